import { copyFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { packageRoot } from '../package/package-root.ts'
import { hasCode, UserError } from '../errors/user-error.ts'
import { createFolder } from '../files/create-folder.ts'
import type { Log } from '../host/host.ts'

/** Where each file of `examples/starter` goes in a user's repository. */
const starter = {
  'tensorline.yml': 'tensorline.yml',
  'model.yml': '.github/workflows/model.yml',
} as const

/**
 * Writes the starting configuration and workflow.
 * @returns their paths in the folder
 * @throws UserError when one of them is already there.
 */
export async function writeStarter(
  folder: string,
  log: Log,
): Promise<{ readonly written: readonly string[] }> {
  const examples = join(packageRoot(import.meta.url), 'examples/starter')
  const files = Object.entries(starter).map(([source, target]) => ({
    source: join(examples, source),
    target,
  }))
  for (const { target } of files) await refuseExisting(folder, target)
  for (const { source, target } of files) {
    await createFolder(dirname(join(folder, target)))
    await copyFile(source, join(folder, target))
    log.info(`Wrote ${target}`)
  }
  log.info('Next: put your data where tensorline.yml says, then `npx tensorline run`.')
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
    found: `${target}, which is already there`,
    expected: 'a folder without one',
    hint: 'Move it away first; nothing was written.',
  })
}
