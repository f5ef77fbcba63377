import { closeSync, createReadStream, createWriteStream, fstatSync, openSync, readSync } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { messageOf, UserError } from '../errors/user-error.ts'
import { mostUnpackedBytes } from '../dataset/limits.ts'
import { changedFile, unreadable, type DataFile } from './data-file.ts'
import { versionOf } from './source-hash.ts'
import { requireContent } from './start-tables.ts'

const unsignedByte = 0x08
/** Bytes of the header of a file with the most dimensions. */
const longestHeader = 4 + 4 * 255

/** A file of unsigned bytes of any number of dimensions, https://yann.lecun.com/exdb/mnist/. */
export class IdxFile {
  readonly source: DataFile
  readonly shape: readonly number[]
  readonly #begin: number
  /** Where the file lies, unpacked. */
  readonly #path: string
  readonly #version: string

  constructor(source: DataFile, { shape, begin }: Header, { path, version }: OpenedFile) {
    this.source = source
    this.shape = shape
    this.#begin = begin
    this.#path = path
    this.#version = version
  }

  /** Returns bytes of the data. @throws UserError for a file that has changed */
  read(start: number, length: number): Uint8Array {
    const bytes = Buffer.allocUnsafeSlow(length)
    const descriptor = this.#open()
    try {
      if (versionOf(fstatSync(descriptor, { bigint: true })) !== this.#version)
        throw changedFile(this.source.shown)
      for (let done = 0; done < length;) {
        const count = readSync(descriptor, bytes, done, length - done, this.#begin + start + done)
        if (count === 0) throw changedFile(this.source.shown)
        done += count
      }
    } finally {
      closeSync(descriptor)
    }
    return bytes
  }

  #open(): number {
    try {
      return openSync(this.#path, 'r')
    } catch (error) {
      throw unreadable(this.source.shown, error)
    }
  }
}

/**
 * Opens an IDX file, plain or gzipped. A gzipped one is unpacked first.
 * @param folder for the unpacked file, which has the name `name` there
 */
export async function openIdx(source: DataFile, folder: string, name: string): Promise<IdxFile> {
  await requireContent(source)
  const { start, size, version } = await readStart(source)
  if (start[0] === 0x1f && start[1] === 0x8b) {
    const path = join(folder, name)
    const header = await unpack(source, path)
    return new IdxFile(source, header, { path, version: versionOf(await stat(path, { bigint: true })) })
  }
  const header = parseHeader(source, start)
  requireSize(source, header, size)
  return new IdxFile(source, header, { path: source.file, version })
}

/** A file at a time. */
interface OpenedFile {
  readonly path: string
  readonly version: string
}

interface FileStart {
  readonly start: Buffer
  /** Size of the whole file. */
  readonly size: number
  readonly version: string
}

async function readStart({ file, shown }: DataFile): Promise<FileStart> {
  const opened = await open(file).catch((error: unknown) => {
    throw unreadable(shown, error)
  })
  try {
    const found = await opened.stat({ bigint: true })
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(longestHeader), 0, longestHeader, 0)
    return { start: buffer.subarray(0, bytesRead), size: Number(found.size), version: versionOf(found) }
  } finally {
    await opened.close()
  }
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
    throw idxProblem(
      source,
      `a file that begins with ${bytes.toString('hex', 0, 4)}`,
      'an IDX file, which begins with two zero bytes, its type and its number of dimensions',
    )
  if (type !== unsignedByte)
    throw idxProblem(source, `IDX data of type 0x${(type ?? 0).toString(16)}`, 'unsigned bytes (type 0x8)')
  const begin = 4 + 4 * rank
  if (bytes.length < begin)
    throw idxProblem(source, `${bytes.length} bytes`, `at least the ${begin} bytes of its header`)
  const shape = Array.from({ length: rank }, (_, axis) => bytes.readUInt32BE(4 + 4 * axis))
  return { begin, size: shape.reduce((product, length) => product * length, 1), shape }
}

function requireSize(source: DataFile, { begin, size, shape }: Header, found: number): void {
  if (found !== begin + size)
    throw idxProblem(
      source,
      `${found - begin} bytes of data`,
      `${size}, for the dimensions ${shape.join(' × ')} of its header`,
    )
}

/** Unpacks a gzip file up to the size that its header declares. */
async function unpack(source: DataFile, path: string): Promise<Header> {
  const check = new UnpackedCheck(source)
  try {
    await pipeline(
      createReadStream(source.file),
      createGunzip(),
      (chunks: AsyncIterable<Buffer>) => check.pass(chunks),
      createWriteStream(path),
    )
  } catch (error) {
    if (!isDamage(error)) throw error
    throw idxProblem(source, `a gzip file that cannot be unpacked (${messageOf(error)})`, 'a whole gzip file')
  }
  return check.finish()
}

/** Compares the size of an unpacked file with the one that its header declares. */
class UnpackedCheck {
  readonly #source: DataFile
  #start = Buffer.alloc(0)
  #header: Header | null = null
  #size = 0

  constructor(source: DataFile) {
    this.#source = source
  }

  async *pass(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.#size += chunk.length
      if (this.#header === null) {
        this.#start = Buffer.concat([this.#start, chunk])
        if (this.#start.length >= longestHeader) this.#header = packedHeader(this.#source, this.#start)
      }
      if (this.#header !== null) refuseExcess(this.#source, this.#header, this.#size)
      yield chunk
    }
  }

  finish(): Header {
    const header = this.#header ?? packedHeader(this.#source, this.#start)
    refuseExcess(this.#source, header, this.#size)
    requireSize(this.#source, header, this.#size)
    return header
  }
}

function packedHeader(source: DataFile, start: Buffer): Header {
  const header = parseHeader(source, start)
  if (header.size > mostUnpackedBytes)
    throw idxProblem(
      source,
      `the dimensions ${header.shape.join(' × ')}`,
      `at most ${mostUnpackedBytes} bytes of data in a gzip file, and more in an unpacked one only`,
    )
  return header
}

function refuseExcess(source: DataFile, { begin, size }: Header, found: number): void {
  if (found > begin + size)
    throw idxProblem(source, 'a gzip file with more data than its header declares', `${begin + size} bytes`)
}

function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}

export function idxProblem(source: DataFile, found: string, expected: string): UserError {
  return new UserError({
    code: 'DATA_INVALID_FILE',
    found,
    expected,
    hint: 'Fetch or make the file again, or take it out of the sources.',
    location: { file: source.shown },
  })
}
