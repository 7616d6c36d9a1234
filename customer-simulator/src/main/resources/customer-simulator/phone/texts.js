// How numbers, times and messages read.

import { element } from "./elements.js";

export const digits = (typed) => typed.replace(/\D/g, "");
export const time = (at) => new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
export const day = (at) => new Date(at).toLocaleDateString([], { weekday: "long", day: "numeric", month: "long" });
export const soon = (at) =>
  `${new Date(at).toLocaleDateString([], { weekday: "short", day: "numeric", month: "short" })}, ${time(at)}`;
export const pretty = (number) => `+${number.slice(0, 2)} ${number.slice(2, 5)} ${number.slice(5)}`;

export function when(at, now) {
  return day(at) === day(now) ? time(at) : new Date(at).toLocaleDateString([], { day: "2-digit", month: "2-digit" });
}

export function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

const KINDS = { image: "📷 Photo", video: "🎬 Video", audio: "🎤 Voice message", document: "📄 Document", sticker: "Sticker" };

export function preview(bubble) {
  if (!bubble) return "No messages yet";
  const what = bubble.text.split("\n")[0] || bubble.fileName || KINDS[bubble.type] || `[${bubble.type}]`;
  return (bubble.fromCustomer ? "You: " : "") + what;
}

const REASONS = {
  131026: "not on WhatsApp",
  131047: "24-hour window closed",
  131050: "opted out",
  137000: "identity changed",
};

export const reason = (code) => (REASONS[code] ? `${REASONS[code]} (${code})` : `error ${code ?? ""}`);

const MARKS = { "*": "strong", _: "em", "~": "s" };
const TOKEN = /(```[^`]+```|`[^`\n]+`|https?:\/\/[^\s<>"]+)|(?<![\p{L}\p{N}])([*_~])(?=\S)([^\n]*?\S)\2(?![\p{L}\p{N}])/gu;

/** WhatsApp's marks and addresses as nodes: *bold*, _italic_, ~struck~ and `as typed`. */
export function formatted(text) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(TOKEN)) {
    if (found.index > from) nodes.push(text.slice(from, found.index));
    from = found.index + found[0].length;
    const [, literal, mark, inside] = found;
    if (mark) nodes.push(element(MARKS[mark], "", ...formatted(inside)));
    else if (literal.startsWith("`")) nodes.push(element("code", "", literal.replace(/^`+|`+$/g, "")));
    else nodes.push(...address(literal));
  }
  if (from < text.length) nodes.push(text.slice(from));
  return nodes;
}

function address(typed) {
  const end = typed.match(/[.,;:!?)\]]+$/)?.[0] ?? "";
  const href = end ? typed.slice(0, -end.length) : typed;
  const link = element("a", "", href);
  link.href = href;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return [link, end];
}
