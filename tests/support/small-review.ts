import type { Answer } from '../../src/domain/model/answer.ts';
import { type Code, codeSchema } from '../../src/domain/model/code.ts';
import { codebookSchema } from '../../src/domain/model/codebook.ts';
import type { Coder } from '../../src/domain/model/coder.ts';
import type { Grouping } from '../../src/domain/model/grouping.ts';
import type { CodingColumn, Snapshot, SnapshotCase, VersionedAnswer } from '../../src/domain/model/snapshot.ts';
import { type Variable, variableSchema } from '../../src/domain/model/variable.ts';

const origin = { kind: 'ours' as const };

/** A tree of codes by id: `{ plan: {}, partnership: { public: {}, private: {} } }`; `plan*2` came with version 2. */
export type Tree = { readonly [id: string]: Tree };

function codesOf(tree: Tree): Code[] {
  return Object.entries(tree).map(([name, below]) => {
    const [id = '', since = '1'] = name.split('*');
    const label = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
    return codeSchema.parse({ id, label, origin, since: Number(since), codes: codesOf(below) });
  });
}

export function variableOf(
  id: string,
  kind: Variable['kind'],
  more: { tree?: Tree; role?: Variable['role'] } = {},
): Variable {
  const { tree, role = 'judgement' } = more;
  const label = id.charAt(0).toUpperCase() + id.slice(1);
  return variableSchema.parse({
    id,
    label,
    kind,
    role,
    origin,
    ...(tree === undefined ? {} : { codes: codesOf(tree) }),
  });
}

/** Answers by case as coding files write them: `a;b;?c`, `-`, `NR`, `NA`; an empty text is not coded. */
type Answers = Readonly<Record<string, readonly string[]>>;

export type SmallReview = {
  readonly variables: readonly Variable[];
  readonly codings: Readonly<Record<string, Answers>>;
  readonly finals?: Answers;
  readonly groupings?: readonly Grouping[];
  readonly kinds?: Readonly<Record<string, Coder['kind']>>;
  /** Codebook version that a coder's codings were made under; 1 unless said. */
  readonly versions?: Readonly<Record<string, number>>;
  readonly statuses?: readonly SnapshotCase['status'][];
};

/** A snapshot of a few cases, numbered from 1, without a project file. */
export function smallReview(review: SmallReview): Snapshot {
  const { variables, codings, finals = {}, groupings = [], kinds = {}, versions = {} } = review;
  const all = [...Object.values(codings), finals].flatMap((answers) => Object.values(answers));
  const count = Math.max(0, ...all.map((answers) => answers.length), review.statuses?.length ?? 0);
  const columnOf = (variable: string, coder: string, texts: readonly string[]): CodingColumn =>
    codingColumn({ variable: find(variables, variable), coder, texts, codebookVersion: versions[coder] ?? 1 });
  return {
    revision: 1,
    codebook: codebookSchema.parse({
      id: 'small',
      title: 'Small',
      about: 'A scheme for tests.',
      sections: [{ id: 'all', label: 'All', variables }],
    }),
    groupings,
    coders: Object.keys(codings).map((name, index) => ({
      uuid: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
      name,
      kind: kinds[name] ?? 'person',
    })),
    cases: Array.from({ length: count }, (_, index) => ({
      number: index + 1,
      title: `Case ${index + 1}`,
      status: review.statuses?.[index] ?? 'included',
    })),
    codings: Object.entries(codings).flatMap(([coder, answers]) =>
      Object.entries(answers).map(([variable, texts]) => columnOf(variable, coder, texts)),
    ),
    finals: Object.entries(finals).map(([variable, texts]) => columnOf(variable, '', texts)),
  };
}

function find(variables: readonly Variable[], id: string): Variable {
  const variable = variables.find((candidate) => candidate.id === id);
  if (variable === undefined) throw new Error(`no variable ${id}`);
  return variable;
}

type ColumnInput = { variable: Variable; coder: string; texts: readonly string[]; codebookVersion: number };

function codingColumn({ variable, coder, texts, codebookVersion }: ColumnInput): CodingColumn {
  const coded = texts.flatMap((text, position) => (text === '' ? [] : [{ text, position }]));
  const distinct = [...new Set(coded.map(({ text }) => text))];
  return {
    variable: variable.id,
    coder,
    cases: Int32Array.from(coded, ({ position }) => position),
    answerOf: Int32Array.from(coded, ({ text }) => distinct.indexOf(text)),
    answers: distinct.map((text): VersionedAnswer => ({ answer: answerOf(variable, text), codebookVersion })),
  };
}

const states = { '-': 'absent', NR: 'not-reported', NA: 'not-applicable' } as const;

function answerOf(variable: Variable, text: string): Answer {
  if (text === '-' || text === 'NR' || text === 'NA') return { kind: 'empty', state: states[text] };
  if (variable.kind === 'number') return { kind: 'number', value: Number(text) };
  if (variable.kind === 'text') return { kind: 'text', text };
  const words = text.split(';').filter((word) => word !== '');
  return {
    kind: 'codes',
    codes: words.filter((word) => !word.startsWith('?')),
    notReported: words.filter((word) => word.startsWith('?')).map((word) => word.slice(1)),
    other: {},
  };
}
