import { expect, it } from 'vitest';
import { sayIn } from '../../../src/domain/model/sentences/said.ts';
import { groundsOf } from '../../../src/domain/retrieval/retrieval-words.ts';

const passage = { document: 'Report', quote: 'As printed' };
const [rationale, quote, page] = ['They say so', 'We lead', '7'];

/** Each ground as `kind: text (source)`. */
function grounds(evidence: Parameters<typeof groundsOf>[0]['evidence'], passages = [passage]): string[] {
  return groundsOf({ evidence, passages }).map(({ kind, text, source }) => `${kind}: ${text} (${sayIn('en', source)})`);
}

it('the grounds of an answer are its rationale, its quote and the passages, and the page stands with one of them, once', () => {
  const linked = 'quote: As printed (Report)';
  expect(grounds({})).toEqual([linked]);
  expect(grounds({}, [])).toEqual([]);
  expect(grounds({ rationale })).toEqual(['rationale: They say so ()', linked]);
  expect(grounds({ rationale, page })).toEqual(['rationale: They say so (p. 7)', linked]);
  expect(grounds({ quote, page })).toEqual(['quote: We lead (p. 7)', linked]);
  expect(grounds({ rationale, quote, page })).toEqual(['rationale: They say so ()', 'quote: We lead (p. 7)', linked]);
  expect(grounds({ page })).toEqual(['rationale:  (p. 7)', linked]);
});
