import { z } from 'zod'
import type { Task } from '../config/gate.ts'

/** Prefix of columns of scores: `score.<class>` contains the scores of a class. */
export const scorePrefix = 'score.'

/** Longest name or id, in characters; longer ones would fill a report. */
export const longestName = 1000

const name = z.union([z.string().min(1).max(longestName), z.number(), z.boolean()])
const example = name.describe('Name of the example: the same for candidate and baseline.')
const className = name.describe('Name of the correct class.')

const classification = z.looseObject({
  example,
  label: className,
  prediction: name.optional().describe('Name of the predicted class; that of the highest score if left out.'),
})

const regression = z.looseObject({
  example,
  label: z.number().describe('The correct value.'),
  prediction: z.number().describe('The predicted value.'),
})

const ranking = z.looseObject({
  query: name.describe('Name of the query, user or session that items are ranked for.'),
  item: name.describe('Name of the item: the same for candidate and baseline.'),
  relevance: z.number().min(0).describe('Relevance of the item for the query; 0 if it is irrelevant.'),
  score: z.number().describe('Score of the model; the item with the highest score comes first.'),
})

const sequence = z.looseObject({
  example: name.describe('Name of the sequence: the same for candidate and baseline.'),
  position: z.int().min(0).describe('Position in the sequence.'),
  label: name.describe('The correct tag, for spans with B- and I- before the name as in CoNLL.'),
  prediction: name.describe('The predicted tag.'),
})

/** One row of a prediction file, by task. Other columns are allowed, for slices. */
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

/** Returns the JSON Schema of a row. */
export function rowJsonSchema(task: Task): Record<string, unknown> {
  const schema: Record<string, unknown> = {
    ...z.toJSONSchema(rowSchemas[task], { target: 'draft-2020-12' }),
    title: `One row of predictions for the task ${task}`,
    description: 'A line of JSONL, or a row of CSV, Parquet or Arrow. Slices can use any other column.',
  }
  if (task !== 'classification') return schema
  const scored = '^score\\.'
  return {
    ...schema,
    patternProperties: {
      [scored]: { type: 'number', description: 'Score of the class whose name follows the dot.' },
    },
    anyOf: [{ required: ['prediction'] }, { not: { propertyNames: { not: { pattern: scored } } } }],
  }
}
