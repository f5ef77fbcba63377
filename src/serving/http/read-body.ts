import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { createGunzip } from 'node:zlib'
import { invalidRequest } from '../protocol/invalid-request.ts'
import { BodyBuffer } from './body-buffer.ts'
import { overloaded, tooLarge, unsupportedBody } from './http-error.ts'

/** Bytes of request bodies in memory, of all requests together. */
export class BodyMemory {
  readonly #limit: number
  #used = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Throws an HttpError if the bodies of all requests need too much memory. */
  take(bytes: number): void {
    if (this.#used + bytes > this.#limit)
      throw overloaded('request bodies that need more than MAX_PENDING_BYTES together')
    this.#used += bytes
  }

  release(bytes: number): void {
    this.#used -= bytes
  }
}

/** A request whose client disconnected, which needs no response. */
export class ClientGone extends Error {}

/** A body in memory. */
export interface Body {
  /** Uses its whole buffer, so that it can be moved to a thread. */
  readonly bytes: Uint8Array
  /** Gives the memory back to the other requests. */
  release(): void
}

/**
 * Reads the body of a request and unpacks gzip.
 * @param limit most bytes of the body, unpacked
 * @throws HttpError for a body that is too large or has another encoding, and while too many bodies are in memory
 */
export async function readBody(request: IncomingMessage, limit: number, memory: BodyMemory): Promise<Body> {
  const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (encoding !== 'identity' && encoding !== 'gzip' && encoding !== 'x-gzip')
    throw unsupportedBody('Content-Encoding', encoding, ['gzip', 'identity'])
  const declared = encoding === 'identity' ? Number(request.headers['content-length'] ?? 0) : 0
  if (declared > limit) throw tooLarge(limit)
  const buffer = new BodyBuffer(declared)
  const add = (chunk: Uint8Array): void => {
    if (buffer.size + chunk.length > limit) throw tooLarge(limit)
    memory.take(chunk.length)
    buffer.add(chunk)
  }
  try {
    if (encoding === 'identity') await collect(request, add)
    else await unpack(request, add)
  } catch (error) {
    memory.release(buffer.size)
    throw error
  }
  return { bytes: await buffer.finish(), release: () => memory.release(buffer.size) }
}

/** Adds the chunks of a request, and keeps its socket open for the response if that fails. */
function collect(request: IncomingMessage, add: (chunk: Uint8Array) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      request.off('data', onData).off('end', onEnd).off('error', onError).off('close', onClose)
      settle()
    }
    const onEnd = (): void => end(resolve)
    const onError = (error: Error): void => end(() => reject(error))
    const onClose = (): void => onError(new ClientGone('the client disconnected'))
    const onData = (chunk: Uint8Array): void => {
      try {
        add(chunk)
      } catch (error) {
        request.pause()
        end(() => reject(error instanceof Error ? error : new Error(String(error))))
      }
    }
    request.on('data', onData).once('end', onEnd).once('error', onError).once('close', onClose)
  })
}

async function unpack(request: IncomingMessage, add: (chunk: Uint8Array) => void): Promise<void> {
  const gunzip = createGunzip()
  try {
    await pipeline(
      request.iterator({ destroyOnReturn: false }),
      gunzip,
      async (unpacked: AsyncIterable<Uint8Array>) => {
        for await (const chunk of unpacked) add(chunk)
      },
    )
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw invalidRequest(
        'a body that is not complete gzip data',
        'gzip data as Content-Encoding declares it',
        'Remove the header Content-Encoding, or compress the body with gzip.',
      )
    throw error
  }
}

/** Longest time for which the rest of a rejected body is read. */
const discardMs = 10_000

/**
 * Reads the rest of a rejected body, because many clients do not read a response before they have sent everything.
 * @returns false if it is too large or too slow; then the connection has to be closed
 */
export async function discardBody(request: IncomingMessage, limit: number): Promise<boolean> {
  if (request.readableEnded || request.destroyed) return true
  const late = new AbortController()
  const ended = discard(request, limit).finally(() => late.abort())
  const expired = sleep(discardMs, false, { signal: late.signal, ref: false }).catch(() => false)
  return Promise.race([ended, expired])
}

async function discard(request: Readable, limit: number): Promise<boolean> {
  let size = 0
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk instanceof Uint8Array ? chunk.length : 0
      if (size > limit) return false
    }
    return true
  } catch {
    return false
  }
}
