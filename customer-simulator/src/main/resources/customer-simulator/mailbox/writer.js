// Where the customer writes a new message, a reply or a forwarded one.

import { call } from "/phone/calls.js";
import { $, attempt, button, element, icon } from "/phone/elements.js";
import { size, soon } from "/phone/texts.js";

const LARGEST = 25 * 1024 * 1024;
let draft = null;

export const writing = () => draft !== null;

export function leave() {
  draft = null;
  $("writer").hidden = true;
}

/** {from, desk, answered?, all?, forwarded?} */
export function write(order) {
  draft = { ...order, files: [] };
  const { to, cc } = recipients(order);
  const kind = order.answered ? "Reply" : order.forwarded ? "Forward" : "New message";
  $("writer-title").textContent = order.all ? "Reply all" : kind;
  $("from").textContent = order.from;
  $("to").value = to.join(", ");
  $("cc").value = cc.join(", ");
  $("draft-subject").value = subject(order);
  $("draft-text").value = quoted(order);
  $("reader").hidden = true;
  $("writer").hidden = false;
  drawFiles();
  const field = order.answered ? $("draft-text") : order.forwarded ? $("to") : $("draft-subject");
  field.focus();
  $("draft-text").setSelectionRange(0, 0);
}

function recipients({ from, desk, answered, all, forwarded }) {
  if (forwarded) return { to: [], cc: [] };
  if (!answered) return { to: [desk], cc: [] };
  const own = answered.from === from;
  const replyTo = answered.headers["Reply-To"]?.[0]?.match(/[^\s<>,;"]+@[^\s<>,;"]+/)?.[0];
  const first = own ? answered.to : [replyTo ?? answered.from];
  if (!all) return { to: first, cc: [] };
  const others = (list) => list.filter((address) => address !== from && !first.includes(address));
  return { to: [...first, ...(own ? [] : others(answered.to))], cc: others(answered.cc) };
}

function subject({ answered, forwarded }) {
  const known = (answered ?? forwarded)?.subject ?? "";
  if (answered) return /^re:/i.test(known) ? known : `Re: ${known}`;
  if (forwarded) return /^fwd?:/i.test(known) ? known : `Fwd: ${known}`;
  return "";
}

function quoted({ answered, forwarded }) {
  const message = answered ?? forwarded;
  if (!message) return "";
  const text = message.text ?? plain(message.html ?? "");
  if (answered) return `\n\nOn ${soon(message.at)}, ${message.from} wrote:\n${text.trimEnd().replace(/^/gm, "> ")}`;
  const head = [`From: ${message.from}`, `Date: ${soon(message.at)}`, `Subject: ${message.subject}`, `To: ${message.to.join(", ")}`];
  return `\n\n---------- Forwarded message ----------\n${head.join("\n")}\n\n${text}`;
}

// a document made this way runs and loads nothing
const plain = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent.trim();

function drawFiles() {
  const along = (draft.forwarded?.attachments ?? []).map((file) =>
    element("li", "chip", icon("file"), `${file.name}, ${size(file.size)}`));
  const own = draft.files.map((file) => element("li", "chip", icon("file"), `${file.name}, ${size(file.size)}`,
    button("round small", `Remove ${file.name}`, () => {
      draft.files = draft.files.filter((other) => other !== file);
      drawFiles();
      $("attach").focus();
    }, icon("cross"))));
  $("attached").replaceChildren(...along, ...own);
}

function add(files) {
  const all = [...draft.files, ...files];
  if (all.reduce((sum, file) => sum + file.size, 0) > LARGEST) throw new Error("Attachments can have up to 25 MB in total.");
  draft.files = all;
  drawFiles();
}

const addresses = (typed) => typed.split(/[,;]/).map((address) => address.trim()).filter(Boolean);

function encoded(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve({ name: file.name, type: file.type, data: reader.result.split(",")[1] ?? "" }));
    reader.addEventListener("error", () => reject(new Error(`Can’t read ${file.name}.`)));
    reader.readAsDataURL(file);
  });
}

async function send(sent) {
  const { from, answered, forwarded, files } = draft;
  await call("mail", {
    from,
    to: addresses($("to").value),
    cc: addresses($("cc").value),
    subject: $("draft-subject").value.trim(),
    text: $("draft-text").value,
    replyTo: answered?.id ?? "",
    forward: forwarded?.id ?? "",
    files: await Promise.all(files.map(encoded)),
  });
  leave();
  await sent();
}

/** The callback follows when the writer is left. */
export function listenToWriter(left) {
  $("writer").addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(() => send(left));
  });
  $("writer").addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    $("writer").requestSubmit();
  });
  $("discard").addEventListener("click", () => attempt(() => {
    leave();
    return left();
  }));
  $("attach").addEventListener("click", () => $("files-picked").click());
  $("files-picked").addEventListener("change", (event) => attempt(() => {
    const files = [...event.target.files];
    event.target.value = "";
    add(files);
  }));
  $("writer").addEventListener("dragover", (event) => event.preventDefault());
  $("writer").addEventListener("drop", (event) => {
    event.preventDefault();
    attempt(() => add([...event.dataTransfer.files]));
  });
}
