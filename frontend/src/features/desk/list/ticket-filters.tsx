import Badge from '@mui/material/Badge';
import TuneRounded from '@mui/icons-material/TuneRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useWords } from '@/shared/language/words';
import { channelName, channels } from '@/shared/agent/channel-name';
import { issueTypes } from '@/shared/ui/issue-types';
import { narrowings, useDeskAddress, type Narrowing } from '../desk-address';
import { assignableQuery } from '../tickets';

/** The day of a bound that came as an instant, from a report; the last bound is the instant after its day. */
function dayShown(name: Narrowing, value: string): string {
  if (!value.includes('T')) return value;
  const at = new Date(Date.parse(value) - (name === 'to' ? 1 : 0));
  return Number.isNaN(at.getTime()) ? '' : new Intl.DateTimeFormat('sv').format(at);
}

interface Option {
  value: string;
  label: string;
}

interface ChoiceProps {
  name: Narrowing;
  label: string;
  options?: readonly Option[];
  /** What else is let go when this is chosen. */
  resets?: Narrowing;
}

function Choice({ name, label, options, resets }: ChoiceProps) {
  const { filter, narrow } = useDeskAddress();
  return (
    <TextField
      size="small"
      label={label}
      select={options !== undefined}
      type={options ? undefined : 'date'}
      value={options ? filter[name] : dayShown(name, filter[name])}
      onChange={(event) => {
        narrow({ ...(resets && { [resets]: '' }), [name]: event.target.value });
      }}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {options?.map(({ value, label: words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </TextField>
  );
}

/** Who answered or closed; also somebody who takes no tickets any more. */
function AgentChoice() {
  const t = useWords();
  const { by } = useDeskAddress().filter;
  const { data: agents = [] } = useQuery(assignableQuery);
  const options = agents.map(({ id, name }) => ({ value: String(id), label: name }));
  if (by !== '' && !options.some(({ value }) => value === by)) {
    options.push({ value: by, label: t('reports.agent-id', { id: Number(by) }) });
  }
  return (
    <Choice
      name="by"
      label={t('desk.filter.by')}
      options={[{ value: '', label: t('desk.filter.any') }, ...options]}
    />
  );
}

/** What the list is narrowed to beyond its view, behind a button that tells how much of it is set. */
export function TicketFilters() {
  const t = useWords();
  const { filter, narrow } = useDeskAddress();
  const set = narrowings.filter((name) => filter[name] !== '').length;
  const [open, setOpen] = useState(set > 0);
  const id = useId();
  const any = { value: '', label: t('desk.filter.any') };
  const ways = [any, ...channels.map((value) => ({ value, label: channelName(value) }))];
  const milestones = [
    { value: '', label: t('desk.filter.opening') },
    { value: 'first_response', label: t('reports.first-answer') },
    { value: 'resolution', label: t('desk.filter.closing') },
  ];
  return (
    <>
      <IconButton
        aria-label={set > 0 ? t('desk.filter.set', { count: set }) : t('desk.filter')}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Badge color="primary" badgeContent={set > 0 ? set : null}>
          <TuneRounded />
        </Badge>
      </IconButton>
      <Collapse in={open} unmountOnExit id={id} sx={{ width: '100%' }}>
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr', pt: 1 }}>
          <Choice name="type" label={t('desk.about')} options={[any, ...issueTypes]} />
          <Choice name="channel" label={t('desk.came-by')} options={ways} />
          <Choice
            name="milestone"
            label={t('desk.filter.milestone')}
            options={milestones}
            resets="by"
          />
          {filter.milestone === '' ? <span /> : <AgentChoice />}
          <Choice name="from" label={t('desk.filter.from')} />
          <Choice name="to" label={t('desk.filter.to')} />
          {set > 0 && (
            <Button
              size="small"
              sx={{ gridColumn: '1 / -1', justifySelf: 'start' }}
              onClick={() => {
                narrow(Object.fromEntries(narrowings.map((name) => [name, ''])));
              }}
            >
              {t('desk.filter.clear')}
            </Button>
          )}
        </Box>
      </Collapse>
    </>
  );
}
