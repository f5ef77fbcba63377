import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalHost } from '../../../src/host/local/local-host.ts'
import { PullRequestSetting, type GateResult } from '../../harness/pull-request-setting.ts'
import { flowersCsv, flowersLine } from './flowers.ts'

const gate = (text: string) => ({
  'tensorline.yml': `${flowersLine.replace(/gate:[\s\S]*/, '')}gate: {${text}}\n`,
})
// Each rule of robustness logs one line for each time that the models predict its examples.
const robustness = 'robustness: [{jitter: 0.1}]'
const compare = (margin: number) => `compare: [{metric: accuracy, margin: ${margin}}]`

let setting: PullRequestSetting
beforeAll(async () => {
  setting = await PullRequestSetting.create({
    ...gate(`${robustness}, ${compare(0.1)}`),
    'flowers.csv': flowersCsv(300),
  })
  await setting.onMain('run', 'preprocess', 'train', 'evaluate-gate', '--device', 'wasm')
})
afterAll(() => setting.close())

async function gateOf(text: string): Promise<{ result: GateResult; predicted: number }> {
  await setting.propose(gate(text))
  expect(await setting.onPull('run', 'preprocess', 'train', '--device', 'wasm')).toBe(0)
  const { log } = await createLocalHost({ folder: setting.pull, terminal: process.stderr, env: {} })
  const lines: string[] = []
  const counting = { ...log, info: (line: string) => void lines.push(line) }
  const result = await setting.gate({ inputs: { device: 'wasm' }, host: { log: counting } })
  return { result, predicted: lines.filter((line) => line.includes('perturbed by')).length }
}

describe('the gate of a pull request from which the base policy differs', () => {
  it('predicts once when only a margin changes, and decides under both policies', async () => {
    const { result, predicted } = await gateOf(`${robustness}, ${compare(0.2)}`)
    expect(result).toMatchObject({
      verdict: {
        comparisons: [{ margin: 0.1 }],
        policy: { gate: [expect.stringContaining('margin')], base: { accepted: true } },
      },
    })
    expect(predicted).toBe(1)
  })

  it('predicts again when the perturbed examples change', async () => {
    const { predicted } = await gateOf(`robustness: [{jitter: 0.2}], ${compare(0.1)}`)
    expect(predicted).toBe(2)
  })
})
