import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { formatMessage, type Block, type Formatted } from './formatting';

const elements = { bold: 'strong', italic: 'em', strike: 's' } as const;

function Pieces({ pieces }: { pieces: readonly Formatted[] }) {
  return pieces.map((piece, place): ReactNode => {
    if (piece.style === 'text') return piece.text;
    if (piece.style === 'code') return <code key={place}>{piece.text}</code>;
    const Element = elements[piece.style];
    return (
      <Element key={place}>
        <Pieces pieces={piece.pieces} />
      </Element>
    );
  });
}

function Line({ block }: { block: Block }) {
  switch (block.kind) {
    case 'code':
      return (
        <Box component="pre" sx={{ m: 0, whiteSpace: 'pre-wrap' }}>
          {block.text}
        </Box>
      );
    case 'quote':
      return (
        <Box
          component="blockquote"
          sx={{ m: 0, paddingInlineStart: 1, borderInlineStart: 3, borderColor: 'divider' }}
        >
          <Pieces pieces={block.pieces} />
        </Box>
      );
    case 'paragraph':
      return (
        <Box sx={{ minHeight: '1.5em' }}>
          <Pieces pieces={block.pieces} />
        </Box>
      );
    default:
      return (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <span>{block.kind === 'number' ? block.label : '•'}</span>
          <span>
            <Pieces pieces={block.pieces} />
          </span>
        </Box>
      );
  }
}

/** A message as it will look on the customer's phone. */
export function FormattedMessage({ children }: { children: string }) {
  return (
    <Box dir="auto" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', fontSize: '0.95rem' }}>
      {formatMessage(children).map((block, place) => (
        <Line key={place} block={block} />
      ))}
    </Box>
  );
}
