import { useEffect, useState, type RefObject } from 'react';
import { MESSAGE_MOST } from '../conversation/reply-draft';

/** Far beyond what a message may have, so that typing on in it would be slow. */
const OVERSIZE = 2 * MESSAGE_MOST;

/** Keeps a text that is far too long out of a box, and hands it out instead. */
export function useOversize(box: RefObject<HTMLTextAreaElement | null>) {
  const [oversize, setOversize] = useState<string | null>(null);

  function refuses(text: string): boolean {
    if (text.length <= OVERSIZE) return false;
    setOversize(text);
    return true;
  }

  // Before the browser has laid it out, which alone would take it half a minute.
  useEffect(() => {
    const field = box.current;
    const look = (event: InputEvent) => {
      if (!event.data || event.data.length <= OVERSIZE) return;
      event.preventDefault();
      setOversize(event.data);
    };
    field?.addEventListener('beforeinput', look);
    return () => {
      field?.removeEventListener('beforeinput', look);
    };
  }, [box]);

  return {
    oversize,
    refuses,
    dismiss: () => {
      setOversize(null);
    },
  };
}
