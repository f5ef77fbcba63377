/**
 * Writes `src/libraries/locks/`: fetches the packages of a library for each platform with pip or npm, and pins their content:
 * `npm run update-runtime -- [tensorflow [VERSION]] [duckdb [VERSION]] [onnxruntime [VERSION]]
 * [--wheels FOLDER]`. Without a version, it pins the current one again. The folder keeps TensorFlow's wheels (4 GB) for the next time.
 */
import { parseArgs } from 'node:util'
import { pinDuckdb } from './locks/duckdb.ts'
import { pinOnnxRuntime } from './locks/onnxruntime.ts'
import { pinTensorFlow } from './locks/tensorflow.ts'

const { values, positionals } = parseArgs({
  options: { wheels: { type: 'string' } },
  allowPositionals: true,
})
const usage =
  'npm run update-runtime -- [tensorflow [VERSION]] [duckdb [VERSION]] [onnxruntime [VERSION]] [--wheels FOLDER]'

/** The version that follows the name of a library; undefined if none does. */
function versionAfter(name: string): string | undefined {
  const next = positionals[positionals.indexOf(name) + 1]
  return next !== undefined && /^\d/.test(next) ? next : undefined
}

if (
  positionals.some((word) => !/^(tensorflow|duckdb|onnxruntime|\d.*)$/.test(word)) ||
  /^\d/.test(positionals[0] ?? '')
)
  throw new Error(`Usage: ${usage}`)
const isWanted = (name: string) => positionals.length === 0 || positionals.includes(name)
if (isWanted('duckdb')) await pinDuckdb(versionAfter('duckdb'))
if (isWanted('onnxruntime')) await pinOnnxRuntime(versionAfter('onnxruntime'))
if (isWanted('tensorflow')) await pinTensorFlow(versionAfter('tensorflow'), values.wheels)
