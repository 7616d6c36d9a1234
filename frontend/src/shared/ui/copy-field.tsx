import CheckRounded from '@mui/icons-material/CheckRounded';
import ContentCopyRounded from '@mui/icons-material/ContentCopyRounded';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useRef, useState } from 'react';
import { useWords } from '@/shared/language/words';
import { TextBox } from './text-box';

interface CopyFieldProps {
  label: string;
  value: string;
}

/** A value to take along, with a button that copies it. */
export function CopyField({ label, value }: CopyFieldProps) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null);

  async function copy() {
    input.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setOutcome('copied');
    } catch {
      // Without TLS or permission there is no clipboard: the selection lets the keyboard do it.
      setOutcome('selected');
    }
  }

  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ alignItems: 'stretch' }}>
      <TextBox
        label={label}
        value={value}
        size="small"
        inputRef={input}
        helperText={outcome === 'selected' ? t('copy.selected') : undefined}
        readOnly
        inputProps={{ dir: 'ltr' }}
        onFocus={(event) => {
          event.target.select();
        }}
      />
      <Button
        variant="outlined"
        onClick={copy}
        startIcon={outcome === 'copied' ? <CheckRounded /> : <ContentCopyRounded />}
        aria-label={t(outcome === 'copied' ? 'copy.done' : 'copy.what', { label })}
        sx={{ flexShrink: 0, minWidth: 112, maxHeight: { sm: 40 } }}
      >
        <span aria-live="polite">{t(outcome === 'copied' ? 'copy.copied' : 'copy')}</span>
      </Button>
    </Stack>
  );
}
