import { useFormContext } from 'react-hook-form';
import { TextBox, type TextBoxProps } from '@/shared/ui/text-box';
import type { NewTicket } from './new-ticket';

type FormFieldProps = TextBoxProps & { name: keyof NewTicket };

/** A field of the ticket form with its problem beside it. */
export function FormField({ name, helperText, ...props }: FormFieldProps) {
  const { register, formState } = useFormContext<NewTicket>();
  const { ref, ...field } = register(name);
  const problem = formState.errors[name]?.message;
  return (
    <TextBox
      error={problem !== undefined}
      helperText={problem ?? helperText}
      {...props}
      {...field}
      inputRef={ref}
    />
  );
}
