import { trim, z } from '@/shared/forms/schema';
import { t, type Key } from '@/shared/language/words';

export const roles: readonly { value: string; words: Key }[] = [
  { value: 'AGENT', words: 'agents.role.agent' },
  { value: 'VIEWER', words: 'agents.role.viewer' },
  { value: 'ADMIN', words: 'agents.role.admin' },
];

export const newAgentSchema = z.object({
  name: z
    .string()
    .check(
      trim(),
      z.minLength(1, { error: () => t('agents.name-missing') }),
      z.maxLength(100, { error: () => t('form.too-long') }),
    ),
  email: z
    .string()
    .check(
      trim(),
      z.minLength(1, { error: () => t('agents.email-missing') }),
      z.maxLength(100, { error: () => t('form.too-long') }),
    ),
  role: z.string(),
});

export type NewAgent = z.infer<typeof newAgentSchema>;
