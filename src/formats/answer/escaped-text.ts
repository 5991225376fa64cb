import type { StateTokens } from '../../domain/model/state-tokens.ts';
import { readState } from './read-state.ts';

/**
 * A text value that a cell could not hold as it is, because it looks like a token or is blank, gets a backslash in
 * front; so does one that looks escaped already.
 */
export function escapeText(text: string, tokens: StateTokens): string {
  return looksSpecial(text, tokens) ? `\\${text}` : text;
}

/** The text that a cell holds: the backslash of `escapeText` taken off, anything else as it is. Text is never empty. */
export function unescapeText(cell: string, tokens: StateTokens): string {
  return cell.length > 1 && cell.startsWith('\\') && looksSpecial(cell, tokens) ? cell.slice(1) : cell;
}

function looksSpecial(text: string, tokens: StateTokens): boolean {
  const bare = text.replace(/^\\+/u, '');
  return bare.trim() === '' || readState(bare, tokens) !== undefined;
}
