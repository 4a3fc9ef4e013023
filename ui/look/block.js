// A piece of HTML written and escaped by the server; what a person does with its marked parts is told in one event.
// Other HTML comes at any moment, also in the middle of a click or a word: it waits for the one and keeps the other.
const PRESSED = "[data-act],a[href],button,label,summary";
const PAUSE = 300; // milliseconds between two words
const LONGEST_PRESS = 5000; // milliseconds; the end of a press may have been lost

export default {
  props: { html: String, tag: String },
  emits: ["act"],
  data() {
    return { shown: this.html };
  },
  render() {
    return Vue.h(this.tag ?? "div", { innerHTML: this.shown });
  },
  mounted() {
    const tell = (kind) => (e) => {
      const part = e.target.closest(`[data-${kind}]`);
      if (this.isDrawing || !part || !this.$el.contains(part) || part.disabled) return;
      if (kind === "act") e.preventDefault();
      const [name, key] = part.dataset[kind].split("=", 2);
      const checked = part.type === "checkbox" ? part.checked : undefined;
      this.$emit("act", name, key ?? "", kind === "change" ? checked ?? part.value : "");
    };
    const hear = (name, listener) => this.$el.addEventListener(name, listener);
    hear("click", tell("act"));
    hear("change", (e) => { if (e.target === this.typing && !this.isDrawing) this.typing = null; });
    hear("change", tell("change"));
    hear("input", (e) => { this.typing = e.target; });
    hear("input", (e) => { if (e.target.dataset.live) { clearTimeout(this.pausing); this.pausing = setTimeout(() => this.tellLive(e.target), PAUSE); } });
    hear("focusout", (e) => { if (!this.isDrawing && e.target === this.again && e.target === this.typing) e.target.dispatchEvent(new Event("change", { bubbles: true })); });
    hear("keydown", (e) => { if (e.target.dataset.enter && e.key === "Enter" && !e.isComposing) { clearTimeout(this.pausing); e.target.dispatchEvent(new Event("change", { bubbles: true })); this.$emit("act", e.target.dataset.enter, "", ""); } });
    hear("pointerdown", (e) => { if (e.target.closest(PRESSED)) this.press(); });
    hear("keydown", (e) => { if (e.key === " " && e.target.matches("button,summary")) this.press(); });
    for (const name of ["pointerup", "pointercancel", "keyup"]) addEventListener(name, this.release, true);
  },
  beforeUnmount() {
    clearTimeout(this.pressing);
    clearTimeout(this.pausing);
    for (const name of ["pointerup", "pointercancel", "keyup"]) removeEventListener(name, this.release, true);
  },
  watch: {
    html() { if (!this.pressing) this.shown = this.html; },
  },
  beforeUpdate() {
    this.isDrawing = true; // what a browser tells of an input that it takes away was not said by the person
    const part = document.activeElement;
    const mark = part !== this.$el && this.$el.contains(part) ? this.mark(part) : "";
    this.held = mark ? { part, mark, at: this.parts(mark).indexOf(part), typed: part === this.typing, start: part.selectionStart, end: part.selectionEnd } : null;
  },
  updated() {
    this.isDrawing = false;
    const { part, mark, at, typed, start, end } = this.held ?? {};
    const again = mark && !part.isConnected && this.parts(mark)[at];
    if (!again) return;
    if (typed) { again.value = part.value; this.typing = this.again = again; } // the browser will not tell it any more
    again.focus({ preventScroll: true });
    if (start != null && typeof again.selectionStart === "number") again.setSelectionRange(start, end);
  },
  methods: {
    tellLive(part) { // what is being typed, told at every short pause
      if (part.isConnected) this.$emit("act", ...part.dataset.live.split("=", 2), part.value);
    },
    press() {
      clearTimeout(this.pressing);
      this.pressing = setTimeout(this.released, LONGEST_PRESS);
    },
    release() { // the click itself comes right after this
      if (!this.pressing) return;
      clearTimeout(this.pressing);
      this.pressing = setTimeout(this.released);
    },
    released() {
      this.pressing = 0;
      this.shown = this.html;
    },
    parts(mark) { return [...this.$el.querySelectorAll(mark)]; },
    mark(part) {
      if (part.id) return `#${CSS.escape(part.id)}`;
      for (const name of ["act", "change"]) if (part.dataset[name]) return `[data-${name}="${CSS.escape(part.dataset[name])}"]`;
      if (part.name) return `[name="${CSS.escape(part.name)}"]`;
      return part.getAttribute("href") ? `[href="${CSS.escape(part.getAttribute("href"))}"]` : "";
    },
  },
};
