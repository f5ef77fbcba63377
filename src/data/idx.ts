import type { RowRange } from '../column-store/row-outcomes.ts'
import { identityOfBytes, identityWords } from '../column-store/row-identity.ts'
import type { DataFile } from './data-file.ts'
import { idxProblem, openIdx, type IdxFile } from './idx-file.ts'
import type { RawImages } from './images.ts'

/** Most images and bytes in a chunk. */
const chunkRows = 4096
const chunkBytes = 2 ** 24

/**
 * Reads IDX files, plain or gzipped, in which each file of images has a file of labels beside it: the format of MNIST,
 * https://yann.lecun.com/exdb/mnist/. Pixels are read from the files chunk by chunk.
 * @param folder for gzipped files, which are unpacked there
 */
export async function readIdx(files: readonly DataFile[], folder: string): Promise<RawImages> {
  const contents: IdxFile[] = []
  for (const [index, source] of files.entries()) contents.push(await openIdx(source, folder, `idx-${index}`))
  const labels = contents.filter(({ shape }) => shape.length === 1)
  const images = contents.filter(({ shape }) => shape.length > 1)
  const pairs = images.map((idx) => ({ images: idx, labels: labelsOf(idx, labels, images) }))
  const unused = labels.find((idx) => !pairs.some((pair) => pair.labels === idx))
  if (unused)
    throw idxProblem(unused.source, 'labels without images', 'a file of images beside each file of labels')
  return joinPairs(pairs)
}

/** Both files of a pair have this name in common: `train-images-idx3-ubyte` and `train-labels-idx1-ubyte` have `train`. */
function stemOf(path: string): string {
  return path.replace(/\.gz$/, '').replace(/[-._]?(images|labels)?[-._]?idx\d?([-._]?ubyte)?$/, '')
}

function labelsOf(images: IdxFile, labels: readonly IdxFile[], allImages: readonly IdxFile[]): IdxFile {
  const stem = stemOf(images.source.path)
  const twin = allImages.find((other) => other !== images && stemOf(other.source.path) === stem)
  if (twin)
    throw idxProblem(
      images.source,
      `the images of ${stem} twice, here and in ${twin.source.shown}`,
      'one file of images beside each file of labels',
    )
  const found =
    labels.find(({ source }) => stemOf(source.path) === stem) ??
    (labels.length === 1 && allImages.length === 1 ? labels[0] : undefined)
  if (!found)
    throw idxProblem(
      images.source,
      'images without labels',
      `a file of labels of the same name, such as ${stem}-labels-idx1-ubyte`,
    )
  const [imageCount = 0] = images.shape
  const [labelCount = 0] = found.shape
  if (imageCount !== labelCount)
    throw idxProblem(images.source, `${imageCount} images, but ${labelCount} labels in ${found.source.shown}`, 'as many labels as images') // prettier-ignore
  return found
}

function joinPairs(pairs: readonly { images: IdxFile; labels: IdxFile }[]): RawImages {
  const [first] = pairs
  if (!first) throw new RangeError('no files')
  const size = sizeOf(first.images)
  const { height, width, channels } = size
  for (const { images } of pairs) {
    const other = sizeOf(images)
    if (other.height !== height || other.width !== width || other.channels !== channels)
      throw idxProblem(
        images.source,
        `images of ${images.shape.slice(1).join('×')}`,
        `${first.images.shape.slice(1).join('×')}, as in ${first.images.source.shown}`,
      )
  }
  const length = height * width * channels
  const files = filesOf(pairs.map(({ images }) => images))
  const count = files.at(-1)?.end ?? 0
  const rowsOfChunk = Math.max(1, Math.min(chunkRows, Math.floor(chunkBytes / length)))
  const chunkSizes = Array.from({ length: Math.ceil(count / rowsOfChunk) }, (_, chunk) =>
    Math.min(rowsOfChunk, count - chunk * rowsOfChunk),
  )
  const identities = new Uint32Array(count * identityWords)
  for (const [chunk, rows] of chunkSizes.entries()) {
    const start = chunk * rowsOfChunk
    for (const [position, pixels] of readRange(files, { start, size: rows }, length).entries())
      identities.set(identityOfBytes(pixels), (start + position) * identityWords)
  }
  return {
    features: { kind: 'image', height, width, channels, encoding: 'raw' },
    rows: pairs.flatMap(({ images: { source, shape } }) =>
      Array.from({ length: shape[0] ?? 0 }, (_, index) => ({ source, index })),
    ),
    labels: pairs.flatMap(({ labels }) => Array.from(labels.read(0, labels.shape[0] ?? 0), String)),
    sizes: Array.from({ length: count }, () => size),
    identities,
    chunkSizes,
    read: (range) => readRange(files, range, length),
    faults: new Map(),
  }
}

/** A file with the rows of its images. */
interface FileOfRows {
  readonly file: IdxFile
  readonly start: number
  readonly end: number
}

function filesOf(images: readonly IdxFile[]): FileOfRows[] {
  let end = 0
  return images.map((file) => {
    const start = end
    end += file.shape[0] ?? 0
    return { file, start, end }
  })
}

/** @param length of an image in bytes */
function readRange(files: readonly FileOfRows[], range: RowRange, length: number): Uint8Array[] {
  return files.flatMap(({ file, start, end }) => {
    const [first, last] = [Math.max(start, range.start), Math.min(end, range.start + range.size)]
    if (first >= last) return []
    const bytes = file.read((first - start) * length, (last - first) * length)
    return Array.from({ length: last - first }, (_, row) => bytes.subarray(row * length, (row + 1) * length))
  })
}

function sizeOf({ source, shape }: IdxFile): { height: number; width: number; channels: 1 | 3 } {
  const [, height = 0, width = 0, channels = 1] = shape
  if (shape.length <= 4 && height > 0 && width > 0 && (channels === 1 || channels === 3))
    return { height, width, channels }
  throw idxProblem(
    source,
    `the dimensions ${shape.join(' × ')}`,
    'images × height × width, and 1 or 3 channels where there is a fourth',
  )
}
