// A piece of HTML written and escaped by the server; what a person does with its marked parts is told in one event.
export default {
  props: { html: String, tag: String },
  emits: ["act"],
  render() {
    return Vue.h(this.tag ?? "div", { innerHTML: this.html });
  },
  mounted() {
    const tell = (kind) => (e) => {
      const part = e.target.closest(`[data-${kind}]`);
      if (!part || !this.$el.contains(part) || part.disabled) return;
      if (kind === "act") e.preventDefault();
      const [name, key] = part.dataset[kind].split("=", 2);
      const checked = part.type === "checkbox" ? part.checked : undefined;
      this.$emit("act", name, key ?? "", kind === "change" ? checked ?? part.value : "");
    };
    this.$el.addEventListener("click", tell("act"));
    this.$el.addEventListener("change", tell("change"));
  },
};
