/** The most bytes that compressed data of one file may unpack to; Node reads no larger file at once either. */
export const mostUnpackedBytes = 2 ** 31

/** The most values of one Parquet or Arrow file, rows times columns: each becomes a JavaScript value. */
export const mostValues = 2 ** 28

/** @throws RangeError for a table of more values than can be held. */
export function assertValues(rows: number, columns: number): void {
  if (rows * columns > mostValues)
    throw new RangeError(`${rows} rows of ${columns} columns, of at most ${mostValues} values`)
}
