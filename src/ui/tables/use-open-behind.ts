import type { Table } from '../../domain/model/table.ts';
import { type Behind, useBehind } from '../behind/opened.ts';
import { stateWords } from '../cases/state-names.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useRequest } from '../project/use-request.ts';
import { bodiesOf, codesOf, factsOf, type Spot } from './cell-facts.ts';
import { axesOf } from './draft.ts';

/** Ways to open the cases behind a number of a table, or the codings of one case. */
export function useOpenBehind(
  table: Table,
  asOf: string | undefined,
): { readonly openSpot: (place: number, spot: Spot) => void; readonly openCase: (number: number) => void } {
  const { say, paragraph, language } = useWords();
  const { handle: project } = useProject();
  const request = useRequest();
  const [, open] = useBehind();
  const { specification } = table;
  const filtered = specification.filters.map(({ variable }) => variable);
  const variables = [...new Set([...axesOf(specification).map(({ variable }) => variable), ...filtered])];
  const show = (behind: Pick<Behind, 'title' | 'text' | 'cases' | 'codes'>, own = variables): void => {
    const text = paragraph(behind.text, asOf !== undefined && say('tables.behind-as-of', { name: asOf }));
    open({ ...behind, text, variables: own, policy: specification.policy });
  };
  // The table on screen comes without the case numbers, which most looks at it never need.
  const openSpot = async (place: number, spot: Spot): Promise<void> => {
    const whole = await request('tables.show', {
      project,
      specification,
      language,
      ...(asOf === undefined ? {} : { asOf }),
    });
    if (!whole.ok || whole.value.table.kind === 'evidence') return;
    const body = bodiesOf(whole.value.table)[place]?.body;
    if (body === undefined) return;
    const { names, count, base, cases } = factsOf(body, spot);
    const axes = [body.rows, ...(body.cols === null ? [] : [body.cols])];
    const labels = axes.map(({ label }) => label).join(' × ');
    const title = names.length === 0 ? spotTitle(spot, labels) : names.join(' × ');
    const own = table.kind === 'frequencies' ? [...axes.map(({ variable }) => variable), ...filtered] : variables;
    const text = say('tables.behind', { count, base, what: labels });
    show({ title, text, cases, codes: codesOf(body, spot) }, own);
  };
  return {
    openSpot: (place, spot) => void openSpot(place, spot),
    openCase: (number) => show({ title: say('code.case', { number }), text: table.title, cases: [number] }),
  };

  function spotTitle(spot: Spot, labels: string): string {
    if (spot.kind === 'excluded')
      return say('tables.behind-left-out', {
        why: say(spot.reason === 'ungrouped' ? 'tables.ungrouped' : stateWords[spot.reason]),
      });
    return spot.kind === 'none' ? say('tables.behind-none') : labels;
  }
}
