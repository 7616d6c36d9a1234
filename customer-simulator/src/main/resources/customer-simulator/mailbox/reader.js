// Shows one message: as text, or as HTML in a frame that may run nothing.

import { $, element, icon } from "/phone/elements.js";
import { size, soon } from "/phone/texts.js";

let shown = null;
let asHtml = true;

export function read(message) {
  shown = message;
  asHtml = Boolean(message.html);
  $("subject").textContent = message.subject || "(no subject)";
  $("people").replaceChildren(...people(message));
  $("original").href = `/_fake/mail/${encodeURIComponent(message.id)}/raw`;
  $("files").replaceChildren(...message.attachments.map((file, index) => element("li", "", chip(message, file, index))));
  drawBody();
}

function people(message) {
  const from = message.fromName ? `${message.fromName} <${message.from}>` : message.from;
  const rows = [["From", from || "(nobody)"], ["To", message.to.join(", ")], ["Cc", message.cc.join(", ")], ["Date", soon(message.at)]];
  return rows.filter(([, value]) => value).flatMap(([name, value]) => [element("dt", "", name), element("dd", "", value)]);
}

function chip(message, file, index) {
  const link = element("a", "chip", icon("file"), `${file.name}, ${size(file.size)}`);
  link.href = `/_fake/mail/${encodeURIComponent(message.id)}/attachments/${index}`;
  link.download = file.name;
  return link;
}

function drawBody() {
  $("html").hidden = !asHtml;
  $("text").hidden = asHtml;
  $("view").hidden = !(shown.html && shown.text !== null);
  $("view").textContent = asHtml ? "Show plain text" : "Show HTML";
  if (asHtml) $("html").src = `/_fake/mail/${encodeURIComponent(shown.id)}/html`;
  else $("html").removeAttribute("src");
  $("text").replaceChildren(...linked(shown.text ?? ""));
}

function linked(text) {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const link = element("a", "", piece);
    link.href = piece;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    return link;
  });
}

export function listenToReader(compose) {
  $("reply").addEventListener("click", () => compose({ answered: shown }));
  $("reply-all").addEventListener("click", () => compose({ answered: shown, all: true }));
  $("forward").addEventListener("click", () => compose({ forwarded: shown }));
  $("view").addEventListener("click", () => {
    asHtml = !asHtml;
    drawBody();
  });
}
