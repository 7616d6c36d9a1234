import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorNote } from './error-note';

interface FetchedProps<T> {
  query: UseQueryResult<T>;
  /** Said instead of an empty list. */
  nothing?: string;
  height?: number;
  children: (data: NoInfer<T>) => ReactNode;
}

/** Something that is fetched: its skeleton, its error, its emptiness, itself. */
export function Fetched<T>({ query, nothing, height = 48, children }: FetchedProps<T>) {
  if (query.isPending) return <Skeleton variant="rounded" height={height} />;
  if (query.data === undefined) {
    return <ErrorNote error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (nothing && Array.isArray(query.data) && query.data.length === 0) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {nothing}
      </Typography>
    );
  }
  return children(query.data);
}
