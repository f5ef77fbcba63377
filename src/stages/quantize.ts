import { max } from 'd3-array'
import type { InputValues } from '../config/action.ts'
import type { quantize as action } from '../config/actions.ts'
import { quantizeModel } from '../compression/quantize.ts'
import { digestOfSplit, openDataset, readSplit } from '../data/dataset.ts'
import { outputsOf } from '../data/target.ts'
import type { DatasetDetails } from '../data/schema.ts'
import { gateSection } from '../config/gate.ts'
import { packageVersion } from '../engine/package-root.ts'
import { answersAlone } from '../evaluation/case.ts'
import { overall } from '../evaluation/decision.ts'
import { judge } from '../evaluation/judge.ts'
import type { Predictions } from '../evaluation/predictions.ts'
import { scoreModel } from '../evaluation/score-model.ts'
import type { ComparisonRow } from '../evaluation/verdict.ts'
import { writeArtifact, type Artifact } from '../lineage/artifact.ts'
import { digestOfJson } from '../lineage/digest.ts'
import { completeModel, openModel, readTrainingMetrics } from '../model/artifact.ts'
import type { ModelDetails } from '../model/schema.ts'
import { quantizationSummary, type OutputComparison } from '../report/quantization-summary.ts'
import {
  locateArtifact,
  nameArtifact,
  nameEngine,
  runRecord,
  startEngineOf,
  type Run,
  type StageResult,
} from './run.ts'

/** Stores the weights in fewer bits, and shows on the test split that the model is no worse for it. */
export async function quantize(
  run: Run,
  inputs: InputValues<typeof action>,
): Promise<StageResult<typeof action>> {
  const { host, line } = run
  const started = new Date()
  const dataset = await openDataset(await locateArtifact(run, inputs.dataset))
  const original = await openModel(await locateArtifact(run, inputs.model))
  const { tf, report } = await startEngineOf(run, inputs)
  const test = await readSplit(dataset, 'test')
  const { features, label, transform } = original.details

  const { name, place } = nameArtifact(run, inputs.artifact, 'model-quantized')
  const quantized = await writeArtifact(place, async (draft) => {
    await quantizeModel(original.folder, draft, line.quantize.to)
    return {
      kind: 'model',
      details: await completeModel(draft, tf, {
        name: original.details.name,
        signature: { features, label, transform },
        dataset,
        test,
        training: await readTrainingMetrics(original),
        weights: line.quantize.to,
        engine: nameEngine(report),
      }),
      parents: { dataset: dataset.digest, model: original.digest },
      config: digestOfJson(line.quantize),
      run: runRecord(run, started, { engine: report }),
    }
  })

  const comparisons: OutputComparison[] = []
  for (const [place, output] of outputsOf(dataset.details.label).entries()) {
    const placed = { ...output, place }
    const row = compareWithOriginal(run, {
      original: { model: original, predictions: await scoreModel(tf, original, dataset, test, placed) },
      quantized: { model: quantized, predictions: await scoreModel(tf, quantized, dataset, test, placed) },
      dataset,
    })
    comparisons.push({ output: dataset.details.label.kind === 'several' ? output.name : null, row })
  }
  const outcome = overall(comparisons.map(({ row }) => row.outcome))
  const decisive = comparisons.filter(({ row }) => row.outcome === outcome).map(reasonOf)
  await host.artifacts.publish(name, quantized.folder, quantized.digest)
  await host.writeSummary(quantizationSummary(original, quantized, { outcome, comparisons }))
  if (outcome === 'inconclusive') for (const reason of decisive) host.log.warning(reason)
  const { modelBytes } = quantized.details
  if (modelBytes >= original.details.modelBytes)
    host.log.warning(
      `The model is so small that its ${line.quantize.to} form takes more room (${modelBytes} bytes): deploy the original.`,
    )
  return {
    failure: outcome === 'fail' ? decisive.join('; ') : null,
    outputs: {
      digest: quantized.digest,
      artifact: name,
      path: quantized.folder,
      verdict: outcome,
      bytes: modelBytes,
      ratio: modelBytes / original.details.modelBytes,
      'accuracy-drop': largestDrop(comparisons),
    },
  }
}

/** The greatest of all outputs of classes; empty where there is none. */
function largestDrop(comparisons: readonly OutputComparison[]): number | '' {
  const drops = comparisons.flatMap(({ row }) => (row.metric === 'accuracy' ? [-(row.gain?.value ?? 0)] : []))
  return max(drops) ?? ''
}

function reasonOf({ output, row }: OutputComparison): string {
  return output === null ? row.reason : `${output}: ${row.reason}`
}

interface Scored {
  readonly model: Artifact<ModelDetails>
  readonly predictions: Predictions
}

/** The same rule as the gate's: no worse than the original by more than the margin, shown on the same examples. */
function compareWithOriginal(
  { line, host }: Run,
  {
    original,
    quantized,
    dataset,
  }: { original: Scored; quantized: Scored; dataset: Artifact<DatasetDetails> },
): ComparisonRow {
  const margin = line.quantize['max-accuracy-drop']
  const metric = original.predictions.kind === 'class' ? 'accuracy' : 'r2'
  const { comparisons } = judge({
    ...answersAlone,
    name: line.name,
    gate: gateSection.parse({ compare: [{ metric, margin }] }),
    candidate: quantized.predictions,
    baseline: {
      found: true,
      predictions: original.predictions,
      model: original.model.digest,
      commit: null,
      createdAt: null,
      runUrl: null,
    },
    lineage: {
      evaluated: 'models',
      model: quantized.model.digest,
      seeds: null,
      dataset: dataset.digest,
      testSplit: digestOfSplit(dataset, 'test'),
      config: quantized.model.manifest.config,
      code: {},
      repository: host.revision?.url ?? null,
      commit: host.revision?.commit ?? null,
      tensorline: packageVersion(),
    },
  })
  const [comparison] = comparisons
  if (!comparison) throw new TypeError('the one comparison asked for was not made')
  return comparison
}
