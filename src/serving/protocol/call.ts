/** Operation of TensorFlow Serving's REST API on the examples of a request. */
export type Verb = 'predict' | 'classify' | 'regress'

/** A request as it crosses from the HTTP server to a thread: the protocol, and the body that only the thread parses. */
export type Call =
  | { readonly protocol: 'tensorflow'; readonly verb: Verb; readonly body: Uint8Array }
  | {
      readonly protocol: 'open-inference'
      /** Length of the JSON object before the binary tensors; null for a body that is only JSON. */
      readonly jsonLength: number | null
      readonly body: Uint8Array
    }
  | { readonly protocol: 'simple'; readonly mediaType: string; readonly body: Uint8Array }
