import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CreatedTicket } from '@/shared/api/contract';
import { useSubmissionKeys } from '@/shared/api/idempotency-key';
import { request } from '@/shared/api/request';
import { useSubmitOnce } from '@/shared/api/submit-once';
import type { NewTicket } from './new-ticket-schema';

interface Submission {
  values: NewTicket;
  files: readonly File[];
}

function formOf({ values, files }: Submission): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) {
    if (value !== '') form.set(name, String(value));
  }
  for (const file of files) form.append('attachment', file);
  return form;
}

function contentOf({ values, files }: Submission) {
  return [values, files.map(({ name, size, lastModified }) => [name, size, lastModified])];
}

/** Sends a new ticket; however often the same one is submitted, one ticket is opened. */
export function useOpenTicket() {
  const keys = useSubmissionKeys();
  const [sent, setSent] = useState(0);
  const mutation = useMutation({
    mutationFn: async (submission: Submission) => {
      setSent(0);
      const answer = await request<CreatedTicket>('/api/tickets', {
        method: 'POST',
        body: formOf(submission),
        headers: { 'Idempotency-Key': keys.keyFor(contentOf(submission)) },
        onProgress: setSent,
      });
      return answer.data;
    },
    onSuccess: keys.spend,
  });
  const { isPending, error } = mutation;
  return { submit: useSubmitOnce(mutation), isPending, error, sent };
}
