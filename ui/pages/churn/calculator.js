// Five numbers and what they make: counted here while they are typed, for nothing of it is kept.
export default {
  props: { parts: Array, words: String, wrong: String },
  data() {
    return { typed: Object.fromEntries(this.parts.map((part) => [part.key, String(part.value)])) };
  },
  computed: {
    worth() {
      const numbers = this.parts.map((part) => (this.typed[part.key] === "" ? NaN : Number(this.typed[part.key])));
      return numbers.every((number) => Number.isFinite(number) && number >= 0) ? numbers.reduce((one, two) => one * two, 1) : null;
    },
  },
  render() {
    const boxes = this.parts.map((part) =>
      Vue.h("label", { key: part.key }, [
        Vue.h("span", part.label),
        Vue.h("input", {
          class: "input number", type: "number", min: 0, step: part.step, inputmode: "decimal", "data-part": part.key,
          value: this.typed[part.key], onInput: (e) => { this.typed[part.key] = e.target.value; },
        }),
      ]));
    const said = this.worth === null
      ? Vue.h("span", { class: "quiet" }, this.wrong)
      : Vue.h("span", [`${this.words} `, Vue.h("b", `¥${Math.round(this.worth).toLocaleString("en-US")}`)]);
    return Vue.h("div", { class: "churn-calculator" }, [
      Vue.h("div", { class: "csi-filters" }, boxes),
      Vue.h("p", { class: "churn-worth", role: "status" }, [said]),
    ]);
  },
};
