import { useState } from 'react';

const SHOWN = 'tick.details';

function remembered(): boolean {
  try {
    const said = localStorage.getItem(SHOWN);
    // Whoever has not decided sees them where there is room for them beside the conversation.
    return said === null ? window.innerWidth >= 1200 : said === 'yes';
  } catch {
    return false;
  }
}

/** Whether the details beside the conversation are shown, as this browser was last left. */
export function useDetails() {
  const [shown, setShown] = useState(remembered);
  return {
    shown,
    toggle: () => {
      setShown(!shown);
      try {
        localStorage.setItem(SHOWN, shown ? 'no' : 'yes');
      } catch {
        // It is asked again the next time.
      }
    },
  };
}
