const errors = /^#(?:REF!|VALUE!|DIV\/0!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/u;

/** What a spreadsheet writes into a cell whose formula fails (`#REF!`); undefined for any other text. */
export function formulaError(cell: string): string | undefined {
  return cell.startsWith('#') ? errors.exec(cell.trim())?.[0] : undefined;
}
