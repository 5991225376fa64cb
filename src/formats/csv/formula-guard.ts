/** What makes a spreadsheet take text for a formula, in plain and full-width form. */
const formulaStart = '[=+\\-@\\t\\r＝＋－＠]';
const needsGuard = new RegExp(`^'*${formulaStart}`, 'u');
const guarded = new RegExp(`^'+${formulaStart}`, 'u');
const plainNumber = /^[+-]?\d+(\.\d+)?$/u;

/**
 * Puts an apostrophe before text that a spreadsheet would run as a formula. Numbers stay, since they do no harm; text
 * that looks guarded already gets a second apostrophe, so that taking one off always gives back what was there.
 */
export function guardFormula(cell: string): string {
  return needsGuard.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
}

/** Takes off the apostrophe that `guardFormula` put on, and leaves every other cell as it is. */
export function unguardFormula(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
