import { TrustedRoot } from '@sigstore/protobuf-specs'
import { getTrustedRoot } from '@sigstore/tuf'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { hasCode, messageOf, UserError } from '../errors/user-error.ts'

const looksRight = z.looseObject({
  mediaType: z.string(),
  certificateAuthorities: z.array(z.unknown()).min(1),
})

/**
 * Whose certificates, logs and timestamps are trusted: a file as `gh attestation trusted-root` or `cosign trusted-root` writes
 * it, one root a line or one as a whole; without a file the public Sigstore's, fetched and verified by TUF.
 * @throws UserError for a file that holds none, and when the public root cannot be fetched
 */
export async function readTrustedRoots(file: string | null): Promise<TrustedRoot[]> {
  return file === null ? [await publicRoot()] : rootsIn(file)
}

async function publicRoot(): Promise<TrustedRoot> {
  try {
    return await getTrustedRoot()
  } catch (error) {
    throw new UserError(
      {
        code: 'ATTEST_NO_TRUSTED_ROOT',
        found: `no trusted root of the public Sigstore (${messageOf(error)})`,
        expected: 'access to tuf-repo-cdn.sigstore.dev',
        hint: 'Give a file: `cosign trusted-root create` or `gh attestation trusted-root` writes one on a machine that has access.',
      },
      { cause: error },
    )
  }
}

async function rootsIn(file: string): Promise<TrustedRoot[]> {
  try {
    const text = await readFile(file, 'utf8')
    return documentsIn(text).map((root) => TrustedRoot.fromJSON(looksRight.parse(root)))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) throw error
    throw new UserError(
      {
        code: 'ATTEST_NO_TRUSTED_ROOT',
        found: `no trusted root in ${file} (${messageOf(error)})`,
        expected: 'a trusted root of Sigstore as JSON, or one a line',
        hint: '`gh attestation trusted-root > trusted_root.jsonl` writes one.',
      },
      { cause: error },
    )
  }
}

function documentsIn(text: string): unknown[] {
  try {
    return [JSON.parse(text)]
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): unknown => JSON.parse(line))
  }
}
