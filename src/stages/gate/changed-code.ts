import { relative, resolve } from 'node:path'
import type { PullRequestBase } from '../../host/host.ts'
import { digestOf, type Digest } from '../../lineage/digest.ts'

/** Files of the user's own metrics that the base has too, and has otherwise. @param code digests by the path from `folder` */
export async function changedCode(
  base: Pick<PullRequestBase, 'readFile'>,
  folder: string,
  code: Readonly<Record<string, Digest>>,
): Promise<string[]> {
  const files = await Promise.all(
    Object.entries(code).map(async ([path, digest]) => {
      const before = await base.readFile(relative('', resolve(folder, path)))
      return before === null || digestOf(before) === digest ? [] : [path]
    }),
  )
  return files.flat()
}
