import type { InputValues } from '../config/action.ts'
import type { RenderForm } from '../config/deploy-inputs.ts'
import type { deploy as action } from '../config/release-actions.ts'
import { UserError } from '../errors/user-error.ts'
import { accessOf, historySummary, statusSummary, type RunningState } from '../report/deployment-history.ts'
import { historyText, statusText } from '../report/deployment-text.ts'
import { readServerStatus } from '../rollout/local/server-status.ts'
import type { StageContext, StageResult } from './context.ts'
import { deploy } from './deploy.ts'
import { checkVariables } from './deployment/check-variables.ts'
import { deploymentPaths } from './deployment/deployment-paths.ts'
import type { KeptVersion } from './cluster/held-canary-command.ts'
import { earlierIn, servedIn } from './deployment/past-version.ts'
import { planDeployment } from './deployment/plan-deployment.ts'
import { refuseUnusedInputs } from './deployment/refuse-unused-inputs.ts'
import { renderDeployment } from './deployment/render-deployment.ts'
import { renderImagePolicy } from './deployment/render-image-policy.ts'
import { withoutCanary } from './deployment/without-canary.ts'

type Inputs = InputValues<typeof action>
type Result = StageResult<typeof action>

/** Runs the command of the action `deploy`. */
export async function runDeploymentCommand(context: StageContext, inputs: Inputs): Promise<Result> {
  const { host, pipeline } = context
  const { environment } = pipeline.deploy
  refuseUnusedInputs(inputs)
  if (pipeline.deploy.target === 'kubernetes' && inputs.command !== 'status' && inputs.command !== 'history')
    checkVariables(pipeline.deploy.env, host.log)
  switch (inputs.command) {
    case 'deploy':
      if (inputs.render === 'image-policy')
        return result({ rendered: await renderImagePolicy(context, inputs['render-to']) })
      return inputs.render === '' || inputs.render === 'systemd'
        ? deploy(context, inputs)
        : render(context, inputs, inputs.render)
    case 'promote': {
      if (inputs.from === '') return promoteHeld(context, inputs)
      const image = await servedIn(context, inputs.from)
      host.log.info(`Promoting ${image} from ${inputs.from} to ${environment}`)
      return deploy(context, { ...inputs, command: 'deploy', image })
    }
    case 'rollback': {
      const kept = await rollBackHeld(context, inputs)
      if (kept !== null)
        return result({ url: kept.url, 'image-digest': kept.image, 'model-digest': kept.model })
      const image = await earlierIn(context, environment, inputs.digest)
      host.log.info(`Rolling ${environment} back to ${image}`)
      return deploy(withoutCanary(context), { ...inputs, command: 'deploy', image })
    }
    case 'plan': {
      const { changed, text, version } = await planDeployment(context, inputs)
      host.log.info(text)
      return result({
        'image-digest': version.image,
        'model-digest': version.model.digest,
        result: JSON.stringify({ changed }),
      })
    }
    case 'status': {
      const past = await host.deployments.history(environment, pipeline.name)
      const [newest = null] = past
      // After a failure, or beside a held canary, the last good version serves.
      const served = past.find(({ succeeded }) => succeeded)
      const running = await runningState(context)
      host.log.info(statusText({ name: pipeline.name, environment, served: served ?? null, newest, running }))
      await host.writeSummary(statusSummary(environment, newest, running))
      return result({
        url: served === undefined ? '' : (served.url ?? addressIn(running)),
        'image-digest': served?.image ?? '',
        'model-digest': served?.evidence['model'] ?? '',
        result: JSON.stringify(running === null ? newest : { ...newest, ...running }),
      })
    }
    case 'history': {
      const past = await host.deployments.history(environment, pipeline.name)
      host.log.info(historyText(environment, past))
      await host.writeSummary(historySummary(environment, past))
      return result({ result: JSON.stringify(past) })
    }
  }
}

async function promoteHeld(context: StageContext, inputs: Inputs): Promise<Result> {
  const settings = context.pipeline.deploy
  if (settings.target === 'local') throw unsupported(context, '`command: promote` without `from`')
  const { promoteHeldCanary } = await import('./cluster/held-canary-command.ts')
  return promoteHeldCanary(context, settings, inputs)
}

/** Removes a held canary; returns null if none is held, and for another target. */
async function rollBackHeld(context: StageContext, inputs: Inputs): Promise<KeptVersion | null> {
  const settings = context.pipeline.deploy
  if (settings.target === 'local') return null
  const { rollBackHeldCanary } = await import('./cluster/held-canary-command.ts')
  return rollBackHeldCanary(context, settings, inputs)
}

async function render(context: StageContext, inputs: Inputs, form: RenderForm): Promise<Result> {
  const settings = context.pipeline.deploy
  if (settings.target !== 'kubernetes') throw unsupported(context, `\`render: ${form}\``)
  const { folder, version } = await renderDeployment(context, settings, { ...inputs, render: form })
  return result({
    'image-digest': version.image,
    'model-digest': version.model.digest,
    rendered: folder,
  })
}

/** Returns the state of the variants in the cluster, or of the server on this machine; null if nothing is deployed on it. */
async function runningState(context: StageContext): Promise<RunningState | null> {
  const settings = context.pipeline.deploy
  if (settings.target === 'local') {
    const server = await readServerStatus(deploymentPaths(context))
    return server && { server }
  }
  // The client of Kubernetes is large, and few runs need it.
  const { readClusterStatus } = await import('./cluster/cluster-state.ts')
  return readClusterStatus(context, settings)
}

/** Returns the address of a Service without a host, within its cluster; empty if no version runs. */
function addressIn(running: RunningState | null): string {
  return accessOf(running).find(({ from }) => from === 'a pod')?.way ?? ''
}

/** Returns the outputs of a command that runs no server. */
function result(outputs: Partial<Result['outputs']>): Result {
  const none = {
    url: '',
    'image-digest': '',
    'model-digest': '',
    'golden-requests': '',
    rendered: '',
    result: '',
  }
  return { failure: null, outputs: { ...none, ...outputs } }
}

function unsupported({ pipeline }: StageContext, what: string): UserError {
  return new UserError({
    code: 'DEPLOY_UNSUPPORTED',
    found: `${what} for \`deploy.target: ${pipeline.deploy.target}\``,
    expected: 'a command that the target supports',
    hint: 'Set the inputs of the step and `deploy.target` to a supported combination.',
  })
}
