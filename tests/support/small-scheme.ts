const origin = { kind: 'ours' };
const code = (id: string, label: string, more: object = {}): object => ({ id, label, origin, ...more });

/** A codebook with a variable of every kind: two attributes, and judgements with nested codes and a free text. */
export const smallScheme = {
  id: 'small',
  title: 'A small scheme',
  about: 'A scheme for tests.',
  sections: [
    {
      id: 'facts',
      label: 'Facts',
      variables: [
        {
          id: 'country',
          label: 'Country',
          kind: 'single',
          role: 'attribute',
          origin,
          codes: [code('uk', 'United Kingdom', { aliases: ['UK'] }), code('sweden', 'Sweden')],
        },
        { id: 'year', label: 'Year', kind: 'number', role: 'attribute', integer: true, minimum: 1900, origin },
      ],
    },
    {
      id: 'judgements',
      label: 'Judgements',
      variables: [
        {
          id: 'type',
          label: 'Type',
          kind: 'single',
          role: 'judgement',
          origin,
          codes: [code('user', 'User'), code('citizen', 'Citizen')],
        },
        {
          id: 'role',
          label: 'Role',
          kind: 'multiple',
          role: 'judgement',
          origin,
          codes: [
            code('planner', 'Planner'),
            code('assessor', 'Assessor', { codes: [code('survey', 'Survey'), code('panel', 'Panel')] }),
            code('other', 'Other', { freeText: true }),
          ],
        },
        { id: 'people', label: 'People', kind: 'number', role: 'judgement', origin },
        { id: 'remark', label: 'Remark', kind: 'text', role: 'judgement', origin },
      ],
    },
  ],
};
