import { useSyncExternalStore } from 'react';
import { exactTime, timeAgo } from '@/shared/format/format';
import { useSpoken } from '@/shared/language/language';

const TICK_MS = 30_000;

function everyTick(notify: () => void): () => void {
  const timer = setInterval(notify, TICK_MS);
  return () => {
    clearInterval(timer);
  };
}

function tick(): number {
  return Math.floor(Date.now() / TICK_MS);
}

/** A moment as people say it, which stays true while the page is open; the exact time is its title. */
export function TimeAgo({ at }: { at: string }) {
  useSpoken();
  useSyncExternalStore(everyTick, tick);
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return null;
  return (
    <time dateTime={at} title={exactTime(moment)}>
      {timeAgo(moment, new Date())}
    </time>
  );
}
