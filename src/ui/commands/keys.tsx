import { shortcutKeys } from './shortcut.ts';

/** A shortcut as keys. */
export function Keys({ shortcut }: { readonly shortcut: string }) {
  return (
    <span className="keys">
      {shortcutKeys(shortcut).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
