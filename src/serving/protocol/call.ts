/** Operation of TensorFlow Serving's REST API on the examples of a request. */
export type Verb = 'predict' | 'classify' | 'regress'

/** A request as it crosses from the HTTP server to a thread: the protocol, and the body that only the thread parses. */
export interface Call {
  readonly protocol: 'tensorflow'
  readonly verb: Verb
  readonly body: Uint8Array
}
