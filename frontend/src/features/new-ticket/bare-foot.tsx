import Typography from '@mui/material/Typography';
import { sentenceOf } from '@/shared/api/problem';
import type { FormFootProps } from './form-foot';

/** Stands in while the foot of the form is under way, and where it could not be loaded: words go without it. */
export function BareFoot({ error }: Pick<FormFootProps, 'error'>) {
  return (
    <Typography role="alert" sx={{ color: 'error.main', minHeight: 137 }}>
      {error && sentenceOf(error)}
    </Typography>
  );
}
