import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

export interface ContentHashes {
  /** The md5 in hexadecimal digits; for texts of DVC before version 3 also that with `\n` in place of `\r\n`. */
  readonly md5: readonly string[]
  readonly sha256: string
}

/** @param isExact false for DVC before version 3, which hashed texts with line feeds only */
export async function hashContent(file: string, isExact: boolean): Promise<ContentHashes> {
  const [md5, sha256] = [createHash('md5'), createHash('sha256')]
  const text = isExact ? null : new LineFeedHash()
  await pipeline(
    createReadStream(file, { highWaterMark: 2 ** 20 }),
    async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        md5.update(chunk)
        sha256.update(chunk)
        text?.update(chunk)
      }
    },
  )
  return {
    md5: [md5.digest('hex'), ...(text === null ? [] : [text.digest()])],
    sha256: sha256.digest('hex'),
  }
}

/** The md5 of a text with `\n` in place of `\r\n`. */
class LineFeedHash {
  readonly #hash = createHash('md5')
  /** A return at the end of a chunk, which is hashed with the next one. */
  #pending = ''

  update(chunk: Buffer): void {
    const text = this.#pending + chunk.toString('latin1')
    this.#pending = text.endsWith('\r') ? '\r' : ''
    const complete = this.#pending === '' ? text : text.slice(0, -1)
    this.#hash.update(complete.replaceAll('\r\n', '\n'), 'latin1')
  }

  digest(): string {
    return this.#hash.update(this.#pending).digest('hex')
  }
}
