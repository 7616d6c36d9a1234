// One message as the phone shows it.

import { call } from "./calls.js";
import { button, element, icon } from "./elements.js";
import { ask, choose, menu } from "./menus.js";
import { formatted, preview, reason, size, time } from "./texts.js";

const EMOJIS = ["👍", "❤️", "😂", "😮", "😢", "🙏"];

/** The view knows the chat: find(id), reply(bubble), grown() after something got taller, numbers of the business. */
export function draw(bubble, view) {
  const node = element("li", "bubble");
  const gone = bubble.note === "deleted";
  node.dataset.id = bubble.id;
  node.classList.toggle("own", bubble.fromCustomer);
  node.classList.toggle("lost", !bubble.received);
  node.classList.toggle("gone", gone);
  node.classList.toggle("pure", bubble.type === "sticker");
  if (bubble.quotes) node.append(quote(bubble, view));
  if (bubble.frame?.heading) node.append(element("div", "heading", bubble.frame.heading));
  if (!gone) node.append(...attachment(bubble, view));
  const words = ownWords(bubble);
  if (words) node.append(element("div", "words", ...formatted(words)));
  if (bubble.frame?.footer) node.append(element("div", "footer", bubble.frame.footer));
  node.append(foot(bubble, view));
  if (bubble.buttons.length > 0 && bubble.received) node.append(taps(bubble));
  if (bubble.reaction) {
    node.append(element("span", "reaction", bubble.reaction));
    node.classList.add("reacted");
  }
  if (bubble.received && !gone) node.append(tools(bubble, view));
  return node;
}

// heading, footer and the links of buttons have places of their own, cards say it all
function ownWords(bubble) {
  if (["location", "contacts"].includes(bubble.type) && bubble.payload && bubble.note !== "deleted") return "";
  const elsewhere = new Set(bubble.buttons.filter(({ kind }) => kind === "LINK").map(({ value }) => value));
  for (const part of [bubble.frame?.heading, bubble.frame?.footer]) if (part) elsewhere.add(part);
  return bubble.text.split("\n").filter((line) => !elsewhere.has(line)).join("\n");
}

function quote(bubble, view) {
  const quoted = view.find(bubble.quotes);
  const who = quoted ? (quoted.fromCustomer ? "You" : view.business) : "";
  const what = quoted ? preview({ ...quoted, fromCustomer: false }) : "An earlier message";
  return button("quote", "", () => view.jump(bubble.quotes), element("strong", "", who), element("span", "", what));
}

function attachment(bubble, view) {
  if (bubble.type === "location" && bubble.payload) return [place(bubble.payload)];
  if (bubble.type === "contacts" && bubble.payload) return bubble.payload.map(card);
  return bubble.mediaId ? [media(bubble, view)] : [];
}

function place({ latitude, longitude, name, address }) {
  const link = element("a", "place", element("span", "map", icon("pin")),
    element("strong", "", name || "Location"), element("span", "", address || `${latitude}, ${longitude}`));
  link.href = `https://www.openstreetmap.org/?mlat=${Number(latitude)}&mlon=${Number(longitude)}#map=16/${Number(latitude)}/${Number(longitude)}`;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return link;
}

function card(person) {
  const lines = [...(person.phones ?? []).map(({ phone }) => phone), ...(person.emails ?? []).map(({ email }) => email)];
  return element("div", "card", icon("person"), element("div", "", element("strong", "", person.name?.formatted_name ?? "Contact"),
    ...lines.filter(Boolean).map((line) => element("span", "", line))));
}

function media(bubble, view) {
  const address = `/_fake/media/${encodeURIComponent(bubble.mediaId)}`;
  if (bubble.type === "image" || bubble.type === "sticker") return picture(bubble, address, view);
  if (bubble.type === "audio" || bubble.type === "video") return player(bubble, address, view);
  const name = bubble.fileName ?? "Document";
  const ending = name.includes(".") ? name.split(".").pop().toUpperCase() : "FILE";
  const about = element("small", "", ending);
  fetch(address, { method: "HEAD" }).then((answer) => {
    const length = Number(answer.headers.get("Content-Length"));
    if (length) about.textContent = `${ending} · ${size(length)}`;
  }, () => {});
  const link = element("a", "document", icon("file"), element("span", "", name, about));
  link.href = address;
  link.download = name;
  return link;
}

