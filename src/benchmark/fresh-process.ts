import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { blankBatch } from '../dataset/features.ts'
import type { DeviceRequest } from '../engine/engine.ts'
import { packageRoot } from '../package/package-root.ts'
import { endWithParent } from '../engine/end-with-parent.ts'
import { startEngine } from '../engine/start.ts'
import { messageOf, UserError } from '../errors/user-error.ts'
import { isOnnx, openEvaluableModel } from '../model/evaluable-model.ts'
import { loadForInference } from '../model/inference.ts'

export interface ProcessRequest {
  /** Folder of the model's artifact. */
  readonly folder: string
  readonly device: DeviceRequest
  readonly runtimePath: string | undefined
}

const costSchema = z.object({ coldStart: z.number().positive(), peakMemory: z.number().positive() })

/** The cost of a model in a process that runs nothing else. */
export type ProcessCost = z.infer<typeof costSchema>

const patience = 120_000
const resultPrefix = 'tensorline-cost:'

/**
 * Starts the engine and the model in a separate process and runs a prediction.
 * @returns milliseconds from the start of the engine to the first prediction, and the process's peak memory in bytes
 */
export async function measureFreshProcess(request: ProcessRequest): Promise<ProcessCost> {
  const bundle = pathToFileURL(join(packageRoot(import.meta.url), 'dist/core/index.js')).href
  const code = `${endWithParent} const { printProcessCost } = await import(${JSON.stringify(bundle)}); await printProcessCost(${JSON.stringify(request)}); process.exit()`
  const args = ['--input-type=module', '-e', code]
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: patience })
    const line = stdout.split('\n').find((text) => text.startsWith(resultPrefix))
    return costSchema.parse(JSON.parse(line?.slice(resultPrefix.length) ?? ''))
  } catch (error) {
    throw new UserError(
      {
        code: 'GATE_METRIC_UNAVAILABLE',
        found: `a model that failed to run in a separate process (${messageOf(error)})`,
        expected: 'a measurement of its cold start and peak memory',
        hint: 'Make sure that the machine has enough memory for two copies of the model, or remove `cold-start` and `peak-memory` from the gate.',
      },
      { cause: error },
    )
  }
}

/** Measures the cost in that process and prints it. */
export async function printProcessCost({ folder, device, runtimePath }: ProcessRequest): Promise<void> {
  const evaluable = await openEvaluableModel(folder)
  const started = performance.now()
  const tf = isOnnx(evaluable) ? null : (await startEngine({ device, runtimePath, ...withoutAHost })).tf
  const model = await loadForInference(tf, evaluable, evaluable.details.features)
  await model.predict(blankBatch(evaluable.details.features, 1))
  const coldStart = performance.now() - started
  await model.predict(blankBatch(evaluable.details.features, 256))
  const cost: ProcessCost = { coldStart, peakMemory: process.resourceUsage().maxRSS * 1024 }
  console.log(resultPrefix + JSON.stringify(cost))
}

const nothing = () => {}
const withoutAHost = {
  log: {
    info: nothing,
    warning: nothing,
    error: nothing,
    debug: nothing,
    progress: nothing,
    group: <Result>(_: string, work: () => Promise<Result>) => work(),
  },
  cache: { restore: () => Promise.resolve(false), save: () => Promise.resolve() },
}
