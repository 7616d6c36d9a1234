import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { SendableTemplate } from '@/shared/api/channel-contract';
import { useWords } from '@/shared/language/words';
import { FormattedMessage } from '@/shared/whatsapp/formatted-message';
import { filledBody } from './template-text';

interface TemplatePreviewProps {
  template: SendableTemplate;
  values: readonly string[];
}

/** A template with its values, as it will stand on the customer's phone. */
export function TemplatePreview({ template, values }: TemplatePreviewProps) {
  const t = useWords();
  const { header, footer, buttons } = template;
  return (
    <Box
      role="region"
      aria-label={t('preview.label')}
      sx={({ vars }) => ({
        p: 1.5,
        borderRadius: '12px',
        color: 'text.primary',
        backgroundColor: vars.palette.bubble.agent,
      })}
    >
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {t('preview.how')}
      </Typography>
      {header && <Typography sx={{ fontWeight: 700 }}>{header}</Typography>}
      <FormattedMessage>{filledBody(template, values)}</FormattedMessage>
      {footer && (
        <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
          {footer}
        </Typography>
      )}
      {buttons.length > 0 && (
        <Stack direction="row" spacing={1} sx={{ mt: 1, flexWrap: 'wrap' }}>
          {buttons.map((button) => (
            <Box
              key={button}
              component="span"
              sx={{ px: 1.5, py: 0.25, border: 1, borderRadius: 4, fontSize: 'caption.fontSize' }}
            >
              {button}
            </Box>
          ))}
        </Stack>
      )}
    </Box>
  );
}
