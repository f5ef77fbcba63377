import { parentPort, workerData } from 'node:worker_threads'
import { countBatch } from './count-pixels.ts'
import type { BatchMessage, BatchReply, WorkerSettings } from './worker-messages.ts'

/** Entry of a thread that decodes batches of images. */
const port = parentPort
if (port === null) throw new TypeError('not started as a thread')
// The thread that starts this one is of the same version.
const { target } = workerData as WorkerSettings
port.on('message', ({ id, images }: BatchMessage) => {
  const counted = countBatch(images, target)
  const reply: BatchReply = { id, ...counted }
  port.postMessage(reply, [counted.counts.buffer, counted.sketches.buffer])
})
