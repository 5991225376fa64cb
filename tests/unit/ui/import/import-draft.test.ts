import { describe, expect, it } from 'vitest';
import { codebookSchema } from '../../../../src/domain/model/codebook.ts';
import {
  type InspectedList,
  keptDraft,
  mapOf,
  targetsOf,
  withLabel,
  withTarget,
} from '../../../../src/ui/import/import-draft.ts';
import { smallScheme } from '../../../support/small-scheme.ts';

const codebook = codebookSchema.parse(smallScheme);
const blank = keptDraft(undefined);

function list(...columns: InspectedList['columns']): InspectedList {
  return {
    written: { kind: 'text', encoding: 'utf-8', delimiter: ',' },
    encodings: ['utf-8'],
    doubts: [],
    rows: 1,
    columns,
    firstRows: [],
    warnings: [],
  };
}

const headers = list(
  { header: 'Title', guess: 'title', repeated: false },
  { header: 'Land', repeated: false },
  { header: 'Year', guess: 'citation.issued', repeated: false },
  { header: 'X', repeated: true },
);

describe('where columns go', () => {
  it('is what their headers say, unless it was decided before', () => {
    expect(targetsOf(headers, blank, codebook)).toEqual(['title', '', 'citation.issued', '']);
    const kept = keptDraft({ columns: { Land: 'country', Year: '', X: 'type' }, labels: {}, separator: '|' });
    expect(targetsOf(headers, kept, codebook)).toEqual(['title', 'country', '', '']);
  });

  it('is each place once: what was decided goes before what is guessed', () => {
    const kept = keptDraft({ columns: { Land: 'title' }, labels: {}, separator: ';' });
    expect(targetsOf(headers, kept, codebook)).toEqual(['', 'title', 'citation.issued', '']);
    const targets = targetsOf(headers, blank, codebook);
    const moved = withTarget(blank, headers, { targets, index: 1, target: 'title' });
    expect(targetsOf(headers, moved, codebook)).toEqual(['', 'title', 'citation.issued', '']);
  });

  it('is nowhere where the codebook no longer has the variable', () => {
    const kept = keptDraft({ columns: { Land: 'planet' }, labels: {}, separator: ';' });
    expect(targetsOf(headers, kept, codebook)).toEqual(['title', '', 'citation.issued', '']);
  });
});

describe('the map', () => {
  it('says what is read, what is left out on purpose, and what labels stand for', () => {
    let draft = withLabel(blank, 'type', { label: 'Bürger', rule: 'code:citizen' });
    draft = withLabel(draft, 'type', { label: 'Gast', rule: 'add' });
    draft = withLabel(draft, 'type', { label: 'Wer', rule: 'reject' });
    draft = withLabel(draft, 'type', { label: 'Alt', rule: 'code:gone' });
    draft = withLabel(draft, 'gone', { label: 'A', rule: 'add' });
    const targets = ['title', 'type', '', ''];
    expect(mapOf(headers, targets, { draft, codebook })).toEqual({
      columns: { Title: 'title', Land: 'type', Year: [], X: [] },
      codes: { type: { Bürger: 'citizen' } },
      unknown: { type: { Gast: 'add' } },
      decimalComma: [],
    });
  });

  it('counts what was kept in another form as nothing', () => {
    expect(keptDraft('something')).toEqual({ columns: {}, labels: {}, separator: '' });
  });
});
