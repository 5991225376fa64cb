import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../language/use-words.ts';

type Text = {
  readonly label: string;
  readonly value: string;
  readonly save: (text: string) => void;
  /** What was typed before and is not saved yet: it is shown instead of the value, and said to be so. */
  readonly typed?: string | undefined;
  /** Keeps what is typed until it is saved; undefined where nothing is left to keep. */
  readonly keepDraft?: (text: string | undefined) => void;
  /** Why the text cannot stand as it is; then it is not saved. */
  readonly problem?: (text: string) => string | undefined;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  /** Lines that it shows at first; one line alone takes no line ends. */
  readonly lines?: number;
  readonly className?: string;
};

/** How long, in milliseconds, a person pauses before what is typed is saved; leaving the field saves at once. */
const pause = 1200;
/** How long what is typed waits, in milliseconds, until it is kept as a draft. */
const soon = 100;

type Saving = Pick<Text, 'value' | 'save' | 'typed' | 'problem' | 'keepDraft'>;

type Typed = {
  /** What is typed; undefined where the field shows what is saved. */
  readonly draft: string | undefined;
  readonly type: (text: string | undefined) => void;
  readonly wrong: string | undefined;
  readonly keep: () => void;
  readonly compose: (composing: boolean) => void;
};

/** Saves what is typed after a pause, and when the field or the page goes off the screen. */
function useTyped({ value, save, typed, problem, keepDraft }: Saving): Typed {
  const [draft, type] = useState<string>();
  const composing = useRef(false);
  const saved = useRef<string>(undefined);
  useEffect(() => {
    if (draft?.trim() === value) saved.current = value;
  }, [draft, value]);
  const wrong = draft === undefined ? undefined : problem?.(draft);
  const keep = (): void => {
    if (draft === undefined || wrong !== undefined || composing.current) return;
    // What was saved from here may have been taken back since, in another window: then it stays so.
    const isSaved = draft.trim() === value || (typed === undefined && draft.trim() === saved.current);
    if (isSaved) return;
    // Kept first: what cannot be saved now is shown, and saved later, from there.
    keepDraft?.(draft);
    save(draft.trim());
  };
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    if (draft === undefined) return undefined;
    const timer = setTimeout(() => latest.current(), pause);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    const flush = (): void => latest.current();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  useKeptDraft(draft, value, keepDraft);
  const compose = (now: boolean): void => {
    composing.current = now;
  };
  return { draft, type, wrong, keep, compose };
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Word and PowerPoint break lines within a paragraph by U+000B, which a field shows as a box; false where there is none. */
function pasteLines(event: ClipboardEvent<Field>, lines: number): boolean {
  const text = event.clipboardData.getData('text/plain');
  if (!text.includes('\u000b')) return false;
  event.preventDefault();
  const field = event.currentTarget;
  const [start, end] = [field.selectionStart ?? 0, field.selectionEnd ?? 0];
  field.setRangeText(text.replaceAll('\u000b', lines === 1 ? ' ' : '\n'), start, end, 'end');
  return true;
}

/** A text that saves itself: after a pause, on leaving, on Enter, and when it goes off the screen. */
export function SavedText({
  label,
  value,
  save,
  typed,
  keepDraft,
  problem,
  disabled,
  placeholder,
  lines = 1,
  className,
}: Text) {
  const { say } = useWords();
  const { draft, type, wrong, keep, compose } = useTyped({
    value,
    save,
    typed,
    ...(problem === undefined ? {} : { problem }),
    ...(keepDraft === undefined ? {} : { keepDraft }),
  });
  const onKey = (event: KeyboardEvent): void => {
    if (lines === 1 && event.key === 'Enter' && !event.nativeEvent.isComposing) keep();
  };
  const shared = {
    'aria-label': label,
    'aria-invalid': wrong !== undefined,
    className: `saved-text ${className ?? ''}`,
    value: draft ?? typed ?? value,
    placeholder,
    // Of a field that somebody is in, the keys stay when it can be changed no more.
    readOnly: disabled,
    onKeyDown: onKey,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => type(event.currentTarget.value),
    onPaste: (event: ClipboardEvent<Field>) => {
      if (pasteLines(event, lines)) type(event.currentTarget.value);
    },
    onCompositionStart: () => compose(true),
    onCompositionEnd: () => compose(false),
    onBlur: () => {
      keep();
      if (wrong === undefined) type(undefined);
    },
  };
  return (
    <>
      {lines === 1 ? <input type="text" {...shared} /> : <textarea rows={lines} {...shared} />}
      {wrong !== undefined && (
        <span className="saved-text-wrong" role="alert">
          {wrong}
        </span>
      )}
      {draft === undefined && typed !== undefined && typed.trim() !== value && (
        <span className="saved-text-wrong">{say('code.not-saved')}</span>
      )}
    </>
  );
}

/** Keeps a draft soon after each key, however fast the keys come; what the field says already need not be kept. */
function useKeptDraft(draft: string | undefined, value: string, keep: Text['keepDraft']): void {
  const latest = useRef<() => void>(undefined);
  const waiting = useRef(false);
  const isFirst = useRef(true);
  useEffect(
    () => () => {
      // What goes off the screen was saved, and kept before; the next field is another one.
      latest.current = undefined;
    },
    [],
  );
  useEffect(() => {
    latest.current = () => {
      // Once the field is left, what was typed stays kept until it is saved.
      if (draft !== undefined) keep?.(draft.trim() === value ? undefined : draft);
    };
  });
  useEffect(() => {
    // A field that nobody has typed into has nothing to drop either.
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    if (waiting.current) return;
    waiting.current = true;
    setTimeout(() => {
      waiting.current = false;
      latest.current?.();
    }, soon);
  }, [draft]);
}
