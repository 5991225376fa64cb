import type { Language } from './language.ts';

/** Names one after the other: “Ana, Ben”. */
export function listed(names: readonly string[], language: Language): string {
  return names.join(language === 'zh' ? '、' : ', ');
}

/** What is said of something, behind its name: “role: planner”. */
export function labelled(name: string, words: string, language: Language): string {
  return `${name}${language === 'zh' ? '：' : ': '}${words}`;
}

/** What is said of something by the way: “strict (rule)”. */
export function withAside(name: string, aside: string, language: Language): string {
  return language === 'zh' ? `${name}（${aside}）` : `${name} (${aside})`;
}

/** Parts that hold lists themselves: “a: 1; b: 2”. */
export function parted(parts: readonly string[], language: Language): string {
  return parts.join(language === 'zh' ? '；' : '; ');
}
