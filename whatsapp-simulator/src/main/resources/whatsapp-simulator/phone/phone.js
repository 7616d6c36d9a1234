// The phone page: lists the customers, shows one chat and acts as that customer through /_fake.
// Customers' words only ever become text nodes; nothing is built from strings of HTML.

const $ = (id) => document.getElementById(id);
const state = { overview: null, bubbles: [], open: null, file: null, drawn: "", scrolled: false };

async function call(path, body) {
  const answer = await fetch(`/_fake/${path}`, body === undefined ? {} : {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const data = await answer.json();
  if (!answer.ok) throw new Error(data.error?.error_data?.details ?? data.error?.message ?? `Error ${answer.status}`);
  return data;
}

function element(tag, className, text) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  picture.classList.add("icon");
  picture.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `#${name}`);
  picture.append(use);
  return picture;
}

function tool(name, title, action) {
  const node = button("round small", "", title, action);
  node.append(icon(name));
  return node;
}

function button(className, text, title, action) {
  const node = element("button", className, text);
  node.type = "button";
  if (title) node.title = title;
  node.addEventListener("click", () => attempt(action));
  return node;
}

async function attempt(action) {
  try {
    $("problem").hidden = true;
    await action();
  } catch (failure) {
    $("problem").textContent = failure.message;
    $("problem").hidden = false;
  }
}

const digits = (typed) => typed.replace(/\D/g, "");
const time = (at) => new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
const day = (at) => new Date(at).toLocaleDateString([], { weekday: "long", day: "numeric", month: "long" });
const pretty = (number) => `+${number.slice(0, 2)} ${number.slice(2, 5)} ${number.slice(5)}`;

function avatar(node, persona) {
  const hue = [...persona.number].reduce((sum, digit) => sum + Number(digit), 0) % 6;
  node.className = `avatar hue${hue}`;
  node.textContent = persona.name.split(/\s+/).slice(0, 2).map((word) => word[0] ?? "").join("").toUpperCase();
}

function preview(bubble) {
  if (!bubble) return "No messages yet";
  const what = bubble.text.split("\n")[0] || bubble.fileName || `[${bubble.type}]`;
  return (bubble.fromCustomer ? "You: " : "") + what;
}

function drawList() {
  const { overview } = state;
  $("connection").textContent = overview.connected ? "Connected to Tick" : "Waiting for Tick's webhook";
  const ahead = Date.parse(overview.now) - Date.now();
  $("clock").textContent = ahead > 60_000 ? `Simulated time: ${day(overview.now)}, ${time(overview.now)}` : "";
  const list = $("chats");
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.number : null;
  list.replaceChildren(...overview.chats.map(line));
  if (focused) list.querySelector(`[data-number="${focused}"]`)?.focus();
}

function line(summary) {
  const { persona, last, unread } = summary;
  const node = button("line", "", pretty(persona.number), () => openChat(persona.number));
  node.dataset.number = persona.number;
  node.setAttribute("aria-current", String(persona.number === state.open));
  const face = element("span");
  avatar(face, persona);
  face.setAttribute("aria-hidden", "true");
  node.append(face, element("span", "name", persona.name), element("span", "when", last ? time(last.at) : ""));
  node.append(element("span", "last", preview(last)));
  if (unread > 0) node.append(element("span", "count", String(unread)));
  const item = element("li");
  item.append(node);
  return item;
}

function drawHead() {
  const summary = state.overview.chats.find((chat) => chat.persona.number === state.open);
  if (!summary) return;
  const { persona } = summary;
  avatar($("chat-avatar"), persona);
  $("chat-name").textContent = persona.name;
  $("chat-number").textContent = persona.username ?? pretty(persona.number);
  if (document.activeElement !== $("trait")) $("trait").value = persona.traits[0] ?? "";
  const line = $("chat-window");
  line.className = summary.windowOpen ? "" : "closed";
  line.textContent = windowWords(summary);
}

