import { flattenCodes, type PlacedCode } from '../../domain/model/code.ts';
import type { ChoiceVariable } from '../../domain/model/variable.ts';
import { type Content, type Html, markup } from './markup.ts';
import { originText } from './words.ts';

/** What can be said of a code, a column each; null where a code leaves it unsaid. */
const columns: readonly { readonly head: string; readonly cell: (placed: PlacedCode) => Content | null }[] = [
  { head: 'Definition', cell: ({ code: { definition, examples } }) => definitionCell(definition, examples) },
  { head: 'Use when', cell: ({ code }) => code.useWhen ?? null },
  { head: 'Not when', cell: ({ code }) => code.notWhen ?? null },
  { head: 'From', cell: ({ code }) => originText(code.origin) },
];

/** The codes of a variable with what tells them apart; a column that no code fills is left out. */
export function codeTable({ label, codes }: ChoiceVariable): Html {
  const placed = flattenCodes(codes);
  const shown = columns.filter(({ cell }) => placed.some((one) => cell(one) !== null));
  const rows = placed.map(
    (one) => markup`<tr>${nameCell(one)}${shown.map(({ cell }) => markup`<td>${cell(one)}</td>`)}</tr>
`,
  );
  const heads = shown.map(({ head }) => markup`<th scope="col">${head}</th>`);
  return markup`<div class="scroll"><table class="codes">
<caption class="unseen">Codes of ${label}</caption>
<thead><tr><th scope="col">Code</th>${heads}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function nameCell({ code: { label, aliases, retired }, depth }: PlacedCode): Html {
  const gone = retired !== undefined && markup`<span class="quiet remark">retired in version ${retired}</span>`;
  const also = aliases.length > 0 && markup`<span class="quiet remark">also ${aliases.join(', ')}</span>`;
  return markup`<th scope="row" class="level-${Math.min(depth, 3)}">${label}${also}${gone}</th>`;
}

function definitionCell(definition: string | undefined, examples: readonly string[]): Content | null {
  if (examples.length === 0) return definition ?? null;
  return [definition, markup`<span class="quiet remark">For example: ${examples.join('; ')}</span>`];
}
