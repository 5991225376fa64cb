/** Writes rows of cells under one another, the first column to the left, all others to the right, two blanks apart. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        const blanks = ' '.repeat(width - widthOf(cell));
        return column === 0 ? `${cell}${blanks}` : `${blanks}${cell}`;
      })
      .join('  ')
      .trimEnd(),
  );
}

function widthOf(text: string): number {
  return Array.from(text).length;
}
