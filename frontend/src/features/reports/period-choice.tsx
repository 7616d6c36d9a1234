import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useWords } from '@/shared/language/words';
import { spans, type usePeriod } from './use-period';

function zonesWith(chosen: string): string[] {
  const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), chosen]);
  return [...zones];
}

/** Which days the reports are of, and whose days. */
export function PeriodChoice({ period, change, span, setSpan }: ReturnType<typeof usePeriod>) {
  const t = useWords();
  const day = (name: 'from' | 'to', label: string) => (
    <TextField
      size="small"
      type="date"
      label={label}
      value={period[name]}
      onChange={({ target }) => {
        if (target.value !== '') change({ [name]: target.value });
      }}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  return (
    <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={span ?? null}
        aria-label={t('reports.length')}
        onChange={(_event, days: number | null) => {
          if (days !== null) setSpan(days);
        }}
      >
        {spans.map((days) => (
          <ToggleButton key={days} value={days}>
            {t('reports.days', { days })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {day('from', t('reports.first-day'))}
      {day('to', t('reports.last-day'))}
      <TextField
        select
        size="small"
        label={t('reports.zone')}
        value={period.timeZone}
        onChange={({ target }) => {
          change({ timeZone: target.value });
        }}
        slotProps={{ select: { native: true } }}
        sx={{ maxWidth: 230 }}
      >
        {zonesWith(period.timeZone).map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </TextField>
    </Stack>
  );
}
