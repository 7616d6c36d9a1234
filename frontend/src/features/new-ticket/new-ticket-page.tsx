import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { lazy, useState } from 'react';
import type { CreatedTicket } from '@/shared/api/contract';
import { CustomerPage } from '@/shared/ui/customer-page';
import { usePageTitle } from '@/shared/ui/page-title';
import { NewTicketForm } from './new-ticket-form';

// Wanted minutes later, if at all.
const TicketOpened = lazy(async () => ({
  default: (await import('./ticket-opened')).TicketOpened,
}));

export function NewTicketPage() {
  usePageTitle('Contact support');
  const [opened, setOpened] = useState<CreatedTicket | null>(null);

  return (
    <CustomerPage>
      {opened ? (
        <TicketOpened
          ticket={opened}
          onAnother={() => {
            setOpened(null);
          }}
        />
      ) : (
        <Paper variant="outlined" sx={{ p: { xs: 2.5, sm: 4 }, borderRadius: '20px' }}>
          <Typography variant="h1" gutterBottom>
            How can we help?
          </Typography>
          <Typography sx={{ color: 'text.secondary', mb: 3 }}>
            Tell us what happened. You get a number and a private link to follow our answer.
          </Typography>
          <NewTicketForm onOpened={setOpened} />
        </Paper>
      )}
    </CustomerPage>
  );
}
