import { type Code, flattenCodes, type PlacedCode } from '../../domain/model/code.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import type { ChoiceVariable } from '../../domain/model/variable.ts';
import { type Content, type Html, markup } from './markup.ts';
import { originText } from './words.ts';

type Column = { readonly head: string; readonly cell: (placed: PlacedCode) => Content | null };

/** What can be said of a code, a column each; null where a code leaves it unsaid. */
function columnsIn(language: SentenceLanguage): Column[] {
  const column = (key: `print.${'definition' | 'use-when' | 'not-when' | 'from'}`, cell: Column['cell']): Column => ({
    head: sentenceIn(language, key),
    cell,
  });
  return [
    column('print.definition', ({ code }) => definitionCell(code, language)),
    column('print.use-when', ({ code }) => code.useWhen ?? null),
    column('print.not-when', ({ code }) => code.notWhen ?? null),
    column('print.from', ({ code }) => originText(code.origin, language)),
  ];
}

/** The codes of a variable with what tells them apart; a column that no code fills is left out. */
export function codeTable({ label, codes }: ChoiceVariable, language: SentenceLanguage): Html {
  const placed = flattenCodes(codes);
  const shown = columnsIn(language).filter(({ cell }) => placed.some((one) => cell(one) !== null));
  const rows = placed.map(
    (one) => markup`<tr>${nameCell(one, language)}${shown.map(({ cell }) => markup`<td>${cell(one)}</td>`)}</tr>
`,
  );
  const heads = shown.map(({ head }) => markup`<th scope="col">${head}</th>`);
  return markup`<div class="scroll"><table class="codes">
<caption class="unseen">${sentenceIn(language, 'print.codes-of', { label })}</caption>
<thead><tr><th scope="col">${sentenceIn(language, 'print.code')}</th>${heads}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function nameCell({ code: { label, aliases, retired }, depth }: PlacedCode, language: SentenceLanguage): Html {
  const gone = retired !== undefined && sentenceIn(language, 'print.retired', { version: retired });
  const also = aliases.length > 0 && sentenceIn(language, 'print.also', { names: aliases });
  const remark = (text: string | false): Html | false =>
    text !== false && markup`<span class="quiet remark">${text}</span>`;
  return markup`<th scope="row" class="level-${Math.min(depth, 3)}">${label}${remark(also)}${remark(gone)}</th>`;
}

function definitionCell({ definition, examples }: Code, language: SentenceLanguage): Content | null {
  if (examples.length === 0) return definition ?? null;
  const told = sentenceIn(language, 'print.for-example', { examples });
  return [definition, markup`<span class="quiet remark">${told}</span>`];
}
