import type { ProcessPanel } from '../model/figure-specification.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { CrossTable } from '../model/table.ts';
import { thousands } from '../model/thousands.ts';
import { type Behind, behindRow, behindRows } from './behind.ts';
import type { FigureWords } from './figure-words.ts';
import { baseLine, type PanelHead } from './panel-head.ts';

export type ProcessItem = {
  readonly label: string;
  readonly cases: string;
  readonly depth: number;
  readonly behind: Behind;
};
export type ProcessBox = {
  readonly id: string;
  readonly label: string;
  readonly cases: string;
  readonly behind: Behind;
  readonly items: readonly ProcessItem[];
};
export type ProcessStage = { readonly label: string; readonly base: string; readonly boxes: readonly ProcessBox[] };

/** A process in stages: boxes with the cases that show them, and what leads to what. */
export type ProcessData = {
  readonly kind: 'process';
  readonly head: PanelHead;
  readonly stages: readonly ProcessStage[];
  readonly arrows: readonly { readonly from: string; readonly to: string }[];
};

type Stage = ProcessPanel['stages'][number];
type Box = Stage['boxes'][number];

/** The data of a process diagram, one table a stage. `invalid-input` for a code or box that does not exist. */
export function processData(
  panel: ProcessPanel,
  tables: readonly CrossTable[],
  words: FigureWords,
): Result<ProcessData> {
  const stages: ProcessStage[] = [];
  for (const [index, stage] of panel.stages.entries()) {
    const table = tables[index];
    if (table === undefined) return fail('internal', sentence('figures.stage-without-table', { stage: stage.label }));
    const boxes: ProcessBox[] = [];
    for (const box of stage.boxes) {
      const made = box.code === undefined ? ok(wholeVariable(box, table)) : oneCode(box, box.code, table);
      if (!made.ok) return made;
      boxes.push(made.value);
    }
    stages.push({ label: stage.label, base: baseLine(table, words), boxes });
  }
  const ids = stages.flatMap((stage) => stage.boxes.map((box) => box.id));
  const astray = panel.arrows.flatMap(({ from, to }) => [from, to]).find((id) => !ids.includes(id));
  if (astray !== undefined) {
    return fail('invalid-input', sentence('figures.arrow-astray', { astray, ids }));
  }
  return ok({ kind: 'process', head: { title: panel.title ?? null, base: '' }, stages, arrows: panel.arrows });
}

function wholeVariable(box: Box, table: CrossTable): ProcessBox {
  const items = table.rows.codes.flatMap(({ label, depth, derived }, row) =>
    derived ? [] : [{ label, depth, cases: thousands(table.rowCases[row] ?? 0), behind: behindRow(table, row) }],
  );
  return {
    id: box.id,
    label: box.label ?? table.rows.label,
    cases: thousands(table.validCases - table.noneOfRows),
    behind: behindRows(table),
    items,
  };
}

function oneCode(box: Box, id: string, table: CrossTable): Result<ProcessBox> {
  const { codes, label } = table.rows;
  const at = codes.findIndex((code) => code.id === id);
  const code = codes[at];
  if (code === undefined) {
    return fail(
      'invalid-input',
      sentence('figures.box-without-code', { box: box.id, id, label, codes: codes.map((each) => each.id) }),
    );
  }
  const rest = codes.slice(at + 1);
  const end = rest.findIndex((each) => each.depth <= code.depth);
  const items = (end === -1 ? rest : rest.slice(0, end)).map((each, index) => ({
    label: each.label,
    depth: each.depth - code.depth - 1,
    cases: thousands(table.rowCases[at + 1 + index] ?? 0),
    behind: behindRow(table, at + 1 + index),
  }));
  const behind = behindRow(table, at);
  return ok({ id: box.id, label: box.label ?? code.label, cases: thousands(behind.count), behind, items });
}
