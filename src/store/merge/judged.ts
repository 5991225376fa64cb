/** Where the key of the coder stands in a row’s key; what belongs to nobody is told by everybody. */
export const judged: Readonly<Record<string, number | undefined>> = {
  coding: 1,
  passage_coding: 2,
  frozen_coding: 2,
  final_coding: undefined,
  recode: undefined,
};

/** Kinds of entries whose words may say what somebody answered, as SQL lists them. */
export const telling = "('code', 'undo', 'redo', 'final', 'settle', 'merge')";
