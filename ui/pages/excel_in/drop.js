// The place where a file is dropped or chosen; it is sent as it is, and the answer says where to go on or what is wrong.
export default {
  props: { target: String, accept: String, words: Object, icons: String },
  emits: ["arrived"],
  data: () => ({ over: false, sent: -1, wrong: "" }),
  render() {
    const h = Vue.h;
    const waiting = this.sent >= 0;
    const inside = waiting
      ? [h("strong", this.sent < 1 ? `${this.words.sending} ${Math.round(this.sent * 100)}%` : this.words.reading), h("progress", { max: 1, value: this.sent < 1 ? this.sent : undefined })]
      : [
          h("svg", { class: "icon", "aria-hidden": "true", innerHTML: `<use href="${this.icons}#upload"/>` }),
          h("strong", this.words.drop), h("span", { class: "quiet" }, this.words.note),
          h("input", { type: "file", id: "import-file", accept: this.accept, "aria-label": this.words.drop, onChange: (e) => this.send(e.target.files[0]) }),
        ];
    const drop = h("label", {
      class: { drop: true, over: this.over }, role: waiting ? "status" : undefined,
      onDragover: (e) => { e.preventDefault(); this.over = true; },
      onDragleave: () => { this.over = false; },
      onDrop: (e) => { e.preventDefault(); this.over = false; this.send(e.dataTransfer.files[0]); },
    }, inside);
    return h("div", [drop, this.wrong ? h("div", { class: "notice bad drop-wrong", role: "alert" }, this.wrong) : null]);
  },
  methods: {
    send(file) {
      if (!file || this.sent >= 0) return;
      this.wrong = "";
      this.sent = 0;
      const request = new XMLHttpRequest();
      request.upload.onprogress = (e) => { if (e.lengthComputable) this.sent = e.loaded / e.total; };
      request.upload.onload = () => { this.sent = 1; };
      request.onload = () => this.answered(request);
      request.onerror = () => this.fail(this.words.failed);
      request.open("POST", `${this.target}?name=${encodeURIComponent(file.name)}`);
      request.setRequestHeader("Content-Type", "application/octet-stream");
      request.setRequestHeader("Accept", "application/json");
      request.send(file);
    },
    answered(request) {
      let answer = {};
      try { answer = JSON.parse(request.responseText); } catch { answer = { problem: request.status === 413 ? request.responseText : "" }; }
      if (request.status === 200 && answer.file) this.$emit("arrived", answer.file);
      else this.fail(answer.problem || this.words.failed);
    },
    free() { // for the next file
      this.sent = -1;
    },
    fail(words) {
      this.free();
      this.wrong = words;
    },
  },
};
