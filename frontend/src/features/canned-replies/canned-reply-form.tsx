import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useForm, useWatch } from 'react-hook-form';
import { useWords } from '@/shared/language/words';
import { isBlank } from '@/shared/text/blank';
import { ErrorNote } from '@/shared/ui/error-note';
import { MessagePreview } from '@/shared/whatsapp/message-preview';
import { useWriteCannedReply } from './canned-reply-queries';
import {
  cannedReplySchema,
  placeholders,
  sampled,
  type CannedReplyInput,
} from './canned-reply-schema';

interface CannedReplyFormProps {
  /** The one to change; without it, a new one is written. */
  of?: CannedReplyInput & { id: number };
  onDone?: () => void;
}

const blank: CannedReplyInput = { title: '', body: '' };

export function CannedReplyForm({ of, onDone }: CannedReplyFormProps) {
  const t = useWords();
  const { register, handleSubmit, formState, reset, control, setValue, getValues } =
    useForm<CannedReplyInput>({
      resolver: standardSchemaResolver(cannedReplySchema),
      defaultValues: of ? { title: of.title, body: of.body } : blank,
    });
  const write = useWriteCannedReply(of?.id ?? null);
  const words = useWatch({ control, name: 'body' });
  const { errors } = formState;
  const { ref: titleRef, ...title } = register('title');
  const { ref: bodyRef, ...body } = register('body');

  return (
    <form
      noValidate
      aria-label={of ? t('canned.form.change', { title: of.title }) : t('canned.form.new')}
      onSubmit={handleSubmit((values) => {
        write.mutate(values, {
          onSuccess: () => {
            reset(of ? values : blank);
            onDone?.();
          },
        });
      })}
    >
      <Stack spacing={2}>
        <TextField
          {...title}
          inputRef={titleRef}
          label={t('canned.form.title')}
          error={errors.title !== undefined}
          helperText={errors.title?.message}
        />
        <TextField
          {...body}
          inputRef={bodyRef}
          label={t('canned.form.words')}
          multiline
          minRows={3}
          maxRows={12}
          error={errors.body !== undefined}
          helperText={errors.body?.message}
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          {placeholders.map(({ name, words: label }) => (
            <Chip
              key={name}
              size="small"
              label={t(label)}
              title={t('canned.form.puts', { placeholder: `{{${name}}}` })}
              onClick={() => {
                setValue('body', `${getValues('body')}{{${name}}}`, { shouldDirty: true });
              }}
            />
          ))}
        </Stack>
        {!isBlank(words) && <MessagePreview>{sampled(words)}</MessagePreview>}
        {write.error && <ErrorNote error={write.error} />}
        <Stack direction="row" spacing={1}>
          <Button type="submit" variant="contained" loading={write.isPending}>
            {of ? t('canned.form.save') : t('canned.form.add')}
          </Button>
          {of && <Button onClick={onDone}>{t('canned.form.cancel')}</Button>}
        </Stack>
      </Stack>
    </form>
  );
}
