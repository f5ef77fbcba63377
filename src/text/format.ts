import type { AnyUnit } from './number-unit.ts'

/** Returns a value as text: `97.12 %`, `0.0834`, `1.633 MB`. `extra` adds digits to the usual number. */
export function formatValue(value: number, unit: AnyUnit, extra = 0): string {
  switch (unit) {
    case 'fraction':
      return `${minus((value * 100).toFixed(2 + extra))} %`
    case 'score':
    case 'label':
      return minus(significant(value, extra))
    case 'bytes':
      return bytesText(value, 4 + extra)
    case 'count':
      return formatCount(value)
    case 'milliseconds':
      return `${significant(value, extra)} ms`
    case 'per-second':
      return `${significant(value, extra)} examples/s`
  }
}

/** Returns two values with enough digits to distinguish them. */
export function formatDistinct(value: number, other: number, unit: AnyUnit): [string, string] {
  for (let extra = 0; extra < 8; extra++) {
    const texts: [string, string] = [formatValue(value, unit, extra), formatValue(other, unit, extra)]
    if (texts[0] !== texts[1] || value === other) return texts
  }
  return [String(value), String(other)]
}

/** Returns a difference with its sign; for fractions in percentage points: `−0.41 points`. */
export function differenceText(value: number, unit: AnyUnit): string {
  switch (unit) {
    case 'fraction':
      return `${signed(value * 100, (size) => size.toFixed(2))} points`
    case 'score':
    case 'label':
      return signed(value, (size) => significant(size))
    case 'bytes':
    case 'count':
    case 'milliseconds':
    case 'per-second':
      return value === 0 ? '0' : `${value < 0 ? '−' : '+'}${formatValue(Math.abs(value), unit)}`
  }
}

/** Returns the range of a difference: `−0.62 to +0.11 points`. */
export function rangeText({ lower, upper }: { lower: number; upper: number }, unit: AnyUnit): string {
  return unit === 'fraction'
    ? `${signed(lower * 100, (size) => size.toFixed(2))} to ${differenceText(upper, unit)}`
    : `${differenceText(lower, unit)} to ${differenceText(upper, unit)}`
}

function points(size: number): string {
  return `${size} ${size === 1 ? 'point' : 'points'}`
}

/** Returns the size of a difference, without a sign: `0.3 points`. */
export function marginText(margin: number, unit: AnyUnit): string {
  switch (unit) {
    case 'fraction':
      return points(Number((margin * 100).toPrecision(3)))
    case 'score':
    case 'label':
      return String(Number(margin.toPrecision(4)))
    case 'bytes':
    case 'count':
    case 'milliseconds':
    case 'per-second':
      return formatValue(margin, unit)
  }
}

/** Returns a name cut to a length that fits into a sentence, never within a surrogate pair. */
export function truncate(name: string, longest = 60): string {
  return name.length > longest ? `${name.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : name
}

/** Returns a p-value with two digits: `0.034`, `< 0.0001`. */
export function pText(p: number): string {
  return p < 1e-4 ? '< 0.0001' : String(Number(p.toPrecision(2)))
}

export function percentText(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(4))} %`
}

/** Returns the name of the interval between two one-sided bounds: `90 % interval` for bounds of 95 % each. */
export function intervalName(confidence: number): string {
  return `${percentText(2 * confidence - 1)} interval`
}

/** Returns that name with the confidence of each bound, by which the gate decides: `90 % interval (95 % one-sided)`. */
export function intervalTitle(confidence: number): string {
  return `${intervalName(confidence)} (${percentText(confidence)} one-sided)`
}

export function formatCount(count: number): string {
  return count.toLocaleString('en-US')
}

/** Returns a size with three digits, in powers of 1000: `1.63 MB`. */
export function bytesText(bytes: number, digits = 3): string {
  const steps = ['B', 'KB', 'MB', 'GB'] as const
  const step = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 0), steps.length - 1)
  return `${Number((bytes / 1000 ** step).toPrecision(digits))} ${steps[step] ?? 'B'}`
}

function significant(value: number, extra = 0): string {
  const size = Math.abs(value)
  if (size !== 0 && (size < 1e-4 || size >= 1e6)) return value.toExponential(3 + extra)
  return size >= 1000 ? value.toFixed(1 + extra) : value.toPrecision(4 + extra)
}

function signed(value: number, text: (size: number) => string): string {
  const size = text(Math.abs(value))
  if (Number(size) === 0) return size
  return `${value < 0 ? '−' : '+'}${size}`
}

function minus(text: string): string {
  return text.replace(/^-/, '−')
}

/** Returns the first `most` names with commas between them, and the number of the others: `a, b and 3 more`. */
export function listNames(names: readonly string[], most: number): string {
  const more = names.length > most ? ` and ${names.length - most} more` : ''
  return names.slice(0, most).join(', ') + more
}
