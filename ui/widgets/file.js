// Files and signatures in any form: chosen, dropped, pasted, photographed or drawn; made smaller, sent, shown, looked at.
const LONGEST = 2560; // dots of the longer side of a photo that is sent
const LONGEST_SMALL = 320;
const HEAVY = 1_500_000; // bytes from which a photo is made smaller
const MOST_SMALL = 110_000;
const PAPER = "#ffffff";
const INK = "#1b1f23";
const MARGIN = 16;
const here = []; // the elements on the page; their words are the same
const pads = new WeakMap(); // what is drawn in each box

const words = (name, values = {}) => here[0].words[name].replace(/\{(\w+)\}/g, (_, key) => values[key] ?? "");
const icon = (name) => `<svg class="icon" aria-hidden="true"><use href="${here[0].icons}#${name}"/></svg>`;
const place = (target) => target?.closest?.(".uploads-input,.signature");
const fieldOf = (target) => target.closest("[data-field]") ?? place(target);
const list = (box) => box.querySelector(".uploads");

function told(box, good) {
  const field = fieldOf(box);
  const count = list(box).querySelectorAll("[data-upload],[data-sending]").length;
  box.querySelector(".uploads-add").hidden = count >= Number(box.dataset.most);
  field.dispatchEvent(new CustomEvent("uploaded", { bubbles: true, detail: { good } }));
}

function say(box, text, tone = "bad") {
  const said = fieldOf(box).querySelector(".field-said");
  if (!said) return;
  said.textContent = text;
  said.className = `field-said ${text ? tone : ""}`;
}

// pictures, smaller
async function drawn(blob, longest) {
  const picture = await createImageBitmap(blob, { imageOrientation: "from-image" });
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext("2d");
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas;
}
const blobOf = (canvas, type, quality) => new Promise((done) => canvas.toBlob(done, type, quality));

async function lighter(file) {
  if (file.size <= HEAVY || !["image/jpeg", "image/png", "image/webp"].includes(file.type)) return [file, file.name];
  try {
    const made = await blobOf(await drawn(file, LONGEST), "image/jpeg", 0.85);
    if (made && made.size < file.size) return [made, file.name.replace(/\.(png|webp|jpe?g)$/i, "") + ".jpg"];
  } catch { /* the server says what is wrong with it */ }
  return [file, file.name];
}

async function sendSmall(number, blob) {
  try {
    const made = await blobOf(await drawn(blob, LONGEST_SMALL), "image/jpeg", 0.8);
    if (made && made.size <= MOST_SMALL) await fetch(`/upload/file/${number}/small`, { method: "POST", body: made, headers: { Accept: "application/json" } });
  } catch { /* it is shown without one */ }
}

