import LockOutlined from '@mui/icons-material/LockOutlined';
import type { ReactNode } from 'react';
import { EmptyNote } from '@/shared/ui/empty-note';
import { useIsAdmin } from './session';

/** Shows its children to admins; everybody else learns whom to ask. */
export function RequireAdmin({ children }: { children: ReactNode }) {
  if (useIsAdmin()) return children;
  return (
    <EmptyNote icon={<LockOutlined />} title="For admins only">
      Ask one of them to do this, or to make you one.
    </EmptyNote>
  );
}
