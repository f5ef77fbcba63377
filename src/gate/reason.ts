import { truncate } from '../text/format.ts'
import type { Outcome } from './decision-rule.ts'
import { failsGate, type ComparisonRow, type RequirementRow, type SliceRow, type Verdict } from './verdict.ts'

interface Parts {
  readonly requirements: readonly RequirementRow[]
  readonly comparisons: readonly ComparisonRow[]
  readonly slices: readonly SliceRow[]
  readonly baseline: { readonly found: boolean }
}

/** Returns the sentence that explains the outcome: its first reason, and the number of further reasons. */
export function reasonOf(outcome: Outcome, parts: Parts): Verdict['reason'] {
  switch (outcome) {
    case 'pass':
      return passed(parts)
    case 'fail':
    case 'inconclusive':
      return sentence(reasonsOf(outcome, parts))
  }
}

/** Returns every reason for the outcome, each as a sentence without its full stop. */
export function reasonsOf(outcome: Outcome, { requirements, comparisons, slices }: Parts): string[] {
  const counted = requirements.filter(({ advisory }) => !advisory)
  const rows = [...counted, ...comparisons].filter((row) => row.outcome === outcome)
  const worse = outcome === 'fail' ? slices.filter(failsGate) : []
  return [...rows.map(({ reason }) => reason), ...worse.map(sliceReason)]
}

/** Returns the failure of a slice as a part of a sentence. */
export function sliceReason({ kind, by, value, title, state, reason }: SliceRow): string {
  const quoted = JSON.stringify(truncate(value))
  if (state === 'missing')
    return `the slice ${kind === 'condition' ? quoted : `of ${truncate(by)} ${quoted}`} is ${reason}`
  return `${kind === 'condition' ? `in ${quoted}` : `where ${truncate(by)} is ${quoted}`}, ${title} is ${reason}`
}

function passed({ requirements, comparisons, slices, baseline }: Parts): string {
  const [first] = comparisons
  const more = comparisons.length - 1
  const counted = requirements.filter(({ advisory }) => !advisory)
  const reasons = [
    ...(first ? [first.reason] : []),
    ...(more > 0 ? [`${more} more ${more === 1 ? 'comparison passes' : 'comparisons pass'}`] : []),
    ...(counted.length > 0 ? [requirementsHold(counted)] : []),
    ...(baseline.found && slices.some(({ exploratory }) => !exploratory)
      ? ['no slice is shown to be worse']
      : []),
    ...(baseline.found ? [] : ['there is no baseline to compare with']),
  ]
  return capitalised(reasons.join('; ') || 'the gate has no rules')
}

function requirementsHold(requirements: readonly RequirementRow[]): string {
  const [only] = requirements
  return requirements.length === 1 && only ? only.reason : `all ${requirements.length} requirements hold`
}

function sentence(reasons: readonly string[]): string {
  const [first = '', ...rest] = reasons
  const more =
    rest.length === 0 ? '' : `; and ${rest.length} more ${rest.length === 1 ? 'reason' : 'reasons'}`
  return capitalised(`${first}${more}`)
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
