import { TrustedRoot } from '@sigstore/protobuf-specs'
import { getTrustedRoot } from '@sigstore/tuf'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { hasCode, messageOf, UserError } from '../errors/user-error.ts'
import { parseFailure } from '../artifacts/artifact-json.ts'

const rootShape = z.looseObject({
  mediaType: z.string(),
  certificateAuthorities: z.array(z.unknown()).min(1),
})

/**
 * Reads the trusted certificates, logs and timestamp authorities: from a file that `gh attestation trusted-root` or
 * `cosign trusted-root` wrote, with one root in all or one per line; without a file the roots of the public Sigstore,
 * downloaded and verified with TUF.
 * @throws UserError for a file without a root, and if the public root cannot be downloaded
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
        hint: 'Name a file with the trusted root: `cosign trusted-root create` or `gh attestation trusted-root` writes one on a machine with access.',
      },
      { cause: error },
    )
  }
}

async function rootsIn(file: string): Promise<TrustedRoot[]> {
  try {
    const text = await readFile(file, 'utf8')
    return documentsIn(text).map((root) => TrustedRoot.fromJSON(rootShape.parse(root)))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) throw error
    throw new UserError(
      {
        code: 'ATTEST_NO_TRUSTED_ROOT',
        found: `no trusted root in ${file} (${parseFailure(error)})`,
        expected: 'a trusted root of Sigstore as JSON, or one per line',
        hint: 'Write one with `gh attestation trusted-root > trusted_root.jsonl`.',
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
