const role = { reason: 'Readers asked', variable: 'role' };

const made = [
  { ...role, kind: 'rename-code', code: 'co-assessor', label: 'Co-evaluator' },
  { ...role, kind: 'rename-variable', id: 'part', label: 'Part of citizens' },
  {
    kind: 'add-variable',
    reason: 'For the second wave',
    section: 'process-category',
    variable: {
      kind: 'multiple',
      id: 'channel',
      label: 'Channel',
      role: 'judgement',
      origin: { kind: 'ours' },
      codes: [],
    },
  },
  { ...role, kind: 'add-code', code: { id: 'helper', label: 'Helper' }, position: 1 },
  { ...role, kind: 'move-variable', position: 1 },
  { ...role, kind: 'move-code', code: 'co-assessor', parent: null, position: 2 },
  { ...role, kind: 'merge-codes', from: 'co-assessor', into: 'co-deliverer' },
  {
    ...role,
    kind: 'split-code',
    code: 'co-assessor',
    into: [
      { id: 'judge', label: 'Judge' },
      { id: 'rater', label: 'Rater' },
    ],
  },
  { ...role, kind: 'retire-code', code: 'co-assessor' },
  {
    reason: 'Said often',
    variable: 'service-area',
    kind: 'promote-text',
    code: 'other-area',
    texts: ['Advocate'],
    as: { id: 'advocate', label: 'Advocate' },
  },
  { ...role, kind: 'narrow-definition', code: 'co-assessor', notWhen: 'They were only asked.' },
  { ...role, kind: 'widen-definition', code: 'co-assessor', useWhen: 'They were asked as well.' },
  { ...role, kind: 'change-kind', to: 'single' },
];

/** A change of the shipped codebook of every kind, each as a file. */
export const changes: readonly [string, ...string[]] = [
  JSON.stringify({ ...role, kind: 'rename-code', code: 'co-assessor', id: 'co-evaluator' }),
  ...made.map((change) => JSON.stringify(change)),
];
