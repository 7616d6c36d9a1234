import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '@/shared/language/words';
import { RequireAdmin } from '@/shared/session/require-admin';
import { Fetched } from '@/shared/ui/fetched';
import { Page, Section } from '@/shared/ui/page';
import { DeadLetterItem } from './dead-letter-item';
import { deadLettersQuery, services } from './dead-letter-queries';

function Letters({ service }: { service: string }) {
  const t = useWords();
  const letters = useQuery(deadLettersQuery(service));
  return (
    <Fetched query={letters}>
      {({ data, page }) =>
        data.length === 0 ? (
          <Typography sx={{ color: 'text.secondary' }}>{t('dead-letters.none')}</Typography>
        ) : (
          <Stack component="ul" spacing={2} sx={{ p: 0, m: 0, listStyle: 'none' }}>
            {data.map((letter) => (
              <DeadLetterItem key={letter.id} service={service} letter={letter} />
            ))}
            {page?.next && <Typography component="li">{t('dead-letters.more')}</Typography>}
          </Stack>
        )
      }
    </Fetched>
  );
}

/** Events that did not take effect, per service, to be tried again or given up. */
export function DeadLettersPage() {
  const t = useWords();
  return (
    <Page title={t('dead-letters.title')}>
      <RequireAdmin>
        <Typography sx={{ color: 'text.secondary' }}>{t('dead-letters.intro')}</Typography>
        {services.map(({ name, words }) => (
          <Section key={name} title={t(words)}>
            <Letters service={name} />
          </Section>
        ))}
      </RequireAdmin>
    </Page>
  );
}
