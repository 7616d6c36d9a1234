import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { statuses, type Ticket } from '@/shared/api/contract';
import { useWords } from '@/shared/language/words';
import { ErrorNote } from '@/shared/ui/error-note';
import { statusLabels } from '@/shared/ui/status-chip';
import { assignableQuery } from '../tickets';
import { BulkResults } from './bulk-results';
import { useBulkChange, type BulkChange } from './use-bulk-change';

const NOBODY = 'nobody';

interface ChoiceProps {
  label: string;
  options: readonly { value: string; label: string }[];
  disabled: boolean;
  onChoose: (value: string) => void;
}

/** A menu that does something at once, and has nothing chosen before and after. */
function Choice({ label, options, disabled, onChoose }: ChoiceProps) {
  return (
    <TextField
      select
      size="small"
      value=""
      disabled={disabled}
      onChange={({ target }) => {
        onChoose(target.value);
      }}
      slotProps={{ select: { native: true }, htmlInput: { 'aria-label': label } }}
      sx={{ flex: '1 1 110px', minWidth: 0 }}
    >
      <option value="" disabled>
        {label}
      </option>
      {options.map(({ value, label: words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </TextField>
  );
}

interface BulkBarProps {
  chosen: readonly Ticket[];
  onAll: () => void;
  onNone: () => void;
}

/** What can be done with all chosen tickets, and what became of each. */
export function BulkBar({ chosen, onAll, onNone }: BulkBarProps) {
  const t = useWords();
  const { data: agents = [] } = useQuery(assignableQuery);
  const { bulk, undo } = useBulkChange();
  const busy = bulk.isPending || undo.isPending || chosen.length === 0;

  function change(it: BulkChange) {
    undo.reset();
    bulk.mutate({ tickets: [...chosen], change: it }, { onSuccess: onNone });
  }

  return (
    <Stack
      role="region"
      aria-label={t('desk.bulk')}
      spacing={1}
      sx={{ p: 1.5, borderBottom: 1, borderColor: 'divider' }}
    >
      {chosen.length > 0 && (
        <Stack
          direction="row"
          useFlexGap
          spacing={1}
          sx={{ flexWrap: 'wrap', alignItems: 'center' }}
        >
          <Typography variant="body2" role="status" sx={{ fontWeight: 600 }}>
            {t('desk.bulk.chosen', { count: chosen.length })}
          </Typography>
          <Button size="small" onClick={onAll}>
            {t('desk.bulk.all')}
          </Button>
          <Button size="small" onClick={onNone}>
            {t('desk.bulk.none')}
          </Button>
          <Choice
            label={t('desk.bulk.status')}
            disabled={busy}
            options={statuses.map((status) => ({ value: status, label: statusLabels[status] }))}
            onChoose={(value) => {
              const status = statuses.find((it) => it === value);
              if (status) change({ status });
            }}
          />
          <Choice
            label={t('desk.bulk.give')}
            disabled={busy}
            options={[
              { value: NOBODY, label: t('desk.nobody') },
              ...agents.map(({ id, name }) => ({ value: String(id), label: name })),
            ]}
            onChoose={(value) => {
              change({ agentId: value === NOBODY ? null : Number(value) });
            }}
          />
        </Stack>
      )}
      {bulk.error && <ErrorNote error={bulk.error} />}
      {undo.error && <ErrorNote error={undo.error} />}
      {bulk.data && (
        <BulkResults
          outcome={bulk.data}
          undone={undo.isSuccess}
          busy={undo.isPending}
          onUndo={() => {
            undo.mutate(bulk.data.undo);
          }}
          onClose={() => {
            bulk.reset();
          }}
        />
      )}
    </Stack>
  );
}
