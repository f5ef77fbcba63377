import { z } from 'zod'
import { expectedTypes, servingReactions } from '../config/expect.ts'

const reaction = {
  /** True if a failure is counted only, since rows of the dataset may fail, too. */
  counted: z.literal(true).optional(),
}
const ofColumn = { column: z.string(), ...reaction }
const limit = z.union([z.number(), z.string()]).nullable()

/** A condition on one row. */
const condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('type'), type: z.enum(expectedTypes), ...ofColumn }),
  z.strictObject({
    kind: z.literal('range'),
    minimum: limit,
    maximum: limit,
    type: z.enum(expectedTypes).nullable(),
    ...ofColumn,
  }),
  z.strictObject({
    kind: z.literal('values'),
    values: z.array(z.union([z.string(), z.number(), z.boolean()])),
    ...ofColumn,
  }),
  z.strictObject({ kind: z.literal('pattern'), pattern: z.string(), ...ofColumn }),
  z.strictObject({
    kind: z.literal('length'),
    minimum: z.int().nonnegative(),
    maximum: z.int().nonnegative().nullable(),
    ...ofColumn,
  }),
  z.strictObject({ kind: z.literal('missing'), share: z.literal(0), ...ofColumn }),
  z.strictObject({ kind: z.literal('rule'), name: z.string(), check: z.string(), ...reaction }),
  /** No column exists besides those of the model. */
  z.strictObject({ kind: z.literal('columns'), ...reaction }),
])

/** Conditions on the rows that a server receives. They travel with the dataset and its models. */
export const servingExpectationsSchema = z.strictObject({
  onViolation: z.enum(servingReactions),
  conditions: z.array(condition),
})

export type ServingExpectations = z.infer<typeof servingExpectationsSchema>
export type RowCondition = z.infer<typeof condition>
