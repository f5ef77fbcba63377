import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipelineSchema } from '../../../../src/config/pipeline.ts'
import { createLedger } from '../../../../src/host/local/ledger.ts'
import { createLocalHost } from '../../../../src/host/local/local-host.ts'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { recordDecision } from '../../../../src/stages/gate/record-decision.ts'
import type { StageContext } from '../../../../src/stages/context.ts'
import { firstVerdict } from '../../../harness/verdicts.ts'
import { recordingLog } from '../../host/recording-log.ts'
import { userError } from '../../../harness/user-error.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-ledger-'))
})
afterEach(() => rm(folder, { recursive: true }))

const ledgerFolder = () => join(folder, '.tensorline/ledger')
const verdict = firstVerdict()
const page = verdict.lineage.testSplit.slice('sha256:'.length)

async function noting(testSet: object = {}) {
  const log = recordingLog()
  const host = await createLocalHost({ folder, terminal: process.stderr, env: {} })
  const line = pipelineSchema.parse({ name: 'mnist', gate: { compare: [], 'test-set': testSet } })
  const context: StageContext = {
    host: { ...host, log },
    pipeline: line,
    file: 'tensorline.yml',
    folder,
    workspace: folder,
    overrides: [],
  }
  return {
    log,
    note: (model = 'candidate') =>
      recordDecision(context, { ...verdict, lineage: { ...verdict.lineage, model: digestOf(model) } }),
  }
}

describe('the ledger', () => {
  it('counts each decision on a test split once, however often it is repeated', async () => {
    const { note } = await noting()
    expect(await note('a')).toMatchObject({ decisions: 1, noted: true })
    expect(await note('a')).toMatchObject({ decisions: 1 })
    expect(await note('b')).toMatchObject({ decisions: 2 })
    expect(await note('a')).toMatchObject({ decisions: 2 })
    const [file = ''] = await readdir(join(ledgerFolder(), page))
    expect(JSON.parse(await readFile(join(ledgerFolder(), page, file), 'utf8'))).toMatchObject({
      schema: 1,
      testSplit: verdict.lineage.testSplit,
      policy: verdict.lineage.config,
      accepted: true,
    })
  })

  it('warns beyond the budget, and still decides', async () => {
    const { note, log } = await noting({ budget: 1 })
    await note('a')
    expect(log.lines).toEqual([])
    expect(await note('b')).toMatchObject({ decisions: 2, budget: 1 })
    expect(log.lines).toEqual([expect.stringContaining('at least 2 decisions, more than its budget of 1')])
  })

  it('rejects a decision beyond the budget if only the verdict may be published, and records none', async () => {
    const { note } = await noting({ disclosure: 'verdict-only', budget: 1 })
    await note('a')
    await expect(note('b')).rejects.toThrow(userError('GATE_BUDGET_EXHAUSTED', 'budget of 1'))
    expect(await note('a')).toMatchObject({ decisions: 1 })
  })

  it('gives a warning if it is unavailable, and an error if only the verdict may be published', async () => {
    await mkdir(ledgerFolder(), { recursive: true })
    await writeFile(join(ledgerFolder(), page), 'no folder')
    const open = await noting()
    expect(await open.note()).toMatchObject({ decisions: null, noted: false })
    expect(open.log.lines).toEqual([
      expect.stringContaining('the number of decisions on this test split is unknown'),
      expect.stringContaining('The decision is not in the ledger yet'),
    ])
    const { note } = await noting({ disclosure: 'verdict-only', budget: 3 })
    await expect(note()).rejects.toThrow(userError('GATE_DECISIONS_UNKNOWN'))
  })

  it('supports two concurrent writers', async () => {
    const ledgers = [createLedger(folder), createLedger(folder)]
    const entry = (name: string) => ({ page: 'p', name, text: '{}' })
    await Promise.all(ledgers.map((ledger, index) => ledger.add([entry('same'), entry(`own-${index}`)])))
    expect([...((await ledgers[0]?.namesOn('p')) ?? [])].sort()).toEqual(['own-0', 'own-1', 'same'])
  })
})
