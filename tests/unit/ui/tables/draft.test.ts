import { describe, expect, it } from 'vitest';
import { besideTable, besideText, readBeside } from '../../../../src/ui/tables/beside.ts';
import {
  axesOf,
  axisOf,
  changed,
  readDraft,
  sameTable,
  withAxis,
  withKind,
  withList,
} from '../../../../src/ui/tables/draft.ts';

const rows = withAxis(undefined, 'rows', axisOf('type'));
const crossed = withAxis(rows, 'cols', axisOf('role@partition'));

describe('a table as it is put together', () => {
  it('begins with one variable and takes others as columns and layers', () => {
    expect(rows).toMatchObject({ kind: 'cross', rows: { variable: 'type' }, percent: 'column' });
    expect(crossed).toMatchObject({ cols: { variable: 'role', grouping: 'partition' }, percent: 'row' });
    const layered = withAxis(crossed, 'layers', axisOf('country'));
    expect(axesOf(layered).map(({ variable }) => variable)).toEqual(['type', 'role', 'country']);
  });

  it('moves a variable instead of showing it twice, and keeps one in the rows', () => {
    const moved = withAxis(crossed, 'rows', axisOf('role@partition'));
    expect(axesOf(moved)).toEqual([axisOf('role@partition')]);
    const without = withAxis(crossed, 'rows', undefined);
    expect(without).toMatchObject({ rows: { variable: 'role' }, percent: 'column' });
    expect(without).not.toHaveProperty('cols');
    expect(withAxis(rows, 'rows', undefined)).toBeUndefined();
  });

  it('keeps its variables, cases and coders when it becomes a table of another kind', () => {
    const filtered = crossed && changed(crossed, { policy: { kind: 'union' }, note: 'Mine', shade: 'share' });
    const list = withKind(filtered, 'evidence');
    expect(list).toMatchObject({ kind: 'evidence', policy: { kind: 'union' }, note: 'Mine' });
    expect(withKind(list, 'cross')).toMatchObject({
      rows: { variable: 'type' },
      cols: { variable: 'role' },
      note: 'Mine',
    });
    expect(withList(list, 'frequencies', [])).toBeUndefined();
  });

  it('takes no change that does not fit', () => {
    expect(crossed && changed(crossed, { decimals: 99 })).toBe(crossed);
    expect(crossed && changed(changed(crossed, { note: 'x' }), { note: undefined })).toEqual(crossed);
  });

  it('is read again as it was kept, and is nothing where what was kept is no table', () => {
    expect(readDraft({ name: 'A', specification: crossed })).toEqual({ name: 'A', specification: crossed });
    for (const kept of [undefined, null, 7, {}, { specification: { kind: 'circle' } }])
      expect(readDraft(kept)).toEqual({});
  });

  it('is the same table whatever the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(crossed ?? {}).reverse()) as typeof crossed;
    expect(sameTable(crossed, turned)).toBe(true);
    expect(sameTable(crossed, rows)).toBe(false);
  });

  it('stands beside itself by another coder or at a restore point, or beside a saved one', () => {
    if (crossed === undefined) throw new Error('no table');
    expect(readBeside(besideText({ kind: 'as-of', name: 'Before the second coding' }))).toEqual({
      kind: 'as-of',
      name: 'Before the second coding',
    });
    expect(readBeside('')).toBeUndefined();
    expect(besideTable(crossed, { kind: 'policy', name: 'coder:Ana' }, [])?.specification.policy).toEqual({
      kind: 'coder',
      name: 'Ana',
    });
    expect(besideTable(crossed, { kind: 'as-of', name: 'A' }, [])).toMatchObject({ asOf: 'A' });
    expect(besideTable(crossed, { kind: 'saved', name: 'gone' }, [])).toBeUndefined();
  });
});
