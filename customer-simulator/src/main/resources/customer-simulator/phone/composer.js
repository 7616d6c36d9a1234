// Where the customer writes: words, files, a place, a contact; one after the other, in the order they were sent.

import { call, upload } from "./calls.js";
import { $, attempt, button, element, icon } from "./elements.js";
import { ask, menu } from "./menus.js";
import { preview, size } from "./texts.js";

const draft = { files: [], quoted: null, customer: null };
let sending = Promise.resolve();

/** The draft belongs to one customer; another one starts anew. */
export function composeAs(customer) {
  if (draft.customer === customer) return;
  draft.customer = customer;
  $("text").value = "";
  attach([]);
  quote(null);
  grow();
}

export function quote(bubble) {
  draft.quoted = bubble;
  $("quoted").hidden = !bubble;
  $("quoted-text").textContent = bubble ? preview({ ...bubble, fromCustomer: false }) : "";
  if (bubble) $("text").focus();
}

/** The fields that every message of this draft has in common. */
function envelope() {
  const order = { from: draft.customer };
  if (draft.quoted) order.context = { id: draft.quoted.id };
  if (!$("number").hidden) order.number = $("number").value;
  return order;
}

/** What is sent next waits for it, so that quick messages keep their order. */
function post(work) {
  const done = sending.then(work);
  sending = done.catch(() => {});
  return done;
}

/** Empties the composer at once: the next message can be typed while this one is on its way. */
async function send({ eachLine = false } = {}) {
  const text = $("text").value.trim();
  const { files } = draft;
  if (!text && files.length === 0) return;
  const common = envelope();
  $("text").value = "";
  attach([]);
  quote(null);
  grow();
  try {
    await sendAll(common, files, text, eachLine);
  } catch (failure) {
    if (!$("text").value) $("text").value = text;
    throw failure;
  }
}

/** The first file carries the words, unless it is one that cannot. */
async function sendAll(common, files, text, eachLine) {
  const captioned = files.length > 0 && kind(files[0]) !== "audio";
  for (const [index, file] of files.entries()) await post(() => sendFile(common, file, captioned && index === 0 ? text : ""));
  if (!text || captioned) return;
  const lines = eachLine ? text.split("\n").map((line) => line.trim()).filter(Boolean) : [text];
  await Promise.all(lines.map((line) => post(() => call("inbound", { ...common, type: "text", text: line }))));
}

async function sendFile(common, file, text) {
  const contentType = file.type || "application/octet-stream";
  const type = kind(file);
  const mediaId = await upload(file, contentType);
  await call("inbound", { ...common, type, text, mediaId, fileName: file.name, voice: contentType.startsWith("audio/ogg") });
}

const kind = (file) => {
  const family = file.type.split("/")[0];
  if (["image/jpeg", "image/png"].includes(file.type)) return "image";
  return ["audio", "video"].includes(family) ? family : "document";
};

function attach(files) {
  draft.files = files;
  $("attached").hidden = files.length === 0;
  $("attached").replaceChildren(...files.map(chip));
}

function chip(file) {
  const node = element("span", "chip", icon(kind(file) === "audio" ? "sound" : "file"), `${file.name}, ${size(file.size)}`);
  if (kind(file) === "image") {
    const image = element("img", "");
    image.addEventListener("load", () => URL.revokeObjectURL(image.src));
    image.src = URL.createObjectURL(file);
    image.alt = "";
    node.firstChild.replaceWith(image);
  }
  node.append(button("round small", `Remove ${file.name}`, () => attach(draft.files.filter((other) => other !== file)), icon("cross")));
  return node;
}

function pick(accept) {
  $("files-picked").accept = accept;
  $("files-picked").click();
}

async function place() {
  const answer = await ask("Send a location", "Send", [
    { name: "name", label: "Name", value: "Brandenburg Gate" },
    { name: "address", label: "Address", value: "Pariser Platz, Berlin" },
    { name: "latitude", label: "Latitude", value: "52.5163", required: true },
    { name: "longitude", label: "Longitude", value: "13.3777", required: true },
  ]);
  if (!answer) return;
  const [latitude, longitude] = [Number(answer.latitude), Number(answer.longitude)];
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) throw new Error("Enter latitude and longitude as numbers.");
  await structured("location", { latitude, longitude, name: answer.name, address: answer.address });
}

async function contact() {
  const answer = await ask("Send a contact", "Send", [
    { name: "name", label: "Name", value: "Ida Neighbour", required: true },
    { name: "phone", label: "Phone", value: "+49 151 00000099", type: "tel" },
    { name: "email", label: "Email", value: "ida@example.org", type: "email" },
    { name: "company", label: "Company", value: "" },
  ]);
  if (!answer) return;
  const person = { name: { formatted_name: answer.name, first_name: answer.name.split(" ")[0] } };
  if (answer.phone) person.phones = [{ phone: answer.phone, wa_id: answer.phone.replace(/\D/g, ""), type: "CELL" }];
  if (answer.email) person.emails = [{ email: answer.email, type: "HOME" }];
  if (answer.company) person.org = { company: answer.company };
  await structured("contacts", [person]);
}

async function structured(type, payload) {
  const order = { ...envelope(), type, [type]: payload };
  quote(null);
  await post(() => call("inbound", order));
}

// the platform tells the business only that something came
function poll() {
  const order = { ...envelope(), type: "unsupported", errors: [{ code: 131051, title: "Message type unknown" }] };
  return post(() => call("inbound", order));
}

function grow() {
  const box = $("text");
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight + 2}px`;
}

const add = (files) => attach([...draft.files, ...files].slice(0, 30));

export function listenToComposer() {
  $("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(send);
  });
  $("text").addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    attempt(() => send({ eachLine: event.ctrlKey || event.metaKey }));
  });
  $("text").addEventListener("input", grow);
  $("text").addEventListener("paste", (event) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    add(event.clipboardData.files);
  });
  $("attach").addEventListener("click", () => menu($("attach"), [
    { icon: "photo", text: "Photos and videos", action: () => pick("image/*,video/*") },
    { icon: "file", text: "Document", action: () => pick("") },
    { icon: "sound", text: "Voice message or audio", action: () => pick("audio/*") },
    { icon: "pin", text: "Location", action: place },
    { icon: "person", text: "Contact", action: contact },
    { icon: "list", text: "Poll (not delivered to businesses)", action: poll },
    { icon: "plane", text: "Send each line as a separate message", action: () => send({ eachLine: true }) },
  ]));
  $("files-picked").addEventListener("change", (event) => {
    add(event.target.files);
    event.target.value = "";
  });
  $("unquote").addEventListener("click", () => quote(null));
  const chat = $("conversation");
  chat.addEventListener("dragover", (event) => event.preventDefault());
  chat.addEventListener("drop", (event) => {
    event.preventDefault();
    add(event.dataTransfer.files);
  });
}
