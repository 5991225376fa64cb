import type { Handlers } from '../contract/dispatch.ts';
import type { ProjectHandle } from '../contract/file.ts';
import type { CallContext, Output, ParsedInput } from '../contract/method.ts';
import type { AddedCode } from '../domain/importing/add-codes.ts';
import { addCodes } from '../domain/importing/add-codes.ts';
import { type ImportGround, type ImportPlan, planImport } from '../domain/importing/plan-import.ts';
import type { Codebook } from '../domain/model/codebook.ts';
import { importer } from '../domain/model/coder.ts';
import { type ImportMap, importMapSchema } from '../domain/model/import-map.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { CaseList } from '../formats/case-list/case-list.ts';
import { readCaseList } from '../formats/case-list/read-case-list.ts';
import { readJson } from '../formats/json/read-json.ts';
import { readCases } from '../store/read/read-cases.ts';
import { readCodebook } from '../store/read/read-codebook.ts';
import { readNextVersion } from '../store/read/read-next-version.ts';
import { runCommand } from '../store/run-command.ts';
import type { Write } from '../store/write/write.ts';
import { answerLookup } from './answer-lookup.ts';
import { breathe } from './breathe.ts';
import { entrySince } from './entry-since.ts';
import { importReview } from './import-review.ts';
import { runSteps } from './run-steps.ts';
import type { Session } from './session.ts';

type ImportInput = ParsedInput<'cases.import'>;
type Report = Output<'cases.import'>;

/** Bringing cases in from lists. */
export function caseHandlers(session: Session): Pick<Handlers, 'cases.import'> {
  return {
    'cases.import': (input, context) => {
      const json =
        input.format === 'json' ||
        (input.format === undefined && input.files.every(({ name }) => name.toLowerCase().endsWith('.json')));
      return session.inTurn(input.project, () => (json ? importReview : importLists)(session, input, context));
    },
  };
}

async function importLists(session: Session, input: ImportInput, context: CallContext): Promise<Result<Report>> {
  const ground = readGround(session, input.project);
  if (!ground.ok) return ground;
  const lists = await readLists(input, ground.value, context);
  if (!lists.ok) return lists;
  const rows = lists.value.flatMap((list) => list.rows);
  const planning = planImport(rows, { ...ground.value, newUuid: session.surroundings.ids });
  const plan = await runSteps(planning, context, sentence('stage.comparing-with-project'));
  const report = reportOf(lists.value, plan, input.dryRun);
  if (input.dryRun) return ok(report);
  const taken = somethingTaken(report);
  if (!taken.ok) return taken;
  await breathe(context, { stage: sentence('stage.writing-cases'), done: 0, total: report.imported + report.updated });
  const project = session.reading(input.project);
  if (!project.ok) return project;
  const entry = entrySince(project.value);
  const written = writePlan(session, input.project, {
    plan,
    ground: ground.value,
    added: report.codesAdded,
    files: input.files.map(({ name }) => name),
  });
  return written.ok ? ok({ ...report, ...entry() }) : written;
}

type Scheme = { readonly codebook: Codebook; readonly nextVersion: number };

type Ground = Scheme & {
  readonly cases: ImportGround['cases'];
  readonly answerOf: ImportGround['answerOf'];
};

function readGround(session: Session, handle: ProjectHandle): Result<Ground> {
  const project = session.reading(handle);
  if (!project.ok) return project;
  const codebook = readCodebook(project.value);
  if (!codebook.ok) return codebook;
  const next = readNextVersion(project.value);
  if (!next.ok) return next;
  const cases = readCases(project.value);
  if (!cases.ok) return cases;
  const snapshot = session.snapshot(handle);
  if (!snapshot.ok) return snapshot;
  return ok({
    codebook: codebook.value.codebook,
    nextVersion: next.value,
    cases: cases.value,
    answerOf: answerLookup(snapshot.value),
  });
}

/** A map comes as the value that it is, or as a file of it. */
function readMap(given: ImportInput['map']): Result<ImportMap | undefined> {
  return given === undefined || !('bytes' in given) ? ok(given) : readJson(given, importMapSchema);
}

