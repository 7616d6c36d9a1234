import { t } from '@/shared/language/words';

const types = ['general', 'technical', 'account', 'billing', 'other'] as const;

/** What a ticket can be about, as the form offers it, in the words of the page's language. */
export const issueTypes: readonly { value: string; label: string }[] = types.map((value) => ({
  value,
  get label() {
    return t(`issue.${value}`);
  },
}));

/** Words for a type; one that another client made up is shown as it came. */
export function issueTypeWords(type: string): string {
  return issueTypes.find(({ value }) => value === type)?.label ?? type;
}
