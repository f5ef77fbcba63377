import { max } from 'd3-array'
import { bisect } from './bisect.ts'
import type { Interval } from './interval.ts'

// The mean of values in [−1, 1] that arrive one after another, with decisions and bounds that hold at all times at once: a rule may
// look after every value and stop whenever it likes. A gambler bets against "the mean is at most m". If that is true, the expected
// capital never grows, so it ever reaches 1/α with a probability of at most α (Ville's inequality). The capital is the mean of
// several gamblers', each of whom always bets the same part. Waudby-Smith and Ramdas, "Estimating means of bounded random variables
// by betting", Journal of the Royal Statistical Society B 86 (2024).

/** Parts of the capital that are bet, from cautious to all but everything, with the gamblers' shares at the start, whose sum is 1. */
const gamblers = [
  { stake: 0.02, share: 0.1 },
  { stake: 0.06, share: 0.1 },
  { stake: 0.15, share: 0.15 },
  { stake: 0.35, share: 0.15 },
  { stake: 0.65, share: 0.2 },
  { stake: 0.98, share: 0.3 },
] as const

/** The side of a value on which the mean is shown to be. */
export type Side = 'above' | 'below'

/** A bet that the mean is beyond a value between −1 and 1, settled with each value as it arrives. */
export class Bet {
  #value: number
  readonly #sign: 1 | -1
  readonly #logs = gamblers.map(({ share }) => Math.log(share))

  constructor(side: Side, value: number) {
    this.#value = value
    this.#sign = side === 'above' ? 1 : -1
  }

  /** @param count number of equal values; their order does not matter */
  add(value: number, count = 1): void {
    if (!(Math.abs(value) <= 1)) throw new RangeError(`a value of ${value} is outside [-1, 1]`)
    // The largest loss is the stake, so that no capital becomes negative.
    const gain = (this.#sign * (value - this.#value)) / (1 + this.#sign * this.#value)
    for (const [index, { stake }] of gamblers.entries())
      this.#logs[index] = (this.#logs[index] ?? 0) + count * Math.log1p(stake * gain)
  }

  /** Bets the present capital on a mean beyond another value from now on. If no mean is beyond either, the error keeps its bound. */
  retarget(value: number): void {
    this.#value = value
  }

  /** Returns true if the capital has reached 1/alpha: the claim is true, with an error of at most `alpha` over all times. */
  isWon(alpha: number): boolean {
    const largest = max(this.#logs) ?? 0
    const enough = -Math.log(alpha)
    // The sum is between the largest capital and as many times that as there are gamblers.
    if (largest + Math.log(gamblers.length) < enough) return false
    return largest + Math.log(this.#logs.reduce((sum, log) => sum + Math.exp(log - largest), 0)) >= enough
  }
}

/** Values in [−1, 1] and the bounds of their mean. */
export class BettingMean {
  readonly #counts = new Map<number, number>()
  #size = 0

  add(value: number): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1)
    this.#size += 1
  }

  get size(): number {
    return this.#size
  }

  /** Returns one-sided bounds. Each holds at all times with an error of at most its `alpha`. */
  bounds(lowerAlpha: number, upperAlpha: number): Interval {
    return {
      lower: bisect(-1, 1, (value) => this.#isShown('above', value, lowerAlpha)),
      upper: bisect(-1, 1, (value) => !this.#isShown('below', value, upperAlpha)),
    }
  }

  #isShown(side: Side, value: number, alpha: number): boolean {
    const bet = new Bet(side, value)
    for (const [each, count] of this.#counts) bet.add(each, count)
    return bet.isWon(alpha)
  }
}

/** Returns the fewest values, all of them zero, that show a mean above −margin. */
export function fewestToShow(margin: number, alpha: number): number {
  const bet = new Bet('above', -margin)
  let values = 0
  while (!bet.isWon(alpha)) {
    bet.add(0)
    values += 1
  }
  return values
}
