import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { EnvHttpProxyAgent, interceptors, request } from 'undici'
import { attempts, firstPauseMs, longestPauseMs } from './http-retry.ts'

/**
 * Streams what lies at an address to a file; honours HTTPS_PROXY, HTTP_PROXY and NO_PROXY, follows redirects, tries again
 * when the server or the line fails, and then goes on where it stopped. Throws when it cannot be had; what came so far
 * may then lie in the file.
 * @param mostBytes more than this is an error, before it lies on the disk
 * @returns the sha256 of what came, in hexadecimal digits.
 */
export async function fetchToFile(url: string, file: string, mostBytes = Infinity): Promise<string> {
  let bytes = 0
  const agent = new EnvHttpProxyAgent()
  const dispatcher = agent.compose(
    interceptors.retry({
      maxRetries: attempts - 1,
      minTimeout: firstPauseMs,
      maxTimeout: longestPauseMs,
    }),
    interceptors.redirect({ maxRedirections: 5 }),
  )
  try {
    const { statusCode, body } = await request(url, { dispatcher })
    if (statusCode !== 200) throw new Error(`the server answered ${statusCode}`)
    const hash = createHash('sha256')
    await pipeline(
      body,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          bytes += chunk.length
          if (bytes > mostBytes) throw new Error(`more than ${mostBytes} bytes came`)
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
