import LogoutRounded from '@mui/icons-material/LogoutRounded';
import Avatar from '@mui/material/Avatar';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
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
      <Typography
        variant="body2"
        noWrap
        sx={{ fontWeight: 600, maxWidth: 160, display: { xs: 'none', sm: 'block' } }}
      >
        {agent.name}
      </Typography>
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
