import AccountCircleRounded from '@mui/icons-material/AccountCircleRounded';
import LogoutRounded from '@mui/icons-material/LogoutRounded';
import Avatar from '@mui/material/Avatar';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import { useSession } from '@/shared/session/session';

/** Who is signed in, and the way out. */
export function SignOutButton() {
  const queries = useQueryClient();
  const { data: agent } = useSession();
  const signOut = useMutation({
    mutationFn: () => request<null>('/api/auth/logout', { method: 'POST' }),
    onSuccess: () => {
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.session[0] });
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
        title="My account"
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
        aria-label="My account"
        title="My account"
        sx={{ display: { sm: 'none' } }}
      >
        <AccountCircleRounded />
      </IconButton>
      <IconButton
        aria-label="Sign out"
        title={signOut.isError ? 'Could not sign out: try again' : 'Sign out'}
        color={signOut.isError ? 'error' : 'default'}
        disabled={signOut.isPending}
        onClick={() => {
          signOut.mutate();
        }}
      >
        <LogoutRounded />
      </IconButton>
    </Stack>
  );
}
