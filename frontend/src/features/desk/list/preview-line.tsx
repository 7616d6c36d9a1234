import AttachFileRounded from '@mui/icons-material/AttachFileRounded';
import ReplyRounded from '@mui/icons-material/ReplyRounded';
import StickyNote2Outlined from '@mui/icons-material/StickyNote2Outlined';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Ticket } from '@/shared/api/contract';
import { mirrored } from '@/shared/language/mirrored';
import { useWords } from '@/shared/language/words';
import { usePreview } from './previews';

/** The last message of a ticket; an arrow says that it was ours. */
export function PreviewLine({ ticket }: { ticket: Ticket }) {
  const t = useWords();
  const preview = usePreview(ticket.id);
  const icon = { fontSize: 14, flexShrink: 0 };
  const own = preview ? preview.author === 'agent' : ticket.last_message.by === 'agent';
  const text = preview ? preview.preview : own || !ticket.issue_title ? '' : ticket.description;
  return (
    <Stack
      direction="row"
      spacing={0.5}
      sx={{ alignItems: 'center', color: 'text.secondary', height: 20 }}
    >
      {own &&
        (preview?.internal ? (
          <StickyNote2Outlined titleAccess={t('desk.list.note')} sx={icon} />
        ) : (
          <ReplyRounded titleAccess={t('desk.list.answered')} sx={{ ...icon, ...mirrored }} />
        ))}
      {preview !== undefined && preview.files > 0 && (
        <AttachFileRounded titleAccess={t('desk.list.files')} sx={icon} />
      )}
      <Typography variant="caption" noWrap dir="auto" sx={{ minWidth: 0 }}>
        {text}
      </Typography>
    </Stack>
  );
}