// sending
function send(blob, name, { image = false, progress, started }) {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = (e) => { if (e.lengthComputable) progress?.(e.loaded / e.total); };
    request.onload = () => {
      let answer = {};
      try { answer = JSON.parse(request.responseText); } catch { /* not ours */ }
      const good = request.status === 200 && answer.file;
      done(good ? answer : { problem: answer.problem || answer.text || words("failed", { name }) });
    };
    request.onerror = () => done({ problem: words("failed", { name }) });
    request.onabort = () => done({ stopped: true });
    request.open("POST", `/upload/file?name=${encodeURIComponent(name)}${image ? "&image=1" : ""}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("Accept", "application/json");
    started?.(request);
    request.send(blob);
  });
}

function waiting(box, name) {
  const line = document.createElement("li");
  line.className = "upload is-sending";
  line.dataset.sending = "";
  line.innerHTML = `<span class="upload-face">${icon("upload")}</span><span><span class="upload-name"></span><progress max="1" value="0"></progress></span><button type="button" class="button square quiet" data-stop>${icon("close")}</button>`;
  line.querySelector(".upload-name").textContent = name;
  line.querySelector("progress").setAttribute("aria-label", words("sending", { name }));
  line.querySelector("button").setAttribute("aria-label", words("stop"));
  list(box).append(line);
  return line;
}

async function bringOne(box, line, file) {
  const [blob, name] = await lighter(file);
  if (blob.size > Number(box.dataset.megabytes) * 1024 * 1024) return words("large", { name: file.name, megabytes: box.dataset.megabytes });
  if (!line.isConnected) return "";
  const bar = line.querySelector("progress");
  const answer = await send(blob, name, { progress: (part) => { bar.value = part; }, started: (request) => { line.stop = () => request.abort(); } });
  if (answer.stopped || !line.isConnected) return "";
  if (!answer.file) return answer.problem;
  if (blob.type.startsWith("image/")) await sendSmall(answer.file, blob);
  if (line.isConnected) line.outerHTML = answer.html;
  return "";
}

async function bring(box, files) {
  const wrong = [];
  const coming = [];
  say(box, "");
  for (const file of files) {
    const count = list(box).children.length;
    if (count >= Number(box.dataset.most)) wrong.push(words("many", { most: box.dataset.most, name: file.name }));
    else coming.push([file, waiting(box, file.name)]);
  }
  told(box, true);
  for (const [file, line] of coming) {
    const problem = line.isConnected ? await bringOne(box, line, file) : "";
    line.remove();
    if (problem) wrong.push(problem);
    told(box, !problem);
    if (wrong.length) say(box, wrong.join("\n"));
  }
  if (wrong.length) say(box, wrong.join("\n"));
}

// signatures
function pen(canvas) {
  let pad = pads.get(canvas);
  if (!pad) {
    const brush = canvas.getContext("2d");
    brush.lineCap = brush.lineJoin = "round";
    pads.set(canvas, (pad = { brush, ink: 0, low: [1e9, 1e9], high: [0, 0] }));
    wipe(canvas);
  }
  return pad;
}
function wipe(canvas) {
  const pad = pen(canvas);
  pad.brush.fillStyle = PAPER;
  pad.brush.fillRect(0, 0, canvas.width, canvas.height);
  Object.assign(pad, { ink: 0, low: [1e9, 1e9], high: [0, 0], last: null });
}
function point(canvas, e) {
  const frame = canvas.getBoundingClientRect();
  return [((e.clientX - frame.left) * canvas.width) / frame.width, ((e.clientY - frame.top) * canvas.height) / frame.height];
}
function stroke(canvas, e) {
  const pad = pen(canvas);
  const steps = e.getCoalescedEvents?.() ?? [];
  for (const one of steps.length ? steps : [e]) {
    const to = point(canvas, one);
    const [from, middle] = [pad.last ?? to, pad.last ? [(pad.last[0] + to[0]) / 2, (pad.last[1] + to[1]) / 2] : to];
    pad.brush.strokeStyle = INK;
    pad.brush.lineWidth = one.pointerType === "pen" && one.pressure ? 2 + 6 * one.pressure : 5;
    pad.brush.beginPath();
    pad.brush.moveTo(...(pad.middle ?? from));
    pad.brush.quadraticCurveTo(...from, ...middle);
    pad.brush.stroke();
    pad.ink += Math.hypot(to[0] - from[0], to[1] - from[1]) + 1;
    pad.low = pad.low.map((low, i) => Math.min(low, to[i]));
    pad.high = pad.high.map((high, i) => Math.max(high, to[i]));
    Object.assign(pad, { last: to, middle });
  }
}
function cut(canvas) { // the signature without the empty paper around it
  const { low, high } = pen(canvas);
  const [x, y] = low.map((value) => Math.max(0, Math.floor(value - MARGIN)));
  const made = document.createElement("canvas");
  made.width = Math.min(canvas.width, Math.ceil(high[0] + MARGIN)) - x;
  made.height = Math.min(canvas.height, Math.ceil(high[1] + MARGIN)) - y;
  made.getContext("2d").drawImage(canvas, -x, -y);
  return made;
}
function written(name) {
  const made = document.createElement("canvas");
  const font = '96px "KaiTi","STKaiti","Kaiti SC","Noto Serif CJK SC",cursive,serif';
  let brush = made.getContext("2d");
  brush.font = font;
  made.width = Math.ceil(brush.measureText(name).width) + 4 * MARGIN;
  made.height = 160;
  brush = made.getContext("2d");
  brush.fillStyle = PAPER;
  brush.fillRect(0, 0, made.width, made.height);
  brush.fillStyle = INK;
  brush.font = font;
  brush.textBaseline = "middle";
  brush.fillText(name, 2 * MARGIN, made.height / 2);
  return made;
}
function marked(box) { // whether there is something that is not sent yet
  const pad = box.querySelector(".signature-pad");
  const canvas = box.querySelector("canvas");
  const some = pen(canvas).ink > 0 || box.querySelector("input").value.trim() !== "";
  if (some) pad.dataset.sending = ""; else delete pad.dataset.sending;
  box.classList.toggle("has-ink", pen(canvas).ink > 0);
  told(box, true);
}
async function sign(box) {
  const [pad, canvas, input] = [box.querySelector(".signature-pad"), box.querySelector("canvas"), box.querySelector("input")];
  const name = input.value.trim();
  const isDrawn = pen(canvas).ink > 40;
  if (box.busy) return;
  if (!isDrawn && !name) { delete pad.dataset.sending; told(box, false); return say(box, words("unsigned")); }
  box.busy = true;
  const picture = isDrawn ? cut(canvas) : written(name);
  const blob = await blobOf(picture, "image/png");
  const answer = await send(blob, `${name || words("signature")}.png`, { image: true });
  box.busy = false;
  if (!answer.file) { told(box, false); say(box, answer.problem); return; }
  delete pad.dataset.sending;
  wipe(canvas);
  input.value = "";
  box.classList.remove("has-ink");
  list(box).innerHTML = answer.html;
  told(box, true);
  list(box).querySelector("[data-take-away]")?.focus();
}

// a picture, large
function look(link) {
  const all = [...link.closest(".uploads").querySelectorAll("a[data-large]")];
  let at = all.indexOf(link);
  const dialog = document.createElement("dialog");
  dialog.className = "upload-large";
  const button = (act, name) => `<button type="button" class="button square quiet" data-look="${act}" aria-label="${words(act)}" title="${words(act)}">${icon(name)}</button>`;
  dialog.innerHTML = `<header><strong></strong><span class="buttons">${all.length > 1 ? button("before", "left") + button("next", "right") : ""}<a class="button square quiet" download aria-label="${words("save")}" title="${words("save")}">${icon("import")}</a>${button("close", "close")}</span></header><img alt="">`;
  const show = (step) => {
    at = (at + step + all.length) % all.length;
    const { href, title } = all[at];
    dialog.querySelector("strong").textContent = title;
    Object.assign(dialog.querySelector("img"), { src: href, alt: title });
    Object.assign(dialog.querySelector("a"), { href: `${href}?download=1`, download: title });
  };
  dialog.addEventListener("click", (e) => {
    const act = e.target.closest("[data-look]")?.dataset.look;
    if (act === "before" || act === "next") show(act === "next" ? 1 : -1);
    else if (act === "close" || e.target === dialog) dialog.close();
  });
  dialog.addEventListener("keydown", (e) => {
    if (e.key === "ArrowLeft" || e.key === "ArrowRight") show(e.key === "ArrowRight" ? 1 : -1);
    e.stopPropagation();
  });
  dialog.addEventListener("close", () => { dialog.remove(); all[at].focus(); });
  document.body.append(dialog);
  show(0);
  dialog.showModal();
}

// what the page tells
const tells = {
  change(e) {
    const box = place(e.target);
    if (e.target.type !== "file" || !box) return;
    const files = [...e.target.files];
    e.target.value = "";
    bring(box, files);
  },
  input(e) { const box = place(e.target); if (box?.matches(".signature") && e.target.type === "text") marked(box); },
  click(e) {
    const box = place(e.target);
    const link = e.target.closest?.("a[data-large]");
    if (link && e.button === 0 && !e.ctrlKey && !e.metaKey && !e.shiftKey) { e.preventDefault(); e.stopPropagation(); return look(link); }
    const line = box && e.target.closest(".upload");
    if (line && e.target.closest("[data-take-away],[data-stop]")) {
      const near = line.nextElementSibling ?? line.previousElementSibling;
      const name = line.dataset.name;
      line.stop?.();
      line.remove();
      say(box, "");
      told(box, true);
      if (name) say(box, words("away", { name }), "quiet");
      (near?.querySelector("button") ?? box.querySelector("input,button"))?.focus();
    }
    const act = box && e.target.closest("[data-signature]")?.dataset.signature;
    if (act === "done") sign(box);
    if (act === "clear") { wipe(box.querySelector("canvas")); box.querySelector("input").value = ""; say(box, ""); marked(box); }
  },
  keydown(e) {
    const box = place(e.target);
    if (e.key === "Enter" && !e.isComposing && box?.matches(".signature") && e.target.type === "text" && !e.ctrlKey && !e.metaKey) {
      e.preventDefault();
      sign(box);
    }
  },
  send(e) { const box = place(e.target); if (box?.matches(".signature")) sign(box); },
  put(e) { // somebody else's files, or one's own again
    const box = e.target.querySelector(".uploads-input,.signature");
    if (!box) return;
    const { value, label } = e.detail;
    const present = new Map([...list(box).children].map((line) => [line.dataset.upload, line]));
    list(box).replaceChildren(...value.map((number) => present.get(number) ?? other(number, value.length === 1 && label)));
    box.querySelector(".uploads-add").hidden = value.length >= Number(box.dataset.most);
  },
  dragover(e) {
    if (![...(e.dataTransfer?.types ?? [])].includes("Files") || !document.querySelector(".uploads-input")) return;
    e.preventDefault(); // or a file dropped beside the place would take the page away
    for (const box of document.querySelectorAll(".uploads-input")) box.classList.toggle("over", box === place(e.target));
  },
  dragleave(e) { place(e.target)?.classList.remove("over"); },
  drop(e) {
    if (!e.dataTransfer?.files.length || !document.querySelector(".uploads-input")) return;
    e.preventDefault();
    const box = place(e.target);
    box?.classList.remove("over");
    if (box?.matches(".uploads-input")) bring(box, [...e.dataTransfer.files]);
  },
  paste(e) {
    const box = place(e.target);
    if (!box?.matches(".uploads-input") || !e.clipboardData?.files.length) return;
    e.preventDefault();
    bring(box, [...e.clipboardData.files]);
  },
  pointerdown(e) {
    if (!e.target.matches?.("canvas.signature-box") || e.button > 0) return;
    const canvas = e.target;
    e.preventDefault();
    canvas.setPointerCapture(e.pointerId);
    Object.assign(pen(canvas), { last: null, middle: null, down: true });
    place(canvas).classList.add("has-ink");
    say(place(canvas), "");
    stroke(canvas, e);
  },
  pointermove(e) { if (e.target.matches?.("canvas.signature-box") && pads.get(e.target)?.down) stroke(e.target, e); },
  pointerup(e) { lifted(e); },
  pointercancel(e) { lifted(e); },
};
function lifted(e) {
  const pad = pads.get(e.target);
  if (!pad?.down) return;
  pad.down = false;
  marked(place(e.target));
}
function other(number, label) {
  const line = document.createElement("li");
  const name = label || words("file");
  Object.assign(line.dataset, { upload: number, name });
  line.className = "upload";
  line.innerHTML = `<a target="_blank" rel="noopener"><span class="upload-face">${icon("sheet")}</span><span class="upload-name"></span></a><button type="button" class="button square quiet" data-take-away>${icon("close")}</button>`;
  line.querySelector("a").href = `/files/${encodeURIComponent(number)}`;
  line.querySelector(".upload-name").textContent = name;
  line.querySelector("button").setAttribute("aria-label", words("remove", { name }));
  return line;
}

export default {
  props: { words: Object, icons: String },
  render() { return Vue.h("div", { hidden: true }); },
  mounted() {
    here.push(this);
    if (here.length === 1) for (const [name, tell] of Object.entries(tells)) document.addEventListener(name, tell, { capture: name === "click", passive: false });
  },
  beforeUnmount() {
    here.splice(here.indexOf(this), 1);
    if (!here.length) for (const [name, tell] of Object.entries(tells)) document.removeEventListener(name, tell, { capture: name === "click" });
  },
};
