import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../host/host.ts'
import { judgeCanary, type CanaryVerdict, type Judgement } from './judge-canary.ts'
import type { VersionClient } from './version-client.ts'

const usualPause = 2000

/** Connections to both versions during one step. */
export interface StepClients {
  readonly stable: VersionClient
  readonly canary: VersionClient
  /** Throws if a pod of the canary ended, restarted or is no longer ready since the step began. */
  readonly requirePods: () => Promise<void>
  readonly close: () => Promise<void>
}

export interface CanarySteps extends Pick<
  Judgement,
  'requests' | 'outputs' | 'policy' | 'clock' | 'cancelled'
> {
  /** Gives the canary its share of the requests in percent, and waits until it is ready. */
  readonly enter: (share: number) => Promise<StepClients>
  readonly log: Pick<Log, 'info'>
  /** Milliseconds between two looks at the pods of the canary; default 2,000. */
  readonly pause?: number
}

/** The verdict of one step. */
export interface StepVerdict extends CanaryVerdict {
  /** Percent of the requests that the canary got. */
  readonly share: number
}

/**
 * Judges the canary at each of its shares, until a verdict is not to promote it.
 * @returns the verdicts of the judged steps, of which the last one decides
 */
export async function judgeSteps(steps: CanarySteps): Promise<readonly StepVerdict[]> {
  const { policy, clock, log } = steps
  const started = clock.now()
  const verdicts: StepVerdict[] = []
  for (const share of policy.steps) {
    const clients = await steps.enter(share)
    try {
      // Time that an early decision saves is left for the steps after it.
      const budget = Math.max(0, policy.budget - (clock.now() - started))
      const verdict = await whileHealthy({ ...steps, ...clients }, (cancelled) =>
        judgeCanary({ ...steps, ...clients, cancelled, budget }),
      )
      verdicts.push({ ...verdict, share })
      log.info(`Canary at ${share} %: ${verdict.outcome} after ${verdict.pairs} pairs of requests`)
      if (verdict.action === 'roll-back') return verdicts
      await clients.requirePods()
      if (verdict.action === 'hold') return verdicts
    } finally {
      await clients.close()
    }
  }
  return verdicts
}

/**
 * Does work, and looks at the pods of the canary meanwhile.
 * @throws the reason why they are not as they must be
 */
async function whileHealthy<Result>(
  {
    requirePods,
    cancelled,
    pause = usualPause,
  }: Pick<StepClients, 'requirePods'> & Pick<CanarySteps, 'cancelled' | 'pause'>,
  work: (cancelled: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const ended = new AbortController()
  const unhealthy = new AbortController()
  const look = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      await sleep(pause, undefined, { signal: ended.signal })
      await requirePods()
    }
  }
  const looking = look().catch((error: unknown) => {
    if (!ended.signal.aborted) unhealthy.abort(error)
  })
  try {
    const result = await work(AbortSignal.any([cancelled, unhealthy.signal]))
    unhealthy.signal.throwIfAborted()
    return result
  } finally {
    ended.abort()
    await looking
  }
}

/**
 * Returns the number of pods of a canary beside those of stable, for a share of all requests.
 * @param share in percent, below 100
 */
export function canaryReplicas(share: number, stable: number): number {
  return Math.max(1, Math.ceil((stable * share) / (100 - share)))
}
