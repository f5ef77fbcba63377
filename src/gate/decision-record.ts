import type { Verdict } from './verdict.ts'
import type { LedgerEntry } from '../host/host.ts'
import { canonicalJson, digestOfJson, hexOf, type Digest } from '../artifacts/digest.ts'

/** One decision that used a test split. It contains no time and no place, so a repeated decision is the same record. */
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

/** Returns the record of a verdict's decision. All of it comes from `report.json`, so the record can be made from a report. */
export function decisionOf({ name, gate, accepted, lineage }: Verdict): Decision {
  const { testSplit, model, baseline, config } = lineage
  return { schema: 1, testSplit, candidate: model, baseline, policy: config, name, gate, accepted }
}

/**
 * Returns the place of a decision in the ledger. Its name is derived from the inputs, so a repeat counts once and concurrent
 * writers do not conflict.
 */
export function entryOf(decision: Decision): LedgerEntry {
  const { testSplit, candidate, baseline, policy } = decision
  return {
    /** Page of the test split; the number of its entries is the number of decisions. */
    page: hexOf(testSplit),
    name: hexOf(digestOfJson([testSplit, candidate, baseline, policy])),
    text: `${canonicalJson(decision)}\n`,
  }
}
