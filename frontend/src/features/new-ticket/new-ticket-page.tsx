import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { lazy, useState } from 'react';
import type { CreatedTicket } from '@/shared/api/contract';
import { useWords } from '@/shared/language/words';
import { CustomerPage } from '@/shared/ui/customer-page';
import { usePageTitle } from '@/shared/ui/page-title';
import { NewTicketForm } from './new-ticket-form';

// Wanted minutes later, if at all.
const TicketOpened = lazy(async () => ({
  default: (await import('./ticket-opened')).TicketOpened,
}));

export function NewTicketPage() {
  const t = useWords();
  usePageTitle(t('form.page'));
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
            {t('form.title')}
          </Typography>
          <Typography sx={{ color: 'text.secondary', mb: 3 }}>{t('form.intro')}</Typography>
          <NewTicketForm onOpened={setOpened} />
        </Paper>
      )}
    </CustomerPage>
  );
}
