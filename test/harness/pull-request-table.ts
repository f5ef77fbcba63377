import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const page = join(import.meta.dirname, '../../docs/gate-pull-requests.md')

/** Keys of a section that the table of `docs/gate-pull-requests.md` has a row for, sorted. */
export async function rowsOfPullRequestTable(section: 'gate' | 'data' | 'model'): Promise<string[]> {
  const text = await readFile(page, 'utf8')
  const rows = [...text.matchAll(/^\| `(\w+)\.([\w-]+)`/gm)]
  return rows.flatMap(([, of, key]) => (of === section && key !== undefined ? [key] : [])).sort()
}
