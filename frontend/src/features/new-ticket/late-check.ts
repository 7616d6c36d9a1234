import { useEffect } from 'react';
import type { Resolver } from 'react-hook-form';
import type { NewTicket } from './new-ticket';

// The rules are wanted when somebody has typed something, so the page does not wait for them.
function loadRules() {
  // Without a line the server alone checks.
  return import('./new-ticket-schema').catch(() => null);
}

export const lateCheck: Resolver<NewTicket> = async (values, context, options) => {
  const rules = await loadRules();
  return rules ? rules.checkTicket(values, context, options) : { values, errors: {} };
};

/** Has the rules at hand by the time they are wanted. */
export function useRulesSoon(): void {
  useEffect(() => {
    void loadRules();
  }, []);
}
