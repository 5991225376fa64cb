/** A text on one line, with one blank where there was any white space; most texts of a list are so already. */
export function oneLine(text: string): string {
  return otherwise.test(text) ? text.replaceAll(/\s+/gu, ' ').trim() : text.trim();
}

const otherwise = /[^\S ]| {2}/u;
