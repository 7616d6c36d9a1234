import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';

function stopsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('a[href], button:not([disabled])')];
}

/** Makes one of them the Tab stop of the list. */
function settle(list: HTMLElement, wanted?: HTMLElement) {
  const stops = stopsIn(list);
  const stop =
    wanted ??
    stops.find((it) => it === document.activeElement) ??
    stops.find((it) => it.hasAttribute('aria-current')) ??
    stops[0];
  stops.forEach((it) => {
    it.tabIndex = it === stop ? 0 : -1;
  });
}

/** One Tab stop for a list of links and buttons: arrows, Home and End move in it. */
export function useRovingFocus<Of extends HTMLElement>() {
  const list = useRef<Of>(null);
  // Whatever was drawn anew would be a stop of its own again.
  useLayoutEffect(() => {
    if (list.current) settle(list.current);
  });

  function onKeyDown(event: KeyboardEvent) {
    if (!list.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = stopsIn(list.current);
    const from = stops.indexOf(event.target as HTMLElement);
    if (from < 0) return;
    const forwards = document.documentElement.dir === 'rtl' ? -1 : 1;
    const to: Partial<Record<string, number>> = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      ArrowRight: from + forwards,
      ArrowLeft: from - forwards,
      Home: 0,
      End: stops.length - 1,
    };
    const next = stops[to[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  function onFocus({ target }: FocusEvent) {
    if (list.current && stopsIn(list.current).includes(target as HTMLElement)) {
      settle(list.current, target as HTMLElement);
    }
  }

  return { ref: list, onKeyDown, onFocus };
}
