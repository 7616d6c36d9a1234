import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { TrackedTicket } from '@/shared/api/contract';
import { useWords } from '@/shared/language/words';
import { TimeAgo } from '@/shared/ui/time-ago';
import type { PrivateLink } from './track-queries';
import { TrackedFiles, type TrackedFile } from './tracked-files';
import { FormattedMessage } from '@/shared/whatsapp/formatted-message';
import { namesItsFile, withPlaceholders } from '@/shared/whatsapp/placeholders';

interface SaidProps {
  mine: boolean;
  author: string;
  at: string;
  text: string;
  link: PrivateLink;
  files: readonly TrackedFile[];
}

function Said({ mine, author, at, text, link, files }: SaidProps) {
  const own = namesItsFile(text, files) ? '' : withPlaceholders(text, 'customer');
  const shown = mine ? own : text;
  return (
    <Box
      component="li"
      sx={({ vars }) => ({
        listStyle: 'none',
        alignSelf: mine ? 'flex-end' : 'flex-start',
        maxWidth: '92%',
        px: 2,
        py: 1.25,
        borderRadius: '16px',
        backgroundColor: mine ? vars.palette.bubble.agent : vars.palette.bubble.customer,
      })}
    >
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        <strong dir="auto">{author}</strong> · <TimeAgo at={at} />
      </Typography>
      {shown !== '' && <FormattedMessage>{shown}</FormattedMessage>}
      <TrackedFiles link={link} files={files} />
    </Box>
  );
}

interface TrackedConversationProps {
  link: PrivateLink;
  tracked: TrackedTicket;
}

/** The conversation as the customer sees it: their own words on the right. */
export function TrackedConversation({ link, tracked }: TrackedConversationProps) {
  const t = useWords();
  const { ticket, replies, attachments } = tracked;
  const filesOf = (reply: number | null) => attachments.filter((it) => it.reply_id === reply);
  return (
    <Stack component="ol" spacing={1.5} aria-label={t('track.conversation')} sx={{ p: 0, m: 0 }}>
      <Said
        mine
        author={t('track.you')}
        at={ticket.created_at}
        text={ticket.description}
        link={link}
        files={filesOf(null)}
      />
      {replies.map((reply) => {
        const mine = reply.author.toLowerCase() === 'customer';
        return (
          <Said
            key={reply.id}
            mine={mine}
            author={mine ? t('track.you') : reply.agent_name}
            at={reply.sent_at}
            text={reply.message}
            link={link}
            files={filesOf(reply.id)}
          />
        );
      })}
    </Stack>
  );
}
