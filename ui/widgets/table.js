// The table of a list: the server sends columns and rows as data, the browser paints them and tells what people do.
const h = (...parts) => Vue.h(...parts);
const WAITING_MS = 200; // an answer that comes sooner is shown without a word
const typing = (e) => e.target.closest?.("input:not([type=checkbox]),textarea,select,[contenteditable],dialog,[role=dialog]");

export default {
  props: {
    columns: Array, // {path, title, align, sorts, filters, help}
    rows: Array, // {id, href, cells: [text | [text, tone] | [text, "files", picture, names]]}
    order: String,
    selected: Array,
    everything: Boolean,
    choosable: Boolean,
    foot: Object,
    empty: String,
    texts: Object,
    icons: String,
    turn: Number,
  },
  emits: ["sort", "column", "choose", "page", "size"],
  data() {
    return { current: -1, chosen: new Set(this.selected ?? []), open: "", isWaiting: false };
  },
  render() {
    return h("div", { class: ["table-box", { "is-waiting": this.isWaiting }], "aria-busy": this.isWaiting }, [
      this.rows.length ? this.grid() : h("div", { class: "table-empty", innerHTML: this.empty }),
      this.foot && this.rows.length ? this.footer() : null,
    ]);
  },
  created() {
    this.last = -1; // the row that a range is counted from
  },
  mounted() {
    this.press = (e) => this.pressed(e);
    this.away = (e) => this.open && !e.target.closest(".column-menu,.column-more") && (this.open = "");
    document.addEventListener("keydown", this.press, true);
    document.addEventListener("pointerdown", this.away, true);
    const box = this.$refs.scroll;
    const at = history.state?.table;
    if (box && at) box.scrollTo(at.left, at.top);
  },
  beforeUnmount() {
    clearTimeout(this.timer);
    document.removeEventListener("keydown", this.press, true);
    document.removeEventListener("pointerdown", this.away, true);
  },
  watch: {
    turn() {
      clearTimeout(this.timer);
      this.isWaiting = false;
      this.open = "";
    },
    selected(now) { this.chosen = new Set(now ?? []); },
    rows(now, before) {
      const same = now.length === before.length && now.every((row, i) => row.id === before[i].id);
      if (same) return;
      this.current = -1;
      this.last = -1;
      if (history.state?.table && !this.returning) history.replaceState({ ...history.state, table: null }, "");
      this.$nextTick(() => this.$refs.scroll?.scrollTo({ top: 0 }));
    },
  },
  methods: {
    tell(name, ...told) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => { this.isWaiting = true; }, WAITING_MS);
      this.$emit(name, ...told);
    },
    icon(name) {
      return h("svg", { class: "icon", "aria-hidden": "true" }, [h("use", { href: `${this.icons}#${name}` })]);
    },
    // the grid
    grid() {
      return h("div", { class: "table-scroll", ref: "scroll", onScrollPassive: this.remember, tabindex: -1 }, [
        h("table", { class: "grid", "aria-rowcount": this.foot?.total }, [
          h("thead", [h("tr", [this.choosable ? this.headBox() : null, ...this.columns.map(this.head)])]),
          h("tbody", { onClick: this.clicked, onAuxclick: this.clicked }, this.rows.map(this.row)),
        ]),
      ]);
    },
    headBox() {
      const on = this.everything || (this.rows.length > 0 && this.rows.every((row) => this.chosen.has(row.id)));
      const some = !on && this.rows.some((row) => this.chosen.has(row.id));
      const box = h("input", {
        type: "checkbox", checked: on, indeterminate: some, "aria-label": this.texts.all,
        onChange: (e) => this.choose(this.rows.map((row) => row.id), e.target.checked),
      });
      return h("th", { class: "choose", scope: "col" }, [h("label", [box])]);
    },
    head(column, index) {
      const bare = (this.order ?? "").replace(/^-/, "");
      const isSorted = bare === column.path;
      const down = this.order?.startsWith("-");
      const sign = isSorted ? this.icon(down ? "down" : "up") : null;
      const name = column.sorts
        ? h("button", { type: "button", class: "column-name", title: column.help || column.title, onClick: () => this.tell("sort", column.path) }, [h("span", column.title), sign])
        : h("span", { class: "column-name", title: column.help || column.title }, [h("span", column.title)]);
      const more = h("button", {
        type: "button", class: "column-more", "aria-label": `${this.texts.menu} ${column.title}`, "aria-haspopup": "menu",
        "aria-expanded": this.open === column.path, onClick: () => this.showMenu(column.path),
      }, [this.icon("more")]);
      return h("th", {
        key: column.path, scope: "col", class: [column.align, { first: index === 0, "is-sorted": isSorted }],
        "aria-sort": isSorted ? (down ? "descending" : "ascending") : undefined,
      }, [h("div", { class: "column-head" }, [name, more]), this.open === column.path ? this.menu(column) : null]);
    },
    menu(column) {
      const line = (act, icon, words) =>
        h("button", { type: "button", role: "menuitem", class: "pop-line", onClick: () => { this.open = ""; this.tell("column", act, column.path); } }, [this.icon(icon), words]);
      return h("div", { class: "column-menu", role: "menu", onKeydown: this.pressedInMenu }, [
        column.sorts ? line("up", "up", this.texts.up) : null,
        column.sorts ? line("down", "down", this.texts.down) : null,
        column.filters ? line("filter", "filter", this.texts.filter) : null,
        line("hide", "eye-off", this.texts.hide),
      ]);
    },
    row(row, index) {
      const isChosen = this.everything || this.chosen.has(row.id);
      const box = this.choosable
        ? h("td", { class: "choose" }, [h("label", [h("input", { type: "checkbox", checked: isChosen, tabindex: -1, "aria-label": `${this.texts.one} ${this.words(row.cells[0])}`, onClick: (e) => this.ticked(e, index) })])])
        : null;
      return h("tr", {
        key: row.id, "data-index": index, class: { "is-chosen": isChosen, "is-current": index === this.current },
        "aria-selected": isChosen,
      }, [box, ...row.cells.map((cell, at) => this.cell(cell, at, row))]);
    },
    words(cell) { return Array.isArray(cell) ? cell[0] : cell; },
    cell(cell, at, row) {
      const column = this.columns[at];
      const words = this.words(cell);
      const tone = Array.isArray(cell) ? cell[1] : "";
      const shown = words === ""
        ? h("span", { class: "nothing" }, "—")
        : tone === "files" ? this.files(cell) : tone && tone !== "masked" ? h("span", { class: ["dot", tone] }, words) : words;
      const inside = at === 0 ? h("a", { href: row.href, title: words || undefined }, words || `#${row.id}`) : shown;
      const title = tone === "files" ? cell[3] : words.length > 16 && at ? words : undefined;
      return h("td", { class: [column.align, { first: at === 0, masked: tone === "masked", "is-empty": words === "" }], "data-label": column.title, title }, [inside]);
    },
    files([words, , picture]) {
      return h("span", { class: "files-cell" }, [picture ? h("img", { src: picture, alt: "", loading: "lazy" }) : this.icon("paperclip"), words]);
    },
    // what people do
    clicked(e) {
      const line = e.target.closest("tr");
      if (!line || e.target.closest("a,label,button,.choose") || String(getSelection())) return;
      const link = line.querySelector("a[href]");
      if (e.button === 1 || e.ctrlKey || e.metaKey) window.open(link.href, "_blank", "noopener");
      else if (e.button === 0) link.click();
    },
    ticked(e, index) {
      const on = e.target.checked;
      const [low, high] = e.shiftKey && this.last >= 0 ? [Math.min(this.last, index), Math.max(this.last, index)] : [index, index];
      this.last = index;
      this.choose(this.rows.slice(low, high + 1).map((row) => row.id), on);
    },
    choose(ids, on) {
      const next = new Set(this.everything ? this.rows.map((row) => row.id) : this.chosen);
      for (const id of ids) on ? next.add(id) : next.delete(id);
      this.chosen = next;
      this.$emit("choose", ids, on);
    },
    showMenu(path) {
      this.open = this.open === path ? "" : path;
      this.$nextTick(() => this.$el.querySelector(".column-menu button")?.focus());
    },
    pressedInMenu(e) {
      const lines = [...e.currentTarget.querySelectorAll("button")];
      const at = lines.indexOf(document.activeElement);
      if (e.key === "ArrowDown" || e.key === "ArrowUp") {
        e.preventDefault();
        e.stopPropagation();
        lines[(at + (e.key === "ArrowDown" ? 1 : -1) + lines.length) % lines.length].focus();
      } else if (e.key === "Escape") {
        e.stopPropagation();
        const button = e.currentTarget.closest("th").querySelector(".column-more");
        this.open = "";
        button.focus();
      }
    },
    pressed(e) {
      if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing || document.querySelector("dialog[open]")) return;
      if (e.key === "/" && !typing(e)) {
        const search = document.querySelector(".list-search input");
        if (!search) return;
        e.preventDefault();
        e.stopImmediatePropagation();
        search.focus();
        search.select();
        return;
      }
      const here = e.target === document.body || e.target.matches?.(".stage") || e.target.tagName === "H1" || e.target.closest?.(".table-scroll tbody") || e.target === this.$refs.scroll;
      if (!here || typing(e)) return;
      const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[e.key];
      if (step) this.move(step);
      else if (e.key === "Home" || e.key === "End") this.move(e.key === "Home" ? -this.rows.length : this.rows.length);
      else if ((e.key === " " || e.key === "x") && this.current >= 0 && this.choosable) {
        const id = this.rows[this.current].id;
        this.last = this.current;
        this.choose([id], !this.chosen.has(id));
      } else if (e.key === "Enter" && this.current >= 0 && e.target.tagName !== "A") this.link(this.current)?.click();
      else if (e.key === "PageDown" || e.key === "PageUp") {
        const page = this.foot.page + (e.key === "PageDown" ? 1 : -1);
        if (page < 1 || page > this.foot.pages) return;
        this.tell("page", page);
      } else return;
      e.preventDefault();
    },
    move(step) {
      this.current = Math.max(0, Math.min(this.rows.length - 1, this.current + step));
      this.$nextTick(() => this.link(this.current)?.focus({ preventScroll: true }));
      this.$el.querySelector(`tr[data-index="${this.current}"]`)?.scrollIntoView({ block: "nearest" });
    },
    link(index) { return this.$el.querySelector(`tr[data-index="${index}"] a[href]`); },
    remember() {
      clearTimeout(this.still);
      const { scrollTop: top, scrollLeft: left } = this.$refs.scroll;
      const place = location.href;
      this.still = setTimeout(() => place === location.href && history.replaceState({ ...history.state, table: { top, left } }, ""), 120);
    },
    // the foot
    footer() {
      const { range, page, pages, size, sizes, totals } = this.foot;
      const button = (icon, to, words) =>
        h("button", { type: "button", class: "button square quiet", disabled: to < 1 || to > pages || to === page, "aria-label": words, title: words, onClick: () => this.tell("page", to) }, [this.icon(icon)]);
      const jump = h("input", {
        class: "page-number", type: "text", inputmode: "numeric", value: page, "aria-label": this.texts.page,
        onFocus: (e) => e.target.select(),
        onChange: (e) => {
          const asked = Number(e.target.value.replace(/\D/g, ""));
          const to = Math.max(1, Math.min(pages, asked || page));
          e.target.value = to;
          if (to !== page) this.tell("page", to);
        },
      });
      return h("footer", { class: "table-foot" }, [
        h("span", { class: "range", role: "status" }, range),
        totals ? h("span", { class: "totals" }, totals) : null,
        h("span", { class: "pages" }, [
          button("first", 1, this.texts.first),
          button("left", page - 1, this.texts.before),
          jump,
          h("span", { class: "quiet" }, `/ ${pages.toLocaleString("en")}`),
          button("right", page + 1, this.texts.next),
          button("last", pages, this.texts.last),
        ]),
        h("label", { class: "sizes" }, [
          h("span", { class: "quiet" }, this.texts.size),
          h("select", { value: size, onChange: (e) => this.tell("size", Number(e.target.value)) }, sizes.map((n) => h("option", { value: n }, String(n)))),
        ]),
      ]);
    },
  },
};
