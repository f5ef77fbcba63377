import { extent } from 'd3-array'
import type { Trial } from '../../search/trial.ts'
import { chart } from './chart.ts'
import { html, type Markup } from './markup.ts'
import { domainAround, linearScale, type Scale } from './scale.ts'

const width = 680
const height = 320
const plot = { left: 60, right: 620, top: 40, bottom: 270 }

interface Axis {
  readonly name: string
  readonly ends: readonly [string, string]
  readonly position: (trial: Trial) => number
}

/**
 * Returns a chart with one line per trial over the searched values and its metric, or with one dot per trial if one value
 * is searched. Trials are ranked best first.
 */
export function trialsChart(metric: string, ranked: readonly Trial[]): Markup | null {
  const measured = ranked.filter(({ value }) => value !== null)
  const paths = Object.keys(measured[0]?.point ?? {})
  if (measured.length === 0) return null
  const results = axisOf(metric, measured, ({ value }) => value)
  const searched = paths.map((path) => axisOf(path, measured, ({ point }) => point[path]))
  const [only] = searched
  const label = `${measured.length} trials by ${paths.join(', ')} and ${metric}`
  return html`<figure class="plot">
    ${chart(
      { title: label, width, height },
      searched.length === 1 && only
        ? scatter(only, results, measured)
        : parallel([...searched, results], measured),
    )}
  </figure>`
}

function scatter(across: Axis, up: Axis, trials: readonly Trial[]): Markup {
  const x = linearScale([0, 1], [plot.left, plot.right])
  const y = linearScale([0, 1], [plot.bottom, plot.top])
  return html`<line
      class="grid"
      x1="${plot.left}"
      x2="${plot.right}"
      y1="${plot.bottom}"
      y2="${plot.bottom}"
    />
    <line class="grid" x1="${plot.left}" x2="${plot.left}" y1="${plot.top}" y2="${plot.bottom}" />
    <text x="${plot.left}" y="${plot.bottom + 20}">${across.ends[0]}</text>
    <text x="${plot.right}" y="${plot.bottom + 20}" text-anchor="end">${across.ends[1]}</text>
    <text x="${(plot.left + plot.right) / 2}" y="${plot.bottom + 40}" text-anchor="middle"
      >${across.name}</text
    >
    <text x="${plot.left - 6}" y="${plot.bottom}" text-anchor="end">${up.ends[0]}</text>
    <text x="${plot.left - 6}" y="${plot.top + 4}" text-anchor="end">${up.ends[1]}</text>
    <text x="${plot.left}" y="${plot.top - 18}">${up.name}</text>
    ${trials
      .toReversed()
      .map(
        (trial) =>
          html`<circle
            class="dot ${tone(trial, trials)}"
            cx="${x(across.position(trial))}"
            cy="${y(up.position(trial))}"
            r="5"
            ><title>trial ${trial.trial}</title></circle
          >`,
      )}`
}

function parallel(axes: readonly Axis[], trials: readonly Trial[]): Markup {
  const x = linearScale([0, axes.length - 1], [plot.left + 20, plot.right])
  const y: Scale = linearScale([0, 1], [plot.bottom, plot.top])
  return html`${trials
    .toReversed()
    .map(
      (trial) =>
        html`<polyline
          class="curve ${tone(trial, trials)}"
          points="${axes.map((axis, index) => `${x(index)},${y(axis.position(trial))}`).join(' ')}"
          ><title>trial ${trial.trial}</title></polyline
        >`,
    )}
  ${axes.map(
    ({ name, ends }, index) =>
      html`<line class="grid axis" x1="${x(index)}" x2="${x(index)}" y1="${plot.top}" y2="${plot.bottom}" />
        <text x="${x(index)}" y="${plot.top - 8}" text-anchor="middle">${ends[1]}</text>
        <text x="${x(index)}" y="${plot.bottom + 18}" text-anchor="middle">${ends[0]}</text>
        <text x="${x(index)}" y="${plot.bottom + 38}" text-anchor="middle">${lastPart(name)}</text>`,
  )}`
}

/** Returns the colour of a trial: the best one is highlighted. */
function tone(trial: Trial, ranked: readonly Trial[]): string {
  return trial === ranked[0] ? 'c1' : 'c0 faint'
}

function lastPart(path: string): string {
  return path.split('.').slice(-2).join('.')
}

function axisOf(name: string, trials: readonly Trial[], valueOf: (trial: Trial) => unknown): Axis {
  const values = trials.map(valueOf)
  const numbers = values.filter((value) => typeof value === 'number')
  if (numbers.length < values.length) return namesAxis(name, values, valueOf)
  const [low = 0, high = 0] = extent(numbers)
  const logarithmic = low > 0 && high / low > 30
  const scaled = (value: number) => (logarithmic ? Math.log(value) : value)
  const scale = linearScale(domainAround([scaled(low), scaled(high)], 0), [0.03, 0.97])
  return {
    name,
    ends: [short(low), short(high)],
    position: (trial) => {
      const value = valueOf(trial)
      return typeof value === 'number' ? scale(scaled(value)) : 0
    },
  }
}

function namesAxis(name: string, values: readonly unknown[], valueOf: (trial: Trial) => unknown): Axis {
  const names = [...new Set(values.map((value) => JSON.stringify(value)))].sort()
  const scale = linearScale([0, Math.max(names.length - 1, 1)], [0.03, 0.97])
  return {
    name,
    ends: [names[0] ?? '', names.at(-1) ?? ''],
    position: (trial) => scale(Math.max(names.indexOf(JSON.stringify(valueOf(trial))), 0)),
  }
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)))
}
