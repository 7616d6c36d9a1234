import ArrowBackRounded from '@mui/icons-material/ArrowBackRounded';
import ConfirmationNumberOutlined from '@mui/icons-material/ConfirmationNumberOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect } from 'react';
import type { Ticket } from '@/shared/api/contract';
import { Problem } from '@/shared/api/problem';
import { typeAhead } from '@/shared/commands/type-ahead';
import { mirrored } from '@/shared/language/mirrored';
import { useWords } from '@/shared/language/words';
import { useMayAct } from '@/shared/session/session';
import { EmptyNote } from '@/shared/ui/empty-note';
import { ErrorNote } from '@/shared/ui/error-note';
import { Composer } from '../composer/composer';
import { TicketContext } from '../context/ticket-context';
import { Conversation } from '../conversation/conversation';
import { ticketQuery } from '../tickets';
import { TicketHeader } from './ticket-header';
import { useDetails } from './use-details';
import { useMarkRead } from './use-mark-read';
import { useTicketCommands } from './use-ticket-commands';

function Waiting() {
  const t = useWords();
  return (
    <Stack spacing={2} sx={{ p: 2 }} aria-busy aria-label={t('desk.ticket.loading')}>
      <Skeleton width="40%" />
      <Skeleton width="70%" height={36} />
      <Skeleton variant="rounded" height={96} width="80%" />
    </Stack>
  );
}

interface OpenTicketProps {
  ticket: Ticket;
  onClose: () => void;
}

function OpenTicket({ ticket, onClose }: OpenTicketProps) {
  const t = useWords();
  const mayAct = useMayAct();
  const { shown, toggle } = useDetails();
  useMarkRead(ticket);
  useEffect(() => {
    typeAhead.shown(ticket.id);
  }, [ticket.id]);
  useTicketCommands(ticket, toggle);

  return (
    <Box data-ticket={ticket.id} sx={{ display: 'flex', minHeight: 0, flexGrow: 1 }}>
      <Box
        sx={{
          display: { xs: shown ? 'none' : 'flex', md: 'flex' },
          flexDirection: 'column',
          flex: 1,
          minWidth: 0,
          minHeight: 0,
        }}
      >
        <TicketHeader ticket={ticket} detailsShown={shown} onDetails={toggle} onClose={onClose} />
        <Conversation ticket={ticket} />
        {mayAct && <Composer ticket={ticket} />}
      </Box>
      {shown && (
        <Box
          component="aside"
          aria-label={t('desk.ticket.details')}
          sx={{
            width: { xs: 1, md: 270 },
            flexShrink: 0,
            overflowY: 'auto',
            borderInlineStart: { md: 1 },
            borderColor: { md: 'divider' },
          }}
        >
          <Button
            onClick={toggle}
            startIcon={<ArrowBackRounded sx={mirrored} />}
            sx={{ display: { md: 'none' }, m: 1 }}
          >
            {t('desk.ticket.conversation')}
          </Button>
          <TicketContext ticket={ticket} />
        </Box>
      )}
    </Box>
  );
}

interface TicketPaneProps {
  ticketId: number;
  onClose: () => void;
}

/** One ticket: who, what, what was said, and the answer. */
export function TicketPane({ ticketId, onClose }: TicketPaneProps) {
  const t = useWords();
  const ticket = useQuery(ticketQuery(ticketId));

  const missing = !ticket.isPending && !ticket.data;
  useLayoutEffect(() => {
    if (ticket.isPending) typeAhead.expect(ticketId);
    else if (missing) typeAhead.giveUp();
  }, [ticketId, ticket.isPending, missing]);

  if (ticket.isPending) return <Waiting />;
  if (!ticket.data) {
    if (ticket.error instanceof Problem && ticket.error.status === 404) {
      return (
        <Box sx={{ textAlign: 'center', p: 2 }}>
          <EmptyNote icon={<ConfirmationNumberOutlined />} title={t('desk.ticket.none')}>
            {t('desk.ticket.none.why')}
          </EmptyNote>
          <Button onClick={onClose}>{t('desk.ticket.back')}</Button>
        </Box>
      );
    }
    return (
      <Box sx={{ p: 2 }}>
        <ErrorNote error={ticket.error} onRetry={() => void ticket.refetch()} />
      </Box>
    );
  }

  return <OpenTicket ticket={ticket.data} onClose={onClose} />;
}
