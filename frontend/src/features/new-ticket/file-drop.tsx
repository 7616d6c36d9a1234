import CloudUploadRounded from '@mui/icons-material/CloudUploadRounded';
import DeleteOutlineRounded from '@mui/icons-material/DeleteOutlineRounded';
import InsertDriveFileRounded from '@mui/icons-material/InsertDriveFileRounded';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { fileSize } from '@/shared/format/format';
import { acceptedFiles, addFiles, fileRuleSentence } from './file-rules';
import { useFileDrop } from './use-file-drop';

interface FileDropProps {
  files: readonly File[];
  onChange: (files: File[]) => void;
  disabled: boolean;
  error?: string | undefined;
}

/** Takes files by drag and drop or by a button, and says at once which ones cannot be taken. */
export function FileDrop({ files, onChange, disabled, error }: FileDropProps) {
  const [refusals, setRefusals] = useState<string[]>([]);
  const problems = error ? [error, ...refusals] : refusals;

  const { zone, chooser, dragging, open } = useFileDrop((offered) => {
    const outcome = addFiles(files, offered);
    setRefusals(outcome.refusals);
    onChange(outcome.files);
  }, disabled);

  return (
    <Box component="section" aria-label="Files">
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
        <input {...chooser} accept={acceptedFiles} aria-label="Files" />
        <CloudUploadRounded aria-hidden sx={{ color: 'primary.main', fontSize: 32 }} />
        <Typography variant="body2">
          {dragging ? 'Let go to add them' : 'Drop files here, or '}
          {!dragging && (
            <Button
              size="small"
              onClick={open}
              disabled={disabled}
              sx={{ verticalAlign: 'baseline' }}
            >
              choose files
            </Button>
          )}
        </Typography>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {fileRuleSentence}
        </Typography>
      </Box>

      {problems.length > 0 && (
        <Alert severity="warning" variant="outlined" sx={{ mt: 1 }}>
          {problems.map((problem) => (
            <div key={problem}>{problem}</div>
          ))}
        </Alert>
      )}

      {files.length > 0 && (
        <Stack component="ul" spacing={0.5} aria-label="Chosen files" sx={{ p: 0, m: 0, mt: 1 }}>
          {files.map((file) => (
            <Stack
              key={`${file.name} ${file.size} ${file.lastModified}`}
              component="li"
              direction="row"
              spacing={1}
              sx={{ alignItems: 'center' }}
            >
              <InsertDriveFileRounded color="primary" />
              <Typography variant="body2" noWrap dir="auto" sx={{ flexGrow: 1 }}>
                {file.name}
              </Typography>
              <Typography variant="caption" noWrap sx={{ color: 'text.secondary', flexShrink: 0 }}>
                {fileSize(file.size)}
              </Typography>
              <IconButton
                edge="end"
                disabled={disabled}
                aria-label={`Remove ${file.name}`}
                onClick={() => {
                  onChange(files.filter((held) => held !== file));
                }}
              >
                <DeleteOutlineRounded />
              </IconButton>
            </Stack>
          ))}
        </Stack>
      )}
    </Box>
  );
}
