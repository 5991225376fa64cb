import { sentenceLanguageSchema } from '../domain/model/sentences/sentence-language.ts';

/** In which words are said that are nobody's own: neither of the codebook nor of a case. */
export const languageOption = { language: sentenceLanguageSchema.default('en') };
