/** Yields the chunks of a stream whose type does not declare bytes. */
export async function* bytesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError(`a byte stream contains ${typeof chunk}`)
    yield chunk
  }
}
