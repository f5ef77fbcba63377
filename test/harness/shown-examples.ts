import { thumbnailOf, type Thumbnail } from '../../src/images/thumbnail.ts'
import type { Verdict } from '../../src/gate/verdict.ts'
import type { ShownExample, ShownExamples } from '../../src/report/shown-example.ts'

/** Returns the examples with changed predictions of a verdict, each as `example` shows it. */
export function examplesOf(
  { classification }: Verdict,
  example: (id: string) => Partial<ShownExample>,
): ShownExamples {
  const flips = classification?.flips
  const changed = [...(flips?.broken.examples ?? []), ...(flips?.fixed.examples ?? [])]
  return new Map(changed.map(({ id }) => [id, { picture: null, values: [], moreColumns: 0, ...example(id) }]))
}

/** Returns a drawing of 28 × 28 pixels, a different one for each id. */
export function pictureOf(id: string): Thumbnail {
  const turn = Number(/\d+/.exec(id)?.[0] ?? 0)
  const pixels = Uint8Array.from({ length: 28 * 28 }, (_, index) => (index * (turn + 1)) % 256)
  return thumbnailOf(pixels, { height: 28, width: 28, channels: 1 })
}
