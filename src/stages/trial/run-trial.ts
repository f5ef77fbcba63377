import { createBirpc } from 'birpc'
import { Cancellation } from '../../errors/user-error.ts'
import { train } from '../train.ts'
import type { ParentFunctions, TrialFunctions } from './protocol.ts'
import { remoteHost } from './remote-host.ts'
import { settled } from './settled.ts'

/**
 * Runs the process of a trial, which performs the one training that its parent sends. It ignores signals to the process
 * group, because the parent cancels it. It ends when the parent is gone; its checkpoints remain.
 */
export function performTrial(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
  process.on('disconnect', () => process.exit(1))
  const cancellation = new AbortController()
  const parent = createBirpc<ParentFunctions, TrialFunctions>(
    {
      perform: (task) =>
        settled(async () => {
          const host = remoteHost(task, parent, cancellation.signal)
          const { pipeline, file, folder, workspace, inputs } = task
          // The pipeline from the parent already includes the overrides.
          const context = { host, pipeline, file, overrides: [], folder, workspace }
          await train(context, inputs, (epoch) => parent.afterEpoch(epoch))
          return null
        }),
      cancel: (reason) => cancellation.abort(new Cancellation(reason)),
    },
    {
      post: (message) => process.send?.(message),
      on: (listener) => process.on('message', listener),
      timeout: -1,
    },
  )
}
