/**
 * Measures how often the decision about drift is wrong, on simulated columns with known true distances: `npm run bench:drift`. It writes
 * the tables of docs/data-drift.md, or only the named ones: `npm run bench:drift -- groups`. With `--quick` it simulates few datasets and
 * prints the tables instead.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { format, resolveConfig } from 'prettier'
import { withSection } from '../scripts/generate/section.ts'
import { singleColumns } from './drift/columns.ts'
import { columnFamilies } from './drift/families.ts'
import { groupedRows } from './drift/groups.ts'
import { sharedRows } from './drift/shared-rows.ts'
import { isQuick } from './gate/gates.ts'

const named = process.argv.slice(2).filter((name) => name !== '--quick')
const page = join(import.meta.dirname, '../docs/data-drift.md')

for (const [name, simulate] of Object.entries({
  columns: singleColumns,
  families: columnFamilies,
  groups: groupedRows,
  'shared-rows': sharedRows,
})) {
  if (named.length > 0 && !named.includes(name)) continue
  const started = performance.now()
  const content = simulate()
  if (isQuick) console.log(content)
  else {
    const text = withSection(await readFile(page, 'utf8'), name, content)
    await writeFile(page, await format(text, { ...(await resolveConfig(page)), filepath: page }))
  }
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`)
}
