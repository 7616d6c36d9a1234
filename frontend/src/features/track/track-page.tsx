import Divider from '@mui/material/Divider';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import type { TrackedTicket } from '@/shared/api/contract';
import { useWords } from '@/shared/language/words';
import { CustomerPage } from '@/shared/ui/customer-page';
import { ConnectionNote } from '@/shared/ui/connection-note';
import { ErrorNote } from '@/shared/ui/error-note';
import { usePageTitle } from '@/shared/ui/page-title';
import { StatusChip } from '@/shared/ui/status-chip';
import { TimeAgo } from '@/shared/ui/time-ago';
import { ReplyBox } from './reply-box';
import { StatusWish } from './status-wish';
import { isWrongLink, trackedQuery, type PrivateLink } from './track-queries';
import { TrackedConversation } from './tracked-conversation';
import { useTrackedUpdates } from './use-tracked-updates';
import { WrongLink } from './wrong-link';

function Tracked({ link, tracked }: { link: PrivateLink; tracked: TrackedTicket }) {
  const t = useWords();
  const { ticket } = tracked;
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2.5, sm: 4 }, borderRadius: '20px' }}>
      <Stack spacing={2.5}>
        <div>
          <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 1 }}>
            <StatusChip status={ticket.status} label={t(`track.${ticket.status}`)} />
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              <bdi>{ticket.reference}</bdi> · <TimeAgo at={ticket.created_at} />
            </Typography>
          </Stack>
          <Typography variant="h1" dir="auto" sx={{ overflowWrap: 'anywhere' }}>
            {ticket.issue_title ?? t('track.page')}
          </Typography>
        </div>
        <TrackedConversation link={link} tracked={tracked} />
        <Divider />
        <StatusWish link={link} status={ticket.status} />
        <ReplyBox link={link} closed={ticket.status === 'closed'} />
      </Stack>
    </Paper>
  );
}

export function TrackPage() {
  const t = useWords();
  usePageTitle(t('track.page'));
  const { reference = '' } = useParams();
  const link = { reference, token: useLocation().hash.slice(1) };
  const [live, setLive] = useState(false);
  const tracked = useQuery(trackedQuery(link, live));
  const connection = useTrackedUpdates(link, tracked.isSuccess);
  if (live !== (connection === 'live')) setLive(connection === 'live');

  return (
    <CustomerPage>
      {link.token === '' || isWrongLink(tracked.error) ? (
        <WrongLink />
      ) : tracked.data ? (
        <>
          <ConnectionNote connection={connection} />
          <Tracked link={link} tracked={tracked.data} />
        </>
      ) : tracked.isError ? (
        <ErrorNote error={tracked.error} onRetry={() => void tracked.refetch()} />
      ) : (
        <Stack spacing={2} aria-busy aria-label={t('track.loading')}>
          <Skeleton width="30%" />
          <Skeleton variant="rounded" height={160} />
        </Stack>
      )}
    </CustomerPage>
  );
}
