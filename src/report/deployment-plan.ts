import { formatCount } from '../text/format.ts'
import { printable } from '../text/untrusted.ts'
import { blocks, code, md, table } from './markdown.ts'

/** A digest of what runs and of what would run. */
export interface PlanRow {
  readonly name: string
  readonly before: string | null
  readonly after: string | null
}

/** A field of an object in a cluster that a deployment would change. */
export interface FieldRow {
  readonly object: string
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** Returns a row for each name of either version, those of the new version first. */
export function planRows(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): PlanRow[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].map((name) => ({
    name,
    before: before[name] ?? null,
    after: after[name] ?? null,
  }))
}

/** Greatest number of differences in a terminal. */
const most = 20

/** Returns the differences for a terminal and a job's log: each with the value now and that after the deployment. */
export function planText(
  title: string,
  rows: readonly PlanRow[],
  fields: readonly FieldRow[] | null,
): string {
  const changed = [
    ...rows.filter(({ before, after }) => before !== after),
    ...(fields ?? []).map(({ object, field, ...values }) => ({
      name: `${object} ${field}`.trim(),
      ...values,
    })),
  ]
  const lines = changed
    .slice(0, most)
    .flatMap(({ name, before, after }) => [
      `  ${printable(name)}`,
      ...(before === null ? [] : [`    - ${printable(before)}`]),
      ...(after === null ? [] : [`    + ${printable(after)}`]),
    ])
  const left = changed.length - most
  return [
    printable(title),
    ...lines,
    ...(left > 0 ? [`  ${formatCount(left)} more are in the job summary`] : []),
  ].join('\n')
}

/** Returns the differences as Markdown for the job summary and the pull request. */
export function planSummary(
  title: string,
  rows: readonly PlanRow[],
  fields: readonly FieldRow[] | null = null,
): string {
  const shown = (digest: string | null) => (digest === null ? '' : code(digest))
  return blocks(
    md`## ${title}`,
    table(
      ['', 'Now', 'After the deployment'],
      rows.map(({ name, before, after }) => [
        name,
        shown(before),
        before === after ? 'unchanged' : shown(after),
      ]),
    ),
    fields === null || fields.length === 0
      ? null
      : table(
          ['Object in the cluster', 'Field', 'Now', 'After the deployment'],
          fields.map(({ object, field, before, after }) => [object, field, shown(before), shown(after)]),
        ),
  ).text
}
