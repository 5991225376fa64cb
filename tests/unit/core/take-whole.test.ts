import { expect, it } from 'vitest';
import { api } from '../../../src/contract/api.ts';
import type { Handlers } from '../../../src/contract/dispatch.ts';
import { asSeenBy } from '../../../src/contract/eyes.ts';
import type { ProjectHandle } from '../../../src/contract/file.ts';
import type { CallContext } from '../../../src/contract/method.ts';
import { takeWhole } from '../../../src/core/take-whole.ts';

const project = 'project-1' as ProjectHandle;
const names = Object.keys(api) as (keyof typeof api)[];

/** What each method is given where it says itself nothing but that. */
function given(input: unknown): Record<string, unknown> {
  const echoes = Object.fromEntries(names.map((name) => [name, (got: unknown) => got])) as unknown as Handlers;
  const taken = takeWhole(echoes) as unknown as Record<string, (input: unknown, context: CallContext) => unknown>;
  return Object.fromEntries(names.map((name) => [name, taken[name]?.(input, {} as CallContext)]));
}

it('whoever codes blind changes, takes in and gives out all of a project, and reads what may be seen', () => {
  const asked = { project: asSeenBy(project, 'Ana'), more: 1 };
  const whole = names.filter((name) => JSON.stringify(given(asked)[name]) === JSON.stringify({ project, more: 1 }));
  const blind = names.filter((name) => given(asked)[name] === asked);
  expect([...whole, ...blind].toSorted()).toEqual(names.toSorted());
  const ofKind = (kind: string) => whole.filter((name) => api[name].kind === kind);
  // What would be taken for all there is, or checked against it.
  expect(ofKind('job').toSorted()).toEqual([
    ...['backups.create', 'cases.import', 'codings.import', 'merge.run'],
    ...['package.deposit', 'project.export', 'report.check', 'report.write'],
  ]);
  expect(ofKind('query')).toEqual(['codebook.preview-change']);
  // These two answer in words of the history, which may tell what others said.
  expect(blind.filter((name) => api[name].kind === 'command')).toEqual(['history.undo', 'history.redo']);
});

it('what is asked of no project is passed on as it is', () => {
  for (const input of [{ file: 'a.copro' }, undefined, null, { project: 7 }])
    expect(new Set(Object.values(given(input)))).toEqual(new Set([input]));
});
