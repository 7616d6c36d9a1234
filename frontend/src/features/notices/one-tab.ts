import { kept } from '@/shared/storage/kept';
import { alone, holdUntilGone } from '@/shared/storage/locks';

const LOOKED_AT = 'tick.looked-at';
const SAME_MS = 60_000;

interface Told {
  id: string;
  at: number;
}

const told = kept<Told[]>('tick.told', 'local');

export function isLookedAt(): boolean {
  return document.visibilityState === 'visible' && document.hasFocus();
}

/** Whether another tab is looked at: whoever sees the desk there needs no sound from here. */
async function isLookedAtElsewhere(): Promise<boolean> {
  if (!('locks' in navigator)) return false;
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === LOOKED_AT);
}

/** Lets the other tabs know while this one is looked at; the function ends that. */
export function tellWhenLookedAt(): () => void {
  if (!('locks' in navigator)) return () => undefined;
  let looking: AbortController | null = null;
  const look = () => {
    if (isLookedAt() === (looking !== null)) return;
    looking?.abort();
    looking = null;
    if (!isLookedAt()) return;
    looking = new AbortController();
    holdUntilGone(LOOKED_AT, looking.signal, 'shared');
  };
  const moments = ['focus', 'blur', 'visibilitychange'];
  for (const it of moments) window.addEventListener(it, look, { capture: true });
  look();
  return () => {
    looking?.abort();
    for (const it of moments) window.removeEventListener(it, look, { capture: true });
  };
}

/** True in one of all tabs, and in none while one of them is looked at. */
export async function isOursToTell(eventId: string): Promise<boolean> {
  if (await isLookedAtElsewhere()) return false;
  return alone('tick.tell', () => {
    const recent = (told.read() ?? []).filter(({ at }) => Date.now() - at < SAME_MS);
    if (recent.some(({ id }) => id === eventId)) return Promise.resolve(false);
    told.write([...recent, { id: eventId, at: Date.now() }]);
    return Promise.resolve(true);
  });
}
