// The mailbox page: shows one customer's mail and acts as that customer through /_fake.

import { call } from "/phone/calls.js";
import { $, attempt, button, element, show } from "/phone/elements.js";
import { ask, closeOnOutsideClick } from "/phone/menus.js";
import { when } from "/phone/texts.js";
import { leave, listenToWriter, write, writing } from "./writer.js";
import { listenToReader, read } from "./reader.js";

const state = { overview: null, messages: [], address: "", open: null };
const drawn = new Map();

const named = ({ name, address }) => (name ? `${name} <${address}>` : address);

function drawAddresses() {
  const { mailboxes } = state.overview;
  const labels = mailboxes.map((box) => `${named(box)}${box.unread > 0 ? ` (${box.unread})` : ""}`);
  const select = $("address");
  const says = JSON.stringify([labels, state.address]);
  if (select.dataset.says === says) return;
  select.dataset.says = says;
  select.replaceChildren(...mailboxes.map((box, index) => new Option(labels[index], box.address)));
  select.value = state.address;
  const unread = mailboxes.reduce((sum, box) => sum + box.unread, 0);
  document.title = `${unread > 0 ? `(${unread}) ` : ""}Mailbox · Customer simulator`;
}

/** A line stays the same node while it says the same, so that the keyboard's place is kept. */
function drawMessages() {
  show($("messages"), state.messages.map((message) => {
    const says = JSON.stringify([message, state.open === message.id]);
    if (drawn.get(message.id)?.says !== says) {
      const known = drawn.get(message.id);
      const focused = known?.node.contains(document.activeElement);
      const node = line(message);
      known?.node.replaceWith(node);
      drawn.set(message.id, { says, node });
      if (focused) node.firstChild.focus();
    }
    return drawn.get(message.id).node;
  }));
}

function line(message) {
  const who = message.sent ? `To: ${message.to.join(", ")}` : message.name || message.from || "Mail system";
  const node = button("mail", "", () => open(message.id),
    element("span", "who", who),
    element("span", "when", when(message.at, state.overview.now)),
    element("span", "what", `${message.files ? "📎 " : ""}${message.subject || "(no subject)"}`),
    element("span", "preview", message.preview || " "));
  node.classList.toggle("unread", !message.read);
  node.setAttribute("aria-current", String(message.id === state.open));
  return element("li", "", node);
}

async function open(id) {
  state.open = id;
  location.hash = `${state.address}/${id}`;
  leave();
  const message = await call(`mail/${encodeURIComponent(id)}`);
  read(message);
  showPane();
  $("pane").focus();
  await call(`mail/${encodeURIComponent(id)}/opened`, {});
  await refresh();
}

function compose(draft) {
  write({ from: state.address, desk: state.overview.desk, ...draft });
  showPane();
}

function close() {
  state.open = null;
  location.hash = state.address;
  $("reader").hidden = true;
  showPane();
  drawMessages();
  $("messages").querySelector("button")?.focus();
}

function showPane() {
  $("reader").hidden = writing() || !state.open;
  document.body.classList.toggle("no-chat", !writing() && !state.open);
}

async function choose(address) {
  if (state.address !== address) {
    state.open = null;
    leave();
  }
  state.address = address;
  location.hash = address;
  showPane();
  await refresh();
}

let refreshing = null;
let again = false;

/** One look at a time; who asks in the middle of one gets another one after it. */
function refresh() {
  again = true;
  refreshing ??= look().finally(() => { refreshing = null; });
  return refreshing;
}

async function look() {
  while (again) {
    again = false;
    const overview = await call("mailboxes");
    state.address ||= overview.mailboxes[0]?.address ?? "";
    const asked = state.address;
    const messages = asked ? await call(`mailboxes/${encodeURIComponent(asked)}`) : [];
    if (asked !== state.address) {
      again = true;
      continue;
    }
    Object.assign(state, { overview, messages });
    $("connection").textContent = `Your desk: ${overview.desk}`;
    drawAddresses();
    drawMessages();
  }
}

async function addMailbox() {
  const answer = await ask("Add a mailbox", "Add", [
    { name: "address", label: "Email", type: "email", required: true, placeholder: "grace@example.org" },
    { name: "name", label: "Name", placeholder: "Grace Sample" },
  ]);
  if (!answer) return;
  await call("mailboxes", answer);
  await choose(answer.address.toLowerCase());
}

function fromHash() {
  const [address = "", id = ""] = decodeURIComponent(location.hash.slice(1)).split("/");
  return { address, id };
}

function moveWithArrows(event) {
  if (!["ArrowDown", "ArrowUp"].includes(event.key)) return;
  const buttons = [...$("messages").querySelectorAll("button")];
  const place = buttons.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
  if (!buttons[place]) return;
  event.preventDefault();
  buttons[place].focus();
}

function listen() {
  $("address").addEventListener("change", () => attempt(() => choose($("address").value)));
  $("add").addEventListener("click", () => attempt(addMailbox));
  $("new").addEventListener("click", () => compose({}));
  $("back").addEventListener("click", close);
  $("messages").addEventListener("keydown", moveWithArrows);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || writing() || !state.open || $("question").open) return;
    close();
  });
  window.addEventListener("hashchange", () => {
    const { address, id } = fromHash();
    if (address && address !== state.address) attempt(() => choose(address));
    else if (id && id !== state.open) attempt(() => open(id));
  });
  const stream = new EventSource("/_fake/stream");
  stream.addEventListener("changed", () => attempt(refresh));
  stream.addEventListener("error", () => { $("connection").textContent = "Can’t reach the simulator"; });
}

listen();
listenToReader(compose);
listenToWriter(() => {
  showPane();
  return refresh();
});
closeOnOutsideClick();
const begin = fromHash();
state.address = begin.address;
attempt(async () => {
  await refresh();
  if (begin.id) await open(begin.id);
});
