import { join, resolve } from 'node:path'
import { writeFile } from 'node:fs/promises'
import { hexOf, type Digest } from '../../artifacts/digest.ts'
import type { deploy as action } from '../../config/release-actions.ts'
import { createFolder } from '../../files/create-folder.ts'
import { keepUnpacked } from '../../image/keep-unpacked.ts'
import { systemdUnits } from '../../rollout/local/systemd-units.ts'
import type { StageContext, StageResult } from '../context.ts'
import type { FetchedImage } from './fetch-image.ts'
import { openFetched } from './served-version.ts'

/** Port of the socket without a configured one: systemd cannot select a free port. */
const usualPort = 8080

/**
 * Writes the files of an image and the systemd units that run them into a folder, and starts nothing. Each image has a folder of its own,
 * so that the files of a running server stay.
 */
export async function renderUnits(
  context: StageContext,
  name: string,
  fetched: FetchedImage,
  into: string,
): Promise<StageResult<typeof action>> {
  const { host, pipeline } = context
  const folder = resolve(into)
  const rootOf = (digest: Digest) => join(folder, 'roots', hexOf(digest))
  const { image, model, program } = await openFetched(context, name, fetched, rootOf, keepUnpacked)
  const configured = pipeline.deploy.target === 'local' ? pipeline.deploy.port : 0
  const port = configured === 0 ? usualPort : configured
  await createFolder(folder)
  const units = systemdUnits({ name: pipeline.name, image, program, port })
  for (const [file, text] of Object.entries(units)) await writeFile(join(folder, file), text)
  host.log.info(`Wrote ${Object.keys(units).join(' and ')} into ${folder}.`)
  return {
    failure: null,
    outputs: {
      url: '',
      'image-digest': image,
      'model-digest': model.digest,
      'golden-requests': 0,
      rendered: folder,
      result: '',
    },
  }
}
