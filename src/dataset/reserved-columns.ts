/** The column of a dataset's files that holds the examples' ids. */
export const idColumn = 'example_id'

/** The column of a dataset's files that holds images. */
export const imageColumn = 'image'
