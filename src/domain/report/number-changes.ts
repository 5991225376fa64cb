import { valueWords } from '../audit/readings-text.ts';
import type { NumberChange, NumberedItem, ReportNumber } from '../model/manifest.ts';
import { said, type Words } from '../model/sentences/said.ts';
import { sentenceIn } from '../model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../model/sentences/sentence-language.ts';

/**
 * What is another number now than before, in the order of `before`. A table that is no longer there gives one change for each
 * of its numbers; numbers that are new are no change, since nobody could have cited them. A zero that is no longer
 * printed, because its code or reason has gone, is one only where the number was not zero.
 */
export function numberChanges(before: readonly NumberedItem[], after: readonly NumberedItem[]): NumberChange[] {
  const now = new Map(after.map((item) => [keyOf(item), item]));
  return before.flatMap((item) => {
    const values = new Map(now.get(keyOf(item))?.numbers.map(({ id, value }) => [id, value]));
    return item.numbers.flatMap((number) => changeOf(item, { number, value: values.get(number.id) ?? null }));
  });
}

function changeOf(
  { kind, id, title }: NumberedItem,
  { number, value }: { readonly number: ReportNumber; readonly value: ReportNumber['value'] },
): NumberChange[] {
  if (value === number.value || (value === null && number.value === 0)) return [];
  const { id: numberId, words } = number;
  return [{ item: { kind, id, title }, number: { id: numberId, words }, before: number.value, after: value }];
}

function keyOf({ kind, id }: NumberedItem): string {
  return `${kind} ${id}`;
}

/** A change as a line: “Table “Cases by country”, Sweden: 4, was 5”. */
export function changeText(change: NumberChange, language: SentenceLanguage): string {
  const { item, number, before, after, reason } = change;
  return sentenceIn(language, 'page.changed-item', {
    item: said(`page.item-${item.kind}`, { title: item.title }),
    number: number.words,
    ...beforeAndAfter({ before, after, reason }),
  });
}

/** What a number was and is, for a line. */
export function beforeAndAfter({ before, after, reason }: Pick<NumberChange, 'before' | 'after' | 'reason'>): {
  readonly now: Words;
  readonly was: Words;
  readonly reason: Words;
} {
  return {
    now: after === null ? said('page.no-number') : valueWords(after),
    was: before === null ? said('page.no-number') : valueWords(before),
    reason: reason === undefined ? '' : said('page.change-reason', { reason }),
  };
}
