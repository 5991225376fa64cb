import { describe, expect, it } from 'vitest';
import { personsOf } from '../../../src/domain/deposit/persons.ts';
import type { Coder } from '../../../src/domain/model/coder.ts';

const coder = (name: string, kind: Coder['kind']): Coder => ({ uuid: '', name, kind });

describe('the persons of a review', () => {
  it('are those who code and those who are known only by a command, each once; no rule, no import, not the program', () => {
    const coders = [coder('import', 'import'), coder('Ana', 'person'), coder('strict', 'rule')];
    const entries = ['copro', 'Cleo', 'Ana', 'import', 'Cleo'].map((by) => ({ by }));
    expect(personsOf({ coders, codebookChanges: [], finalCodings: [] }, entries)).toEqual(['Ana', 'Cleo']);
  });
});
