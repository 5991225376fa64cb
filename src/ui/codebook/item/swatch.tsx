/** The colour of a code; an empty ring where it has none. */
export function Swatch({ colour, large = false }: { readonly colour: string | undefined; readonly large?: boolean }) {
  return (
    <span
      className={large ? 'swatch swatch-large' : 'swatch'}
      data-empty={colour === undefined}
      style={colour === undefined ? {} : { background: colour }}
      aria-hidden="true"
    />
  );
}
