import type { IGetRowsParams } from 'ag-grid-community';
import { describe, expect, it } from 'vitest';
import type { Call } from '../../../../src/contract/client.ts';
import { projectHandleSchema } from '../../../../src/contract/file.ts';
import { ok } from '../../../../src/domain/model/result.ts';
import { caseSource, type Shown } from '../../../../src/ui/cases/case-source.ts';

const project = projectHandleSchema.parse('one');

/** A list whose answers come when the test says so; each tells the words that were sought by its number of cases. */
function listOf(search: string) {
  const asked: (() => void)[] = [];
  let shown: Shown | undefined;
  const call = (() =>
    new Promise((resolve) => {
      asked.push(() => resolve(ok({ rows: [], total: search.length, all: 99 })));
    })) as unknown as Call;
  const show = (next: (before: Shown | undefined) => Shown): void => {
    shown = next(shown);
  };
  const { source, forget } = caseSource({ call, project, coder: undefined, search, show });
  const wanted = { startRow: 0, filterModel: {}, sortModel: [], successCallback: () => undefined };
  const want = (): void => source.getRows(wanted as unknown as IGetRowsParams);
  const answer = async (which: number): Promise<void> => {
    asked[which]?.();
    await new Promise(setImmediate);
  };
  return { source, forget, want, answer, shown: () => shown };
}

describe('the rows of the list', () => {
  it('say how many are shown', async () => {
    const { want, answer, shown } = listOf('park');
    want();
    await answer(0);
    expect(shown()).toMatchObject({ total: 4, all: 99 });
  });

  it('say nothing of what somebody no longer seeks, however late it comes', async () => {
    const { source, want, answer, shown } = listOf('park');
    want();
    source.destroy?.();
    await answer(0);
    expect(shown()).toBeUndefined();
  });

  it('say nothing of how the project was before it changed', async () => {
    const { forget, want, answer, shown } = listOf('park');
    want();
    forget();
    want();
    await answer(0);
    expect(shown()).toBeUndefined();
    await answer(1);
    expect(shown()).toMatchObject({ total: 4 });
  });
});
