import type { Input } from '../../src/contract/method.ts';
import type { CodebookChange } from '../../src/domain/model/codebook-change.ts';
import { type CoreProject, coreProject } from './core-project.ts';
import { must } from './must.ts';

const reason = 'A test asks for it';
const on = { reason, variable: 'role' } as const;

type Wanted = Omit<Input<'codebook.change'>, 'project'>;
type ChangeWith = Wanted & {
  /** Codings that are made under the new version, with what came with it where something did. */
  readonly then: string;
};

/** One change of every kind on the small scheme, in an order in which all can follow one another. */
const changes: Readonly<Record<CodebookChange['kind'], ChangeWith>> = {
  'narrow-definition': {
    change: { kind: 'narrow-definition', ...on, code: 'planner', notWhen: 'Only asked.' },
    then: 'case,role\n1,planner\n',
  },
  'widen-definition': {
    change: { kind: 'widen-definition', ...on, code: 'planner', useWhen: 'Asked as well.' },
    then: 'case,role\n1,planner\n',
  },
  'add-code': {
    change: { kind: 'add-code', ...on, code: { id: 'funder', label: 'Funder' }, position: 1 },
    then: 'case,role\n1,funder\n',
  },
  'move-code': {
    change: { kind: 'move-code', ...on, code: 'survey', parent: null },
    then: 'case,role\n1,survey\n',
  },
  'promote-text': {
    change: {
      kind: 'promote-text',
      ...on,
      code: 'other',
      texts: ['late'],
      as: { id: 'latecomer', label: 'Latecomer' },
    },
    then: 'case,role\n1,latecomer\n',
  },
  'merge-codes': {
    change: { kind: 'merge-codes', ...on, from: 'survey', into: 'panel' },
    then: 'case,role\n2,panel;planner\n',
  },
  'split-code': {
    change: {
      kind: 'split-code',
      ...on,
      code: 'planner',
      into: [
        { id: 'early', label: 'Early planner' },
        { id: 'late', label: 'Late planner' },
      ],
    },
    then: 'case,role\n1,early\n',
  },
  'describe-code': {
    change: { kind: 'describe-code', ...on, code: 'panel', colour: '#0072b2', aliases: ['Jury'] },
    then: 'case,role\n1,panel\n',
  },
  'describe-variable': {
    change: { kind: 'describe-variable', ...on, note: 'Tick all that apply.' },
    then: 'case,role\n1,planner\n',
  },
  'rename-code': {
    change: { kind: 'rename-code', ...on, code: 'panel', id: 'board', label: 'Board' },
    then: 'case,role\n1,board\n',
  },
  'retire-code': { change: { kind: 'retire-code', ...on, code: 'assessor' }, then: 'case,role\n1,other\n' },
  'change-kind': { change: { kind: 'change-kind', ...on, to: 'single' }, queue: true, then: 'case,role\n1,other\n' },
  'add-variable': {
    change: {
      kind: 'add-variable',
      reason,
      section: 'judgements',
      variable: {
        id: 'initiator',
        label: 'Initiator',
        kind: 'single',
        role: 'judgement',
        origin: { kind: 'ours' },
        codes: [{ id: 'citizens', label: 'Citizens', origin: { kind: 'ours' } }],
      },
    },
    then: 'case,initiator\n1,citizens\n',
  },
  'move-variable': {
    change: { kind: 'move-variable', ...on, section: 'facts', position: 1 },
    then: 'case,role\n1,other\n',
  },
  'rename-variable': {
    change: { kind: 'rename-variable', ...on, id: 'part', label: 'Part' },
    then: 'case,part\n1,other\n',
  },
};

export const everyChange: readonly (readonly [kind: string, wanted: ChangeWith])[] = Object.entries(changes);

/** A project of three cases whose types and roles Ana and Ben have coded: entries 2 to 4. */
export async function codedProject(): Promise<CoreProject> {
  const project = await coreProject();
  must(await project.import('number,title\n1,One\n2,Two\n3,Three\n'));
  must(await project.code('Ana', 'case,type,role\n1,user,planner;survey\n2,user,other=late\n3,citizen,NR\n'));
  must(await project.code('Ben', 'case,type,role\n1,user,panel\n2,citizen,planner;?survey\n3,NA,-\n'));
  return project;
}

/** All that a change of the codebook can touch: the review, the decision log and the recode queue. */
export async function stateOf({ call, handle, json }: CoreProject): Promise<string> {
  const log = must(await call('codebook.log', { project: handle }));
  const queue = must(await call('codebook.queue', { project: handle }));
  return JSON.stringify([await json(), log.map(({ version, change, counts }) => [version, change, counts]), queue]);
}
