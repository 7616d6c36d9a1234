import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import Container from '@mui/material/Container';
import { lazy, Suspense } from 'react';
import { Link, Outlet, useLocation, useNavigate } from 'react-router';

import { CommandKeys } from '@/features/commands/command-keys';
import { useLiveUpdates } from '@/features/live/use-live-updates';
import { useNotices } from '@/features/notices/use-notices';
import { PreferencesButton } from '@/features/preferences/preferences-button';
import { SignInPage } from '@/features/session/sign-in-page';
import { useSigningOut } from '@/features/session/sign-out';
import { SignOutButton } from '@/features/session/sign-out-button';
import { UnsentNote } from '@/features/unsent/unsent-note';
import { useCommands } from '@/shared/commands/commands';
import { useWords } from '@/shared/language/words';
import { useIsAdmin, useSession } from '@/shared/session/session';
import { Brand } from '@/shared/ui/brand';
import { ConnectionNote } from '@/shared/ui/connection-note';
import { ErrorNote } from '@/shared/ui/error-note';
import { SkipLinks } from '@/shared/ui/skip-links';
import { SchemeSwitch } from '@/shared/ui/scheme-switch';
import { places } from './agent-places';

const ConfirmDialog = lazy(async () => ({
  default: (await import('@/features/session/confirm-dialog')).ConfirmDialog,
}));
const ChoosePasswordPage = lazy(async () => ({
  default: (await import('./agent-choose-password')).ChoosePasswordPage,
}));

function SignedIn() {
  const t = useWords();
  const connection = useLiveUpdates(useNotices());
  const { pathname } = useLocation();
  const admin = useIsAdmin();
  const navigate = useNavigate();
  useCommands(
    places
      .filter(({ adminsOnly }) => admin || !adminsOnly)
      .map(({ to, words }) => ({
        id: to,
        label: t('places.go', { place: t(words) }),
        run: () => void navigate(to),
      })),
  );
  return (
    <Box sx={{ height: '100dvh', display: 'flex', flexDirection: 'column' }}>
      <SkipLinks links={[{ to: 'main', words: t('skip.main') }]} />
      <ConnectionNote connection={connection} />
      <UnsentNote />
      <CommandKeys />
      <Suspense>
        <ConfirmDialog />
      </Suspense>
      <Box
        component="header"
        sx={{
          display: 'flex',
          flexWrap: { xs: 'wrap', sm: 'nowrap' },
          alignItems: 'center',
          gap: { xs: 0.5, sm: 2 },
          px: { xs: 1.5, sm: 3 },
          py: 1,
          borderBottom: 1,
          borderColor: 'divider',
          bgcolor: 'background.paper',
        }}
      >
        <Brand />
        <Box
          component="nav"
          aria-label={t('places.label')}
          sx={{
            display: 'flex',
            gap: 0.5,
            flexGrow: 1,
            minWidth: 0,
            overflowX: 'auto',
            // A phone has a line of its own for it.
            order: { xs: 1, sm: 0 },
            flexBasis: { xs: '100%', sm: 0 },
          }}
        >
          {places.map(({ to, words, here: pattern, adminsOnly }) => {
            const here = pattern.test(pathname);
            if (adminsOnly && !admin) return null;
            return (
              <Button
                key={to}
                component={Link}
                to={to}
                size="small"
                aria-current={here ? 'page' : undefined}
                sx={{ flexShrink: 0, color: here ? 'primary.main' : 'text.secondary' }}
              >
                {t(words)}
              </Button>
            );
          })}
        </Box>
        <Box sx={{ flexGrow: 1, display: { sm: 'none' } }} />
        <PreferencesButton />
        <SchemeSwitch />
        <SignOutButton />
      </Box>
      <Box
        component="main"
        id="main"
        tabIndex={-1}
        sx={{
          outline: 'none',
          flexGrow: 1,
          minHeight: 0,
          display: 'flex',
          flexDirection: 'column',
        }}
      >
        <Outlet />
      </Box>
    </Box>
  );
}

/** The frame of the pages that agents see; whoever is not signed in sees the sign-in in its place. */
export function AgentLayout() {
  const t = useWords();
  const session = useSession();
  const signingOut = useSigningOut();
  if (session.isPending || signingOut) {
    return (
      <Box sx={{ minHeight: '100dvh', display: 'grid', placeItems: 'center' }}>
        <CircularProgress aria-label={t('loading')} />
      </Box>
    );
  }
  if (session.data?.must_change_password) return <ChoosePasswordPage />;
  if (session.data) return <SignedIn />;
  if (session.data === null) return <SignInPage />;
  return (
    <Container maxWidth="sm" sx={{ py: 6 }}>
      <ErrorNote error={session.error} onRetry={() => void session.refetch()} />
    </Container>
  );
}
