import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useFormContext } from 'react-hook-form';
import type { NewTicket } from './new-ticket-schema';

type FormFieldProps = TextFieldProps & { name: keyof NewTicket };

/** A text field of the ticket form with its problem beside it. */
export function FormField({ name, helperText, ...props }: FormFieldProps) {
  const { register, formState } = useFormContext<NewTicket>();
  const { ref, ...field } = register(name);
  const problem = formState.errors[name]?.message;
  return (
    <TextField
      fullWidth
      error={problem !== undefined}
      helperText={problem ?? helperText}
      {...props}
      {...field}
      inputRef={ref}
    />
  );
}
