import { type Codebook, variablesOf } from '../../domain/model/codebook.ts';
import { nameKey } from '../answer/name-key.ts';
import { findTarget, type Target, targetName } from './target.ts';

const fieldNames: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'case', 'case title', '标题', '题名', '案例', '案例名称'],
  number: ['number', 'no.', 'no', 'nr', 'nr.', '#', 'case number', 'case no.', 'case no', '编号', '序号'],
  doi: ['doi'],
  note: ['note', 'notes', '备注', '注释'],
};
const citationNames: Readonly<Record<string, readonly string[]>> = {
  'citation.author': ['author', 'authors', '作者'],
  'citation.container-title': ['journal', 'publication title', '期刊', '来源', '刊名'],
  'citation.issued': ['year', 'publication year', '年份', '出版年份'],
  'citation.URL': ['url', '网址', '链接'],
  'citation.volume': ['volume', '卷'],
  'citation.issue': ['issue', '期'],
  'citation.page': ['pages', '页码'],
  'citation.publisher': ['publisher', '出版社'],
  'citation.abstract': ['abstract', 'abstract note', '摘要'],
  'citation.keyword': ['keywords', '关键词'],
  'citation.PMID': ['pmid'],
};

/**
 * What the columns of a list are, by their headers: fields of the case first, then variables by id, label or alias, then
 * a few fields of the citation. A column whose meaning is taken, or whose header fits two variables, has none. Beside a
 * title, *case* is the number; beside a volume, *number* is the issue of a journal and not read. `decided` holds what a
 * map says already, by column: those columns are not guessed, and what they mean is taken.
 */
export function guessTargets(
  headers: readonly string[],
  codebook: Codebook,
  decided: ReadonlyMap<number, readonly Target[]> = new Map(),
): (Target | undefined)[] {
  const keys = headers.map(nameKey);
  const byName = new Map<string, string>([
    ...byKey(citationNames),
    ...variableNames(codebook),
    ...byKey(fieldNames),
    ...(keys.includes('title') ? ([['case', 'number']] as const) : []),
  ]);
  if (keys.includes('volume')) byName.delete('number');
  const taken = new Set([...decided.values()].flat().map(targetName));
  return keys.map((key, index) => {
    const name = byName.get(key);
    if (name === undefined || taken.has(name) || decided.has(index)) return undefined;
    taken.add(name);
    return findTarget(name, codebook);
  });
}

function byKey(names: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(names).flatMap(([target, keys]) => keys.map((key): [string, string] => [key, target]));
}

/** An id names its own variable whatever else bears the name; a label or alias of two variables names neither. */
function variableNames(codebook: Codebook): [string, string][] {
  const variables = variablesOf(codebook);
  const others = new Map<string, Set<string>>();
  for (const { id, label, aliases } of variables) {
    for (const name of [label, ...aliases]) others.set(nameKey(name), (others.get(nameKey(name)) ?? new Set()).add(id));
  }
  const clear = [...others].flatMap(([key, [id, second]]): [string, string][] =>
    id === undefined || second !== undefined ? [] : [[key, id]],
  );
  return [...clear, ...variables.map(({ id }): [string, string] => [nameKey(id), id])];
}
