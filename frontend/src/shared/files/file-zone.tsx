import CloudUploadRounded from '@mui/icons-material/CloudUploadRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { RichWords } from '@/shared/language/rich-words';
import { useWords } from '@/shared/language/words';
import { acceptedFiles, fileRuleSentence } from './file-rules';
import { UploadList } from './upload-list';
import { useFileDrop } from './use-file-drop';
import type { Uploads } from './use-uploads';

interface FileZoneProps {
  uploads: Uploads;
  disabled: boolean;
  problem?: string | undefined;
}

/** A place to drop files on, with a button for those who do not drag; each is sent the moment it is chosen. */
export function FileZone({ uploads, disabled, problem }: FileZoneProps) {
  const t = useWords();
  const { zone, chooser, dragging, open } = useFileDrop(uploads.offer, disabled);
  const choose = useRef<HTMLButtonElement>(null);
  return (
    <Box component="section" aria-label={t('files.label')}>
      <Box
        {...zone}
        sx={{
          border: '2px dashed',
          borderColor: dragging ? 'primary.main' : 'divider',
          borderRadius: '16px',
          p: 2.5,
          textAlign: 'center',
          backgroundColor: dragging ? 'action.hover' : 'transparent',
          transition: 'background-color 0.2s, border-color 0.2s',
        }}
      >
        <input {...chooser} accept={acceptedFiles} aria-label={t('files.label')} />
        <CloudUploadRounded aria-hidden sx={{ color: 'primary.main', fontSize: 32 }} />
        <Typography variant="body2">
          {dragging ? (
            t('files.let-go')
          ) : (
            <RichWords
              of="files.drop"
              parts={{
                choose: (
                  <Button
                    ref={choose}
                    size="small"
                    onClick={open}
                    disabled={disabled}
                    sx={{ verticalAlign: 'baseline' }}
                  >
                    {t('files.choose')}
                  </Button>
                ),
              }}
            />
          )}
        </Typography>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {fileRuleSentence()}
        </Typography>
      </Box>
      <UploadList
        uploads={uploads}
        problem={problem}
        disabled={disabled}
        onEmptied={() => choose.current?.focus()}
      />
    </Box>
  );
}
