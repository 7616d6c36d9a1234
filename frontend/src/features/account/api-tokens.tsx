import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { ApiToken } from '@/shared/api/contract';
import { RichWords } from '@/shared/language/rich-words';
import { useWords } from '@/shared/language/words';
import { ErrorNote } from '@/shared/ui/error-note';
import { Fetched } from '@/shared/ui/fetched';
import { TimeAgo } from '@/shared/ui/time-ago';
import { apiTokensQuery, useRevokeApiToken } from './account-queries';
import { ApiTokenForm } from './api-token-form';

function Token({ token }: { token: ApiToken }) {
  const t = useWords();
  const revoke = useRevokeApiToken(token.id);
  const values = { scope: token.scope, ending: token.ending };
  return (
    <Box component="li" aria-label={token.name}>
      <Stack direction="row" useFlexGap spacing={1.5} sx={{ alignItems: 'center' }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            <bdi>{token.name}</bdi>
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {token.revoked_at ? (
              t('account.token.revoked', values)
            ) : token.last_used_at ? (
              <RichWords
                of="account.token.used"
                values={values}
                parts={{ time: <TimeAgo at={token.last_used_at} /> }}
              />
            ) : (
              t('account.token.never-used', values)
            )}
          </Typography>
        </Box>
        {!token.revoked_at && (
          <Button
            color="error"
            loading={revoke.isPending}
            onClick={() => {
              revoke.mutate();
            }}
          >
            {t('account.token.revoke')}
          </Button>
        )}
      </Stack>
      {revoke.error && <ErrorNote error={revoke.error} />}
    </Box>
  );
}

/** The programs that may use the interface, and how to let another one in. */
export function ApiTokens() {
  const t = useWords();
  const tokens = useQuery(apiTokensQuery);
  return (
    <Stack spacing={2.5}>
      <ApiTokenForm />
      <Divider />
      <Fetched query={tokens} nothing={t('account.tokens.none')}>
        {(all) => (
          <Stack component="ul" spacing={1.5} sx={{ p: 0, m: 0, listStyle: 'none' }}>
            {all.map((token) => (
              <Token key={token.id} token={token} />
            ))}
          </Stack>
        )}
      </Fetched>
    </Stack>
  );
}
