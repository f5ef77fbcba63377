import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode, withPath } from '../../errors/user-error.ts'
import { createFolder } from '../../files/create-folder.ts'

/** The folder with the data that Tensorline keeps between runs on this machine. */
export interface Workplace {
  readonly root: string
  readonly artifacts: string
  readonly cache: string
  readonly baselines: string
  readonly deployments: string
  readonly ledger: string
  readonly summary: string
}

export function workplaceAt(folder: string): Workplace {
  const root = join(folder, '.tensorline')
  return {
    root,
    artifacts: join(root, 'artifacts'),
    cache: join(root, 'cache'),
    baselines: join(root, 'baselines'),
    deployments: join(root, 'deployments.jsonl'),
    ledger: join(root, 'ledger'),
    summary: join(root, 'summary.md'),
  }
}

/** Creates the folder, and excludes it from Git without changing the user's own files. */
export async function prepareWorkplace({ root }: Workplace): Promise<void> {
  await createFolder(root)
  const file = join(root, '.gitignore')
  // Writing it again on a full disk would leave it empty.
  if (await hasContent(file)) return
  await writeFile(file, '*\n').catch((error: unknown) => {
    throw withPath(error, file)
  })
}

async function hasContent(file: string): Promise<boolean> {
  try {
    return (await stat(file)).size > 0
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}
