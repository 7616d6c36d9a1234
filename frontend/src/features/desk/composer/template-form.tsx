import SendRounded from '@mui/icons-material/SendRounded';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState, type SyntheticEvent } from 'react';
import type { SendableTemplate } from '@/shared/api/channel-contract';
import { randomKey } from '@/shared/api/idempotency-key';
import { sentenceOf } from '@/shared/api/problem';
import { useSubmitOnce } from '@/shared/api/submit-once';
import { mirrored } from '@/shared/language/mirrored';
import { useWords } from '@/shared/language/words';
import { trimmed } from '@/shared/text/blank';
import { TemplatePreview } from './template-preview';
import { placeOf, tooLong, wrongWith } from './template-text';
import { useSendTemplate } from './window-queries';

interface TemplateFormProps {
  ticketId: number;
  template: SendableTemplate;
  onSent: () => void;
}

/** Fills a template and sends it; what it will look like shows with each letter. */
export function TemplateForm({ ticketId, template, onSent }: TemplateFormProps) {
  const t = useWords();
  const { parameters } = template;
  const [values, setValues] = useState<readonly string[]>(() => parameters.map(() => ''));
  const [checked, setChecked] = useState(false);
  // The same for each attempt to send the same values: whatever happens on the way, it is one message.
  const [key, setKey] = useState(randomKey);
  const sending = useSendTemplate(ticketId);
  const submit = useSubmitOnce(sending);
  const long = tooLong(template, values);

  function put(index: number, value: string) {
    setValues(values.map((it, at) => (at === index ? value : it)));
    setKey(randomKey());
  }

  function send(event: SyntheticEvent) {
    event.preventDefault();
    setChecked(true);
    if (long || values.some((it) => wrongWith(it) !== null)) return;
    const { name, language } = template;
    submit({ key, name, language, parameters: values.map(trimmed) }, { onSuccess: onSent });
  }

  return (
    <Stack component="form" noValidate spacing={1.25} onSubmit={send}>
      {parameters.map((parameter, index) => {
        const wrong = checked ? wrongWith(values[index] ?? '') : null;
        return (
          <TextField
            key={parameter}
            size="small"
            required
            label={t('desk.template.value', { parameter })}
            value={values[index] ?? ''}
            error={wrong !== null}
            helperText={wrong ?? placeOf(template, parameter)}
            onChange={({ target }) => {
              put(index, target.value);
            }}
            slotProps={{ htmlInput: { dir: 'auto' } }}
          />
        );
      })}
      <TemplatePreview template={template} values={values} />
      {long && <Alert severity="error">{t('desk.template.long')}</Alert>}
      {sending.error && <Alert severity="error">{sentenceOf(sending.error)}</Alert>}
      <Button
        type="submit"
        variant="contained"
        endIcon={<SendRounded sx={mirrored} />}
        loading={sending.isPending}
        sx={{ alignSelf: 'flex-end' }}
      >
        {t('desk.template.send')}
      </Button>
    </Stack>
  );
}
