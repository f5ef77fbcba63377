import { isAbsolute, join } from 'node:path'

/** Where fetched runtimes are kept: the runner's tool cache, else the user's cache folder. */
export function toolCacheFolder(env: NodeJS.ProcessEnv, home: string): string {
  return env.RUNNER_TOOL_CACHE ? join(env.RUNNER_TOOL_CACHE, 'tensorline') : userCacheFolder(env, home)
}

/** Where a process records which runtimes it verified: never in the tool cache, which other users and machines may write to. */
export function stampFolder(env: NodeJS.ProcessEnv, home: string): string {
  return join(userCacheFolder(env, home), 'verified')
}

/** The user's cache folder (XDG Base Directory). */
function userCacheFolder(env: NodeJS.ProcessEnv, home: string): string {
  const xdg = env.XDG_CACHE_HOME
  return xdg !== undefined && isAbsolute(xdg) ? join(xdg, 'tensorline') : join(home, '.cache/tensorline')
}

/** Where Node keeps what it made of the suite's own code. */
export function compileCacheFolder(env: NodeJS.ProcessEnv, home: string): string {
  return join(toolCacheFolder(env, home), 'node-compile-cache')
}
