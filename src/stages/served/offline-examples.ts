import { join } from 'node:path'
import type { Artifact } from '../../artifacts/artifact.ts'
import { digestOfSplit, openDataset } from '../../dataset/dataset.ts'
import type { DatasetDetails } from '../../dataset/dataset-schema.ts'
import { sliceBatch, type Examples } from '../../dataset/examples.ts'
import { indexOfOutput, outputsOf, type IndexedOutput } from '../../dataset/label-target.ts'
import { StoredExamples } from '../../dataset/stored-examples.ts'
import { withStoredColumns } from '../../dataset/stored-columns.ts'
import { fileKind } from '../../files/file-kind.ts'
import type { Verdict } from '../../gate/verdict.ts'
import { ImageDecoding } from '../../images/image-decoding.ts'
import type { EvaluableModel } from '../../model/evaluable-model.ts'
import { exampleCodec } from '../../model/example-codec.ts'
import { float32Tolerance, type Form } from '../../model/golden.ts'
import type { Golden } from '../../model/model-schema.ts'
import { nameOf, namesIn, numbersIn, scoreColumns } from '../../predictions/cells.ts'
import { scorePrefix } from '../../predictions/file-format.ts'
import { readFileOfPredictions } from '../../predictions/read-file.ts'
import type { OfflineExample, OfflineOutputs } from '../../rollout/compare-served.ts'

/** Greatest number of examples of the test split that are compared. */
const mostExamples = 100

export interface GateReport {
  readonly folder: string
  readonly verdict: Verdict
}

export interface OfflineSources {
  readonly model: EvaluableModel
  readonly golden: Golden
  readonly report: GateReport
  /** Folder of the dataset whose test split the gate evaluated. */
  readonly dataset: string
}

/**
 * Returns examples of the test split, evenly spaced, with the predictions of the gate.
 * @returns the reason if the report contains no predictions of this model for this test split
 */
export async function offlineExamples(
  sources: OfflineSources,
): Promise<OfflineOutputs | { readonly reason: string }> {
  const { model, report } = sources
  const { lineage, testSet } = report.verdict
  const [evaluated] = lineage.seeds ?? [lineage.model]
  if (lineage.evaluated !== 'models' || evaluated !== model.digest)
    return { reason: 'the report is about another model' }
  const dataset = await openDataset(sources.dataset)
  if (digestOfSplit(dataset, 'test') !== lineage.testSplit)
    return { reason: 'the gate evaluated the test split of another dataset' }
  const file = join(report.folder, 'candidate.arrow')
  if ((await fileKind(file)) === null)
    return {
      reason:
        testSet.disclosure === 'verdict-only'
          ? 'the report discloses the verdict only'
          : 'the report contains no predictions',
    }
  const output = evaluatedIn(model, dataset.details, report.verdict)
  if (output === null) return { reason: 'the report does not name the evaluated output' }
  const outputs = await readOutputs(file, output, widthOf(sources.golden, output))
  return outputs === null
    ? { reason: 'the report contains no scores' }
    : compared(sources, dataset, output, outputs)
}

/** Returns the output of the model that the gate evaluated; null if the verdict does not name it. */
function evaluatedIn(
  { details }: EvaluableModel,
  { label }: DatasetDetails,
  { output }: Verdict,
): IndexedOutput | null {
  const named = outputsOf(label).find(({ name }) => label.kind !== 'multi-output' || name === output)
  return named === undefined ? null : indexOfOutput(details.label, named)
}

function widthOf(golden: Golden, { index }: IndexedOutput): number {
  return golden.kind === 'multi-output'
    ? (golden.outputs[index]?.width ?? 0)
    : (golden.requests[0]?.output.length ?? 0)
}

/**
 * Returns the outputs of the model by the names of the examples; null if the file contains classes without scores.
 * @param width number of values of the output; one for the score of the second of two classes
 */
async function readOutputs(
  file: string,
  { label }: IndexedOutput,
  width: number,
): Promise<ReadonlyMap<string, number[]> | null> {
  const task = label.kind === 'class' ? 'classification' : 'regression'
  const table = await readFileOfPredictions(file, task, 'candidate.arrow')
  if (label.kind === 'class' && scoreColumns(table).length === 0) return null
  const names =
    label.kind === 'class' ? label.classes.slice(-width).map((name) => scorePrefix + name) : ['prediction']
  const columns = names.map((name) => numbersIn(table, name))
  return new Map(
    namesIn(table, 'example').map((id, row) => [id, columns.map((values) => values[row] ?? Number.NaN)]),
  )
}

async function compared(
  { model, golden }: OfflineSources,
  dataset: Artifact<DatasetDetails>,
  { name, label }: IndexedOutput,
  outputs: ReadonlyMap<string, number[]>,
): Promise<OfflineOutputs | { readonly reason: string }> {
  const widened = await withStoredColumns(dataset, 'test', [model.details.features])
  const examples = await readEvenly(widened)
  const { encode } = exampleCodec(widened.details.features)
  const offline = examples.ids.flatMap((id, index): OfflineExample[] => {
    const output = outputs.get(nameOf(id) ?? '')
    return output === undefined ? [] : [{ id, input: encode(sliceBatch(examples, index, 1)), output }]
  })
  if (offline.length === 0) return { reason: 'the report contains predictions of other examples' }
  return {
    form: formOf(label.kind, offline),
    names: golden.kind === 'multi-output' ? [name] : null,
    examples: offline,
  }
}

/** Returns the kind and tolerance. Errors of rounding in sums grow with the size of numbers, even if their result is near zero. */
function formOf(kind: 'class' | 'number', offline: readonly OfflineExample[]): Form {
  if (kind === 'class') return { kind, tolerance: float32Tolerance }
  const size = offline.reduce((sum, { output }) => sum + Math.abs(output[0] ?? 0), 0) / offline.length
  const { absolute, relative } = float32Tolerance
  return { kind, tolerance: { absolute: Math.max(absolute, relative * size), relative } }
}

async function readEvenly(dataset: Artifact<DatasetDetails>): Promise<Examples> {
  const decoding = new ImageDecoding()
  try {
    const stored = new StoredExamples(dataset, 'test', decoding)
    const count = Math.min(mostExamples, stored.size)
    return await stored.loadWithIds(
      Array.from({ length: count }, (_, position) => ({
        start: Math.floor((position * stored.size) / count),
        count: 1,
      })),
    )
  } finally {
    await decoding.close()
  }
}
