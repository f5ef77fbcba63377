import { IdentityTable } from './identity-table.ts'
import type { RowOutcomes } from './row-outcomes.ts'
import type { Identities } from './staged-identities.ts'
import { identityWords } from './row-identity.ts'

/** The rows of a chunk whose identities belong to one part. */
export interface PartChunk {
  /** First row of the chunk. */
  readonly start: number
  /** Identities of all rows of the chunk. */
  readonly identities: Uint32Array
  /** Positions of the rows in the chunk. */
  readonly positions: Int32Array
}

/** A part of all rows, in which equal identities are together, and a table that is large enough for them. */
export interface IdentityPart {
  readonly table: IdentityTable
  /** Yields the rows in their order. */
  readonly chunks: () => Generator<PartChunk>
}

/** Rows of a part; their table takes at most 128 MiB. */
const rowsOfPart = 2 ** 21

/** Divides rows by their identities into parts, each of which fits into memory. */
export function* identityParts(outcomes: RowOutcomes, identities: Identities): Generator<IdentityPart> {
  const parts = Math.max(1, Math.ceil(outcomes.size / rowsOfPart))
  for (let part = 0; part < parts; part++)
    yield {
      table: new IdentityTable(outcomes.size / parts),
      *chunks() {
        for (const [index, { start, size }] of outcomes.chunks.entries()) {
          const words = identities.read(index)
          yield { start, identities: words, positions: positionsIn(words, size, part, parts) }
        }
      },
    }
}

function positionsIn(words: Uint32Array, size: number, part: number, parts: number): Int32Array {
  const positions = new Int32Array(size)
  let count = 0
  for (let position = 0; position < size; position++) {
    const first = words[position * identityWords] ?? 0
    if (Math.floor((first / 2 ** 32) * parts) === part) positions[count++] = position
  }
  return positions.subarray(0, count)
}
