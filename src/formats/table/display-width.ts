const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/gu;
const unseen = /\p{M}|\p{Cf}/gu;
const pair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** How many columns of a terminal a text takes: two for each East Asian character, none for a mark on another. */
export function displayWidth(text: string): number {
  const seen = text.replaceAll(unseen, '');
  return seen.replaceAll(pair, ' ').length + (seen.match(wide)?.length ?? 0);
}
