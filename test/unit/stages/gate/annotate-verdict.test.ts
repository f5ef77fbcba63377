import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { evaluateGate } from '../../../../src/gate/evaluate.ts'
import { gateSection } from '../../../../src/config/gate.ts'
import type { GateInput } from '../../../../src/gate/evaluation-input.ts'
import { annotationsOf } from '../../../../src/stages/gate/annotate-verdict.ts'
import { baselineOf, caseOf, classifier } from '../../../harness/predictions.ts'

const text = `name: mnist
gate:
  require:
    - negative-flip-rate <= 1%
    - accuracy >= 99%
    - latency-p50 <= 1 ms
  compare:
    - metric: accuracy
  slices:
    - by: part
    - {by: half, exploratory: true}
    - {by: part, buckets: [1, 9]}
`

let folder: string
let file: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annotate-'))
  file = join(folder, 'tensorline.yml')
  await writeFile(file, text)
})
afterAll(() => rm(folder, { recursive: true }))

const gate = gateSection.parse((parse(text) as { gate: unknown }).gate)
const size = 400
/** Predictions with errors in most of the even examples. */
const candidate = classifier(size, ['a', 'b'], (example) => example % 2 === 1 || example % 8 === 0)
const slow = { candidate: 5, baseline: null, samples: null, advisory: true }

async function annotations(baseline: GateInput['baseline']) {
  const verdict = evaluateGate(
    caseOf({
      gate,
      candidate,
      baseline,
      costs: { 'latency-p50': slow },
      columns: {
        part: { values: Array.from({ length: size }, (_, example) => example % 2) },
        half: { values: Array.from({ length: size }, (_, example) => `half ${example % 2}`) },
      },
    }),
  )
  const found = await annotationsOf({ file, pipeline: { gate } }, verdict)
  return found.map(({ line, level, title }) => ({ line, level, title }))
}

const advisory = { line: 6, level: 'warning', title: 'latency-p50 <= 1 ms' }

describe('annotations of a verdict', () => {
  it('are at the lines of the failed rules', async () => {
    expect(await annotations(baselineOf(classifier(size, ['a', 'b'], () => true)))).toEqual([
      { line: 4, level: 'failure', title: 'negative-flip-rate <= 1%' },
      { line: 5, level: 'failure', title: 'accuracy >= 99%' },
      advisory,
      { line: 8, level: 'failure', title: 'accuracy against the baseline' },
      { line: 9, level: 'failure', title: 'part = 0' },
      { line: 9, level: 'failure', title: 'part < 1' },
      { line: 9, level: 'failure', title: 'part ≥ 9' },
    ])
  })

  it('are at the right lines after a requirement that was not checked without a baseline', async () => {
    expect(await annotations({ found: false, reason: 'no run on main', hasRuns: false })).toEqual([
      { line: 5, level: 'failure', title: 'accuracy >= 99%' },
      advisory,
      { line: 9, level: 'failure', title: 'part ≥ 9' },
    ])
  })
})
