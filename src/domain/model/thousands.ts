/**
 * A number that counts, as people read it in either language: 1,424 and 112,345.25. Years, numbers of cases and lines, and
 * what programs read are written without.
 */
export function thousands(value: number): string {
  const [whole = '', ...decimals] = String(value).split('.');
  return [whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ','), ...decimals].join('.');
}
