import type { SendableTemplate } from '@/shared/api/channel-contract';
import { t } from '@/shared/language/words';
import { isBlank } from '@/shared/text/blank';

const PARAMETER = /\{\{([^}]+)\}\}/g;

/** What WhatsApp refuses in a value; a line typed into a field has no line breaks, but a pasted one may have tabs. */
const REFUSED = /[\n\r\t]| {4,}/;
const LONGEST_BODY = 1024;

/** The body as the customer reads it; a parameter without a value stays as it is. */
export function filledBody(
  { body, parameters }: SendableTemplate,
  values: readonly string[],
): string {
  return body.replace(
    PARAMETER,
    (slot, name: string) => values[parameters.indexOf(name.trim())] || slot,
  );
}

/** The words around a parameter, to know what belongs there. */
export function placeOf({ body }: SendableTemplate, parameter: string): string {
  const found = [...body.matchAll(PARAMETER)].find(([, name]) => name?.trim() === parameter);
  if (!found) return '';
  const before = body.slice(Math.max(0, found.index - 24), found.index);
  const after = body.slice(found.index + found[0].length, found.index + found[0].length + 16);
  return `…${before}___${after}…`;
}

/** Why WhatsApp would refuse a value; null when it is fine. */
export function wrongWith(value: string): string | null {
  if (isBlank(value)) return t('desk.template.empty');
  return REFUSED.test(value) ? t('desk.template.refused') : null;
}

export function tooLong(template: SendableTemplate, values: readonly string[]): boolean {
  return Array.from(filledBody(template, values)).length > LONGEST_BODY;
}
