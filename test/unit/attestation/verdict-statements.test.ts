import { describe, expect, it } from '@jest/globals'
import { testResultOf } from '../../../src/attestation/verdict-statements.ts'
import type { ComparisonRow, SliceRow, Verdict } from '../../../src/gate/verdict.ts'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { failedVerdict } from '../../harness/verdicts.ts'

const verdict = failedVerdict()
const [slice] = verdict.slices
const [comparison] = verdict.comparisons

const tested = (changes: Partial<Verdict>) =>
  testResultOf({ ...verdict, requirements: [], comparisons: [], slices: [], ...changes }, digestOf('report'))
    .predicate

function ofSlice(changes: Partial<SliceRow>) {
  if (!slice) throw new TypeError('a verdict without slices')
  return tested({ slices: [{ ...slice, name: 'source = fax', exploratory: false, ...changes }] })
}

function ofComparison(changes: Partial<ComparisonRow>) {
  if (!comparison) throw new TypeError('a verdict without comparisons')
  return tested({ comparisons: [{ ...comparison, outcome: 'pass', ...changes }] })
}

describe('the tests in a signed verdict', () => {
  it.each(['worse', 'missing'] as const)('count a slice that is %s as failed', (state) => {
    expect(ofSlice({ state })).toMatchObject({
      passedTests: [],
      failedTests: ['accuracy where source = fax'],
    })
  })

  it('count a slice without evidence of a drop as passed', () => {
    expect(ofSlice({ state: 'undecided' })).toMatchObject({ passedTests: ['accuracy where source = fax'] })
  })

  it('leave out exploratory slices', () => {
    expect(ofSlice({ state: 'worse', exploratory: true })).toMatchObject({ passedTests: [], failedTests: [] })
  })

  it('name the requirement of a comparison', () => {
    expect(ofComparison({ margin: 0.003 })).toMatchObject({ passedTests: ['accuracy within 0.003'] })
    expect(ofComparison({ test: 'superiority', margin: 0 })).toMatchObject({
      passedTests: ['accuracy better than the baseline'],
    })
  })
})
