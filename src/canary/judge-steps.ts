import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../host/host.ts'
import { judgeCanary, type Judgement } from './judge-canary.ts'
import { judgeMirrored, type MirroredJudgement } from './judge-mirrored.ts'
import type { CanaryVerdict } from './running-verdict.ts'
import type { VersionClient } from './version-client.ts'

const usualPause = 2000

/** One step while it is judged. */
export interface OpenStep {
  /** Throws if a pod of the canary ended, restarted or is no longer ready since the step began. */
  readonly requirePods: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Connections to both versions during one step. */
export interface StepClients extends OpenStep {
  readonly stable: VersionClient
  readonly canary: VersionClient
}

/** Responses of both versions to the live requests that the canary gets as copies. */
export interface StepMirror extends OpenStep, Pick<MirroredJudgement, 'take'> {}

export interface CanarySteps extends Pick<
  Judgement,
  'requests' | 'outputs' | 'policy' | 'clock' | 'cancelled'
> {
  /** Gives the canary its share of the requests in percent, and waits until it is ready. */
  readonly enter: (share: number) => Promise<StepClients>
  /** Copies a share of the live requests in percent to the canary; null if they cannot be mirrored. */
  readonly mirror: (share: number) => Promise<StepMirror | null>
  readonly log: Pick<Log, 'info'>
  /** Milliseconds between two checks of the canary's pods; default 2,000. */
  readonly pause?: number
}

/** The verdict of one step. */
export interface StepVerdict extends CanaryVerdict {
  /** Percent of the requests that the canary got. */
  readonly share: number
  /** True for copies of live requests, whose responses no client receives. */
  readonly mirrored: boolean
}

/**
 * Judges the canary by mirrored requests, if they are configured, and then at each of its shares, until a verdict is not to promote it.
 * @returns the verdicts of the judged steps, of which the last one decides
 */
export async function judgeSteps(steps: CanarySteps): Promise<readonly StepVerdict[]> {
  const { policy, clock } = steps
  const started = clock.now()
  // An early decision leaves the saved time to the later steps.
  const rule = () => ({ ...steps, budget: Math.max(0, policy.budget - (clock.now() - started)) })
  const verdicts: StepVerdict[] = []
  if (policy.mirror !== null) {
    const step = await steps.mirror(policy.mirror)
    if (step !== null)
      verdicts.push(
        await judgeStep(steps, step, { share: policy.mirror, mirrored: true }, (cancelled) =>
          judgeMirrored({ ...rule(), take: step.take, cancelled }),
        ),
      )
  }
  for (const share of policy.steps) {
    if (verdicts.some(({ action }) => action !== 'promote')) return verdicts
    const step = await steps.enter(share)
    verdicts.push(
      await judgeStep(steps, step, { share, mirrored: false }, (cancelled) =>
        judgeCanary({ ...rule(), ...step, cancelled }),
      ),
    )
  }
  return verdicts
}

/** Judges one step and closes it. */
async function judgeStep(
  steps: Pick<CanarySteps, 'cancelled' | 'log' | 'pause'>,
  step: OpenStep,
  kind: Pick<StepVerdict, 'share' | 'mirrored'>,
  judge: (cancelled: AbortSignal) => Promise<CanaryVerdict>,
): Promise<StepVerdict> {
  try {
    const verdict = await whileHealthy({ ...steps, ...step }, judge)
    const { outcome, pairs, action } = verdict
    const share = `${kind.share} %${kind.mirrored ? ' of mirrored requests' : ''}`
    steps.log.info(`Canary at ${share}: ${outcome} after ${pairs} pairs of requests`)
    if (action !== 'roll-back') await step.requirePods()
    return { ...verdict, ...kind }
  } finally {
    await step.close()
  }
}

/**
 * Does work, and checks the pods of the canary meanwhile.
 * @throws the failure of a pod
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