function windowWords(summary) {
  if (!summary.windowEnds) return "Has not written yet: only templates reach this phone";
  if (!summary.windowOpen) return "Silent for more than 24 h: only templates reach this phone";
  const minutes = Math.max(1, Math.round((Date.parse(summary.windowEnds) - Date.parse(state.overview.now)) / 60_000));
  return `Free replies for ${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function drawBubbles() {
  const shown = state.bubbles.filter((bubble) => bubble.fromCustomer || bubble.type !== "reaction");
  const drawn = JSON.stringify([state.open, shown]);
  if (drawn === state.drawn) return;
  state.drawn = drawn;
  const list = $("bubbles");
  const nodes = [];
  let lastDay = "";
  for (const bubble of shown) {
    const today = day(bubble.at);
    if (today !== lastDay) nodes.push(element("li", "day", today));
    lastDay = today;
    nodes.push(draw(bubble));
  }
  list.replaceChildren(...nodes);
}

function toEnd() {
  $("bubbles").scrollTop = $("bubbles").scrollHeight;
}

function draw(bubble) {
  const node = element("li", "bubble");
  node.classList.toggle("own", bubble.fromCustomer);
  node.classList.toggle("lost", !bubble.received);
  node.classList.toggle("gone", bubble.note === "deleted");
  if (bubble.quotes) node.append(element("span", "quote", quoted(bubble.quotes)));
  if (bubble.mediaId && bubble.note !== "deleted") node.append(media(bubble));
  const text = wordsWithoutLinks(bubble);
  if (text) node.append(element("div", "words", text));
  node.append(foot(bubble));
  if (bubble.buttons.length > 0 && bubble.received) node.append(taps(bubble));
  if (bubble.reaction) {
    node.append(element("span", "reaction", bubble.reaction));
    node.classList.add("reacted");
  }
  if (bubble.received && bubble.note !== "deleted") node.append(more(bubble));
  return node;
}

// a link of a template stands on its button already
function wordsWithoutLinks(bubble) {
  const links = new Set(bubble.buttons.filter(({ kind }) => kind === "LINK").map(({ value }) => value));
  return bubble.text.split("\n").filter((words) => !links.has(words)).join("\n");
}

function quoted(id) {
  const bubble = state.bubbles.find((candidate) => candidate.id === id);
  return bubble ? preview(bubble) : "An earlier message";
}

function media(bubble) {
  const address = `/_fake/media/${encodeURIComponent(bubble.mediaId)}`;
  if (bubble.type === "image" || bubble.type === "sticker") {
    const picture = element("img");
    // its height is known only now
    picture.addEventListener("load", () => { if (!state.scrolled) toEnd(); });
    picture.src = address;
    picture.alt = bubble.text || "Photo";
    return picture;
  }
  const link = element("a", "document");
  link.append(icon(bubble.type === "audio" ? "sound" : "file"), bubble.fileName ?? bubble.type);
  link.href = address;
  link.download = bubble.fileName ?? "";
  return link;
}

function foot(bubble) {
  const foot = element("div", "foot");
  if (bubble.note === "edited") foot.append(element("span", "note", "edited"));
  foot.append(element("time", "", time(bubble.at)));
  if (bubble.tick === "FAILED") foot.append(element("span", "failed", `⚠ failed ${bubble.errorCode ?? ""}`));
  else if (!bubble.fromCustomer || bubble.tick === "READ") {
    const ticks = element("span", "ticks", bubble.tick === "ACCEPTED" ? "◷" : bubble.tick === "SENT" ? "✓" : "✓✓");
    ticks.classList.toggle("read", bubble.tick === "READ" || bubble.tick === "PLAYED");
    ticks.title = bubble.tick.toLowerCase();
    foot.append(ticks);
  } else foot.append(element("span", "ticks", "✓"));
  return foot;
}

function taps(bubble) {
  const group = element("div", "taps");
  for (const choice of bubble.buttons) {
    if (choice.kind === "LINK") group.append(link(choice));
    else group.append(reply(bubble, choice));
  }
  return group;
}

function link(choice) {
  const node = element("a", "tap");
  node.append(icon("out"), choice.title);
  if (/^https?:\/\//.test(choice.value)) node.href = choice.value;
  node.target = "_blank";
  node.rel = "noopener noreferrer";
  return node;
}

function reply(bubble, choice) {
  const node = button("tap", "", "", () =>
    call("tap", { customer: state.open, messageId: bubble.id, button: choice.value || choice.title }));
  node.append(icon("reply"), choice.title);
  if (choice.description) node.append(element("small", "", choice.description));
  return node;
}

function more(bubble) {
  const tools = element("div", "more");
  const emoji = bubble.reaction ? "" : "👍";
  tools.append(tool(bubble.reaction ? "cross" : "smile", bubble.reaction ? "Take the reaction away" : "React", () =>
    call("react", { messageId: bubble.id, emoji })));
  if (bubble.fromCustomer && bubble.type === "text") {
    tools.append(tool("pen", "Edit", () => edit(bubble)));
    tools.append(tool("bin", "Delete for everyone", () => call("revoke", { messageId: bubble.id })));
  }
  return tools;
}

async function edit(bubble) {
  const text = window.prompt("Edit the message", bubble.text);
  if (text && text !== bubble.text) await call("edit", { messageId: bubble.id, text });
}

async function openChat(number) {
  state.open = number;
  state.scrolled = false;
  location.hash = number;
  await refresh();
  $("text").focus();
}

let refreshing = false;
let again = false;
async function refresh() {
  if (refreshing) {
    again = true;
    return;
  }
  refreshing = true;
  try {
    do {
      again = false;
      const asked = state.open;
      const [overview, bubbles] = await Promise.all([call("chats"), asked ? call(`chats/${asked}`) : []]);
      state.overview = overview;
      if (asked === state.open) state.bubbles = bubbles;
      else again = true;
    } while (again);
  } finally {
    refreshing = false;
  }
  if (state.open && !state.overview.chats.some(({ persona }) => persona.number === state.open)) state.open = null;
  document.body.classList.toggle("no-chat", !state.open);
  drawList();
  if (state.open) {
    drawHead();
    drawBubbles();
    if (!state.scrolled) toEnd();
    await markRead();
  }
}

// looking at the chat reads it, as on a phone
async function markRead() {
  const unread = state.bubbles.some((bubble) => !bubble.fromCustomer && bubble.tick === "DELIVERED");
  const receipts = !state.overview.chats.find(({ persona }) => persona.number === state.open)?.persona.traits.includes("READ_RECEIPTS_OFF");
  if (unread && receipts && document.visibilityState === "visible") await call("open", { customer: state.open });
}

async function send() {
  const text = $("text").value.trim();
  const { file } = state;
  if (!text && !file) return;
  const order = { from: state.open, type: "text", text };
  if (file) Object.assign(order, { type: kind(file), data: await base64(file), contentType: file.type || "application/octet-stream", fileName: file.name });
  await call("inbound", order);
  $("text").value = "";
  grow();
  detach();
}

const kind = (file) => {
  const family = file.type.split("/")[0];
  if (["image/jpeg", "image/png"].includes(file.type)) return "image";
  return ["audio", "video"].includes(family) ? family : "document";
};

async function base64(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (let from = 0; from < bytes.length; from += 32768) binary += String.fromCharCode(...bytes.subarray(from, from + 32768));
  return btoa(binary);
}

function detach() {
  state.file = null;
  $("file").value = "";
  $("attached").hidden = true;
}

function attach(file) {
  state.file = file;
  $("attached").hidden = !file;
  $("attached-name").textContent = file ? `${file.name}, ${Math.max(1, Math.round(file.size / 1024))} KB` : "";
}

function grow() {
  const box = $("text");
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight + 2}px`;
}

