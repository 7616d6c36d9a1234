import { trim, z } from '@/shared/forms/schema';
import { t, type Key } from '@/shared/language/words';
import { isBlank } from '@/shared/text/blank';

export const placeholders: readonly { name: string; words: Key; sample: Key }[] = [
  {
    name: 'customer_name',
    words: 'canned.placeholder.customer',
    sample: 'canned.sample.customer',
  },
  { name: 'reference', words: 'canned.placeholder.reference', sample: 'canned.sample.reference' },
  { name: 'issue_title', words: 'canned.placeholder.subject', sample: 'canned.sample.subject' },
  { name: 'status', words: 'canned.placeholder.status', sample: 'canned.sample.status' },
  { name: 'agent_name', words: 'canned.placeholder.agent', sample: 'canned.sample.agent' },
];

/** As many characters as WhatsApp takes. */
const LONGEST = 4096;

const BRACES = /\{\{\s*([^{}]*?)\s*\}\}/g;

function known(body: string): boolean {
  const names = [...body.matchAll(BRACES)].map((it) => it[1]);
  return names.every((name) => placeholders.some((it) => it.name === name));
}

/** As the server checks it. */
export const cannedReplySchema = z.object({
  title: z
    .string()
    .check(trim(), z.minLength(1, { error: () => t('canned.title-missing') }), z.maxLength(100)),
  body: z.string().check(
    z.refine((text) => !isBlank(text), { error: () => t('canned.words-missing') }),
    z.maxLength(LONGEST, { error: () => t('canned.too-long', { most: LONGEST }) }),
    z.refine(known, { error: () => t('canned.unknown') }),
  ),
});

export type CannedReplyInput = z.infer<typeof cannedReplySchema>;

/** The text as it would be for some ticket. */
export function sampled(body: string): string {
  return body.replace(BRACES, (whole, name: string) => {
    const placeholder = placeholders.find((it) => it.name === name);
    return placeholder ? t(placeholder.sample) : whole;
  });
}
