// Small menus and questions, one at a time.

import { $, attempt, button, element, icon } from "./elements.js";

/** Opens beside the anchor, within the window. An entry is {icon, text, action}; an array of them stands in a row. */
export function menu(anchor, entries) {
  const box = $("menu");
  box.replaceChildren(...entries.filter(Boolean).map((entry) => Array.isArray(entry)
    ? element("div", "row", ...entry.map(item))
    : item(entry)));
  box.showPopover();
  const at = anchor.getBoundingClientRect();
  const left = Math.min(at.left, window.innerWidth - box.offsetWidth - 8);
  const below = at.bottom + 4 + box.offsetHeight <= window.innerHeight;
  box.style.left = `${Math.max(8, left)}px`;
  box.style.top = `${Math.max(8, below ? at.bottom + 4 : at.top - box.offsetHeight - 4)}px`;
  box.querySelector("button")?.focus();
}

function item(entry) {
  const node = button(entry.text ? "entry" : "emoji", entry.title, () => {
    $("menu").hidePopover();
    return entry.action();
  }, entry.icon ? icon(entry.icon) : "", entry.text ?? entry.emoji);
  if (entry.chosen) node.setAttribute("aria-current", "true");
  return node;
}

/** Asks for the fields and gives their values, or null when nobody answers. */
export function ask(title, send, fields) {
  const inputs = fields.map(input);
  const labels = inputs.map((field, index) => element("label", "", fields[index].label, field));
  return opened(title, [...labels, submit(send)], () =>
    Object.fromEntries(inputs.map((field, index) => [fields[index].name, field.value.trim()])));
}

function input({ value = "", type = "text", required = false, placeholder = "", long = false }) {
  const field = document.createElement(long ? "textarea" : "input");
  if (long) field.rows = 4;
  else field.type = type;
  Object.assign(field, { value, required, placeholder, autocomplete: "off" });
  return field;
}

function submit(text) {
  const node = element("button", "primary", text);
  node.type = "submit";
  return node;
}

/** Offers the options, each {title, description}, and gives the chosen one or null. */
export function choose(title, options) {
  let chosen = null;
  const rows = options.map((option) => {
    const node = button("option", "", () => {
      chosen = option;
      $("question").close("chosen");
    }, element("span", "", option.title), option.description ? element("small", "", option.description) : "");
    if (option.chosen) node.setAttribute("aria-current", "true");
    return node;
  });
  return opened(title, rows, () => chosen);
}

function opened(title, content, result) {
  const box = $("question");
  const form = element("form", "");
  const close = button("round", "Close", () => box.close(""), icon("cross"));
  form.append(element("div", "question-head", element("h2", "", title), close), ...content);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    box.close("sent");
  });
  box.replaceChildren(form);
  box.returnValue = "";
  box.showModal();
  return new Promise((resolve) => {
    box.addEventListener("close", () => resolve(box.returnValue ? result() : null), { once: true });
  });
}

export function closeOnOutsideClick() {
  const box = $("question");
  box.addEventListener("click", (event) => attempt(() => {
    if (event.target === box) box.close("");
  }));
}
