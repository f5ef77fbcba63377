import { extent } from 'd3-array'
import { shortText } from '../evaluation/wording.ts'
import { shortDigest, type Digest } from '../lineage/digest.ts'

/**
 * Text of a user's that must show as itself: no markup, no HTML, no formula, nobody mentioned, no address linked, no cell
 * broken.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_{}[\]()#+!|~$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@\u200b')
    .replaceAll('://', ':\u200b//')
    .replace(/www\./gi, '$&\u200b')
}

/** A name of a user's in a cell: as itself, and no longer than a table can bear. */
export function nameText(name: string): string {
  return escapeMarkdown(shortText(name))
}

/** A table of cells that are Markdown already; `numbers` names the columns that align right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(head),
    line(head.map((_, column) => (numbers.includes(column) ? '--:' : '---'))),
    ...rows.map(line),
  ].join('\n')
}

/** Folded away until it is opened. */
export function details(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`
}

export function section(title: string, ...parts: readonly string[]): string {
  return [`### ${title}`, ...parts].join('\n\n')
}

/** A cell that is empty where there is no value. */
export function optional<Value>(value: Value | null, text: (value: Value) => string): string {
  return value === null ? '' : text(value)
}

export interface Curve {
  readonly name: string
  readonly values: readonly number[]
}

/** GitHub refuses charts of more than 50,000 characters; a point takes about 15 of them for two curves. */
const mostPoints = 300

/**
 * Curves over the epochs as a Mermaid chart, which GitHub draws; curves with a gap are left out, since it cannot draw those. Of
 * more than 300 epochs every nth is drawn.
 */
export function lineChart(title: string, curves: readonly Curve[]): string {
  const drawn = curves.filter(({ values }) => values.length > 1 && values.every(Number.isFinite))
  const [first] = drawn
  if (!first) return ''
  const step = Math.ceil(first.values.length / mostPoints)
  const thin = (values: readonly number[]) => values.filter((_, index) => index % step === 0)
  const epochs = thin(first.values.map((_, index) => index + 1))
  const lines = drawn.map(({ values }) => thin(values))
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${title}: ${drawn.map(({ name }) => name).join(', ')}"`,
    `  x-axis "epoch" [${epochs.join(', ')}]`,
    `  y-axis ${range(lines.flat())}`,
    ...lines.map((values) => `  line [${values.map(number).join(', ')}]`),
    '```',
  ].join('\n')
}

/** Mermaid draws nothing on an axis without length. */
function range(values: readonly number[]): string {
  const [low = 0, high = 0] = extent(values)
  return low === high
    ? `${number(low - 0.5)} --> ${number(high + 0.5)}`
    : `${number(low)} --> ${number(high)}`
}

function number(value: number): string {
  return String(Number(value.toPrecision(5)))
}

/** `sha256:8f3a2b1c4d5e…` in code, short enough to read and long enough to find. */
export function digestText(digest: Digest): string {
  return `\`sha256:${shortDigest(digest)}…\``
}
