import { z } from 'zod'

/** The name of a source in a query. */
export const sourceName = z
  .string()
  .regex(/^[a-z_][a-z0-9_]*$/, 'must be lower-case letters, digits and underscores')

const column = z.string().min(1)

/** Two sources that become one table: `data.join`. */
export const joinSchema = z.strictObject({
  left: sourceName.describe('The source whose rows become examples.'),
  right: sourceName.describe('The source that adds columns to them.'),
  on: z
    .union([
      column,
      z.array(column).min(1),
      z.record(column, column).refine((on) => Object.keys(on).length > 0, 'at least one column'),
    ])
    .transform(keyOf)
    .describe(
      'The columns with the key: names that both sources have, or `{customer: id}`, the names in `left` with those in `right`.',
    ),
  unmatched: z
    .enum(['fail', 'drop', 'keep'])
    .default('fail')
    .describe(
      'What becomes of rows of `left` without a row of `right`: stop with their number, leave them out, or keep them with missing values.',
    ),
  repeated: z
    .enum(['fail', 'keep'])
    .default('fail')
    .describe(
      'What becomes of rows of `left` with several rows of `right`: stop with their number, or make an example of each.',
    ),
})

/** A column of the key under its names in both sources. */
export interface KeyColumn {
  readonly left: string
  readonly right: string
}

function keyOf(on: string | readonly string[] | Readonly<Record<string, string>>): KeyColumn[] {
  if (typeof on === 'string') return [{ left: on, right: on }]
  return isList(on)
    ? on.map((name) => ({ left: name, right: name }))
    : Object.entries(on).map(([left, right]) => ({ left, right }))
}

function isList(on: readonly string[] | Readonly<Record<string, string>>): on is readonly string[] {
  return Array.isArray(on)
}

export type JoinSection = z.infer<typeof joinSchema>

interface Combined {
  readonly source?: unknown
  readonly sources?: Readonly<Record<string, unknown>> | undefined
  readonly join?: JoinSection | undefined
  readonly query?: string | undefined
  readonly format?: unknown
  readonly split: { readonly validation: unknown; readonly test: unknown }
}

/** Returns the fault of the keys that name and combine sources; null without one. */
export function faultOfSources({ source, sources, join, query, format, split }: Combined): string | null {
  if (source !== undefined && sources !== undefined) return '`source` or `sources`, one of them'
  if (sources === undefined) return join || query !== undefined ? '`sources` for `join` and `query`' : null
  if ((join === undefined) === (query === undefined)) return '`join` or `query`, one of them, with `sources`'
  const unknown = [join?.left, join?.right].find((name) => name !== undefined && !(name in sources))
  if (unknown !== undefined) return `a source named \`${unknown}\`, which \`join\` names`
  if (format !== undefined) return 'no `format` with `sources`, whose files are named after their formats'
  return typeof split.validation === 'number' && typeof split.test === 'number'
    ? null
    : 'fractions for the splits of `sources`, no files'
}
