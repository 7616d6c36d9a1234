import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import InputLabel from '@mui/material/InputLabel';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput, { type OutlinedInputProps } from '@mui/material/OutlinedInput';
import { useId, type ReactNode } from 'react';

export interface TextBoxProps extends Omit<
  OutlinedInputProps,
  'id' | 'notched' | 'aria-describedby'
> {
  label: string;
  helperText?: ReactNode;
  /** Options make it a choice instead of a text. */
  options?: readonly { value: string; label: string }[];
}

/**
 * A labelled field for the customers' pages. MUI's TextField would do the same, but brings the menu, popover and modal
 * of its Select along, a tenth of what `/` may weigh.
 */
export function TextBox({ label, helperText, options, required, error, ...input }: TextBoxProps) {
  const id = useId();
  const help = helperText ? `${id}-help` : undefined;
  const box = (
    <OutlinedInput
      {...input}
      id={id}
      label={label}
      notched={options ? true : undefined}
      aria-describedby={help}
    />
  );
  return (
    <FormControl
      fullWidth
      required={required}
      error={error}
      disabled={input.disabled}
      size={input.size}
    >
      <InputLabel htmlFor={id} shrink={options ? true : undefined}>
        {label}
      </InputLabel>
      {options ? (
        <NativeSelect input={box}>
          {options.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </NativeSelect>
      ) : (
        box
      )}
      {helperText && <FormHelperText id={help}>{helperText}</FormHelperText>}
    </FormControl>
  );
}
