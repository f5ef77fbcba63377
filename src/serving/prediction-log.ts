import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import type { ResponseContent } from './protocol/parsed-request.ts'

/** Bytes of lines that wait for a slow disk or reader; further lines are dropped. */
const mostWaiting = 16 * 1024 * 1024

/** Values of a line beside the outputs. */
export interface LoggedPrediction {
  /** Id of the request. */
  readonly request: string
  readonly model: string
  readonly version: string
  /** Digest of the model artifact. */
  readonly digest: string
  /** Time from the end of the request's body to the prediction. */
  readonly milliseconds: number
}

/** A request without a prediction. */
export interface LoggedFailure {
  /** Id of the request. */
  readonly request: string
  /** HTTP status; 499 if the client disconnected before the response. */
  readonly status: number
  readonly milliseconds: number
}

/** A log of predictions, one line of JSON for each request: the outputs and, if they are requested, the inputs. */
export class PredictionLog {
  readonly #stream: Writable
  readonly #warn: (message: string) => void
  #dropped = 0

  /**
   * @param target path of the file to which lines are appended, or `stdout`
   * @param warn reports lines that are lost
   */
  constructor(target: string, warn: (message: string) => void) {
    this.#stream = target === 'stdout' ? process.stdout : createWriteStream(target, { flags: 'a' })
    this.#warn = warn
    if (target !== 'stdout')
      this.#stream.on('error', ({ message }) => warn(`the prediction log cannot be written: ${message}`))
  }

  /** @param inputs the inputs as a JSON value on one line; undefined unless they are logged */
  write(
    prediction: LoggedPrediction,
    { contentType, jsonLength, body }: ResponseContent,
    inputs?: ResponseContent['body'],
  ): void {
    if (this.#isFull()) return
    const isJson = jsonLength === undefined && contentType.startsWith('application/json')
    const outputs = isJson ? body : JSON.stringify({ base64: Buffer.from(body).toString('base64') })
    const head = JSON.stringify({ time: new Date().toISOString(), ...prediction })
    const parts = [`${head.slice(0, -1)},"outputs":`, outputs]
    if (inputs !== undefined) parts.push(',"inputs":', inputs)
    this.#stream.cork()
    for (const part of [...parts, '}\n']) this.#stream.write(part)
    this.#stream.uncork()
  }

  writeFailure(failure: LoggedFailure): void {
    if (!this.#isFull())
      this.#stream.write(`${JSON.stringify({ time: new Date().toISOString(), ...failure })}\n`)
  }

  /** Returns true, and counts a dropped line, if the stream is too slow or has ended. */
  #isFull(): boolean {
    if (this.#stream.writableLength <= mostWaiting && !this.#stream.destroyed) return false
    if (this.#dropped === 0) this.#warn('the prediction log is too slow, so that lines are dropped')
    this.#dropped += 1
    return true
  }
}
