import type { Call } from '../../contract/client.ts';
import type { ProjectHandle } from '../../contract/file.ts';
import type { CallContext, Output } from '../../contract/method.ts';
import { tablesOf as tablesOfFigure } from '../../domain/figure/tables-of.ts';
import type { FigureSpecification } from '../../domain/model/figure-specification.ts';
import type { Manifest, NumberChange, NumberedItem } from '../../domain/model/manifest.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Table } from '../../domain/model/table.ts';
import { numberChanges } from '../../domain/report/number-changes.ts';
import { attempt, type Take } from '../attempt.ts';
import { breathe } from '../breathe.ts';
import { claimNumbers, figureNumbers, tableNumbers } from './number-items.ts';

type Checking = {
  readonly call: Call;
  readonly project: ProjectHandle;
  readonly manifest: Manifest;
  readonly context: CallContext;
};

/**
 * Makes every table, figure and claim of a manifest once more, from the specifications that it holds, and tells which of its
 * numbers the project no longer gives, by their ids and in the words of the manifest; one that cannot be made at all gives none of its numbers, for a reason.
 */
export async function checkReport({ call, project, manifest, context }: Checking): Promise<Output<'report.check'>> {
  const reasons = new Map<string, string>();
  const items: NumberedItem[] = [];
  const { tables, figures, claims } = manifest.specifications;
  const total = tables.length + figures.length + claims.length;
  const remake = async (key: string, make: (take: Take) => Promise<NumberedItem>): Promise<void> => {
    await breathe(context, { stage: sentence('stage.counting-again'), done: items.length + reasons.size, total });
    const made = await attempt(make);
    if (made.ok) items.push(made.value);
    else reasons.set(key, made.error.message);
  };
  for (const specification of tables) {
    const id = specification.id ?? '';
    await remake(`table ${id}`, async (take) =>
      tableNumbers(id, take(await call('tables.compute', { project, specification })), 'en'),
    );
  }
  for (const figure of figures)
    await remake(`figure ${figure.id}`, (take) => remadeFigure({ call, project }, figure, take));
  for (const claim of claims) {
    const given = { title: claim.id, about: claim.section, claims: [claim] };
    await remake(`claim ${claim.id}`, async (take) => {
      const [entry] = take(await call('audit.run', { project, claims: given }));
      if (entry === undefined) throw new Error('an audit of one claim has one entry');
      return claimNumbers(entry);
    });
  }
  const numbers = manifest.numbers.reduce((sum, item) => sum + item.numbers.length, 0);
  return { numbers, changes: numberChanges(manifest.numbers, items).map((change) => withReason(change, reasons)) };
}

async function remadeFigure(
  { call, project }: Pick<Checking, 'call' | 'project'>,
  figure: FigureSpecification,
  take: Take,
): Promise<NumberedItem> {
  const drawn: Table[] = [];
  for (const specification of tablesOfFigure(figure)) {
    drawn.push(take(await call('tables.compute', { project, specification })));
  }
  return figureNumbers(figure, drawn, 'en');
}

function withReason(change: NumberChange, reasons: ReadonlyMap<string, string>): NumberChange {
  const reason = reasons.get(`${change.item.kind} ${change.item.id}`);
  return reason === undefined ? change : { ...change, reason };
}
