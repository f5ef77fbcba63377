import { csvMissingTexts } from '../config/missing-values.ts'
import type { WrittenExpectations } from './expectations-yaml.ts'
import type { QualityRule } from './contract-schema.ts'

type WrittenColumn = Exclude<NonNullable<WrittenExpectations['columns']>[string], readonly unknown[]>

/** Bounds of a metric; null for one that is open. */
interface MetricBounds {
  readonly minimum: number | null
  readonly maximum: number | null
}

/** Texts that are missing values in every column of CSV. */
const builtIn: readonly unknown[] = [null, '', ...csvMissingTexts]

/** Returns the name of a quality rule in messages. */
export function nameOfRule({ id, name, metric, rule, type }: QualityRule): string {
  return name ?? id ?? metric ?? rule ?? type ?? 'rule'
}

/** Returns the bounds of the number of rows that a quality rule sets; null for a rule of another kind. */
export function rowBounds(rule: QualityRule): { minimum?: number; maximum?: number } | null {
  const bounds = metricOf(rule) === 'rowCount' ? boundsOf(rule) : null
  if (bounds === null || isPercent(rule)) return null
  return {
    ...(bounds.minimum !== null && { minimum: bounds.minimum }),
    ...(bounds.maximum !== null && { maximum: bounds.maximum }),
  }
}

/** Returns columns without repeated combinations; null for a rule of another kind. */
export function uniqueColumns(rule: QualityRule): readonly string[] | null {
  const { properties } = rule.arguments ?? {}
  const isExact = metricOf(rule) === 'duplicateValues' && boundsOf(rule)?.maximum === 0
  return isExact && properties !== undefined && properties.length > 0 ? properties : null
}

/** Returns the expectation of a column; null for a rule that expectations cannot express. */
export function columnRule(rule: QualityRule): WrittenColumn | null {
  const bounds = boundsOf(rule)
  if (bounds?.maximum == null || (bounds.minimum ?? 0) > 0) return null
  const { maximum } = bounds
  if (isPercent(rule) && maximum >= 100) return null
  const tolerate = isPercent(rule) ? maximum / 100 : maximum
  const reaction = {
    ...(tolerate > 0 && { tolerate }),
    ...(rule.severity !== undefined && rule.severity !== 'error' && { severity: 'warn' as const }),
  }
  const { validValues, missingValues = [], pattern } = rule.arguments ?? {}
  switch (metricOf(rule)) {
    case 'nullValues':
      return missingRule(tolerate, isPercent(rule), reaction)
    case 'missingValues':
      return missingValues.every((text) => builtIn.includes(text))
        ? missingRule(tolerate, isPercent(rule), reaction)
        : null
    case 'invalidValues': {
      const values = validValues?.flatMap((text) => (text === null || text === '' ? [] : [text]))
      if (values?.length === 0 || (values === undefined && pattern === undefined)) return null
      return {
        ...(values !== undefined && { values }),
        ...(pattern !== undefined && { pattern: wholePattern(pattern) }),
        ...reaction,
      }
    }
    case 'duplicateValues':
      return { unique: true, ...reaction }
    default:
      return null
  }
}

function missingRule(tolerate: number, isShare: boolean, reaction: WrittenColumn): WrittenColumn {
  const { severity } = reaction
  return isShare && tolerate > 0
    ? { missing: tolerate, ...(severity !== undefined && { severity }) }
    : { missing: 0, ...reaction }
}

/** Patterns of contracts match a part of a text; those of expectations the whole. */
export function wholePattern(pattern: string): string {
  const starts = pattern.startsWith('^')
  const ends = pattern.endsWith('$') && !pattern.endsWith(String.raw`\$`)
  // The bars of alternatives would separate the anchors from the others.
  if (starts && ends && !pattern.includes('|')) return pattern.slice(1, -1)
  return `(?s:.*)(?:${pattern})(?s:.*)`
}

function metricOf({ type, metric, rule }: QualityRule): string | undefined {
  return type === undefined || type === 'library' ? (metric ?? rule) : undefined
}

function isPercent({ unit }: QualityRule): boolean {
  return unit === 'percent' || unit === '%'
}

/** Returns the bounds of a metric, which counts rows or is a percentage; null for a comparison that is no range. */
function boundsOf(rule: QualityRule): MetricBounds | null {
  const { mustBe, mustBeBetween } = rule
  // Counts are whole numbers, so that a strict bound is the next one.
  const step = isPercent(rule) ? 0 : 1
  if (typeof mustBe === 'number') return { minimum: mustBe, maximum: mustBe }
  if (mustBeBetween !== undefined) return { minimum: mustBeBetween[0], maximum: mustBeBetween[1] }
  if (rule.mustBeLessThan !== undefined) return { minimum: null, maximum: rule.mustBeLessThan - step }
  if (rule.mustBeLessOrEqualTo !== undefined) return { minimum: null, maximum: rule.mustBeLessOrEqualTo }
  if (rule.mustBeGreaterThan !== undefined) return { minimum: rule.mustBeGreaterThan + step, maximum: null }
  if (rule.mustBeGreaterOrEqualTo !== undefined)
    return { minimum: rule.mustBeGreaterOrEqualTo, maximum: null }
  return null
}
