import { bytesText } from '../text/format.ts'
import type { ImageDetails } from '../image/image-schema.ts'
import type { Artifact } from '../artifacts/artifact.ts'
import type { ModelDetails } from '../model/model-schema.ts'
import { blocks, code, digestText, md, table } from './markdown.ts'

/** What build-image made, for the job's summary. */
export function imageSummary(image: ImageDetails, model: Artifact<ModelDetails>): string {
  return blocks(
    md`## Image ${image.name}`,
    table(
      ['', ''],
      [
        ['Digest', code(image.image)],
        ['Registry', image.pushed ? 'pushed' : 'not pushed: the image lies in the artifact'],
        ['Size', `${bytesText(image.bytes)}, ${bytesText(image.bytesWithoutModel)} without the model`],
        ['Model', digestText(model.digest)],
      ],
    ),
  ).text
}
