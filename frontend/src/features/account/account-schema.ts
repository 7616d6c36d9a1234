import { trim, z } from '@/shared/forms/schema';
import { t, type Key } from '@/shared/language/words';

const LONGEST = 200;

export const passwordChangeSchema = z
  .object({
    currentPassword: z
      .string()
      .check(z.minLength(1, { error: () => t('account.password.present-missing') })),
    newPassword: z
      .string()
      .check(
        z.minLength(1, { error: () => t('account.password.new-missing') }),
        z.maxLength(LONGEST, { error: () => t('form.too-long') }),
      ),
    repeated: z.string(),
  })
  .check(
    z.refine(({ newPassword, repeated }) => newPassword === repeated, {
      path: ['repeated'],
      error: () => t('account.password.different'),
    }),
  );

export type PasswordChange = z.infer<typeof passwordChangeSchema>;

export const newApiTokenSchema = z.object({
  name: z
    .string()
    .check(
      trim(),
      z.minLength(1, { error: () => t('account.token.name-missing') }),
      z.maxLength(100, { error: () => t('form.too-long') }),
    ),
  scope: z.string(),
});

export type NewApiToken = z.infer<typeof newApiTokenSchema>;

export const scopes: readonly { value: string; words: Key }[] = [
  { value: 'read', words: 'account.token.read' },
  { value: 'write', words: 'account.token.write' },
];
