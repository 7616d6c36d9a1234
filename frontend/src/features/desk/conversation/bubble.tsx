import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useWords } from '@/shared/language/words';
import { TimeAgo } from '@/shared/ui/time-ago';
import { FormattedMessage } from '@/shared/whatsapp/formatted-message';

export type Voice = 'customer' | 'agent' | 'note';

interface BubbleProps {
  /** Where it can be gone to. */
  id?: string;
  voice: Voice;
  author: string;
  at: string;
  text: string;
  /** It did not reach the server: shown as such, in its place. */
  failed?: boolean;
  children?: ReactNode;
}

/** One turn of the conversation: customers left, agents right, notes tinted over the full width. */
export function Bubble({ id, voice, author, at, text, failed, children }: BubbleProps) {
  const t = useWords();
  return (
    <Box
      component="li"
      id={id}
      tabIndex={id ? -1 : undefined}
      sx={({ vars }) => ({
        listStyle: 'none',
        alignSelf: { customer: 'flex-start', agent: 'flex-end', note: 'stretch' }[voice],
        maxWidth: voice === 'note' ? '100%' : { xs: '94%', md: '82%' },
        minWidth: 0,
        px: 2,
        py: 1.25,
        borderRadius: '16px',
        borderEndStartRadius: voice === 'customer' ? 4 : 16,
        borderEndEndRadius: voice === 'agent' ? 4 : 16,
        border: voice === 'note' ? `1px dashed ${vars.palette.bubble.noteLine}` : 'none',
        ...(failed && { border: `1px solid ${vars.palette.error.main}` }),
        backgroundColor: vars.palette.bubble[voice],
        color: voice === 'note' ? vars.palette.bubble.noteText : 'text.primary',
      })}
    >
      <Typography
        variant="caption"
        component="div"
        sx={{ color: voice === 'note' ? 'inherit' : 'text.secondary', mb: 0.25 }}
      >
        <Box component="strong" dir="auto" sx={{ overflowWrap: 'anywhere' }}>
          {author}
        </Box>
        {voice === 'note' && ` · ${t('desk.bubble.note')}`} · <TimeAgo at={at} />
      </Typography>
      {text !== '' && <FormattedMessage>{text}</FormattedMessage>}
      {children}
    </Box>
  );
}
