import { join } from 'node:path'
import type { InputValues } from '../../config/action.ts'
import type { buildImage as action } from '../../config/release-actions.ts'
import { writeArtifact, type Artifact } from '../../artifacts/artifact.ts'
import { digestOfJson } from '../../artifacts/digest.ts'
import { UserError } from '../../errors/user-error.ts'
import type { ModelDetails } from '../../model/model-schema.ts'
import { packageRoot } from '../../package/package-root.ts'
import { webSummary } from '../../report/web-summary.ts'
import { webPackageFolder } from '../../web-package/web-schema.ts'
import { writeWebPackage } from '../../web-package/write-package.ts'
import { claimArtifact, runRecord, type StageContext, type StageResult } from '../context.ts'

/** Writes the package that predicts in browsers, and publishes it in place of an image. */
export async function buildWebPackage(
  context: StageContext,
  inputs: InputValues<typeof action>,
  model: Artifact<ModelDetails>,
): Promise<StageResult<typeof action>> {
  const { host, pipeline } = context
  const started = new Date()
  if (inputs.push)
    throw new UserError({
      code: 'CONFIG_INVALID_VALUE',
      found: '`push: true` with `image.artifact: web`',
      expected: 'an image, which a registry can store',
      hint: 'Remove `push`, and publish the folder of the artifact with `npm publish` or on a static host.',
    })
  const name = await claimArtifact(context, inputs.artifact, 'image')
  const artifact = await writeArtifact(name.path, async (draft) => {
    const shared = join(packageRoot(import.meta.url), 'dist/web')
    const parts = { model, shared, name: pipeline.name }
    const details = await host.log.group('Write the web package', () =>
      writeWebPackage(parts, join(draft, webPackageFolder)),
    )
    return {
      kind: 'web-package',
      details,
      parents: { model: model.digest },
      config: digestOfJson({ artifact: 'web', name: pipeline.name }),
      run: runRecord(context, started),
    }
  })
  await host.artifacts.publish(name.name, artifact.folder, artifact.digest)
  await host.writeSummary(webSummary(artifact.details, model))
  return {
    failure: null,
    outputs: {
      digest: artifact.digest,
      artifact: name.name,
      path: artifact.folder,
      image: '',
      'image-digest': '',
      bytes: artifact.details.bytes,
      pushed: false,
    },
  }
}
