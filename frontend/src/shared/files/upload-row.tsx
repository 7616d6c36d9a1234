import CloseRounded from '@mui/icons-material/CloseRounded';
import RefreshRounded from '@mui/icons-material/RefreshRounded';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { fileSize, percent } from '@/shared/format/format';
import { t, useWords } from '@/shared/language/words';
import { ProgressBar } from '@/shared/ui/progress-bar';
import { Preview } from './preview';
import { isUnderWay, type Upload } from './upload-queue';

function wordsOf({ state, share, size, problem }: Upload): string {
  switch (state) {
    case 'waiting':
      return `${fileSize(size)} · ${t('files.waiting')}`;
    case 'sending':
      return `${fileSize(size)} · ${percent(share)}`;
    case 'failed':
      return problem ?? t('files.not-sent');
    case 'stored':
      return fileSize(size);
  }
}

interface UploadRowProps {
  upload: Upload;
  disabled: boolean;
  onRetry: () => void;
  onRemove: () => void;
}

/** One file: what it is, how far it got, and what can be done about it. */
export function UploadRow({ upload, disabled, onRetry, onRemove }: UploadRowProps) {
  useWords();
  const { name, state, share } = upload;
  const failed = state === 'failed';
  const removal = t(isUnderWay(upload) ? 'files.cancel' : 'files.remove', { name });
  return (
    <Stack component="li" direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <Preview name={name} file={upload.file} />
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography variant="body2" noWrap dir="auto">
          {name}
        </Typography>
        <Typography
          variant="caption"
          component="div"
          role={failed ? 'alert' : undefined}
          sx={{ color: failed ? 'error.main' : 'text.secondary' }}
        >
          {wordsOf(upload)}
        </Typography>
        {state === 'sending' && (
          <ProgressBar label={t('files.sending', { name })} share={share < 1 ? share : undefined} />
        )}
      </Box>
      {failed && upload.passing && (
        <IconButton
          aria-label={t('files.send-named-again', { name })}
          title={t('files.send-again')}
          onClick={onRetry}
        >
          <RefreshRounded />
        </IconButton>
      )}
      <IconButton edge="end" disabled={disabled} aria-label={removal} onClick={onRemove}>
        <CloseRounded />
      </IconButton>
    </Stack>
  );
}
