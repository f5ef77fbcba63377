/**
 * Runs `count` pieces of work in order, up to `width` at once. Piece n starts when all pieces up to n − width
 * have ended, and receives their results. The results a piece receives therefore do not depend on which
 * pieces are faster. A piece that throws aborts the others.
 * @param work receives a signal that aborts when `cancelled` does or when another piece throws
 */
export async function mapWithWindow<Result>(
  { count, width }: { readonly count: number; readonly width: number },
  cancelled: AbortSignal,
  work: (number: number, known: readonly Result[], cancelled: AbortSignal) => Promise<Result>,
): Promise<Result[]> {
  const failure = new AbortController()
  const signal = AbortSignal.any([cancelled, failure.signal])
  const begun: Promise<Result>[] = []
  try {
    for (let number = 0; number < count; number++) {
      const known = await Promise.all(begun.slice(0, Math.max(number - width + 1, 0)))
      signal.throwIfAborted()
      const piece = work(number, known, signal)
      piece.catch((error: unknown) => failure.abort(error))
      begun.push(piece)
    }
    return await Promise.all(begun)
  } finally {
    await Promise.allSettled(begun)
  }
}
