// Tells the page when photos of a line have arrived; the files' own script has sent them.
export default {
  render() { return Vue.h("div", { hidden: true }); },
  emits: ["photos"],
  mounted() {
    this.heard = (e) => {
      const line = e.target.closest?.("[data-line]");
      if (!line || !e.detail.good || line.querySelector("[data-sending]")) return;
      const ids = [...line.querySelectorAll("[data-upload]")].map((one) => one.dataset.upload);
      if (ids.length) this.$emit("photos", line.dataset.line, ids);
    };
    document.addEventListener("uploaded", this.heard);
  },
  beforeUnmount() { document.removeEventListener("uploaded", this.heard); },
};
