import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { interceptors, request } from 'undici'
import { boundedAgent } from './bounded-agent.ts'
import { attempts, firstPauseMs, longestPauseMs } from './http-retry.ts'

/** Failures of a connection after which another attempt can succeed: those of the library's default, and silent servers. */
const errorCodes = [
  'ECONNRESET',
  'ECONNREFUSED',
  'ENOTFOUND',
  'ENETDOWN',
  'ENETUNREACH',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'EPIPE',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]

export interface DownloadLimits {
  /** A longer download is an error, thrown before the excess is written to the disk. */
  readonly mostBytes?: number
  /** Milliseconds without any byte after which a connection counts as broken. */
  readonly idle?: number
}

/**
 * Downloads a URL to a file. Honours HTTPS_PROXY, HTTP_PROXY and NO_PROXY, follows redirects, and resumes after server
 * and connection failures. Throws if the download fails; the file may then contain a part of it.
 * @returns the SHA-256 of the content, in hexadecimal digits
 */
export async function fetchToFile(
  url: string,
  file: string,
  { mostBytes = Infinity, ...limits }: DownloadLimits = {},
): Promise<string> {
  let bytes = 0
  const agent = boundedAgent(limits)
  const dispatcher = agent.compose(
    interceptors.retry({
      maxRetries: attempts - 1,
      minTimeout: firstPauseMs,
      maxTimeout: longestPauseMs,
      errorCodes,
    }),
    interceptors.redirect({ maxRedirections: 5 }),
  )
  try {
    const { statusCode, body } = await request(url, { dispatcher })
    if (statusCode !== 200) throw new Error(`the server returned HTTP ${statusCode}`)
    const hash = createHash('sha256')
    await pipeline(
      body,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          bytes += chunk.length
          if (bytes > mostBytes) throw new Error(`received more than ${mostBytes} bytes`)
          hash.update(chunk)
          yield chunk
        }
      },
      createWriteStream(file),
    )
    return hash.digest('hex')
  } finally {
    await agent.destroy()
  }
}
