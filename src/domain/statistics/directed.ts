/** An asymmetric measure both ways. `rowsGivenColumns` predicts the row variable from the column variable. */
export type Directed = { readonly rowsGivenColumns: number; readonly columnsGivenRows: number };

/** A measure both ways, and the one that takes no side. */
export type DirectedAndSymmetric = Directed & { readonly symmetric: number };
