// The builder: outline, preview and settings. The server keeps the form; what comes from it is only what has changed.
const WAIT = 30; // milliseconds after the last key
const boxes = "[data-part]";
const PARTS = "button, input, select, textarea, summary";
const MOVES = { ArrowUp: -1, ArrowDown: 1 };

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
    draw(html, waits) {
      const here = document.activeElement, body = this.$refs.sheet;
      const mark = body.contains(here) ? this.markOf(here) : null;
      const held = body.contains(here) && here.id ? { id: here.id, at: here.selectionStart, end: here.selectionEnd } : null;
      const open = new Set([...body.querySelectorAll("details[open] > summary")].map((one) => one.textContent));
      const same = this.drawn === this.chosen;
      this.drawn = this.chosen;
      body.innerHTML = html;
      if (same) for (const one of body.querySelectorAll("details > summary")) if (open.has(one.textContent)) one.parentElement.open = true;
      if (!same) this.$refs.sheet.parentElement.scrollTop = 0;
      for (const box of body.querySelectorAll(boxes)) {
        box.was = this.value(box);
        const typed = this.waiting.get(box.id) ?? [...this.sent.values()].findLast((one) => one.id === box.id);
        if (typed && box.type !== "checkbox") { box.was = typed.op.was; if (this.sent.has(typed.op.n)) box.was = typed.op.value; box.value = typed.op.value; }
      }
      const stand = waits && this.stand && document.getElementById(this.stand.id);
      if (stand) { stand.value = this.stand.value; this.stand = stand; }
      const again = held && document.getElementById(held.id);
      if (again) { again.focus({ preventScroll: true }); if (held.at !== null && again.setSelectionRange && again.type !== "checkbox" && again.type !== "time") again.setSelectionRange(held.at, held.end); }
      else if (mark && here.matches("textarea, input:not([type=checkbox])")) this.rows.get(this.chosen)?.focus(); // nobody types on into another item's words
      else if (mark) this.findMark(mark)?.focus({ preventScroll: true });
      if (this.goal) { body.querySelector(`[data-condition-row]:last-child [data-row="question"]`)?.focus(); this.goal = ""; }
      this.say();
    },
    markOf(part) { // a button is found again by what it does, or by its place
      const all = [...this.$refs.sheet.querySelectorAll(PARTS)], held = part.dataset.do ?? part.dataset.rowAdd;
      return { at: all.indexOf(part), held };
    },
    findMark({ at, held }) {
      const all = [...this.$refs.sheet.querySelectorAll(PARTS)];
      return all.find((one) => held && (one.dataset.do ?? one.dataset.rowAdd) === held) ?? all[Math.min(at, all.length - 1)];
    },
    say() { // what is wrong, at the place where it is, or at the nearest place around it
      const places = new Map([...this.$refs.sheet.querySelectorAll("[data-said]")].map((one) => [one.dataset.said, one]));
      const told = new Map();
      for (const [word, tone, text] of this.mistakes) {
        let at = word;
        while (at && !places.has(at)) at = at.includes(".") ? at.slice(0, at.lastIndexOf(".")) : "";
        const place = places.get(at);
        if (place && !told.has(place)) told.set(place, [tone, text]);
      }
      for (const place of places.values()) {
        const [tone, text] = told.get(place) ?? ["", ""];
        if (place.textContent !== text) place.textContent = text;
        place.dataset.tone = tone;
      }
    },
    wrong([id, text]) {
      const box = document.getElementById(id);
      let place = box?.closest(".field, .entry, .both, td")?.querySelector("[data-said]") ?? this.$refs.sheet.querySelector("[data-said]");
      if (box?.nextElementSibling?.dataset?.said !== undefined) place = box.nextElementSibling;
      if (place) { place.textContent = text; place.dataset.tone = "bad"; }
      box?.setAttribute("aria-invalid", "true");
    },
    heard(n, refused) {
      const one = this.sent.get(n);
      this.sent.delete(n);
      if (one) {
        const box = document.getElementById(one.id);
        if (box && refused) box.was = one.op.was; else box?.removeAttribute("aria-invalid");
      }
      this.store();
    },
    focusOn(goal) {
      this.$nextTick(() => {
        const sheet = this.$refs.sheet;
        if (goal === "label") this.show("sheet");
        const box = goal === "label" ? sheet.querySelector("[data-label], #b-form-title-zh, textarea, input") : [...sheet.querySelectorAll(`.entry-words :first-child[data-part="${CSS.escape(goal)}"]`)].pop();
        box?.focus();
        if (goal !== "label") box?.select();
        const typed = this.taken();
        if (typed && box) this.typeInto(box, typed);
      });
    },
    typeInto(box, typed) { // what was typed before the box was there; each line break in it was an Enter
      const [first, ...more] = typed.split("\n");
      if (first) { box.value += first; box.dispatchEvent(new Event("input", { bubbles: true })); }
      if (more.length) this.enter(box, more.join("\n"));
    },
    release() { // nothing has come of what was asked for: what was typed meanwhile stays where the person is
      const typed = this.taken(), box = document.activeElement;
      if (typed && box?.matches?.(boxes)) this.typeInto(box, typed.replaceAll("\n", " "));
    },
    enter(box, typed = "") { // Enter in the words of an item, a choice or a row goes on to the next, or makes it
      if (box.dataset.label !== undefined) {
        if (![...this.$refs.sheet.querySelectorAll("[data-label]")].some((one) => one.value.trim())) return;
        this.tell({ do: "like", item: box.dataset.label });
        this.standIn(box, typed);
        return;
      }
      const next = box.closest(".entry").nextElementSibling?.querySelector(`[data-next][lang="${box.lang}"]`);
      const add = box.closest(".field").querySelector('[data-do*="entry_add"]');
      if (next) { next.focus(); next.select(); if (typed) this.typeInto(next, typed); }
      else if (add) { this.pushed(add); this.standIn(box, typed); }
    },
    standIn(box, typed) { // until the next box is there this one takes its words, those of an input method too
      this.buffer = typed;
      this.stand = box;
      box.value = "";
    },
    taken() {
      const typed = (this.buffer ?? "") + (this.stand?.value ?? "");
      this.buffer = this.stand = null;
      return typed;
    },
    // what is typed
    value(box) { return box.type === "checkbox" ? (box.dataset.many !== undefined ? this.many(box) : box.checked) : box.value; },
    many(box) { return [...this.$refs.sheet.querySelectorAll(`[data-many][data-path='${box.dataset.path}']:checked`)].map((one) => one.value); },
    typed(e) {
      const box = e.target;
      if (e.isComposing || box === this.stand || !box.matches(boxes) || box.type === "checkbox" || box.tagName === "SELECT") return;
      this.note(box);
      clearTimeout(this.soon);
      this.soon = setTimeout(this.flush, WAIT);
    },
    note(box) {
      const { part, path } = box.dataset;
      const before = this.waiting.get(box.id);
      const op = { do: "set", part, path: JSON.parse(path), value: this.value(box), was: before ? before.op.was : box.was };
      if (box.dataset.many !== undefined) delete op.was;
      this.waiting.set(box.id, { id: box.id, op });
      this.store();
    },
    settled(e) {
      const box = e.target, data = box.dataset;
      if (box === this.stand) return;
      if (box.matches(boxes)) { this.note(box); this.flush(); return; }
      if (data.row !== undefined) this.condition(box.closest("[data-rows]"), data.row === "question" ? box.closest("[data-condition-row]") : null);
      else if (data.kind !== undefined) this.tell({ do: "kind", item: data.kind, kind: box.value });
      else if (data.holder !== undefined) this.tell({ do: "move", items: [data.holder], holder: box.value, before: "" });
      else if (data.list !== undefined) this.tell({ do: "list", item: data.list, use: box.value });
      else if (data.scoring !== undefined) this.tell({ do: "scoring", how: box.value });
      else if (data.rename !== undefined) this.tell({ do: "rename", item: data.rename, name: box.value });
      else if (data.factor !== undefined) this.factor(box);
      else if (data.factorNew !== undefined && box.value.trim()) this.tell({ do: "factor", item: data.factorNew, row: data.factorRow, label: { [this.words.lang]: box.value.trim() } });
    },
    factor(box) {
      const fresh = box.parentElement.querySelector("[data-factor-new]");
      fresh.hidden = box.value !== "+";
      if (box.value === "+") fresh.focus(); else this.tell({ do: "factor", item: box.dataset.factor, row: box.dataset.factorRow, factor: box.value });
    },
    condition(block, changed, add, drop) {
      const rows = [...block.querySelectorAll("[data-condition-row]")].map((line) => {
        const row = {};
        for (const box of line.querySelectorAll("[data-row]")) row[box.dataset.row] = box.value;
        return line === changed ? { question: row.question } : row;
      });
      if (drop !== undefined) rows.splice(drop, 1);
      if (add) { rows.push(add); this.goal = "row"; }
      const joined = block.querySelector('[data-row="joined"]')?.value ?? block.dataset.joined;
      this.tell({ do: "condition", item: block.dataset.rows, rows, joined });
    },
    flush() {
      clearTimeout(this.soon);
      for (const [id, one] of this.waiting) {
        const box = document.getElementById(id);
        one.op.n = ++this.number;
        if (box) box.was = one.op.value;
        this.sent.set(one.op.n, one);
        this.$emit("told", "edit", one.op);
      }
      this.waiting.clear();
      this.store();
    },
    store() {
      const left = [...this.sent.values(), ...this.waiting.values()].map((one) => one.op);
      try { if (left.length) localStorage.setItem(this.place, JSON.stringify(left)); else localStorage.removeItem(this.place); } catch { /* full or forbidden */ }
    },
    tell(op) { this.flush(); this.$emit("told", "edit", op); },
    // what is pressed
    clicked(e) {
      const button = e.target.closest("button");
      if (button && this.pushed(button)) return;
      const line = e.target.closest(".outline-grip") ? null : e.target.closest(".outline-row, .card");
      if (line) this.choose(line.dataset.key, e.shiftKey || e.ctrlKey || e.metaKey ? e : null, line.classList.contains("outline-row"));
    },
    pushed(button) {
      const data = button.dataset;
      if (data.do) {
        const op = JSON.parse(data.do);
        if (this.$refs.palette.contains(button)) {
          if (op.do === "question") { // ready questions are added one after the other
            const times = button.querySelector(".palette-times");
            times.textContent = `✓ ${(Number(times.textContent.slice(2)) || 0) + 1}`;
          } else { this.buffer = ""; this.$refs.palette.close(); }
          op.near = this.chosen;
        }
        this.tell(op);
      } else if (data.rowAdd) this.condition(button.closest("[data-rows]"), null, JSON.parse(data.rowAdd));
      else if (data.rowDrop) this.condition(button.closest("[data-rows]"), null, null, Number(data.rowDrop));
      else if (data.act) { this.flush(); this.$emit("told", "act", data.act); }
      else if (data.resolve) { this.flush(); this.$emit("told", "resolve", JSON.parse(data.resolve)); }
      else return false;
      return true;
    },
    choose(key, e, byRow) {
      this.flush();
      if (e && byRow) {
        const keys = this.order.map((one) => one[0]);
        if (e.shiftKey && this.chosen) {
          const [from, to] = [keys.indexOf(this.chosen), keys.indexOf(key)].sort((a, b) => a - b);
          this.also = new Set(keys.slice(from, to + 1));
        } else this.also = new Set([...this.also, this.chosen, key].filter(Boolean));
      } else this.also = new Set();
      this.setChosen(key);
      if (byRow !== false) this.rows.get(key)?.focus({ preventScroll: true });
      this.$emit("told", "choose", [key, [...this.also]]);
      if (!e && !this.byKeys) this.show("sheet");
    },
    pressed(e) {
      if (e.isComposing) return;
      if (e.target === this.stand) {
        if (e.key !== "Enter" || e.shiftKey) return;
        this.buffer += `${e.target.value}\n`;
        e.target.value = "";
        e.preventDefault();
        return;
      }
      if (this.buffer !== null && !e.ctrlKey && !e.metaKey && !e.altKey && (e.key.length === 1 || e.key === "Enter" || e.key === "Backspace")) {
        this.buffer = e.key === "Backspace" ? this.buffer.slice(0, -1) : this.buffer + (e.key === "Enter" ? "\n" : e.key);
        e.preventDefault();
        return;
      }
      const box = e.target;
      if (this.$refs.palette.contains(box)) return this.inPalette(e);
      if (box.dataset.label !== undefined && e.key === "Enter" && !e.shiftKey) {
        e.preventDefault();
        this.enter(box);
      } else if (box.dataset.next && e.key === "Enter") {
        e.preventDefault();
        this.enter(box);
      } else if (box.dataset.factorNew !== undefined && e.key === "Enter") box.blur();
      else if (box.closest?.(".outline-row, .outline-form")) this.inRows(e);
      else if (e.key === "Escape" && this.chosen && this.$refs.sheet.contains(box)) { this.flush(); this.show("outline"); this.rows.get(this.chosen)?.focus(); }
      else if (box === this.$refs.search && e.key === "Escape") { box.value = ""; this.find(); }
      else if (box === this.$refs.search && e.key === "Enter") [...this.rows.values()].find((one) => !one.hidden)?.click();
    },
    inRows(e) {
      const keys = ["", ...this.order.map((one) => one[0])].filter((key) => !key || !this.rows.get(key).hidden);
      const by = MOVES[e.key];
      if (by && e.altKey) { if (this.chosen) this.tell({ do: "shift", item: this.chosen, by }); }
      else if (by) {
        const next = keys[keys.indexOf(this.chosen) + by];
        if (next === undefined) return;
        this.byKeys = true;
        if (e.shiftKey && next) { this.also = new Set([...this.also, this.chosen, next].filter(Boolean)); this.setChosen(next); this.rows.get(next).focus({ preventScroll: true }); this.$emit("told", "choose", [next, [...this.also]]); }
        else this.choose(next);
        if (!next) this.$refs.form.focus();
        this.byKeys = false;
      } else if (e.key === "Enter") this.focusOn("label");
      else if (e.key === "Delete" && this.chosen) this.tell({ do: "remove", items: this.also.size ? [...this.also] : [this.chosen] });
      else return;
      e.preventDefault();
    },
    anywhere(e) {
      if (!this.$el.isConnected || this.$refs.palette.open) return;
      const key = e.key.toLowerCase(), control = e.ctrlKey || e.metaKey;
      if (control && key === "z") this.step(e.shiftKey ? "redo" : "undo");
      else if (control && key === "y") this.step("redo");
      else if (control && key === "s") this.flush();
      else if (control && key === "d" && this.chosen) this.tell({ do: "copy", item: this.chosen });
      else if (e.key === "Insert" || (e.altKey && key === "n")) this.openPalette();
      else return;
      e.preventDefault();
    },
    step(name) { this.flush(); this.$emit("told", name, null); },
    pasted(e) {
      const box = e.target, text = e.clipboardData?.getData("text/plain") ?? "";
      const lines = text.split(/\r?\n/).filter((line) => line.trim());
      if (lines.length < 2 || (box.dataset.label === undefined && box.dataset.next === undefined)) return;
      e.preventDefault();
      if (box.dataset.label !== undefined) { this.tell({ do: "lines", item: box.dataset.label, lines, lang: box.lang }); return; }
      const path = JSON.parse(box.dataset.path);
      this.tell({ do: "entries", part: box.dataset.part, name: path.at(-3), lines, lang: box.lang });
    },
    // the palette
    openPalette() {
      this.flush();
      this.$refs.paletteFind.value = "";
      this.before = this.chosen;
      for (const one of this.$refs.paletteBody.querySelectorAll(".palette-times")) one.textContent = "";
      this.findCard();
      this.$refs.palette.showModal();
      this.$refs.paletteBody.scrollTop = 0;
      this.$refs.paletteFind.focus();
    },
    closed() { if (this.buffer === null && this.chosen !== this.before) this.focusOn("label"); },
    findCard() {
      const wanted = this.$refs.paletteFind.value.trim().toLowerCase();
      for (const card of this.$refs.paletteBody.querySelectorAll(".palette-card")) card.hidden = !card.dataset.find.includes(wanted);
      for (const shelf of this.$refs.paletteBody.querySelectorAll("section")) shelf.hidden = !shelf.querySelector(".palette-card:not([hidden])");
    },
    inPalette(e) {
      const cards = [...this.$refs.paletteBody.querySelectorAll(".palette-card")].filter((one) => one.offsetParent);
      const at = cards.indexOf(document.activeElement), by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[e.key];
      const inSearch = e.target === this.$refs.paletteFind;
      if (e.key === "Enter" && inSearch) { e.preventDefault(); cards[0]?.click(); e.target.select(); }
      else if (by && !(inSearch && e.key.match(/Left|Right/))) { e.preventDefault(); (at + by < 0 ? this.$refs.paletteFind : cards[at + by])?.focus(); }
    },
    // finding, dragging, panes
    find() {
      const wanted = this.$refs.search.value.trim().toLowerCase();
      let seen = 0;
      for (const line of this.rows.values()) { line.hidden = Boolean(wanted) && !line.textContent.toLowerCase().includes(wanted) && !line.dataset.key.includes(wanted); seen += !line.hidden; }
      this.$refs.none.hidden = !wanted || seen > 0;
    },
    dragstart(e) {
      const line = e.target.closest(".outline-row");
      this.dragged = this.also.has(line.dataset.key) ? [...this.also] : [line.dataset.key];
      e.dataTransfer.effectAllowed = "move";
      e.dataTransfer.setData("text/plain", line.textContent);
    },
    goalOf(e) {
      const line = e.target.closest(".outline-row");
      if (!line || !this.dragged || this.dragged.includes(line.dataset.key)) return null;
      const { top, height } = line.getBoundingClientRect(), at = (e.clientY - top) / height;
      const section = line.querySelector(".is-section");
      return [line, section && at > 0.3 && at < 0.8 ? "into" : at < 0.5 ? "before" : "after"];
    },
    gripped(e) { // by its grip a line is dragged with a finger or a pen
      const line = e.target.closest(".outline-grip")?.closest(".outline-row");
      if (!line || e.pointerType === "mouse") return;
      e.preventDefault();
      this.$refs.rows.setPointerCapture(e.pointerId);
      this.dragged = this.also.has(line.dataset.key) ? [...this.also] : [line.dataset.key];
      this.pointer = e.pointerId;
      line.classList.add("is-carried");
    },
    carried(e) {
      if (e.pointerId !== this.pointer) return;
      const pane = this.$refs.rows.parentElement, { top, bottom } = pane.getBoundingClientRect(), edge = 60;
      const by = e.clientY < Math.max(top, 0) + edge ? -12 : e.clientY > Math.min(bottom, innerHeight) - edge ? 12 : 0;
      if (by) (pane.scrollHeight > pane.clientHeight ? pane : document.scrollingElement).scrollBy(0, by);
      this.carriedTo = this.under(e);
      this.dragover(this.carriedTo);
    },
    under(e) { return { target: document.elementFromPoint(e.clientX, e.clientY) ?? this.$el, clientY: e.clientY, preventDefault() {} }; },
    lost(e) { if (e.pointerId === this.pointer) this.dragend(); },
    letGo(e) { if (e.pointerId === this.pointer) this.drop(this.under(e)); },
    dragover(e) {
      const goal = this.goalOf(e);
      if (!goal) return;
      e.preventDefault();
      this.dragleave();
      goal[0].dataset.drop = goal[1];
    },
    dragleave() { for (const line of this.$refs.rows.querySelectorAll("[data-drop]")) delete line.dataset.drop; },
    dragend() {
      this.dragleave();
      this.dragged = this.pointer = null;
      this.$refs.rows.querySelector(".is-carried")?.classList.remove("is-carried");
    },
    drop(e) {
      const goal = this.goalOf(e), items = this.dragged;
      e.preventDefault();
      this.dragend();
      if (!goal) return;
      const [line, how] = goal, key = line.dataset.key;
      const at = this.order.findIndex((one) => one[0] === key), depth = this.order[at][1];
      const holder = how === "into" ? key : this.order.slice(0, at).findLast((one) => one[1] === depth - 1)?.[0] ?? "";
      const rest = this.order.slice(at + 1), next = rest.find((one) => one[1] <= depth);
      const before = how === "before" ? key : how === "after" && next && next[1] === depth ? next[0] : "";
      this.tell({ do: "move", items, holder: depth || how === "into" ? holder : "", before });
    },
    show(name) { this.$el.dataset.pane = name; for (const one of this.$el.querySelectorAll("[data-pane-of]")) one.setAttribute("aria-pressed", String(one.dataset.paneOf === name)); },
    look(name) { this.flush(); this.$emit("told", "view", name); },
    setView(name) {
      this.$refs.sheetOf.className = `preview-sheet is-${name}`;
      for (const one of this.$el.querySelectorAll("[data-view-of]")) one.setAttribute("aria-pressed", String(one.dataset.viewOf === name));
    },
  },
};
