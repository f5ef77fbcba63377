import { expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { runCli } from '../../../src/cli/cli.ts'
import { openDataset } from '../../../src/dataset/dataset.ts'
import { flowersCsv, flowersLine } from './flowers.ts'
import { artifact, inProject } from './project.ts'

/** Returns flowers of which three in five have a wrong label and weight 0. */
function doubtfulFlowers(): { readonly doubtful: string; readonly trusted: string } {
  const [header = '', ...rows] = flowersCsv(750).split('\n')
  const names = ['iris', 'lily', 'rose']
  const doubtful = rows
    .slice(0, 600)
    .map((row, index) =>
      index % 5 < 2 ? `${row},2.5` : `${row.replace(/\w+$/, names[(index + 1) % 3] ?? '')},0`,
    )
  const trusted = rows.slice(600).map((row) => `${row},1`)
  const table = (lines: readonly string[]) => [`${header},trust`, ...lines].join('\n')
  return { doubtful: table(doubtful), trusted: table(trusted) }
}

inProject(async () => {
  const { doubtful, trusted } = doubtfulFlowers()
  await writeFile('flowers.csv', doubtful)
  await writeFile('trusted.csv', trusted)
  await writeFile('tensorline.yml', flowersLine)
})

/** Runs the pipeline from the table to the verdict, on a test split with correct labels. */
async function judge(...settings: readonly string[]) {
  const split = 'data.split={train: 0.8, validation: 0.2, test: trusted.csv}'
  const stages = ['preprocess', 'train', 'evaluate-gate']
  const accepted = (await runCli(['run', ...stages, '--device', 'wasm', '--set', split, ...settings])) === 0
  const dataset = await openDataset(artifact('dataset'))
  return { accepted, weight: dataset.details.weight }
}

it('train uses the weights of examples: the gate passes the model with weights and fails it without', async () => {
  expect(await judge('data.weight=trust')).toEqual({ accepted: true, weight: 'trust' })
  expect(await judge()).toEqual({ accepted: false, weight: undefined })
})
