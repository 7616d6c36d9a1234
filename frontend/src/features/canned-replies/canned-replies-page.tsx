import Divider from '@mui/material/Divider';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '@/shared/language/words';
import { useMayAct } from '@/shared/session/session';
import { Fetched } from '@/shared/ui/fetched';
import { Page, Section } from '@/shared/ui/page';
import { CannedReplyForm } from './canned-reply-form';
import { CannedReplyItem } from './canned-reply-item';
import { cannedRepliesQuery } from './canned-reply-queries';

/** What agents say again and again: written here, taken by "/" while answering. */
export function CannedRepliesPage() {
  const t = useWords();
  const canned = useQuery(cannedRepliesQuery);
  const mayAct = useMayAct();
  return (
    <Page title={t('canned.title')}>
      <Typography sx={{ color: 'text.secondary' }}>{t('canned.intro')}</Typography>
      {mayAct && (
        <Section title={t('canned.new')}>
          <CannedReplyForm />
        </Section>
      )}
      <Section title={t('canned.all')}>
        <Fetched query={canned} nothing={t('canned.none')} height={120}>
          {(all) => (
            <Stack
              component="ul"
              spacing={2}
              divider={<Divider component="li" aria-hidden />}
              sx={{ p: 0, m: 0, listStyle: 'none' }}
            >
              {all.map((it) => (
                <CannedReplyItem key={it.id} canned={it} />
              ))}
            </Stack>
          )}
        </Fetched>
      </Section>
    </Page>
  );
}
