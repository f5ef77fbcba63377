import { describe, expect, it } from '@jest/globals'
import { gateSection } from '../../../src/config/gate.ts'
import { rowsOfPullRequestTable } from '../../harness/pull-request-table.ts'
import type { GateResult } from '../../harness/pull-request-setting.ts'
import { errorText } from '../../harness/user-error.ts'
import { compared, good, judge, line, mails, newSetting, strict } from './mails.ts'

/** All keys except those that only models can have, which pull-request-model-gate.test.ts changes. */
type KeyForPredictions = Exclude<keyof typeof gateSection.shape, 'output' | 'robustness'>

/** For each key of `gate`: a pull request that would pass with its own gate and fails with that of its base. */
const attacks: Readonly<Record<KeyForPredictions, () => Promise<void>>> = {
  async id() {
    const result = await judge({ main: strict, pull: `id: lenient, ${strict}` })
    expect(result).toMatchObject({ outcome: 'fail', verdict: { gate: 'gate' } })
  },
  async task() {
    const files = { 'mails.csv': mails((row) => row < 6, 'numbers') }
    const result = await judge({
      main: `task: classification, ${strict}`,
      pull: 'task: regression, require: [mae <= 1], compare: []',
      mainFiles: files,
      pullFiles: { 'mails.csv': mails((row) => row < 60, 'numbers') },
    })
    expectBaseFails(result)
  },
  async metrics() {
    const cost = (value: string) => `export default ({ labels }) => labels.map(() => ${value})\n`
    const gate =
      'metrics: [{name: cost, module: ./cost.mjs, better: lower}], require: [cost <= 1], compare: []'
    const result = await judge({
      main: gate,
      pull: gate,
      mainFiles: { 'cost.mjs': cost('0.5') },
      pullFiles: { 'mails.csv': good, 'cost.mjs': cost('0') },
    })
    expect(result).toMatchObject({
      outcome: 'fail',
      verdict: {
        reasonCode: 'base-not-evaluated',
        policy: {
          gate: [expect.stringContaining('cost.mjs')],
          base: { outcome: null, reasonCode: 'code-changed' },
        },
      },
    })
  },
  async require() {
    expectBaseFails(await judge({ main: strict, pull: 'require: [accuracy >= 0.5], compare: []' }))
  },
  async baseline() {
    expectBaseFails(await judge({ main: compared, pull: `${compared}, baseline: other` }))
    const workflow = 'baseline: {branch: main, workflow: nope.yml}'
    expectBaseFails(await judge({ main: compared, pull: `${compared}, ${workflow}` }))
  },
  async 'cluster-by'() {
    // All losses belong to one patient: they count as one of twelve clusters.
    const candidate = mails((row) => row < 6 || (row % 12 === 1 && row < 84))
    const gate = `${compared}, on-inconclusive: fail`
    const result = await judge({
      main: `${gate}, cluster-by: patient`,
      pull: gate,
      pullFiles: { 'mails.csv': candidate },
    })
    expect(result).toMatchObject({
      accepted: false,
      verdict: { policy: { proposed: { outcome: 'pass' }, base: { accepted: false } } },
    })
  },
  async replicates() {
    const result = await judge({
      main: `replicates: 2, ${compared}`,
      pull: compared,
      mainFiles: { 'seed-1.csv': good, 'seed-2.csv': mails((row) => row < 7) },
      candidates: ['seed-1.csv', '--candidate', 'seed-2.csv'],
      pullFiles: { 'mails.csv': good },
    })
    expect(result).toMatchObject({
      outcome: 'fail',
      verdict: { policy: { base: { outcome: null } } },
    })
  },
  async compare() {
    expectBaseFails(await judge({ main: compared, pull: 'compare: []' }))
  },
  async slices() {
    const north = mails((row) => row < 6 || (row % 3 === 0 && row < 120))
    const result = await judge({
      main: 'compare: [], slices: [{by: region}]',
      pull: 'compare: [], slices: []',
      pullFiles: { 'mails.csv': north },
    })
    expectBaseFails(result)
  },
  async fairness() {
    const require = 'require: ["worst-group-accuracy[region] >= 0.95"], compare: []'
    const result = await judge({
      main: `${require}, fairness: [{by: region}]`,
      pull: 'require: ["worst-group-accuracy[half] >= 0.9"], compare: [], fairness: [{by: half}]',
      pullFiles: { 'mails.csv': mails((row) => row % 3 === 0 && row < 120) },
    })
    expectBaseFails(result)
  },
  async 'on-inconclusive'() {
    const candidate = mails((row) => row >= 6 && row < 18)
    const result = await judge({
      main: `${compared}, on-inconclusive: fail`,
      pull: `${compared}, on-inconclusive: pass`,
      pullFiles: { 'mails.csv': candidate },
    })
    expect(result).toMatchObject({
      outcome: 'inconclusive',
      accepted: false,
      verdict: { policy: { proposed: { accepted: true }, base: { accepted: false } } },
    })
  },
  async attest() {
    const setting = await newSetting({
      'tensorline.yml': line('compare: [], attest: {when: always}'),
      'mails.csv': good,
    })
    await setting.propose({ 'tensorline.yml': line('compare: [], attest: {when: never}') })
    const result = await setting.gate({ inputs: { candidate: 'mails.csv' } })
    expect(result).toMatchObject({
      outcome: 'refused',
      reason: errorText('ATTEST_NO_IDENTITY', 'gate.attest.when'),
    })
  },
  async 'test-set'() {
    const verdictOnly = (budget: number) =>
      `compare: [], require: [accuracy >= 0.5], test-set: {disclosure: verdict-only, budget: ${budget}}`
    // The one decision of the budget is that of the base branch.
    const result = await judge({
      main: verdictOnly(1),
      pull: 'compare: [], require: [accuracy >= 0.5]',
      host: { ledger: ledgerWith(1) },
    })
    expect(result).toMatchObject({ outcome: 'refused', reason: errorText('GATE_BUDGET_EXHAUSTED') })
  },
  async 'show-examples'() {
    const changed = mails((row) => row < 5)
    const own = {
      main: `show-examples: false, ${compared}`,
      pull: compared,
      pullFiles: { 'mails.csv': changed },
    }
    const { page, verdict } = await judge(own)
    expect(verdict?.classification?.flips?.fixed.examples).not.toEqual([])
    expect(page).not.toContain('half')
    expect((await judge({ ...own, main: `${compared}, seed: 1` })).page).toContain('half')
  },
  async seed() {
    const result = await judge({ main: compared, pull: `${compared}, seed: 7` })
    expect(result.verdict?.policy).toMatchObject({
      gate: ['changes seed from 0 to 7'],
      base: { outcome: 'fail' },
    })
  },
}

/** Returns a ledger with this many other decisions on every page. */
function ledgerWith(decisions: number) {
  return {
    namesOn: async () => new Set(Array.from({ length: decisions }, (_, number) => `decision-${number}`)),
    add: async () => ({ posted: true as const, url: 'https://ledger.test' }),
  }
}

function expectBaseFails(result: GateResult): void {
  expect(result).toMatchObject({
    outcome: 'fail',
    accepted: false,
    verdict: { policy: { base: { outcome: 'fail' }, proposed: { accepted: true } } },
  })
}

describe('a pull request does not lower its bar by changing the key of gate:', () => {
  it.each(Object.entries(attacks))('%s', async (_key, attack) => attack())

  it('and the documentation has a row for each key only', async () => {
    expect(await rowsOfPullRequestTable('gate')).toEqual(Object.keys(gateSection.shape).sort())
  })
})
