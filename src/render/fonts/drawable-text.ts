// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const control = /[\u0000-\u001f\u007f]/g;

/** A text as the canvas takes it: it stops at a NUL, and breaks lines where nobody asked it to. */
export function drawableText(text: string): string {
  return text.replaceAll(control, '\ufffd');
}
