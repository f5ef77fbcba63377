import { z } from 'zod'

/** Comparison of a metric of a quality rule. */
const operators = {
  mustBe: z.unknown().optional(),
  mustNotBe: z.unknown().optional(),
  mustBeGreaterThan: z.number().optional(),
  mustBeGreaterOrEqualTo: z.number().optional(),
  mustBeLessThan: z.number().optional(),
  mustBeLessOrEqualTo: z.number().optional(),
  mustBeBetween: z.tuple([z.number(), z.number()]).optional(),
  mustNotBeBetween: z.tuple([z.number(), z.number()]).optional(),
}

const value = z.union([z.string(), z.number(), z.boolean(), z.null()])

const qualityRule = z.looseObject({
  id: z.string().optional(),
  name: z.string().optional(),
  type: z.string().optional(),
  metric: z.string().optional(),
  /** The name of `metric` before version 3.1. */
  rule: z.string().optional(),
  unit: z.string().optional(),
  severity: z.string().optional(),
  arguments: z
    .looseObject({
      missingValues: z.array(value).optional(),
      validValues: z.array(value).optional(),
      pattern: z.string().optional(),
      properties: z.array(z.string()).optional(),
    })
    .nullish(),
  ...operators,
})

const bound = z.union([z.number(), z.string(), z.boolean()])

const property = z.looseObject({
  name: z.string(),
  physicalName: z.string().optional(),
  logicalType: z.string().optional(),
  logicalTypeOptions: z
    .looseObject({
      minimum: bound.optional(),
      maximum: bound.optional(),
      exclusiveMinimum: bound.optional(),
      exclusiveMaximum: bound.optional(),
      minLength: z.int().nonnegative().optional(),
      maxLength: z.int().nonnegative().optional(),
      pattern: z.string().optional(),
    })
    .nullish(),
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  primaryKey: z.boolean().optional(),
  primaryKeyPosition: z.int().optional(),
  relationships: z.array(z.unknown()).nullish(),
  quality: z.array(qualityRule).nullish(),
  get properties() {
    return z.array(property).nullish()
  },
})

const table = z.looseObject({
  name: z.string(),
  physicalName: z.string().optional(),
  properties: z.array(property).nullish(),
  relationships: z.array(z.unknown()).nullish(),
  quality: z.array(qualityRule).nullish(),
})

/** The parts of a data contract of the Open Data Contract Standard, version 3, that are about the content of tables. */
export const contractSchema = z.looseObject({
  kind: z.literal('DataContract'),
  apiVersion: z.string().regex(/^v3\./, 'must be version 3 of the Open Data Contract Standard'),
  schema: z.array(table).min(1),
  slaProperties: z.array(z.looseObject({ property: z.string(), element: z.string().optional() })).nullish(),
})

export type Contract = z.infer<typeof contractSchema>
export type ContractTable = z.infer<typeof table>
export type ContractProperty = z.infer<typeof property>
export type QualityRule = z.infer<typeof qualityRule>
