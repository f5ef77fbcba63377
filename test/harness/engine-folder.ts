import { copyFile, mkdir, stat, symlink, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ImageEngine } from '../../src/engine/serving-engine.ts'
import { stampFolder, toolCacheFolder } from '../../src/files/cache-folders.ts'
import { engineFiles, type EngineSources } from '../../src/image/engine-layer.ts'
import type { Log } from '../../src/host/host.ts'
import { localPlatform } from '../../src/image/platform.ts'
import { provisionLibrary } from '../../src/libraries/provision.ts'

const silentLog: Log = {
  info: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  debug: () => undefined,
  progress: () => undefined,
  group: (_, work) => work(),
}

/** The folders of engines, with libraries in the tool cache of this user, as on a machine of a user. */
export const engineSources: EngineSources = {
  dist: join(import.meta.dirname, '../../dist'),
  provide: (library) =>
    provisionLibrary({
      library,
      toolCache: toolCacheFolder(process.env, homedir()),
      stamps: stampFolder(process.env, homedir()),
      cache: { restore: async () => false, save: async () => undefined },
      log: silentLog,
      runtimePath: undefined,
      runtimeUrl: undefined,
    }),
}

/** Bytes from which a file is linked instead of copied. */
const linkedBytes = 1_000_000

/** Writes the folder `/engine` of an image for a server outside of an image. */
export async function writeEngineFolder(engine: ImageEngine, folder: string): Promise<void> {
  for (const entry of (await engineFiles(engine, localPlatform, engineSources)).entries) {
    if (entry.type !== 'file' || !entry.path.startsWith('engine/')) continue
    const path = join(folder, entry.path.slice('engine/'.length))
    await mkdir(dirname(path), { recursive: true })
    if ('bytes' in entry.source) await writeFile(path, entry.source.bytes)
    else if ((await stat(entry.source.file)).size > linkedBytes) await symlink(entry.source.file, path)
    else await copyFile(entry.source.file, path)
  }
}
