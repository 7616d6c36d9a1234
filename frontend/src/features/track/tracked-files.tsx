import AttachFileRounded from '@mui/icons-material/AttachFileRounded';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import { useMutation } from '@tanstack/react-query';
import type { TrackedTicket } from '@/shared/api/contract';
import { requestFile } from '@/shared/api/request';
import { fileWords } from '@/shared/files/file-words';
import { heldWords } from '@/shared/files/held-words';
import { useSpoken } from '@/shared/language/language';
import { ErrorNote } from '@/shared/ui/error-note';
import { bearing, type PrivateLink } from './track-queries';

export type TrackedFile = TrackedTicket['attachments'][number];

function save(content: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

interface TrackedFilesProps {
  link: PrivateLink;
  files: readonly TrackedFile[];
}

export function TrackedFiles({ link, files }: TrackedFilesProps) {
  useSpoken();
  const download = useMutation({
    mutationFn: async (file: TrackedFile) => {
      const path = `/api/track/attachments/${encodeURIComponent(file.id)}`;
      save(await requestFile(path, bearing(link)), file.name);
    },
  });
  if (files.length === 0) return null;

  return (
    <Stack spacing={1} sx={{ mt: 1 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        {files.map((file) => (
          <Chip
            key={file.id}
            icon={<AttachFileRounded />}
            label={
              <>
                <bdi>{file.name}</bdi> · {fileWords(file)}
              </>
            }
            disabled={
              heldWords(file) !== undefined ||
              (download.isPending && download.variables.id === file.id)
            }
            onClick={() => {
              download.mutate(file);
            }}
          />
        ))}
      </Stack>
      {download.error && <ErrorNote error={download.error} />}
    </Stack>
  );
}
