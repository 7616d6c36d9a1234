import * as z from 'zod/mini';

export const signInSchema = z.object({
  email: z.string().check(z.trim(), z.minLength(1, 'Enter your e-mail address')),
  password: z.string().check(z.minLength(1, 'Enter your password')),
});

export type SignIn = z.infer<typeof signInSchema>;
