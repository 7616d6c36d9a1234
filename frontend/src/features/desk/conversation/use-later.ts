import { useEffect, useState } from 'react';

const LATER_MS = 500;

class Later {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private work: (() => void) | null = null;

  run(work: () => void) {
    this.work = work;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.now, LATER_MS);
  }

  readonly now = () => {
    clearTimeout(this.timer);
    const { work } = this;
    this.work = null;
    work?.();
  };
}

/** Does the newest of many pieces of work when there is a pause, and at the latest when the page ends. */
export function useLater() {
  const [later] = useState(() => new Later());
  useEffect(() => {
    window.addEventListener('pagehide', later.now);
    return () => {
      window.removeEventListener('pagehide', later.now);
      later.now();
    };
  }, [later]);
  return later;
}
