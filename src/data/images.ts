import { basename, dirname } from 'node:path/posix'
import pMap, { pMapSkip } from 'p-map'
import type { ErrorCode } from '../errors/codes.ts'
import { UserError, type Problem } from '../errors/user-error.ts'
import { filesAtOnce, readData, type DataFile, type Row } from './data-file.ts'
import { BadImage, readImageHeader, type ImageHeader } from '../dataset/image-file.ts'
import type { ImageFeatures } from '../dataset/dataset-schema.ts'

/** Images of one size, each with the name of its label, as their original bytes. */
export interface RawImages extends Pick<ImageFeatures, 'height' | 'width' | 'channels' | 'encoding'> {
  readonly kind: 'images'
  readonly rows: readonly Row[]
  readonly labels: readonly string[]
  readonly images: readonly Uint8Array[]
}

interface ImageFile {
  readonly source: DataFile
  readonly bytes: Buffer
  readonly header: ImageHeader
}

/** Reads PNG and JPEG files that lie in a folder per class. Pixels are not decoded yet. */
export async function readImages(files: readonly DataFile[]): Promise<RawImages> {
  const problems: Problem[] = []
  const read = async (file: DataFile): Promise<ImageFile | typeof pMapSkip> => {
    try {
      return await readImage(file)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problems.push(...error.problems)
      return pMapSkip
    }
  }
  const images = await pMap(files, read, { concurrency: filesAtOnce })
  const [first] = images
  if (!first) throw new UserError(firstOf(problems))
  const { height, width } = first.header
  for (const { header, source } of images)
    if (header.height !== height || header.width !== width)
      problems.push({
        code: 'DATA_IMAGE_SIZES_DIFFER',
        found: `an image ${header.width} wide and ${header.height} high`,
        expected: `${width} wide and ${height} high, as ${first.source.shown}`,
        hint: 'Bring all images to one size.',
        location: { file: source.shown },
      })
  if (problems.length > 0) throw new UserError(firstOf(problems))
  const encodings = new Set(images.map(({ header }) => header.encoding))
  return {
    kind: 'images',
    height,
    width,
    channels: images.every(({ header }) => header.channels === 1) ? 1 : 3,
    encoding: encodings.size > 1 ? 'mixed' : first.header.encoding,
    rows: images.map(({ source }) => ({ source, index: 0 })),
    labels: images.map(({ source }) => classOf(source)),
    images: images.map(({ bytes }) => bytes),
  }
}

/** GitHub shows this number of annotations for a step. */
const mostTold = 10

/** Ten are enough to see what is wrong; the rest is a number. */
function firstOf(problems: readonly Problem[]): Problem[] {
  const listed = problems
    .toSorted((a, b) => ((a.location?.file ?? '') < (b.location?.file ?? '') ? -1 : 1))
    .slice(0, mostTold)
  const more = problems.length - listed.length
  return listed.map((problem, index) =>
    more > 0 && index === listed.length - 1
      ? { ...problem, hint: `${problem.hint} ${more} more images are wrong.` }
      : problem,
  )
}

async function readImage(source: DataFile): Promise<ImageFile> {
  const bytes = await readData(source)
  try {
    return { source, bytes, header: readImageHeader(bytes) }
  } catch (error) {
    if (!(error instanceof BadImage)) throw error
    throw badImage(source, error)
  }
}

/** A file of the sources that does not decode. */
export function badImage(source: DataFile, error: BadImage): UserError {
  return problem(
    'DATA_INVALID_FILE',
    source,
    error.message,
    'a whole PNG or JPEG file',
    'Save the image again, or take it out.',
  )
}

function classOf(source: DataFile): string {
  const folder = basename(dirname(source.path))
  if (folder !== '.' && folder !== '..' && folder !== '') return folder
  throw problem(
    'DATA_IMAGE_WITHOUT_CLASS',
    source,
    'an image outside of any folder',
    'a folder per class, which gives the class its name',
    'Move the image into the folder of its class.',
  )
}

function problem(
  code: ErrorCode,
  source: DataFile,
  found: string,
  expected: string,
  hint: string,
): UserError {
  return new UserError({ code, found, expected, hint, location: { file: source.shown } })
}
