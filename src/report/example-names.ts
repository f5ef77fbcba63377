/** Names that are digests of an example's content, such as those of table rows without `data.id`. */
const digestName = /^[0-9a-f]{24}$/

const shownDigits = 8

/**
 * Returns a function that shortens the names of examples in a report: a digest to its first digits if these are unique in the report.
 * Other names are kept.
 */
export function shortNamesOf(names: Iterable<string>): (id: string) => string {
  const starts = Map.groupBy(new Set(names), (id) => id.slice(0, shownDigits))
  return (id) => {
    const start = id.slice(0, shownDigits)
    return digestName.test(id) && starts.get(start)?.length === 1 ? start : id
  }
}
