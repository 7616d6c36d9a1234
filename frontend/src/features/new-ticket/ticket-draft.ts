import { kept } from '@/shared/storage/kept';
import { emptyTicket, type NewTicket } from './new-ticket';

/** What was typed so far, kept until it is sent. */
export const ticketDraft = kept<Partial<NewTicket>>('tick.new-ticket');

function countryOfBrowser(): string {
  try {
    return new Intl.Locale(navigator.language).region ?? '';
  } catch {
    return '';
  }
}

/** The form as it was left; what is not of the right type was not written by this version of the page. */
export function initialTicket(): NewTicket {
  const draft: Record<string, unknown> = ticketDraft.read() ?? {};
  const fresh: NewTicket = { ...emptyTicket, country: countryOfBrowser() };
  const fields = Object.entries(fresh).map(([name, otherwise]: [string, unknown]) => {
    const held = draft[name];
    return [name, typeof held === typeof otherwise ? held : otherwise];
  });
  return Object.fromEntries(fields) as NewTicket;
}
