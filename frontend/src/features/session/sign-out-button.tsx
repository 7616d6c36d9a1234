import AccountCircleRounded from '@mui/icons-material/AccountCircleRounded';
import LogoutRounded from '@mui/icons-material/LogoutRounded';
import Avatar from '@mui/material/Avatar';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { type QueryFilters, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import { mirrored } from '@/shared/language/mirrored';
import { useWords } from '@/shared/language/words';
import { useSession } from '@/shared/session/session';

const ofTheDesk: QueryFilters = {
  predicate: ({ queryKey }) => queryKey[0] !== keys.session[0],
};

/** Who is signed in, and the way out. */
export function SignOutButton() {
  const t = useWords();
  const queries = useQueryClient();
  const { data: agent } = useSession();
  const signOut = useMutation({
    // What is still on its way would be refused from here on.
    onMutate: () => queries.cancelQueries(ofTheDesk),
    mutationFn: () => request<null>('/api/auth/logout', { method: 'POST' }),
    onSuccess: () => {
      queries.removeQueries(ofTheDesk);
      queries.setQueryData(keys.session, null);
    },
  });
  if (!agent) return null;

  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <Avatar
        aria-hidden
        sx={{
          width: 32,
          height: 32,
          fontSize: 14,
          fontWeight: 700,
          bgcolor: 'primary.main',
          display: { xs: 'none', sm: 'flex' },
        }}
      >
        {agent.name.slice(0, 1).toUpperCase()}
      </Avatar>
      <Link
        component={RouterLink}
        to="/admin/account"
        title={t('sign-out.account')}
        variant="body2"
        noWrap
        underline="hover"
        color="inherit"
        sx={{ fontWeight: 600, maxWidth: 160, display: { xs: 'none', sm: 'block' } }}
      >
        {agent.name}
      </Link>
      <IconButton
        component={RouterLink}
        to="/admin/account"
        aria-label={t('sign-out.account')}
        title={t('sign-out.account')}
        sx={{ display: { sm: 'none' } }}
      >
        <AccountCircleRounded />
      </IconButton>
      <IconButton
        aria-label={t('sign-out.label')}
        title={t(signOut.isError ? 'sign-out.again' : 'sign-out.label')}
        color={signOut.isError ? 'error' : 'default'}
        disabled={signOut.isPending}
        onClick={() => {
          signOut.mutate();
        }}
      >
        <LogoutRounded sx={mirrored} />
      </IconButton>
    </Stack>
  );
}
