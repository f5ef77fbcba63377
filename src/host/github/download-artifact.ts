import type { Artifact, ArtifactClient, FindOptions } from '@actions/artifact'
import { messageOf, UserError } from '../../errors/user-error.ts'

const again = 'Run the job again; if the error stays, run the job that publishes the artifact again.'

/**
 * Downloads and unpacks an artifact, and verifies the digest that the service recorded.
 * @throws UserError if the download fails, or its bytes differ from the uploaded ones
 */
export async function downloadArtifact(
  client: ArtifactClient,
  { id, name, digest }: Artifact,
  folder: string,
  from: FindOptions = {},
): Promise<void> {
  const { digestMismatch } = await client
    .downloadArtifact(id, {
      path: folder,
      ...(digest === undefined || digest === '' ? {} : { expectedHash: digest }),
      ...from,
    })
    .catch((error: unknown) => {
      throw new UserError(
        {
          code: 'ARTIFACT_DOWNLOAD_FAILED',
          found: `artifact ${name} (${id}), which cannot be downloaded and unpacked (${messageOf(error)})`,
          expected: 'the archive that was uploaded',
          hint: again,
        },
        { cause: error },
      )
    })
  if (digestMismatch !== true) return
  throw new UserError({
    code: 'ARTIFACT_DOWNLOAD_FAILED',
    found: `artifact ${name} (${id}), whose bytes differ from the uploaded ones`,
    expected: digest ?? 'the bytes that were uploaded',
    hint: again,
  })
}
