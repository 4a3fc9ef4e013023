// The row above a list. The server writes its chips and its one small form as escaped HTML; what people do is told.
const DEBOUNCE_MS = 150;
const PATIENCE_MS = 2000; // no answer by then: ask again with what stands in the box now

export default {
  props: { html: String, bulk: Boolean, pop: String, anchor: String, found: String, search: String, hint: String, answered: Number, icons: String },
  emits: ["tell", "search"],
  render() {
    const box = Vue.h("input", {
      type: "search", ref: "search", placeholder: this.hint, "aria-label": this.hint, autocomplete: "off", spellcheck: false,
      maxlength: 100, enterkeyhint: "search", onInput: this.typed, onCompositionend: this.typed,
      onKeydown: (e) => {
        if (e.key === "Enter" && !e.isComposing) this.ask(true);
        if (e.key === "Escape") e.target.blur();
        if (e.key === "ArrowDown") document.querySelector(".table-scroll tbody a[href]")?.closest("tr") && this.toRows(e);
      },
    });
    return Vue.h("div", { class: ["list-bar", { "is-bulk": this.bulk }] }, [
      Vue.h("div", { class: "list-search", hidden: this.bulk }, [this.icon("search"), box]),
      Vue.h("div", { class: "bar-line", ref: "line", innerHTML: this.html }),
      Vue.h("div", { class: ["bar-pop", { "is-open": this.pop }], ref: "pop", role: "dialog", innerHTML: this.pop }),
    ]);
  },
  mounted() {
    this.sent = this.search ?? "";
    if (this.$refs.search) this.$refs.search.value = this.sent;
    const root = this.$el;
    root.addEventListener("click", this.clicked);
    root.addEventListener("change", this.changed);
    root.addEventListener("input", this.filled);
    root.addEventListener("submit", this.submitted);
    root.addEventListener("keydown", this.pressed);
    this.outside = (e) => this.pop && !this.$refs.pop.contains(e.target) && !e.target.closest?.("[data-anchor]") && this.tell("close");
    document.addEventListener("pointerdown", this.outside);
    addEventListener("resize", this.place);
    this.drag();
  },
  beforeUnmount() {
    document.removeEventListener("pointerdown", this.outside);
    removeEventListener("resize", this.place);
  },
  beforeUpdate() {
    const now = document.activeElement;
    const pop = this.$refs.pop;
    this.held = pop?.contains(now) ? { mark: this.mark(now), scroll: pop.querySelector(".pop-scroll")?.scrollTop } : null;
  },
  updated() {
    const pop = this.$refs.pop;
    if (this.pop && this.held) {
      const again = this.held.mark && pop.querySelector(this.held.mark);
      if (again && again !== document.activeElement) again.focus({ preventScroll: true });
      const scroll = pop.querySelector(".pop-scroll");
      if (scroll && this.held.scroll) scroll.scrollTop = this.held.scroll;
    }
    this.place();
  },
  watch: {
    answered() { this.done(); },
    search(text) {
      if (document.activeElement !== this.$refs.search && this.$refs.search) this.$refs.search.value = this.sent = text ?? "";
    },
    found(html) {
      const place = this.$refs.pop.querySelector("[data-found]");
      if (place) place.innerHTML = html ?? "";
    },
    pop(now, before) {
      if (now && !before) this.$nextTick(() => this.first());
      if (!now && before) this.$el.querySelector(`[data-anchor="${this.anchored}"]`)?.focus({ preventScroll: true });
    },
    anchor(now) { if (now) this.anchored = now; this.$nextTick(() => { this.place(); this.first(); }); },
  },
  methods: {
    icon(name) { return Vue.h("svg", { class: "icon", "aria-hidden": "true" }, [Vue.h("use", { href: `${this.icons}#${name}` })]); },
    tell(name, key = "", values = {}) { this.$emit("tell", name, key, values); },
    toRows(e) {
      e.preventDefault();
      e.target.blur();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
    },
    // the search box: live while typing, one question on its way at a time
    typed(e) { if (!e.isComposing || e.type === "compositionend") this.ask(false); },
    ask(isFinal) {
      const text = this.$refs.search.value.trim();
      if (text === this.sent && !isFinal) return;
      if (this.waiting) { this.again = true; return; }
      this.sent = text;
      this.waiting = setTimeout(() => this.done(), PATIENCE_MS);
      this.$emit("search", text, isFinal);
    },
    done() {
      clearTimeout(this.waiting);
      this.waiting = null;
      if (this.again) { this.again = false; this.ask(false); }
    },
    // chips, menus and forms
    clicked(e) {
      const part = e.target.closest("[data-act]");
      if (!part || part.disabled || part.matches("input[type=checkbox],select")) return;
      e.preventDefault();
      this.act(part, {});
    },
    changed(e) {
      const part = e.target.closest("[data-change]");
      if (part) this.split(part.dataset.change, this.values(e.target.form, e.target));
    },
    filled(e) {
      const input = e.target;
      if (input.dataset.sift !== undefined) return this.sift(input);
      if (!input.dataset.ask || e.isComposing) return;
      clearTimeout(this.asking);
      this.asking = setTimeout(() => this.split(input.dataset.ask, this.values(input.form, input)), DEBOUNCE_MS);
    },
    submitted(e) {
      e.preventDefault();
      if (e.target.dataset.send) this.split(e.target.dataset.send, this.values(e.target, e.submitter));
    },
    pressed(e) {
      if (e.key === "Escape" && this.pop) {
        e.stopPropagation();
        this.tell("close");
      } else if ((e.key === "ArrowDown" || e.key === "ArrowUp") && this.$refs.pop.contains(e.target) && !e.target.matches("select,input[type=date],input[type=number]")) {
        const stops = [...this.$refs.pop.querySelectorAll("button:not(:disabled),input,select")].filter((part) => part.offsetParent);
        const at = stops.indexOf(e.target);
        e.preventDefault();
        stops[(at + (e.key === "ArrowDown" ? 1 : -1) + stops.length) % stops.length]?.focus();
      }
    },
    act(part, values) { this.split(part.dataset.act, values); },
    split(name, values) {
      const at = name.indexOf("=");
      this.tell(at < 0 ? name : name.slice(0, at), at < 0 ? "" : name.slice(at + 1), values);
    },
    values(form, by) {
      const found = {};
      if (form) for (const [name, value] of new FormData(form)) (found[name] ??= []).push(String(value));
      else if (by?.name) found[by.name] = [by.type === "checkbox" ? (by.checked ? "1" : "") : by.value];
      if (by?.tagName === "BUTTON" && by.name) found[by.name] = [by.value];
      return found;
    },
    sift(input) {
      const words = input.value.trim().toLowerCase();
      for (const line of this.$refs.pop.querySelectorAll("[data-words]")) line.hidden = !line.dataset.words.toLowerCase().includes(words);
      for (const group of this.$refs.pop.querySelectorAll("[data-group]")) group.hidden = !group.querySelector("[data-words]:not([hidden])");
    },
    // where the small form stands
    mark(part) {
      for (const name of ["act", "change", "ask"]) if (part.dataset?.[name]) return `[data-${name}="${CSS.escape(part.dataset[name])}"]`;
      return part.name ? `[name="${CSS.escape(part.name)}"]${part.type === "checkbox" ? `[value="${CSS.escape(part.value)}"]` : ""}` : "";
    },
    first() {
      const pop = this.$refs.pop;
      if (!this.pop || pop.contains(document.activeElement)) return;
      (pop.querySelector("[autofocus]") ?? pop.querySelector("input,select,button"))?.focus({ preventScroll: true });
    },
    place() {
      const pop = this.$refs.pop;
      if (!this.pop || !pop) return;
      const anchor = this.$el.querySelector(`[data-anchor="${CSS.escape(this.anchor ?? "")}"]`) ?? this.$refs.line;
      const root = this.$el.getBoundingClientRect();
      const at = anchor.getBoundingClientRect();
      const room = root.width - pop.offsetWidth;
      pop.style.setProperty("--left", `${Math.max(0, Math.min(at.left - root.left, room))}px`);
      pop.style.setProperty("--below", `${at.bottom - root.top}px`);
      pop.style.setProperty("--room", `${innerHeight - at.bottom}px`);
    },
    drag() { // columns change places by hand, besides the arrow buttons
      let held = null;
      this.$el.addEventListener("dragstart", (e) => { held = e.target.closest("[data-drag]"); });
      this.$el.addEventListener("dragover", (e) => { if (held && e.target.closest("[data-drag]")) e.preventDefault(); });
      this.$el.addEventListener("drop", (e) => {
        const onto = e.target.closest("[data-drag]");
        if (held && onto && held !== onto) { e.preventDefault(); this.tell("column-drop", held.dataset.drag, { onto: [onto.dataset.drag] }); }
        held = null;
      });
    },
  },
};
