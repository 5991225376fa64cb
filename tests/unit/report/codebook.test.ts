import { describe, expect, it } from 'vitest';
import type { Grouping } from '../../../src/domain/model/grouping.ts';
import { renderReport } from '../../../src/render/report/render-report.ts';
import { smallReport } from '../../support/small-report.ts';
import { element, words } from './page.ts';

const decades: Grouping = {
  kind: 'codes',
  id: 'wide',
  variable: 'role',
  label: 'Wide roles',
  source: 'Nobody’s rule.',
  ours: true,
  groups: [{ id: 'all', label: 'All roles', codes: ['assessor'] }],
};
const html = renderReport(smallReport({ groupings: [decades] }));
const variable = element(html, 'variable-role', '</article>');

describe('the codebook in the report', () => {
  it('prints a variable with its kind and origin, its codes with what tells them apart', () => {
    expect(words(variable)).toContain('Role multiple choice · judgement · text, § 3.4');
    expect(words(variable)).toContain('Assessor also evaluator Assesses. It is said.');
  });

  it('leaves out a column that no code fills', () => {
    expect(words(variable)).toContain('Use when');
    expect(words(variable)).not.toContain('Not when');
  });

  it('names groupings, their groups and whose rule they are', () => {
    expect(words(variable)).toContain('Wide roles role@wide All roles. Our own rule. Nobody’s rule.');
  });

  it('shows decisions with their reasons and consequences', () => {
    expect(words(html)).toContain('One decision. This. Why: That. What follows: Thus.');
  });
});
