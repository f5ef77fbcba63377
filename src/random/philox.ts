import { createHash } from 'node:crypto'

/** Four unsigned 32-bit words. */
export type Block = readonly [number, number, number, number]

/**
 * Returns four random 32-bit words computed from a counter and a key (Philox4x32-10). No state is kept, so that any draw
 * can be repeated from its index. Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
 */
export function philox4x32([c0, c1, c2, c3]: Block, [k0, k1]: readonly [number, number]): Block {
  fillWords(c0, c1, c2, c3, k0, k1)
  return [words[0] ?? 0, words[1] ?? 0, words[2] ?? 0, words[3] ?? 0]
}

/** The words of the last call of `fillWords`, so that many draws allocate nothing. */
const words = new Uint32Array(4)

function fillWords(c0: number, c1: number, c2: number, c3: number, k0: number, k1: number): void {
  for (let round = 0; round < 10; round++) {
    const high0 = multiplyHigh(0xd2511f53, c0)
    const low0 = Math.imul(0xd2511f53, c0)
    const high1 = multiplyHigh(0xcd9e8d57, c2)
    const low1 = Math.imul(0xcd9e8d57, c2)
    c0 = high1 ^ c1 ^ k0
    c1 = low1
    c2 = high0 ^ c3 ^ k1
    c3 = low0
    k0 = (k0 + 0x9e3779b9) | 0
    k1 = (k1 + 0xbb67ae85) | 0
  }
  words[0] = c0
  words[1] = c1
  words[2] = c2
  words[3] = c3
}

/** Returns the upper 32 bits of the product of two unsigned 32-bit integers, as a signed one. */
function multiplyHigh(a: number, b: number): number {
  const aLow = a & 0xffff
  const aHigh = a >>> 16
  const bLow = b & 0xffff
  const bHigh = b >>> 16
  // No sum of a product and 16 bits exceeds 32 bits.
  const middle = (Math.imul(aHigh, bLow) + (Math.imul(aLow, bLow) >>> 16)) | 0
  const carry = ((middle & 0xffff) + Math.imul(aLow, bHigh)) | 0
  return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (carry >>> 16)) | 0
}

/**
 * A stream of random numbers, independent for each seed and purpose: `draw(i)` returns the i-th, in [0, 1), with 32
 * random bits.
 */
export interface RandomStream {
  draw(index: number): number
}

export function randomStream(seed: number, ...purpose: readonly (string | number)[]): RandomStream {
  const key = keyOf(seed, purpose)
  let cachedBlock = -1
  let words: Block = [0, 0, 0, 0]
  return {
    draw(index) {
      const block = Math.floor(index / 4)
      if (block !== cachedBlock) {
        words = philox4x32([block >>> 0, Math.floor(block / 2 ** 32), 0, 0], key)
        cachedBlock = block
      }
      return (words[index % 4] ?? 0) / 2 ** 32
    },
  }
}

/** Words of an identity of 128 bits. */
const identityWords = 4

/** Returns a function that maps each of some identities of 128 bits, given one after another, to its number in [0, 1), with 53 random bits. */
export function identityDraws(
  seed: number,
  ...purpose: readonly (string | number)[]
): (identities: Uint32Array) => Float64Array {
  const [first, second] = keyOf(seed, purpose)
  return (identities) => {
    const draws = new Float64Array(identities.length / identityWords)
    for (let row = 0; row < draws.length; row++) {
      const at = row * identityWords
      fillWords(
        identities[at] ?? 0,
        identities[at + 1] ?? 0,
        identities[at + 2] ?? 0,
        identities[at + 3] ?? 0,
        first,
        second,
      )
      draws[row] = ((words[1] ?? 0) * 2 ** 21 + ((words[0] ?? 0) >>> 11)) / 2 ** 53
    }
    return draws
  }
}

/** Returns a 31-bit seed, for example for an initializer. */
export function derivedSeed(seed: number, ...purpose: readonly (string | number)[]): number {
  return keyOf(seed, purpose)[0] & 0x7fffffff
}

function keyOf(seed: number, purpose: readonly (string | number)[]): readonly [number, number] {
  const hash = createHash('sha256')
    .update(JSON.stringify([seed, ...purpose]))
    .digest()
  return [hash.readUInt32LE(0), hash.readUInt32LE(4)]
}

/** Returns a random order of 0 … size − 1 (Fisher and Yates). */
export function permutation(size: number, stream: RandomStream): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, index) => index)
  for (let last = size - 1; last > 0; last--) {
    const other = Math.floor(stream.draw(last) * (last + 1))
    const moved = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = moved
  }
  return order
}
