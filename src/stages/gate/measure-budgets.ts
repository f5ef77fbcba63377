import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { GateSection } from '../../config/gate.ts'
import type { Features } from '../../dataset/dataset-schema.ts'
import type { RawBatch } from '../../dataset/examples.ts'
import { budgetOf, budgets, type Measurement } from '../../metrics/budget.ts'
import { percentile, type CostMeasurement, type CostMeasurements } from '../../benchmark/cost-measurement.ts'
import { measureFreshProcess, type ProcessCost } from '../../benchmark/fresh-process.ts'
import { measureLatency } from '../../benchmark/latency.ts'
import { measureThroughput } from '../../benchmark/throughput.ts'
import { runInterleaved, type Pair, type Samples } from '../../benchmark/interleave.ts'
import { isOnnx, type EvaluableModel } from '../../model/evaluable-model.ts'
import { countParameters, measureModelBytes } from '../../model/stored-model.ts'
import { loadForInference } from '../../model/inference.ts'
import { onnxFile } from '../../model/onnx/onnx-schema.ts'
import type { Inference } from '../../model/predict.ts'
import type { EngineOnDemand, StageContext } from '../context.ts'
import { runtimeFor } from './open-model.ts'

export interface BudgetSetting {
  readonly models: Pair<EvaluableModel>
  readonly rows: RawBatch
  /** Features of the rows. */
  readonly features: Features
  readonly engine: EngineOnDemand
  readonly runtimePath: string
}

/** Returns the costs of the models: the sizes of their files, and the measurements that the gate names. */
export async function measureBudgets(
  context: StageContext,
  setting: BudgetSetting,
): Promise<CostMeasurements> {
  const requested = measurementsOf(context.pipeline.gate)
  const advisory = !context.host.codeOrigin.selfHosted
  return {
    ...(await sizesOf(setting.models)),
    ...(await withLoaded(setting, requested, async (loaded) => ({
      ...(requested.has('latency')
        ? measured('latency', await measureLatency(loaded, setting.rows), advisory)
        : {}),
      ...(requested.has('throughput')
        ? measured('throughput', await measureThroughput(loaded, setting.rows), advisory)
        : {}),
    }))),
    ...(requested.has('process') ? await processCosts(setting, advisory) : {}),
  }
}

/** Returns the measurements that a gate's requirements and comparisons name. */
export function measurementsOf({ require, compare = [] }: GateSection): ReadonlySet<Measurement> {
  const names = [...require, ...compare].flatMap(({ metric }) => metric ?? [])
  return new Set(names.flatMap((name) => budgetOf(name)?.from ?? []))
}

/** Measures the files, since a manifest may declare any size. Parameters of ONNX models cannot be counted. */
async function sizesOf({ candidate, baseline }: Pair<EvaluableModel>): Promise<CostMeasurements> {
  const known = async (
    of: (model: EvaluableModel) => Promise<number | null>,
  ): Promise<CostMeasurement | null> => {
    const value = await of(candidate)
    if (value === null) return null
    return { candidate: value, baseline: baseline && (await of(baseline)), samples: null, advisory: false }
  }
  const [bytes, parameters] = [await known(measureBytes), await known(parametersOf)]
  return { ...(bytes && { 'model-bytes': bytes }), ...(parameters && { parameters }) }
}

async function measureBytes(model: EvaluableModel): Promise<number> {
  return isOnnx(model) ? (await stat(join(model.folder, onnxFile))).size : measureModelBytes(model.folder)
}

async function parametersOf(model: EvaluableModel): Promise<number | null> {
  return isOnnx(model) ? null : countParameters(model.folder)
}

async function withLoaded(
  { models, engine, features }: BudgetSetting,
  requested: ReadonlySet<Measurement>,
  measure: (loaded: Pair<Inference>) => Promise<CostMeasurements>,
): Promise<CostMeasurements> {
  if (!requested.has('latency') && !requested.has('throughput')) return {}
  const load = async (model: EvaluableModel) =>
    loadForInference(await runtimeFor(model, engine), model, features)
  const candidate = await load(models.candidate)
  const baseline = models.baseline && (await load(models.baseline))
  try {
    return await measure({ candidate, baseline })
  } finally {
    await candidate.close()
    await baseline?.close()
  }
}

/** Returns the budgets that these samples give, each at its percentile. */
function measured(from: Measurement, samples: Samples, advisory: boolean): CostMeasurements {
  return Object.fromEntries(
    budgets
      .filter((budget) => budget.from === from)
      .map(({ name, percent }) => [name, factOf(samples, percent, advisory)]),
  )
}

function factOf(samples: Samples, percent: number, advisory: boolean): CostMeasurement {
  const { candidate, baseline } = samples
  return {
    candidate: percentile(candidate, percent),
    baseline: baseline && percentile(baseline, percent),
    samples,
    advisory,
  }
}

const processLimits = { most: 5, fewest: 3, longest: 30_000 }

/** Measures fresh processes. Memory is not advisory: it does not depend on other processes of the machine. */
async function processCosts(
  { models, engine, runtimePath }: BudgetSetting,
  advisory: boolean,
): Promise<CostMeasurements> {
  const device = (await engine.report())?.device ?? 'wasm'
  const costs = await runInterleaved(models, processLimits, ({ folder }) =>
    measureFreshProcess({ folder, device, runtimePath: runtimePath || undefined }),
  )
  const samplesOf = (of: (cost: ProcessCost) => number): Samples => ({
    candidate: costs.candidate.map(of),
    baseline: costs.baseline && costs.baseline.map(of),
  })
  return {
    'cold-start': factOf(
      samplesOf(({ coldStart }) => coldStart),
      50,
      advisory,
    ),
    'peak-memory': factOf(
      samplesOf(({ peakMemory }) => peakMemory),
      50,
      false,
    ),
  }
}
