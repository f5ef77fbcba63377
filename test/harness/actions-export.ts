import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'

const checkout = join(import.meta.dirname, '..', '..')
const published = ['action.yml', 'actions', 'dist', 'package.json']

/** Copies the files that `uses: tensorline/tensorline/actions/…@v1` fetches from this checkout: no sources, no node_modules. */
export async function exportActions(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (const path of published) await cp(join(checkout, path), join(folder, path), { recursive: true })
  return folder
}
