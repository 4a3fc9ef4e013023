// What the whole record page does by itself: the E key, the way back to the list, and input that was never sent.
const typing = "input,textarea,select,[contenteditable],dialog";

export default {
  props: { place: String },
  emits: ["recovered"],
  render() {
    return Vue.h("div", { class: "record" }, this.$slots.default?.());
  },
  mounted() {
    document.addEventListener("keydown", this.pressed);
    this.$el.addEventListener("click", this.clicked);
    const left = Object.keys(localStorage).filter((key) => key.startsWith(`${this.place}/`));
    for (const key of left) {
      try {
        this.$emit("recovered", JSON.parse(localStorage.getItem(key)), key);
      } catch {
        localStorage.removeItem(key);
      }
    }
  },
  beforeUnmount() {
    document.removeEventListener("keydown", this.pressed);
  },
  methods: {
    kept(key) { localStorage.removeItem(key); },
    pressed(e) {
      if (e.key.toLowerCase() !== "e" || e.ctrlKey || e.metaKey || e.altKey || e.target.closest?.(typing)) return;
      const near = document.activeElement?.closest?.(".section")?.querySelector("[data-act^='edit=']");
      const button = near ?? this.$el.querySelector("button[data-act^='edit=']");
      if (button && !document.querySelector("dialog[open]")) { e.preventDefault(); button.click(); }
    },
    clicked(e) {
      const back = e.target.closest("a.above");
      const entries = window.navigation?.entries?.() ?? [];
      const before = entries[(window.navigation?.currentEntry?.index ?? 0) - 1];
      if (!back || e.ctrlKey || e.metaKey || e.shiftKey || !before || new URL(before.url).pathname !== back.pathname) return;
      e.preventDefault(); // the list as it was left: its filters, its page, its place
      e.stopPropagation();
      history.back();
    },
  },
};
