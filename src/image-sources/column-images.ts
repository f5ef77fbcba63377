import type { StoreFile } from '../column-store/store-file.ts'
import type { PixelSettings } from '../config/image-settings.ts'
import type { ImageColumn } from '../dataset/dataset-schema.ts'
import { UserError } from '../errors/user-error.ts'
import { BadImage } from '../images/bad-image.ts'
import { encodeConstant } from '../images/constant-image.ts'
import { countBatches } from '../images/count-batches.ts'
import type { PixelCounts } from '../images/count-pixels.ts'
import { readImageHeader, sizeSeen, type ImageHeader } from '../images/image-header.ts'
import { formatOfName } from '../images/image-names.ts'
import { CountStore } from './count-store.ts'
import { faultReasons, imageProblems, type ShownFile } from './image-problem.ts'

/** An image file that a path of a column may name. */
export interface ListedImage extends ShownFile {
  /** Path below the folder of the images. */
  readonly below: string
  readonly sha256: string
  /** Size of the file. */
  readonly bytes: number
  /** Reads the file. @throws UserError for a file that has changed */
  readonly read: () => Buffer
}

/** Most bytes of a batch of images that are decoded together. */
const batchBytes = 2 ** 20

/** The images of a column, by the paths that the column contains. */
export class ColumnImages {
  readonly name: string
  readonly #settings: PixelSettings
  readonly #files: ReadonlyMap<string, ListedImage>
  /** Null for an image that cannot be read. */
  readonly #headers = new Map<ListedImage, ImageHeader | null>()
  readonly #faults = new Map<ListedImage, BadImage>()
  readonly #fill: number | null
  #filling: Uint8Array | null = null
  #counts: CountStore<ListedImage> | null = null

  /** @param fill value of all pixels of an image that replaces a missing one; null if no image does */
  constructor(name: string, settings: PixelSettings, files: readonly ListedImage[], fill: number | null) {
    this.name = name
    this.#fill = fill
    this.#settings = settings
    this.#files = new Map(files.map((file) => [file.below, file]))
  }

  find(path: string): ListedImage | undefined {
    return this.#files.get(path) ?? this.#files.get(path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, ''))
  }

  /** Returns a text that is equal for paths of images with equal bytes. */
  contentOf(path: string): string {
    return this.find(path)?.sha256 ?? path
  }

  /**
   * Reads the headers of the images that paths name, and finds out what is wrong with them.
   * @param file keeps the counts of the pixels, if the images are decoded, too; null to read the headers only
   */
  async inspect(paths: Iterable<string>, file: StoreFile | null): Promise<void> {
    const found = new Set<ListedImage>()
    for (const path of paths) {
      const file = this.find(path)
      if (file !== undefined) found.add(file)
    }
    const files = [...found].sort((a, b) => (a.below < b.below ? -1 : 1))
    for (const one of files) this.#inspectHeader(one)
    if (file !== null) this.#counts = new CountStore(file)
    if (this.#settings.size === undefined) this.#refuseOtherSizes()
    // All images that cannot be read are named at once.
    if ((file !== null || this.#faults.size > 0) && this.#first !== null) await this.#decodeAll(files)
  }

  /** Returns the feature of the column. @throws UserError that names all images if no image can be read */
  get feature(): ImageColumn {
    const { size, channels, fit } = this.#settings
    const first = this.#first
    if (first === null) throw this.#noImage()
    const isGrey = [...this.#headers.values()].every((header) => header === null || header.channels === 1)
    return {
      name: this.name,
      type: 'image',
      ...(size ?? sizeSeen(first)),
      channels: channels ?? (isGrey ? 1 : 3),
      ...(size && { fit }),
      ...(this.#fill !== null && { optional: true, fill: this.#fill }),
    }
  }

  /** Returns what is wrong with the image of a path; null for an image that can be read, as far as it was inspected. */
  faultOf(path: string): BadImage | 'not found' | null {
    const file = this.find(path)
    return file === undefined ? 'not found' : (this.#faults.get(file) ?? null)
  }

  /** Returns the reason in the counts of a quarantine. */
  reasonOf(path: string): string | null {
    const fault = this.faultOf(path)
    return fault === null || fault === 'not found' ? fault : faultReasons[fault.fault]
  }

  /** Returns the counts of the pixels of images; null if the images are decoded later. */
  get counts(): ((path: string | null) => PixelCounts | null) | null {
    const counts = this.#counts
    if (counts === null) return null
    return (path) => {
      const file = path === null ? undefined : this.find(path)
      return file === undefined ? null : counts.read(file)
    }
  }

  /** Returns the content of an image; empty for a path of no image, and for a missing one that no image replaces. */
  bytesOf(path: string | null): Uint8Array {
    if (path === null) return this.#filled()
    return this.find(path)?.read() ?? new Uint8Array()
  }

  #filled(): Uint8Array {
    if (this.#fill === null) return new Uint8Array()
    this.#filling ??= encodeConstant(this.feature, this.#fill)
    return this.#filling
  }

  get #first(): ImageHeader | null {
    for (const header of this.#headers.values()) if (header !== null) return header
    return null
  }

  #inspectHeader(file: ListedImage): void {
    try {
      const header = readImageHeader(file.read())
      const named = formatOfName(file.below)
      if (named !== null && named !== header.format)
        throw new BadImage('mislabelled', `a file of the format ${header.format} that is named as ${named}`)
      this.#headers.set(file, header)
    } catch (error) {
      if (!(error instanceof BadImage)) throw error
      this.#headers.set(file, null)
      this.#faults.set(file, error)
    }
  }

  #refuseOtherSizes(): void {
    const first = this.#first
    if (first === null) return
    const { height, width } = sizeSeen(first)
    for (const [file, header] of this.#headers) {
      if (header === null) continue
      const size = sizeSeen(header)
      if (size.height === height && size.width === width) continue
      const message = `an image ${size.width} wide and ${size.height} high beside images ${width} wide and ${height} high`
      this.#faults.set(file, new BadImage('size', message))
    }
  }

  async #decodeAll(files: readonly ListedImage[]): Promise<void> {
    const readable = files.filter((file) => !this.#faults.has(file))
    await countBatches(batchesOf(readable), this.feature, (batch, counted) => {
      this.#counts?.add(batch.files, counted)
      for (const { position, fault, message } of counted.faults) {
        const file = batch.files[position]
        if (file) this.#faults.set(file, new BadImage(fault, message))
      }
    })
  }

  #noImage(): UserError {
    const faulty = [...this.#faults]
    if (faulty.length > 0)
      return imageProblems(
        faulty.map(([file]) => file),
        new Map(faulty.map(([, fault], position) => [position, fault])),
      )
    return new UserError({
      code: 'FILE_MISSING',
      found: `no path of an image in column ${this.name}`,
      expected: 'paths below the folder of the images',
      hint: `Set \`features: {${this.name}: {image: {folder: …}}}\` to the folder that the paths are relative to.`,
      key: ['data', 'features', this.name],
    })
  }
}

interface Batch {
  readonly files: readonly ListedImage[]
  readonly images: readonly Uint8Array[]
}

function* batchesOf(all: readonly ListedImage[]): Generator<Batch> {
  let [files, bytes]: [ListedImage[], number] = [[], 0]
  for (const [index, file] of all.entries()) {
    files.push(file)
    bytes += file.bytes
    if (bytes < batchBytes && index < all.length - 1) continue
    yield { files, images: files.map((one) => one.read()) }
    ;[files, bytes] = [[], 0]
  }
}
