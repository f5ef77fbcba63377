import { parentPort } from 'node:worker_threads'
import { countBatch } from './count-pixels.ts'
import { readBatch } from './read-batch.ts'
import type { BatchMessage, BatchReply } from './worker-messages.ts'

/** Entry of a thread that decodes batches of images. */
const port = parentPort
if (port === null) throw new TypeError('not started as a thread')
// The thread that starts this one is of the same version.
port.on('message', ({ id, task, images, target }: BatchMessage) => {
  const send = (reply: BatchReply, buffers: readonly { readonly buffer: ArrayBuffer }[]) =>
    port.postMessage(
      reply,
      buffers.map(({ buffer }) => buffer),
    )
  switch (task) {
    case 'count': {
      const result = countBatch(images, target)
      send({ id, task, result }, [result.counts, result.sketches])
      break
    }
    case 'read': {
      const result = readBatch(images, target)
      send({ id, task, result }, [result.pixels])
      break
    }
  }
})
