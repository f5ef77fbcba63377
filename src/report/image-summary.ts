import { bytesText } from '../text/format.ts'
import type { ImageDetails } from '../image/image-schema.ts'
import type { Artifact } from '../artifacts/artifact.ts'
import type { ModelDetails } from '../model/model-schema.ts'
import { blocks, code, digestText, md, table } from './markdown.ts'

/** Returns a Markdown summary of the image for the job summary. */
export function imageSummary(image: ImageDetails, model: Artifact<ModelDetails>): string {
  return blocks(
    md`## Image ${image.name}`,
    table(
      ['', ''],
      [
        ['Digest', code(image.image)],
        ['Registry', image.pushed ? 'pushed' : 'not pushed: the image is in the artifact'],
        ['Size', `${bytesText(image.bytes)}, ${bytesText(image.bytesWithoutModel)} without the model`],
        ['Model', digestText(model.digest)],
      ],
    ),
  ).text
}
