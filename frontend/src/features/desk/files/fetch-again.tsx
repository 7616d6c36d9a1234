import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import type { Attachment } from '@/shared/api/contract';
import { request } from '@/shared/api/request';
import { useWords } from '@/shared/language/words';
import { useIsAdmin } from '@/shared/session/session';
import { ErrorNote } from '@/shared/ui/error-note';

/** Lets an admin have a file fetched once more that WhatsApp did not hand out. */
export function FetchAgain({ file }: { file: Attachment }) {
  const t = useWords();
  const admin = useIsAdmin();
  const fetchAgain = useMutation({
    mutationFn: () =>
      request<unknown>(`/api/whatsapp/intake/files/${encodeURIComponent(file.id)}`, {
        method: 'POST',
      }),
  });
  if (!admin || file.state !== 'unavailable') return null;
  if (fetchAgain.isSuccess)
    return (
      <Typography role="status" variant="caption" sx={{ ml: 1, color: 'text.secondary' }}>
        {t('desk.files.fetching-again')}
      </Typography>
    );
  return (
    <>
      <Button
        size="small"
        disabled={fetchAgain.isPending}
        aria-label={t('desk.files.fetch-named-again', { name: file.name })}
        onClick={() => {
          fetchAgain.mutate();
        }}
      >
        {t('desk.files.fetch-again')}
      </Button>
      {fetchAgain.error && <ErrorNote error={fetchAgain.error} />}
    </>
  );
}
