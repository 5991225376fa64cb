import { type Codebook, codebookSchema, findVariable } from '../../../../src/domain/model/codebook.ts';
import type { Variable } from '../../../../src/domain/model/variable.ts';

const origin = { kind: 'ours' };
const code = (id: string, label: string, more: object = {}) => ({ id, label, origin, ...more });

/** A codebook with a variable of each kind, a nested list, aliases, and codes that take a text. */
export const scheme: Codebook = codebookSchema.parse({
  id: 'small',
  title: 'Small',
  about: 'A scheme for tests.',
  version: 3,
  sections: [
    {
      id: 'about-the-case',
      label: 'About the case',
      variables: [
        {
          id: 'year',
          label: 'Year',
          kind: 'number',
          role: 'attribute',
          origin,
          integer: true,
          minimum: 1900,
          maximum: 2100,
        },
        { id: 'share', label: 'Share', kind: 'number', role: 'attribute', origin },
        {
          id: 'country',
          label: 'Country',
          kind: 'single',
          role: 'attribute',
          origin,
          codes: [code('uk', 'UK', { aliases: ['United Kingdom'] }), code('sweden', 'Sweden')],
        },
        { id: 'summary', label: 'Summary', kind: 'text', role: 'judgement', origin },
      ],
    },
    {
      id: 'coding',
      label: 'Coding',
      variables: [
        {
          id: 'type',
          label: 'Type of coproduction',
          kind: 'single',
          role: 'judgement',
          origin,
          aliases: ['kind'],
          codes: [
            code('user', 'User'),
            code('citizen', 'Citizen', { aliases: ['Resident'] }),
            code('old', 'Resident', { aliases: ['Neighbour'], retired: 2 }),
          ],
        },
        {
          id: 'factors',
          label: 'Influential factors',
          kind: 'multiple',
          role: 'judgement',
          origin,
          codes: [
            code('planning', 'Planning', {
              codes: [code('joint-plan', 'Joint plan'), code('agreement', 'Agreement; formal')],
            }),
            code('tools', 'Tools', {
              selectable: false,
              codes: [code('survey', 'Survey'), code('group', 'Group', { aliases: ['panel'] })],
            }),
            code('circle', 'Circle', { aliases: ['panel'] }),
            code('other', 'Other, specify', { freeText: true }),
          ],
        },
      ],
    },
  ],
});

export function variable(id: string): Variable {
  const found = findVariable(scheme, id);
  if (found === undefined) throw new Error(`the test scheme lacks ${id}`);
  return found;
}
