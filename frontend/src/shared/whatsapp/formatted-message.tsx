import Box from '@mui/material/Box';
import { Fragment, type ReactNode } from 'react';
import { LinkedText } from '@/shared/ui/linked-text';
import { formatMessage, type Block, type Formatted } from './formatting';

const elements = { bold: 'strong', italic: 'em', strike: 's' } as const;

function Pieces({ pieces }: { pieces: readonly Formatted[] }) {
  return pieces.map((piece, place): ReactNode => {
    if (piece.style === 'text') return <LinkedText key={place}>{piece.text}</LinkedText>;
    if (piece.style === 'code') return <code key={place}>{piece.text}</code>;
    const Element = elements[piece.style];
    return (
      <Element key={place}>
        <Pieces pieces={piece.pieces} />
      </Element>
    );
  });
}

type Paragraph = Extract<Block, { pieces: Formatted[] }>;

/** Lines that belong together are one paragraph: a long message has many of them. */
function togetherOf(blocks: readonly Block[]): (Exclude<Block, Paragraph> | Paragraph[])[] {
  const together: (Exclude<Block, Paragraph> | Paragraph[])[] = [];
  for (const block of blocks) {
    const last = together.at(-1);
    if (block.kind === 'code') together.push(block);
    else if (block.kind === 'paragraph' && Array.isArray(last) && last[0]?.kind === 'paragraph') {
      last.push(block);
    } else together.push([block]);
  }
  return together;
}

function Lines({ lines }: { lines: readonly Paragraph[] }) {
  const [first] = lines;
  if (!first) return null;
  switch (first.kind) {
    case 'quote':
      return (
        <Box
          component="blockquote"
          sx={{ m: 0, paddingInlineStart: 1, borderInlineStart: 3, borderColor: 'divider' }}
        >
          <Pieces pieces={first.pieces} />
        </Box>
      );
    case 'paragraph':
      return (
        <Box dir="auto" sx={{ minHeight: '1.5em' }}>
          {lines.map(({ pieces }, place) => (
            <Fragment key={place}>
              {place > 0 && '\n'}
              <Pieces pieces={pieces} />
            </Fragment>
          ))}
        </Box>
      );
    default:
      return (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <span>{first.kind === 'number' ? first.label : '•'}</span>
          <span>
            <Pieces pieces={first.pieces} />
          </span>
        </Box>
      );
  }
}

/** A message as it will look on the customer's phone. */
export function FormattedMessage({ children }: { children: string }) {
  return (
    <Box dir="auto" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', fontSize: '0.95rem' }}>
      {togetherOf(formatMessage(children)).map((block, place) =>
        Array.isArray(block) ? (
          <Lines key={place} lines={block} />
        ) : (
          <Box key={place} component="pre" sx={{ m: 0, whiteSpace: 'pre-wrap' }}>
            {block.text}
          </Box>
        ),
      )}
    </Box>
  );
}
