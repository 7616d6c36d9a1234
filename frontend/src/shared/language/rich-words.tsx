import { Fragment, type ReactNode } from 'react';
import { useWords, type Key, type Values } from './words';

// Private-use characters, which no message contains: where one stands, its element belongs.
const FIRST = 0xe000;

interface RichWordsProps {
  of: Key;
  values?: Values;
  /** Elements for some of the placeholders. */
  parts: Readonly<Record<string, ReactNode>>;
}

/** Words with elements among them, wherever their language puts them. */
export function RichWords({ of, values, parts }: RichWordsProps) {
  const t = useWords();
  const names = Object.keys(parts);
  const marks = names.map((name, place) => [name, String.fromCharCode(FIRST + place)] as const);
  const words = t(of, { ...values, ...Object.fromEntries(marks) });
  return words.split(/([\uE000-\uF8FF])/).map((piece, place) => {
    const mark = marks.find(([, sign]) => sign === piece);
    return <Fragment key={place}>{mark ? parts[mark[0]] : piece}</Fragment>;
  });
}
