// The settings of the builder: drawn without disturbing who types, and told word by word.
const WAIT = 30; // milliseconds after the last key
const boxes = "[data-part]";
const PARTS = "button, input, select, textarea, summary";

export default {
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
};
