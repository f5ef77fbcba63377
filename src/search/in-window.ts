/**
 * Pieces of work in order, up to `width` at once: number n begins when all up to n − width have ended, and is told what they
 * came to. So what a piece knows does not depend on which of them is faster. One that throws ends the others.
 * @param work gets a signal that aborts when `cancelled` does or another piece threw
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
