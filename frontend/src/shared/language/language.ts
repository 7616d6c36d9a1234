import { useSyncExternalStore } from 'react';
import { prefer, preferences } from '@/shared/preferences/preferences';
import { fetchWords, speech, type Area } from './catalogue';
import {
  isLanguage,
  languages,
  regional,
  spokenBy,
  type Direction,
  type Language,
} from './languages';
import { fetchMirror } from './mirror';

interface Spoken {
  language: Language;
  /** With the region, such as "de-AT". */
  locale: string;
  direction: Direction;
}

function spoken(language: Language): Spoken {
  const locale = regional(language, navigator.languages);
  return { language, locale, direction: languages[language].direction };
}

let current = spoken('en');
const areas = new Set<Area>(['shared']);
const listeners = new Set<() => void>();

function speak(language: Language) {
  current = spoken(language);
  speech.activate(language, current.locale);
  document.documentElement.lang = language;
  document.documentElement.dir = current.direction;
  listeners.forEach((listener) => {
    listener();
  });
}

async function prepare(language: Language): Promise<void> {
  const words = [...areas].map((area) => fetchWords(language, area));
  await Promise.all([...words, languages[language].direction === 'rtl' && fetchMirror()]);
}

/** What the page speaks now. */
export function spokenNow(): Spoken {
  return current;
}

/** Speaks the person's language: the one they chose, else the first of their browser that Tick knows. */
export async function startSpeaking(...needed: Area[]): Promise<void> {
  needed.forEach((area) => areas.add(area));
  const { language: chosen } = preferences();
  const language = isLanguage(chosen) ? chosen : spokenBy(navigator.languages);
  await prepare(language);
  speak(language);
}

const ready = new Map<Area, Promise<void>>();

async function join(area: Area): Promise<void> {
  areas.add(area);
  let language: Language;
  // Somebody may choose another language meanwhile.
  do {
    language = current.language;
    await fetchWords(language, area);
  } while (language !== current.language);
}

/** The words of an area, for `use` and for `lazy`: the same promise each time. */
export function wordsOf(area: Area): Promise<void> {
  const known = ready.get(area);
  if (known) return known;
  const joining = join(area);
  joining.catch(() => ready.delete(area));
  ready.set(area, joining);
  return joining;
}

/** Changes the language of the page without a reload, for good. */
export async function chooseLanguage(language: Language): Promise<void> {
  await prepare(language);
  prefer({ language });
  speak(language);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useSpoken(): Spoken {
  return useSyncExternalStore(subscribe, spokenNow);
}
