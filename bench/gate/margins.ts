import { table } from '../../scripts/generate/section.ts'
import { assess } from '../../src/inference/assess.ts'
import { seededUniform } from '../../src/statistics/resample.ts'
import { areaKinds } from './margins/areas.ts'
import { confusionKinds } from './margins/confusions.ts'
import { determinationKinds } from './margins/determination.ts'
import { groupedKinds } from './margins/groups.ts'
import { margin, type Kind } from './margins/kind.ts'
import { meanKinds } from './margins/means.ts'
import { spanKinds } from './margins/spans.ts'
import { rateText, worstOf, type NamedRate } from './rate.ts'
import { confidence } from './rules.ts'

/** Returns how often a model exactly at the margin passes by the bounds of a bootstrap: metrics of confusions and means. */
export function atTheMargin(): string {
  return tableOf([...confusionKinds(), ...meanKinds()])
}

/** Returns the same rates for other metrics, with fewer gates, and for examples in groups. */
export function otherMetricsAtTheMargin(): string {
  return tableOf([...determinationKinds(), ...areaKinds(), ...spanKinds(), ...groupedKinds()])
}

function tableOf(kinds: readonly Kind[]): string {
  const cells = kinds.flatMap((kind) =>
    kind.sizes.map((size) => ({
      kind,
      units: `${size.toLocaleString('en-US')} ${kind.unit}`,
      rate: { count: passed(kind, size), gates: kind.gates },
    })),
  )
  const named: NamedRate[] = cells.map(({ kind, units, rate }) => ({
    place: `${kind.name}, ${kind.changed}, ${units}`,
    rate,
  }))
  return [
    worstOf(named),
    table(
      ['Metric', 'Predictions that differ', 'Test split', 'passes, %'],
      cells.map(({ kind, units, rate }) => [kind.name, kind.changed, units, rateText(rate)]),
    ),
  ].join('\n\n')
}

function passed({ name, changed, gates, draw }: Kind, size: number): number {
  const uniform = seededUniform(13, name, changed, size)
  let count = 0
  for (let gate = 0; gate < gates; gate++) {
    const { pair, clusters } = draw(size, uniform)
    const [result] = assess([pair], { seed: gate, clusters }, 'shown')
    const evidence = result?.difference?.inference
    if (evidence && !evidence.degenerate && evidence.bounds(confidence).lower > -margin) count += 1
  }
  return count
}
