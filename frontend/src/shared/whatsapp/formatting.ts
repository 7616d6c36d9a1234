/** A stretch of a line as WhatsApp shows it; a style has pieces of its own, a text has none. */
export type Formatted =
  | { style: 'text'; text: string }
  | { style: 'code'; text: string }
  | { style: 'bold' | 'italic' | 'strike'; pieces: Formatted[] };

export type Block =
  | { kind: 'paragraph' | 'quote' | 'bullet'; pieces: Formatted[] }
  | { kind: 'number'; label: string; pieces: Formatted[] }
  | { kind: 'code'; text: string };

const MARKS = { '*': 'bold', _: 'italic', '~': 'strike' } as const;

/** A mark stands at the edge of a word: "2*3*4" has none. Its words neither begin nor end with a space. */
const MARKED = /(?<![\p{L}\p{N}])(?:`([^`]+)`|([*_~])(?!\s)(.+?)(?<!\s)\2)(?![\p{L}\p{N}])/su;

export function formatLine(line: string): Formatted[] {
  const found = MARKED.exec(line);
  if (!found) return line === '' ? [] : [{ style: 'text', text: line }];
  const [whole, code, mark, inner = ''] = found;
  const piece: Formatted =
    code === undefined
      ? { style: MARKS[mark as keyof typeof MARKS], pieces: formatLine(inner) }
      : { style: 'code', text: code };
  const before = line.slice(0, found.index);
  return [
    ...(before === '' ? [] : [{ style: 'text' as const, text: before }]),
    piece,
    ...formatLine(line.slice(found.index + whole.length)),
  ];
}

function blockOf(line: string): Block {
  const quote = /^> (.*)$/.exec(line);
  if (quote) return { kind: 'quote', pieces: formatLine(quote[1] ?? '') };
  const bullet = /^[-*] (.+)$/.exec(line);
  if (bullet) return { kind: 'bullet', pieces: formatLine(bullet[1] ?? '') };
  const number = /^(\d{1,2}\.) (.+)$/.exec(line);
  if (number) {
    return { kind: 'number', label: number[1] ?? '', pieces: formatLine(number[2] ?? '') };
  }
  return { kind: 'paragraph', pieces: formatLine(line) };
}

/** A message line by line, as WhatsApp will show its stars, lines and ticks. */
export function formatMessage(message: string): Block[] {
  return message.split(/```(.+?)```/s).flatMap((part, place): Block[] => {
    if (place % 2 === 1) return [{ kind: 'code', text: part.trim() }];
    const words = part.replace(/^\n|\n$/g, '');
    return words === '' ? [] : words.split('\n').map(blockOf);
  });
}

/** Whether it will look any different from what was typed. */
export function hasFormatting(message: string): boolean {
  return formatMessage(message).some(
    (it) =>
      it.kind === 'code' ||
      it.kind !== 'paragraph' ||
      it.pieces.some(({ style }) => style !== 'text'),
  );
}
