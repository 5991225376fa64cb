/**
 * What the store would otherwise take from the machine. With fixed ones the same commands give the same bytes.
 */
export type Surroundings = {
  /** Now, as an ISO 8601 date and time in UTC. */
  readonly clock: () => string;
  /** A new UUID, version 7. */
  readonly ids: () => string;
};
