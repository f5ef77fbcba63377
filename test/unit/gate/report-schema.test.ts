import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { canonicalJson } from '../../../src/artifacts/digest.ts'
import type { Verdict } from '../../../src/gate/verdict.ts'
import { failedVerdict, firstVerdict, inconclusiveVerdict } from '../../harness/verdicts.ts'

const published = join(import.meta.dirname, '../../../schema/report.schema.json')

const validator = new Ajv2020({
  formats: { uri: (text) => URL.canParse(text), 'date-time': (text) => !Number.isNaN(Date.parse(text)) },
}).compile(z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(published, 'utf8'))))

const valid = (report: unknown) => validator(JSON.parse(canonicalJson(report)))

function withLineage(change: Readonly<Record<string, unknown>>): unknown {
  const verdict: Verdict = failedVerdict()
  return { ...verdict, lineage: { ...verdict.lineage, ...change } }
}

describe('the published schema of report.json', () => {
  it.each([
    ['of a failed gate with slices, flips and curves', failedVerdict],
    ['of an inconclusive gate', inconclusiveVerdict],
    ['of a first model', firstVerdict],
  ])('accepts the report %s', (_, verdictOf) => {
    expect(valid(verdictOf())).toBe(true)
  })

  it.each(['model', 'dataset', 'testSplit', 'config', 'tensorline'])('requires the evaluated %s', (role) => {
    const { lineage, ...rest } = failedVerdict()
    const without = Object.fromEntries(Object.entries(lineage).filter(([name]) => name !== role))
    expect(valid({ ...rest, lineage: without })).toBe(false)
  })

  it('accepts only digests as digests', () => {
    expect(valid(withLineage({ testSplit: `sha256:${'0'.repeat(64)}` }))).toBe(true)
    expect(valid(withLineage({ testSplit: `sha256:${'0'.repeat(63)}` }))).toBe(false)
    expect(valid(withLineage({ baseline: 'main' }))).toBe(false)
  })

  it('rejects an unknown outcome and an unknown key', () => {
    expect(valid({ ...failedVerdict(), outcome: 'passed' })).toBe(false)
    expect(valid({ ...failedVerdict(), approvedBy: 'me' })).toBe(false)
  })
})
