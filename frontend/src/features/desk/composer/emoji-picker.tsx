import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';

/** Enough for a kind word; for the other thousands, systems have a keyboard of their own. */
const emojis: [string, string][] = [
  ['🙂', 'slight smile'],
  ['😀', 'grin'],
  ['😊', 'smile'],
  ['😉', 'wink'],
  ['😂', 'tears of joy'],
  ['🤔', 'thinking'],
  ['😅', 'relief'],
  ['😕', 'confused'],
  ['🙁', 'frown'],
  ['😢', 'tear'],
  ['😮', 'surprise'],
  ['😎', 'cool'],
  ['👍', 'thumbs up'],
  ['👎', 'thumbs down'],
  ['👋', 'wave'],
  ['🙏', 'thank you'],
  ['👏', 'applause'],
  ['💪', 'strength'],
  ['🤝', 'handshake'],
  ['👌', 'all right'],
  ['❤️', 'heart'],
  ['🎉', 'celebration'],
  ['✨', 'sparkles'],
  ['🔥', 'fire'],
  ['✅', 'done'],
  ['❌', 'no'],
  ['⚠️', 'warning'],
  ['❓', 'question'],
  ['ℹ️', 'information'],
  ['👉', 'look here'],
  ['⏰', 'alarm clock'],
  ['📅', 'calendar'],
  ['📎', 'paper clip'],
  ['📷', 'camera'],
  ['📞', 'telephone'],
  ['📦', 'parcel'],
  ['🚚', 'delivery'],
  ['💳', 'card'],
  ['🔧', 'tool'],
  ['🔒', 'lock'],
];

interface EmojiPickerProps {
  anchor: HTMLElement;
  onPick: (emoji: string) => void;
  onClose: () => void;
}

export function EmojiPicker({ anchor, onPick, onClose }: EmojiPickerProps) {
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'top', horizontal: 'left' }}
      transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': 'Emoji' } }}
    >
      <Box sx={{ p: 1, display: 'grid', gridTemplateColumns: 'repeat(8, 1fr)' }}>
        {emojis.map(([emoji, name]) => (
          <IconButton
            key={emoji}
            size="small"
            aria-label={name}
            title={name}
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
