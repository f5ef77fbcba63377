import { createReadStream, createWriteStream } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { openPromise, type Entry } from 'yauzl'
import { messageOf, UserError } from '../errors/user-error.ts'
import { createFolder } from './create-folder.ts'

/** Limits of the unpacked files of an archive. */
export interface UnpackLimits {
  readonly files: number
  readonly bytes: number
}

const generous: UnpackLimits = { files: 10_000, bytes: 64 * 2 ** 30 }

/**
 * Unpacks a zip file into a new folder: plain files only, none outside the folder, none twice. The limits apply to the
 * unpacked bytes, not to the sizes that the archive declares.
 * @throws UserError for an archive that is damaged or contains anything else
 */
export async function unpackZip(file: string, folder: string, limits = generous): Promise<void> {
  const path = new UnpackedFolder(folder, limits)
  await refusingDamage(file, async () => {
    const zip = await openPromise(file, { autoClose: false })
    try {
      for await (const entry of zip.eachEntry()) {
        if (entry.fileName.endsWith('/')) continue
        if (!isPlainFile(entry)) throw unwanted(file, `${entry.fileName}, which is not a plain file`)
        await path.add(entry.fileName, () => zip.openReadStreamPromise(entry))
      }
    } finally {
      zip.close()
    }
  })
}

/** Unpacks a gzipped tar file in the same way. */
export async function unpackTar(file: string, folder: string, limits = generous): Promise<void> {
  const path = new UnpackedFolder(folder, limits)
  await refusingDamage(file, async () => {
    const entries = extract()
    const reading = pipeline(createReadStream(file), createGunzip(), entries)
    // An error that ends the loop also ends the reading; the loop throws it.
    reading.catch(() => undefined)
    for await (const entry of entries) {
      const { name, type } = entry.header
      // Without a listener, an error before the content is read would end the process.
      entry.on('error', () => undefined)
      if (type === 'file') await path.add(name.replace(/^\.\//, ''), () => Promise.resolve(entry))
      else if (type === 'directory') entry.resume()
      else throw unwanted(file, `${name}, which is a ${type}`)
    }
    await reading
  })
}

/**
 * Returns true for a plain file. The upper half of a zip entry's attributes is a Unix mode, if present; its file type may
 * be missing.
 */
function isPlainFile({ externalFileAttributes }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & 0o170000
  return type === 0 || type === 0o100000
}

class UnpackedFolder {
  readonly #folder: string
  readonly #limits: UnpackLimits
  readonly #names = new Set<string>()
  #bytes = 0

  constructor(folder: string, limits: UnpackLimits) {
    this.#folder = folder
    this.#limits = limits
  }

  /** @param open Returns the content; called immediately before it is read, because an unread stream that fails ends the process. */
  async add(name: string, open: () => Promise<AsyncIterable<unknown>>): Promise<void> {
    const parts = name.split('/')
    if (/[\\\0:]/.test(name) || parts.some((part) => ['', '.', '..'].includes(part)))
      throw unwanted(name, 'a path that leads out of the archive')
    if (this.#names.has(name)) throw unwanted(name, 'a second entry with this name')
    this.#names.add(name)
    if (this.#names.size > this.#limits.files) throw unwanted(name, `more than ${this.#limits.files} files`)
    const target = join(this.#folder, ...parts)
    await createFolder(dirname(target))
    await pipeline(
      await open(),
      (chunks) => this.#counted(name, chunks),
      createWriteStream(target, { flags: 'wx' }),
    )
  }

  async *#counted(name: string, chunks: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('An archive must be read as bytes')
      this.#bytes += chunk.length
      if (this.#bytes > this.#limits.bytes) throw unwanted(name, `more than ${this.#limits.bytes} bytes`)
      yield chunk
    }
  }
}

async function refusingDamage(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof UserError) throw error
    throw unwanted(file, `something that cannot be unpacked (${messageOf(error)})`, error)
  }
}

function unwanted(where: string, what: string, cause?: unknown): UserError {
  return new UserError(
    {
      code: 'ARTIFACT_DAMAGED',
      found: `in an archive, at ${where}: ${what}`,
      expected: 'the files of an artifact, as zip or tar.gz',
      hint: 'Make and upload the archive again.',
    },
    { cause },
  )
}
