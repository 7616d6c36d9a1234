import Typography from '@mui/material/Typography';
import { useDeferredValue } from 'react';
import { useWords } from '@/shared/language/words';
import { messageCount } from '@/shared/whatsapp/message-count';
import { characters, codePoints, isTooLong } from '@/shared/text/length';

interface LengthNoteProps {
  text: string;
  most: number;
  /** It goes out on WhatsApp, which takes long messages in parts only. */
  parted: boolean;
  /** Why the server does not keep the text as a draft. */
  refused: string | null;
}

/** How long a message is and may be; a long one is counted when the keyboard rests. */
export function LengthNote({ text, most, parted, refused }: LengthNoteProps) {
  const t = useWords();
  const counted = useDeferredValue(text);
  if (counted === '') return null;
  const tooLong = isTooLong(counted, most);
  const words = tooLong
    ? t('desk.length.over', { over: codePoints(counted) - most, most })
    : t('desk.length', { count: characters(counted), most });
  const messages = parted && !tooLong ? messageCount(counted) : 1;
  return (
    <Typography
      variant="caption"
      component="div"
      role={tooLong || refused ? 'alert' : undefined}
      sx={{ color: tooLong || refused ? 'error.main' : 'inherit' }}
    >
      {words}
      {messages > 1 && ` ${t('desk.length.parts', { messages })}`}
      {!tooLong && refused && ` ${t('desk.draft.refused', { why: refused })}`}
    </Typography>
  );
}
