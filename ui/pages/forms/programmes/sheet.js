// A programme written as sentences with blanks: what is typed is told at once and kept here until it has been heard.
const WAIT = 300; // milliseconds after the last key
const blanks = "[data-name]";

export default {
  props: { html: String, said: Object, goal: Array, place: String },
  emits: ["typed", "act", "left", "found"],
  render() {
    return Vue.h("div", { class: "programme-sheet", innerHTML: this.html });
  },
  created() { this.waiting = new Map(); },
  mounted() {
    this.$el.addEventListener("input", this.typed);
    this.$el.addEventListener("change", this.settled);
    this.$el.addEventListener("click", this.clicked);
    document.addEventListener("keydown", this.anywhere);
    document.addEventListener("visibilitychange", this.flush);
    this.say();
    let left = null;
    try { left = JSON.parse(localStorage.getItem(this.place) ?? "null"); } catch { /* not ours */ }
    if (Array.isArray(left) && left.length) this.$emit("found", left);
  },
  beforeUnmount() {
    this.flush();
    document.removeEventListener("keydown", this.anywhere);
    document.removeEventListener("visibilitychange", this.flush);
  },
  beforeUpdate() {
    const here = document.activeElement;
    this.held = this.$el.contains(here) && here.id ? { id: here.id, at: here.selectionStart } : null;
    this.unfolded = [...this.$el.querySelectorAll("details")].map((one) => one.open);
  },
  updated() {
    for (const [name, value] of this.waiting.values()) { // typed while the server was answering
      const box = this.$el.querySelector(`input[data-name="${CSS.escape(name)}"]`);
      if (box && box.type === "text") box.value = value;
    }
    this.$el.querySelectorAll("details").forEach((one, at) => { one.open = this.unfolded[at] ?? false; });
    const again = this.held && this.$el.querySelector(`#${CSS.escape(this.held.id)}`);
    if (again && again !== document.activeElement) {
      again.focus({ preventScroll: true });
      if (again.type === "text") again.setSelectionRange(this.held.at, this.held.at);
    }
    this.held = null;
    this.say();
  },
  watch: {
    said: { handler() { this.$nextTick(this.say); }, deep: true },
    goal(now, before) { if (now[1] !== before[1]) this.$nextTick(() => this.focus(now[0])); }, // every update brings it anew
  },
  methods: {
    say() { // what the server says about single fields, without touching what is being typed
      for (const place of this.$el.querySelectorAll("[data-said]")) {
        const text = this.said[place.dataset.said] ?? "";
        if (place.textContent !== text) place.textContent = text;
      }
      for (const box of this.$el.querySelectorAll(blanks)) box.setAttribute("aria-invalid", String(`!${box.dataset.name}` in this.said));
    },
    focus(name) {
      const box = this.$el.querySelector(`[data-name="${CSS.escape(name)}"]`) ?? this.$el.querySelector(`[data-name^="${CSS.escape(name)}"]`);
      if (!box) return;
      box.closest("details")?.setAttribute("open", "");
      box.scrollIntoView({ block: "center" });
      box.focus({ preventScroll: true });
      if (box.type === "text") box.select();
    },
    told(box) {
      const { name, value } = box.dataset;
      return box.type === "checkbox" ? [name, value, box.checked] : [name, box.value, null];
    },
    note(box) {
      const told = this.told(box);
      this.waiting.set(`${told[0]}=${told[2] === null ? "" : told[1]}`, told);
      try { localStorage.setItem(this.place, JSON.stringify([...this.waiting.values()])); } catch { /* full or forbidden */ }
    },
    typed(e) {
      if (!e.target.matches(blanks) || e.target.type !== "text") return;
      this.note(e.target);
      clearTimeout(this.soon);
      this.soon = setTimeout(this.flush, WAIT);
    },
    settled(e) {
      if (!e.target.matches(blanks)) return;
      this.note(e.target);
      this.flush();
    },
    flush() {
      clearTimeout(this.soon);
      if (!this.waiting.size) return;
      this.sent = [...this.waiting.values()];
      this.waiting.clear();
      this.$emit("typed", this.sent);
    },
    heard() {
      if (!this.waiting.size) localStorage.removeItem(this.place);
    },
    clicked(e) {
      const button = e.target.closest("[data-act]");
      if (!button) return;
      e.preventDefault();
      this.flush();
      const [name, key] = button.dataset.act.split("=", 2);
      this.$emit("act", name, key ?? "");
    },
    anywhere(e) {
      if (!(e.ctrlKey || e.metaKey) || e.key.toLowerCase() !== "s") return;
      e.preventDefault();
      this.flush();
      this.$emit("act", "save", "");
    },
  },
};
