// A form written by the server: what is typed is told apart from what was there, kept as a draft, and sent only when saved.
const SECONDS_TO_DRAFT = 2;
const same = (a, b) => JSON.stringify(a ?? "") === JSON.stringify(b ?? "");
const open = []; // the forms on the page, the last one opened last

export default {
  props: { html: String, was: Object, base: Object, place: String, ticket: String, modal: Boolean, words: Object, start: String, told: String, fresh: Boolean, weighed: Object },
  emits: ["save", "cancel", "draft", "check", "find", "make", "weigh"],
  render() {
    return Vue.h(this.modal ? "dialog" : "div", { class: this.modal ? "record-dialog" : "record-form", innerHTML: this.html });
  },
  mounted() {
    open.push(this);
    this.said = 0;
    this.form = this.$el.querySelector("form");
    this.form.addEventListener("input", this.typed);
    this.form.addEventListener("change", this.settled);
    this.form.addEventListener("click", this.clicked);
    this.form.addEventListener("keydown", this.pressed);
    this.form.addEventListener("mousedown", (e) => { if (e.target.closest(".offered")) e.preventDefault(); });
    this.form.addEventListener("focusout", (e) => this.left(e.target));
    this.form.addEventListener("uploaded", this.uploaded);
    this.form.addEventListener("submit", (e) => { e.preventDefault(); this.save(); });
    document.addEventListener("keydown", this.anywhere);
    document.addEventListener("click", this.leaving, true);
    document.addEventListener("visibilitychange", this.flush);
    this.$el.addEventListener("cancel", (e) => { e.preventDefault(); this.escape(); });
    if (this.modal) this.$el.showModal();
    if (this.weighed) this.shown(this.weighed);
    for (const field of this.fields()) { this.note(field); this.narrow(field); this.grow(field); }
    this.show();
    if (this.weighed && !same(this.changed(), {})) this.weigh();
    if (this.told) this.summary(this.told);
    this.focus(this.start);
  },
  beforeUnmount() {
    open.splice(open.indexOf(this), 1);
    clearTimeout(this.drafting);
    clearTimeout(this.weighing);
    document.removeEventListener("keydown", this.anywhere);
    document.removeEventListener("click", this.leaving, true);
    document.removeEventListener("visibilitychange", this.flush);
  },
  methods: {
    // fields
    fields() { return [...this.form.querySelectorAll("[data-field]")].filter((f) => f.dataset.control !== "none"); },
    field(name) { return this.form.querySelector(`[data-field="${CSS.escape(name)}"]`); },
    input(field) { return field.querySelector("input,textarea,select"); },
    focus(name) {
      const field = (name && this.field(name)) || this.fields()[0];
      field?.closest("details")?.setAttribute("open", "");
      const one = field?.querySelector("input:checked") ?? (field && this.input(field));
      one?.focus();
      if (one?.select && one.type !== "radio" && one.type !== "checkbox") one.select();
    },
    value(field) {
      const { control } = field.dataset;
      if (control === "several") return [...field.querySelectorAll("input:checked")].map((i) => i.value);
      if (control === "uploads") return [...field.querySelectorAll("[data-upload]")].map((one) => one.dataset.upload);
      if (control === "one") return field.querySelector("input:checked")?.value ?? "";
      const input = this.input(field);
      return control === "combo" ? input.dataset.value || input.value.trim() : input.value;
    },
    before(field) {
      const was = this.was[field.dataset.field] ?? (["several", "uploads"].includes(field.dataset.control) ? [] : "");
      return this.input(field)?.type === "datetime-local" ? was.replace(" ", "T") : was;
    },
    put(field, value, label) {
      const { control } = field.dataset;
      if (control === "uploads") field.dispatchEvent(new CustomEvent("put", { bubbles: true, detail: { value: [].concat(value || []), label } }));
      else if (control === "one" || control === "several")
        for (const i of field.querySelectorAll("input")) i.checked = [].concat(value).includes(i.value);
      else {
        const input = this.input(field);
        input.value = control === "combo" ? label ?? "" : value;
        if (control === "combo") Object.assign(input.dataset, { value, label: label ?? "" });
      }
      this.say(field, "");
      this.note(field);
      this.typed({ target: this.input(field) });
      this.narrowed(field);
    },
    changed() {
      const found = {};
      for (const field of this.fields()) if (!same(this.value(field), this.before(field))) found[field.dataset.field] = this.value(field);
      return found;
    },
    // typing
    typed(e) {
      const field = e.target.closest("[data-field]");
      if (!field) return;
      if (field.dataset.control === "combo" && e.isTrusted) this.narrowing(field);
      this.say(field, "");
      this.note(field);
      this.grow(field);
      this.show();
      this.remember();
      this.weigh();
      if (!this.drafting) this.drafting = setTimeout(this.flush, SECONDS_TO_DRAFT * 1000);
    },
    settled(e) {
      const field = e.target.closest("[data-field]");
      if (!field || field.dataset.control !== "plain") return;
      if (field.dataset.kind === "plate" || field.dataset.kind === "vin") e.target.value = e.target.value.toUpperCase();
      if (!same(this.value(field), this.before(field))) this.$emit("check", field.dataset.field, this.value(field), this.changed());
    },
    clicked(e) {
      const link = e.target.closest('a[href^="#field-"]');
      if (link) { e.preventDefault(); e.stopPropagation(); return this.focus(link.getAttribute("href").slice(7)); }
      const act = e.target.closest("[data-form]")?.dataset.form;
      if (act === "cancel") return this.escape();
      if (act === "again") return this.save(true);
      const chosen = e.target.closest("[role=option]");
      if (chosen) return this.choose(chosen.closest("[data-field]"), chosen);
      if (e.target.matches("[role=combobox]")) return this.unfold(e.target.closest("[data-field]"));
      const side = e.target.closest("[data-side]");
      if (side) return this.decide(side);
      const radio = e.target.closest(".segment input[type=radio]");
      if (radio && radio.dataset.on === "1") { radio.checked = false; this.typed({ target: radio }); }
      if (radio) for (const i of radio.closest(".segments").querySelectorAll("input")) i.dataset.on = i.checked ? "1" : "";
    },
    note(field) { // a weekday beside a day, a count beside a VIN
      const place = field.querySelector(".field-note");
      const { kind } = field.dataset;
      const value = this.value(field);
      if (!place) return;
      const day = kind === "date" || kind === "datetime" ? new Date(kind === "date" ? `${value}T12:00` : value) : null;
      if (day && !Number.isNaN(day.getTime())) place.textContent = new Intl.DateTimeFormat(this.words.locale, { weekday: "short" }).format(day);
      else if (kind === "vin" && value) place.textContent = `${value.trim().length}/17`;
      else if (kind === "colour") { place.textContent = ""; place.style.background = /^#[0-9a-f]{6}$/i.test(value) ? value : ""; }
      else place.textContent = "";
    },
    grow(field) {
      const box = field.querySelector("textarea");
      if (box && !CSS.supports("field-sizing", "content")) { box.style.height = "auto"; box.style.height = `${box.scrollHeight + 2}px`; }
    },
    say(field, text, tone = "bad") {
      const place = field.querySelector(".field-said");
      if (!place) return;
      place.textContent = text;
      place.className = `field-said ${text ? tone : ""}`;
      field.classList.toggle("is-wrong", Boolean(text) && tone === "bad");
      this.input(field)?.setAttribute("aria-invalid", String(Boolean(text) && tone === "bad"));
    },
    show() {
      const dirty = this.fresh || this.form.querySelector("[data-sending]") || Object.keys(this.changed()).length > 0;
      this.$el.querySelector("[data-form=save]").hidden = !dirty;
      this.$el.classList.toggle("is-changed", Boolean(dirty));
    },
    // what the other answers make of a field: asked or not, and which choices are left; what was typed stays in it
    weigh() {
      if (!this.weighed) return;
      clearTimeout(this.weighing);
      this.weighing = setTimeout(() => this.$emit("weigh", { values: this.changed(), n: (this.asked = (this.asked ?? 0) + 1) }), 150);
    },
    shown({ hidden, offered, told }) {
      const disputed = (field) => field.querySelector(".field-conflict:not(:empty):not([data-decided])"); // seen until decided
      for (const field of this.form.querySelectorAll("[data-field]")) field.hidden = hidden.includes(field.dataset.field) && !disputed(field);
      for (const [name, left] of Object.entries(offered)) {
        const field = this.field(name);
        if (!field) continue;
        for (const i of field.querySelectorAll(".segment input")) i.parentElement.hidden = !left.includes(i.value) && !i.checked;
        for (const o of this.panel(field)?.querySelectorAll("[role=option]:not(.adding)") ?? []) o.toggleAttribute("data-away", !left.includes(o.dataset.value));
      }
      const place = this.form.querySelector(".form-told");
      if (place && told !== undefined && place.innerHTML !== told) place.innerHTML = told;
    },
    // drafts
    remember() {
      const values = this.changed();
      try {
        if (Object.keys(values).length) localStorage.setItem(this.place, JSON.stringify({ values, base: this.base, ticket: this.ticket, n: ++this.said }));
        else { localStorage.removeItem(this.place); this.said += 1; }
      } catch { /* a full or forbidden store: the server's draft is there */ }
    },
    flush() {
      if (!this.drafting) return;
      clearTimeout(this.drafting);
      this.drafting = 0;
      this.$emit("draft", { values: this.changed(), n: this.said });
    },
    leaving(e) { if (e.target.closest?.("a[href]")) this.flush(); },
    forget() {
      clearTimeout(this.drafting);
      this.drafting = 0;
      try { localStorage.removeItem(this.place); } catch { /* as above */ }
    },
    // saving
    uploaded(e) { // a file has come, has gone, or did not arrive
      this.typed({ target: e.target });
      if (!this.awaiting) return;
      if (!e.detail.good) { this.awaiting = false; this.busy(false); }
      else if (!this.form.querySelector("[data-sending]")) { this.awaiting = false; this.busy(false); this.save(this.again); }
    },
    save(again = false) { // `again`: the next new one is to follow
      const sending = this.saving ? [] : [...this.form.querySelectorAll("[data-sending]")];
      if (sending.length) { // files that are on their way come first
        this.awaiting = true;
        this.again = again;
        this.busy(true);
        clearTimeout(this.waiting);
        for (const one of sending) one.dispatchEvent(new CustomEvent("send", { bubbles: true }));
        return;
      }
      const values = this.changed();
      if (this.saving || (!this.fresh && !Object.keys(values).length)) return;
      const undecided = this.form.querySelector(".field-conflict:not(:empty):not([data-decided])");
      if (undecided) return undecided.querySelector("button").focus();
      this.busy(true);
      this.$emit("save", { values, ticket: this.ticket, again });
    },
    busy(on) {
      this.saving = on;
      clearTimeout(this.waiting);
      for (const button of this.$el.querySelectorAll("[data-form=save],[data-form=again]")) button.disabled = on;
      if (on) this.waiting = setTimeout(() => { this.busy(false); this.summary(this.words.slow); }, 8000);
    },
    escape() { this.flush(); this.$emit("cancel", Object.keys(this.changed()).length > 0); },
    anywhere(e) {
      if (e.key.toLowerCase() !== "s" || !(e.ctrlKey || e.metaKey)) return;
      e.preventDefault();
      const here = open.find((f) => f.$el.contains(document.activeElement)) ?? open.at(-1);
      if (here === this) this.save();
    },
    pressed(e) {
      if (e.isComposing) return;
      const field = e.target.closest("[data-field]");
      if (field?.dataset.control === "combo" && this.pressedInCombo(field, e)) return;
      if (e.key === "Escape") { e.preventDefault(); e.stopPropagation(); this.escape(); }
      if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) { // with Shift the next one follows, where there may be one
        e.preventDefault();
        this.save(e.shiftKey && Boolean(this.$el.querySelector("[data-form=again]")));
      }
    },
    // what the server answers
    answered(a) {
      if (a.kind === "kept") { if (a.n === this.said) try { localStorage.removeItem(this.place); } catch { /* as above */ } return; }
      if (a.kind === "found") return this.found(a);
      if (a.kind === "weighed") return a.n === this.asked ? this.shown(a) : undefined;
      const field = a.field && this.field(a.field);
      if (a.kind === "said") { if (field && same(this.value(field), a.value)) this.say(field, a.text, a.tone); return; }
      if (a.kind === "set") {
        if (!field) return;
        if (a.option) this.offer(field, [a.option], true);
        this.put(field, a.value, a.label);
        return this.input(field).focus();
      }
      this.busy(false);
      if (a.kind === "saved") return this.forget();
      this.summary(a.summary);
      if (a.start) return this.focus(a.start);
      for (const { field: name, text } of a.problems ?? []) { const f = this.field(name); if (f) this.say(f, text); }
      for (const [name, html] of Object.entries(a.conflicts ?? {})) {
        const field = this.field(name);
        const place = field?.querySelector(".field-conflict");
        if (place) { place.innerHTML = html; delete place.dataset.decided; field.hidden = false; }
      }
      const first = this.form.querySelector(".is-wrong input,.is-wrong textarea,.field-conflict:not(:empty):not([data-decided]) button");
      (first ?? this.form.querySelector(".form-summary > *"))?.focus();
      first?.scrollIntoView({ block: "nearest" });
    },
    summary(html) { this.form.querySelector(".form-summary").innerHTML = html ?? ""; },
    decide(side) {
      const field = side.closest("[data-field]");
      const place = field.querySelector(".field-conflict");
      for (const other of place.querySelectorAll("[data-side]")) other.setAttribute("aria-pressed", String(other === side));
      place.dataset.decided = side.dataset.side;
      this.was[field.dataset.field] = JSON.parse(place.querySelector("[data-side=theirs]").dataset.raw);
      this.put(field, JSON.parse(side.dataset.raw), side.dataset.label);
      const next = this.form.querySelector(".field-conflict:not(:empty):not([data-decided]) button");
      (next ?? this.$el.querySelector("[data-form=save]:not([hidden])") ?? side).focus();
    },
    // boxes in which typing narrows the choices
    panel(field) { return field.querySelector(".offered"); },
    options(field) { return [...this.panel(field).querySelectorAll("[role=option]:not([hidden]):not([data-away])")]; },
    narrowing(field) {
      this.input(field).dataset.value = "";
      this.unfold(field);
    },
    unfold(field) {
      const input = this.input(field);
      const text = input.dataset.value ? "" : input.value.trim().toLowerCase();
      this.panel(field).hidden = false;
      input.setAttribute("aria-expanded", "true");
      if (input.dataset.remote !== undefined) {
        clearTimeout(this.asking);
        this.asking = setTimeout(() => this.$emit("find", field.dataset.field, text), text ? 120 : 0);
      } else this.narrow(field, text);
    },
    fold(field) {
      this.panel(field).hidden = true;
      this.input(field).setAttribute("aria-expanded", "false");
    },
    upper(field) { // the code of what this one depends on
      const upper = field.dataset.depends && this.field(field.dataset.depends);
      return upper ? this.panel(upper)?.querySelector(`[data-value="${CSS.escape(this.value(upper))}"]`)?.dataset.code : undefined;
    },
    narrow(field, text = "") {
      if (field.dataset.control !== "combo" || this.input(field).dataset.remote !== undefined) return;
      const chosen = this.upper(field);
      for (const o of this.panel(field).querySelectorAll("[role=option]:not(.adding)"))
        o.hidden = (text && !o.textContent.toLowerCase().includes(text)) || Boolean(chosen && o.dataset.parent && o.dataset.parent !== chosen);
      this.mark(field, text ? this.options(field)[0] : this.options(field).find((o) => o.dataset.value === this.input(field).dataset.value));
    },
    narrowed(field) { // what depends on this one is narrowed, and let go where it does not fit any more
      for (const lower of this.fields().filter((f) => f.dataset.depends === field.dataset.field)) {
        this.narrow(lower);
        const held = this.panel(lower)?.querySelector(`[data-value="${CSS.escape(this.value(lower))}"]`);
        if (held?.hidden) this.put(lower, "", "");
      }
    },
    found({ field: name, options, text }) {
      const field = this.field(name);
      if (!field || this.panel(field).hidden || (this.input(field).dataset.value ? "" : this.input(field).value.trim().toLowerCase()) !== text) return;
      for (const o of this.panel(field).querySelectorAll("[role=option]:not(.adding),.none")) o.remove();
      this.offer(field, options);
      if (!options.length) this.panel(field).insertAdjacentHTML("afterbegin", `<p class="none">${this.words.none}</p>`);
      this.mark(field, text ? this.options(field)[0] : undefined);
    },
    offer(field, options) {
      const adding = this.panel(field).querySelector(".adding");
      for (const { value, label, note, code, parent } of options) {
        const line = document.createElement("div");
        line.setAttribute("role", "option");
        Object.assign(line.dataset, { value, ...(code && { code }), ...(parent && { parent }) });
        line.append(label);
        if (note) line.append(Object.assign(document.createElement("span"), { className: "quiet", textContent: note }));
        line.dataset.label = label;
        this.panel(field).insertBefore(line, adding);
      }
    },
    mark(field, option) {
      for (const o of this.panel(field).querySelectorAll("[role=option]")) o.setAttribute("aria-selected", String(o === option));
      option?.scrollIntoView({ block: "nearest" });
    },
    choose(field, option) {
      this.fold(field);
      const input = this.input(field);
      if (option.dataset.adding !== undefined) return this.$emit("make", field.dataset.field, input.dataset.value ? "" : input.value.trim(), this.upper(field) ?? "");
      this.put(field, option.dataset.value, option.dataset.label ?? option.textContent);
      this.input(field).focus();
    },
    left(target) {
      const field = target.closest?.('[data-control="combo"]');
      if (!field) return;
      setTimeout(() => {
        if (field.contains(document.activeElement)) return;
        const input = this.input(field);
        const exact = this.options(field).filter((o) => !o.dataset.adding && (o.dataset.label ?? o.textContent) === input.value.trim());
        this.fold(field);
        if (!input.dataset.value && exact.length === 1 && exact[0].dataset.value) this.put(field, exact[0].dataset.value, input.value.trim());
        else if (!input.dataset.value && input.value.trim()) this.$emit("check", field.dataset.field, input.value.trim(), this.changed());
        else this.narrowed(field);
      }, 120);
    },
    pressedInCombo(field, e) {
      const closed = this.panel(field).hidden;
      const shown = this.options(field);
      const at = shown.findIndex((o) => o.getAttribute("aria-selected") === "true");
      if (e.key === "ArrowDown" || e.key === "ArrowUp") {
        e.preventDefault();
        if (closed) this.unfold(field);
        else if (shown.length) this.mark(field, shown[(at + (e.key === "ArrowDown" ? 1 : at < 0 ? 0 : -1) + shown.length) % shown.length]);
      } else if (e.key === "Enter" && !closed) {
        e.preventDefault();
        if (at >= 0) this.choose(field, shown[at]);
      } else if (e.key === "Escape" && !closed) {
        e.preventDefault();
        e.stopPropagation();
        this.fold(field);
      } else if (e.key === "Tab" && !closed && at >= 0 && !this.input(field).dataset.value && this.input(field).value.trim()) {
        this.put(field, shown[at].dataset.value ?? "", shown[at].dataset.label ?? shown[at].textContent);
        return false;
      } else return false;
      return true;
    },
  },
};
