import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { trim, z } from '@/shared/forms/schema';
import type { Resolver } from 'react-hook-form';
import { t } from '@/shared/language/words';
import type { NewTicket } from './new-ticket';
import { isPossibleNumber } from './typed-number';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function atMost(length: number) {
  return z.maxLength(length, { error: () => t('form.at-most', { most: length }) });
}

const newTicketSchema = z.object({
  name: z
    .string()
    .check(trim(), z.minLength(1, { error: () => t('form.name-missing') }), atMost(100)),
  email: z.string().check(
    trim(),
    z.minLength(1, { error: () => t('form.email-missing') }),
    atMost(100),
    z.refine((value) => value === '' || EMAIL.test(value), {
      error: () => t('form.email-wrong'),
    }),
  ),
  mobile: z.string().check(
    trim(),
    atMost(40),
    z.refine((value) => value === '' || isPossibleNumber(value), {
      error: () => t('form.mobile-wrong'),
    }),
  ),
  country: z.string(),
  issueType: z.string(),
  issueTitle: z.string().check(trim(), atMost(150)),
  description: z
    .string()
    .check(trim(), z.minLength(1, { error: () => t('form.description-missing') }), atMost(10_000)),
  whatsappNotifications: z.boolean(),
});

/** The rules of the form; what a server refuses for other reasons it says itself. */
export const checkTicket: Resolver<NewTicket> = standardSchemaResolver(newTicketSchema);
