import type { MutateOptions, UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';

/**
 * Starts a mutation unless it is under way. Its own `isPending` shows only after the next drawing, which is too late for
 * two submits in one go.
 */
export function useSubmitOnce<Data, Input>(mutation: UseMutationResult<Data, Error, Input>) {
  const underWay = useRef(false);
  return (
    input: Input,
    options?: Pick<MutateOptions<Data, Error, Input>, 'onSuccess' | 'onError'>,
  ) => {
    if (underWay.current) return;
    underWay.current = true;
    mutation.mutate(input, {
      ...options,
      onSettled: () => {
        underWay.current = false;
      },
    });
  };
}
