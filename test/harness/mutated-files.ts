import { randomStream } from '../../src/random/philox.ts'

/** Returns a file with a few changes: other bytes, extreme sizes, and parts that are removed, repeated or cut off. */
export function mutated(file: Uint8Array, seed: number): Buffer {
  const stream = randomStream(seed, 'mutations')
  let draws = 0
  const draw = (below: number) => Math.floor(stream.draw(draws++) * below)
  let bytes = Buffer.from(file)
  for (let change = draw(4); change >= 0; change--) {
    // Most fields that programs trust are near the beginning.
    const at = draw(draw(2) === 0 ? Math.min(64, bytes.length) : bytes.length)
    switch (draw(6)) {
      case 0:
        if (at < bytes.length) bytes[at] = draw(256)
        break
      case 1:
        if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << draw(8))
        break
      case 2:
        bytes.fill(
          [0, 0xff, 0x7f, 0x80][draw(4)] ?? 0,
          Math.min(at, bytes.length),
          Math.min(bytes.length, at + 1 + draw(4)),
        )
        break
      case 3:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + draw(40))])
        break
      case 4:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - draw(40)))])
        break
      default:
        bytes = bytes.subarray(0, at)
    }
  }
  return bytes
}
