import type { Manifest } from '../artifacts/manifest.ts'

/** Limits of the files of a split. They are part of the format: other limits give other digests. */
export interface ShardLimits {
  /** Greatest number of rows of a shard. */
  readonly rows: number
  /** Greatest number of bytes of a shard, unless one batch is larger. */
  readonly bytes: number
  /** Greatest number of rows of a record batch. */
  readonly batchRows: number
  /** Greatest size of a record batch, where a letter of a text counts as one byte, unless one row is larger. */
  readonly batchBytes: number
}

/** Readers of Arrow in JavaScript return `undefined` for rows beyond 2 GiB, and a batch is the least that is read from disk. */
export const shardLimits: ShardLimits = {
  rows: 2 ** 18,
  bytes: 2 ** 28,
  batchRows: 2 ** 12,
  batchBytes: 2 ** 24,
}

/** Returns the name of a shard, such as `train-00000.arrow`. */
export function shardName(split: string, index: number): string {
  return `${split}-${String(index).padStart(5, '0')}.arrow`
}

/** Returns the entries of a split's shards in a manifest, in order. The list ends before a missing shard. */
export function shardEntries({ files }: Pick<Manifest, 'files'>, split: string): Manifest['files'] {
  const entries = new Map(files.map((entry) => [entry.path, entry]))
  const shards: Manifest['files'][number][] = []
  for (let index = 0; ; index++) {
    const entry = entries.get(shardName(split, index))
    if (entry === undefined) return shards
    shards.push(entry)
  }
}
