import SendRounded from '@mui/icons-material/SendRounded';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { Controller, FormProvider, useForm } from 'react-hook-form';
import type { CreatedTicket } from '@/shared/api/contract';
import { Problem } from '@/shared/api/problem';
import type { KeptUpload } from '@/shared/files/kept-upload';
import { useUploads } from '@/shared/files/use-uploads';
import { useSpoken } from '@/shared/language/language';
import { mirrored } from '@/shared/language/mirrored';
import { useWords } from '@/shared/language/words';
import { kept } from '@/shared/storage/kept';
import { issueTypes } from '@/shared/ui/issue-types';
import { BareFoot } from './bare-foot';
import { FormField } from './form-field';
import { lateCheck, useRulesSoon } from './late-check';
import { emptyTicket, type NewTicket } from './new-ticket';
import { PhoneField } from './phone-field';
import { initialTicket, ticketDraft } from './ticket-draft';
import { useOpenTicket } from './use-open-ticket';

// The words come first, and a bad line must not take them away.
const FormFoot = lazy(() =>
  import('./form-foot').then(
    ({ FormFoot: Foot }) => ({ default: Foot }),
    () => ({ default: BareFoot }),
  ),
);

function isFileField(field: string): boolean {
  return /^(attachment|file)s?\b/.test(field);
}

function isTicketField(field: string): field is keyof NewTicket {
  return field in emptyTicket;
}

interface NewTicketFormProps {
  onOpened: (ticket: CreatedTicket) => void;
}

const files = kept<KeptUpload[]>('tick.files.new-ticket');

export function NewTicketForm({ onOpened }: NewTicketFormProps) {
  const t = useWords();
  useRulesSoon();
  const [defaultValues] = useState(initialTicket);
  const form = useForm<NewTicket>({
    resolver: lateCheck,
    defaultValues,
    mode: 'onTouched',
  });
  const uploads = useUploads(files, { path: '/api/attachments' });
  const { submit, isPending, error } = useOpenTicket(uploads);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          ticketDraft.write(values);
        },
      }),
    [form],
  );

  const { language } = useSpoken();
  const sayAgain = useEffectEvent(() => {
    const wrong = Object.keys(form.formState.errors).filter(isTicketField);
    if (wrong.length > 0) void form.trigger(wrong);
  });
  useEffect(() => {
    sayAgain();
  }, [language]);

  const problems = error instanceof Problem ? error.errors : [];
  const fileProblem = problems.find(({ field }) => isFileField(field))?.message;
  const besideFields =
    problems.length > 0 &&
    problems.every(({ field }) => isTicketField(field) || isFileField(field));
  const shownBelow = besideFields ? null : error;

  function showBesideFields(refused: Error) {
    if (!(refused instanceof Problem)) return;
    const known = refused.errors.filter(({ field }) => isTicketField(field));
    known.forEach(({ field, message }, index) => {
      form.setError(field as keyof NewTicket, { message }, { shouldFocus: index === 0 });
    });
  }

  const onSubmit = form.handleSubmit((values) => {
    const onSuccess = (ticket: CreatedTicket) => {
      ticketDraft.write(null);
      onOpened(ticket);
    };
    submit(values, { onSuccess, onError: showBesideFields });
  });

  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate aria-label={t('form.label')}>
        <Stack spacing={2.5}>
          <FormField name="name" label={t('form.name')} required autoComplete="name" />
          <FormField
            name="email"
            label={t('form.email')}
            type="email"
            required
            autoComplete="email"
          />
          <PhoneField />
          <Controller
            name="whatsappNotifications"
            control={form.control}
            render={({ field }) => (
              <FormControlLabel
                control={<Checkbox checked={field.value} onChange={field.onChange} />}
                label={t('form.consent')}
              />
            )}
          />
          <FormField
            name="issueType"
            label={t('form.topic')}
            options={[{ value: '', label: t('form.choose') }, ...issueTypes]}
          />
          <FormField name="issueTitle" label={t('form.subject')} />
          <FormField
            name="description"
            label={t('form.description')}
            required
            multiline
            minRows={5}
          />
          <Suspense fallback={<BareFoot error={shownBelow} />}>
            <FormFoot
              uploads={uploads}
              disabled={isPending}
              fileProblem={fileProblem}
              error={shownBelow}
            />
          </Suspense>
          <Button
            type="submit"
            variant="contained"
            size="large"
            loading={isPending}
            loadingPosition="start"
            startIcon={<SendRounded sx={mirrored} />}
          >
            {t(!isPending ? 'form.send' : uploads.underWay ? 'form.sending-files' : 'form.sending')}
          </Button>
        </Stack>
      </form>
    </FormProvider>
  );
}
