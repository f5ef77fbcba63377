import { z } from 'zod'
import { set } from '../config/common-inputs.ts'
import { readPipeline } from '../config/read-pipeline.ts'
import type { KubernetesSection } from '../config/deploy.ts'
import { UserError } from '../errors/user-error.ts'
import type { Host } from '../host/host.ts'
import { commonLabels } from '../manifests/workload.ts'
import { stopDeployment as stop } from '../rollout/local/end-deployment.ts'
import { aloneAt, deploymentPaths } from '../stages/deployment/deployment-paths.ts'
import { parseOptions } from './options.ts'

const optionsSchema = z.object({
  config: z.string(),
  set: z
    .array(z.string())
    .default([])
    .transform((lines) => lines.join('\n'))
    .pipe(set.schema),
})
type Options = z.infer<typeof optionsSchema>

export function parseStopOptions(options: unknown): Options {
  return parseOptions('stop', optionsSchema, options)
}

/**
 * Stops the server that the deploy stage started for this pipeline on this machine.
 * @returns its address and its image, both empty if nothing is deployed
 */
export async function stopDeployment(
  { config, set: overrides }: Options,
  host: Pick<Host, 'log' | 'cancelled' | 'revision'>,
): Promise<{ readonly url: string; readonly image: string }> {
  const { log } = host
  const pipeline = await readPipeline(config, overrides, (text) => {
    log.info(text)
  })
  if (pipeline.deploy.target === 'kubernetes') throw inCluster(pipeline.deploy, pipeline.name)
  const deployment = deploymentPaths({ host, pipeline, file: config })
  const stopped = await aloneAt(deployment, host, () => stop(deployment.files, log))
  log.info(
    stopped === null
      ? 'Nothing is deployed.'
      : `Stopped ${stopped.server.url}, which served ${stopped.image}.`,
  )
  return { url: stopped?.server.url ?? '', image: stopped?.image ?? '' }
}

/** Returns the error of a server that runs in a cluster, where others may use what this machine does not know about. */
function inCluster({ namespace }: KubernetesSection, pipeline: string): UserError {
  const labels = Object.entries(commonLabels(pipeline)).map(([key, value]) => `${key}=${value}`)
  const place = namespace === undefined ? '' : ` --namespace ${namespace}`
  return new UserError({
    code: 'DEPLOY_UNSUPPORTED',
    found: '`stop` for `deploy.target: kubernetes`',
    expected: 'the target `local`',
    hint: `To end the server in the cluster, delete its objects: kubectl delete${place} deployment,service,serviceaccount,networkpolicy,poddisruptionbudget,horizontalpodautoscaler,ingress --selector ${labels.join(',')}`,
    key: ['deploy', 'target'],
  })
}
