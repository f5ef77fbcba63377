import { describe, expect, it } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { runCli } from '../../../src/cli/cli.ts'
import { openModel, readGolden } from '../../../src/model/artifact.ts'
import { verifyGolden } from '../../../src/rollout/verify.ts'
import { tensorline } from '../../harness/terminal-process.ts'
import { startServer, stop } from '../serving/model-server.ts'
import { artifact, inProject, verdict } from './project.ts'
import { side, writeSidedPictures } from './sided-pictures.ts'

const config = `
name: sides
data:
  source: pictures.csv
  label: match
  features:
    photo: { type: image, image: { folder: photos } }
  transform: [standardize]
  split: { train: 0.7, validation: 0.1, test: 0.2 }
  augment: [{ brightness: { fraction: 0.05 } }]
model: { layers: default }
train: { epochs: 12, batch-size: 32, optimizer: { adam: { learning-rate: 0.003 } }, checkpoint: { every-steps: 20 } }
gate:
  require: [accuracy >= 0.9]
  robustness: [{ noise: 1 }]
  slices: [{ by: side }]
quantize: { max-accuracy-drop: 0.1 }
`

inProject(async () => {
  await writeSidedPictures('.', 500)
  await writeFile('tensorline.yml', config)
})

describe('a network of a picture and columns', () => {
  it('learns what neither input alone tells, passes its gate and is quantized', async () => {
    expect(await runCli(['run', 'preprocess', 'train', 'evaluate-gate', 'quantize'])).toBe(0)
    expect(await verdict()).toMatchObject({ outcome: 'pass' })
    const { details } = await openModel(artifact('model'))
    expect(details.transform.inputs).toEqual([
      { name: 'columns', positions: [0, 1, 2] },
      { name: 'photo', image: 'photo', shape: [side, side, 1] },
    ])
  })

  it('is the same model when the training was killed and resumed', async () => {
    const { digest } = await openModel(artifact('model'))
    const folder = process.cwd()
    const train = ['train', '--device', 'cpu', '--artifact', 'again']
    const { signal } = await tensorline(folder, [...train, '--resume', 'never'], { DIE_BEFORE_CHANGE: '32' })
    expect(signal).toBe('SIGKILL')
    const { log } = await tensorline(folder, train)
    expect(log).toMatch(/Resuming from a checkpoint after step \d+/)
    expect((await openModel(artifact('again'))).digest).toBe(digest)
  })

  it.each(['model', 'model-quantized'])(
    'predicts raw rows in the server as in the training: %s',
    async (name) => {
      const server = await startServer(artifact(name))
      try {
        const golden = await readGolden(artifact(name))
        expect(golden.requests[0]?.input).toEqual({
          photo: { b64: expect.any(String) },
          side: expect.any(String),
          weight: expect.any(Number),
        })
        expect(await verifyGolden(server.url, 'sides', golden)).toMatchObject({ passed: true })
      } finally {
        await stop(server)
      }
    },
  )

  it('is described in its card', async () => {
    expect(await readFile(`${artifact('model')}/MODEL_CARD.md`, 'utf8')).toContain('photo')
  })
})
