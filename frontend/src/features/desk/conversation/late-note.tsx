import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { Reply } from '@/shared/api/contract';
import { RichWords } from '@/shared/language/rich-words';
import { useWords } from '@/shared/language/words';

export const turnId = (replyId: number) => `reply-${replyId}`;

interface LateNoteProps {
  late: readonly Reply[];
  onShown: (reply: Reply) => void;
}

/** Says that something was added further up, and leads there. */
export function LateNote({ late, onShown }: LateNoteProps) {
  const t = useWords();
  const [first] = late;
  return (
    <div role="status">
      {first && (
        <Alert
          severity="info"
          square
          action={
            <Button
              color="inherit"
              size="small"
              onClick={() => {
                const turn = document.getElementById(turnId(first.id));
                turn?.scrollIntoView({ block: 'center' });
                turn?.focus();
                onShown(first);
              }}
            >
              {t('desk.late.show')}
            </Button>
          }
        >
          <RichWords of="desk.late" parts={{ name: <bdi>{first.agent_name}</bdi> }} />
        </Alert>
      )}
    </div>
  );
}
