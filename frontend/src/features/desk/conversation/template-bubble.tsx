import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '@/shared/language/words';
import { useSession } from '@/shared/session/session';
import { assignableQuery } from '../tickets';
import { Bubble } from './bubble';
import { DeliveryMark } from './delivery-mark';
import type { TemplateTurn } from './timeline';

/** A template as the customer reads it, and how far it came. */
export function TemplateBubble({ message, at, children }: TemplateTurn & { children?: ReactNode }) {
  const t = useWords();
  const { data: me } = useSession();
  const { data: agents = [] } = useQuery(assignableQuery);
  const known = [...agents, ...(me ? [me] : [])];
  const author = known.find(({ id }) => id === message.agent_id)?.name ?? t('desk.agent');
  return (
    <Bubble voice="agent" author={author} at={at} text={message.text ?? ''}>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {t('desk.template.mark')}
      </Typography>
      {children}
      <DeliveryMark message={message} />
    </Bubble>
  );
}
