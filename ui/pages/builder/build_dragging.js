// Dragging in the builder's outline: with a mouse, and by its grip with a finger or a pen.
export default {
  dragstart(e) {
    const line = e.target.closest(".outline-row");
    this.dragged = this.also.has(line.dataset.key) ? [...this.also] : [line.dataset.key];
    e.dataTransfer.effectAllowed = "move";
    e.dataTransfer.setData("text/plain", line.textContent);
  },
  goalOf(e) {
    const line = e.target.closest(".outline-row");
    if (!line || !this.dragged || this.dragged.includes(line.dataset.key)) return null;
    const { top, height } = line.getBoundingClientRect(), at = (e.clientY - top) / height;
    const section = line.querySelector(".is-section");
    return [line, section && at > 0.3 && at < 0.8 ? "into" : at < 0.5 ? "before" : "after"];
  },
  gripped(e) { // by its grip a line is dragged with a finger or a pen
    const line = e.target.closest(".outline-grip")?.closest(".outline-row");
    if (!line || e.pointerType === "mouse") return;
    e.preventDefault();
    this.$refs.rows.setPointerCapture(e.pointerId);
    this.dragged = this.also.has(line.dataset.key) ? [...this.also] : [line.dataset.key];
    this.pointer = e.pointerId;
    line.classList.add("is-carried");
  },
  carried(e) {
    if (e.pointerId !== this.pointer) return;
    const pane = this.$refs.rows.parentElement, { top, bottom } = pane.getBoundingClientRect(), edge = 60;
    const by = e.clientY < Math.max(top, 0) + edge ? -12 : e.clientY > Math.min(bottom, innerHeight) - edge ? 12 : 0;
    if (by) (pane.scrollHeight > pane.clientHeight ? pane : document.scrollingElement).scrollBy(0, by);
    this.carriedTo = this.under(e);
    this.dragover(this.carriedTo);
  },
  under(e) { return { target: document.elementFromPoint(e.clientX, e.clientY) ?? this.$el, clientY: e.clientY, preventDefault() {} }; },
  lost(e) { if (e.pointerId === this.pointer) this.dragend(); },
  letGo(e) { if (e.pointerId === this.pointer) this.drop(this.under(e)); },
  dragover(e) {
    const goal = this.goalOf(e);
    if (!goal) return;
    e.preventDefault();
    this.dragleave();
    goal[0].dataset.drop = goal[1];
  },
  dragleave() { for (const line of this.$refs.rows.querySelectorAll("[data-drop]")) delete line.dataset.drop; },
  dragend() {
    this.dragleave();
    this.dragged = this.pointer = null;
    this.$refs.rows.querySelector(".is-carried")?.classList.remove("is-carried");
  },
  drop(e) {
    const goal = this.goalOf(e), items = this.dragged;
    e.preventDefault();
    this.dragend();
    if (!goal) return;
    const [line, how] = goal, key = line.dataset.key;
    const at = this.order.findIndex((one) => one[0] === key), depth = this.order[at][1];
    const holder = how === "into" ? key : this.order.slice(0, at).findLast((one) => one[1] === depth - 1)?.[0] ?? "";
    const rest = this.order.slice(at + 1), next = rest.find((one) => one[1] <= depth);
    const before = how === "before" ? key : how === "after" && next && next[1] === depth ? next[0] : "";
    this.tell({ do: "move", items, holder: depth || how === "into" ? holder : "", before });
  },
};
