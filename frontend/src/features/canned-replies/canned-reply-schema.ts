import { z } from '@/shared/forms/schema';

export const placeholders = [
  { name: 'customer_name', label: 'Customer’s name', sample: 'Ada Byron' },
  { name: 'reference', label: 'Reference', sample: 'TK-7QX4' },
  { name: 'issue_title', label: 'Subject', sample: 'Engine silent' },
  { name: 'status', label: 'Status', sample: 'in progress' },
  { name: 'agent_name', label: 'Your name', sample: 'Grace Hopper' },
];

const BRACES = /\{\{\s*([^{}]*?)\s*\}\}/g;

function known(body: string): boolean {
  const names = [...body.matchAll(BRACES)].map((it) => it[1]);
  return names.every((name) => placeholders.some((it) => it.name === name));
}

/** As the server checks it. */
export const cannedReplySchema = z.object({
  title: z.string().check(z.trim(), z.minLength(1, 'Give it a title'), z.maxLength(100)),
  body: z.string().check(
    z.refine((text) => text.trim() !== '', 'Write what it says'),
    z.maxLength(4096, 'WhatsApp takes at most 4096 characters'),
    z.refine(known, 'A placeholder in it means nothing'),
  ),
});

export type CannedReplyInput = z.infer<typeof cannedReplySchema>;

/** The text as it would be for some ticket. */
export function sampled(body: string): string {
  return body.replace(
    BRACES,
    (whole, name: string) => placeholders.find((it) => it.name === name)?.sample ?? whole,
  );
}
