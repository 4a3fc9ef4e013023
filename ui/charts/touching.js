// Places over a chart's image that open the people behind them; they grow and shrink with it. And a crosshair to move.
const WAIT = 250; // milliseconds after the last change of size
const SETTLED = 600; // milliseconds after the last arrow key
const share = (part) => `${(part * 100).toFixed(3)}%`;
const AXES = ["x", "y"];
const STEPS = 100; // arrow keys move a line by a hundredth of its axis

export default {
  props: { upright: String, level: String },
  emits: ["cross"],
  data: () => ({ found: null, at: null, moving: null }),
  render() {
    const places = (this.found?.places ?? []).map(({ key, label, href, box: [left, top, width, height] }) =>
      Vue.h("a", {
        key, href, title: label, "aria-label": label, "data-key": key,
        style: { left: share(left), top: share(top), width: share(width), height: share(height) },
      }));
    return Vue.h("div", { class: "csi-places" }, [...places, ...(this.at ? AXES.flatMap((axis) => this.line(axis)) : [])]);
  },
  mounted() {
    const picture = this.$el.parentElement;
    this.loaded = (e) => e.target.tagName === "IMG" && this.read(e.target);
    picture.addEventListener("load", this.loaded, true);
    for (const image of picture.querySelectorAll("img")) if (image.complete && image.offsetParent) this.read(image);
    this.sized = new ResizeObserver(() => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => Math.abs(picture.clientWidth - this.width) > 8 && this.image && this.read(this.image), WAIT);
    });
    this.sized.observe(picture);
  },
  beforeUnmount() {
    this.$el.parentElement?.removeEventListener("load", this.loaded, true);
    this.sized.disconnect();
    clearTimeout(this.waiting);
    clearTimeout(this.settling);
  },
  methods: {
    async read(image) {
      if (!image.offsetParent || !image.clientWidth) return;
      [this.image, this.width] = [image, image.clientWidth];
      const turn = (this.turn = (this.turn ?? 0) + 1);
      const answer = await fetch(`${image.currentSrc.replace(".png?", ".json?")}&shown=${image.clientWidth}`);
      if (!answer.ok || turn !== this.turn) return;
      this.found = await answer.json();
      this.at = this.upright && this.found.cross ? [...this.found.cross] : null;
    },
    line(axis) {
      const [which, other] = axis === "x" ? [0, 1] : [1, 0];
      const box = this.found.box, [low, high] = this.found[axis];
      const along = (this.at[which] - low) / (high - low);
      const place = axis === "x" ? box[0] + along * (box[2] - box[0]) : box[3] - along * (box[3] - box[1]);
      const span = { [axis === "x" ? "top" : "left"]: share(box[other]), [axis === "x" ? "height" : "width"]: share(box[other + 2] - box[other]) };
      const start = { [axis === "x" ? "left" : "top"]: share(place) };
      const end = axis === "x" ? { top: share(box[3]) } : { left: share(box[2]) };
      const words = axis === "x" ? this.upright : this.level;
      return [
        Vue.h("i", { class: ["csi-line", axis, { moving: this.moving === axis }], style: { ...start, ...span } }),
        Vue.h("span", {
          class: ["csi-grip", axis], style: { ...start, ...end }, role: "slider", tabindex: 0, title: words, "aria-label": words,
          "aria-orientation": axis === "x" ? "horizontal" : "vertical", "data-grip": axis,
          "aria-valuemin": low.toFixed(2), "aria-valuemax": high.toFixed(2), "aria-valuenow": this.at[which].toFixed(2),
          onPointerdown: (e) => this.grip(e, axis), onKeydown: (e) => this.press(e, axis),
        }, this.moving === axis ? Vue.h("b", this.at[which].toFixed(2)) : undefined),
      ];
    },
    put(axis, value) {
      const [low, high] = this.found[axis], room = (high - low) / 50;
      this.at[axis === "x" ? 0 : 1] = Math.min(high - room, Math.max(low + room, value));
    },
    grip(e, axis) {
      if (e.button) return;
      e.preventDefault();
      const held = e.currentTarget, frame = this.$el.getBoundingClientRect(), box = this.found.box, [low, high] = this.found[axis];
      held.setPointerCapture(e.pointerId);
      held.focus();
      this.moving = axis;
      const move = (at) => {
        const along = axis === "x"
          ? ((at.clientX - frame.left) / frame.width - box[0]) / (box[2] - box[0])
          : (box[3] - (at.clientY - frame.top) / frame.height) / (box[3] - box[1]);
        this.put(axis, low + along * (high - low));
      };
      const done = () => {
        held.removeEventListener("pointermove", move);
        this.moving = null;
        this.tell();
      };
      held.addEventListener("pointermove", move);
      held.addEventListener("lostpointercapture", done, { once: true });
    },
    press(e, axis) {
      const way = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[e.key];
      if (!way) return;
      e.preventDefault();
      const [low, high] = this.found[axis];
      this.put(axis, this.at[axis === "x" ? 0 : 1] + way * (high - low) / STEPS);
      clearTimeout(this.settling);
      this.settling = setTimeout(() => this.tell(), SETTLED);
    },
    tell() {
      this.$emit("cross", ...this.at.map((one) => Number(one.toFixed(2))));
    },
  },
};
