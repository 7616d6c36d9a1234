import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { useWords } from '@/shared/language/words';

interface RowChoiceProps {
  reference: string;
  chosen: boolean;
  onChoose: () => void;
}

/** The box by which a ticket is chosen; by keyboard its row is, so that Tab does not pass each ticket twice. */
export function RowChoice({ reference, chosen, onChoose }: RowChoiceProps) {
  const t = useWords();
  return (
    <Box
      className="choose"
      sx={{
        position: 'absolute',
        insetInlineStart: 4,
        bottom: 4,
        borderRadius: '10px',
        bgcolor: 'background.paper',
      }}
    >
      <Checkbox
        size="small"
        checked={chosen}
        onChange={onChoose}
        slotProps={{
          input: { 'aria-label': t('desk.list.choose', { reference }), tabIndex: -1 },
        }}
        sx={{ p: 0.5 }}
      />
    </Box>
  );
}
