import type { CellObject } from '@e965/xlsx';

/** Spreadsheets compute with 15 digits; what binary numbers have beyond them nobody typed. */
const digits = 15;

/**
 * What a cell of a spreadsheet says, as text: a number as it was entered, whatever its format shows; a date as 2001-05-03
 * (13:30 behind it where it has a time), `TRUE` and `FALSE`, an error of a formula by its name (`#REF!`).
 */
export function cellText(cell: CellObject | undefined): string {
  switch (cell?.t) {
    case 's':
      return String(cell.v);
    case 'n':
      return String(Number(Number(cell.v).toPrecision(digits)));
    case 'd':
      return dateText(cell.v);
    case 'b':
      return cell.v === true ? 'TRUE' : 'FALSE';
    case 'e':
      return cell.w ?? '#VALUE!';
    case 'z':
    case undefined:
    default:
      return '';
  }
}

function dateText(value: CellObject['v']): string {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return String(value);
  // Times are fractions of a day, and end a few milliseconds beside the minute.
  const minute = new Date(Math.round(value.getTime() / 60_000) * 60_000).toISOString();
  return minute.endsWith('T00:00:00.000Z') ? minute.slice(0, 10) : `${minute.slice(0, 10)} ${minute.slice(11, 16)}`;
}
