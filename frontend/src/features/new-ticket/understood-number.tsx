import Button from '@mui/material/Button';
import { useFormContext } from 'react-hook-form';
import { RichWords } from '@/shared/language/rich-words';
import { useWords } from '@/shared/language/words';
import type { NewTicket } from './new-ticket';
import { knownNumber } from './phone-numbers';
import { isPossibleNumber } from './typed-number';

interface UnderstoodNumberProps {
  mobile: string;
  country: string;
}

/** Which number will be used. One whose country is a guess can be confirmed, and is then as good as typed. */
export function UnderstoodNumber({ mobile, country }: UnderstoodNumberProps) {
  const t = useWords();
  const { setValue } = useFormContext<NewTicket>();
  const known = knownNumber(mobile, country);
  if (!known) return t(isPossibleNumber(mobile) ? 'form.mobile-unread' : 'form.mobile-help');
  const number = <bdi dir="ltr">{known.international}</bdi>;
  if (known.exact) return <RichWords of="form.mobile-known" parts={{ number }} />;
  return (
    <>
      <RichWords of="form.mobile-read" parts={{ number }} />{' '}
      <Button
        size="small"
        sx={{ p: 0, verticalAlign: 'baseline', textAlign: 'start' }}
        onClick={() => {
          setValue('mobile', known.international, { shouldDirty: true, shouldValidate: true });
        }}
      >
        {t('form.mobile-confirm')}
      </Button>
    </>
  );
}
