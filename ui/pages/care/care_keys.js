// Digits choose: what is asked just now before the ways a contact may end. In a text box they are typed; Esc leaves it.
const TYPED = "input:not([type=checkbox]):not([type=radio]), textarea, select";

export default {
  render: () => null,
  mounted() { document.addEventListener("keydown", this.pressed); },
  beforeUnmount() { document.removeEventListener("keydown", this.pressed); },
  methods: {
    pressed(e) {
      if (e.isComposing || e.altKey || e.metaKey) return;
      const box = e.target.closest?.(TYPED);
      if (e.key === "Enter" && e.ctrlKey && box) {
        box.blur();
        this.choose("1", e);
      } else if (e.ctrlKey) return;
      else if (e.key === "Escape") {
        if (box) box.blur();
        else document.querySelector("[data-act=unask]")?.click();
      } else if (!box && /^[0-9]$/.test(e.key)) this.choose(e.key, e);
    },
    choose(digit, e) {
      const asked = document.querySelector(".care-asked");
      const button = (asked ?? document).querySelector(`[data-digit="${digit}"]`);
      if (!button) return;
      e.preventDefault();
      button.click();
    },
  },
};
