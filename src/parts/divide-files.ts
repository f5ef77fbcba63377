import { sum } from 'd3-array'
import { stat } from 'node:fs/promises'
import type { FoundFile } from '../data/find-sources.ts'
import type { Shard } from '../config/shard.ts'

/** A file and its share of the work. */
export interface WeighedFile {
  readonly file: FoundFile
  readonly weight: number
}

/** Returns files with their sizes as weights. If the size of one is unknown, as of a download, all files have equal weights. */
export async function weighFiles(files: readonly FoundFile[]): Promise<readonly WeighedFile[]> {
  const weighed: WeighedFile[] = []
  for (const file of files) {
    const weight = await sizeOf(file)
    if (weight === null) return files.map((each) => ({ file: each, weight: 1 }))
    weighed.push({ file, weight })
  }
  return weighed
}

async function sizeOf({ origin }: FoundFile): Promise<number | null> {
  switch (origin.kind) {
    case 'local':
      return (await stat(origin.file)).size
    case 'remote':
      return origin.remote.size
    case 'download':
      return null
  }
}

/**
 * Returns the files of a part: consecutive files, such that the parts together have all files in their order. A file belongs to the part
 * that contains the middle of its bytes, so that a part is empty if a file of another part is larger than several parts.
 */
export function filesOfPart(files: readonly WeighedFile[], { index, count }: Shard): FoundFile[] {
  const total = sum(files, ({ weight }) => weight)
  let before = 0
  return files.flatMap(({ file, weight }) => {
    const middle = before + weight / 2
    before += weight
    const part = total === 0 ? 1 : Math.min(count, Math.floor((middle / total) * count) + 1)
    return part === index ? [file] : []
  })
}
