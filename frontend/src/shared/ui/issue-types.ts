/** What a ticket can be about, as the form offers it. */
export const issueTypes = [
  { value: 'general', label: 'General question' },
  { value: 'technical', label: 'Technical problem' },
  { value: 'account', label: 'Account or sign-in' },
  { value: 'billing', label: 'Billing' },
  { value: 'other', label: 'Something else' },
];

/** Words for a type; one that another client made up is shown as it came. */
export function issueTypeWords(type: string): string {
  return issueTypes.find(({ value }) => value === type)?.label ?? type;
}
