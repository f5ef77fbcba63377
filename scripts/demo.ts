import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { readGolden } from '../src/model/artifact.ts'
import { root } from './bundle.ts'

/** Runs the whole pipeline on all of MNIST in a terminal, with the bundle that users get. */
const example = join(root, 'examples/mnist')
const artifacts = join(example, '.tensorline/artifacts')

printTitle('A baseline for the comparison: the same network after two epochs')
tensorline('run', 'preprocess', 'train', '--set', 'train.epochs=2')
tensorline('accept')

printTitle('The whole pipeline')
tensorline('run')

printTitle('A prediction over HTTP')
await requestPrediction(await serverUrl())

printTitle('Results')
console.log(`  report   ${join(artifacts, 'report/report.html')}`)
console.log(`  summary  ${join(example, '.tensorline/summary.md')}`)
console.log('  the server keeps running; `npm run demo:stop` stops it')

function printTitle(title: string): void {
  console.log(`\n━━ ${title}`)
}

function tensorline(...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [join(root, 'dist/cli/index.js'), ...args], {
    cwd: example,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

/** Returns the address of the last recorded deployment. */
async function serverUrl(): Promise<string> {
  const lines = (await readFile(join(example, '.tensorline/deployments.jsonl'), 'utf8')).trim().split('\n')
  return z.object({ url: z.url() }).parse(JSON.parse(lines.at(-1) ?? '')).url
}

async function requestPrediction(url: string): Promise<void> {
  const [request] = (await readGolden(join(artifacts, 'model-quantized'))).requests
  if (request === undefined) throw new Error('the model has no golden request')
  const address = `${url}/v1/models/mnist:predict`
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ instances: [request.input] }),
  })
  const { classes } = z.object({ classes: z.array(z.string()) }).parse(await response.json())
  console.log(`  POST ${address} with test image ${request.id}`)
  console.log(`  → the digit is ${classes.join(', ')}`)
}
