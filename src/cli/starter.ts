import { copyFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { packageRoot } from '../package/package-root.ts'
import { hasCode, UserError } from '../errors/user-error.ts'
import { createFolder } from '../files/create-folder.ts'
import type { Log } from '../host/host.ts'

/** Candidates of the gates in the examples. */
export const starters = ['model', 'predictions'] as const
export type Starter = (typeof starters)[number]

const examples: Readonly<Record<Starter, string>> = {
  model: 'examples/starter',
  predictions: 'examples/starter-predictions',
}

const nextStep: Readonly<Record<Starter, string>> = {
  model: 'put your data at the path in tensorline.yml, then run `npx tensorline run`',
  predictions:
    'write the predictions of your model into predictions.csv, then run `npx tensorline evaluate-gate --candidate predictions.csv`',
}

/** Path in the user's repository of each file of an example. */
const targets = {
  'tensorline.yml': 'tensorline.yml',
  'model.yml': '.github/workflows/model.yml',
} as const

/**
 * Writes an example configuration and workflow.
 * @returns their paths in the folder
 * @throws UserError if one of them exists already
 */
export async function writeStarter(
  folder: string,
  starter: Starter,
  log: Log,
): Promise<{ readonly written: readonly string[] }> {
  const from = join(packageRoot(import.meta.url), examples[starter])
  const files = Object.entries(targets).map(([source, target]) => ({
    source: join(from, source),
    target,
  }))
  for (const { target } of files) await refuseExisting(folder, target)
  for (const { source, target } of files) {
    await createFolder(dirname(join(folder, target)))
    await copyFile(source, join(folder, target))
    log.info(`Wrote ${target}`)
  }
  log.info(`Next: ${nextStep[starter]}.`)
  return { written: files.map(({ target }) => target) }
}

async function refuseExisting(folder: string, target: string): Promise<void> {
  try {
    await stat(join(folder, target))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  throw new UserError({
    code: 'FILE_EXISTS',
    found: `${target}, which exists already`,
    expected: 'a folder without this file',
    hint: 'Move it away first. Nothing was written.',
  })
}
