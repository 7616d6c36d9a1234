import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { isComposing } from '@/shared/commands/keystroke';
import { useWords } from '@/shared/language/words';
import { isBlank, trimmed } from '@/shared/text/blank';

interface ViewNameFieldProps {
  onName: (name: string, shared: boolean) => void;
  onCancel: () => void;
}

/** Names a view, and says who sees it. */
export function ViewNameField({ onName, onCancel }: ViewNameFieldProps) {
  const t = useWords();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  return (
    <Box
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onCancel();
      }}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Enter' && !isComposing(nativeEvent) && !isBlank(name)) {
          onName(trimmed(name), shared);
        }
        if (key === 'Escape') onCancel();
      }}
    >
      <TextField
        size="small"
        autoFocus
        label={t('desk.saved.name')}
        value={name}
        onChange={({ target }) => {
          setName(target.value);
        }}
        slotProps={{ htmlInput: { maxLength: 100 } }}
      />
      <FormControlLabel
        control={<Checkbox size="small" />}
        label={t('desk.saved.share')}
        checked={shared}
        onChange={(_event, checked) => {
          setShared(checked);
        }}
      />
    </Box>
  );
}
