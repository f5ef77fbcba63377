import { basename, dirname } from 'node:path/posix'
import pMap, { pMapSkip } from 'p-map'
import type { ImageSettings } from '../config/image-settings.ts'
import { UserError, type Problem } from '../errors/user-error.ts'
import { filesAtOnce, readData, type DataFile, type Row } from './data-file.ts'
import { BadImage } from '../images/bad-image.ts'
import { readImageHeader, sizeSeen, type ImageHeader } from '../images/image-header.ts'
import { formatOfName } from '../images/image-names.ts'
import type { ImageFeatures } from '../dataset/dataset-schema.ts'
import { imageProblem } from './image-problem.ts'

/** Images with the names of their labels, as the bytes of their files or as pixels. */
export interface RawImages {
  readonly kind: 'images'
  readonly features: ImageFeatures
  readonly rows: readonly Row[]
  readonly labels: readonly string[]
  readonly images: readonly Uint8Array[]
}

interface ImageFile {
  readonly source: DataFile
  readonly bytes: Buffer
  readonly header: ImageHeader
}

/** Reads image files that are in a folder for each class. Pixels are not decoded yet. */
export async function readImages(
  files: readonly DataFile[],
  settings: ImageSettings | undefined,
): Promise<RawImages> {
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
  if (settings?.size === undefined) problems.push(...otherSizes(first, images))
  if (problems.length > 0) throw new UserError(firstOf(problems))
  const isGrey = images.every(({ header }) => header.channels === 1)
  return {
    kind: 'images',
    features: {
      kind: 'image',
      ...(settings?.size ?? sizeSeen(first.header)),
      channels: settings?.channels ?? (isGrey ? 1 : 3),
      encoding: 'file',
      ...(settings?.size && { fit: settings.fit }),
    },
    rows: images.map(({ source }) => ({ source, index: 0 })),
    labels: images.map(({ source }) => classOf(source)),
    images: images.map(({ bytes }) => bytes),
  }
}

function otherSizes(first: ImageFile, images: readonly ImageFile[]): Problem[] {
  const { height, width } = sizeSeen(first.header)
  return images.flatMap(({ source, header }): Problem[] => {
    const size = sizeSeen(header)
    if (size.height === height && size.width === width) return []
    return [
      {
        code: 'DATA_IMAGE_SIZES_DIFFER',
        found: `an image ${size.width} wide and ${size.height} high`,
        expected: `${width} wide and ${height} high, as ${first.source.shown}`,
        hint: 'Set `images.size` to resize all images, or bring them to one size.',
        location: { file: source.shown },
      },
    ]
  })
}

/** GitHub shows this number of annotations for a step. */
const mostListed = 10

/** Ten are enough to see what is wrong; the rest is a number. */
function firstOf(problems: readonly Problem[]): Problem[] {
  const listed = problems
    .toSorted((a, b) => ((a.location?.file ?? '') < (b.location?.file ?? '') ? -1 : 1))
    .slice(0, mostListed)
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
    const header = readImageHeader(bytes)
    assertName(source.path, header)
    return { source, bytes, header }
  } catch (error) {
    if (!(error instanceof BadImage)) throw error
    throw imageProblem(source, error)
  }
}

/** @throws BadImage for a file whose extension names another format */
function assertName(path: string, { format }: ImageHeader): void {
  const named = formatOfName(path)
  if (named === null || named === format) return
  throw new BadImage('mislabelled', `a file of the format ${format} that is named as ${named}`)
}

function classOf(source: DataFile): string {
  const folder = basename(dirname(source.path))
  if (folder !== '.' && folder !== '..' && folder !== '') return folder
  throw new UserError({
    code: 'DATA_IMAGE_WITHOUT_CLASS',
    found: 'an image outside of any folder',
    expected: 'a folder per class, which gives the class its name',
    hint: 'Move the image into the folder of its class.',
    location: { file: source.shown },
  })
}
