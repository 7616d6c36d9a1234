import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { RequireAdmin } from '@/shared/session/require-admin';
import { Fetched } from '@/shared/ui/fetched';
import { Page, Section } from '@/shared/ui/page';
import { DeadLetterItem } from './dead-letter-item';
import { deadLettersQuery, services } from './dead-letter-queries';

function Letters({ service }: { service: string }) {
  const letters = useQuery(deadLettersQuery(service));
  return (
    <Fetched query={letters}>
      {({ data, page }) =>
        data.length === 0 ? (
          <Typography sx={{ color: 'text.secondary' }}>Nothing waits here.</Typography>
        ) : (
          <Stack component="ul" spacing={2} sx={{ p: 0, m: 0, listStyle: 'none' }}>
            {data.map((letter) => (
              <DeadLetterItem key={letter.id} service={service} letter={letter} />
            ))}
            {page?.next && <Typography component="li">There are more behind these.</Typography>}
          </Stack>
        )
      }
    </Fetched>
  );
}

/** Events that did not take effect, per service, to be tried again or given up. */
export function DeadLettersPage() {
  return (
    <Page title="Dead letters">
      <RequireAdmin>
        <Typography sx={{ color: 'text.secondary' }}>
          Events that a service could not handle wait here; later events of the same ticket wait
          behind them. Most are tried again by themselves.
        </Typography>
        {services.map(({ name, label }) => (
          <Section key={name} title={label}>
            <Letters service={name} />
          </Section>
        ))}
      </RequireAdmin>
    </Page>
  );
}
