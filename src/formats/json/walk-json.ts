import { sentence } from '../../domain/model/sentences/sentence.ts';

/** Where text stops being JSON, as an offset into it, and what should stand there. */
export type JsonFault = { readonly offset: number; readonly expected: string };

/** Tells of each value: the keys that lead to it, and the offset at which it starts. */
export type JsonVisitor = (path: readonly (string | number)[], offset: number) => void;

/** Deeper than any file of ours, and shallow enough for whatever walks the values by recursion. */
const deepest = 200;

type Walk = { readonly text: string; at: number; readonly path: (string | number)[]; readonly visit: JsonVisitor };

class Fault extends Error {
  readonly fault: JsonFault;

  constructor(offset: number, expected: string) {
    super(expected);
    this.fault = { offset, expected };
  }
}

/** Walks JSON in reading order, telling of each value; gives the first fault, or undefined where there is none. */
export function walkJson(text: string, visit: JsonVisitor): JsonFault | undefined {
  const walk: Walk = { text, at: 0, path: [], visit };
  try {
    readValue(walk);
    skipBlanks(walk);
    if (walk.at < text.length) throw new Fault(walk.at, sentence('json.the-end'));
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error.fault;
    throw error;
  }
}

function readValue(walk: Walk): void {
  skipBlanks(walk);
  walk.visit(walk.path, walk.at);
  if (walk.path.length > deepest) throw new Fault(walk.at, sentence('json.too-deep', { deepest }));
  const first = walk.text[walk.at];
  if (first === '{') readList(walk, '}', readMember);
  else if (first === '[') readList(walk, ']', readElement);
  else if (first === '"') readString(walk);
  else readWord(walk);
}

function readList(walk: Walk, end: '}' | ']', readItem: (walk: Walk, index: number) => void): void {
  walk.at += 1;
  skipBlanks(walk);
  if (take(walk, end)) return;
  for (let index = 0; ; index += 1) {
    readItem(walk, index);
    skipBlanks(walk);
    if (take(walk, end)) return;
    if (!take(walk, ',')) throw new Fault(walk.at, sentence('json.a-comma-or', { end }));
  }
}

function readMember(walk: Walk): void {
  skipBlanks(walk);
  if (walk.text[walk.at] !== '"') throw new Fault(walk.at, sentence('json.a-name'));
  const name = readString(walk);
  skipBlanks(walk);
  if (!take(walk, ':')) throw new Fault(walk.at, sentence('json.a-colon'));
  walk.path.push(name);
  readValue(walk);
  walk.path.pop();
}

function readElement(walk: Walk, index: number): void {
  walk.path.push(index);
  readValue(walk);
  walk.path.pop();
}

function readString(walk: Walk): string {
  const { text, at: start } = walk;
  walk.at += 1;
  for (;;) {
    const unit = text[walk.at];
    if (unit === '"') break;
    if (unit === undefined) throw new Fault(walk.at, sentence('json.closing-quote'));
    if (unit < ' ') throw new Fault(walk.at, sentence('json.closing-quote-in-line'));
    if (unit === '\\') readEscape(walk);
    else walk.at += 1;
  }
  walk.at += 1;
  const value = JSON.parse(text.slice(start, walk.at)) as string;
  if (!value.isWellFormed()) throw new Fault(start, sentence('json.whole-characters'));
  return value;
}

function readEscape(walk: Walk): void {
  const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
  escape.lastIndex = walk.at;
  if (!escape.test(walk.text)) throw new Fault(walk.at, sentence('json.an-escape'));
  walk.at = escape.lastIndex;
}

function readWord(walk: Walk): void {
  const word = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  word.lastIndex = walk.at;
  if (!word.test(walk.text)) throw new Fault(walk.at, sentence('json.a-value'));
  walk.at = word.lastIndex;
}

function take(walk: Walk, character: string): boolean {
  if (walk.text[walk.at] !== character) return false;
  walk.at += 1;
  return true;
}

function skipBlanks(walk: Walk): void {
  while (' \t\n\r'.includes(walk.text[walk.at] ?? 'x')) walk.at += 1;
}
