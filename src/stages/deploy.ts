import { join } from 'node:path'
import type { InputValues } from '../config/action.ts'
import type { DeploySection, LocalSection } from '../config/deploy.ts'
import type { deploy as action } from '../config/release-actions.ts'
import { messageOf, UserError } from '../errors/user-error.ts'
import { fileKind } from '../files/file-kind.ts'
import { readManifests, readLayout } from '../image/layout.ts'
import { tagInPlaceOfDigest } from '../image/registry/resolve-tag.ts'
import { pullImage } from '../image/registry/pull-image.ts'
import { imageDetailsSchema, imageLayoutFolder } from '../image/image-schema.ts'
import { processOf } from '../image/image-process.ts'
import { unpackImage } from '../image/unpack-image.ts'
import { withTimeToFinish } from '../host/cancellation.ts'
import { openArtifact } from '../artifacts/artifact.ts'
import type { Digest } from '../artifacts/digest.ts'
import { readGolden } from '../model/artifact.ts'
import { openEvaluableModel } from '../model/evaluable-model.ts'
import type { GoldenVerdict } from '../model/golden.ts'
import { deploymentSummary } from '../report/deployment-summary.ts'
import { rollOut } from '../rollout/local/roll-out.ts'
import { verifyGolden } from '../rollout/verify.ts'
import { aloneAt, deploymentPaths, removeOtherRoots, type DeploymentPaths } from './deployment-paths.ts'
import { locateArtifact, type StageContext, type StageResult } from './context.ts'
import type { DeployedImage } from './collect-chain.ts'
import { modelFolderOf } from './model-folder.ts'
import { renderUnits } from './render-units.ts'
import { requireChain } from './require-chain.ts'
import { registryOptions } from './registry-options.ts'

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
  const layout = await host.log.group('Fetch the image', () => fetchLayout(context, inputs.image))
  const named = { reference: inputs.image, layout }
  if (inputs.render === 'systemd') return renderUnits(context, named, inputs['render-to'])
  const target = deploymentPaths(context)
  return aloneAt(target, host, () =>
    withTimeToFinish(timeToFinish, () => replaceDeployment(context, settings, named, target)),
  )
}

async function replaceDeployment(
  context: StageContext,
  { port, verify, environment }: LocalSection,
  { reference, layout }: Omit<DeployedImage, 'model'>,
  target: DeploymentPaths,
): Promise<StageResult<typeof action>> {
  const { host } = context
  const { descriptor } = await readLayout(layout)
  const image = descriptor.digest
  const root = target.newRoot(image)
  const config = await unpackImage(layout, root)
  const program = await processOf(root, config)
  const model = await openEvaluableModel(modelFolderOf(program, image))
  const { unverified } = await requireChain(context, { reference, layout, model })
  const golden = verify === 'golden' ? await readGolden(model.folder) : null
  host.cancelled.throwIfAborted()
  const deployment = await host.deployments.begin(environment, image)
  try {
    const { server, version } = await rollOut({
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
        if (golden !== null) requireGolden(await verifyGolden(url, model.details.name, golden), image)
      },
    })
    await deployment.setState('success', {
      description: `${unverified.length > 0 ? 'NOT VERIFIED: ' : ''}Serves ${image}`,
      url: server.url,
    })
    await removeOtherRoots(target, version.root.folder)
    await host.writeSummary(
      deploymentSummary({ url: server.url, image, model, golden, environment, unverified }),
    )
    return {
      failure: null,
      outputs: {
        url: server.url,
        'image-digest': image,
        'model-digest': model.digest,
        'golden-requests': golden?.requests.length ?? 0,
      },
    }
  } catch (error) {
    await deployment.setState('failure', { description: messageOf(error), url: null })
    throw error
  }
}

/** Returns the settings of the target; throws for what no code does yet. */
function requireSupported(
  settings: DeploySection,
  { command, render }: InputValues<typeof action>,
): LocalSection {
  if (settings.target === 'local' && command === 'deploy' && ['', 'systemd'].includes(render)) return settings
  const what = render === '' ? `\`command: ${command}\`` : `\`render: ${render}\``
  throw new UserError({
    code: 'DEPLOY_UNSUPPORTED',
    found: `${what} for \`deploy.target: ${settings.target}\``,
    expected: '`command: deploy` for `deploy.target: local`',
    hint: 'Set the inputs of the step and `deploy.target` to a supported combination.',
  })
}

/** Returns the layout of exactly the named image: from its artifact, or from its registry by its digest. */
async function fetchLayout(context: StageContext, reference: string): Promise<string> {
  const into = join(context.workspace, 'pulled-image')
  if (reference.includes('@sha256:')) return pull(context, reference, into)
  if (reference.includes(':') && (await fileKind(reference)) === null)
    throw await tagInPlaceOfDigest(reference, await registryOptions(context))
  const { folder, details } = await openArtifact(
    await locateArtifact(context, reference),
    'image',
    imageDetailsSchema,
  )
  if (details.pushed) return pull(context, `${details.name}@${details.image}`, into)
  const layout = join(folder, imageLayoutFolder)
  const { root } = await readManifests(layout)
  if (root.digest === details.image) return layout
  throw new UserError({
    code: 'IMAGE_DAMAGED',
    found: `an image ${root.digest} in ${layout}`,
    expected: `${details.image}, the digest in its artifact`,
    hint: 'Build the image again.',
  })
}

async function pull(context: StageContext, reference: string, into: string): Promise<string> {
  await pullImage(reference, into, await registryOptions(context))
  return into
}

function requireGolden(verdict: GoldenVerdict, image: Digest): void {
  if (verdict.passed) return
  const [first] = verdict.differences
  throw new UserError({
    code: 'DEPLOY_WRONG_RESPONSE',
    found: `different outputs for ${verdict.differences.length} of ${verdict.requests} golden requests from ${image}${first ? ` (${first.id}: ${first.reason})` : ''}`,
    expected: 'the outputs that are stored with the model',
    hint: 'Build the image again from the model artifact. The previous server is still running.',
  })
}
