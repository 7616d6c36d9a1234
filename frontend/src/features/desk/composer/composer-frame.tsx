import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';
import type { useFileDrop } from '@/shared/files/use-file-drop';
import { useWords } from '@/shared/language/words';

interface ComposerFrameProps {
  internal: boolean;
  dragging: boolean;
  zone: ReturnType<typeof useFileDrop>['zone'];
  children: ReactNode;
}

/** The place of the answer: tinted all over where only colleagues will read it. */
export function ComposerFrame({ internal, dragging, zone, children }: ComposerFrameProps) {
  const t = useWords();
  return (
    <Box
      component="section"
      aria-label={t('desk.answer')}
      {...zone}
      sx={({ vars }) => ({
        p: 2,
        maxHeight: '60%',
        overflowY: 'auto',
        flexShrink: 0,
        borderTop: 1,
        borderColor: internal ? vars.palette.bubble.noteLine : 'divider',
        backgroundColor: internal ? vars.palette.bubble.note : 'background.paper',
        color: internal ? vars.palette.bubble.noteText : 'text.primary',
        outline: dragging ? `2px dashed ${vars.palette.primary.main}` : 'none',
        outlineOffset: -6,
        transition: 'background-color 0.2s',
        // Without colours a note would look like a reply.
        '@media (forced-colors: active)': { borderTop: internal ? '4px dashed' : '1px solid' },
      })}
    >
      <Stack spacing={1.25}>{children}</Stack>
    </Box>
  );
}
