import { useEffect } from 'react';

let title = 'Tick';
let news = 0;

function show() {
  document.title = news > 0 ? `(${news > 9 ? '9+' : news}) ${title}` : title;
}

export function usePageTitle(words: string): void {
  useEffect(() => {
    title = `${words} · Tick`;
    show();
  }, [words]);
}

/** Something happened that whoever looks elsewhere may want to see: the title counts it. */
export function addNews(): void {
  news++;
  show();
}

export function seeNews(): void {
  news = 0;
  show();
}
