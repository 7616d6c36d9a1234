import AttachFileRounded from '@mui/icons-material/AttachFileRounded';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import type { Attachment } from '@/shared/api/contract';
import { fileWords } from '@/shared/files/file-words';
import { heldWords } from '@/shared/files/held-words';
import { useWords } from '@/shared/language/words';
import { FetchAgain } from './fetch-again';
import { contentPath } from './files';

function FileChip({ file }: { file: Attachment }) {
  const label = `${file.name} · ${fileWords(file)}`;
  if (heldWords(file))
    return <Chip size="small" disabled icon={<AttachFileRounded />} label={label} />;
  return (
    <Chip
      size="small"
      component="a"
      clickable
      href={contentPath(file)}
      download={file.name}
      icon={<AttachFileRounded />}
      label={label}
    />
  );
}

/** Files to download, and in words why one is not there yet. */
export function FileChips({ files }: { files: readonly Attachment[] }) {
  const t = useWords();
  if (files.length === 0) return null;
  return (
    <Stack
      component="ul"
      direction="row"
      useFlexGap
      spacing={1}
      aria-label={t('desk.files')}
      sx={{ flexWrap: 'wrap', listStyle: 'none', p: 0, m: 0, mt: 1 }}
    >
      {files.map((file) => (
        <li key={file.id}>
          <FileChip file={file} />
          <FetchAgain file={file} />
        </li>
      ))}
    </Stack>
  );
}
