import Stack from '@mui/material/Stack';
import { useFormContext, useWatch } from 'react-hook-form';
import { FormField } from './form-field';
import type { NewTicket } from './new-ticket';
import { usePhoneNumbers } from './use-phone-numbers';

/** The customer's phone: as typed with a + in front, or in the way of the chosen country. */
export function PhoneField() {
  const { control } = useFormContext<NewTicket>();
  const [mobile, country] = useWatch({ control, name: ['mobile', 'country'] });
  const numbers = usePhoneNumbers();
  const known = numbers?.knownNumber(mobile, country);
  const options = [
    { value: '', label: 'Other' },
    ...(numbers?.countries ?? []).map(({ code, label }) => ({ value: code, label })),
  ];
  if (!options.some(({ value }) => value === country)) {
    options.push({ value: country, label: country });
  }

  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={{ xs: 2.5, sm: 1 }}>
      <FormField name="country" label="Country" options={options} autoComplete="country" />
      <FormField
        name="mobile"
        label="Mobile phone"
        type="tel"
        autoComplete="tel"
        helperText={
          known ? `We will use ${known.international}` : 'Optional; with + it may be from anywhere'
        }
      />
    </Stack>
  );
}
