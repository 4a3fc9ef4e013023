// One question in a dialog.
export default {
  props: { html: String },
  emits: ["answer", "left"],
  render() {
    return Vue.h("dialog", { class: "question", innerHTML: this.html });
  },
  mounted() {
    this.$el.addEventListener("submit", (e) => { e.preventDefault(); this.$emit("answer", this.$el.querySelector("input").value); });
    this.$el.addEventListener("click", (e) => { if (e.target.closest("[data-leave]")) this.$emit("left"); });
    this.$el.addEventListener("cancel", (e) => { e.preventDefault(); this.$emit("left"); });
    this.$el.showModal();
    this.$el.querySelector("input").focus();
  },
  methods: {
    say(text) {
      this.$el.querySelector(".field-said").textContent = text;
      this.$el.querySelector("input").focus();
    },
  },
};
