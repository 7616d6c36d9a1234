export type Cell = string | number | null;

/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[\s\p{Default_Ignorable_Code_Point}]*[=+\-@|%\u2212]|^[\t\r\n]/u;

/** A formula begins at the beginning; what is invisible before it is short. */
const LOOKED_AT = 200;

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // Some spreadsheets read full-width signs as the plain ones.
  const harmless = FORMULA.test(cell.slice(0, LOOKED_AT).normalize('NFKC')) ? `'${cell}` : cell;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** A table as CSV (RFC 4180) that no spreadsheet executes: texts that look like formulas begin with an apostrophe. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

/** Hands the table to the browser as a file; the mark at its front tells spreadsheets that it is UTF-8. */
export function downloadCsv(name: string, rows: readonly (readonly Cell[])[]): void {
  const file = new Blob(['\uFEFF', csvOf(rows)], { type: 'text/csv;charset=utf-8' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
