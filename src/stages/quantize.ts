import { max } from 'd3-array'
import type { InputValues } from '../config/action.ts'
import type { quantize as action } from '../config/actions.ts'
import { quantizeModel, weightsToQuantize } from '../compression/quantize-weights.ts'
import { openDataset, readSplit } from '../dataset/dataset.ts'
import { StoredExamples } from '../dataset/stored-examples.ts'
import { overall } from '../gate/decision-rule.ts'
import { writeArtifact } from '../artifacts/artifact.ts'
import { digestOfJson } from '../artifacts/digest.ts'
import { completeModel, openModel, readTrainingMetrics } from '../model/artifact.ts'
import { readStoredModel, writeStoredModel } from '../model/stored-model.ts'
import { costlyWeights, costsText } from '../report/quantization-costs.ts'
import { quantizationSummary, type OutputComparison } from '../report/quantization-summary.ts'
import {
  locateArtifact,
  claimArtifact,
  nameEngine,
  runRecord,
  startEngineOf,
  type StageContext,
  type StageResult,
} from './context.ts'
import { comparisonWith } from './quantization/compare.ts'
import { measureCosts } from './quantization/costs.ts'

/** Stores the weights in fewer bits, and compares the smaller model with the original on the test split. */
export async function quantize(
  context: StageContext,
  inputs: InputValues<typeof action>,
): Promise<StageResult<typeof action>> {
  const { host, pipeline } = context
  const started = new Date()
  const { name, path } = await claimArtifact(context, inputs.artifact, 'model-quantized')
  const dataset = await openDataset(await locateArtifact(context, inputs.dataset))
  const original = await openModel(await locateArtifact(context, inputs.model))
  const { tf, report } = await startEngineOf(context, inputs)
  const test = await readSplit(dataset, 'test')
  const { features, label, transform } = original.details

  const {
    dtype,
    exclude,
    'max-accuracy-drop': maxDrop,
    'on-inconclusive': onInconclusive,
  } = pipeline.quantize
  const stored = await readStoredModel(original.folder)
  const names = weightsToQuantize(stored, exclude)
  const quantized = await writeArtifact(path, async (draft) => {
    await writeStoredModel(draft, quantizeModel(stored, dtype, names))
    return {
      kind: 'model',
      details: await completeModel(draft, tf, {
        name: original.details.name,
        signature: { features, label, transform },
        dataset,
        test: new StoredExamples(dataset, 'test'),
        training: await readTrainingMetrics(original),
        weights: dtype,
        engine: nameEngine(report),
      }),
      parents: { dataset: dataset.digest, model: original.digest },
      config: digestOfJson(pipeline.quantize),
      run: runRecord(context, started, { engine: report }),
    }
  })

  const compare = await comparisonWith(tf, { model: original, dataset, test }, maxDrop)
  const comparisons = await compare(quantized)
  const outcome = overall(comparisons.map(({ row }) => row.outcome))
  const costs = await measureCosts({ quantized, stored, type: dtype, names }, comparisons, compare)
  const decisive = comparisons.filter(({ row }) => row.outcome === outcome).map(reasonOf)
  const reasons = costs === null ? decisive : [...decisive, costsText(costs)]
  await host.artifacts.publish(name, quantized.folder, quantized.digest)
  await host.writeSummary(quantizationSummary(original, quantized, { outcome, comparisons, costs }))
  const fails = outcome === 'fail' || (outcome === 'inconclusive' && onInconclusive === 'fail')
  if (outcome === 'inconclusive' && !fails) for (const reason of reasons) host.log.warning(reason)
  const { modelBytes } = quantized.details
  if (modelBytes >= original.details.modelBytes)
    host.log.warning(
      `The model is so small that its ${dtype} form is larger than the original (${modelBytes} bytes). Deploy the original.`,
    )
  return {
    failure: fails ? reasons.join('; ') : null,
    outputs: {
      digest: quantized.digest,
      artifact: name,
      path: quantized.folder,
      verdict: outcome,
      'model-bytes': modelBytes,
      'size-ratio': modelBytes / original.details.modelBytes,
      'accuracy-drop': largestDrop(comparisons),
      'costly-weights': JSON.stringify(costs === null ? [] : costlyWeights(costs)),
    },
  }
}

/** Returns the largest accuracy drop of all outputs with classes; an empty string without such outputs. */
function largestDrop(comparisons: readonly OutputComparison[]): number | '' {
  const drops = comparisons.flatMap(({ row }) =>
    row.metric === 'accuracy' ? [-(row.difference?.value ?? 0)] : [],
  )
  return max(drops) ?? ''
}

function reasonOf({ output, row }: OutputComparison): string {
  return output === null ? row.reason : `${output}: ${row.reason}`
}
