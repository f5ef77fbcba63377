import { pollUntil } from '../waiting/poll.ts'
import type { ResponsePair } from './criteria.ts'
import { RunningVerdict, type CanaryVerdict, type JudgementRule } from './running-verdict.ts'

/** Milliseconds between two checks for arrived pairs. */
const pollEvery = 200

/** Live requests always give new pairs. */
const unsent = { all: Infinity, labelled: 0 }

export interface MirroredJudgement extends JudgementRule {
  /** Returns the pairs that arrived since the last call. */
  readonly take: () => readonly ResponsePair[]
  readonly cancelled: AbortSignal
}

/** Judges by the responses of both versions to live requests until the criteria are decided or the budget ends. */
export async function judgeMirrored(judgement: MirroredJudgement): Promise<CanaryVerdict> {
  const running = new RunningVerdict(judgement, [])
  const { cancelled } = judgement
  return pollUntil({ every: pollEvery, cancelled }, () => {
    for (const pair of judgement.take()) {
      running.observe(pair, unsent)
      if (running.isOver()) break
    }
    running.checkTime()
    return running.isOver() ? running.verdict() : null
  })
}