function listen() {
  // only the reader scrolls up; a picture that loads late moves the end without being asked
  for (const gesture of ["wheel", "touchmove", "keyup", "pointerup"]) $("bubbles").addEventListener(gesture, () => {
    const list = $("bubbles");
    state.scrolled = list.scrollHeight - list.scrollTop - list.clientHeight > 80;
  }, { passive: true });
  $("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(send);
  });
  $("text").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      attempt(send);
    }
  });
  $("text").addEventListener("input", grow);
  $("attach").addEventListener("click", () => $("file").click());
  $("file").addEventListener("change", (event) => attach(event.target.files[0] ?? null));
  $("detach").addEventListener("click", detach);
  $("silent").addEventListener("click", () => attempt(() => call("clock/advance", { hours: 25 })));
  $("trait").addEventListener("change", (event) => attempt(() =>
    call("personas", { customer: state.open, traits: event.target.value ? [event.target.value] : [] }).then(refresh)));
  $("back").addEventListener("click", () => {
    state.open = null;
    location.hash = "";
    attempt(refresh);
  });
  $("add").addEventListener("click", () => {
    const form = $("add-form");
    form.hidden = !form.hidden;
    $("add").setAttribute("aria-expanded", String(!form.hidden));
    if (!form.hidden) $("add-number").focus();
  });
  $("add-form").addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(async () => {
      const number = digits($("add-number").value);
      await call("personas", { customer: number, name: $("add-name").value.trim() });
      event.target.reset();
      event.target.hidden = true;
      $("add").setAttribute("aria-expanded", "false");
      await openChat(number);
    });
  });
  document.addEventListener("visibilitychange", () => attempt(refresh));
  window.addEventListener("hashchange", () => {
    const number = digits(location.hash);
    if (number && number !== state.open) attempt(() => openChat(number));
  });
}

listen();
state.open = digits(location.hash) || null;
attempt(async () => {
  await refresh();
  if (!state.open && window.innerWidth > 760 && state.overview.chats.length > 0) await openChat(state.overview.chats[0].persona.number);
});
const stream = new EventSource("/_fake/stream");
stream.addEventListener("changed", () => attempt(refresh));
stream.addEventListener("error", () => { $("connection").textContent = "The simulator does not answer"; });
setInterval(() => { if (document.visibilityState === "visible") attempt(refresh); }, 30_000);
