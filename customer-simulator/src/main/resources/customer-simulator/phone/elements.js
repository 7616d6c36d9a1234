// Builds what the page shows. Customers' words only ever become text nodes; nothing is made of strings of HTML.

export const $ = (id) => document.getElementById(id);

export function element(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children.filter((child) => child !== undefined && child !== null && child !== ""));
  return node;
}

export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  picture.classList.add("icon");
  picture.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `#${name}`);
  picture.append(use);
  return picture;
}

export function button(className, title, action, ...children) {
  const node = element("button", className, ...children);
  node.type = "button";
  if (title) {
    node.title = title;
    if (!node.textContent.trim()) node.setAttribute("aria-label", title);
  }
  node.addEventListener("click", () => attempt(action));
  return node;
}

export async function attempt(action) {
  try {
    $("problem").hidden = true;
    await action();
  } catch (failure) {
    $("problem").textContent = failure.message;
    $("problem").hidden = false;
  }
}

export function avatar(node, persona) {
  const hue = [...persona.number].reduce((sum, digit) => sum + Number(digit), 0) % 6;
  node.className = `avatar hue${hue}`;
  node.textContent = persona.name.split(/\s+/).slice(0, 2).map((word) => word[0] ?? "").join("").toUpperCase();
}

/** Shows these nodes and no others, and leaves those alone that stay: a voice message goes on playing. */
export function show(list, nodes) {
  const wanted = new Set(nodes);
  for (const node of [...list.children]) if (!wanted.has(node)) node.remove();
  let place = list.firstChild;
  for (const node of nodes) {
    if (node === place) place = place.nextSibling;
    else list.insertBefore(node, place);
  }
}
