/** Whether a cell says nothing. Most begin with a letter or a digit, which tells it at once. */
export function isBlank(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return !(first > space && first < lastAscii) && cell.trim() === '';
}

const space = 0x20;
const lastAscii = 0x7f;
