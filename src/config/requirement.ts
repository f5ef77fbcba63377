import { z } from 'zod'
import { confidence } from './gate/confidence.ts'

const byteUnits = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 } as const
const timeUnits = { us: 1e-3, ms: 1, s: 1e3 } as const
const units: Readonly<Record<string, number>> = { '': 1, '%': 0.01, ...byteUnits, ...timeUnits }

const pattern =
  /^\s*([a-z][a-z0-9-]*(?:@\d+(?:\.\d+)?)?(?:\[.+\])?)\s*(>=|<=|>|<)\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z%]*)\s*$/i

export type Operator = '>=' | '<=' | '>' | '<'

/** A bound on the point estimate: `accuracy >= 0.97`, `model-bytes <= 2 MB`. */
const comparison = z
  .string()
  .describe(
    'A metric, an operator and a value: `accuracy >= 0.97`, `recall[cat] >= 90%`, `model-bytes <= 2 MB`.',
  )
  .transform((text, context) => {
    const [, metric, operator, value, unit = ''] = pattern.exec(text) ?? []
    const scale = units[unit]
    if (metric !== undefined && isOperator(operator) && scale !== undefined)
      return { kind: 'point' as const, text, metric, operator, value: Number(value) * scale }
    context.addIssue({
      code: 'custom',
      message: `must be a metric, an operator (>=, <=, >, <) and a number with an optional unit (${Object.keys(units).filter(Boolean).join(', ')}), for example "accuracy >= 0.97"`,
    })
    return z.NEVER
  })

function isOperator(text: string | undefined): text is Operator {
  return text === '>=' || text === '<=' || text === '>' || text === '<'
}

const boundConfidence = confidence.describe('One-sided confidence of the bound.')

/** A bound on the metric's one-sided lower confidence bound. */
const lowerBound = z
  .strictObject({
    metric: z.string().describe('A metric that is better when higher.'),
    'at-least': z.number().describe('Least value of the lower confidence bound.'),
    confidence: boundConfidence,
  })
  .transform(({ metric, 'at-least': value, confidence }) => ({
    kind: 'bound' as const,
    text: `${metric} >= ${value} with confidence ${confidence}`,
    metric,
    operator: '>=' as const,
    value,
    confidence,
  }))

/** A bound on the metric's one-sided upper confidence bound. */
const upperBound = z
  .strictObject({
    metric: z.string().describe('A metric that is better when lower.'),
    'at-most': z.number().describe('Greatest value of the upper confidence bound.'),
    confidence: boundConfidence,
  })
  .transform(({ metric, 'at-most': value, confidence }) => ({
    kind: 'bound' as const,
    text: `${metric} <= ${value} with confidence ${confidence}`,
    metric,
    operator: '<=' as const,
    value,
    confidence,
  }))

export const requirement = z.union([comparison, lowerBound, upperBound])
export type Requirement = z.infer<typeof requirement>
