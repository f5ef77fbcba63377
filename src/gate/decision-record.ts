import type { Verdict } from './verdict.ts'
import type { LedgerEntry } from '../host/host.ts'
import { canonicalJson, digestOfJson, hexOf, type Digest } from '../artifacts/digest.ts'

/** One decision that a test split has carried. It holds nothing of time and place: a repeat is the same record. */
export interface Decision {
  readonly schema: 1
  readonly testSplit: Digest
  readonly candidate: Digest
  readonly baseline: Digest | null
  readonly policy: Digest
  readonly name: string
  readonly gate: string
  readonly accepted: boolean
}

/** The record of a verdict's decision, whoever brings it: all of it is in `report.json`, so a report carries it. */
export function decisionOf({ name, gate, accepted, lineage }: Verdict): Decision {
  const { testSplit, model, baseline, config } = lineage
  return { schema: 1, testSplit, candidate: model, baseline, policy: config, name, gate, accepted }
}

/** Where the ledger keeps it: named by what was decided on, so that a repeat counts once and writers never meet. */
export function entryOf(decision: Decision): LedgerEntry {
  const { testSplit, candidate, baseline, policy } = decision
  return {
    /** Counts the decisions of a test split. */
    page: hexOf(testSplit),
    name: hexOf(digestOfJson([testSplit, candidate, baseline, policy])),
    text: `${canonicalJson(decision)}\n`,
  }
}
