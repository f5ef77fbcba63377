import type { Digest } from '../../artifacts/digest.ts'
import type { DeployedVersion } from '../deployments.ts'
import type { GitHubParts } from './api.ts'
import { failureReason } from './permission.ts'

export interface ArtifactDeployment {
  readonly environment: string
  readonly image: Digest
  readonly version: DeployedVersion
}

/**
 * Writes the deployment record of an image into GitHub's linked artifacts, which exist only in organizations. A record
 * that cannot be written is a warning.
 */
export async function recordArtifactDeployment(
  { api, context, log }: GitHubParts,
  { environment, image, version }: ArtifactDeployment,
): Promise<void> {
  const { reference, server } = version
  if (reference === null) return
  if (!context.ownedByOrganization) {
    log.warning(
      `The image was not linked to its deployment: ${context.owner} is not an organization, and linked artifacts exist only there.`,
    )
    return
  }
  try {
    await (
      await api()
    ).request('POST /orgs/{org}/artifacts/metadata/deployment-record', {
      org: context.owner,
      name: reference.slice(0, reference.indexOf('@')),
      digest: image,
      status: 'deployed',
      logical_environment: environment.slice(0, longest.environment),
      deployment_name: `${context.repo}-${server}`.slice(0, longest.name),
      github_repository: context.repo,
      return_records: false,
    })
  } catch (error) {
    log.warning(
      `The image was not linked to its deployment: ${failureReason(error, 'artifact-metadata: write', context)}`,
    )
  }
}

/** Limits of GitHub. */
const longest = { environment: 128, name: 256 } as const
