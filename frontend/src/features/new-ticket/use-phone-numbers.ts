import { useEffect, useState } from 'react';

type PhoneNumbers = typeof import('./phone-numbers');

const SOON_MS = 200;

export function loadPhoneNumbers(): Promise<PhoneNumbers | null> {
  // Without it a number is sent as it is typed, which the server takes as well.
  return import('./phone-numbers').catch(() => null);
}

/** What is known of the world's phone numbers, once the page has been shown and the line is free. */
export function usePhoneNumbers(): PhoneNumbers | null {
  const [numbers, setNumbers] = useState<PhoneNumbers | null>(null);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      void loadPhoneNumbers().then((loaded) => {
        if (wanted) setNumbers(loaded);
      });
    }, SOON_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, []);
  return numbers;
}
