import CheckCircleRounded from '@mui/icons-material/CheckCircleRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import type { CreatedTicket } from '@/shared/api/contract';
import { RichWords } from '@/shared/language/rich-words';
import { useWords } from '@/shared/language/words';
import { CopyField } from '@/shared/ui/copy-field';
import { WhatsAppButton } from './whatsapp-button';

interface TicketOpenedProps {
  ticket: CreatedTicket;
  onAnother: () => void;
}

/** Tells the customer the reference and the private link, which is shown here and nowhere else. */
export function TicketOpened({ ticket, onAnother }: TicketOpenedProps) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);

  return (
    <Paper variant="outlined" sx={{ p: { xs: 2.5, sm: 4 }, borderRadius: '20px' }}>
      <Stack spacing={2.5}>
        <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
          <CheckCircleRounded color="success" sx={{ fontSize: 40 }} />
          <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ outline: 'none' }}>
            {t('opened.title')}
          </Typography>
        </Stack>
        <Typography>
          <RichWords
            of="opened.what-now"
            parts={{
              reference: (
                <Box component="strong" dir="ltr" sx={{ whiteSpace: 'nowrap' }}>
                  {ticket.reference}
                </Box>
              ),
            }}
          />
        </Typography>
        <CopyField label={t('opened.link')} value={ticket.trackingUrl} />
        <Stack
          direction={{ xs: 'column', sm: 'row' }}
          useFlexGap
          spacing={1.5}
          sx={{ flexWrap: 'wrap' }}
        >
          <Button variant="contained" href={ticket.trackingUrl}>
            {t('opened.follow')}
          </Button>
          <WhatsAppButton reference={ticket.reference} />
          <Button onClick={onAnother}>{t('opened.another')}</Button>
        </Stack>
      </Stack>
    </Paper>
  );
}
