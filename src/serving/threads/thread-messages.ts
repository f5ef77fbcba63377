import type { ErrorCode } from '../../errors/codes.ts'
import type { InputStatistics } from '../../model/input-statistics.ts'
import type { EvaluableDetails } from '../../model/evaluable-model.ts'
import type { EngineSettings } from '../engines/engine-settings.ts'
import type { Call } from '../protocol/call.ts'
import type { ResponseContent } from '../protocol/parsed-request.ts'

/** Settings of a thread that predicts. */
export interface ThreadSettings {
  /** Folder of the model artifact, whose files the server has verified. */
  readonly model: string
  readonly details: EvaluableDetails
  /** Name and version of the model in paths. */
  readonly served: { readonly name: string; readonly version: string }
  /** Distribution of the training inputs, and memory for that of the served ones; null if drift is not measured. */
  readonly inputs: { readonly statistics: InputStatistics; readonly counts: SharedArrayBuffer } | null
  readonly engine: EngineSettings
  readonly maxInstances: number
  /** Most examples that the network takes at once. */
  readonly maxBatchSize: number
  /** True if answers contain the inputs of their requests, for the prediction log. */
  readonly logInputs: boolean
  /** An Int32 for each request of a group; 1 cancels the request. */
  readonly cancelled: SharedArrayBuffer
  /** Memory of the mailbox for requests that the server waits for. */
  readonly mailbox: SharedArrayBuffer
}

/** Requests that a thread answers together. */
export interface GroupMessage {
  readonly calls: readonly Call[]
}

/** Predicted classes and scores of one output, for metrics. */
export interface Tally {
  /** Name of the output; null for a model with a single output. */
  readonly output: string | null
  /** Position of the predicted class of each example; null for an output of numbers. */
  readonly classes: readonly number[] | null
  /** Score of the predicted class of each example; null for an output of numbers. */
  readonly confidences: readonly number[] | null
}

export type Answer =
  | {
      readonly kind: 'predicted'
      readonly content: ResponseContent
      readonly examples: number
      readonly tallies: readonly Tally[]
      /** The inputs as a JSON value on one line; absent unless they are logged. */
      readonly inputs?: ResponseContent['body']
    }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly message: string }
  /** A bug; the stack is for the log only. */
  | { readonly kind: 'failed'; readonly stack: string }
  | { readonly kind: 'cancelled' }

/** The answers to a group. */
export interface Answered {
  /** One for each call of the group, in its order. */
  readonly answers: readonly Answer[]
  /** Number of examples in each batch that the network predicted. */
  readonly batchSizes: readonly number[]
}

/** The result of a group, as a thread reports it. */
export interface GroupResult extends Answered {
  /** Number of failures of each expectation of the model. */
  readonly failures: readonly number[]
}

export type ThreadMessage =
  /** The model is loaded and predicts its golden requests. */
  | { readonly kind: 'ready'; readonly outputWidths: readonly number[] }
  | { readonly kind: 'unusable'; readonly message: string }
  | ({ readonly kind: 'answers' } & GroupResult)
