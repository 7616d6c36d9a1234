import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { piecesOf } from '@/shared/format/links';

/** Words of a person, shown as text only, with their line breaks and with the addresses in them to be followed. */
export function MessageText({ children }: { children: string }) {
  return (
    <Typography
      component="div"
      variant="body2"
      dir="auto"
      sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.95rem' }}
    >
      {piecesOf(children).map(({ text, href }, place) =>
        href ? (
          <Link
            key={place}
            href={href}
            title={href}
            target="_blank"
            rel="noopener noreferrer nofollow ugc"
          >
            {text}
          </Link>
        ) : (
          text
        ),
      )}
    </Typography>
  );
}
