import AccountCircleRounded from '@mui/icons-material/AccountCircleRounded';
import LogoutRounded from '@mui/icons-material/LogoutRounded';
import Avatar from '@mui/material/Avatar';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { lazy, Suspense } from 'react';
import { Link as RouterLink } from 'react-router';
import { mirrored } from '@/shared/language/mirrored';
import { useWords } from '@/shared/language/words';
import { useSession } from '@/shared/session/session';
import { useSignOut } from './sign-out';

const UnsentDialog = lazy(async () => ({
  default: (await import('./unsent-dialog')).UnsentDialog,
}));

/** Who is signed in, and the way out. */
export function SignOutButton() {
  const t = useWords();
  const { data: agent } = useSession();
  const { signOut, settling, left, stay, discard, failed } = useSignOut();
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
        title={t(failed ? 'sign-out.again' : 'sign-out.label')}
        color={failed ? 'error' : 'default'}
        loading={settling}
        onClick={signOut}
      >
        <LogoutRounded sx={mirrored} />
      </IconButton>
      {left > 0 && (
        <Suspense>
          <UnsentDialog count={left} onAgain={signOut} onDiscard={discard} onStay={stay} />
        </Suspense>
      )}
    </Stack>
  );
}
