import { rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { KubernetesSection } from '../../config/deploy.ts'
import type { RenderForm } from '../../config/deploy-inputs.ts'
import { createFolder } from '../../files/create-folder.ts'
import { installFile } from '../../files/install-file.ts'
import { renderWorkload, staleFiles } from '../../manifests/render.ts'
import { renderSummary } from '../../report/render-summary.ts'
import type { StageContext } from '../context.ts'
import { openServedVersion, stableWorkload, type ServedVersion } from './served-version.ts'

export interface RenderInputs {
  readonly image: string
  readonly render: RenderForm
  readonly 'render-to': string
}

/**
 * Writes the objects of a deployment as files for another tool. Files of objects that the settings no longer have are deleted; other files of
 * the folder stay.
 * @returns the folder and the version in it
 */
export async function renderDeployment(
  context: StageContext,
  settings: KubernetesSection,
  { image, render, 'render-to': to }: RenderInputs,
): Promise<{ readonly folder: string; readonly version: ServedVersion }> {
  const { host } = context
  const version = await openServedVersion(context, image)
  const folder = resolve(to)
  const files = renderWorkload(render, stableWorkload(context, settings, version))
  for (const path of staleFiles(render, files)) await rm(join(folder, path), { force: true })
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path)
    await createFolder(dirname(file))
    await installFile(file, text)
  }
  host.log.info(`Wrote ${Object.keys(files).length} files to ${folder}`)
  await host.writeSummary(
    renderSummary({
      form: render,
      folder: to,
      image: version.reference,
      model: version.model,
      environment: settings.environment,
      files: Object.keys(files),
    }),
  )
  return { folder, version }
}
