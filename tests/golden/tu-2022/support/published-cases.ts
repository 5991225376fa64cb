import { cell, groupings, placedCodes, readRows } from './fixture.ts';

type PublishedCase = {
  readonly number: number;
  readonly title: string;
  readonly country: string;
  readonly year: number | undefined;
  readonly area: string;
};

/** Table 1 with its labels resolved to codes of the codebook. */
export const publishedCases: readonly PublishedCase[] = readRows('cases.csv').map((row) => ({
  number: Number(cell(row, 'No.')),
  title: cell(row, 'Case'),
  country: codeOf('country', cell(row, 'Country')),
  year: cell(row, 'Year') === 'Unknown' ? undefined : Number(cell(row, 'Year')),
  area: codeOf('service-area', cell(row, 'Service area(s)')),
}));

/** The code of that label. */
function codeOf(variable: string, label: string): string {
  const found = placedCodes(variable).find(({ code }) => code.label === label);
  if (found === undefined) throw new Error(`“${label}” is no label of ${variable}`);
  return found.code.id;
}

/** Case numbers by group; a case can fall in several groups, or in none. */
export function casesByGroup(variable: string, id: string): Record<string, number[]> {
  const grouping = groupings.find((candidate) => candidate.variable === variable && candidate.id === id);
  if (grouping === undefined) throw new Error(`no grouping “${variable}@${id}”`);
  const groups =
    grouping.kind === 'codes'
      ? grouping.groups.map((group) => ({ id: group.id, holds: holdsCode(variable, group.codes) }))
      : grouping.bins.map((bin) => ({ id: bin.id, holds: holdsYear(bin.from, bin.below) }));
  return Object.fromEntries(
    groups.map((group) => [group.id, publishedCases.filter(group.holds).map(({ number }) => number)]),
  );
}

/** How many cases fall in each group. */
export function sizes(variable: string, id: string): Record<string, number> {
  return Object.fromEntries(Object.entries(casesByGroup(variable, id)).map(([group, cases]) => [group, cases.length]));
}

function holdsCode(variable: string, codes: readonly string[]): (published: PublishedCase) => boolean {
  return ({ country, area }) => codes.includes(variable === 'country' ? country : area);
}

function holdsYear(from = -Infinity, below = Infinity): (published: PublishedCase) => boolean {
  return ({ year }) => year !== undefined && from <= year && year < below;
}
