import { describe, expect, it } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { runCli } from '../../../src/cli/cli.ts'
import { readGolden } from '../../../src/model/artifact.ts'
import { randomStream } from '../../../src/random/philox.ts'
import { verifyGolden } from '../../../src/rollout/verify.ts'
import { startServer, stop } from '../serving/model-server.ts'
import { artifact, inProject, verdict } from './project.ts'

inProject()

/** Syllables of three invented languages. */
const syllables = [
  ['ka', 'ki', 'ro', 'mu', 'ta'],
  ['schl', 'ung', 'ei', 'ber', 'ta'],
  ['eau', 'ille', 'oir', 'ber', 'mu'],
]

function word(language: number, row: number): string {
  const random = randomStream(1, 'word', language, row)
  return [0, 1, 2, 3].map((at) => syllables[language]?.[Math.floor(random.draw(at) * 5)]).join('')
}

const rows = Array.from({ length: 900 }, (_, row) => {
  const language = row % 3
  const words = [0, 1, 2].map((part) => word(language, 3 * row + part)).join(' ')
  return { row, language: `language-${language}`, words, length: row % 17 }
})

const exampleSchema = z.looseObject({
  data: z.looseObject({ label: z.string(), features: z.record(z.string(), z.unknown()) }),
})

/** Examples of the documentation: the YAML blocks of the section Text of docs/data.md. */
async function documented(): Promise<z.infer<typeof exampleSchema>[]> {
  const page = await readFile(join(import.meta.dirname, '../../../docs/data.md'), 'utf8')
  const section = /^## Text$(.*?)^## /ms.exec(page)?.[1] ?? ''
  return [...section.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, yaml = '']) =>
    exampleSchema.parse(parse(yaml)),
  )
}

async function trainAndEvaluate(settings: object): Promise<void> {
  const more = {
    name: 'text',
    train: {
      optimizer: { adam: { 'learning-rate': 0.02 } },
      'batch-size': 32,
      epochs: 6,
      seed: 0,
    },
    gate: { require: ['accuracy >= 0.9'], slices: [{ by: 'length' }], 'show-examples': true },
  }
  await writeFile('tensorline.yml', JSON.stringify({ ...more, ...settings }))
  // WebAssembly cannot train embeddings.
  expect(await runCli(['run', 'preprocess', 'train', 'evaluate-gate', '--device', 'cpu'])).toBe(0)
  expect(await verdict()).toMatchObject({ outcome: 'pass' })
}

async function predictInServer(): Promise<void> {
  const server = await startServer(artifact('model'))
  try {
    expect(await verifyGolden(server.url, 'text', await readGolden(artifact('model')))).toMatchObject({
      passed: true,
    })
  } finally {
    await stop(server)
  }
}

describe('texts as features', () => {
  it.each([0, 1])('work as in example %i of the documentation, from a file to a server', async (example) => {
    const settings = (await documented())[example]
    if (settings === undefined) throw new TypeError('no example')
    const { label, features } = settings.data
    const [column] = Object.keys(features)
    const lines = rows.map(({ language, words, length }) => `${words},${length},${language}`)
    await writeFile('texts.csv', [`${column},length,${label}`, ...lines].join('\n'))
    const data = { ...settings.data, source: 'texts.csv', columns: [column], split: { leakage: 'warn' } }
    await trainAndEvaluate({ ...settings, data })
    await predictInServer()
  })

  it('are an input of their own beside numbers', async () => {
    const records = rows.map(({ words, ...rest }) => ({ ...rest, words: rest.row % 50 === 0 ? null : words }))
    await writeFile('texts.jsonl', records.map((record) => JSON.stringify(record)).join('\n'))
    await trainAndEvaluate({
      data: {
        source: 'texts.jsonl',
        label: 'language',
        id: 'row',
        inputs: { text: ['words'], numbers: ['length'] },
        features: {
          words: {
            type: 'text',
            missing: { constant: '' },
            text: { tokens: 'characters', ngrams: [2, 2], output: 'ids', length: 20 },
          },
        },
      },
      model: {
        layers: [
          { embedding: { entries: 500, units: 8 }, inputs: ['text'], name: 'embedded' },
          { layer: 'global-average-pooling1d', inputs: ['embedded'], name: 'mean' },
          { layer: 'concatenate', inputs: ['mean', 'numbers'] },
          { dense: { units: 3, activation: 'softmax' } },
        ],
      },
    })
    await predictInServer()
  })
})
