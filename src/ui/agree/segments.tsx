type Segment<Id extends string> = { readonly id: Id; readonly label: string };
type Shown<Id extends string> = {
  readonly label: string;
  readonly choices: readonly Segment<Id>[];
  readonly chosen: Id;
  readonly choose: (id: Id) => void;
};

/** One of a few, side by side. */
export function Segments<Id extends string>({ label, choices, chosen, choose }: Shown<Id>) {
  return (
    <div className="agree-segments" role="group" aria-label={label}>
      {choices.map((one) => (
        <button key={one.id} type="button" aria-pressed={one.id === chosen} onClick={() => choose(one.id)}>
          {one.label}
        </button>
      ))}
    </div>
  );
}
