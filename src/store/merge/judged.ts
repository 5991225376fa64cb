/** Where the key of the coder stands in a row’s key; what belongs to nobody is told by everybody. */
export const judged: Readonly<Record<string, number | undefined>> = {
  coding: 1,
  passage_coding: 2,
  frozen_coding: 2,
  final_coding: undefined,
  recode: undefined,
};

/** Kinds of entries whose words may say what somebody answered, as SQL lists them. */
const telling = "('code', 'undo', 'redo', 'final', 'settle', 'merge')";

/**
 * SQL: whether the words of an entry may say what somebody other than `coder` answered. An undo or redo says again what it takes
 * back or brings back, in however many steps; `coder` is SQL too.
 */
export function tellsOfOthers(entry: string, coder: string): string {
  const ofAnother = (one: string): string => `${one}.by <> ${coder} AND ${one}.kind IN ${telling}`;
  return `(${ofAnother(entry)} OR ${entry}.kind IN ('undo', 'redo') AND EXISTS (
    WITH RECURSIVE told (seq) AS (
      SELECT ${entry}.seq
      UNION
      SELECT taken.seq FROM told
        JOIN main.command AS back ON back.seq = told.seq AND back.kind IN ('undo', 'redo')
        JOIN main.command AS taken ON taken.seq
          BETWEEN json_extract(back.detail, '$.undoes.from') AND json_extract(back.detail, '$.undoes.to')
    )
    SELECT 1 FROM told JOIN main.command AS one ON one.seq = told.seq WHERE ${ofAnother('one')}
  ))`;
}
