import { z } from '@/shared/forms/schema';

export const roles = [
  { value: 'AGENT', label: 'Agent: answers tickets' },
  { value: 'VIEWER', label: 'Viewer: reads everything, changes nothing' },
  { value: 'ADMIN', label: 'Admin: also people and settings' },
];

export const newAgentSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'Enter a name'), z.maxLength(100, 'Too long')),
  email: z
    .string()
    .check(z.trim(), z.minLength(1, 'Enter an e-mail address'), z.maxLength(100, 'Too long')),
  role: z.string(),
});

export type NewAgent = z.infer<typeof newAgentSchema>;
