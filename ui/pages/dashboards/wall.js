// A wall screen hears its keys, and fills the whole screen when somebody asks for it.
export default {
  render() { return Vue.h("div", { hidden: true }); },
  emits: ["turn"],
  mounted() {
    const turns = { ArrowRight: "next", PageDown: "next", ArrowLeft: "back", PageUp: "back", " ": "pause", Escape: "leave" };
    const full = () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.());
    this.pressed = (e) => {
      if (e.ctrlKey || e.metaKey || e.altKey) return;
      if (e.key === "f" || e.key === "F") return full();
      const turn = turns[e.key];
      if (!turn || (e.key === " " && e.target.closest("button,a"))) return;
      e.preventDefault();
      this.$emit("turn", turn);
    };
    this.clicked = (e) => { if (e.target.closest("[data-full]")) full(); };
    document.addEventListener("keydown", this.pressed);
    document.addEventListener("click", this.clicked);
  },
  beforeUnmount() {
    document.removeEventListener("keydown", this.pressed);
    document.removeEventListener("click", this.clicked);
    if (document.fullscreenElement) document.exitFullscreen();
  },
};