function picture(bubble, address, view) {
  const image = element("img", bubble.type);
  // its height is known only now
  image.addEventListener("load", view.grown);
  image.src = address;
  image.alt = bubble.text || "Photo";
  const link = element("a", "picture", image);
  link.href = address;
  link.target = "_blank";
  return link;
}

function player(bubble, address, view) {
  const node = document.createElement(bubble.type);
  node.controls = true;
  node.preload = "metadata";
  node.addEventListener("loadedmetadata", view.grown);
  if (!bubble.fromCustomer) node.addEventListener("play", () => call("play", { messageId: bubble.id }), { once: true });
  node.src = address;
  return node;
}

function foot(bubble, view) {
  const foot = element("div", "foot");
  if (view.numbers.length > 1 && bubble.number !== view.numbers[0])
    foot.append(element("span", "note", `number ${view.numbers.indexOf(bubble.number) + 1}`));
  if (bubble.note === "edited") foot.append(element("span", "note", "edited"));
  foot.append(element("time", "", time(bubble.at)));
  if (bubble.tick === "FAILED") foot.append(element("span", "failed", `⚠ ${reason(bubble.errorCode)}`));
  else foot.append(ticks(bubble));
  return foot;
}

function ticks(bubble) {
  const waits = bubble.tick === "ACCEPTED";
  const single = bubble.tick === "SENT";
  const node = element("span", "ticks", icon(waits ? "clock" : single ? "tick" : "ticks"));
  node.classList.toggle("read", bubble.tick === "READ" || bubble.tick === "PLAYED");
  node.title = bubble.received ? bubble.tick.toLowerCase() : `${bubble.tick.toLowerCase()}, not on this phone`;
  return node;
}

function taps(bubble) {
  const group = element("div", "taps");
  const rows = bubble.buttons.filter(({ kind }) => kind === "LIST_ROW");
  if (rows.length > 0) group.append(list(bubble, rows));
  for (const choice of bubble.buttons) {
    if (choice.kind === "LINK") group.append(link(choice));
    else if (choice.kind !== "LIST_ROW") group.append(button("tap", "", () => tap(bubble, choice), icon("reply"), choice.title));
  }
  return group;
}

function list(bubble, rows) {
  const title = bubble.frame?.menu || "Choose";
  return button("tap", "", async () => {
    const row = await choose(title, rows);
    if (row) await tap(bubble, row);
  }, icon("list"), title);
}

const tap = (bubble, choice) =>
  call("tap", { customer: bubble.customer, messageId: bubble.id, button: choice.value || choice.title });

function link(choice) {
  const node = element("a", "tap", icon("out"), choice.title);
  if (/^https?:\/\//.test(choice.value)) node.href = choice.value;
  node.target = "_blank";
  node.rel = "noopener noreferrer";
  return node;
}

function tools(bubble, view) {
  const node = button("round small more", "React, reply and more", () => menu(node, [
    reactions(bubble),
    { icon: "reply", text: "Reply", action: () => view.reply(bubble) },
    bubble.fromCustomer && bubble.type === "text" && { icon: "pen", text: "Edit", action: () => edit(bubble) },
    bubble.fromCustomer && { icon: "bin", text: "Delete for everyone", action: () => call("revoke", { messageId: bubble.id }) },
  ]), icon("down"));
  node.setAttribute("aria-haspopup", "true");
  return node;
}

function reactions(bubble) {
  const react = (emoji) => () => call("react", { messageId: bubble.id, emoji });
  return EMOJIS.map((emoji) => emoji === bubble.reaction
    ? { emoji, title: "Remove reaction", chosen: true, action: react("") }
    : { emoji, title: `React with ${emoji}`, action: react(emoji) });
}

async function edit(bubble) {
  const answer = await ask("Edit message", "Save", [{ name: "text", label: "Text", value: bubble.text, long: true, required: true }]);
  if (answer && answer.text !== bubble.text) await call("edit", { messageId: bubble.id, text: answer.text });
}
