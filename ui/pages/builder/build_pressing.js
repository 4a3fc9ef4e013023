// The hands of the builder: what is clicked, pressed and pasted, and the palette from which something is added.
const MOVES = { ArrowUp: -1, ArrowDown: 1 };

export default {
  clicked(e) {
    const button = e.target.closest("button");
    if (button && this.pushed(button)) return;
    const line = e.target.closest(".outline-grip") ? null : e.target.closest(".outline-row, .card");
    if (line) this.choose(line.dataset.key, e.shiftKey || e.ctrlKey || e.metaKey ? e : null, line.classList.contains("outline-row"));
  },
  pushed(button) {
    const data = button.dataset;
    if (data.do) {
      const op = JSON.parse(data.do);
      if (this.$refs.palette.contains(button)) {
        if (op.do === "question") { // ready questions are added one after the other
          const times = button.querySelector(".palette-times");
          times.textContent = `✓ ${(Number(times.textContent.slice(2)) || 0) + 1}`;
        } else { this.buffer = ""; this.$refs.palette.close(); }
        op.near = this.chosen;
      }
      this.tell(op);
    } else if (data.rowAdd) this.condition(button.closest("[data-rows]"), null, JSON.parse(data.rowAdd));
    else if (data.rowDrop) this.condition(button.closest("[data-rows]"), null, null, Number(data.rowDrop));
    else if (data.act) { this.flush(); this.$emit("told", "act", data.act); }
    else if (data.resolve) { this.flush(); this.$emit("told", "resolve", JSON.parse(data.resolve)); }
    else return false;
    return true;
  },
  choose(key, e, byRow) {
    this.flush();
    if (e && byRow) {
      const keys = this.order.map((one) => one[0]);
      if (e.shiftKey && this.chosen) {
        const [from, to] = [keys.indexOf(this.chosen), keys.indexOf(key)].sort((a, b) => a - b);
        this.also = new Set(keys.slice(from, to + 1));
      } else this.also = new Set([...this.also, this.chosen, key].filter(Boolean));
    } else this.also = new Set();
    this.setChosen(key);
    if (byRow !== false) this.rows.get(key)?.focus({ preventScroll: true });
    this.$emit("told", "choose", [key, [...this.also]]);
    if (!e && !this.byKeys) this.show("sheet");
  },
  pressed(e) {
    if (e.isComposing) return;
    if (e.target === this.stand) {
      if (e.key !== "Enter" || e.shiftKey) return;
      this.buffer += `${e.target.value}\n`;
      e.target.value = "";
      e.preventDefault();
      return;
    }
    if (this.buffer !== null && !e.ctrlKey && !e.metaKey && !e.altKey && (e.key.length === 1 || e.key === "Enter" || e.key === "Backspace")) {
      this.buffer = e.key === "Backspace" ? this.buffer.slice(0, -1) : this.buffer + (e.key === "Enter" ? "\n" : e.key);
      e.preventDefault();
      return;
    }
    const box = e.target;
    if (this.$refs.palette.contains(box)) return this.inPalette(e);
    if (box.dataset.label !== undefined && e.key === "Enter" && !e.shiftKey) {
      e.preventDefault();
      this.enter(box);
    } else if (box.dataset.next && e.key === "Enter") {
      e.preventDefault();
      this.enter(box);
    } else if (box.dataset.factorNew !== undefined && e.key === "Enter") box.blur();
    else if (box.closest?.(".outline-row, .outline-form")) this.inRows(e);
    else if (e.key === "Escape" && this.chosen && this.$refs.sheet.contains(box)) { this.flush(); this.show("outline"); this.rows.get(this.chosen)?.focus(); }
    else if (box === this.$refs.search && e.key === "Escape") { box.value = ""; this.find(); }
    else if (box === this.$refs.search && e.key === "Enter") [...this.rows.values()].find((one) => !one.hidden)?.click();
  },
  inRows(e) {
    const keys = ["", ...this.order.map((one) => one[0])].filter((key) => !key || !this.rows.get(key).hidden);
    const by = MOVES[e.key];
    if (by && e.altKey) { if (this.chosen) this.tell({ do: "shift", item: this.chosen, by }); }
    else if (by) {
      const next = keys[keys.indexOf(this.chosen) + by];
      if (next === undefined) return;
      this.byKeys = true;
      if (e.shiftKey && next) { this.also = new Set([...this.also, this.chosen, next].filter(Boolean)); this.setChosen(next); this.rows.get(next).focus({ preventScroll: true }); this.$emit("told", "choose", [next, [...this.also]]); }
      else this.choose(next);
      if (!next) this.$refs.form.focus();
      this.byKeys = false;
    } else if (e.key === "Enter") this.focusOn("label");
    else if (e.key === "Delete" && this.chosen) this.tell({ do: "remove", items: this.also.size ? [...this.also] : [this.chosen] });
    else return;
    e.preventDefault();
  },
  anywhere(e) {
    if (!this.$el.isConnected || this.$refs.palette.open) return;
    const key = e.key.toLowerCase(), control = e.ctrlKey || e.metaKey;
    if (control && key === "z") this.step(e.shiftKey ? "redo" : "undo");
    else if (control && key === "y") this.step("redo");
    else if (control && key === "s") this.flush();
    else if (control && key === "d" && this.chosen) this.tell({ do: "copy", item: this.chosen });
    else if (e.key === "Insert" || (e.altKey && key === "n")) this.openPalette();
    else return;
    e.preventDefault();
  },
  step(name) { this.flush(); this.$emit("told", name, null); },
  pasted(e) {
    const box = e.target, text = e.clipboardData?.getData("text/plain") ?? "";
    const lines = text.split(/\r?\n/).filter((line) => line.trim());
    if (lines.length < 2 || (box.dataset.label === undefined && box.dataset.next === undefined)) return;
    e.preventDefault();
    if (box.dataset.label !== undefined) { this.tell({ do: "lines", item: box.dataset.label, lines, lang: box.lang }); return; }
    const path = JSON.parse(box.dataset.path);
    this.tell({ do: "entries", part: box.dataset.part, name: path.at(-3), lines, lang: box.lang });
  },
  // the palette
  openPalette() {
    this.flush();
    this.$refs.paletteFind.value = "";
    this.before = this.chosen;
    for (const one of this.$refs.paletteBody.querySelectorAll(".palette-times")) one.textContent = "";
    this.findCard();
    this.$refs.palette.showModal();
    this.$refs.paletteBody.scrollTop = 0;
    this.$refs.paletteFind.focus();
  },
  closed() { if (this.buffer === null && this.chosen !== this.before) this.focusOn("label"); },
  findCard() {
    const wanted = this.$refs.paletteFind.value.trim().toLowerCase();
    for (const card of this.$refs.paletteBody.querySelectorAll(".palette-card")) card.hidden = !card.dataset.find.includes(wanted);
    for (const shelf of this.$refs.paletteBody.querySelectorAll("section")) shelf.hidden = !shelf.querySelector(".palette-card:not([hidden])");
  },
  inPalette(e) {
    const cards = [...this.$refs.paletteBody.querySelectorAll(".palette-card")].filter((one) => one.offsetParent);
    const at = cards.indexOf(document.activeElement), by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[e.key];
    const inSearch = e.target === this.$refs.paletteFind;
    if (e.key === "Enter" && inSearch) { e.preventDefault(); cards[0]?.click(); e.target.select(); }
    else if (by && !(inSearch && e.key.match(/Left|Right/))) { e.preventDefault(); (at + by < 0 ? this.$refs.paletteFind : cards[at + by])?.focus(); }
  },
};
