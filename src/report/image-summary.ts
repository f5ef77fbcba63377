import { bytesText } from '../text/format.ts'
import type { ImageDetails } from '../image/image-schema.ts'
import type { EvaluableModel } from '../model/evaluable-model.ts'
import { blocks, code, digestText, md, table } from './markdown.ts'

/**
 * Returns a Markdown summary of the image for the job summary.
 * @param comparison sentence about the comparison of its outputs with those of the gate
 */
export function imageSummary(image: ImageDetails, model: EvaluableModel, comparison: string): string {
  return blocks(
    md`## Image ${image.name}`,
    table(
      ['', ''],
      [
        ['Digest', code(image.image)],
        ['Registry', image.pushed ? 'pushed' : 'not pushed: the image is in the artifact'],
        ['Size', `${bytesText(image.bytes)}, ${bytesText(image.bytesWithoutModel)} without the model`],
        ['Model', digestText(model.digest)],
        ['Engine', code(image.engine ?? 'wasm')],
      ],
    ),
    md`${comparison}`,
  ).text
}
