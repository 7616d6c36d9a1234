import Link from '@mui/material/Link';
import { piecesOf } from '@/shared/format/links';

/** Words of a person as text only, with the addresses in them to be followed. */
export function LinkedText({ children }: { children: string }) {
  return piecesOf(children).map(({ text, href }, place) =>
    href ? (
      <Link
        key={place}
        href={href}
        title={href}
        // An address reads from left to right, also among Arabic words.
        dir="ltr"
        target="_blank"
        rel="noopener noreferrer nofollow ugc"
      >
        {text}
      </Link>
    ) : (
      text
    ),
  );
}
