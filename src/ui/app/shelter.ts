import * as z from 'zod';

const place = 'copro-not-taken';
const keptSchema = z.record(z.string(), z.json());
type Kept = z.infer<typeof keptSchema>;

/** Where this window keeps what the program could not take, until it can: also for the window that is opened next. */
export type Shelter = {
  readonly all: () => Readonly<Kept>;
  readonly put: (name: string, value: Kept[string]) => void;
  readonly drop: (name: string) => void;
};

/** A shelter in the browser’s own store; where there is none, what is put there lives as long as the window. */
export function createShelter(store: Pick<Storage, 'getItem' | 'setItem'>): Shelter {
  const read = (): Kept => {
    try {
      return keptSchema.parse(JSON.parse(store.getItem(place) ?? '{}'));
    } catch {
      return {};
    }
  };
  const write = (next: Kept): void => {
    try {
      store.setItem(place, JSON.stringify(next));
    } catch {
      // A full or forbidden store leaves it to the window, which still shows what was typed.
    }
  };
  return {
    all: read,
    put: (name, value) => write({ ...read(), [name]: value }),
    drop: (name) => {
      const { [name]: known, ...rest } = read();
      if (known !== undefined) write(rest);
    },
  };
}
