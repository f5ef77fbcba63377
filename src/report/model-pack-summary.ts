import type { ModelPackDetails } from '../image/model-pack.ts'
import type { EvaluableModel } from '../model/evaluable-model.ts'
import { bytesText } from '../text/format.ts'
import { blocks, code, digestText, md, table } from './markdown.ts'

/** Returns a Markdown summary of the ModelPack for the job summary. */
export function modelPackSummary(pack: ModelPackDetails, model: EvaluableModel): string {
  return blocks(
    md`## ModelPack ${pack.name}`,
    table(
      ['', ''],
      [
        ['Digest', code(pack.pack)],
        ['Registry', pack.pushed ? 'pushed' : 'not pushed: it is in the artifact'],
        ['Size', bytesText(pack.bytes)],
        ['Model', digestText(model.digest)],
      ],
    ),
  ).text
}
