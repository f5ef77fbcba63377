import { UserError } from '../../errors/user-error.ts'
import type { Call } from '../protocol/call.ts'
import { loggedInputs } from '../protocol/logged-inputs.ts'
import { outputValues, type OutputValues } from '../protocol/output-values.ts'
import { parseCall } from '../protocol/parse-call.ts'
import type { ParseContext, ParsedRequest } from '../protocol/parsed-request.ts'
import type { Answer, Answered, Tally } from './thread-messages.ts'
import type { ServedModel } from './served-model.ts'

export interface AnswerOptions {
  readonly context: ParseContext
  /** Most examples that the network takes at once. */
  readonly maxBatchSize: number
  /** True if answers contain the inputs of their requests. */
  readonly logInputs: boolean
  /** Returns true if the client of a call is gone. */
  readonly isCancelled: (call: number) => boolean
}

/**
 * Answers requests together: their examples fill the batches of the network one after another. An invalid request does
 * not affect the others. Examples are decoded batch by batch, so memory is bounded and the first invalid one ends its
 * request.
 */
export async function answerCalls(
  model: ServedModel,
  calls: readonly Call[],
  options: AnswerOptions,
): Promise<Answered> {
  const group = new Group(model, options)
  for (const [index, call] of calls.entries()) await group.add(index, call)
  return group.finish()
}

interface Started {
  readonly index: number
  readonly call: Call
  readonly request: ParsedRequest
  readonly values: Float32Array
}

/** Consecutive examples of a request in a batch. */
interface Part {
  readonly started: Started
  readonly start: number
  readonly count: number
  /** Transformed values of each part of the input. */
  readonly inputs: readonly Float32Array[]
}

class Group {
  readonly #model: ServedModel
  readonly #options: AnswerOptions
  readonly #width: number
  readonly #answers: (Answer | undefined)[] = []
  readonly #started: Started[] = []
  readonly #batchSizes: number[] = []
  #parts: Part[] = []
  #size = 0

  constructor(model: ServedModel, options: AnswerOptions) {
    this.#model = model
    this.#options = options
    this.#width = model.outputWidths.reduce((sum, width) => sum + width, 0)
  }

  async add(index: number, call: Call): Promise<void> {
    this.#answers[index] = undefined
    const request = this.#attempt(index, () => parseCall(call, this.#options.context))
    if (request === null) return
    const started = { index, call, request, values: new Float32Array(request.size * this.#width) }
    this.#started.push(started)
    for (let start = 0; start < request.size;) {
      if (this.#options.isCancelled(index)) this.#answers[index] = { kind: 'cancelled' }
      if (this.#answers[index] !== undefined) return
      const count = Math.min(this.#options.maxBatchSize - this.#size, request.size - start)
      const inputs = this.#attempt(index, () => this.#model.transform(request.read(start, count)))
      if (inputs === null) return
      this.#parts.push({ started, start, count, inputs })
      this.#size += count
      start += count
      if (this.#size === this.#options.maxBatchSize) await this.#runBatch()
    }
  }

  async finish(): Promise<Answered> {
    await this.#runBatch()
    for (const { index, call, request, values } of this.#started) {
      if (this.#answers[index] !== undefined) continue
      const answer = this.#attempt(index, () => this.#answer(call, request, values))
      if (answer !== null) this.#answers[index] = answer
    }
    const answers = this.#answers.map((answer): Answer => answer ?? { kind: 'failed', stack: 'no answer' })
    return { answers, batchSizes: this.#batchSizes }
  }

  async #runBatch(): Promise<void> {
    const parts = this.#parts.filter(({ started }) => this.#answers[started.index] === undefined)
    this.#parts = []
    this.#size = 0
    if (parts.length === 0) return
    try {
      await this.#run(parts)
    } catch (error) {
      const [only, ...others] = parts
      if (only && others.length === 0) this.#answers[only.started.index] = answerOf(error)
      // One of the requests may be the cause, so each is predicted alone.
      else for (const part of parts) await this.#runAlone(part)
    }
  }

  async #runAlone(part: Part): Promise<void> {
    try {
      await this.#run([part])
    } catch (error) {
      this.#answers[part.started.index] = answerOf(error)
    }
  }

  async #run(parts: readonly Part[]): Promise<void> {
    const size = parts.reduce((sum, { count }) => sum + count, 0)
    const { values } = await this.#model.run(joined(parts), size)
    this.#batchSizes.push(size)
    let offset = 0
    for (const { started, start, count } of parts) {
      const end = offset + count * this.#width
      started.values.set(values.subarray(offset, end), start * this.#width)
      offset = end
    }
  }

  #answer(call: Call, request: ParsedRequest, values: Float32Array): Answer {
    const { details, outputWidths: widths } = this.#model
    const outputs = outputValues(details.label, {
      size: request.size,
      width: this.#width,
      values,
      ...(widths.length > 1 && { widths }),
    })
    const content = request.respond(outputs)
    return {
      kind: 'predicted',
      content,
      examples: request.size,
      tallies: outputs.map(tallyOf),
      ...(this.#options.logInputs && { inputs: loggedInputs(call) }),
    }
  }

  /** Returns the result of the work; null if it throws, which answers the call. */
  #attempt<Result>(index: number, work: () => Result): Result | null {
    try {
      return work()
    } catch (error) {
      this.#answers[index] = answerOf(error)
      return null
    }
  }
}

/** Returns the values of each part of the input for the examples of all requests. */
function joined(parts: readonly Part[]): readonly Float32Array[] {
  const [first, ...others] = parts
  if (!first || others.length === 0) return first?.inputs ?? []
  return first.inputs.map((_, index) =>
    concat(parts.map(({ inputs }) => inputs[index] ?? new Float32Array())),
  )
}

function concat(arrays: readonly Float32Array[]): Float32Array {
  const result = new Float32Array(arrays.reduce((sum, { length }) => sum + length, 0))
  let offset = 0
  for (const array of arrays) {
    result.set(array, offset)
    offset += array.length
  }
  return result
}

function answerOf(error: unknown): Answer {
  if (error instanceof UserError)
    return {
      kind: 'refused',
      code: error.problems[0]?.code ?? 'SERVING_INVALID_REQUEST',
      message: error.message,
    }
  return { kind: 'failed', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}

function tallyOf({ name, width, values, classes }: OutputValues): Tally {
  const confidences =
    classes?.map((position, example) => {
      if (width > 1) return values[example * width + position] ?? 0
      const score = values[example] ?? 0
      return position === 1 ? score : 1 - score
    }) ?? null
  return { output: name, classes, confidences }
}
