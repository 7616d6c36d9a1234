import { z } from '@/shared/forms/schema';

export const signInSchema = z.object({
  email: z.string().check(z.trim(), z.minLength(1, 'Enter your e-mail address')),
  /** Of the second factor; asked for only where the agent has one. */
  code: z.string().check(z.trim()),
  password: z.string().check(z.minLength(1, 'Enter your password')),
});

export type SignIn = z.infer<typeof signInSchema>;
