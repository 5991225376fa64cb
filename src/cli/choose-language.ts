import type { Result } from '../contract/errors.ts';
import type { ParsedInput } from '../contract/method.ts';
import { choose } from './choice.ts';

/** The languages that a file can be written in. */
export type OutputLanguage = ParsedInput<'report.write'>['language'];

/** The option `--language`. */
export const languageFlag = { language: { type: 'string' } } as const;

/** The language asked for, English where none is; CSV and JSON, which programs read, are English whatever is asked. */
export function chooseLanguage({ language = 'en' }: { readonly language?: string }): Result<OutputLanguage> {
  return choose('language', language, ['en', 'zh']);
}
