/** The most bytes that compressed data of one file may unpack to; Node reads no larger file at once either. */
export const mostUnpackedBytes = 2 ** 31

/** The most pixels of an image: Pillow's limit against decompression bombs, `Image.MAX_IMAGE_PIXELS`. */
export const mostPixels = 89_478_485

/** The most values of one Parquet or Arrow file, rows times columns: each becomes a JavaScript value. */
export const mostValues = 2 ** 28

/** DEFLATE unpacks to at most 1,032 times its size: https://zlib.net/zlib_tech.html. */
export const greatestDeflateRatio = 1032

/** @throws RangeError for a table of more values than can be held. */
export function assertValues(rows: number, columns: number): void {
  if (rows * columns > mostValues)
    throw new RangeError(`${rows} rows of ${columns} columns, of at most ${mostValues} values`)
}
