import { describe, expect, it } from '@jest/globals'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCli } from '../../../src/cli/cli.ts'
import { openModel, readGolden } from '../../../src/model/artifact.ts'
import { verifyGolden } from '../../../src/rollout/verify.ts'
import { startServer, stop } from '../serving/model-server.ts'
import { artifact, inProject, verdict } from './project.ts'

inProject(async () => {
  await cp(join(import.meta.dirname, '../../../examples/wine'), '.', { recursive: true })
})

const tensorline = (...args: readonly string[]) => runCli([...args, '--device', 'wasm'])

describe('a network of two inputs', () => {
  it('is trained from a table, passes its gate and is quantized', async () => {
    expect(await tensorline('run', 'preprocess', 'train', 'evaluate-gate', 'quantize')).toBe(0)
    expect(await verdict()).toMatchObject({ outcome: 'pass' })
    const { details } = await openModel(artifact('model'))
    expect(details.transform.inputs).toEqual([
      { name: 'analysis', positions: [0, 1, 2, 3, 4, 12] },
      { name: 'phenols', positions: [5, 6, 7, 8, 9, 10, 11] },
    ])
  })

  it.each(['model', 'model-quantized'])(
    'predicts raw rows in the server as in the training: %s',
    async (name) => {
      const server = await startServer(artifact(name))
      try {
        const golden = await readGolden(artifact(name))
        expect(await verifyGolden(server.url, 'wine', golden)).toMatchObject({ passed: true })
      } finally {
        await stop(server)
      }
    },
  )

  it('is compared with a model of one input on the same examples', async () => {
    const whole = [
      '--artifact',
      'whole',
      '--set',
      'model={layers: [{dense: {units: 3, activation: softmax}}]}',
    ]
    const line = await readFile('tensorline.yml', 'utf8')
    await writeFile('tensorline.yml', line.replace(/ {2}inputs:\n(?: {4,}.*\n)+/, ''))
    expect(await runCli(['preprocess', '--artifact', 'undivided'])).toBe(0)
    expect(await tensorline('train', '--dataset', artifact('undivided'), ...whole)).toBe(0)
    expect(await runCli(['accept', '--artifact', 'whole'])).toBe(0)
    await writeFile('tensorline.yml', line)
    await tensorline('evaluate-gate', '--baseline-artifact', 'whole')
    expect(await verdict()).toMatchObject({
      baseline: { found: true },
      comparisons: [{ metric: 'accuracy', baseline: expect.any(Number) }],
    })
  })
})
