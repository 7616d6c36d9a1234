import TextField from '@mui/material/TextField';
import {
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type Ref,
} from 'react';
import { isComposing } from '@/shared/commands/keystroke';
import { MESSAGE_MOST } from '../conversation/reply-draft';
import { CannedMenu } from './canned-menu';
import { OversizeNote } from './oversize-note';
import { replaced } from './slash';
import { useCanned } from './use-canned';
import { useOversize } from './use-oversize';

export interface ReplyBoxHandle {
  focus: () => void;
  /** Puts a text where the caret is. */
  insert: (text: string) => void;
}

interface ReplyBoxProps {
  ref: Ref<ReplyBoxHandle>;
  ticketId: number;
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  onSend: () => void;
  onSendAndClose: (() => void) | undefined;
  /** Asked for in an empty box. */
  onUndo: () => void;
  onFiles: (files: File[]) => void;
}

/**
 * Where words are typed: a word after a slash offers canned replies, files can be pasted, Ctrl+Enter sends, and with Shift
 * closes the ticket, too.
 */
export function ReplyBox(props: ReplyBoxProps) {
  const { ref, ticketId, label, placeholder, value, onChange, onSend, onSendAndClose } = props;
  const { onUndo, onFiles } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const { oversize, refuses, dismiss } = useOversize(box);
  const wantedCaret = useRef<number | null>(null);

  function put(next: { text: string; caret: number }) {
    wantedCaret.current = next.caret;
    setCaret(next.caret);
    onChange(next.text);
  }

  // The browser moves the caret to the end of a text that did not come from the keyboard.
  useLayoutEffect(() => {
    if (wantedCaret.current === null || !box.current) return;
    box.current.focus();
    box.current.setSelectionRange(wantedCaret.current, wantedCaret.current);
    wantedCaret.current = null;
  }, [value]);

  useImperativeHandle(ref, () => ({
    focus: () => box.current?.focus(),
    insert: (text) => {
      const { selectionStart: start, selectionEnd: end } = box.current ?? {
        selectionStart: value.length,
        selectionEnd: value.length,
      };
      put(replaced(value, { start, end }, text));
    },
  }));

  const offer = useCanned({
    ticketId,
    text: value,
    caret,
    onPick: (canned, slash) => {
      put(replaced(value, slash, canned.rendered ?? canned.body));
    },
  });

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent)) return;
    const withControl = event.ctrlKey || event.metaKey;
    if (offer.onKey(event)) event.preventDefault();
    else if (event.key === 'Enter' && withControl) {
      event.preventDefault();
      if (event.shiftKey && onSendAndClose) onSendAndClose();
      else onSend();
    } else if (event.key === 'z' && withControl && value === '') onUndo();
  }

  function onPaste(event: ClipboardEvent) {
    const { clipboardData } = event;
    if (clipboardData.files.length > 0) onFiles([...clipboardData.files]);
    if (refuses(clipboardData.getData('text'))) event.preventDefault();
  }

  function onType(text: string, at: number) {
    if (text.length > value.length && refuses(text)) return;
    setCaret(at);
    onChange(text);
  }

  return (
    <>
      <CannedMenu offer={offer} />
      <TextField
        multiline
        minRows={2}
        maxRows={8}
        fullWidth
        inputRef={box}
        value={value}
        placeholder={placeholder}
        onChange={({ target }) => {
          onType(target.value, target.selectionStart ?? target.value.length);
        }}
        onSelect={({ target }) => {
          setCaret((target as HTMLTextAreaElement).selectionStart);
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        slotProps={{
          htmlInput: {
            'aria-label': label,
            dir: 'auto',
            'aria-autocomplete': 'list',
            'aria-controls': offer.chosen && offer.listId,
            'aria-activedescendant': offer.chosen && offer.optionId(offer.chosen),
          },
        }}
      />
      {oversize !== null && (
        <OversizeNote
          text={oversize}
          most={MESSAGE_MOST}
          onAttach={(file) => {
            onFiles([file]);
          }}
          onDismiss={dismiss}
        />
      )}
    </>
  );
}
