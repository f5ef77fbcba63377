import type { Artifact } from '../artifacts/artifact.ts'
import type { ModelDetails } from '../model/model-schema.ts'
import { bytesText } from '../text/format.ts'
import type { WebDetails } from '../web-package/web-schema.ts'
import { blocks, code, digestText, md, table } from './markdown.ts'

/** Returns a Markdown summary of the web package for the job summary. */
export function webSummary(web: WebDetails, model: Artifact<ModelDetails>): string {
  return blocks(
    md`## Web package ${web.name}`,
    table(
      ['', ''],
      [
        ['Size', `${bytesText(web.bytes)}, ${bytesText(web.bytesWithoutModel)} without the model`],
        ['Page to try it', code('package/index.html')],
        ['Model', digestText(model.digest)],
      ],
    ),
  ).text
}
