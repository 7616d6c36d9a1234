import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { ChannelTemplate } from '@/shared/api/channel-contract';
import { t, useWords, type Key } from '@/shared/language/words';
import { useIsAdmin } from '@/shared/session/session';
import { ErrorNote } from '@/shared/ui/error-note';
import { Fetched } from '@/shared/ui/fetched';
import { MessageText } from '@/shared/ui/message-text';
import { templatesQuery, useSyncTemplates } from './channel-queries';

const known: Record<string, Key> = {
  approved: 'channel.template.approved',
  pending: 'channel.template.pending',
  rejected: 'channel.template.rejected',
  paused: 'channel.template.paused',
  disabled: 'channel.template.disabled',
  utility: 'channel.template.utility',
  marketing: 'channel.template.marketing',
  authentication: 'channel.template.authentication',
};

/** States and categories as Meta names them; what it comes to name later is shown as it is. */
function metaWords(name: string): string {
  const plain = name.toLowerCase();
  const key = known[plain];
  return key ? t(key) : plain;
}

function Template({ template }: { template: ChannelTemplate }) {
  const approved = template.status.toUpperCase() === 'APPROVED';
  return (
    <Box component="li">
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography dir="ltr" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {template.name}
        </Typography>
        <Chip
          size="small"
          label={metaWords(template.status)}
          color={approved ? 'success' : 'warning'}
          variant="outlined"
        />
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {template.language} · {metaWords(template.category)}
          {template.used_for && ` · ${template.used_for}`}
        </Typography>
      </Stack>
      <Box
        sx={({ vars }) => ({
          mt: 1,
          p: 1.5,
          maxWidth: 420,
          borderRadius: '12px',
          backgroundColor: vars.palette.bubble.agent,
        })}
      >
        <MessageText>{template.preview}</MessageText>
        {template.buttons.map((button) => (
          <Typography key={button} variant="body2" sx={{ color: 'primary.main', mt: 0.5 }}>
            {button}
          </Typography>
        ))}
      </Box>
      {template.problem && (
        <Typography variant="body2" sx={{ color: 'error.main', mt: 0.5 }}>
          {template.problem}
        </Typography>
      )}
    </Box>
  );
}

/** The messages that WhatsApp lets us begin with, as the customer sees them. */
export function Templates() {
  const t = useWords();
  const templates = useQuery(templatesQuery);
  const sync = useSyncTemplates();
  const admin = useIsAdmin();
  return (
    <Stack spacing={2}>
      <Fetched query={templates} nothing={t('channel.template.none')} height={120}>
        {(all) => (
          <Stack component="ul" spacing={2.5} sx={{ p: 0, m: 0, listStyle: 'none' }}>
            {all.map((template) => (
              <Template key={`${template.name} ${template.language}`} template={template} />
            ))}
          </Stack>
        )}
      </Fetched>
      {sync.error && <ErrorNote error={sync.error} />}
      {admin && (
        <Button
          variant="outlined"
          loading={sync.isPending}
          onClick={() => {
            sync.mutate(undefined);
          }}
          sx={{ alignSelf: 'flex-start' }}
        >
          {t('channel.template.again')}
        </Button>
      )}
    </Stack>
  );
}
