import { rm } from 'node:fs/promises'
import { messageOf, UserError } from '../errors/user-error.ts'

/**
 * Streams a file to the disk and verifies it; honours HTTPS_PROXY, HTTP_PROXY and NO_PROXY, follows redirects, and tries again
 * when the server or the line fails. Nothing stays behind unless it is the expected file.
 * @param sha256 64 hexadecimal digits.
 * @param shown What messages call it; the address itself may hold a secret.
 * @throws UserError when it cannot be fetched or is another file.
 */
export async function download(url: string, sha256: string, file: string, shown: string): Promise<void> {
  try {
    const actual = await fetchTo(file, url, shown)
    if (actual === sha256) return
    throw new UserError({
      code: 'DATA_DIGEST_MISMATCH',
      found: `${shown} with the sha256 ${actual}`,
      expected: sha256,
      hint: 'Either the file was changed where it lies, or the sha256 in the data section is not its own: find out which.',
    })
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}

/** @returns The sha256 of what came, in hexadecimal digits. */
async function fetchTo(file: string, url: string, shown: string): Promise<string> {
  // Loaded on demand, since it takes about 0.1 s and most sources are local files.
  const { fetchToFile } = await import('../files/http-file.ts')
  try {
    return await fetchToFile(url, file)
  } catch (error) {
    throw new UserError(
      {
        code: 'DATA_DOWNLOAD_FAILED',
        found: `no way to download ${shown} (${messageOf(error)})`,
        expected: 'a file at this address',
        hint: 'Check the address, and that this machine reaches it (HTTPS_PROXY where there is a proxy).',
      },
      { cause: error },
    )
  }
}
