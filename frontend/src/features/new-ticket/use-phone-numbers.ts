import { useEffect, useState } from 'react';

type PhoneNumbers = Pick<typeof import('./phone-numbers'), 'countries'> &
  typeof import('./understood-number');

const SOON_MS = 200;

async function loadPhoneNumbers(): Promise<PhoneNumbers | null> {
  try {
    const [{ countries }, { UnderstoodNumber }] = await Promise.all([
      import('./phone-numbers'),
      import('./understood-number'),
    ]);
    return { countries, UnderstoodNumber };
  } catch {
    // Without it nothing is shown of what the server will read.
    return null;
  }
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
