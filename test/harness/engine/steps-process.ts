/**
 * A process that trains compiled: `node steps-process.ts DEVICE mlp|cnn [MEMORY_LIMIT_MIB]`. Its last line is JSON: the
 * engine's report, the losses of the steps, and what the log said.
 */
import { z } from 'zod'
import { deviceRequests } from '../../../src/engine/engine.ts'
import { startEngine } from '../../../src/engine/start.ts'
import {
  asNative,
  compiledSteps,
  networkOf,
  stepOf,
  stepsOf,
  threeClasses,
  trainOn,
} from '../../integration/training/setting.ts'
import type { Setting } from '../../integration/training/setting.ts'
import { folderCache, recordingLog } from '../libraries/small-runtime.ts'

const [device, network, limit] = process.argv.slice(2)
const end = { dense: { units: 3, activation: 'softmax' } }
const settings: Readonly<Record<'mlp' | 'cnn', Setting>> = {
  mlp: {
    layers: [{ dense: { units: 64, activation: 'relu' } }, end],
    inputShape: [32],
    optimizer: { sgd: { 'learning-rate': 0.1 } },
    label: threeClasses,
  },
  cnn: {
    layers: [
      { conv2d: { filters: 8, 'kernel-size': 3, activation: 'relu' } },
      { 'max-pooling2d': { 'pool-size': 2 } },
      'flatten',
      end,
    ],
    inputShape: [12, 12, 3],
    optimizer: { adam: { 'learning-rate': 0.01 } },
    label: threeClasses,
  },
}

const lines: string[] = []
const log = recordingLog(lines)
const started = await startEngine({
  device: z.enum(deviceRequests).parse(device),
  gpuMemoryLimit: limit === undefined ? undefined : Number(limit),
  log,
  cache: folderCache('/nowhere'),
})
const engine = asNative(started)
const setting = settings[z.enum(['mlp', 'cnn']).parse(network)]
const model = networkOf(engine.tf, setting)
const steps = compiledSteps(engine, { step: stepOf(engine, model, setting), setting, log })
const means = await trainOn(
  steps,
  stepsOf(
    setting,
    Array.from({ length: 40 }, () => 24),
  ),
  4,
)
steps.close()
console.log(JSON.stringify({ report: engine.report, losses: means.map(({ loss }) => loss), lines }))
