import { describe, expect, it } from 'vitest';
import { figureTables } from '../../../src/domain/figure/figure-tables.ts';
import { fullCaption } from '../../../src/domain/figure/wording/full-caption.ts';
import { writeFigureData } from '../../../src/formats/figure/write-figure-data.ts';
import { figureOf, sixCases, source, tablesFor } from './figures.ts';

const reported = {
  mark: 'bar',
  title: 'Level',
  source: { kind: 'reported', totals: [{ label: 'Local', value: 43 }], cases: 56, source: '§3.1' },
};
const crossed = { mark: 'heat-map', title: 'Roles', source: source({ rows: 'type', cols: 'role', percent: 'row' }) };
const figure = figureOf([reported, { mark: 'bar', source: source({ rows: 'type' }) }, crossed]);

describe('a figure as tables', () => {
  it('has one for each panel, with base, heads, counts and percentages', () => {
    expect(figureTables(figure, tablesFor(figure))).toEqual([
      { title: 'Level', base: 'n = 56 cases, as reported (§3.1)', head: ['', 'Cases'], rows: [['Local', '43']] },
      {
        title: 'Type',
        base: 'n = 6 cases',
        head: ['Type', 'Cases'],
        rows: [
          ['User', '4'],
          ['Citizen', '2'],
        ],
      },
      {
        title: 'Roles: Type × Role',
        base: 'n = 4 of 6 cases coded (1 not coded, 1 not reported); 100% = cases of each row',
        head: ['Type', 'Commissioner', 'Deliverer', 'Assessor', 'All'],
        rows: [
          ['User', '1 (33.3%)', '2 (66.7%)', '0 (0.0%)', '3'],
          ['Citizen', '0 (0.0%)', '1 (100.0%)', '0 (0.0%)', '1'],
        ],
      },
    ]);
  });

  it('speaks Chinese where the figure does', () => {
    const [, , table] = figureTables({ ...figure, language: 'zh' }, tablesFor(figure));
    expect(table?.base).toBe('n = 4，共 6 个案例（1 个未编码，1 个未报告）; 100% = 每行的案例');
    expect(table?.head.at(-1)).toBe('合计');
  });
});

describe('the numbers behind a figure', () => {
  it('are a line a mark, with ids, bases and where they are from', () => {
    expect(writeFigureData(figure, tablesFor(figure)).split('\n')).toEqual([
      'panel,panel_title,row_variable,row_id,row,column_variable,column_id,column,n,valid,percent,note',
      '1,Level,,,Local,,,,43,56,,reported',
      '2,,type,user,User,,,,4,6,,',
      '2,,type,citizen,Citizen,,,,2,6,,',
      '3,Roles,type,user,User,role,commissioner,Commissioner,1,4,33.3,',
      '3,Roles,type,user,User,role,deliverer,Deliverer,2,4,66.7,',
      '3,Roles,type,user,User,role,assessor,Assessor,0,4,0.0,',
      '3,Roles,type,citizen,Citizen,role,commissioner,Commissioner,0,4,0.0,',
      '3,Roles,type,citizen,Citizen,role,deliverer,Deliverer,1,4,100.0,',
      '3,Roles,type,citizen,Citizen,role,assessor,Assessor,0,4,0.0,',
      '',
    ]);
  });

  it('say of a written rule that they are illustrative, in the data and in the caption', () => {
    const tables = tablesFor(figure, sixCases('rule'));
    expect(writeFigureData(figure, tables)).toContain('2,,type,user,User,,,,4,6,,illustrative');
    expect(fullCaption(figure, tables)).toBe(
      'Of six cases. Illustrative coding: it rests on written rules, not on people’s reading of the cases.',
    );
    expect(fullCaption(figure, tablesFor(figure))).toBe('Of six cases.');
    expect(fullCaption({ ...figure, caption: 'Illustrative counts.' }, tables)).toBe('Illustrative counts.');
  });
});
