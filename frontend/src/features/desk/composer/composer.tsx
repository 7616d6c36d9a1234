import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useRef, useState } from 'react';
import { acceptedFiles } from '@/shared/files/file-rules';
import { claimsOf } from '@/shared/files/upload-queue';
import { UploadList } from '@/shared/files/upload-list';
import { useFileDrop } from '@/shared/files/use-file-drop';
import { useUploads } from '@/shared/files/use-uploads';
import { useWords } from '@/shared/language/words';
import { MessagePreview } from '@/shared/whatsapp/message-preview';
import { useReplyDraft } from '../conversation/reply-draft';
import { useAddReply } from '../conversation/use-add-reply';
import { useShowPresence } from '../presence/use-presence';
import { ComposerTools } from './composer-tools';
import { ModeSwitch } from './mode-switch';
import { NewsNote } from './news-note';
import { ReplyBox, type ReplyBoxHandle } from './reply-box';
import { useComposerCommands } from './use-composer-commands';
import { useNews } from './use-news';
import { SendButton } from './send-button';
import { TemplatePicker } from './template-picker';
import { useUndo } from './use-undo';
import { useWindow } from './use-window';
import { WindowNote } from './window-note';

/** Where an agent answers the customer, or leaves a note that no customer ever sees. */
export function Composer({ ticketId }: { ticketId: number }) {
  const t = useWords();
  const draft = useReplyDraft(ticketId);
  const uploads = useUploads(`reply.${ticketId}`, { path: '/api/attachments' });
  const { zone, chooser, dragging, open } = useFileDrop(uploads.offer, false);
  const add = useAddReply(ticketId);
  const box = useRef<ReplyBoxHandle>(null);
  const [previewed, setPreviewed] = useState(false);
  const window = useWindow(ticketId);
  const [waiting, setWaiting] = useState<number | null>(null);
  const { mode } = draft;
  const internal = mode === 'note';
  const closed = window.state === 'closed';
  const picking = !internal && closed && waiting !== ticketId;
  const message = draft[mode].trim();
  const { news, latest, seen } = useNews(ticketId, draft.reply.trim() !== '');
  useShowPresence(ticketId, message === '' ? 'viewing' : 'replying');
  const ready =
    (message !== '' || uploads.uploads.length > 0) && !uploads.underWay && !uploads.failed;

  useComposerCommands({
    onMode: (chosen) => {
      draft.choose(chosen);
      box.current?.focus();
    },
    onAttach: open,
  });

  function send() {
    if (!ready) return;
    add(
      {
        ...{ message, internal, after: latest },
        attachments: claimsOf(uploads.uploads),
        fileNames: uploads.uploads.map(({ name }) => name),
      },
      uploads.uploads,
    );
    draft.spend(mode);
    uploads.clear();
    setPreviewed(false);
    setWaiting(null);
  }

  const undoLast = useUndo(ticketId, (reply) => {
    const words = [reply.draft.message, draft.reply].filter((it) => it.trim() !== '');
    draft.write('reply', words.join('\n\n'));
    uploads.restore(reply.uploads);
    setWaiting(ticketId);
    box.current?.focus();
  });

  return (
    <Box
      component="section"
      aria-label={t('desk.answer')}
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
        <ModeSwitch mode={mode} onMode={draft.choose} />
        {!internal && <WindowNote window={window} />}
        {news && !internal && <NewsNote news={news} onSeen={seen} />}
        {picking ? (
          <TemplatePicker
            key={ticketId}
            ticketId={ticketId}
            begun={message !== ''}
            onWait={() => {
              setWaiting(ticketId);
            }}
          />
        ) : (
          <>
            <ReplyBox
              ref={box}
              ticketId={ticketId}
              label={internal ? t('desk.note') : t('desk.reply')}
              placeholder={internal ? t('desk.note.hint') : t('desk.reply.hint')}
              value={draft[mode]}
              onChange={(words) => {
                draft.write(mode, words);
              }}
              onSend={send}
              onUndo={undoLast}
              onFiles={uploads.offer}
            />
            {previewed && message !== '' && <MessagePreview>{message}</MessagePreview>}
            <UploadList uploads={uploads} />
            <Stack direction="row" spacing={1.5} sx={{ justifyContent: 'space-between' }}>
              <input {...chooser} accept={acceptedFiles} aria-label={t('desk.files')} />
              <ComposerTools
                previewed={previewed}
                onAttach={open}
                onCanned={() => box.current?.insert(draft[mode] === '' ? '/' : ' /')}
                onPreview={() => {
                  setPreviewed(!previewed);
                }}
                onInsert={(text) => box.current?.insert(text)}
              />
              <SendButton
                what={internal ? 'note' : closed ? 'waits' : news ? 'anyway' : 'reply'}
                disabled={!ready}
                onSend={send}
              />
            </Stack>
          </>
        )}
      </Stack>
    </Box>
  );
}
