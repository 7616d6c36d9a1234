// The phone page: lists the customers, shows one chat and acts as that customer through /_fake.

import { draw } from "./bubbles.js";
import { call } from "./calls.js";
import { composeAs, listenToComposer, quote } from "./composer.js";
import { drawHead, drawList, listenToCustomer } from "./customers.js";
import { $, attempt, element, show } from "./elements.js";
import { closeOnOutsideClick } from "./menus.js";
import { day, digits, soon } from "./texts.js";

const state = { overview: null, bubbles: [], open: null, scrolled: false };
const view = {
  find: (id) => state.bubbles.find((bubble) => bubble.id === id),
  reply: quote,
  grown: () => { if (!state.scrolled) toEnd(); },
  jump: (id) => {
    const node = [...$("bubbles").children].find((child) => child.dataset.id === id);
    node?.scrollIntoView({ block: "center" });
    node?.animate?.([{ opacity: 0.3 }, { opacity: 1 }], 600);
  },
  numbers: [],
  business: "",
};
const drawn = new Map();

function toEnd() {
  $("bubbles").scrollTop = $("bubbles").scrollHeight;
  scrolledTo();
}

function scrolledTo() {
  const list = $("bubbles");
  $("to-end").hidden = list.scrollHeight - list.scrollTop - list.clientHeight < 160;
}

function drawBanner() {
  const { overview } = state;
  $("connection").textContent = overview.connected ? "Connected to Tick" : "Waiting for Tick’s webhook";
  const ahead = Date.parse(overview.now) - Date.now();
  const simulated = ahead > 60_000 ? `Clock: ${soon(overview.now)}` : "";
  $("clock-pill").textContent = simulated;
  $("clock-pill").hidden = !simulated;
  const unread = overview.chats.reduce((sum, chat) => sum + chat.unread, 0);
  document.title = `${unread > 0 ? `(${unread}) ` : ""}Customer simulator`;
}

// the business may have several numbers; a customer writes to one of them
function drawNumbers() {
  const { numbers, business } = state.overview;
  Object.assign(view, { numbers, business });
  const select = $("number");
  if (select.options.length === numbers.length) return;
  select.hidden = numbers.length < 2;
  select.replaceChildren(...numbers.map((id, index) => new Option(`To number ${index + 1} (…${id.slice(-4)})`, id)));
}

function drawBubbles() {
  const nodes = [];
  let lastDay = "";
  for (const bubble of state.bubbles) {
    if (!bubble.fromCustomer && bubble.type === "reaction") continue;
    const today = day(bubble.at);
    if (today !== lastDay) nodes.push(kept(`day ${today}`, today, () => element("li", "day", today)));
    lastDay = today;
    nodes.push(kept(bubble.id, JSON.stringify(bubble), () => draw(bubble, view)));
  }
  show($("bubbles"), nodes);
  for (const key of drawn.keys()) if (!nodes.includes(drawn.get(key).node)) drawn.delete(key);
}

/** The same node while it says the same; another one in its place when it does not. */
function kept(key, says, make) {
  const known = drawn.get(key);
  if (known?.says === says) return known.node;
  const node = make();
  known?.node.replaceWith(node);
  drawn.set(key, { says, node });
  return node;
}

async function openChat(number) {
  state.open = number;
  state.scrolled = false;
  location.hash = number;
  await refresh();
  if (window.innerWidth > 760) $("text").focus();
}

const opened = () => state.overview.chats.find(({ persona }) => persona.number === state.open);

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
    const asked = state.open;
    const [overview, bubbles] = await Promise.all([call("chats"), asked ? call(`chats/${asked}`) : []]);
    if (asked !== state.open) {
      again = true;
      continue;
    }
    Object.assign(state, { overview, bubbles });
    drawAll();
    await markRead();
  }
}

function drawAll() {
  if (state.open && !opened()) state.open = null;
  document.body.classList.toggle("no-chat", !state.open);
  drawBanner();
  drawNumbers();
  drawList(state.overview, state.open, openChat);
  composeAs(state.open);
  if (!state.open) return;
  drawHead(opened(), state.overview.now);
  drawBubbles();
  if (!state.scrolled) toEnd();
}

// looking at the chat reads it, as on a phone
async function markRead() {
  const unread = state.bubbles.some((bubble) => !bubble.fromCustomer && bubble.tick === "DELIVERED");
  const receipts = !opened()?.persona.traits.includes("READ_RECEIPTS_OFF");
  if (unread && receipts && document.visibilityState === "visible") await call("open", { customer: state.open });
}

function listen() {
  const list = $("bubbles");
  // only the reader scrolls up; a picture that loads late moves the end without being asked
  for (const gesture of ["wheel", "touchmove", "keyup", "pointerup"]) list.addEventListener(gesture, () => {
    state.scrolled = list.scrollHeight - list.scrollTop - list.clientHeight > 80;
  }, { passive: true });
  list.addEventListener("scroll", scrolledTo, { passive: true });
  // the composer grows with what is attached to it
  new ResizeObserver(view.grown).observe(list);
  $("to-end").addEventListener("click", () => {
    state.scrolled = false;
    toEnd();
  });
  $("back").addEventListener("click", () => {
    state.open = null;
    location.hash = "";
    attempt(refresh);
  });
  document.addEventListener("visibilitychange", () => attempt(refresh));
  window.addEventListener("hashchange", () => {
    const number = digits(location.hash);
    if (number && number !== state.open) attempt(() => openChat(number));
  });
  const stream = new EventSource("/_fake/stream");
  stream.addEventListener("changed", () => attempt(refresh));
  stream.addEventListener("error", () => { $("connection").textContent = "Can’t reach the simulator"; });
  setInterval(() => { if (document.visibilityState === "visible") attempt(refresh); }, 30_000);
}

listen();
listenToComposer();
listenToCustomer(() => opened().persona, openChat);
closeOnOutsideClick();
state.open = digits(location.hash) || null;
attempt(async () => {
  await refresh();
  if (!state.open && window.innerWidth > 760 && state.overview.chats.length > 0) await openChat(state.overview.chats[0].persona.number);
});
