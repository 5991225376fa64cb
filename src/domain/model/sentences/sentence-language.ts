import * as z from 'zod';

/** The languages that sentences are written in; English is what programs exchange. */
export const sentenceLanguageSchema = z.enum(['en', 'zh']);
export type SentenceLanguage = z.infer<typeof sentenceLanguageSchema>;
