type Cell = string | number;

const thousands = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const shown = (cell: Cell): string => (typeof cell === 'number' ? (cell === 0 ? '·' : thousands(cell)) : cell);

/** Rows under a head, for the terminal: the first column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows.map((row) => row.map(shown))];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const put = (cell: string, column: number): string => {
    const width = widths[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  };
  return lines.map((line) => line.map(put).join('  ').trimEnd()).join('\n');
}

/** How often each pair of names comes up: a table with sums at the right and at the foot; rows and columns without any are left out. */
export function crossTable(
  corner: string,
  rowNames: readonly string[],
  columnNames: readonly string[],
  pairs: readonly (readonly [row: string, column: string])[]
): string {
  const count = (row?: string, column?: string): number =>
    pairs.filter(([r, c]) => (row === undefined || r === row) && (column === undefined || c === column)).length;
  const columns = columnNames.filter((column) => count(undefined, column) > 0);
  const rows = rowNames.filter((row) => count(row) > 0);
  return table(
    [corner, ...columns, 'all'],
    [
      ...rows.map((row) => [row, ...columns.map((column) => count(row, column)), count(row)]),
      ['all', ...columns.map((column) => count(undefined, column)), pairs.length]
    ]
  );
}
