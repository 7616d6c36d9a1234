import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import SendRounded from '@mui/icons-material/SendRounded';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { Controller, FormProvider, useForm } from 'react-hook-form';
import type { CreatedTicket } from '@/shared/api/contract';
import { Problem } from '@/shared/api/problem';
import { ErrorNote } from '@/shared/ui/error-note';
import { ProgressBar } from '@/shared/ui/progress-bar';
import { FileDrop } from './file-drop';
import { FormField } from './form-field';
import { emptyTicket, issueTypes, newTicketSchema, type NewTicket } from './new-ticket-schema';
import { useOpenTicket } from './use-open-ticket';

const fileFields = ['attachment', 'file', 'files', 'attachments'];

function isTicketField(field: string): field is keyof NewTicket {
  return field in emptyTicket;
}

interface NewTicketFormProps {
  onOpened: (ticket: CreatedTicket) => void;
}

export function NewTicketForm({ onOpened }: NewTicketFormProps) {
  const form = useForm<NewTicket>({
    resolver: standardSchemaResolver(newTicketSchema),
    defaultValues: emptyTicket,
    mode: 'onTouched',
  });
  const [files, setFiles] = useState<File[]>([]);
  const { submit, isPending, error, sent } = useOpenTicket();

  const problems = error instanceof Problem ? error.errors : [];
  const fileProblem = problems.find(({ field }) => fileFields.includes(field))?.message;
  const besideFields =
    problems.length > 0 &&
    problems.every(({ field }) => isTicketField(field) || fileFields.includes(field));

  function showBesideFields(refused: Error) {
    if (!(refused instanceof Problem)) return;
    const known = refused.errors.filter(({ field }) => isTicketField(field));
    known.forEach(({ field, message }, index) => {
      form.setError(field as keyof NewTicket, { message }, { shouldFocus: index === 0 });
    });
  }

  const onSubmit = form.handleSubmit((values) => {
    submit({ values, files }, { onSuccess: onOpened, onError: showBesideFields });
  });

  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate aria-label="New ticket">
        <Stack spacing={2.5}>
          <FormField name="name" label="Your name" required autoComplete="name" />
          <FormField name="email" label="E-mail" type="email" required autoComplete="email" />
          <FormField
            name="mobile"
            label="Mobile phone"
            type="tel"
            autoComplete="tel"
            helperText="Optional, with country code, like +49 170 1234567"
          />
          <Controller
            name="whatsappNotifications"
            control={form.control}
            render={({ field }) => (
              <FormControlLabel
                control={<Checkbox checked={field.value} onChange={field.onChange} />}
                label="You may send me news about this ticket on WhatsApp"
              />
            )}
          />
          <FormField name="issueType" label="What is it about?" options={issueTypes} />
          <FormField name="issueTitle" label="Subject" />
          <FormField name="description" label="What happened?" required multiline minRows={5} />
          <FileDrop files={files} onChange={setFiles} disabled={isPending} error={fileProblem} />
          {error && !besideFields && <ErrorNote error={error} />}
          {isPending && files.length > 0 && (
            <ProgressBar label="Sending" share={sent < 1 ? sent : undefined} />
          )}
          <Button
            type="submit"
            variant="contained"
            size="large"
            loading={isPending}
            loadingPosition="start"
            startIcon={<SendRounded />}
          >
            {isPending ? 'Sending…' : 'Send ticket'}
          </Button>
        </Stack>
      </form>
    </FormProvider>
  );
}
