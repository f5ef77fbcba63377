import { join, resolve } from 'node:path'
import { writeFile } from 'node:fs/promises'
import type { deploy as action } from '../../config/release-actions.ts'
import { createFolder } from '../../files/create-folder.ts'
import { processOf } from '../../image/image-process.ts'
import { readLayout } from '../../image/layout.ts'
import { unpackImage } from '../../image/unpack-image.ts'
import { openEvaluableModel } from '../../model/evaluable-model.ts'
import { systemdUnits } from '../../rollout/local/systemd-units.ts'
import type { DeployedImage } from '../chain/collect-chain.ts'
import type { StageContext, StageResult } from '../context.ts'
import { modelFolderOf } from './model-folder.ts'
import { requireChain } from '../chain/require-chain.ts'

/** Writes the files of an image and the systemd units that run them into a folder, and starts nothing. */
export async function renderUnits(
  context: StageContext,
  image: Omit<DeployedImage, 'model'>,
  into: string,
): Promise<StageResult<typeof action>> {
  const { host, pipeline } = context
  const { descriptor } = await readLayout(image.layout)
  const folder = resolve(into)
  const root = join(folder, 'root')
  const program = await processOf(root, await unpackImage(image.layout, root))
  const model = await openEvaluableModel(modelFolderOf(program, descriptor.digest))
  await requireChain(context, { ...image, model })
  const port = pipeline.deploy.target === 'local' ? pipeline.deploy.port : 8080
  await createFolder(folder)
  const units = systemdUnits({ name: pipeline.name, image: descriptor.digest, program, port })
  for (const [name, text] of Object.entries(units)) await writeFile(join(folder, name), text)
  host.log.info(`Wrote ${Object.keys(units).join(' and ')} into ${folder}.`)
  return {
    failure: null,
    outputs: {
      url: '',
      'image-digest': descriptor.digest,
      'model-digest': model.digest,
      'golden-requests': 0,
      rendered: folder,
      result: '',
    },
  }
}
