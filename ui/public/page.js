// What is typed stays on this phone until it has arrived; a lost network is waited for. Without it the pages work too.
(() => {
  const words = document.body.dataset;
  const KEPT = "huitouke ";
  const WAITS = [1, 2, 5, 10, 20, 30]; // seconds between tries
  const here = () => location.pathname + location.search;
  const HEAVY = 1_500_000, LONGEST = 2560; // bytes and dots from which a photo is made smaller
  let sending = null, tried = 0, timer = 0, shown = here(), turns = 0;

  const form = () => document.querySelector("form[data-page]");
  const place = () => KEPT + (form()?.getAttribute("action") ?? location.pathname).split("?")[0];
  const tell = (text, isOff) => {
    const line = document.getElementById("status");
    if (!line) return;
    if (line.textContent !== (text ?? "")) line.textContent = text ?? "";
    line.classList.toggle("is-off", Boolean(isOff));
  };
  const pairs = (from) => [...new FormData(from).entries()].filter(([, value]) => typeof value === "string");
  const held = () => { try { return JSON.parse(localStorage.getItem(place()) ?? "null"); } catch { return null; } };
  const keep = (isSent) => {
    const one = form();
    if (!one) return false;
    try {
      localStorage.setItem(place(), JSON.stringify({ page: one.dataset.page, revision: one.dataset.revision, pairs: pairs(one), isSent }));
      return true;
    } catch { return false; } // no room, or a browser that keeps nothing: the page still works
  };
  const forget = (name) => { try { localStorage.removeItem(name); } catch { /* kept nothing */ } };

  // Put back what was typed before a reload; what the server holds for another page is newer.
  const restore = () => {
    const one = form(), was = one && held();
    if (!was || was.page !== one.dataset.page || was.revision !== one.dataset.revision || one.querySelector(".is-wrong")) return;
    let changed = false;
    for (const box of one.querySelectorAll("input:not([type=hidden],[type=file]),textarea")) {
      const given = was.pairs.filter(([name]) => name === box.name).map(([, value]) => value);
      if (box.matches("[type=radio],[type=checkbox]")) {
        const isOn = given.includes(box.value);
        changed ||= isOn !== box.checked;
        box.checked = isOn;
      } else if (given.length && box.value !== given[0]) { changed = true; box.value = given[0]; }
    }
    if (was.isSent) send(one, null);
    else if (changed) tell(words.back);
  };

  const show = (html, address, isForward) => {
    const next = new DOMParser().parseFromString(html, "text/html");
    const main = next.querySelector("main");
    if (!main) { location.reload(); return; }
    document.querySelector("main").replaceWith(main);
    document.querySelector("header").replaceWith(next.querySelector("header"));
    document.title = next.title;
    if (isForward) history.pushState(null, "", address);
    shown = here();
    scrollTo(0, 0);
    const first = main.querySelector(".sum-up") ?? main.querySelector("h1");
    if (first) { first.tabIndex = -1; first.focus({ preventScroll: true }); }
  };

  // A photo from a phone is made smaller before it goes through a thin network; what cannot be drawn goes as it is.
  const lighter = async (file) => {
    if (file.size < HEAVY || !/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
    try {
      const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
      const part = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
      const canvas = Object.assign(document.createElement("canvas"), { width: picture.width * part, height: picture.height * part });
      const pen = canvas.getContext("2d");
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const made = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
      return made && made.size < file.size ? new File([made], file.name.replace(/\.\w+$/, "") + ".jpg", { type: made.type }) : file;
    } catch { return file; }
  };
  const whole = async (one) => {
    if (one.enctype !== "multipart/form-data") return new URLSearchParams(pairs(one));
    const body = new FormData();
    for (const [name, value] of new FormData(one)) if (typeof value === "string" || value.size) body.append(name, typeof value === "string" ? value : await lighter(value));
    return body;
  };

  const send = async (one, button) => {
    const turn = ++turns;
    const body = sending ?? (await whole(one));
    if (turn !== turns) return; // something else was sent while photos were made smaller
    if (!sending && button?.name) body.append(button.name, button.value);
    sending = body;
    clearTimeout(timer);
    const name = place();
    keep(true);
    tell(words.sending);
    try {
      const answer = await fetch(one.action, { method: "POST", body, headers: { accept: "text/html" } });
      if (answer.status >= 500 || answer.status === 429) throw new Error("later");
      const html = await answer.text();
      sending = null;
      tried = 0;
      if (answer.redirected || answer.status >= 400) forget(name);
      show(html, answer.url, answer.redirected);
      tell(answer.redirected && form() ? words.saved : "");
    } catch {
      tell(words.off, true);
      timer = setTimeout(() => send(one, null), WAITS[Math.min(tried++, WAITS.length - 1)] * 1000);
    }
  };

  document.addEventListener("submit", (e) => {
    if (!e.target.matches("form[data-page]")) return;
    e.preventDefault();
    sending = null;
    send(e.target, e.submitter);
  });
  document.addEventListener("input", (e) => {
    if (!e.target.closest("form[data-page]")) return;
    sending = null;
    clearTimeout(timer);
    if (keep(false)) tell(navigator.onLine ? words.here : words.off, !navigator.onLine);
  });
  addEventListener("online", () => (sending && form() ? send(form(), null) : tell("")));
  addEventListener("offline", () => tell(words.off, true));
  // The line that tells what is wrong leads into the box itself.
  document.addEventListener("click", (e) => {
    const box = document.getElementById(e.target.closest(".sum-up a")?.hash.slice(1) ?? "");
    if (!box) return;
    e.preventDefault();
    box.focus();
    box.closest(".ask")?.scrollIntoView();
  });
  addEventListener("popstate", () => { if (here() !== shown) location.reload(); }); // a mere #place changes no page
  restore();
})();
