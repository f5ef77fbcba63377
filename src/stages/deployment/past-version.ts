import { UserError } from '../../errors/user-error.ts'
import type { PastDeployment } from '../../host/deployments.ts'
import type { StageContext } from '../context.ts'

/**
 * Returns the reference of the image that an environment serves.
 * @throws UserError if no deployment to it succeeded, or if its image is not in a registry
 */
export async function servedIn(
  { host, pipeline }: Pick<StageContext, 'host' | 'pipeline'>,
  environment: string,
): Promise<string> {
  const past = await host.deployments.history(environment, pipeline.name)
  return referenceOf(
    past.find(({ succeeded }) => succeeded),
    { environment, missing: `no successful deployment to ${environment}` },
  )
}

/**
 * Returns the reference of an earlier image of an environment: of the given digest, or else the last good one before the current one.
 * @throws UserError if no such deployment succeeded, or if its image is not in a registry
 */
export async function earlierIn(
  { host, pipeline }: Pick<StageContext, 'host' | 'pipeline'>,
  environment: string,
  digest: string,
): Promise<string> {
  const past = await host.deployments.history(environment, pipeline.name)
  const good = past.filter(({ succeeded }) => succeeded)
  // After a failure, the newest good version serves; otherwise, the version before it is selected.
  const current = past[0]?.succeeded === true ? past[0].image : null
  const found =
    digest === '' ? good.find(({ image }) => image !== current) : good.find(({ image }) => image === digest)
  if (digest === '' && current === null && found !== undefined)
    host.log.warning(
      `The last deployment to ${environment} did not succeed, so ${found.image} serves already and is only verified. To return to an earlier version, set \`digest\` to its digest; \`command: history\` lists them.`,
    )
  const missing =
    digest === ''
      ? `no earlier image among the successful deployments to ${environment}`
      : `no successful deployment of ${digest} to ${environment}`
  return referenceOf(found, { environment, missing })
}

/**
 * Returns the reference of a recorded image.
 * @param missing description of the missing deployment for the error
 */
function referenceOf(
  past: PastDeployment | undefined,
  { environment, missing }: { environment: string; missing: string },
): string {
  const reference = past?.reference ?? null
  if (reference !== null) return reference
  throw new UserError({
    code: 'DEPLOY_VERSION_NOT_FOUND',
    found:
      past === undefined
        ? missing
        : `${past.image} in the history of ${environment}, an image that is not in a registry`,
    expected: 'a successful deployment of an image that was pushed',
    hint: 'Run `command: history` to list the versions, and push images with the input `push: true` of build-image.',
  })
}
