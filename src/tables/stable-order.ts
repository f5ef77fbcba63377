import { z } from 'zod'

/** A node of a plan as `EXPLAIN (FORMAT json)` writes it. */
const planSchema: z.ZodType<PlanNode> = z.lazy(() =>
  z.object({
    name: z.string(),
    children: z.array(planSchema),
  }),
)
interface PlanNode {
  readonly name: string
  readonly children: readonly PlanNode[]
}

/** Operators whose rows have the order of the files and of their rows, since DuckDB preserves the order of insertion. */
const orderedOperators: ReadonlySet<string> = new Set([
  'READ_CSV',
  'READ_JSON',
  'READ_NDJSON',
  'READ_PARQUET',
  'PROJECTION',
  'FILTER',
  'UNION',
])

/** Returns true if the operators of a plan keep the order of the rows. @param plan as JSON */
export function keepsOrder(plan: string): boolean {
  const isOrdered = ({ name, children }: PlanNode): boolean =>
    orderedOperators.has(name.trim()) && children.every(isOrdered)
  return z.array(planSchema).parse(JSON.parse(plan)).every(isOrdered)
}

/** Returns the name of each function of DuckDB, whether its result can differ from run to run, and the definition of a macro. */
export const functionsSql = `
  SELECT function_name, CAST(stability <> 'CONSISTENT' AS VARCHAR), macro_definition FROM duckdb_functions()
  WHERE stability <> 'CONSISTENT' OR macro_definition IS NOT NULL`

/** Names of values that depend on the time, which are no functions. */
const changingNames = ['current_date', 'current_time', 'current_timestamp', 'localtime', 'localtimestamp']

/**
 * Returns true if no word of a query is the name of a function whose result can differ from run to run.
 * @param functions rows of `functionsSql`
 */
export function isRepeatable(query: string, functions: readonly (readonly (string | null)[])[]): boolean {
  const changing = new Set(changingNames)
  for (const [name, isChanging] of functions) if (isChanging === 'true') changing.add(name ?? '')
  for (let size = 0; size < changing.size;) {
    size = changing.size
    for (const [name, , definition] of functions)
      if (hasWord(definition ?? '', changing)) changing.add(name ?? '')
  }
  return !hasWord(query, changing)
}

function hasWord(sql: string, words: ReadonlySet<string>): boolean {
  return (
    sql
      .toLowerCase()
      .match(/\w+/g)
      ?.some((word) => words.has(word)) ?? false
  )
}
