import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SendableTemplate } from '@/shared/api/channel-contract';
import { useWords } from '@/shared/language/words';
import { ErrorNote } from '@/shared/ui/error-note';
import { TemplateForm } from './template-form';
import { sendableTemplatesQuery } from './window-queries';

function idOf({ name, language }: SendableTemplate): string {
  return `${name} ${language}`;
}

function titleOf({ name, language }: SendableTemplate): string {
  return `${name.replaceAll('_', ' ')} (${language})`;
}

interface TemplatePickerProps {
  ticketId: number;
  /** There is a reply that was begun before the window closed. */
  begun: boolean;
  /** Would rather write a reply, which waits until the customer writes. */
  onWait: () => void;
}

/** Takes the place of the reply's box while WhatsApp takes only what it has approved. */
export function TemplatePicker({ ticketId, begun, onWait }: TemplatePickerProps) {
  const t = useWords();
  const templates = useQuery(sendableTemplatesQuery);
  const [chosen, setChosen] = useState('');
  const [sent, setSent] = useState(0);
  const template = templates.data?.find((it) => idOf(it) === chosen);

  return (
    <Stack spacing={1.25}>
      {templates.isError && (
        <ErrorNote error={templates.error} onRetry={() => void templates.refetch()} />
      )}
      {templates.data?.length === 0 && (
        <Typography variant="body2">{t('desk.template.none')}</Typography>
      )}
      {templates.data && templates.data.length > 0 && (
        <TextField
          select
          size="small"
          label={t('desk.template')}
          value={template ? chosen : ''}
          onChange={({ target }) => {
            setChosen(target.value);
          }}
          slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
        >
          <option value="">{t('desk.template.choose')}</option>
          {templates.data.map((it) => (
            <option key={idOf(it)} value={idOf(it)}>
              {titleOf(it)}
            </option>
          ))}
        </TextField>
      )}
      {template && (
        <TemplateForm
          key={`${chosen} ${sent}`}
          ticketId={ticketId}
          template={template}
          onSent={() => {
            setChosen('');
            setSent(sent + 1);
          }}
        />
      )}
      <Typography variant="caption" role="status">
        {sent > 0 && t('desk.template.sent')}
      </Typography>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Button size="small" onClick={onWait}>
          {t(begun ? 'desk.reply.go-on' : 'desk.reply.wait')}
        </Button>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {t('desk.reply.wait.hint')}
        </Typography>
      </Stack>
    </Stack>
  );
}
