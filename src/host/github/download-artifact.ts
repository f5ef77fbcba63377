import type { Artifact, ArtifactClient, FindOptions } from '@actions/artifact'
import { messageOf, UserError } from '../../errors/user-error.ts'

const again = 'Run the job again; if it stays so, run the job that made the artifact again.'

/**
 * Downloads and unpacks an artifact, by the service's own digest.
 * @throws UserError when it does not come, or with other bytes than were uploaded.
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
          found: `artifact ${name} (${id}) that cannot be downloaded and unpacked (${messageOf(error)})`,
          expected: 'the archive that was uploaded',
          hint: again,
        },
        { cause: error },
      )
    })
  if (digestMismatch !== true) return
  throw new UserError({
    code: 'ARTIFACT_DOWNLOAD_FAILED',
    found: `artifact ${name} (${id}) with other bytes than were uploaded`,
    expected: digest ?? 'the bytes that were uploaded',
    hint: again,
  })
}
