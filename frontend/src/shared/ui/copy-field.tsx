import CheckRounded from '@mui/icons-material/CheckRounded';
import ContentCopyRounded from '@mui/icons-material/ContentCopyRounded';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useRef, useState } from 'react';
import { TextBox } from './text-box';

interface CopyFieldProps {
  label: string;
  value: string;
}

/** A value to take along, with a button that copies it. */
export function CopyField({ label, value }: CopyFieldProps) {
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
        helperText={outcome === 'selected' ? 'Selected: press Ctrl+C to copy' : undefined}
        readOnly
        onFocus={(event) => {
          event.target.select();
        }}
      />
      <Button
        variant="outlined"
        onClick={copy}
        startIcon={outcome === 'copied' ? <CheckRounded /> : <ContentCopyRounded />}
        aria-label={outcome === 'copied' ? `${label} copied` : `Copy ${label.toLowerCase()}`}
        sx={{ flexShrink: 0, minWidth: 112, maxHeight: { sm: 40 } }}
      >
        <span aria-live="polite">{outcome === 'copied' ? 'Copied' : 'Copy'}</span>
      </Button>
    </Stack>
  );
}
