import { describe, expect, it } from 'vitest';
import { reading } from '../../src/store/read/reading.ts';
import { errorCodeOf, sampleProject } from './support/sample.ts';

describe('reading a project', () => {
  it('calls one damaged in which a text says that it is longer than any can be', () => {
    const read = reading(sampleProject(), (connection) => connection.statement('SELECT zeroblob(3000000000)').get());
    expect(errorCodeOf(read)).toBe('damaged-project');
  });
});
