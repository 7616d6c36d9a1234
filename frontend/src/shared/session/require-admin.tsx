import LockOutlined from '@mui/icons-material/LockOutlined';
import type { ReactNode } from 'react';
import { useWords } from '@/shared/language/words';
import { EmptyNote } from '@/shared/ui/empty-note';
import { useIsAdmin } from './session';

/** Shows its children to admins; everybody else learns whom to ask. */
export function RequireAdmin({ children }: { children: ReactNode }) {
  const t = useWords();
  if (useIsAdmin()) return children;
  return (
    <EmptyNote icon={<LockOutlined />} title={t('access.admins-only')}>
      {t('access.ask-admin')}
    </EmptyNote>
  );
}
