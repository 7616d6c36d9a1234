import SendRounded from '@mui/icons-material/SendRounded';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useSubmitOnce } from '@/shared/api/submit-once';
import { ErrorNote } from '@/shared/ui/error-note';
import { TextBox } from '@/shared/ui/text-box';
import { useCustomerReply, type PrivateLink } from './track-queries';

interface ReplyBoxProps {
  link: PrivateLink;
  closed: boolean;
}

export function ReplyBox({ link, closed }: ReplyBoxProps) {
  const [message, setMessage] = useState('');
  const reply = useCustomerReply(link);
  const submit = useSubmitOnce(reply);

  return (
    <form
      aria-label="Answer"
      onSubmit={(event) => {
        event.preventDefault();
        if (message.trim() === '') return;
        submit(message.trim(), {
          onSuccess: () => {
            setMessage('');
          },
        });
      }}
    >
      <Stack spacing={1.5}>
        <TextBox
          label="Your answer"
          multiline
          minRows={3}
          maxRows={12}
          value={message}
          disabled={reply.isPending}
          helperText={closed ? 'If you write, the ticket is opened again.' : undefined}
          onChange={(event) => {
            setMessage(event.target.value);
          }}
          inputProps={{ dir: 'auto' }}
        />
        {reply.error && <ErrorNote error={reply.error} />}
        <Button
          type="submit"
          variant="contained"
          startIcon={<SendRounded />}
          loading={reply.isPending}
          loadingPosition="start"
          disabled={message.trim() === ''}
          sx={{ alignSelf: 'flex-start' }}
        >
          Send
        </Button>
      </Stack>
    </form>
  );
}
