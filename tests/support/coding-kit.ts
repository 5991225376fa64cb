import type { Input, Output } from '../../src/contract/method.ts';
import type { Answer } from '../../src/domain/model/answer.ts';
import type { Result } from '../../src/domain/model/result.ts';
import { type CoreProject, coreProject } from './core-project.ts';
import { must } from './must.ts';

export type Entry = Input<'codings.put'>['entries'][number];
type Kit = CoreProject & {
  readonly put: (coder: string, entries: Entry[], by?: string) => Promise<Result<Output<'codings.put'>>>;
  readonly clear: (coder: string, keys: [number, string][]) => Promise<Result<Output<'codings.clear'>>>;
  readonly said: (number: number, coders?: string[]) => Promise<Output<'codings.of-case'>['codings']>;
  readonly sentences: () => Promise<string[]>;
};

/** An answer that has these codes. */
export const codes = (...ids: string[]): Answer => ({ kind: 'codes', codes: ids, notReported: [], other: {} });
export const silent: Answer = { kind: 'empty', state: 'not-reported' };

/** Three cases to code, and the calls that code them. */
export async function codingKit(): Promise<Kit> {
  const project = await coreProject();
  const { call, handle } = project;
  must(await project.import('number,title,country,year\n1,A,UK,1990\n2,B,UK,1999\n30,C,Sweden,2001\n'));
  return {
    ...project,
    put: (coder, entries, by) =>
      call('codings.put', { project: handle, coder, entries, ...(by === undefined ? {} : { by }) }),
    clear: (coder, keys) =>
      call('codings.clear', {
        project: handle,
        coder,
        keys: keys.map(([number, variable]) => ({ case: number, variable })),
      }),
    said: async (number, coders) =>
      must(await call('codings.of-case', { project: handle, case: number, ...(coders && { coders }) })).codings,
    sentences: async () => must(await call('history.list', { project: handle })).entries.map(({ words }) => words),
  };
}

export const answerOf = (codings: Output<'codings.of-case'>['codings'], variable: string, coder = 'Ana') =>
  codings.find((one) => one.variable === variable && one.coder === coder)?.answer;
