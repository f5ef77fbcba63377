/** Objects and lists that are deeper stay JSON. */
export const deepestNesting = 8

/** So do objects and lists with more values, which are seldom columns; embeddings have at most 4,096. */
export const mostEntries = 4096
