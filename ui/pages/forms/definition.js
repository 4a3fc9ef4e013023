// A definition being written: pasted, read from a file, or changed by hand; it stays here whatever is said about it.
export default {
  props: { text: String, words: Object },
  emits: ["check", "typed"],
  render() {
    const h = Vue.h;
    return h("div", { class: "definition" }, [
      h("label", { for: "definition", class: "field-label" }, this.words.label),
      h("textarea", {
        id: "definition", class: "input", rows: 18, spellcheck: "false", ref: "text",
        onChange: (e) => this.$emit("typed", e.target.value),
      }),
      h("div", { class: "buttons" }, [
        h("button", { type: "button", class: "button", onClick: () => this.$emit("check", this.$refs.text.value) }, this.words.check),
        h("label", { class: "button" }, [
          this.words.upload,
          h("input", { type: "file", accept: ".yaml,.yml,.json,.txt", class: "unseen", onChange: (e) => this.read(e) }),
        ]),
      ]),
    ]);
  },
  mounted() { this.$refs.text.value = this.text; },
  methods: {
    async read(e) {
      const file = e.target.files[0];
      if (!file) return;
      this.$refs.text.value = await file.text();
      e.target.value = "";
      this.$emit("check", this.$refs.text.value);
    },
    line(number) {
      const box = this.$refs.text;
      const lines = box.value.split("\n");
      const start = lines.slice(0, number - 1).reduce((sum, one) => sum + one.length + 1, 0);
      box.focus();
      box.setSelectionRange(start, start + (lines[number - 1] ?? "").length);
      box.scrollTop = (number - 4) * (box.scrollHeight / Math.max(lines.length, 1));
    },
  },
};
