// A form being answered: the server draws each part; what is typed stays in place while other parts come and go.
const WAIT = 250; // milliseconds after the last key before typed words are told
const plain = (html) =>
  html.replace(/ checked(="")?/g, "").replace(/(<input type="(?:text|tel|date|time|datetime-local)"[^>]*?) value="[^"]*"/g, "$1").replace(/(<textarea[^>]*>)[^<]*/g, "$1");

export default {
  props: { pieces: Array, summary: String, spoken: Boolean, turn: Number },
  emits: ["typed", "finish"],
  render() {
    return Vue.h("form", { class: ["sheet", { "is-spoken": this.spoken }], novalidate: true, autocomplete: "off" });
  },
  mounted() {
    this.held = new Map();
    this.top = document.createElement("div");
    this.$el.append(this.top);
    this.patch();
    this.$el.addEventListener("input", (e) => this.later(e.target.matches("[type=radio],[type=checkbox]") ? 0 : WAIT));
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
      box.innerHTML = html;
      if (!at) return;
      const again = [...box.querySelectorAll(`[name="${CSS.escape(name ?? "")}"]`)];
      const found = again.find((one) => one.value === value) ?? again[0];
      if (found && !found.matches("[type=radio],[type=checkbox]")) { found.value = value; if (start != null) found.setSelectionRange?.(start, start); }
      found?.focus({ preventScroll: true });
    },
    pairs() { return [...new FormData(this.$el).entries()].map(([name, value]) => [name, String(value)]); },
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
        const line = next.querySelector("textarea,input:not([type=radio]):not([type=checkbox])");
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
      if (e.key === "Enter" && !(e.target.matches?.("textarea") && e.shiftKey)) { e.preventDefault(); this.tell(); this.step(this.current, 1); }
      else if (e.key === "ArrowDown" && !writes) { e.preventDefault(); this.step(this.current, 1); }
      else if (e.key === "ArrowUp" && !writes) { e.preventDefault(); this.step(this.current, -1); }
      else if (/^\d$/.test(e.key) && !writes && box) {
        const option = box.querySelector(`[data-key="${e.key}"]`);
        if (option) { e.preventDefault(); option.click(); }
      }
    },
  },
};
