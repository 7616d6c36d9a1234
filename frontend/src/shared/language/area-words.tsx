import { use, type ReactNode } from 'react';
import type { Area } from './catalogue';
import { wordsOf } from './language';

/** Draws its children once the words of their area are there; until then the nearest Suspense shows. */
export function AreaWords({ area, children }: { area: Area; children: ReactNode }) {
  use(wordsOf(area));
  return children;
}
