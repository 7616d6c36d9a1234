import AttachFileRounded from '@mui/icons-material/AttachFileRounded';
import SendRounded from '@mui/icons-material/SendRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { type ClipboardEvent, type KeyboardEvent } from 'react';
import { acceptedFiles } from '@/shared/files/file-rules';
import { claimsOf } from '@/shared/files/upload-queue';
import { UploadList } from '@/shared/files/upload-list';
import { useFileDrop } from '@/shared/files/use-file-drop';
import { useUploads } from '@/shared/files/use-uploads';
import { useReplyDraft, type Mode } from './reply-draft';
import { useAddReply } from './use-add-reply';

interface ComposerProps {
  ticketId: number;
  /** The newest reply that is known. */
  latestReply: number;
}

/** Where an agent answers the customer, or leaves a note that no customer ever sees. */
export function Composer({ ticketId, latestReply }: ComposerProps) {
  const draft = useReplyDraft(ticketId);
  const uploads = useUploads(`reply.${ticketId}`, { path: '/api/attachments' });
  const { zone, chooser, dragging, open } = useFileDrop(uploads.offer, false);
  const add = useAddReply(ticketId);
  const { mode } = draft;
  const internal = mode === 'note';
  const message = draft[mode].trim();
  const ready =
    (message !== '' || uploads.uploads.length > 0) && !uploads.underWay && !uploads.failed;

  function send() {
    if (!ready) return;
    add({
      ...{ message, internal, after: latestReply },
      attachments: claimsOf(uploads.uploads),
      fileNames: uploads.uploads.map(({ name }) => name),
    });
    draft.spend(mode);
    uploads.clear();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
  }

  function onPaste({ clipboardData }: ClipboardEvent) {
    if (clipboardData.files.length > 0) uploads.offer([...clipboardData.files]);
  }

  return (
    <Box
      component="section"
      aria-label="Answer"
      {...zone}
      sx={({ vars }) => ({
        p: 2,
        maxHeight: '60%',
        overflowY: 'auto',
        flexShrink: 0,
        borderTop: 1,
        borderColor: internal ? vars.palette.bubble.noteLine : 'divider',
        backgroundColor: internal ? vars.palette.bubble.note : 'background.paper',
        color: internal ? vars.palette.bubble.noteText : 'text.primary',
        outline: dragging ? `2px dashed ${vars.palette.primary.main}` : 'none',
        outlineOffset: -6,
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
            if (chosen) draft.choose(chosen);
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
          value={draft[mode]}
          placeholder={internal ? 'Only your colleagues will see this' : 'Write to the customer'}
          onChange={(event) => {
            draft.write(mode, event.target.value);
          }}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          slotProps={{
            htmlInput: { 'aria-label': internal ? 'Internal note' : 'Reply', dir: 'auto' },
          }}
        />
        <UploadList uploads={uploads} />
        <Stack direction="row" spacing={1.5} sx={{ justifyContent: 'space-between' }}>
          <input {...chooser} accept={acceptedFiles} aria-label="Files" />
          <Button color="inherit" startIcon={<AttachFileRounded />} onClick={open}>
            Attach
          </Button>
          <Button
            variant="contained"
            onClick={send}
            endIcon={<SendRounded />}
            disabled={!ready}
            title="Ctrl+Enter"
            aria-keyshortcuts="Control+Enter Meta+Enter"
            sx={{ whiteSpace: 'nowrap' }}
          >
            {internal ? 'Save note' : 'Send reply'}
          </Button>
        </Stack>
      </Stack>
    </Box>
  );
}
