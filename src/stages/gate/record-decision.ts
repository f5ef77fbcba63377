import type { GateSection } from '../../config/gate.ts'
import type { TestSetSection } from '../../config/gate/test-set.ts'
import { messageOf, UserError } from '../../errors/user-error.ts'
import type { Verdict } from '../../gate/verdict.ts'
import { formatCount } from '../../text/format.ts'
import type { Posted } from '../../host/host.ts'
import { decisionOf, entryOf } from '../../gate/decision-record.ts'
import type { StageContext } from '../context.ts'

/** How often the test split was asked. It stands beside the report, not in it: the count grows, and equal verdicts stay equal. */
export interface TestSetUse {
  /** Decisions on this test split with this one, at least; null where the ledger could not be read. */
  readonly decisions: number | null
  readonly budget: number | null
  readonly noted: boolean
}

/**
 * Notes the decision in the ledger and counts those that the test split has carried. A ledger that is out of reach is a warning
 * and changes no verdict.
 * @param gate whose rules for the test set hold
 * @throws UserError under `disclosure: verdict-only` when the count is unknown or beyond the budget, since nothing could be promised then
 */
export async function recordDecision(
  context: StageContext,
  verdict: Verdict,
  gate: GateSection = context.pipeline.gate,
): Promise<TestSetUse> {
  const { host } = context
  const { budget: given, disclosure } = gate['test-set']
  const budget = given ?? null
  const decisions = await countDecisions(context, verdict, disclosure)
  if (disclosure === 'verdict-only') checkDecisionBudget(decisions, budget)
  else if (decisions !== null && budget !== null && decisions > budget)
    host.log.warning(
      `This test split has carried at least ${formatCount(decisions)} decisions, more than its budget of ${formatCount(budget)}: take a new one.`,
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
    const found = `no ledger that could be read (${messageOf(error)})`
    if (disclosure === 'verdict-only')
      throw new UserError(
        {
          code: 'GATE_DECISIONS_UNKNOWN',
          found,
          expected:
            'the decisions that this test split has carried, which `disclosure: verdict-only` charges',
          hint: 'Give the job `contents: read` and a token, and run it again.',
        },
        { cause: error },
      )
    host.log.warning(`Found ${found}: how often this test split was asked is not known.`)
    return null
  }
}

function checkDecisionBudget(decisions: number | null, budget: number | null): void {
  if (decisions === null || budget === null || decisions <= budget) return
  throw new UserError({
    code: 'GATE_BUDGET_EXHAUSTED',
    found: `a test split that has carried the ${formatCount(budget)} decisions of its budget`,
    expected: 'one that has some left',
    hint: 'Take a new test split: another decision on this one would break what was promised of all before. Publish the old one if you like, to learn from it.',
  })
}

/** Adds a decision, this run's or one that a report carried from a run that may not write. */
export async function addToLedger({ host }: StageContext, verdict: Verdict): Promise<boolean> {
  const added = await addTo(host.ledger.add([entryOf(decisionOf(verdict))]))
  if (added.posted) return true
  host.log.info(
    `The decision is not in the ledger yet: ${added.reason}. The report carries it to a workflow that may write.`,
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
