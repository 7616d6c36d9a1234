import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DeskSettings } from '@/shared/api/contract';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import { deskSettingsQuery } from '@/shared/desk/desk-settings';
import { useWords } from '@/shared/language/words';
import { ErrorNote } from '@/shared/ui/error-note';
import { Fetched } from '@/shared/ui/fetched';

/** What happens to a ticket when an agent replies. */
export function DeskSettingsForm() {
  const t = useWords();
  const queries = useQueryClient();
  const settings = useQuery(deskSettingsQuery);
  const change = useMutation({
    mutationFn: ({ assign_on_reply, start_on_reply }: DeskSettings) =>
      request<DeskSettings>('/api/desk-settings', {
        method: 'PUT',
        body: { assignOnReply: assign_on_reply, startOnReply: start_on_reply },
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.deskSettings }),
  });
  return (
    <Fetched query={settings} height={80}>
      {(saved) => {
        const shown = change.isPending ? change.variables : saved;
        return (
          <Stack>
            <FormControlLabel
              control={<Switch />}
              label={t('desk-settings.assign')}
              checked={shown.assign_on_reply}
              onChange={(_event, checked) => {
                change.mutate({ ...saved, assign_on_reply: checked });
              }}
            />
            <FormControlLabel
              control={<Switch />}
              label={t('desk-settings.start')}
              checked={shown.start_on_reply}
              onChange={(_event, checked) => {
                change.mutate({ ...saved, start_on_reply: checked });
              }}
            />
            {change.error && <ErrorNote error={change.error} />}
          </Stack>
        );
      }}
    </Fetched>
  );
}
