import type { Output } from '../../contract/method.ts';

type Ground = {
  readonly rounds: Output<'rounds.list'>;
  readonly people: Output<'coders.list'>;
  /** The round that was read last, by title; blank for the codings of today. */
  readonly kept: unknown;
  readonly chosen: readonly string[] | undefined;
};

/**
 * Which round is read and whose answers are compared: the round that was read last, else the latest open one, else the
 * latest; its coders, or, for the codings of today, the people who code, or else everybody but those who only brought
 * facts. Of the coders chosen those count who can be compared here.
 */
export function comparedOf({ rounds, people, kept, chosen }: Ground) {
  const latest = rounds.findLast(({ closed }) => closed === undefined) ?? rounds.at(-1);
  const found = kept === '' ? undefined : (rounds.find(({ title }) => title === kept) ?? latest);
  const voices = people.filter(({ kind }) => kind === 'person' || kind === 'rule');
  const persons = voices.filter(({ kind }) => kind === 'person');
  const offered = found?.coders.map(({ coder }) => coder) ?? voices.map(({ name }) => name);
  const usual = found === undefined && persons.length >= 2 ? persons.map(({ name }) => name) : offered;
  const coders = chosen === undefined ? usual : offered.filter((name) => chosen.includes(name));
  return { round: found?.title, offered, coders };
}
