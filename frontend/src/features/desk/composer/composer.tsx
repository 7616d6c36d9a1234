import Stack from '@mui/material/Stack';
import { useRef, useState } from 'react';
import { acceptedFiles } from '@/shared/files/file-rules';
import { UploadList } from '@/shared/files/upload-list';
import { useFileDrop } from '@/shared/files/use-file-drop';
import { useWords } from '@/shared/language/words';
import type { Ticket } from '@/shared/api/contract';
import { useSession } from '@/shared/session/session';
import { isTooLong } from '@/shared/text/length';
import { isBlank } from '@/shared/text/blank';
import { MessagePreview } from '@/shared/whatsapp/message-preview';
import { MESSAGE_MOST, useReplyDraft } from '../conversation/reply-draft';
import { useShowPresence } from '../presence/use-presence';
import { ComposerFrame } from './composer-frame';
import { ComposerTools } from './composer-tools';
import { LengthNote } from './length-note';
import { ModeSwitch } from './mode-switch';
import { NewsNote } from './news-note';
import { ReplyBox, type ReplyBoxHandle } from './reply-box';
import { useComposerCommands } from './use-composer-commands';
import { useComposerFiles } from './use-composer-files';
import { useNews } from './use-news';
import { SendButton } from './send-button';
import { TemplatePicker } from './template-picker';
import { useSending } from './use-sending';
import { useUndo } from './use-undo';
import { useWindow } from './use-window';
import { WindowNote } from './window-note';

function focusAttach() {
  document.querySelector<HTMLElement>('[data-command="attach"]')?.focus();
}

interface AgentComposerProps {
  agentId: number;
  ticket: Ticket;
}

function AgentComposer({ agentId, ticket }: AgentComposerProps) {
  const t = useWords();
  const ticketId = ticket.id;
  const draft = useReplyDraft(agentId, ticketId);
  const files = useComposerFiles(agentId, ticketId);
  const { mode } = draft;
  const uploads = files[mode];
  const { zone, chooser, dragging, open } = useFileDrop(uploads.offer, false);
  const box = useRef<ReplyBoxHandle>(null);
  const [previewed, setPreviewed] = useState(false);
  const window = useWindow(ticketId);
  const [waiting, setWaiting] = useState<number | null>(null);
  const internal = mode === 'note';
  const closed = window.state === 'closed';
  const picking = !internal && closed && waiting !== ticketId;
  const message = isBlank(draft[mode]) ? '' : draft[mode].trim();
  const tooLong = isTooLong(message, MESSAGE_MOST);
  const { news, latest, seen } = useNews(ticketId, !isBlank(draft.reply));
  useShowPresence(ticketId, message === '' ? 'viewing' : 'replying');
  const filesReady = !uploads.underWay && !uploads.failed;
  const ready = (message !== '' || uploads.uploads.length > 0) && !tooLong && filesReady;

  useComposerCommands({
    onMode: (chosen) => {
      draft.choose(chosen);
      box.current?.focus();
    },
    onAttach: open,
  });

  const { send, sendAndClose } = useSending(ticket, {
    ...{ message, internal, uploads: uploads.uploads, ready, latest },
    onSent: () => {
      draft.spend(mode);
      uploads.clear();
      setPreviewed(false);
      setWaiting(null);
    },
  });

  const undoLast = useUndo(ticketId, (taken) => {
    const words = [taken.reply.draft.message, draft.reply].filter((it) => !isBlank(it));
    draft.write('reply', words.join('\n\n'));
    files.reply.restore(taken.uploads);
    setWaiting(ticketId);
    box.current?.focus();
  });

  return (
    <ComposerFrame internal={internal} dragging={dragging} zone={zone}>
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
            onSendAndClose={sendAndClose}
            onUndo={undoLast}
            onFiles={uploads.offer}
          />
          <LengthNote
            text={message}
            most={MESSAGE_MOST}
            parted={!internal && window.state !== 'none'}
            refused={draft.refused}
          />
          {previewed && message !== '' && !tooLong && <MessagePreview>{message}</MessagePreview>}
          <UploadList uploads={uploads} onEmptied={focusAttach} />
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
              onSendAndClose={sendAndClose}
            />
          </Stack>
        </>
      )}
    </ComposerFrame>
  );
}

/** Where an agent answers the customer, or leaves a note that no customer ever sees. */
export function Composer({ ticket }: { ticket: Ticket }) {
  const { data: me } = useSession();
  // What was begun belongs to its agent.
  return me ? <AgentComposer key={me.id} agentId={me.id} ticket={ticket} /> : null;
}
