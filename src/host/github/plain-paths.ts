import { rm, symlink } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { createFolder } from '../../files/create-folder.ts'
import { digestOf, hexOf } from '../../artifacts/digest.ts'

export type PlainPaths = (paths: readonly string[]) => string[]

/**
 * Replaces the workspace and the temporary folder in the environment with links without spaces, if their paths contain
 * spaces. The cache client splits the command line of `tar` at spaces, so that nothing would be saved or restored.
 * @param linkRoot the folder for the links, which other users cannot write to
 * @returns a function that maps paths below the workspace to paths below its link
 */
export async function linkPlainPaths(env: NodeJS.ProcessEnv, linkRoot: string): Promise<PlainPaths> {
  const { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary } = env
  if (temporary?.includes(' ')) env['RUNNER_TEMP'] = await linkTo(temporary, linkRoot)
  if (!workspace?.includes(' ')) return (paths) => [...paths]
  const link = await linkTo(workspace, linkRoot)
  env['GITHUB_WORKSPACE'] = link
  return (paths) => paths.map((path) => join(link, relative(workspace, resolve(path))))
}

/**
 * Returns a link with the same name for the same folder, because the client finds an entry only under the path it was
 * saved from.
 */
async function linkTo(folder: string, linkRoot: string): Promise<string> {
  const link = join(linkRoot, hexOf(digestOf(folder)).slice(0, 16))
  await createFolder(linkRoot)
  await rm(link, { force: true })
  await symlink(folder, link)
  return link
}
