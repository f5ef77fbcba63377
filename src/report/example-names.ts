import type { Classification } from '../metrics/classification-schema.ts'

type Flips = NonNullable<Classification['flips']>

/** Names that are digests of an example's content, such as those of table rows without `data.id`. */
const digestName = /^[0-9a-f]{24}$/

const shownDigits = 8

/**
 * Returns a function that shortens the names of examples with changed predictions: a digest to its first digits if these are
 * unique in the report. Other names are kept. `report.json` contains all names whole.
 */
export function shortNamesOf({ broken, fixed }: Flips): (id: string) => string {
  const ids = new Set([...broken.examples, ...fixed.examples].map(({ id }) => id))
  const starts = Map.groupBy(ids, (id) => id.slice(0, shownDigits))
  return (id) => {
    const start = id.slice(0, shownDigits)
    return digestName.test(id) && starts.get(start)?.length === 1 ? start : id
  }
}
