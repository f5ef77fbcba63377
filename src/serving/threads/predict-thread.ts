import { getPriority, setPriority } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads'
import { UserError } from '../../errors/user-error.ts'
import { exampleCodec } from '../../model/example-codec.ts'
import type { ExampleCodec } from '../../model/example-codec/codec.ts'
import type { CheckedCodec } from '../checked-codec.ts'
import type { Call } from '../protocol/call.ts'
import { loadServedModel } from '../engines/load-model.ts'
import { answerCalls, type AnswerOptions } from './answer-calls.ts'
import { ThreadMailbox } from './mailbox.ts'
import type { GroupResult, GroupMessage, ThreadMessage, ThreadSettings } from './thread-messages.ts'
import type { ServedModel } from './served-model.ts'
import { freeBodies, transfersOf } from './transfers.ts'
import { readGolden } from '../read-golden.ts'
import { warmUp } from './warm-up.ts'

/** Steps by which this thread has less priority: health checks go before predictions when processors are scarce. */
const lessPriority = 5
const leastPriority = 19

/** Runs a thread that predicts: loads the model, verifies it, and answers groups of requests. */
export async function runPredictThread(): Promise<void> {
  const port = parentPort
  if (port === null) throw new TypeError('not started as a thread')
  // The thread that starts this one is of the same version.
  const settings = workerData as ThreadSettings
  // On Linux the priority of this thread alone. A process that is nice already may not raise it.
  setPriority(Math.min(getPriority() + lessPriority, leastPriority))
  const send = (message: ThreadMessage): void =>
    port.postMessage(message, message.kind === 'answers' ? transfersOf(message.answers) : [])
  try {
    const options = answerOptions(settings)
    const model = await loadServedModel(settings.engine, settings.model, settings.details)
    await warmUp(model, settings.model, { ...options, isCancelled: () => false })
    const checked = await checkedCodec(settings.details, options.context.codec, settings.model)
    const { context } = options
    const checking = checked === null ? options : { ...options, context: { ...context, codec: checked } }
    const counted = await countInputs(model, settings)
    send({ kind: 'ready', outputWidths: model.outputWidths })
    await answerForever(port, new ThreadMailbox(settings.mailbox), {
      answer: async (calls) => {
        const answered = await answerCalls(counted, calls, checking)
        return { ...answered, failures: checked?.takeFailures() ?? [] }
      },
      send: (answered) => send({ kind: 'answers', ...answered }),
    })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    send({ kind: 'unusable', message: error.message })
  }
}

interface Work {
  readonly answer: (calls: readonly Call[]) => Promise<GroupResult>
  readonly send: (answered: GroupResult) => void
}

/** Answers groups one after another. The thread sleeps between them, because its event loop wakes more slowly. */
async function answerForever(
  port: MessagePort,
  mailbox: ThreadMailbox,
  { answer, send }: Work,
): Promise<never> {
  for (;;) {
    mailbox.sleep()
    const call = mailbox.take()
    if (call !== null) {
      const answered = await answer([call])
      if (!mailbox.put(answered)) send(answered)
      continue
    }
    for (let group = nextGroup(port); group !== null; group = nextGroup(port)) {
      send(await answer(group))
      freeBodies(group)
    }
    // Runs the callbacks of the event loop, which stands still while the thread sleeps.
    await setImmediate()
  }
}

function nextGroup(port: MessagePort): readonly Call[] | null {
  const received = receiveMessageOnPort(port) as { readonly message: GroupMessage } | undefined
  return received?.message.calls ?? null
}

function answerOptions({
  details,
  served,
  maxInstances,
  maxBatchSize,
  logInputs,
  cancelled,
}: ThreadSettings): AnswerOptions {
  const flags = new Int32Array(cancelled)
  return {
    context: { details, served, codec: exampleCodec(details.features), maxInstances },
    maxBatchSize,
    logInputs,
    isCancelled: (call) => Atomics.load(flags, call) === 1,
  }
}

/** Returns the model with a count of its inputs by the cells of the training statistics. */
async function countInputs(model: ServedModel, { details, inputs }: ThreadSettings): Promise<ServedModel> {
  if (inputs === null) return model
  const { InputCounter } = await import('./input-counter.ts')
  const counter = new InputCounter(details, inputs.statistics, inputs.counts)
  return {
    details,
    outputWidths: model.outputWidths,
    run: (parts, size) => model.run(parts, size),
    transform: (batch) => {
      const transformed = model.transform(batch)
      counter.add(batch)
      return transformed
    },
  }
}

/** Returns the codec that checks rows by the expectations of the model; null for a model without expectations. */
async function checkedCodec(
  { features, servingExpectations }: ThreadSettings['details'],
  codec: ExampleCodec,
  folder: string,
): Promise<CheckedCodec | null> {
  if (servingExpectations === undefined || features.kind !== 'table') return null
  const { CheckedCodec } = await import('../checked-codec.ts')
  const golden = await readGolden(folder)
  const inputs = golden?.requests.map(({ input }) => input) ?? []
  return new CheckedCodec(codec, features, servingExpectations, inputs)
}
