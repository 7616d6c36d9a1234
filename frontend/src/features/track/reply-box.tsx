import AttachFileRounded from '@mui/icons-material/AttachFileRounded';
import SendRounded from '@mui/icons-material/SendRounded';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useRef, useState } from 'react';
import { useSubmitOnce } from '@/shared/api/submit-once';
import { acceptedFiles } from '@/shared/files/file-rules';
import type { KeptUpload } from '@/shared/files/kept-upload';
import { claimsOf } from '@/shared/files/upload-queue';
import { UploadList } from '@/shared/files/upload-list';
import { useFileDrop } from '@/shared/files/use-file-drop';
import { useUploads } from '@/shared/files/use-uploads';
import { mirrored } from '@/shared/language/mirrored';
import { useWords } from '@/shared/language/words';
import { kept } from '@/shared/storage/kept';
import { isBlank } from '@/shared/text/blank';
import { ErrorNote } from '@/shared/ui/error-note';
import { TextBox } from '@/shared/ui/text-box';
import { bearing, useCustomerReply, type PrivateLink } from './track-queries';

interface ReplyBoxProps {
  link: PrivateLink;
  closed: boolean;
}

export function ReplyBox({ link, closed }: ReplyBoxProps) {
  const t = useWords();
  const [store] = useState(() => kept<string>(`tick.answer.${link.reference}`));
  const [message, setMessage] = useState(() => store.read() ?? '');
  const uploads = useUploads(kept<KeptUpload[]>(`tick.files.answer.${link.reference}`), {
    path: '/api/track/attachments',
    headers: bearing(link),
  });
  const { chooser, zone, dragging, open } = useFileDrop(uploads.offer, false);
  const attach = useRef<HTMLButtonElement>(null);
  const reply = useCustomerReply(link);
  const submit = useSubmitOnce(reply);
  const ready =
    (!isBlank(message) || uploads.uploads.length > 0) && !uploads.underWay && !uploads.failed;

  function keep(words: string) {
    setMessage(words);
    store.write(words === '' ? null : words);
  }

  return (
    <form
      aria-label={t('track.answer-form')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        const attachments = claimsOf(uploads.uploads);
        submit(
          { message: isBlank(message) ? '' : message.trim(), attachments },
          {
            onSuccess: () => {
              keep('');
              uploads.clear();
            },
          },
        );
      }}
    >
      <Stack
        spacing={1.5}
        {...zone}
        sx={({ vars }) => ({
          borderRadius: '12px',
          outline: dragging ? `2px dashed ${vars.palette.primary.main}` : 'none',
          outlineOffset: 6,
        })}
      >
        <TextBox
          label={t('track.answer')}
          multiline
          minRows={3}
          maxRows={12}
          value={message}
          disabled={reply.isPending}
          helperText={closed ? t('track.reopens') : undefined}
          onChange={(event) => {
            keep(event.target.value);
          }}
          inputProps={{ dir: 'auto' }}
        />
        <UploadList
          uploads={uploads}
          disabled={reply.isPending}
          onEmptied={() => attach.current?.focus()}
        />
        {reply.error && <ErrorNote error={reply.error} />}
        <Stack direction="row" spacing={1}>
          <Button
            type="submit"
            variant="contained"
            startIcon={<SendRounded sx={mirrored} />}
            loading={reply.isPending}
            loadingPosition="start"
            disabled={!ready}
          >
            {t('track.send')}
          </Button>
          <input {...chooser} accept={acceptedFiles} aria-label={t('files.label')} />
          <Button
            ref={attach}
            startIcon={<AttachFileRounded />}
            onClick={open}
            disabled={reply.isPending}
          >
            {t('track.attach')}
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}
