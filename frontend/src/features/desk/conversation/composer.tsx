import SendRounded from '@mui/icons-material/SendRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState, type KeyboardEvent } from 'react';
import { useSubmitOnce } from '@/shared/api/submit-once';
import { ErrorNote } from '@/shared/ui/error-note';
import { useAddReply } from './use-add-reply';

type Mode = 'reply' | 'note';

/** Where an agent answers the customer, or leaves a note that no customer ever sees. */
export function Composer({ ticketId }: { ticketId: number }) {
  const [mode, setMode] = useState<Mode>('reply');
  const [message, setMessage] = useState('');
  const add = useAddReply(ticketId);
  const submit = useSubmitOnce(add);
  const internal = mode === 'note';

  function send() {
    if (message.trim() === '') return;
    submit(
      { message: message.trim(), internal },
      {
        onSuccess: () => {
          setMessage('');
        },
      },
    );
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
  }

  return (
    <Box
      component="section"
      aria-label="Answer"
      sx={({ vars }) => ({
        p: 2,
        borderTop: 1,
        borderColor: internal ? vars.palette.bubble.noteLine : 'divider',
        backgroundColor: internal ? vars.palette.bubble.note : 'background.paper',
        color: internal ? vars.palette.bubble.noteText : 'text.primary',
        transition: 'background-color 0.2s',
      })}
    >
      <Stack spacing={1.25}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={mode}
          aria-label="Kind of answer"
          onChange={(_event, chosen: Mode | null) => {
            if (chosen) setMode(chosen);
          }}
        >
          <ToggleButton value="reply">Reply</ToggleButton>
          <ToggleButton value="note">Internal note</ToggleButton>
        </ToggleButtonGroup>
        <TextField
          multiline
          minRows={2}
          maxRows={8}
          fullWidth
          value={message}
          disabled={add.isPending}
          placeholder={internal ? 'Only your colleagues will see this' : 'Write to the customer'}
          onChange={(event) => {
            setMessage(event.target.value);
          }}
          onKeyDown={onKeyDown}
          slotProps={{
            htmlInput: { 'aria-label': internal ? 'Internal note' : 'Reply', dir: 'auto' },
          }}
        />
        {add.error && <ErrorNote error={add.error} />}
        <Stack
          direction="row"
          spacing={1.5}
          sx={{ alignItems: 'center', justifyContent: 'flex-end' }}
        >
          <Typography variant="caption" sx={{ display: { xs: 'none', sm: 'block' } }}>
            Ctrl+Enter sends
          </Typography>
          <Button
            variant="contained"
            onClick={send}
            loading={add.isPending}
            loadingPosition="end"
            endIcon={<SendRounded />}
            disabled={message.trim() === ''}
          >
            {internal ? 'Save note' : 'Send reply'}
          </Button>
        </Stack>
      </Stack>
    </Box>
  );
}
