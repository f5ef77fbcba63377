import { createBirpc } from 'birpc'
import { Cancellation } from '../../errors/user-error.ts'
import { train } from '../train.ts'
import type { ParentFunctions, TrialFunctions } from './protocol.ts'
import { remoteHost } from './remote-host.ts'
import { settled } from './settled.ts'

/**
 * The process of a trial: performs the one training its parent sends. A signal to the group of processes is the parent's
 * affair, which tells when to stop; without a parent there is nobody to train for, and the checkpoints stand.
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
          // The line it is sent has them in it.
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
