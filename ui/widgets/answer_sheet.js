// A form being answered: the server draws each part; what is typed stays in place while other parts come and go.
const WAIT = 250; // milliseconds after the last key before typed words are told
const FIND = 150; // the same before a search box asks the server
const TWO_KEYS = 1200; // milliseconds within which 1 and 0 are a ten
const plain = (html) => // what is typed, picked or brought stands in the page already
  html.replace(/ checked(="")?/g, "").replace(/(<input type="(?:text|hidden|tel|date|time|datetime-local)"[^>]*?) value="[^"]*"/g, "$1").replace(/(<textarea[^>]*>)[^<]*/g, "$1").replace(/(<ul [^>]*class="uploads[^>]*>).*?<\/ul>/gs, "$1");

export default {
  props: { pieces: Array, summary: String, spoken: Boolean, turn: Number },
  emits: ["typed", "finish", "find"],
  render() {
    return Vue.h("form", { class: ["sheet", { "is-spoken": this.spoken }], novalidate: true, autocomplete: "off" });
  },
  mounted() {
    this.held = new Map();
    this.top = document.createElement("div");
    this.$el.append(this.top);
    this.patch();
    this.$el.addEventListener("input", (e) => this.later(e.target.matches("[type=radio],[type=checkbox]") ? 0 : WAIT));
    this.$el.addEventListener("input", (e) => { if (e.target.dataset.find) this.search(e.target); });
    this.$el.addEventListener("uploaded", () => this.later(0));
    this.$el.addEventListener("keydown", (e) => { if (e.target.dataset.find) this.steer(e); });
    this.$el.addEventListener("mousedown", (e) => { const line = e.target.closest(".combo [role=option]"); if (line) { e.preventDefault(); this.pick(line); } });
    this.$el.addEventListener("focusout", (e) => { if (e.target.dataset.find) this.fold(e.target); });
    this.$el.addEventListener("submit", (e) => { e.preventDefault(); this.finish(); });
    this.$el.addEventListener("focusout", () => this.tell());
    this.$el.addEventListener("focusin", (e) => this.mark(e.target.closest("[data-piece]")));
    this.press = (e) => this.pressed(e);
    document.addEventListener("keydown", this.press);
    this.flush = () => this.tell();
    addEventListener("pagehide", this.flush);
    if (this.spoken) setTimeout(() => this.step(null, 1)); // once the frame stands, or the page is scrolled past it
  },
  beforeUnmount() {
    this.tell();
    clearTimeout(this.timer);
    document.removeEventListener("keydown", this.press);
    removeEventListener("pagehide", this.flush);
  },
  watch: {
    turn() { this.patch(); },
  },
  methods: {
    patch() {
      if (this.top.innerHTML !== this.summary) this.top.innerHTML = this.summary ?? "";
      const shown = new Set(this.pieces.map(([key]) => key));
      for (const [key, { box }] of this.held) if (!shown.has(key)) { box.remove(); this.held.delete(key); }
      let last = this.top;
      for (const [key, html] of this.pieces) {
        const known = this.held.get(key);
        const box = known?.box ?? document.createElement("div");
        if (!known) { box.dataset.piece = key; box.innerHTML = html; }
        else if (plain(known.html) !== plain(html)) this.replace(box, html);
        this.held.set(key, { box, html });
        if (last.nextSibling !== box) last.after(box);
        last = box;
      }
      if (this.summary && this.summed !== this.turn) { this.summed = this.turn; this.top.querySelector(".sum-up")?.focus(); }
    },
    replace(box, html) {
      const at = box.contains(document.activeElement) ? document.activeElement : null;
      const [name, value, start] = [at?.name, at?.value, at?.selectionStart];
      const ticks = () => box.querySelectorAll("[type=radio],[type=checkbox]");
      const held = new Map([...ticks()].map((one) => [`${one.name}=${one.value}`, one.checked]));
      box.innerHTML = html;
      for (const one of ticks()) { // what was chosen after the server had been told is newer than its answer
        const chosen = held.get(`${one.name}=${one.value}`);
        if (chosen || (one.type === "checkbox" && chosen === false)) one.checked = chosen;
      }
      if (!at) return;
      const again = [...box.querySelectorAll(`[name="${CSS.escape(name ?? "")}"]`)];
      const found = again.find((one) => one.value === value) ?? again[0];
      if (found && !found.matches("[type=radio],[type=checkbox]")) { found.value = value; if (start != null) found.setSelectionRange?.(start, start); }
      found?.focus({ preventScroll: true });
    },
    pairs() {
      const given = [...new FormData(this.$el).entries()].filter(([, value]) => typeof value === "string");
      for (const box of this.$el.querySelectorAll(".uploads-input[data-name]")) {
        const brought = [...box.querySelectorAll("[data-upload]")].map((one) => one.dataset.upload);
        for (const one of brought.length ? brought : [""]) given.push([box.dataset.name, one]);
      }
      return given;
    },
    // a search box: what is picked is a number with its name, which the server looks up again
    panel(box) { return document.getElementById(box.getAttribute("aria-controls")); },
    search(box) {
      box.parentElement.querySelector("[type=hidden]").value = "";
      clearTimeout(this.seeking);
      const text = box.value.trim();
      if (text) this.seeking = setTimeout(() => this.$emit("find", box.dataset.find, text), FIND);
      else this.fold(box);
    },
    found({ key, text, options }) {
      const box = this.$el.querySelector(`[data-find="${CSS.escape(key)}"]`);
      if (!box || box.value.trim() !== text || document.activeElement !== box) return;
      const panel = this.panel(box);
      panel.replaceChildren(...options.map((one, n) => {
        const line = document.createElement("div");
        Object.assign(line, { id: `${panel.id}-${n}`, textContent: one.label });
        line.setAttribute("role", "option");
        line.setAttribute("aria-selected", String(n === 0));
        Object.assign(line.dataset, { value: one.id, label: one.label });
        if (one.note) { const note = document.createElement("span"); note.className = "quiet"; note.textContent = ` ${one.note}`; line.append(note); }
        return line;
      }));
      if (!options.length) { const none = document.createElement("p"); none.className = "none"; none.textContent = panel.dataset.none; panel.append(none); }
      panel.hidden = false;
      box.setAttribute("aria-expanded", "true");
      this.point(box, panel.querySelector("[role=option]"));
    },
    point(box, line) {
      for (const one of this.panel(box).querySelectorAll("[role=option]")) one.setAttribute("aria-selected", String(one === line));
      if (line) { box.setAttribute("aria-activedescendant", line.id); line.scrollIntoView({ block: "nearest" }); }
      else box.removeAttribute("aria-activedescendant");
    },
    fold(box) {
      clearTimeout(this.seeking);
      const panel = this.panel(box);
      if (panel) panel.hidden = true;
      box.setAttribute("aria-expanded", "false");
      box.removeAttribute("aria-activedescendant");
    },
    pick(line) {
      const box = line.closest(".combo").querySelector("[data-find]");
      box.parentElement.querySelector("[type=hidden]").value = line.dataset.value;
      box.value = line.dataset.label;
      this.fold(box);
      this.later(0);
    },
    steer(e) { // while the list is open its keys are its own
      const panel = this.panel(e.target);
      if (!panel || panel.hidden || e.isComposing) return;
      const lines = [...panel.querySelectorAll("[role=option]")];
      const at = lines.findIndex((one) => one.getAttribute("aria-selected") === "true");
      const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
      if (step) this.point(e.target, lines[(at + step + lines.length) % lines.length]);
      else if (e.key === "Enter" && lines[at]) this.pick(lines[at]);
      else if (e.key === "Escape") this.fold(e.target);
      else return;
      e.preventDefault();
      e.stopPropagation();
    },
    isUnpicked(box) { return Boolean(box.dataset?.find && box.value.trim() && !box.parentElement.querySelector("[type=hidden]").value); },
    askToPick(box) { // what was typed is not chosen: whoever is meant is asked for once more, and nobody goes on
      const panel = this.panel(box), line = document.createElement("p");
      Object.assign(line, { className: "none", textContent: panel.dataset.pick });
      line.setAttribute("role", "alert");
      panel.replaceChildren(line);
      panel.hidden = false;
      box.setAttribute("aria-expanded", "true");
      if (!this.seeking) return;
      clearTimeout(this.seeking);
      this.$emit("find", box.dataset.find, box.value.trim());
    },
    later(wait) {
      this.isDirty = true;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.tell(), wait);
    },
    tell() {
      if (!this.isDirty) return;
      clearTimeout(this.timer);
      this.isDirty = false;
      this.$emit("typed", this.pairs());
    },
    finish() {
      clearTimeout(this.timer);
      this.isDirty = false;
      this.$emit("finish", this.pairs());
    },
    // the keyboard of a caller: digits choose, Enter goes on, arrows go up and down
    asked() { return [...this.$el.querySelectorAll("[data-piece]")].filter((box) => box.querySelector("input,textarea,select")); },
    mark(box) {
      if (!box || !this.spoken) return;
      for (const other of this.$el.querySelectorAll(".is-current")) other.classList.remove("is-current");
      box.classList.add("is-current");
      this.current = box.dataset.piece;
    },
    step(from, by) {
      const boxes = this.asked();
      const at = from ? boxes.findIndex((box) => box.dataset.piece === from) : -1;
      const next = boxes[from && at < 0 ? 0 : at + by];
      if (next) {
        const line = next.querySelector("textarea,input:not([type=radio]):not([type=checkbox]):not([type=hidden])");
        this.mark(next);
        if (line) line.focus();
        else { next.tabIndex = -1; next.focus({ preventScroll: true }); }
        next.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
      } else if (by > 0) document.querySelector("[data-act=finish]")?.focus();
    },
    pressed(e) {
      if (e.isComposing || !this.spoken || document.querySelector("dialog[open]")) return;
      if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) { e.preventDefault(); this.finish(); return; }
      if (e.ctrlKey || e.metaKey || e.altKey) return;
      const inside = this.$el.contains(e.target);
      const writes = e.target.closest?.("textarea,select,input:not([type=radio]):not([type=checkbox])");
      if ((writes && !inside) || (!inside && e.target.closest?.("button,a,summary"))) return;
      const box = this.held.get(this.current)?.box;
      if (e.key === "Enter" && inside && this.isUnpicked(e.target)) { e.preventDefault(); this.tell(); this.askToPick(e.target); }
      else if (e.key === "Enter" && !(e.target.matches?.("textarea") && e.shiftKey)) { e.preventDefault(); this.tell(); this.step(this.current, 1); }
      else if (e.key === "ArrowDown" && !writes) { e.preventDefault(); this.step(this.current, 1); }
      else if (e.key === "ArrowUp" && !writes) { e.preventDefault(); this.step(this.current, -1); }
      else if (/^[\d-]$/.test(e.key) && !writes && box) {
        const option = this.meant(box, e.key);
        if (option) { e.preventDefault(); option.click(); }
      }
    },
    meant(box, key) { // where there is a nought as well, ten is a 1 and a 0 shortly after
      const now = performance.now(), before = this.lastKey;
      this.lastKey = { box, key, at: now };
      const isTen = key === "0" && before?.key === "1" && before.box === box && now - before.at < TWO_KEYS;
      return (isTen && box.querySelector('[data-key="10"]')) || box.querySelector(`[data-key="${key}"]`);
    },
  },
};
