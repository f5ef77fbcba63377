import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import pMap from 'p-map'
import { BadImage } from '../images/bad-image.ts'
import { readImageHeader, sizeSeen, type ImageHeader } from '../images/image-header.ts'
import { formatOfName } from '../images/image-names.ts'
import type { RowRange } from '../column-store/row-outcomes.ts'
import { changedFile, filesAtOnce, readBytes, unreadable, type DataFile } from './data-file.ts'
import { identityOfBytes, identityWords } from '../column-store/row-identity.ts'

/** Most bytes and images that are in memory at a time. */
const chunkBytes = 2 ** 24
const chunkRows = 4096

/** Image files, of which only the headers are in memory. */
export interface ImageFiles {
  /** Header of each file; null for one that cannot be read. */
  readonly headers: readonly (ImageHeader | null)[]
  /** Faults by the position of the file. */
  readonly faults: ReadonlyMap<number, BadImage>
  readonly identities: Uint32Array
  /** Number of files in each chunk. */
  readonly chunkSizes: readonly number[]
  /** Reads the content of some files. @throws UserError for a file that has changed */
  readonly read: (range: RowRange) => Buffer[]
}

/** Reads the headers of image files. */
export async function readImageFiles(files: readonly DataFile[]): Promise<ImageFiles> {
  const headers: (ImageHeader | null)[] = Array.from({ length: files.length }, () => null)
  const faults = new Map<number, BadImage>()
  const identities = new Uint32Array(files.length * identityWords)
  const sizes = new Float64Array(files.length)
  await pMap(
    files.entries(),
    async ([position, file]) => {
      const bytes = await readBytes(file)
      identities.set(identityOfBytes(bytes), position * identityWords)
      sizes[position] = bytes.length
      try {
        headers[position] = namedHeader(file.path, bytes)
      } catch (error) {
        if (!(error instanceof BadImage)) throw error
        faults.set(position, error)
      }
    },
    { concurrency: filesAtOnce },
  )
  return {
    headers,
    faults,
    identities,
    chunkSizes: chunksOf(sizes),
    read: ({ start, size }) =>
      files
        .slice(start, start + size)
        .map((file, index) => readUnchanged(file, identities.subarray((start + index) * identityWords))),
  }
}

/** @throws BadImage for a file whose extension names another format */
function namedHeader(path: string, bytes: Buffer): ImageHeader {
  const header = readImageHeader(bytes)
  const named = formatOfName(path)
  if (named === null || named === header.format) return header
  throw new BadImage('mislabelled', `a file of the format ${header.format} that is named as ${named}`)
}

function chunksOf(sizes: Float64Array): number[] {
  const chunks: number[] = []
  let [rows, bytes] = [0, 0]
  for (const size of sizes) {
    if (rows > 0 && (bytes + size > chunkBytes || rows === chunkRows)) {
      chunks.push(rows)
      rows = 0
      bytes = 0
    }
    rows++
    bytes += size
  }
  return [...chunks, rows]
}

function readUnchanged(file: DataFile, identity: Uint32Array): Buffer {
  const bytes = contentOf(file)
  if (identityOfBytes(bytes).every((word, index) => word === identity[index])) return bytes
  throw changedFile(file.shown)
}

function contentOf({ file, shown }: Pick<DataFile, 'file' | 'shown'>): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw unreadable(shown, error)
  }
}

/** Reads a file. @throws UserError if its content has another hash */
export function readHashed(file: string, shown: string, sha256: string): Buffer {
  const bytes = contentOf({ file, shown })
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes
  throw changedFile(shown)
}

/** Returns the faults of images that do not have the size of the first one. */
export function otherSizes({ headers }: ImageFiles): ReadonlyMap<number, BadImage> {
  const first = headers.find((header) => header !== null)
  if (!first) return new Map()
  const { height, width } = sizeSeen(first)
  return new Map(
    headers.flatMap((header, position) => {
      if (header === null) return []
      const size = sizeSeen(header)
      if (size.height === height && size.width === width) return []
      return [[position, sizeFault(size, { height, width })] as const]
    }),
  )
}

type Size = ReturnType<typeof sizeSeen>

function sizeFault(size: Size, others: Size): BadImage {
  return new BadImage(
    'size',
    `an image ${size.width} wide and ${size.height} high beside images ${others.width} wide and ${others.height} high`,
  )
}
