import { z } from '@/shared/forms/schema';

const LONGEST = 200;

export const passwordChangeSchema = z
  .object({
    currentPassword: z.string().check(z.minLength(1, 'Enter the password that you have now')),
    newPassword: z
      .string()
      .check(z.minLength(1, 'Enter a new password'), z.maxLength(LONGEST, 'Too long')),
    repeated: z.string(),
  })
  .check(
    z.refine(({ newPassword, repeated }) => newPassword === repeated, {
      path: ['repeated'],
      error: 'The two are not the same',
    }),
  );

export type PasswordChange = z.infer<typeof passwordChangeSchema>;

export const newApiTokenSchema = z.object({
  name: z
    .string()
    .check(z.trim(), z.minLength(1, 'Say which program it is for'), z.maxLength(100, 'Too long')),
  scope: z.string(),
});

export type NewApiToken = z.infer<typeof newApiTokenSchema>;

export const scopes = [
  { value: 'read', label: 'Read: sees what viewers see' },
  { value: 'write', label: 'Write: does what agents do' },
];
