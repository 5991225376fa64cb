/**
 * How CSV is written. `data`: UTF-8, LF, cells untouched; what R reads. `excel`: byte-order mark, CRLF, and an apostrophe
 * before text that a spreadsheet would run as a formula.
 */
export type CsvFlavour = 'data' | 'excel';
