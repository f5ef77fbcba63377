import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const page = join(import.meta.dirname, '../../docs/gate-pull-requests.md')

/** Returns the keys of a section with a row in the table of `docs/gate-pull-requests.md`, sorted. */
export async function rowsOfPullRequestTable(section: 'gate' | 'data' | 'model'): Promise<string[]> {
  const text = await readFile(page, 'utf8')
  const rows = [...text.matchAll(/^\| `(\w+)\.([\w-]+)`/gm)]
  return rows.flatMap(([, of, key]) => (of === section && key !== undefined ? [key] : [])).sort()
}
