import { UserError } from '../../errors/user-error.ts'
import type { PastDeployment } from '../../host/deployments.ts'
import type { StageContext } from '../context.ts'

/**
 * Returns the reference of the image that an environment serves.
 * @throws UserError if no deployment to it succeeded, or if its image is in no registry
 */
export async function servedIn({ host }: Pick<StageContext, 'host'>, environment: string): Promise<string> {
  const past = await host.deployments.history(environment)
  return referenceOf(
    past.find(({ succeeded }) => succeeded),
    environment,
  )
}

/**
 * Returns the reference of an earlier image of an environment: of the given digest, or else the last good one before the current one.
 * @throws UserError if no such deployment succeeded, or if its image is in no registry
 */
export async function earlierIn(
  { host }: Pick<StageContext, 'host'>,
  environment: string,
  digest: string,
): Promise<string> {
  const past = await host.deployments.history(environment)
  const good = past.filter(({ succeeded }) => succeeded)
  // After a failure, the newest good version serves; else the one before it is meant.
  const current = past[0]?.succeeded === true ? past[0].image : null
  const found =
    digest === '' ? good.find(({ image }) => image !== current) : good.find(({ image }) => image === digest)
  return referenceOf(found, environment)
}

function referenceOf(past: PastDeployment | undefined, environment: string): string {
  const reference = past?.reference ?? null
  if (reference !== null) return reference
  throw new UserError({
    code: 'DEPLOY_VERSION_NOT_FOUND',
    found:
      past === undefined
        ? `no such successful deployment to ${environment}`
        : `${past.image} in the history of ${environment}, an image in no registry`,
    expected: 'a successful deployment of an image that was pushed',
    hint: 'Run `command: history` to list the versions, and push images with the input `push: true` of build-image.',
  })
}
