import { useMutation } from '@tanstack/react-query';
import type { CreatedTicket } from '@/shared/api/contract';
import { useSubmissionKeys } from '@/shared/api/idempotency-key';
import { Problem } from '@/shared/api/problem';
import { request } from '@/shared/api/request';
import { useSubmitOnce } from '@/shared/api/submit-once';
import { claimsOf } from '@/shared/files/upload-queue';
import type { Uploads } from '@/shared/files/use-uploads';
import { spokenNow } from '@/shared/language/language';
import { t } from '@/shared/language/words';
import type { NewTicket } from './new-ticket';

function bodyOf({ country, ...fields }: NewTicket) {
  const filled = Object.entries(fields).filter(([, value]) => value !== '');
  return {
    ...Object.fromEntries(filled),
    ...(fields.mobile && country && { mobileCountry: country }),
    // The page's, which somebody may have chosen against their browser: answers are to be in it too.
    language: spokenNow().language,
  };
}

/** Sends a new ticket; however often the same one is submitted, even after a reload, one ticket is opened. */
export function useOpenTicket(uploads: Uploads) {
  const keys = useSubmissionKeys('tick.new-ticket.key');
  const mutation = useMutation({
    mutationFn: async (values: NewTicket) => {
      const files = await uploads.settled();
      if (files.some(({ state }) => state === 'failed')) {
        const message = t('form.file-failed');
        throw new Problem(0, message, [{ field: 'attachments', message }]);
      }
      const body = { ...bodyOf(values), attachments: claimsOf(files) };
      const answer = await request<CreatedTicket>('/api/tickets', {
        method: 'POST',
        body,
        headers: { 'Idempotency-Key': keys.keyFor(body) },
      });
      return answer.data;
    },
    onSuccess: () => {
      keys.spend();
      uploads.clear();
    },
  });
  const { isPending, error } = mutation;
  return { submit: useSubmitOnce(mutation), isPending, error };
}
