import * as z from 'zod/mini';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** A phone without spaces, dots, dashes and brackets. */
const PHONE = /^\+?[0-9]{7,15}$/;

function atMost(length: number) {
  return z.maxLength(length, `At most ${length.toLocaleString('en')} characters`);
}

export const newTicketSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'Tell us your name'), atMost(100)),
  email: z.string().check(
    z.trim(),
    z.minLength(1, 'Tell us your e-mail address'),
    atMost(100),
    z.refine((value) => value === '' || EMAIL.test(value), {
      error: 'This does not look like an e-mail address',
    }),
  ),
  mobile: z.string().check(
    z.trim(),
    atMost(40),
    z.refine((value) => value === '' || PHONE.test(value.replace(/[\s.\-()[\]]/g, '')), {
      error: 'A phone number has 7 to 15 digits, with + and country code where you can',
    }),
  ),
  /** Whose way of writing numbers the phone follows; only the form needs it. */
  country: z.string(),
  issueType: z.string(),
  issueTitle: z.string().check(z.trim(), atMost(150)),
  description: z.string().check(z.trim(), z.minLength(1, 'Tell us what happened'), atMost(10_000)),
  whatsappNotifications: z.boolean(),
});

export type NewTicket = z.infer<typeof newTicketSchema>;

export const emptyTicket: NewTicket = {
  name: '',
  email: '',
  mobile: '',
  country: '',
  issueType: '',
  issueTitle: '',
  description: '',
  // Consent is given, not presumed.
  whatsappNotifications: false,
};
