import { trim, z } from '@/shared/forms/schema';
import { t } from '@/shared/language/words';

export const signInSchema = z.object({
  email: z.string().check(trim(), z.minLength(1, { error: () => t('sign-in.email-missing') })),
  /** Of the second factor; asked for only where the agent has one. */
  code: z.string().check(trim()),
  password: z.string().check(z.minLength(1, { error: () => t('sign-in.password-missing') })),
});

export type SignIn = z.infer<typeof signInSchema>;
