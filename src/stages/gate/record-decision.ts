import type { GateSection } from '../../config/gate.ts'
import type { TestSetSection } from '../../config/gate/test-set.ts'
import { messageOf, UserError } from '../../errors/user-error.ts'
import type { Verdict } from '../../gate/verdict.ts'
import { formatCount } from '../../text/format.ts'
import type { Posted } from '../../host/host.ts'
import { decisionOf, entryOf } from '../../gate/decision-record.ts'
import type { StageContext } from '../context.ts'
import type { GateResult } from './evaluation.ts'

/** Number of decisions on a test split. It stays out of the report: the count grows, and equal verdicts stay equal. */
export interface TestSetUse {
  /** Lower bound of the decisions on this test split, this one included; null if the ledger cannot be read. */
  readonly decisions: number | null
  readonly budget: number | null
  readonly noted: boolean
}

/** Records all decisions of a run. @returns the use of the test split after the first, which the verdict shows */
export async function recordDecisions(
  context: StageContext,
  [shown, ...others]: GateResult['decisions'],
): Promise<TestSetUse> {
  const use = await recordDecision(context, shown.verdict, shown.gate)
  for (const { verdict, gate } of others) await recordDecision(context, verdict, gate)
  return use
}

/**
 * Adds the decision to the ledger and counts the decisions on the test split. A ledger that cannot be reached causes a warning
 * and changes no verdict.
 * @param gate whose `test-set` section applies
 * @throws UserError under `disclosure: verdict-only` if the count is unknown or exceeds the budget: its guarantee would not hold
 */
export async function recordDecision(
  context: StageContext,
  verdict: Verdict,
  gate: GateSection = context.pipeline.gate,
): Promise<TestSetUse> {
  const { host } = context
  const { budget = null, disclosure } = gate['test-set']
  const decisions = await countDecisions(context, verdict, disclosure)
  if (disclosure === 'verdict-only') checkDecisionBudget(decisions, budget)
  else if (decisions !== null && budget !== null && decisions > budget)
    host.log.warning(
      `This test split has been used for at least ${formatCount(decisions)} decisions, more than its budget of ${formatCount(budget)}. Use a new test split.`,
    )
  return { decisions, budget, noted: await addToLedger(context, verdict) }
}

async function countDecisions(
  { host }: StageContext,
  verdict: Verdict,
  disclosure: TestSetSection['disclosure'],
): Promise<number | null> {
  const { page, name } = entryOf(decisionOf(verdict))
  try {
    return new Set([...(await host.ledger.namesOn(page)), name]).size
  } catch (error) {
    const found = `no readable ledger (${messageOf(error)})`
    if (disclosure === 'verdict-only')
      throw new UserError(
        {
          code: 'GATE_DECISIONS_UNKNOWN',
          found,
          expected: 'the number of decisions on this test split, which `disclosure: verdict-only` charges',
          hint: 'Give the job `contents: read` and a token, and run it again.',
        },
        { cause: error },
      )
    host.log.warning(`Found ${found}: the number of decisions on this test split is unknown.`)
    return null
  }
}

function checkDecisionBudget(decisions: number | null, budget: number | null): void {
  if (decisions === null || budget === null || decisions <= budget) return
  throw new UserError({
    code: 'GATE_BUDGET_EXHAUSTED',
    found: `a test split with no decisions left of its budget of ${formatCount(budget)}`,
    expected: 'a test split with decisions left',
    hint: 'Use a new test split: another decision on this one would break the guarantee of all earlier decisions. The old split may now be published.',
  })
}

/** Adds a decision to the ledger: of this run, or from the report of a run without write permission. */
export async function addToLedger({ host }: StageContext, verdict: Verdict): Promise<boolean> {
  const added = await addTo(host.ledger.add([entryOf(decisionOf(verdict))]))
  if (added.posted) return true
  host.log.info(
    `The decision is not in the ledger yet: ${added.reason}. A workflow with write permission can add it from the report.`,
  )
  return false
}

async function addTo(adding: Promise<Posted>): Promise<Posted> {
  try {
    return await adding
  } catch (error) {
    return { posted: false, reason: messageOf(error) }
  }
}
