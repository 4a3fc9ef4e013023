// The builder: outline, preview and settings. The server keeps the form; what comes from it is only what has changed.
import dragging from "./build_dragging.js";
import pressing from "./build_pressing.js";
import sheet from "./build_sheet.js";

export default {
  props: { state: Object, words: Object, place: String },
  emits: ["told"],
  render() {
    const h = Vue.h, w = this.words;
    const pane = (name, text) => h("button", { type: "button", class: "button", "data-pane-of": name, onClick: () => this.show(name) }, text);
    const view = (name, text) => h("button", { type: "button", class: "button", "data-view-of": name, onClick: () => this.look(name) }, text);
    return h("div", { class: "builder", "data-pane": "outline" }, [
      h("div", { class: "builder-bar", ref: "bar" }),
      h("nav", { class: "builder-panes", "aria-label": w.panes }, [pane("outline", w.outline), pane("preview", w.preview), pane("sheet", w.sheet)]),
      h("div", { class: "builder-columns" }, [
        h("section", { class: "builder-outline", "aria-label": w.outline }, [
          h("header", {}, [
            h("input", { type: "search", class: "input", placeholder: w.search, "aria-label": w.search, ref: "search", onInput: () => this.find() }),
            h("button", { type: "button", class: "button primary", "data-add": "", onClick: () => this.openPalette() }, w.add),
          ]),
          h("button", { type: "button", class: "outline-form", ref: "form", onClick: () => this.choose("") }, w.form),
          h("ol", { class: "outline-rows", role: "listbox", "aria-label": w.outline, "aria-multiselectable": "true", ref: "rows" }),
          h("p", { class: "quiet outline-none", ref: "none", hidden: true }, w.none),
          h("p", { class: "quiet outline-keys" }, w.keys),
        ]),
        h("section", { class: "builder-preview", "aria-label": w.preview }, [
          h("header", {}, [view("phone", w.phone), view("paper", w.paper)]),
          h("div", { class: "preview-sheet", ref: "sheetOf" }, [h("h1", { ref: "title" }), h("ol", { class: "preview-cards", ref: "cards" })]),
        ]),
        h("section", { class: "builder-sheet", "aria-label": w.sheet }, [
          h("div", { ref: "notice", "aria-live": "polite" }), h("div", { class: "sheet-body", ref: "sheet" }),
        ]),
      ]),
      h("dialog", { class: "palette", ref: "palette", "aria-label": w.paletteTitle, onClose: () => this.closed() }, [
        h("header", {}, [
          h("input", { type: "search", class: "input", placeholder: w.paletteFind, "aria-label": w.paletteFind, ref: "paletteFind", onInput: () => this.findCard() }),
          h("span", { class: "quiet palette-keeps" }, w.keep),
          h("button", { type: "button", class: "button", onClick: () => this.$refs.palette.close() }, w.close),
        ]),
        h("div", { class: "palette-body", ref: "paletteBody" }),
      ]),
    ]);
  },
  created() {
    this.order = []; this.rows = new Map(); this.cards = new Map(); this.chosen = ""; this.also = new Set();
    this.waiting = new Map(); this.sent = new Map(); this.number = 0; this.mistakes = [];
    this.buffer = this.stand = null; // what is typed before the item is there that it is meant for: as text, and the box it is typed into
    this.composing = false; this.held = []; // in the middle of a word of an input method nothing is redrawn
  },
  mounted() {
    const root = this.$el;
    for (const [name, act] of [["input", this.typed], ["change", this.settled], ["click", this.clicked], ["keydown", this.pressed], ["paste", this.pasted], ["compositionstart", () => { this.composing = true; }], ["compositionend", this.composed]]) root.addEventListener(name, act);
    for (const name of ["dragstart", "dragover", "dragleave", "drop", "dragend"]) this.$refs.rows.addEventListener(name, this[name]);
    for (const [name, act] of [["pointerdown", this.gripped], ["pointermove", this.carried], ["pointerup", this.letGo], ["pointercancel", this.lost]]) this.$refs.rows.addEventListener(name, act);
    document.addEventListener("keydown", this.anywhere);
    document.addEventListener("visibilitychange", this.flush);
    this.patch(this.state);
    let left = null;
    try { left = JSON.parse(localStorage.getItem(this.place) ?? "null"); } catch { /* not ours */ }
    if (Array.isArray(left) && left.length) this.$emit("told", "found", left);
    this.$emit("told", "ready", this.state.version);
  },
  beforeUnmount() {
    this.flush();
    document.removeEventListener("keydown", this.anywhere);
    document.removeEventListener("visibilitychange", this.flush);
  },
  methods: {
    ...sheet, ...pressing, ...dragging,
    // what comes from the server
    composed(e) {
      this.composing = false;
      this.typed(e);
      setTimeout(() => { for (const p of this.held.splice(0)) this.patch(p); });
    },
    patch(p) {
      if (this.composing) { this.held.push(p); return; }
      const inRows = this.$refs.rows.contains(document.activeElement);
      if (p.palette) this.$refs.paletteBody.innerHTML = p.palette;
      if (p.rows) this.fill(this.rows, p.rows, this.$refs.rows, "outline-row");
      if (p.view) this.setView(p.view, p.title);
      if (p.title !== undefined) this.$refs.title.textContent = p.title;
      if (p.cards) this.fill(this.cards, p.cards, this.$refs.cards, "card");
      if (p.order) this.arrange(p.order);
      if (p.bar !== undefined && p.bar !== this.barDrawn) this.$refs.bar.innerHTML = this.barDrawn = p.bar;
      if (p.marks) this.mark(p.marks);
      if (p.chosen !== undefined) { this.also = new Set(); this.setChosen(p.chosen); }
      if (p.sheet !== undefined) this.draw(p.sheet, !p.focus && !p.release);
      if (p.notice !== undefined) { this.$refs.notice.innerHTML = p.notice; if (p.notice) this.show("sheet"); }
      for (const [key, words] of Object.entries(p.shares ?? {})) for (const cell of this.$refs.sheet.querySelectorAll(`[data-share="${CSS.escape(key)}"]`)) cell.textContent = words;
      if (p.condition !== undefined) for (const place of this.$refs.sheet.querySelectorAll("[data-condition]")) place.textContent = p.condition;
      if (p.heard) this.heard(p.heard, p.refused);
      if (p.said) { this.mistakes = p.said; this.say(); }
      if (p.wrong) this.wrong(p.wrong);
      if (p.pane) this.show(p.pane);
      if (p.release) this.release();
      if (p.focus && !this.$refs.palette.open) this.focusOn(p.focus); else if (inRows && this.chosen) this.rows.get(this.chosen)?.focus({ preventScroll: true });
    },
    fill(held, given, list, name) {
      for (const [key, html] of Object.entries(given)) {
        let line = held.get(key);
        if (html === null) { line?.remove(); held.delete(key); continue; }
        if (!line) {
          line = document.createElement("li");
          line.dataset.key = key;
          line.className = name;
          if (name === "outline-row") { line.setAttribute("role", "option"); line.tabIndex = -1; line.draggable = true; }
          held.set(key, line);
          list.append(line);
        }
        if (line.drawn === html) continue;
        line.drawn = html;
        if (name === "card") { line.innerHTML = `<div inert>${html}</div>`; line.hidden = !html; } else line.innerHTML = html;
      }
    },
    arrange(order) {
      this.order = order;
      for (const [held, list] of [[this.rows, this.$refs.rows], [this.cards, this.$refs.cards]]) {
        let next = list.firstElementChild;
        for (const [key, depth] of order) {
          const line = held.get(key);
          if (!line) continue;
          if (line.depth !== depth) line.style.setProperty("--depth", line.depth = depth);
          if (line === next) next = next.nextElementSibling; else list.insertBefore(line, next);
        }
      }
      this.find();
    },
    mark(marks) {
      for (const [key, line] of [...this.rows, ["", this.$refs.form]]) {
        const [tone, words] = marks[key] ?? ["", ""];
        if (line.dataset.mark !== tone) line.dataset.mark = tone;
        if (line.title !== words) line.title = words;
      }
    },
    setChosen(key) {
      this.chosen = key;
      this.also = new Set([...this.also].filter((one) => this.rows.has(one)));
      this.$refs.form.setAttribute("aria-current", String(key === ""));
      for (const [name, line] of this.rows) {
        const on = String(name === key || this.also.has(name)), place = name === key ? 0 : -1;
        if (line.getAttribute("aria-selected") !== on) line.setAttribute("aria-selected", on);
        if (line.tabIndex !== place) line.tabIndex = place;
      }
      if (!key && this.rows.size) this.$refs.rows.firstElementChild.tabIndex = 0;
      for (const [name, line] of this.cards) line.classList.toggle("is-chosen", name === key);
      this.rows.get(key)?.scrollIntoView({ block: "nearest" });
      const card = this.cards.get(key);
      if (card && card.offsetParent) card.scrollIntoView({ block: "nearest" });
    },
    // finding, and what is seen
    find() {
      const wanted = this.$refs.search.value.trim().toLowerCase();
      let seen = 0;
      for (const line of this.rows.values()) { line.hidden = Boolean(wanted) && !line.textContent.toLowerCase().includes(wanted) && !line.dataset.key.includes(wanted); seen += !line.hidden; }
      this.$refs.none.hidden = !wanted || seen > 0;
    },
    show(name) { this.$el.dataset.pane = name; for (const one of this.$el.querySelectorAll("[data-pane-of]")) one.setAttribute("aria-pressed", String(one.dataset.paneOf === name)); },
    look(name) { this.flush(); this.$emit("told", "view", name); },
    setView(name) {
      this.$refs.sheetOf.className = `preview-sheet is-${name}`;
      for (const one of this.$el.querySelectorAll("[data-view-of]")) one.setAttribute("aria-pressed", String(one.dataset.viewOf === name));
    },
  },
};
