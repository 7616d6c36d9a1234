import WhatsApp from '@mui/icons-material/WhatsApp';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import type { BusinessContact } from '@/shared/api/contract';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import { t, useWords } from '@/shared/language/words';

function chatWith(displayNumber: string, reference: string): string {
  const words = t('opened.whatsapp-text', { reference });
  return `https://wa.me/${displayNumber.replace(/\D/g, '')}?text=${encodeURIComponent(words)}`;
}

/** The way on by WhatsApp; not there unless a number of the business is connected and works. */
export function WhatsAppButton({ reference }: { reference: string }) {
  useWords();
  const { data: number } = useQuery({
    queryKey: keys.businessContact,
    queryFn: ({ signal }) => request<BusinessContact>('/api/whatsapp/contact', { signal }),
    select: ({ data }) => data.display_number,
  });
  if (!number) return null;
  return (
    <Button
      variant="outlined"
      startIcon={<WhatsApp />}
      href={chatWith(number, reference)}
      target="_blank"
      rel="noopener noreferrer"
    >
      {t('opened.whatsapp')}
    </Button>
  );
}
