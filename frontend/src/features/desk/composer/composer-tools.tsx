import AttachFileRounded from '@mui/icons-material/AttachFileRounded';
import EmojiEmotionsOutlined from '@mui/icons-material/EmojiEmotionsOutlined';
import ShortTextRounded from '@mui/icons-material/ShortTextRounded';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import type { SvgIconComponent } from '@mui/icons-material';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '@/shared/language/words';

const EmojiPicker = lazy(async () => ({ default: (await import('./emoji-picker')).EmojiPicker }));

interface ToolProps {
  label: string;
  Icon: SvgIconComponent;
  pressed?: boolean;
  keys?: string;
  command?: string;
  onClick: (place: HTMLElement) => void;
}

function Tool({ label, Icon, pressed, keys, command, onClick }: ToolProps) {
  const t = useWords();
  return (
    <IconButton
      size="small"
      color={pressed ? 'primary' : 'inherit'}
      aria-label={label}
      aria-pressed={pressed}
      aria-keyshortcuts={keys}
      data-command={command}
      title={keys ? t('desk.tool.with-keys', { label, keys }) : label}
      onClick={({ currentTarget }) => {
        onClick(currentTarget);
      }}
    >
      <Icon fontSize="small" />
    </IconButton>
  );
}

interface ComposerToolsProps {
  previewed: boolean;
  onAttach: () => void;
  onCanned: () => void;
  onPreview: () => void;
  onInsert: (text: string) => void;
}

/** What helps with writing, beside the box. */
export function ComposerTools(props: ComposerToolsProps) {
  const t = useWords();
  const { previewed, onAttach, onCanned, onPreview, onInsert } = props;
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <Stack direction="row" spacing={0.5} sx={{ alignItems: 'center' }}>
      <Tool
        label={t('desk.tool.attach')}
        Icon={AttachFileRounded}
        keys="Alt+A"
        command="attach"
        onClick={onAttach}
      />
      <Tool label={t('desk.tool.emoji')} Icon={EmojiEmotionsOutlined} onClick={setPlace} />
      <Tool label={t('desk.canned')} Icon={ShortTextRounded} keys="/" onClick={onCanned} />
      <Tool
        label={t('desk.tool.preview')}
        Icon={VisibilityOutlined}
        pressed={previewed}
        onClick={() => {
          onPreview();
        }}
      />
      {place && (
        <Suspense>
          <EmojiPicker
            anchor={place}
            onPick={(emoji) => {
              setPlace(null);
              onInsert(emoji);
            }}
            onClose={() => {
              setPlace(null);
            }}
          />
        </Suspense>
      )}
    </Stack>
  );
}
