import { promisify } from 'node:util'
import { constants, gunzip } from 'node:zlib'
import { hasCode, messageOf, UserError } from '../errors/user-error.ts'
import { readData, type DataFile } from './data-file.ts'
import type { RawImages } from './images.ts'
import { identityOfBytes, identityWords } from '../column-store/row-identity.ts'
import { mostUnpackedBytes } from '../dataset/limits.ts'

const inflate = promisify(gunzip)
const unsignedByte = 0x08
/** Images in a chunk. */
const chunkRows = 4096
/** Bytes of a gzip file that contain the header of what it unpacks to, behind the name of a file and a comment. */
const zippedHeader = 2 ** 16

interface Idx {
  readonly source: DataFile
  readonly shape: readonly number[]
  readonly data: Uint8Array
}

/**
 * Reads IDX files, plain or gzipped, in which each file of images has a file of labels beside it: the format of MNIST,
 * https://yann.lecun.com/exdb/mnist/.
 */
export async function readIdx(files: readonly DataFile[]): Promise<RawImages> {
  const contents: Idx[] = []
  for (const source of files) contents.push(await readFile(source))
  const labels = contents.filter(({ shape }) => shape.length === 1)
  const images = contents.filter(({ shape }) => shape.length > 1)
  const pairs = images.map((idx) => ({ images: idx, labels: labelsOf(idx, labels, images) }))
  const unused = labels.find((idx) => !pairs.some((pair) => pair.labels === idx))
  if (unused)
    throw problem(unused.source, 'labels without images', 'a file of images beside each file of labels')
  return joinPairs(pairs)
}

async function readFile(source: DataFile): Promise<Idx> {
  const packed = await readData(source)
  const zipped = packed[0] === 0x1f && packed[1] === 0x8b
  const header = zipped ? await unzip(source, packed.subarray(0, zippedHeader)) : packed
  const { begin, size, shape } = parseHeader(source, header)
  const bytes = zipped ? await unzip(source, packed, begin + size) : packed
  if (bytes.length !== begin + size)
    throw problem(
      source,
      `${bytes.length - begin} bytes of data`,
      `${size}, for the dimensions ${shape.join(' × ')} of its header`,
    )
  return { source, shape, data: bytes.subarray(begin) }
}

interface Header {
  /** Where the data begins. */
  readonly begin: number
  /** The number of bytes of data. */
  readonly size: number
  readonly shape: readonly number[]
}

function parseHeader(source: DataFile, bytes: Buffer): Header {
  const [first, second, type, rank = 0] = bytes
  if (first !== 0 || second !== 0 || rank === 0)
    throw problem(
      source,
      `a file that begins with ${bytes.toString('hex', 0, 4)}`,
      'an IDX file, which begins with two zero bytes, its type and its number of dimensions',
    )
  if (type !== unsignedByte)
    throw problem(source, `IDX data of type 0x${(type ?? 0).toString(16)}`, 'unsigned bytes (type 0x8)')
  const begin = 4 + 4 * rank
  if (bytes.length < begin)
    throw problem(source, `${bytes.length} bytes`, `at least the ${begin} bytes of its header`)
  const shape = Array.from({ length: rank }, (_, axis) => bytes.readUInt32BE(4 + 4 * axis))
  const size = shape.reduce((product, length) => product * length, 1)
  if (size > mostUnpackedBytes)
    throw problem(source, `the dimensions ${shape.join(' × ')}`, `at most ${mostUnpackedBytes} bytes of data`)
  return { begin, size, shape }
}

/** Unpacks a gzip file, or without `mostBytes` only the beginning of one. */
async function unzip(source: DataFile, bytes: Buffer, mostBytes?: number): Promise<Buffer> {
  try {
    return await inflate(
      bytes,
      mostBytes === undefined
        ? { finishFlush: constants.Z_SYNC_FLUSH }
        : { maxOutputLength: Math.max(1, mostBytes) },
    )
  } catch (error) {
    if (hasCode(error, 'ERR_BUFFER_TOO_LARGE'))
      throw problem(source, 'a gzip file with more data than its header declares', `${mostBytes} bytes`)
    throw problem(source, `a gzip file that cannot be unpacked (${messageOf(error)})`, 'a whole gzip file')
  }
}

