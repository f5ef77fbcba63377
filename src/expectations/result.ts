import { z } from 'zod'
import { severities } from '../config/expect.ts'

/** Name of the file with the results in the artifact of a dataset. */
export const expectationsFile = 'expectations.json'

const example = z.strictObject({
  /** The path relative to the configuration, or the address of a download. */
  file: z.string(),
  /** Counts from 1; left out where a file has no lines. */
  line: z.int().positive().optional(),
  /** Position in the file, from 0. */
  row: z.int().nonnegative(),
  /** The cell; null for a missing or a private value. */
  value: z.union([z.string(), z.number()]).nullable(),
})

const result = z.strictObject({
  kind: z.enum([
    'type',
    'range',
    'values',
    'pattern',
    'length',
    'missing',
    'column',
    'columns',
    'unique',
    'rule',
    'rows',
    'newest',
    'mean',
    'sum',
    'classes',
  ]),
  /** A column, several columns, the name of a rule, or `table`. */
  subject: z.string(),
  /** The condition in words. */
  expected: z.string(),
  severity: z.enum(severities),
  /** The verdict; that of `newest` without its age, which depends on the time of the run. */
  verdict: z.enum(['pass', 'fail']),
  /** Number of rows that fail; null for a condition on all rows together. */
  failing: z.int().nonnegative().nullable(),
  /** The value that was found; null if rows are counted, or for a private column. */
  observed: z.string().nullable(),
  /** The newest date and its greatest age, in milliseconds; for `newest` only. */
  age: z.strictObject({ newest: z.number().nullable(), within: z.number() }).optional(),
  /** The first failing rows. */
  examples: z.array(example),
})

/** Results of all expectations about the sources of a dataset. */
export const expectationResultsSchema = z.strictObject({
  /** Rows in the sources. */
  rows: z.int().nonnegative(),
  expectations: z.array(result),
})

export type FailingExample = z.infer<typeof example>
export type ExpectationResult = z.infer<typeof result>
export type ExpectationResults = z.infer<typeof expectationResultsSchema>
