import { describe, expect, it } from '@jest/globals'
import { Bet, BettingMean, fewestToShow } from '../../../src/statistics/betting-bounds.ts'
import { seededUniform } from '../../../src/statistics/resample.ts'

/** Draws +1, −1 or 0. */
function drawing(purpose: string, better: number, worse: number): () => number {
  const uniform = seededUniform(7, purpose)
  return () => {
    const drawn = uniform()
    if (drawn < better) return 1
    return drawn < better + worse ? -1 : 0
  }
}

/** Returns the share of sequences of 400 values in which a bet is ever won. */
function shareOfWins(bet: () => Bet, draw: () => number, alpha: number): number {
  let wins = 0
  for (let sequence = 0; sequence < 2000; sequence++) {
    const current = bet()
    for (let value = 0; value < 400; value++) {
      current.add(draw())
      if (!current.isWon(alpha)) continue
      wins += 1
      break
    }
  }
  return wins / 2000
}

describe('Bet', () => {
  it.each([
    ['few', 0.02, 0.02],
    ['many', 0.3, 0.3],
    ['skewed', 0.01, 0.01],
  ])('is won falsely in at most alpha of sequences with %s differences', (name, better, worse) => {
    const won = shareOfWins(() => new Bet('below', 0), drawing(name, better, worse), 0.1)
    // Two standard errors of 2,000 sequences.
    expect(won).toBeLessThan(0.1 + 2 * Math.sqrt((0.1 * 0.9) / 2000))
    expect(won).toBeGreaterThan(0)
  })

  it('is won falsely in at most alpha of sequences at the edge of a margin', () => {
    expect(shareOfWins(() => new Bet('above', -0.05), drawing('edge', 0.05, 0.1), 0.1)).toBeLessThan(0.114)
  })

  it('is won soon if it is true', () => {
    expect(shareOfWins(() => new Bet('below', 0), drawing('worse', 0.02, 0.12), 0.05)).toBeGreaterThan(0.95)
  })

  it('keeps its capital when it is retargeted', () => {
    const bet = new Bet('below', 0)
    bet.add(-1, 20)
    expect(bet.isWon(0.01)).toBe(true)
    bet.retarget(-0.5)
    expect(bet.isWon(0.01)).toBe(true)
    bet.add(0, 40)
    expect(bet.isWon(0.01)).toBe(false)
  })

  it('rejects a value outside of the range', () => {
    expect(() => {
      new Bet('above', 0).add(1.5)
    }).toThrow(RangeError)
  })
})

describe('BettingMean', () => {
  it('has bounds beyond which the bets are won', () => {
    const mean = new BettingMean()
    const values = [...Array<number>(90).fill(0), ...Array<number>(10).fill(-0.5)]
    for (const value of values) mean.add(value)
    const { lower, upper } = mean.bounds(0.05, 0.01)
    const isWon = (bet: Bet, alpha: number) => {
      for (const value of values) bet.add(value)
      return bet.isWon(alpha)
    }
    expect(lower).toBeLessThan(-0.05)
    expect(upper).toBeGreaterThan(-0.05)
    expect(isWon(new Bet('above', lower - 1e-9), 0.05)).toBe(true)
    expect(isWon(new Bet('above', lower + 1e-9), 0.05)).toBe(false)
    expect(isWon(new Bet('below', upper + 1e-9), 0.01)).toBe(true)
    expect(isWon(new Bet('below', upper - 1e-9), 0.01)).toBe(false)
  })

  it('has the whole range as bounds without values', () => {
    expect(new BettingMean().bounds(0.05, 0.05)).toEqual({ lower: -1, upper: 1 })
  })
})

describe('fewestToShow', () => {
  it('returns the number of equal pairs that show a loss within the margin', () => {
    const fewest = fewestToShow(0.02, 0.05)
    const bet = new Bet('above', -0.02)
    bet.add(0, fewest - 1)
    expect(bet.isWon(0.05)).toBe(false)
    bet.add(0)
    expect(bet.isWon(0.05)).toBe(true)
    expect(fewest).toBe(201)
  })
})
