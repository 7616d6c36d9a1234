import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Fragment } from 'react';
import type { Match } from '@/shared/api/contract';
import { useWords, type Key } from '@/shared/language/words';

const places: Readonly<Record<string, Key>> = {
  number: 'desk.match.number',
  reference: 'desk.match.reference',
  subject: 'desk.match.subject',
  customer: 'desk.match.customer',
  description: 'desk.match.description',
  note: 'desk.match.note',
};

/** The text with what was found in it made to stand out. */
function Marked({ text, marks }: Pick<Match, 'text' | 'marks'>) {
  return marks.map(({ start, length }, index) => {
    const before = marks[index - 1];
    const end = start + length;
    return (
      <Fragment key={start}>
        {text.slice(before ? before.start + before.length : 0, start)}
        <Box
          component="mark"
          sx={{ color: 'inherit', bgcolor: 'warning.light', borderRadius: 0.5 }}
        >
          {text.slice(start, end)}
        </Box>
        {index === marks.length - 1 && text.slice(end)}
      </Fragment>
    );
  });
}

/** Where a ticket says what was searched for, and who said it. */
export function MatchLine({ match }: { match: Match }) {
  const t = useWords();
  const place = places[match.place];
  const name = match.author_name;
  return (
    <Typography variant="caption" noWrap component="p" sx={{ color: 'text.secondary' }}>
      {place && `${t(place)} `}
      {name && <bdi>{`${name}: `}</bdi>}
      <Box component="span" dir="auto" sx={{ color: 'text.primary', unicodeBidi: 'isolate' }}>
        <Marked text={match.text} marks={match.marks} />
      </Box>
    </Typography>
  );
}
