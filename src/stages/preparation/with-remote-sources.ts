import { homedir } from 'node:os'
import { join } from 'node:path'
import { withFolderBeside } from '../../data/read-sources.ts'
import { objectCacheFolder } from '../../files/cache-folders.ts'
import { ObjectCache } from '../../remote/object-cache.ts'
import { RemoteSources } from '../../remote/remote-sources.ts'
import type { StageContext } from '../context.ts'

export interface RemoteSettings {
  /** The folder of the result; downloads are beside it. */
  readonly into: string
  /** True to keep objects for later runs on this machine. */
  readonly keep: boolean
}

/** Does work with what finds and downloads remote sources, and deletes their downloads. They are on the disk of the result. */
export function withRemoteSources<Result>(
  { host }: StageContext,
  { into, keep }: RemoteSettings,
  work: (remote: RemoteSources) => Promise<Result>,
): Promise<Result> {
  const { fromFork } = host.codeOrigin
  const warn = (message: string) => host.log.warning(message)
  const cache = keep ? new ObjectCache(objectCacheFolder(process.env, homedir()), warn) : null
  return withFolderBeside(into, (folder) =>
    work(new RemoteSources({ folder: join(folder, 'objects'), fromFork, cache })),
  )
}
