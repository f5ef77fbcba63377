import { join } from 'node:path'
import { withFolderBeside } from '../data/read-sources.ts'
import { RemoteSources } from '../remote/remote-sources.ts'
import type { StageContext } from './context.ts'

/** Does work with what finds and downloads remote sources, and deletes their downloads. They are on the disk of the result. */
export function withRemoteSources<Result>(
  { host }: StageContext,
  into: string,
  work: (remote: RemoteSources) => Promise<Result>,
): Promise<Result> {
  const { fromFork } = host.codeOrigin
  return withFolderBeside(into, (folder) =>
    work(new RemoteSources({ folder: join(folder, 'objects'), fromFork })),
  )
}