/** Each list is read with the codes that those before it add, so that two labels never share one code. */
async function readLists(
  input: ImportInput,
  { codebook, nextVersion }: Scheme,
  context: CallContext,
): Promise<Result<CaseList[]>> {
  const map = readMap(input.map);
  if (!map.ok) return map;
  const delimiter = input.delimiter ?? (input.format === 'tsv' ? '\t' : undefined);
  const { encoding, sheet, separator } = input;
  const lists: CaseList[] = [];
  let scheme = codebook;
  for (const file of input.files) {
    const steps = readCaseList(file, { encoding, delimiter, sheet, separator, map: map.value }, scheme);
    const list = await runSteps(steps, context, sentence('stage.reading-list'));
    if (!list.ok) return list;
    lists.push(list.value);
    scheme = addCodes(scheme, list.value.additions, nextVersion);
  }
  return ok(lists);
}

function reportOf(lists: readonly CaseList[], plan: ImportPlan, dryRun: boolean): Report {
  return {
    ...plan.counts,
    rejected: [...lists.flatMap((list) => list.rejected), ...plan.rejected],
    warnings: [...lists.flatMap((list) => list.warnings.map(({ message }) => message)), ...plan.warnings],
    codesAdded: codesAdded(lists, plan),
    unknown: lists.flatMap(({ unknown }) => [...unknown]),
    dryRun,
    previews: dryRun
      ? lists.map(({ file, written, columns, firstRows }) => ({
          file,
          written,
          columns: columns.map(({ header, targets }) => ({ header, targets: [...targets] })),
          firstRows: firstRows.map((cells) => [...cells]),
        }))
      : [],
  };
}

/** A code that only rejected rows ask for, or that gives way to what a person entered, is not added. */
function codesAdded(lists: readonly CaseList[], plan: ImportPlan): AddedCode[] {
  const wanted = lists.flatMap((list) => list.additions);
  if (wanted.length === 0) return [];
  const used = new Set(
    plan.answers.flatMap(({ variable, answers }) =>
      [...new Set(answers)].flatMap((answer) =>
        answer.kind === 'codes' ? [...answer.codes, ...answer.notReported].map((code) => `${variable}/${code}`) : [],
      ),
    ),
  );
  return wanted.filter(({ variable, code }) => used.has(`${variable}/${code}`));
}

/** The report, unless every row was rejected: then an import fails, and a dry run tells that it would. */
export function somethingTaken(report: Report): Result<Report> {
  if (report.imported + report.updated + report.skipped > 0 || report.rejected.length === 0) return ok(report);
  return fail('invalid-input', sentence('import.all-rejected', { rejected: report.rejected.length }), {
    problems: report.rejected.map(({ file, line, column, reason }) => ({
      message: sentence('at.path', { path: file, problem: reason }),
      place: column === undefined ? { file, line } : { file, line, column },
    })),
  });
}

type Writing = {
  readonly plan: ImportPlan;
  readonly ground: Scheme;
  readonly added: readonly AddedCode[];
  readonly files: readonly string[];
};

function writePlan(session: Session, handle: ProjectHandle, { plan, ground, added, files }: Writing): Result<void> {
  const project = session.writing(handle);
  if (!project.ok) return project;
  const summary = sentence('import.done', { files, imported: plan.counts.imported, updated: plan.counts.updated });
  return runCommand(project.value, { kind: 'import', by: 'import', summary }, (write) => {
    const { codebook, nextVersion } = ground;
    const scheme = added.length === 0 ? codebook : addCodes(codebook, added, nextVersion);
    if (added.length > 0) write.putCodebook(scheme);
    writeCases(write, plan, { scheme, newUuid: session.surroundings.ids });
    return ok(undefined);
  });
}

function writeCases(
  write: Write,
  plan: ImportPlan,
  { scheme, newUuid }: { scheme: Codebook; newUuid: () => string },
): void {
  write.putCoders([{ uuid: newUuid(), name: 'import', kind: 'import' }]);
  write.putCases([...plan.created, ...plan.updated]);
  const said = { coder: importer, codebookVersion: scheme.version };
  write.putColumns(plan.answers.map((column) => ({ ...column, ...said })));
}
