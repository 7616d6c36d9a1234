import { useRef, useState, type ChangeEvent, type DragEvent } from 'react';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}

/** Takes files from a drop or from the browser's own chooser. */
export function useFileDrop(onFiles: (files: File[]) => void, disabled: boolean) {
  const input = useRef<HTMLInputElement>(null);
  // Crossing a child leaves and enters in turn: only as many leaves as enters mean that the files are gone.
  const depth = useRef(0);
  const [dragging, setDragging] = useState(false);

  function shift(by: 1 | -1) {
    depth.current = Math.max(0, depth.current + by);
    setDragging(depth.current > 0);
  }

  const zone = {
    onDragEnter: (event: DragEvent) => {
      if (carriesFiles(event) && !disabled) shift(1);
    },
    onDragLeave: (event: DragEvent) => {
      if (carriesFiles(event)) shift(-1);
    },
    // Without this the browser would open the file in place of the page.
    onDragOver: (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      depth.current = 0;
      setDragging(false);
      if (!disabled) onFiles([...event.dataTransfer.files]);
    },
  };

  const chooser = {
    ref: input,
    type: 'file',
    multiple: true,
    hidden: true,
    disabled,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      onFiles([...(event.target.files ?? [])]);
      // The same file can be chosen again after it was removed.
      event.target.value = '';
    },
  };

  return { zone, chooser, dragging, open: () => input.current?.click() };
}
