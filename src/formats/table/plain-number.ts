/**
 * A cell without the signs between its thousands, where it is a whole number: a spreadsheet that writes decimals with a
 * comma would read 1,424 as a little more than one. Other cells stay as they are.
 */
export function plainNumber(cell: string): string {
  return /^\d{1,3}(?:,\d{3})+$/u.test(cell) ? cell.replaceAll(',', '') : cell;
}
