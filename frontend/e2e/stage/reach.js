// What somebody without a mouse, with little room or with little liking for motion gets to. These run in the page.

/** Controls that cannot be scrolled to a place where they could be pressed; the first line tells of a page too wide. */
export function outOfReach() {
  const faults = [];
  const isPoint = (it) => it.offsetWidth <= 1 && it.offsetHeight <= 1;
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > window.innerWidth) faults.push(`the page is ${scrollWidth} px wide`);
  for (const it of document.querySelectorAll('a[href], button:enabled, input, select, textarea')) {
    // What is drawn in place of a control that nobody sees is what is pressed.
    const hidden = it.type === 'file' || getComputedStyle(it).opacity === '0';
    const seen = hidden ? it.parentElement : it;
    if (it.type === 'file' || !seen.checkVisibility({ visibilityProperty: true })) continue;
    // What only shows to the keyboard, like a link past the navigation, has to lie free while the keyboard is there.
    const before = document.activeElement;
    const forKeyboard = isPoint(seen);
    if (forKeyboard) it.focus();
    seen.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { left, top, right, bottom } = seen.getBoundingClientRect();
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const covered = !there || !(seen.contains(there) || there.contains(seen));
    const beside = forKeyboard && (left < 0 || right > window.innerWidth);
    if (covered || beside || isPoint(seen)) {
      faults.push(`${seen.outerHTML.slice(0, 160)} is cut off or covered`);
    }
    if (!forKeyboard) continue;
    it.blur();
    before?.focus?.({ preventScroll: true });
  }
  return faults;
}

/** Elements that would move. */
export function moving() {
  const seconds = (durations) => Math.max(...durations.split(',').map(parseFloat));
  return [...document.querySelectorAll('*')]
    .filter((it) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(it);
      const animated = animationName !== 'none' && seconds(animationDuration) > 0.001;
      return animated || seconds(transitionDuration) > 0.001;
    })
    .map((it) => it.outerHTML.slice(0, 160));
}

/** Words whose colour is still another than a moment later, once the page has turned dark. */
export async function lagging() {
  const words = [...document.querySelectorAll('main *')].filter((it) =>
    [...it.childNodes].some((child) => child.nodeType === Node.TEXT_NODE),
  );
  const colours = () => words.map((it) => getComputedStyle(it).color);
  const light = colours();
  document.documentElement.dataset.scheme = 'dark';
  const atOnce = colours();
  await new Promise((later) => setTimeout(later, 1_000));
  const dark = colours();
  if (String(light) === String(dark)) return ['all words stay as they were'];
  return words.filter((_, at) => atOnce[at] !== dark[at]).map((it) => it.outerHTML.slice(0, 160));
}

/** Where the keyboard is: what one sees of it, and where that lies. */
export function focused() {
  const it = document.activeElement;
  if (!it || it === document.body) return null;
  const box = it.closest('.MuiInputBase-root') ?? it.closest('.MuiButtonBase-root') ?? it;
  const { outlineStyle, outlineWidth } = getComputedStyle(box);
  const frame = box.querySelector('.MuiOutlinedInput-notchedOutline');
  const { left, top, right, bottom } = box.getBoundingClientRect();
  // Reaching something scrolls to it: what counts is where it lies in all there is.
  let scrolled = 0;
  for (let around = box.parentElement; around; around = around.parentElement) {
    scrolled += around.scrollTop;
  }
  const part = it.closest('nav, header, form, section, aside, main, [role="dialog"]');
  return {
    what: box.outerHTML.slice(0, 160),
    visible:
      (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) ||
      (frame !== null && parseFloat(getComputedStyle(frame).borderTopWidth) >= 2),
    part: part && [...document.querySelectorAll('*')].indexOf(part),
    ...{ left, right, top: top + scrolled, bottom: bottom + scrolled },
  };
}
