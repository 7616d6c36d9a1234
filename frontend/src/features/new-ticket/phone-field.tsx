import Stack from '@mui/material/Stack';
import { useFormContext, useWatch } from 'react-hook-form';
import { useWords } from '@/shared/language/words';
import { FormField } from './form-field';
import type { NewTicket } from './new-ticket';
import { usePhoneNumbers } from './use-phone-numbers';

/** The customer's phone: as typed with a + in front, or in the way of the chosen country. */
export function PhoneField() {
  const t = useWords();
  const { control } = useFormContext<NewTicket>();
  const [mobile, country] = useWatch({ control, name: ['mobile', 'country'] });
  const numbers = usePhoneNumbers();
  const options = [
    { value: '', label: t('form.country-other') },
    ...(numbers?.countries() ?? []).map(({ code, label }) => ({ value: code, label })),
  ];
  if (!options.some(({ value }) => value === country)) {
    options.push({ value: country, label: country });
  }

  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={{ xs: 2.5, sm: 1 }}>
      <FormField
        name="country"
        label={t('form.country')}
        options={options}
        autoComplete="country"
      />
      <FormField
        name="mobile"
        label={t('form.mobile')}
        type="tel"
        autoComplete="tel"
        helperText={
          numbers ? (
            <numbers.UnderstoodNumber mobile={mobile} country={country} />
          ) : (
            t('form.mobile-help')
          )
        }
      />
    </Stack>
  );
}
