import { isAbsolute, join } from 'node:path'

/** Returns the folder of downloaded runtimes: in the runner's tool cache, otherwise in the user's cache folder. */
export function toolCacheFolder(env: NodeJS.ProcessEnv, home: string): string {
  return env.RUNNER_TOOL_CACHE ? join(env.RUNNER_TOOL_CACHE, 'tensorline') : userCacheFolder(env, home)
}

/**
 * Returns the folder in which a process records the runtimes that it verified. It is never in the tool cache, which other
 * users and machines may write to.
 */
export function stampFolder(env: NodeJS.ProcessEnv, home: string): string {
  return join(userCacheFolder(env, home), 'verified')
}

/** Returns the folder of downloaded objects of stores. Other users and machines cannot read or write it, since objects may be private. */
export function objectCacheFolder(env: NodeJS.ProcessEnv, home: string): string {
  return join(userCacheFolder(env, home), 'objects')
}

/** Returns the user's cache folder (XDG Base Directory). */
function userCacheFolder(env: NodeJS.ProcessEnv, home: string): string {
  const xdg = env.XDG_CACHE_HOME
  return xdg !== undefined && isAbsolute(xdg) ? join(xdg, 'tensorline') : join(home, '.cache/tensorline')
}

/** Returns the folder of Node's compile cache for Tensorline's own code. */
export function compileCacheFolder(env: NodeJS.ProcessEnv, home: string): string {
  return join(toolCacheFolder(env, home), 'node-compile-cache')
}
