// The list of customers, and what can be changed about one of them.

import { call } from "./calls.js";
import { $, attempt, avatar, button, element, show } from "./elements.js";
import { ask, choose, menu } from "./menus.js";
import { digits, preview, pretty, when } from "./texts.js";

const TRAITS = {
  OFFLINE: "Phone is offline",
  NOT_ON_WHATSAPP: "Not on WhatsApp",
  BLOCKED_US: "Blocked us",
  OPTED_OUT: "Opted out",
  READ_RECEIPTS_OFF: "Read receipts off",
  MULTI_DEVICE: "Two devices, one failing",
  IDENTITY_CHANGED: "Identity changed",
};

const drawn = new Map();

/** A line stays the same node while it says the same, so that the keyboard's place is kept. */
export function drawList(overview, open, openChat) {
  show($("chats"), overview.chats.map((summary) => {
    const { number } = summary.persona;
    const says = JSON.stringify([summary.persona, summary.unread, summary.last?.id, summary.last?.text, open === number]);
    if (drawn.get(number)?.says !== says) drawn.set(number, { says, node: line(summary, overview.now, open, openChat) });
    return drawn.get(number).node;
  }));
}

function line(summary, now, open, openChat) {
  const { persona, last, unread } = summary;
  const face = element("span");
  avatar(face, persona);
  face.setAttribute("aria-hidden", "true");
  const node = button("line", persona.username ?? pretty(persona.number), () => openChat(persona.number), face,
    element("span", "name", persona.name), element("span", "when", last ? when(last.at, now) : ""),
    element("span", "last", preview(last)));
  node.setAttribute("aria-current", String(persona.number === open));
  if (unread > 0) node.append(element("span", "count", String(unread)));
  return element("li", "", node);
}

export function drawHead(summary, now) {
  const { persona } = summary;
  avatar($("chat-avatar"), persona);
  $("chat-name").textContent = persona.name;
  $("chat-number").textContent = persona.username ?? pretty(persona.number);
  const traits = persona.traits.filter((trait) => trait in TRAITS).map((trait) => TRAITS[trait]);
  $("chat-traits").textContent = traits.join(", ");
  const line = $("chat-window");
  line.className = summary.windowOpen ? "" : "closed";
  line.textContent = windowWords(summary, now);
}

function windowWords(summary, now) {
  if (!summary.windowEnds) return "No messages yet: templates only";
  if (!summary.windowOpen) return "24-hour window closed: templates only";
  const minutes = Math.max(1, Math.round((Date.parse(summary.windowEnds) - Date.parse(now)) / 60_000));
  return `24-hour window: ${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
}

/** What may happen to the open customer. */
export function listenToCustomer(opened, openChat) {
  $("silent").addEventListener("click", () => attempt(() => call("clock/advance", { hours: 25 })));
  $("about").addEventListener("click", () => menu($("about"), [
    { icon: "person", text: "Behavior…", action: () => special(opened()) },
    { icon: "phone", text: "Change number…", action: () => move(opened(), openChat) },
    { icon: "at", text: "Use a username…", action: () => hide(opened()) },
    { icon: "clock", text: "Skip 25 hours", action: () => call("clock/advance", { hours: 25 }) },
  ]));
  $("add").addEventListener("click", () => attempt(() => addCustomer(openChat)));
}

async function addCustomer(openChat) {
  const answer = await ask("Add a customer", "Add", [
    { name: "number", label: "Number", type: "tel", required: true, placeholder: "+49 151 00000020" },
    { name: "name", label: "Name", placeholder: "Grace Sample" },
  ]);
  if (!answer) return;
  const number = digits(answer.number);
  await call("personas", { customer: number, name: answer.name });
  await openChat(number);
}

async function special(persona) {
  const options = [["", "Default"], ...Object.entries(TRAITS)]
    .map(([trait, title]) => ({ trait, title, chosen: trait ? persona.traits.includes(trait) : persona.traits.length === 0 }));
  const chosen = await choose("Customer behavior", options);
  if (!chosen) return;
  const kept = persona.traits.filter((trait) => trait === "HAS_USERNAME");
  await call("personas", { customer: persona.number, traits: chosen.trait ? [...kept, chosen.trait] : kept });
}

async function move(persona, openChat) {
  const answer = await ask("Change number", "Change", [
    { name: "to", label: "New number", type: "tel", required: true, placeholder: "+49 151 00000021" },
  ]);
  if (!answer) return;
  const to = digits(answer.to);
  await call("change-number", { customer: persona.number, to });
  await openChat(to);
}

async function hide(persona) {
  const answer = await ask("Webhooks won’t include a phone number", "Use username", [
    { name: "username", label: "Username", required: true, value: persona.username ?? "@" },
  ]);
  if (answer) await call("change-username", { customer: persona.number, username: answer.username });
}
