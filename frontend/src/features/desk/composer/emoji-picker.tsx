import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import { useWords, type Key } from '@/shared/language/words';

/** Enough for a kind word; for the other thousands, systems have a keyboard of their own. */
const emojis: [string, Key][] = [
  ['🙂', 'emoji.slight-smile'],
  ['😀', 'emoji.grin'],
  ['😊', 'emoji.smile'],
  ['😉', 'emoji.wink'],
  ['😂', 'emoji.tears-of-joy'],
  ['🤔', 'emoji.thinking'],
  ['😅', 'emoji.relief'],
  ['😕', 'emoji.confused'],
  ['🙁', 'emoji.frown'],
  ['😢', 'emoji.tear'],
  ['😮', 'emoji.surprise'],
  ['😎', 'emoji.cool'],
  ['👍', 'emoji.thumbs-up'],
  ['👎', 'emoji.thumbs-down'],
  ['👋', 'emoji.wave'],
  ['🙏', 'emoji.thank-you'],
  ['👏', 'emoji.applause'],
  ['💪', 'emoji.strength'],
  ['🤝', 'emoji.handshake'],
  ['👌', 'emoji.all-right'],
  ['❤️', 'emoji.heart'],
  ['🎉', 'emoji.celebration'],
  ['✨', 'emoji.sparkles'],
  ['🔥', 'emoji.fire'],
  ['✅', 'emoji.done'],
  ['❌', 'emoji.no'],
  ['⚠️', 'emoji.warning'],
  ['❓', 'emoji.question'],
  ['ℹ️', 'emoji.information'],
  ['👉', 'emoji.look-here'],
  ['⏰', 'emoji.alarm-clock'],
  ['📅', 'emoji.calendar'],
  ['📎', 'emoji.paper-clip'],
  ['📷', 'emoji.camera'],
  ['📞', 'emoji.telephone'],
  ['📦', 'emoji.parcel'],
  ['🚚', 'emoji.delivery'],
  ['💳', 'emoji.card'],
  ['🔧', 'emoji.tool'],
  ['🔒', 'emoji.lock'],
];

interface EmojiPickerProps {
  anchor: HTMLElement;
  onPick: (emoji: string) => void;
  onClose: () => void;
}

export function EmojiPicker({ anchor, onPick, onClose }: EmojiPickerProps) {
  const t = useWords();
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'top', horizontal: 'left' }}
      transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': t('desk.tool.emoji') } }}
    >
      <Box sx={{ p: 1, display: 'grid', gridTemplateColumns: 'repeat(8, 1fr)' }}>
        {emojis.map(([emoji, name]) => (
          <IconButton
            key={emoji}
            size="small"
            aria-label={t(name)}
            title={t(name)}
            onClick={() => {
              onPick(emoji);
            }}
            sx={{ color: 'text.primary', width: 36, height: 36 }}
          >
            {emoji}
          </IconButton>
        ))}
      </Box>
    </Popover>
  );
}