/** Both files of a pair have this name in common: `train-images-idx3-ubyte` and `train-labels-idx1-ubyte` have `train`. */
function stemOf(path: string): string {
  return path.replace(/\.gz$/, '').replace(/[-._]?(images|labels)?[-._]?idx\d?([-._]?ubyte)?$/, '')
}

function labelsOf(images: Idx, labels: readonly Idx[], allImages: readonly Idx[]): Idx {
  const stem = stemOf(images.source.path)
  const twin = allImages.find((other) => other !== images && stemOf(other.source.path) === stem)
  if (twin)
    throw problem(
      images.source,
      `the images of ${stem} twice, here and in ${twin.source.shown}`,
      'one file of images beside each file of labels',
    )
  const found =
    labels.find(({ source }) => stemOf(source.path) === stem) ??
    (labels.length === 1 && allImages.length === 1 ? labels[0] : undefined)
  if (!found)
    throw problem(
      images.source,
      'images without labels',
      `a file of labels of the same name, such as ${stem}-labels-idx1-ubyte`,
    )
  const [imageCount = 0] = images.shape
  const [labelCount = 0] = found.shape
  if (imageCount !== labelCount)
    throw problem(images.source, `${imageCount} images, but ${labelCount} labels in ${found.source.shown}`, 'as many labels as images') // prettier-ignore
  return found
}

function joinPairs(pairs: readonly { images: Idx; labels: Idx }[]): RawImages {
  const [first] = pairs
  if (!first) throw new RangeError('no files')
  const { height, width, channels } = sizeOf(first.images)
  for (const { images } of pairs) {
    const size = sizeOf(images)
    if (size.height !== height || size.width !== width || size.channels !== channels)
      throw problem(
        images.source,
        `images of ${images.shape.slice(1).join('×')}`,
        `${first.images.shape.slice(1).join('×')}, as in ${first.images.source.shown}`,
      )
  }
  const length = height * width * channels
  const images = pairs.flatMap(({ images: { data, shape } }) =>
    Array.from({ length: shape[0] ?? 0 }, (_, row) => data.subarray(row * length, (row + 1) * length)),
  )
  const identities = new Uint32Array(images.length * identityWords)
  for (const [row, image] of images.entries()) identities.set(identityOfBytes(image), row * identityWords)
  const chunks = Math.ceil(images.length / chunkRows)
  const chunkSizes = Array.from({ length: chunks }, (_, chunk) =>
    Math.min(chunkRows, images.length - chunk * chunkRows),
  )
  return {
    features: { kind: 'image', height, width, channels, encoding: 'raw' },
    rows: pairs.flatMap(({ images: { source, shape } }) =>
      Array.from({ length: shape[0] ?? 0 }, (_, index) => ({ source, index })),
    ),
    labels: pairs.flatMap(({ labels }) => Array.from(labels.data, String)),
    sizes: images.map(() => ({ width, height })),
    identities,
    chunkSizes,
    read: ({ start, size }) => images.slice(start, start + size),
    faults: new Map(),
  }
}

function sizeOf({ source, shape }: Idx): { height: number; width: number; channels: 1 | 3 } {
  const [, height = 0, width = 0, channels = 1] = shape
  if (shape.length <= 4 && height > 0 && width > 0 && (channels === 1 || channels === 3))
    return { height, width, channels }
  throw problem(
    source,
    `the dimensions ${shape.join(' × ')}`,
    'images × height × width, and 1 or 3 channels where there is a fourth',
  )
}

function problem(source: DataFile, found: string, expected: string): UserError {
  return new UserError({
    code: 'DATA_INVALID_FILE',
    found,
    expected,
    hint: 'Fetch or make the file again, or take it out of the sources.',
    location: { file: source.shown },
  })
}
