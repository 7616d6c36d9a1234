import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useWords } from '@/shared/language/words';

interface SendMenuProps {
  anchor: HTMLElement;
  onClose: () => void;
  onSendAndClose: () => void;
}

/** What else sending can do. */
export function SendMenu({ anchor, onClose, onSendAndClose }: SendMenuProps) {
  const t = useWords();
  return (
    <Menu
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'top', horizontal: 'right' }}
      transformOrigin={{ vertical: 'bottom', horizontal: 'right' }}
    >
      <MenuItem
        title={t('desk.reply.close.key')}
        aria-keyshortcuts="Control+Shift+Enter Meta+Shift+Enter"
        onClick={() => {
          onClose();
          onSendAndClose();
        }}
      >
        {t('desk.reply.close')}
      </MenuItem>
    </Menu>
  );
}
