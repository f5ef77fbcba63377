import { z } from 'zod'
import type { Task } from '../config/gate.ts'

/** `score.<class>` names the column of a class's scores. */
export const scorePrefix = 'score.'

/** Longer names and ids would fill a report with a single one of them. */
export const longestName = 1000

const name = z.union([z.string().min(1).max(longestName), z.number(), z.boolean()])
const example = name.describe('Names the example: the same for candidate and baseline.')
const className = name.describe('Name of the right class.')

const classification = z.looseObject({
  example,
  label: className,
  prediction: name
    .optional()
    .describe('Name of the class the model gave; that of the highest score when left out.'),
})

const regression = z.looseObject({
  example,
  label: z.number().describe('The right value.'),
  prediction: z.number().describe('The value the model gave.'),
})

const ranking = z.looseObject({
  query: name.describe('Names the query, the user or the session that items are ranked for.'),
  item: name.describe('Names the item: the same for candidate and baseline.'),
  relevance: z.number().min(0).describe('How much the item answers the query: 0 for not at all.'),
  score: z.number().describe('What the model ranks by: the item with the highest score comes first.'),
})

const sequence = z.looseObject({
  example: name.describe('Names the sequence: the same for candidate and baseline.'),
  position: z.int().min(0).describe('Place in the sequence.'),
  label: name.describe('The right tag, for spans with B- and I- before the name as in CoNLL.'),
  prediction: name.describe('The tag the model gave.'),
})

/** One row of a prediction file, by task. Other columns are allowed: slices may go by them. */
const rowSchemas = { classification, regression, ranking, sequence } as const satisfies Record<
  Task,
  z.ZodType
>

/** Columns that every file of a task has. */
export const requiredColumns: Readonly<Record<Task, readonly string[]>> = {
  classification: ['example', 'label'],
  regression: ['example', 'label', 'prediction'],
  ranking: ['query', 'item', 'relevance', 'score'],
  sequence: ['example', 'position', 'label', 'prediction'],
}

/** The JSON Schema of a row. */
export function rowJsonSchema(task: Task): Record<string, unknown> {
  const schema: Record<string, unknown> = {
    ...z.toJSONSchema(rowSchemas[task], { target: 'draft-2020-12' }),
    title: `One row of the predictions of a task of ${task}`,
    description: 'A line of JSONL, or a row of CSV, Parquet or Arrow. Slices may go by any other column.',
  }
  if (task !== 'classification') return schema
  const scored = '^score\\.'
  return {
    ...schema,
    patternProperties: {
      [scored]: { type: 'number', description: 'Score of the class that is named after the point.' },
    },
    anyOf: [{ required: ['prediction'] }, { not: { propertyNames: { not: { pattern: scored } } } }],
  }
}
