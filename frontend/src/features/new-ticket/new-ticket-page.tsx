import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { lazy, useState } from 'react';
import type { CreatedTicket } from '@/shared/api/contract';
import { useWords } from '@/shared/language/words';
import { kept } from '@/shared/storage/kept';
import { CustomerPage } from '@/shared/ui/customer-page';
import { usePageTitle } from '@/shared/ui/page-title';
import { NewTicketForm } from './new-ticket-form';

// Wanted minutes later, if at all.
const TicketOpened = lazy(async () => ({
  default: (await import('./ticket-opened')).TicketOpened,
}));

/** Its number and private link are shown nowhere else: they outlive a reload, until their reader wants no more of them. */
const created = kept<CreatedTicket>('tick.created');

/** Null for what no version of Tick has written. */
function createdOf(value: Partial<CreatedTicket> | null): CreatedTicket | null {
  const { id, reference, trackingUrl } = value ?? {};
  if (typeof id !== 'number' || typeof reference !== 'string') return null;
  if (typeof trackingUrl !== 'string' || !/^https?:/.test(trackingUrl)) return null;
  return { id, reference, trackingUrl };
}

export function NewTicketPage() {
  const t = useWords();
  usePageTitle(t('form.page'));
  const [opened, setOpened] = useState(() => createdOf(created.read()));

  function keep(ticket: CreatedTicket | null) {
    created.write(ticket);
    setOpened(ticket);
  }

  return (
    <CustomerPage>
      {opened ? (
        <TicketOpened
          ticket={opened}
          onAnother={() => {
            keep(null);
          }}
        />
      ) : (
        <Paper variant="outlined" sx={{ p: { xs: 2.5, sm: 4 }, borderRadius: '20px' }}>
          <Typography variant="h1" gutterBottom>
            {t('form.title')}
          </Typography>
          <Typography sx={{ color: 'text.secondary', mb: 3 }}>{t('form.intro')}</Typography>
          <NewTicketForm onOpened={keep} />
        </Paper>
      )}
    </CustomerPage>
  );
}
