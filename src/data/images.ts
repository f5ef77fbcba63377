import type { ImageSettings } from '../config/image-settings.ts'
import { UserError, type Problem } from '../errors/user-error.ts'
import { sizeSeen } from '../images/image-header.ts'
import type { BadImage } from '../images/bad-image.ts'
import type { ImageFeatures } from '../dataset/dataset-schema.ts'
import type { RowRange } from '../column-store/row-outcomes.ts'
import type { FetchedFile, Row } from './data-file.ts'
import { otherSizes, readImageFiles } from './image-files.ts'
import { imageProblems, mostNamed } from '../image-sources/image-problem.ts'

/** Images with the names of their labels. They are read chunk by chunk, as the bytes of their files or as pixels. */
export interface RawImages {
  readonly features: ImageFeatures
  readonly rows: readonly Row[]
  readonly labels: readonly string[]
  /** Size of each image, before it is resized; null for one that cannot be read. */
  readonly sizes: readonly (ImageSize | null)[]
  readonly identities: Uint32Array
  /** Number of images in each chunk. */
  readonly chunkSizes: readonly number[]
  readonly read: (range: RowRange) => readonly Uint8Array[]
  /** Faults of images that cannot be read, by their rows. */
  readonly faults: ReadonlyMap<number, BadImage>
}

type ImageSize = ReturnType<typeof sizeSeen>

/** Reads image files with a label each. Pixels are not decoded yet. */
export async function readImages(
  files: readonly FetchedFile[],
  labels: readonly string[],
  settings: ImageSettings | undefined,
): Promise<RawImages> {
  const images = await readImageFiles(files)
  const { headers, identities, chunkSizes, read } = images
  const faults = new Map([...images.faults, ...(settings?.size === undefined ? otherSizes(images) : [])])
  const readable = headers.filter((header) => header !== null)
  const [first] = readable
  if (!first) throw imageProblems(files, faults)
  const isGrey = readable.every(({ channels }) => channels === 1)
  return {
    features: {
      kind: 'image',
      ...(settings?.size ?? sizeSeen(first)),
      channels: settings?.channels ?? (isGrey ? 1 : 3),
      encoding: 'file',
      ...(settings?.size && { fit: settings.fit }),
    },
    rows: files.map((source) => ({ source, index: 0 })),
    labels,
    sizes: headers.map((header) => header && sizeSeen(header)),
    identities,
    chunkSizes,
    read,
    faults,
  }
}

/** Returns the first folder of each file below its source. @throws UserError for files without one */
export function classesOf(files: readonly FetchedFile[]): string[] {
  const names = new Map<string, string>()
  const problems: Problem[] = []
  const labels = files.map((file) => {
    const [folder = '', ...rest] = file.below.split('/')
    const isFolder = rest.length > 0 && folder !== '' && folder !== '.' && folder !== '..'
    if (!isFolder) problems.push(stray(file))
    // One string for all files of a class, however many there are.
    const label = names.get(folder) ?? folder
    names.set(folder, label)
    return label
  })
  if (problems.length > 0) throw new UserError(problems.slice(0, mostNamed))
  return labels
}

function stray({ shown }: FetchedFile): Problem {
  return {
    code: 'DATA_IMAGE_WITHOUT_CLASS',
    found: 'an image outside of any folder of its source',
    expected: 'a folder for each class, which gives the class its name',
    hint: 'Move the image into the folder of its class, or set `source` to the folder that contains the folders of the classes.',
    location: { file: shown },
  }
}
