import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Attachment } from '@/shared/api/contract';
import { fileWords } from '@/shared/files/file-words';
import { Preview } from '@/shared/files/preview';
import { useWords } from '@/shared/language/words';
import { Fetched } from '@/shared/ui/fetched';
import { attachmentsQuery } from '../conversation/conversation-queries';
import { heldWords } from '@/shared/files/held-words';
import { contentPath, thumbnailPath } from '../files/files';
import { ContextSection } from './context-section';

/** The server's small picture of a file; where it has none, a sign of the file's kind. */
function Thumbnail({ file }: { file: Attachment }) {
  const [missing, setMissing] = useState(false);
  const path = thumbnailPath(file);
  if (!path || missing) return <Preview name={file.name} file={null} />;
  return (
    <Box
      component="img"
      src={path}
      alt=""
      loading="lazy"
      onError={() => {
        setMissing(true);
      }}
      sx={{ width: 44, height: 44, flexShrink: 0, borderRadius: '10px', objectFit: 'cover' }}
    />
  );
}

function FileLine({ file }: { file: Attachment }) {
  const held = heldWords(file);
  return (
    <Stack component="li" direction="row" spacing={1} sx={{ alignItems: 'center', minWidth: 0 }}>
      <Thumbnail file={file} />
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2" noWrap dir="auto">
          {held ? (
            file.name
          ) : (
            <Link href={contentPath(file)} download={file.name}>
              {file.name}
            </Link>
          )}
        </Typography>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {fileWords(file)}
        </Typography>
      </Box>
    </Stack>
  );
}

/** All files of the ticket, whoever sent them. */
export function TicketFiles({ ticketId }: { ticketId: number }) {
  const t = useWords();
  const files = useQuery(attachmentsQuery(ticketId));
  return (
    <ContextSection title={t('desk.files')}>
      <Fetched query={files} nothing={t('desk.files.none')}>
        {(all) => (
          <Stack component="ul" spacing={1} sx={{ p: 0, m: 0, listStyle: 'none' }}>
            {all.map((file) => (
              <FileLine key={file.id} file={file} />
            ))}
          </Stack>
        )}
      </Fetched>
    </ContextSection>
  );
}
