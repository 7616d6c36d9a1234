import CloudUploadRounded from '@mui/icons-material/CloudUploadRounded';
import DeleteOutlineRounded from '@mui/icons-material/DeleteOutlineRounded';
import InsertDriveFileRounded from '@mui/icons-material/InsertDriveFileRounded';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useDropzone } from 'react-dropzone';
import { fileSize } from '@/shared/format/format';
import { acceptedFiles, addFiles, fileRuleSentence } from './file-rules';

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

  const { getRootProps, getInputProps, isDragActive, open } = useDropzone({
    disabled,
    noClick: true,
    noKeyboard: true,
    onDrop: (accepted, rejected) => {
      const outcome = addFiles(files, [...accepted, ...rejected.map(({ file }) => file)]);
      setRefusals(outcome.refusals);
      onChange(outcome.files);
    },
  });

  return (
    <Box component="section" aria-label="Files">
      <Box
        {...getRootProps()}
        sx={{
          border: '2px dashed',
          borderColor: isDragActive ? 'primary.main' : 'divider',
          borderRadius: 3,
          p: 2.5,
          textAlign: 'center',
          backgroundColor: isDragActive ? 'action.hover' : 'transparent',
          transition: 'background-color 0.2s, border-color 0.2s',
        }}
      >
        <input {...getInputProps({ 'aria-label': 'Files', accept: acceptedFiles })} />
        <CloudUploadRounded aria-hidden sx={{ color: 'primary.main', fontSize: 32 }} />
        <Typography variant="body2">
          {isDragActive ? 'Let go to add them' : 'Drop files here, or '}
          {!isDragActive && (
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
        <List dense aria-label="Chosen files">
          {files.map((file) => (
            <ListItem
              key={`${file.name} ${file.size} ${file.lastModified}`}
              disableGutters
              secondaryAction={
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
              }
            >
              <ListItemIcon sx={{ minWidth: 36 }}>
                <InsertDriveFileRounded color="primary" />
              </ListItemIcon>
              <ListItemText
                primary={file.name}
                secondary={fileSize(file.size)}
                slotProps={{ primary: { noWrap: true, dir: 'auto' } }}
              />
            </ListItem>
          ))}
        </List>
      )}
    </Box>
  );
}
