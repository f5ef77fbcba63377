import { relative, resolve } from 'node:path'
import type { PullRequestBase } from '../host/host.ts'
import { digestOf, type Digest } from '../artifacts/digest.ts'

type Source = Pick<PullRequestBase, 'readFile'>
type Code = Readonly<Record<string, Digest>>

/**
 * Returns the files of custom metrics whose content differs from the base.
 * @param code digests by the path from `folder`
 */
export async function changedCode(base: Source, folder: string, code: Code): Promise<string[]> {
  return filesOf(base, folder, code, (before, digest) => before !== null && digestOf(before) !== digest)
}

/**
 * Returns the files of custom metrics that do not exist in the base.
 * @param code digests by the path from `folder`
 */
export async function newCode(base: Source, folder: string, code: Code): Promise<string[]> {
  return filesOf(base, folder, code, (before) => before === null)
}

async function filesOf(
  base: Source,
  folder: string,
  code: Code,
  matches: (before: string | null, digest: Digest) => boolean,
): Promise<string[]> {
  const files = await Promise.all(
    Object.entries(code).map(async ([path, digest]) =>
      matches(await base.readFile(relative('', resolve(folder, path))), digest) ? [path] : [],
    ),
  )
  return files.flat()
}
