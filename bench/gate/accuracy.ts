import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { table } from '../../scripts/generate/section.ts'
import { seededUniform } from '../../src/statistics/resample.ts'
import { gatesOf } from './gates.ts'
import { monteCarlo, percent, rateText, type Rate } from './rate.ts'
import { confidence, rules, tensorline, unpaired, type Rule } from './rules.ts'
import { discordanceOf, drawSample, type World } from './world.ts'

const gates = gatesOf.counts
const margin = 0.005
const sizes = [100, 300, 1000, 3000, 10_000] as const
const accuracies = [0.6, 0.8, 0.9, 0.97, 0.99] as const
const correlations = [0.3, 0.8] as const

interface Cell {
  readonly world: World
  readonly correlation: number
  /** One rate for each rule, in their order. */
  readonly fails: readonly Rate[]
  readonly passes: readonly Rate[]
}

function simulate(world: World, correlation: number): Cell {
  const uniform = seededUniform(7, JSON.stringify(world))
  const fails = rules.map(() => 0)
  const passes = rules.map(() => 0)
  for (let gate = 0; gate < gates; gate++) {
    const sample = drawSample(world, uniform)
    for (const [index, rule] of rules.entries()) {
      const outcome = rule.judge(sample, margin)
      if (outcome === 'fail') fails[index] = (fails[index] ?? 0) + 1
      if (outcome === 'pass') passes[index] = (passes[index] ?? 0) + 1
    }
  }
  const rates = (counts: readonly number[]) => counts.map((count) => ({ count, gates }))
  return { world, correlation, fails: rates(fails), passes: rates(passes) }
}

/** Returns worlds with a true difference, without those where the models differ too seldom for it. */
function cells(difference: number): Cell[] {
  return accuracies.flatMap((accuracy) =>
    correlations.flatMap((correlation) =>
      sizes.flatMap((size) => {
        const discordance = discordanceOf(accuracy, correlation)
        return discordance > Math.abs(difference)
          ? [simulate({ size, accuracy, discordance, difference }, correlation)]
          : []
      }),
    ),
  )
}

const head = ['Accuracy', 'Discordance', 'Examples']

function place({ world: { accuracy, discordance, size } }: Cell): string[] {
  return [String(accuracy), discordance.toFixed(4), size.toLocaleString('en-US')]
}

const none: Rate = { count: 0, gates }

/** Returns how often each rule blocks a model that is actually unchanged. */
export function falseBlocks(): string {
  const found = cells(0)
  const limit = 1.1 * (1 - confidence)
  const above = found.filter(({ fails: [own = none] }) => monteCarlo(own).lower > limit)
  const [worst] = found.toSorted((a, b) => (b.fails[0]?.count ?? 0) - (a.fails[0]?.count ?? 0))
  return [
    `Nominal: 5.00 %. Above 5.50 % beyond the interval of the simulation: **${above.length} of ${found.length} cells**; the highest is ${worst ? `${rateText(worst.fails[0] ?? none)} % at ${place(worst).join(' / ')}` : 'none'}.`,
    table(
      [...head, ...rules.map(({ name }) => `${name}: blocked, %`)],
      found.map((cell) => [
        ...place(cell),
        rateText(cell.fails[0] ?? none),
        ...cell.fails.slice(1).map(({ count }) => percent(count / gates)),
      ]),
    ),
  ].join('\n\n')
}

/** Returns how often each rule passes a model that is actually worse, blocks it, or passes a better one. */
export function detection(): string {
  return (
    [
      ['At the margin (0.5 points worse): how often it passes; nominal 5 %', -margin, 'passes'],
      ['1 point worse: how often it passes', -2 * margin, 'passes'],
      ['1 point worse: how often it is blocked', -2 * margin, 'fails'],
      ['Half a point better: how often it passes', margin, 'passes'],
    ] as const
  )
    .map(([title, difference, what]) =>
      [
        `### ${title}`,
        table(
          [...head, 'theory, %', ...rules.map(({ name }) => `${name}, %`)],
          cells(difference).map((cell) => [
            ...place(cell),
            percent(what === 'passes' ? passTheory(cell.world) : failTheory(cell.world)),
            rateText(cell[what][0] ?? none),
            ...cell[what].slice(1).map(({ count }) => percent(count / gates)),
          ]),
        ),
      ].join('\n\n'),
    )
    .join('\n\n')
}

/** Returns the rate by the normal approximation of the paired difference. */
function passTheory({ difference, discordance, size }: World): number {
  const error = Math.sqrt((discordance - difference ** 2) / size)
  return normalCdf((difference + margin) / error - normalQuantile(confidence, 0, 1), 0, 1)
}

function failTheory({ difference, discordance, size }: World): number {
  const error = Math.sqrt((discordance - difference ** 2) / size)
  return Math.min(
    normalCdf(-difference / error - normalQuantile(confidence, 0, 1), 0, 1),
    1 - passTheory({ difference, discordance, size, accuracy: 0 }),
  )
}

/** Returns the savings of the paired design: the number of examples with which an unchanged model passes in 80 % of gates. */
export function examplesNeeded(): string {
  const rows = accuracies.flatMap((accuracy) => {
    const independent = discordanceOf(accuracy, 0)
    const split = { accuracy, discordance: independent, difference: 0 }
    const apart = leastExamples(unpaired, split, factor * independent)
    return [0.04, discordanceOf(accuracy, 0.3), discordanceOf(accuracy, 0.8)]
      .filter((discordance) => discordance < independent)
      .map((discordance) => {
        const world = { accuracy, discordance, difference: 0 }
        const paired = leastExamples(tensorline, world, factor * discordance)
        const blind = leastExamples(unpaired, world, factor * independent)
        return [
          String(accuracy),
          discordance.toFixed(4),
          ...[paired, blind, apart].map((examples) => examples.toLocaleString('en-US')),
          (blind / paired).toFixed(2),
          (apart / paired).toFixed(2),
          (independent / discordance).toFixed(2),
        ]
      })
  })
  return table(
    [
      'Accuracy',
      'Discordance d',
      'paired',
      'unpaired rule, same split',
      'unpaired, a split each',
      'same split / paired',
      'a split each / paired',
      'theory 2p(1−p)/d',
    ],
    rows,
  )
}

const power = 0.8
const factor = ((normalQuantile(confidence, 0, 1) + normalQuantile(power, 0, 1)) / margin) ** 2

/** Searches between half and twice the theoretical value, by simulation, to about 1 %. */
function leastExamples(rule: Rule, world: Omit<World, 'size'>, expected: number): number {
  let [low, high] = [expected / 2, expected * 2]
  for (let step = 0; step < 8; step++) {
    const size = Math.round(Math.sqrt(low * high))
    if (passRate(rule, { ...world, size }) >= power) high = size
    else low = size
  }
  return Math.round(high)
}

function passRate(rule: Rule, world: World): number {
  const uniform = seededUniform(8, JSON.stringify(world))
  const trials = 20_000
  let passed = 0
  for (let trial = 0; trial < trials; trial++)
    if (rule.judge(drawSample(world, uniform), margin) === 'pass') passed += 1
  return passed / trials
}
