import AudiotrackRounded from '@mui/icons-material/AudiotrackRounded';
import InsertDriveFileRounded from '@mui/icons-material/InsertDriveFileRounded';
import MovieRounded from '@mui/icons-material/MovieRounded';
import PictureAsPdfRounded from '@mui/icons-material/PictureAsPdfRounded';
import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import type { SvgIconComponent } from '@mui/icons-material';

const icons: [RegExp, SvgIconComponent][] = [
  [/\.pdf$/i, PictureAsPdfRounded],
  [/\.(mp4|3gp)$/i, MovieRounded],
  [/\.(ogg|opus|mp3|m4a|amr)$/i, AudiotrackRounded],
];

function isPicture(file: File): boolean {
  return /^image\/(png|jpeg|webp|gif)$/.test(file.type);
}

/** The address of a chosen picture for as long as it is shown. */
function usePictureOf(file: File | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!file || !isPicture(file)) return;
    const made = URL.createObjectURL(file);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the address is a thing of the browser, made and given back
    setAddress(made);
    return () => {
      setAddress(null);
      URL.revokeObjectURL(made);
    };
  }, [file]);
  return address;
}

/** A small picture of a file, or a sign of its kind. */
export function Preview({ name, file }: { name: string; file: File | null }) {
  const picture = usePictureOf(file);
  const Icon = icons.find(([ending]) => ending.test(name))?.[1] ?? InsertDriveFileRounded;
  return (
    <Box
      aria-hidden
      sx={{
        width: 44,
        height: 44,
        flexShrink: 0,
        borderRadius: '10px',
        overflow: 'hidden',
        display: 'grid',
        placeItems: 'center',
        backgroundColor: 'action.hover',
        color: 'primary.main',
      }}
    >
      {picture ? (
        <Box
          component="img"
          src={picture}
          alt=""
          sx={{ width: 1, height: 1, objectFit: 'cover' }}
        />
      ) : (
        <Icon />
      )}
    </Box>
  );
}
