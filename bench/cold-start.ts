/**
 * Measures seconds from the start of a process to the end of its first training step, with the library downloaded: `node
 * bench/cold-start.ts`. Tensorline's time is that of the stage itself, as an action starts it, including the verification and
 * reading of its dataset. Python's time is that of `import tensorflow`, the same network in Keras, and one `train_on_batch` on
 * artificial numbers. Before the first use after a boot, Tensorline hashes TensorFlow's library; this is measured as the same start
 * without the stamp that records the verification. Five runs of each, in turns.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { median } from 'd3-array'
import { requirePlatform, thisPlatform } from '../src/engine/platform.ts'
import { tensorFlowLibrary } from '../src/libraries/tensorflow.ts'
import { removeStamp } from '../src/libraries/verification-stamp.ts'
import { stampFolder, toolCacheFolder } from '../src/files/cache-folders.ts'
import { pythonWithKeras } from './training/keras.ts'

const root = join(import.meta.dirname, '..')
const example = join(root, 'examples/mnist')
const cli = join(root, 'dist/cli/index.js')
const program = `
import os
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy as np, tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Flatten(), tf.keras.layers.Dense(500, "relu"), tf.keras.layers.Dense(10, "softmax")])
model.compile("sgd", "categorical_crossentropy", metrics=["accuracy"])
model.train_on_batch(np.ones((64, 28, 28, 1), "float32"), np.eye(10, dtype="float32")[np.arange(64) % 10])
`

spawnSync(process.execPath, [cli, 'preprocess'], { cwd: example, stdio: 'ignore' })
const python = await pythonWithKeras()
const runtime = tensorFlowLibrary(requirePlatform(thisPlatform(), 'cpu')).name
const library = join(toolCacheFolder(process.env, homedir()), runtime)
const ours: number[] = []
const afterBoot: number[] = []
const theirs: number[] = []
for (let round = 0; round < 5; round++) {
  ours.push(await firstStep())
  await removeStamp(stampFolder(process.env, homedir()), library)
  afterBoot.push(await firstStep())
  theirs.push(await wholeRun(python))
}
console.log('| | Median, s | Least, s |\n| --- | --: | --: |')
console.log(row('Tensorline', ours))
console.log(row('Tensorline, first use after a boot', afterBoot))
console.log(row('Python', theirs))
console.log(`\n${(medianOf(theirs) / medianOf(ours)).toFixed(1)} times faster`)

/** Waits for the log line about the first steps. */
async function firstStep(): Promise<number> {
  const started = performance.now()
  const child = spawn(process.execPath, [cli, 'train', '--resume', 'never'], {
    cwd: example,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let log = ''
  for await (const text of child.stderr) {
    log += String(text)
    if (/epoch 1\/\d+ · \d/.test(log)) break
  }
  const seconds = (performance.now() - started) / 1000
  child.kill('SIGKILL')
  return seconds
}

async function wholeRun(python: string): Promise<number> {
  const started = performance.now()
  const child = spawn(python, ['-c', program], { stdio: 'ignore' })
  await once(child, 'exit')
  if (child.exitCode !== 0) throw new Error(`Python ended with ${child.exitCode}`)
  return (performance.now() - started) / 1000
}

function row(name: string, seconds: readonly number[]): string {
  return `| ${name} | ${medianOf(seconds).toFixed(2)} | ${Math.min(...seconds).toFixed(2)} |`
}

function medianOf(values: readonly number[]): number {
  return median(values) ?? NaN
}
