import { z } from 'zod';

export const issueTypes = [
  { value: 'general', label: 'General question' },
  { value: 'technical', label: 'Technical problem' },
  { value: 'account', label: 'Account or sign-in' },
  { value: 'billing', label: 'Billing' },
  { value: 'other', label: 'Something else' },
];

/** A phone without spaces, dots, dashes and brackets. */
const PHONE = /^\+?[0-9]{7,15}$/;

export const newTicketSchema = z.object({
  name: z.string().trim().min(1, 'Tell us your name').max(100, 'At most 100 characters'),
  email: z
    .string()
    .trim()
    .min(1, 'Tell us your e-mail address')
    .max(100, 'At most 100 characters')
    .refine((value) => value === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value), {
      error: 'This does not look like an e-mail address',
    }),
  mobile: z
    .string()
    .trim()
    .max(20, 'At most 20 characters')
    .refine((value) => value === '' || PHONE.test(value.replace(/[\s.\-()]/g, '')), {
      error: 'A phone number has 7 to 15 digits, with + and country code where you can',
    }),
  issueType: z.string(),
  issueTitle: z.string().trim().max(150, 'At most 150 characters'),
  description: z
    .string()
    .trim()
    .min(1, 'Tell us what happened')
    .max(10_000, 'At most 10,000 characters'),
  whatsappNotifications: z.boolean(),
});

export type NewTicket = z.infer<typeof newTicketSchema>;

export const emptyTicket: NewTicket = {
  name: '',
  email: '',
  mobile: '',
  issueType: '',
  issueTitle: '',
  description: '',
  whatsappNotifications: true,
};
