// Photos and files in a panel: which uploads it holds is told whenever one comes or goes.
export default {
  props: { html: String },
  emits: ["held"],
  render() { return Vue.h("div", { innerHTML: this.html }); },
  mounted() {
    this.$el.addEventListener("uploaded", () => {
      this.$emit("held", [...this.$el.querySelectorAll("[data-upload]")].map((one) => one.dataset.upload));
    });
  },
};
