import { beforeAll, describe, expect, it } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { openArtifact, readRunRecord } from '../../../src/artifacts/artifact.ts'
import { runCli } from '../../../src/cli/cli.ts'
import { openDataset } from '../../../src/dataset/dataset.ts'
import { StoredExamples } from '../../../src/dataset/stored-examples.ts'
import { randomStream } from '../../../src/random/philox.ts'
import { artifact, inProject } from './project.ts'
import { side, writeSidedPictures } from './sided-pictures.ts'

const points = `
name: points
data:
  source: points.csv
  label: half
  id: name
  split: { train: 0.6, validation: 0.3, test: 0.1 }
model: { layers: [{ dense: { units: 2, activation: softmax } }] }
train: { epochs: 20, batch-size: 16, optimizer: { adam: { learning-rate: 0.05 } } }
`
const photos = `
name: sides
data:
  source: pictures.csv
  label: side
  columns: [photo]
  features: { photo: { type: image, image: { folder: photos } } }
  augment: [{ shift: { fraction: 0.1 } }, { noise: { stddev: 5 } }]
model: { layers: [{ layer: flatten, inputs: photo }, { dense: { units: 2, activation: softmax } }] }
train: { epochs: 2 }
`

/** Every 20th of 600 points is labelled wrong. */
const isWrong = (row: number) => row % 20 === 0

inProject(async () => {
  const random = randomStream(3, 'points')
  const lines = Array.from({ length: 600 }, (_, row) => {
    const [x, y] = [random.draw(2 * row), random.draw(2 * row + 1)]
    const isRight = x > 0.5 !== isWrong(row)
    return `p${row},${x < 0.5 ? 0 : 1},${y},${isRight ? 'right' : 'left'}`
  })
  await writeFile('points.csv', ['name,x,y,half', ...lines].join('\n'))
  await writeSidedPictures('pictures', 60)
  await writeFile('tensorline.yml', points)
  await writeFile('pictures/tensorline.yml', photos)
})

const figures = z.object({
  validation: z.array(
    z.object({
      output: z.string(),
      labelErrors: z.object({
        count: z.int(),
        examples: z.array(z.object({ id: z.string(), label: z.string() })),
      }),
    }),
  ),
})
const read = (name: string, file: string) => readFile(join(artifact(name), file), 'utf8')
const train = (...options: string[]) => runCli(['train', '--device', 'wasm', ...options])

describe('the report of a training on a table', () => {
  beforeAll(async () => {
    expect(await runCli(['preprocess'])).toBe(0)
    expect(await train()).toBe(0)
  })

  it('ranks the wrong labels of the validation split as likely label errors, and shows their rows', async () => {
    const dataset = await openDataset(artifact('dataset'))
    const validation = new StoredExamples(dataset, 'validation')
    const { ids } = validation.readWithIds([{ start: 0, count: validation.size }])
    const wrong = ids.filter((id) => isWrong(Number(id.slice(1))))
    const { validation: outputs } = figures.parse(JSON.parse(await read('training-report', 'report.json')))
    const [half, ...others] = outputs
    expect(others).toEqual([])
    expect(half?.output).toBe('half')
    expect(half?.labelErrors.examples.map(({ id }) => id).toSorted()).toEqual(wrong.toSorted())
    const page = await read('training-report', 'report.html')
    for (const id of wrong) expect(page).toContain(`<code title="${id}">`)
    expect(page).toContain('<dt>x</dt>')
  })

  it('is the same for the same training, except for the times', async () => {
    const open = () => openArtifact(artifact('training-report'), 'training-report', z.object({}))
    const { digest, folder } = await open()
    expect(await readRunRecord(folder)).toMatchObject({
      epochs: Array.from({ length: 20 }, (_, index) => ({ epoch: index + 1, seconds: expect.any(Number) })),
    })
    expect(await train('--resume', 'never')).toBe(0)
    expect((await open()).digest).toBe(digest)
  })

  it('has a name after that of the model, with another beginning', async () => {
    expect(await train('--artifact', 'other', '--set', 'train.epochs=1')).toBe(0)
    expect(await read('training-report-other', 'report.html')).toContain('<!doctype html>')
    expect(await train('--report-artifact', 'pages', '--set', 'train.epochs=1')).toBe(0)
    expect(await read('pages', 'report.html')).toContain('<!doctype html>')
  })

  it('names label errors without their rows if its readers may not see the data', async () => {
    expect(await train('--set', 'gate.show-examples=false')).toBe(0)
    const page = await read('training-report', 'report.html')
    expect(page).toContain('Likely label errors')
    expect(page).not.toContain('<dt>x</dt>')
  })
})

describe('the report of a training on pictures', () => {
  it('shows six training pictures with five versions of each, unless its readers may not see the data', async () => {
    process.chdir('pictures')
    expect(await runCli(['preprocess'])).toBe(0)
    expect(await train()).toBe(0)
    const page = await read('training-report', 'report.html')
    expect(page.match(/alt="Training example [^"]+ in epoch \d"/g)).toHaveLength(30)
    expect(page).toContain(`width="${side}"`)
    expect(await train('--set', 'gate.show-examples=false')).toBe(0)
    expect(await read('training-report', 'report.html')).not.toContain('<img')
  })
})
