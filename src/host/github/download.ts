import type { Artifact, ArtifactClient, FindOptions } from '@actions/artifact'
import { UserError } from '../../errors.ts'

/**
 * Downloads and unpacks an artifact, by the service's own digest.
 * @throws UserError when the bytes that came are not those that were uploaded.
 */
export async function downloadArtifact(
  client: ArtifactClient,
  { id, name, digest }: Artifact,
  folder: string,
  from: FindOptions = {},
): Promise<void> {
  const { digestMismatch } = await client.downloadArtifact(id, {
    path: folder,
    ...(digest === undefined || digest === '' ? {} : { expectedHash: digest }),
    ...from,
  })
  if (digestMismatch !== true) return
  throw new UserError({
    found: `artifact ${name} (${id}) with other bytes than were uploaded`,
    expected: digest ?? 'the bytes that were uploaded',
    mend: 'Run the job again; if it stays so, run the job that made the artifact again.',
  })
}
