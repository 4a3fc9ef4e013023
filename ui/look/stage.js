// The one script of the frame: addresses, search box, menus, toasts and questions. The frame itself is painted HTML.
const root = document.documentElement;
const here = () => location.pathname + location.search;
const at = (selector) => document.querySelector(selector);
const PATIENCE = 2000; // milliseconds after which a question without an answer no longer stands in the way
const plainClick = (e) => !(e.defaultPrevented || e.button || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey);
const ICONS = {
  arrow_drop_down: "down", keyboard_arrow_down: "down", expand_more: "down", keyboard_arrow_up: "up", arrow_upward: "up",
  chevron_left: "left", keyboard_arrow_left: "left", chevron_right: "right", keyboard_arrow_right: "right",
  cancel: "close", clear: "close", close: "close", check: "check", done: "check", error: "bad", warning: "attention",
  info: "information", event: "calendar", edit_calendar: "calendar", access_time: "clock", schedule: "clock",
  search: "search", add: "plus", edit: "edit", delete: "trash", cloud_upload: "upload", add_box: "upload",
};

export default {
  props: { arrival: Object, found: Object, toasts: Array, question: Object, leave: String },
  emits: ["go", "ask", "keep", "undo", "answer"],
  render() {
    return Vue.h("div", { class: "stage", tabindex: -1 }, this.$slots.default?.());
  },
  created() {
    const sprite = at(".find")?.dataset.icons; // the library's widgets draw our icons; its icon font stays unloaded
    this.$q.iconMapFn = (name) => (ICONS[name] && sprite ? { icon: `svguse:${sprite}#${ICONS[name]}|0 0 24 24` } : undefined);
  },
  mounted() {
    history.scrollRestoration = "manual";
    this.seen = new Set();
    this.departures = 0;
    document.addEventListener("click", this.clicked);
    document.addEventListener("keydown", this.pressed);
    document.addEventListener("submit", this.submitted);
    addEventListener("popstate", () => this.depart(here(), "back"));
    addEventListener("scroll", this.remember, { passive: true });
    addEventListener("beforeprint", () => { root.dataset.look = "light"; }); // paper is white
    addEventListener("afterprint", () => window.chooseLight?.());
    const search = at("#find");
    search?.addEventListener("input", this.typed);
    search?.addEventListener("compositionstart", () => { this.composing = true; });
    search?.addEventListener("compositionend", () => { this.composing = false; this.typed(); });
    search?.addEventListener("focus", () => search.value && this.typed());
    if (search?.value && search === document.activeElement) this.typed(); // typed before we were ready
    at("#first-paint")?.remove(); // the page itself stands now
    this.arrived(true);
    this.sayToasts();
    root.dataset.ready = ""; // keys and clicks are heard from now on
  },
  watch: {
    arrival() { this.$nextTick(() => this.arrived(false)); },
    found(now, before) { if (now?.n !== before?.n) this.show(now); },
    toasts() { this.sayToasts(); },
    question() { this.askPerson(); },
    leave(address) { location.assign(address); },
  },
  methods: {
    // addresses
    go(address, how = "push") {
      if (how === "push" && address !== here()) history.pushState({}, "", address);
      this.depart(address, how);
    },
    depart(address, how) {
      this.closeAll();
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => root.classList.add("is-waiting"), 150);
      this.$emit("go", address, how, ++this.departures);
    },
    arrived(isFirst) {
      const { title, address, how, key, n, departure, help } = this.arrival ?? {};
      if (this.seen.has(`arrival ${n}`)) return; // every property comes anew with each update of the stage
      this.seen.add(`arrival ${n}`);
      if (departure < this.departures) return; // the person has gone on, back perhaps: its address is not theirs any more
      clearTimeout(this.waiting);
      root.classList.remove("is-waiting");
      if (title) document.title = title;
      if (address && address !== here()) history[/push/.test(how) ? "pushState" : "replaceState"]({}, "", address);
      for (const link of document.querySelectorAll(".menu a")) {
        if (link.dataset.key === key) {
          link.setAttribute("aria-current", "page");
          const list = link.closest(".lists");
          if (list && list.scrollHeight > list.clientHeight) link.scrollIntoView({ block: "nearest" }); // a long menu shows where one is
        } else link.removeAttribute("aria-current");
      }
      this.count(this.arrival?.unread);
      at("#help")?.replaceChildren(...(help ?? []).map((words) => Object.assign(document.createElement("p"), { textContent: words })));
      if (how?.startsWith("stay")) return;
      const y = how === "push" && !isFirst ? 0 : history.state?.y ?? 0;
      const target = location.hash && document.getElementById(location.hash.slice(1));
      if (target) target.scrollIntoView();
      else if (!isFirst || y) scrollTo(0, y);
      const first = this.$el.querySelector("[autofocus]") ?? (isFirst ? null : this.$el.querySelector("h1"));
      if (first && at("#find") !== document.activeElement) {
        if (first.tagName === "H1") first.tabIndex = -1;
        first.focus({ preventScroll: true });
      }
    },
    count(unread) { // of notices, in the top bar
      const bell = at(".bell-count");
      if (!bell || unread == null) return;
      bell.textContent = unread;
      bell.hidden = !unread;
    },
    remember() {
      clearTimeout(this.still);
      const place = here();
      this.still = setTimeout(() => place === here() && history.replaceState({ ...history.state, y: scrollY }, ""), 120);
    },
    // the person's hands
    clicked(e) {
      const open = e.target.closest("details.pop");
      for (const pop of document.querySelectorAll("details.pop[open]")) if (pop !== open) pop.open = false;
      if (!e.target.closest(".menu")) this.openMore(false);
      if (!e.target.closest(".find")) this.hideFound();
      if (e.target.closest("[data-print]")) return print();
      const copying = e.target.closest("[data-copy]");
      if (copying) return this.copy(copying);
      const control = e.target.closest("[data-keep],[data-frame]");
      if (control) return this.chosen(control);
      const link = e.target.closest("a[href]");
      const href = link?.getAttribute("href");
      if (!plainClick(e) || !href?.startsWith("/") || href.startsWith("//")) return;
      if (link.target || link.hasAttribute("download") || link.dataset.whole !== undefined) return;
      e.preventDefault();
      if (link.closest(".found")) { at("#find").value = ""; at("#find").blur(); }
      this.go(href);
    },
    chosen({ dataset }) {
      if (dataset.frame === "narrow") {
        root.dataset.menu = root.dataset.menu === "narrow" ? "wide" : "narrow";
        document.cookie = `menu=${root.dataset.menu};path=/;max-age=31536000;samesite=lax`;
      } else if (dataset.frame === "more") {
        this.openMore(!at(".menu").hasAttribute("data-open"));
      } else {
        const [name, value] = dataset.keep.split("=");
        if (name === "look") { root.dataset.wish = value; chooseLight(); window.Quasar?.Dark.set(root.dataset.look === "dark"); }
        if (name === "dense") root.dataset.dense = value;
        for (const other of document.querySelectorAll(`[data-keep^="${name}="]`))
          other.setAttribute("aria-checked", String(other.dataset.keep === dataset.keep));
        this.$emit("keep", name, value);
      }
    },
    async copy(button) {
      const { copy, copied } = button.dataset;
      try {
        await navigator.clipboard.writeText(copy);
      } catch { // a store's own network is no https: there the clipboard takes what is selected
        const box = Object.assign(document.createElement("textarea"), { value: copy, readOnly: true });
        Object.assign(box.style, { position: "fixed", top: 0, opacity: 0 });
        button.after(box);
        box.select();
        const done = document.execCommand("copy");
        box.remove();
        button.focus({ preventScroll: true });
        if (!done) return;
      }
      const words = button.querySelector("span");
      button.dataset.label ??= words.textContent;
      words.textContent = copied;
      clearTimeout(this.copying);
      this.copying = setTimeout(() => {
        for (const one of document.querySelectorAll("[data-label]")) one.querySelector("span").textContent = one.dataset.label;
      }, PATIENCE);
    },
    pressed(e) {
      const search = at("#find");
      const typing = e.target.closest?.("input,textarea,select,[contenteditable]");
      if ((e.key.toLowerCase() === "k" && (e.ctrlKey || e.metaKey)) || (e.key === "/" && !typing)) {
        e.preventDefault();
        search?.focus();
        search?.select();
      } else if (e.key === "Escape") {
        const pop = at("details.pop[open]");
        pop?.querySelector("summary").focus();
        if (e.target === search) search.blur();
        this.closeAll();
      } else if (e.target === search && !e.isComposing) this.pressedInSearch(e);
    },
    // the search box
    typed() {
      const text = at("#find").value.trim();
      if (!text) return this.hideFound();
      if (this.composing || Date.now() - (this.asked ?? 0) < PATIENCE) return; // the answer asks for what came since
      this.asked = Date.now();
      this.$emit("ask", text);
    },
    show(found) {
      this.asked = 0;
      const panel = at("#found");
      if (!panel || at("#find") !== document.activeElement) return;
      if (at("#find").value.trim() !== found?.text) return this.typed();
      panel.dataset.text = found.text;
      panel.innerHTML = found.html;
      panel.hidden = false;
      at("#find").setAttribute("aria-expanded", "true");
    },
    hideFound() {
      const panel = at("#found");
      if (!panel) return;
      panel.hidden = true;
      at("#find").setAttribute("aria-expanded", "false");
      at("#find").removeAttribute("aria-activedescendant");
    },
    pressedInSearch(e) {
      const fresh = !at("#found").hidden && at("#found").dataset.text === at("#find").value.trim();
      const options = fresh ? [...at("#found").querySelectorAll("[role=option]")] : []; // never open what another text found
      const current = options.findIndex((o) => o.getAttribute("aria-selected") === "true");
      if (e.key === "ArrowDown" || e.key === "ArrowUp") {
        if (!options.length) return;
        e.preventDefault();
        const next = (current + (e.key === "ArrowDown" ? 1 : current < 0 ? 0 : -1) + options.length) % options.length;
        options.forEach((o, i) => o.setAttribute("aria-selected", String(i === next)));
        options[next].scrollIntoView({ block: "nearest" });
        at("#find").setAttribute("aria-activedescendant", options[next].id);
      } else if (e.key === "Enter" && current >= 0) {
        e.preventDefault();
        options[current].click();
      }
    },
    submitted(e) {
      if (!e.target.matches(".find")) return;
      e.preventDefault();
      const text = at("#find").value.trim();
      at("#find").blur();
      if (text) this.go(`${e.target.getAttribute("action")}?q=${encodeURIComponent(text)}`);
    },
    openMore(open) {
      at(".menu")?.toggleAttribute("data-open", open);
      at(".menu .more")?.setAttribute("aria-expanded", String(open));
    },
    closeAll() {
      for (const pop of document.querySelectorAll("details.pop[open]")) pop.open = false;
      this.openMore(false);
      this.hideFound();
    },
    // toasts and questions
    sayToasts() {
      for (const toast of this.toasts ?? []) {
        if (this.seen.has(toast.id)) continue;
        this.seen.add(toast.id);
        const box = document.createElement("div");
        box.className = "toast";
        box.innerHTML = toast.html;
        at("#toasts").append(box);
        const timer = setTimeout(() => box.remove(), toast.seconds * 1000);
        box.querySelector("[data-undo]")?.addEventListener("click", () => {
          clearTimeout(timer);
          box.remove();
          this.$emit("undo", toast.id);
        });
        box.querySelector("[data-close]")?.addEventListener("click", () => box.remove());
      }
    },
    askPerson() {
      if (!this.question || this.seen.has(this.question.id)) return;
      this.seen.add(this.question.id);
      const { id, html } = this.question;
      const box = document.createElement("dialog");
      box.className = "question";
      box.innerHTML = html;
      box.addEventListener("close", () => {
        this.$emit("answer", id, box.returnValue === "yes");
        box.remove();
      });
      document.body.append(box);
      box.showModal();
    },
  },
};
