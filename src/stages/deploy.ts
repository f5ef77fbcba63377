import type { InputValues } from '../config/action.ts'
import type { DeploySection, LocalSection } from '../config/deploy.ts'
import type { deploy as action } from '../config/release-actions.ts'
import { UserError } from '../errors/user-error.ts'
import { withTimeToFinish } from '../host/cancellation.ts'
import { readGolden } from '../model/artifact.ts'
import { deploymentSummary } from '../report/deployment-summary.ts'
import { deployedText } from '../report/deployment-text.ts'
import { rollOut } from '../rollout/local/roll-out.ts'
import { readRunning } from '../rollout/local/running-deployment.ts'
import { verifyGolden } from '../rollout/verify.ts'
import {
  aloneAt,
  deploymentPaths,
  removeOtherRoots,
  type DeploymentPaths,
} from './deployment/deployment-paths.ts'
import type { StageContext, StageResult } from './context.ts'
import { fetchImage, type FetchedImage } from './deployment/fetch-image.ts'
import { servesText, withDeploymentRecord } from './deployment/recorded-deployment.ts'
import { renderUnits } from './deployment/render-units.ts'
import { requireGolden } from './deployment/require-golden.ts'
import { openFetched, versionEvidence } from './deployment/served-version.ts'

/** Milliseconds in which a cancelled deployment may stop the new server and restart the previous one. */
const timeToFinish = 5000

/**
 * Runs exactly the image that was built, verifies it before it replaces the running one, and records the deployment.
 */
export async function deploy(
  context: StageContext,
  inputs: InputValues<typeof action>,
): Promise<StageResult<typeof action>> {
  const { host, pipeline } = context
  const settings = requireSupported(pipeline.deploy, inputs)
  if (settings.target === 'kubernetes') {
    // The client of Kubernetes is large, and few runs need it.
    const { deployToCluster } = await import('./cluster/deploy-to-cluster.ts')
    return deployToCluster(context, settings, inputs)
  }
  const fetched = await fetchImage(context, inputs.image)
  if (inputs.render === 'systemd') return renderUnits(context, inputs.image, fetched, inputs['render-to'])
  const target = deploymentPaths(context)
  return aloneAt(target, host, () =>
    withTimeToFinish(timeToFinish, () =>
      replaceDeployment(context, settings, { name: inputs.image, fetched }, target),
    ),
  )
}

async function replaceDeployment(
  context: StageContext,
  { port, verify, environment }: LocalSection,
  { name, fetched }: { readonly name: string; readonly fetched: FetchedImage },
  target: DeploymentPaths,
): Promise<StageResult<typeof action>> {
  const { host, pipeline } = context
  const opened = await openFetched(context, name, fetched, (digest) => target.newRoot(digest))
  const { image, reference, model, program, root, unverified, verdict } = opened
  const golden = verify === 'golden' ? await readGolden(model.folder) : null
  const token = program.env['AUTH_TOKEN'] ?? null
  host.cancelled.throwIfAborted()
  const before = await readRunning(target.files)
  const { server, version } = await withDeploymentRecord(
    host,
    {
      environment,
      image,
      reference,
      evidence: versionEvidence({ model, verdict }),
      server: pipeline.name,
      pipeline: pipeline.name,
      before: before?.image ?? null,
      allowUnrecorded: true,
    },
    async () => {
      const result = await rollOut({
        image,
        program,
        root,
        port,
        files: target.files,
        owner: target.owner,
        logFile: target.logFile,
        log: host.log,
        cancelled: host.cancelled,
        verify: async (url) => {
          if (golden !== null)
            requireGolden(await verifyGolden(url, model.details.name, golden, token), image)
        },
      })
      const { url } = result.server
      return { state: 'success', description: servesText(image, unverified), url, result }
    },
  )
  host.log.info(
    deployedText({ environment, image, before: before?.image ?? null, url: server.url, access: [] }),
  )
  await removeOtherRoots(target, version.root.folder)
  await host.writeSummary(
    deploymentSummary({ url: server.url, image, model, golden, environment, unverified, access: [] }),
  )
  return {
    failure: null,
    outputs: {
      url: server.url,
      'image-digest': image,
      'model-digest': model.digest,
      'golden-requests': golden?.requests.length ?? 0,
      rendered: '',
      result: '',
    },
  }
}

/** Returns the settings of the target; throws for an unsupported combination. */
function requireSupported(
  settings: DeploySection,
  { command, render }: InputValues<typeof action>,
): DeploySection {
  const renders = settings.target === 'local' ? ['', 'systemd'] : ['']
  if (command === 'deploy' && renders.includes(render)) return settings
  const what = render !== '' ? `\`render: ${render}\`` : `\`command: ${command}\``
  throw new UserError({
    code: 'DEPLOY_UNSUPPORTED',
    found: `${what} for \`deploy.target: ${settings.target}\``,
    expected: '`command: deploy` without `render`',
    hint: 'Set the inputs of the step and `deploy.target` to a supported combination.',
  })
}
