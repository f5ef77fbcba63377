/** The chunks of a stream whose types do not say that it holds bytes. */
export async function* bytesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError(`a byte stream gave ${typeof chunk}`)
    yield chunk
  }
}
