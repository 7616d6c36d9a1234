import RefreshRounded from '@mui/icons-material/RefreshRounded';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChannelMessage } from '@/shared/api/contract';
import { sentenceOf } from '@/shared/api/problem';
import { request } from '@/shared/api/request';
import { useWords } from '@/shared/language/words';

/** Has WhatsApp try a message once more that failed or was never confirmed. */
export function RetryMessage({ message }: { message: ChannelMessage }) {
  const t = useWords();
  const queries = useQueryClient();
  const retry = useMutation({
    mutationFn: () =>
      request<unknown>(`/api/messages/${encodeURIComponent(message.id)}/retry`, {
        method: 'POST',
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['channel-messages'] }),
  });
  return (
    <>
      <Button
        size="small"
        color="inherit"
        startIcon={<RefreshRounded />}
        loading={retry.isPending}
        onClick={() => {
          retry.mutate();
        }}
        sx={{ py: 0, textDecoration: 'underline' }}
      >
        {t('desk.message.retry')}
      </Button>
      {retry.error && (
        <Typography variant="caption" role="alert" component="span">
          {sentenceOf(retry.error)}
        </Typography>
      )}
    </>
  );
}
