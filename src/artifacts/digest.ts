import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import canonicalize from 'canonicalize'

/** `sha256:` and 64 hexadecimal digits. */
export type Digest = `sha256:${string}`

export const digestPattern = /^sha256:[0-9a-f]{64}$/
/** A SHA-256 without a prefix, as manifests and other formats write it. */
export const sha256Pattern = /^[0-9a-f]{64}$/

const mostBytesAtOnce = 2 ** 20

export function isDigest(text: string): text is Digest {
  return digestPattern.test(text)
}

/** Returns the 64 hexadecimal digits of a digest. */
export function hexOf(digest: Digest): string {
  return digest.slice('sha256:'.length)
}

/** Returns the first digits of a digest, enough to recognize it. */
export function shortDigest(digest: Digest): string {
  return hexOf(digest).slice(0, 12)
}

export function digestOfHex(sha256: string): Digest {
  return `sha256:${sha256}`
}

export function digestOf(bytes: Uint8Array | string): Digest {
  return digestOfHex(createHash('sha256').update(bytes).digest('hex'))
}

export async function digestOfFile(path: string): Promise<Digest> {
  const hash = createHash('sha256')
  const file = await open(path)
  try {
    const { size } = await file.stat()
    // One buffer serves the whole file: streams allocate each chunk anew, and V8 collects garbage every few dozen of
    // them.
    const buffer = Buffer.allocUnsafe(Math.min(Math.max(size, 4096), mostBytesAtOnce))
    for (;;) {
      const { bytesRead } = await file.read(buffer)
      if (bytesRead === 0) break
      hash.update(buffer.subarray(0, bytesRead))
    }
  } finally {
    await file.close()
  }
  return digestOfHex(hash.digest('hex'))
}

/**
 * Returns canonical JSON (RFC 8785): equal values give equal bytes.
 * @throws TypeError for values that JSON cannot represent
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError(`canonical JSON cannot represent ${typeof value}`)
  return text
}

export function digestOfJson(value: unknown): Digest {
  return digestOf(canonicalJson(value))
}
