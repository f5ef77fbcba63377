import { isAbsolute, join } from 'node:path'

/** Where fetched runtimes are kept: the runner's tool cache, else the user's cache folder (XDG Base Directory). */
export function toolCacheFolder(env: NodeJS.ProcessEnv, home: string): string {
  if (env.RUNNER_TOOL_CACHE) return join(env.RUNNER_TOOL_CACHE, 'tensorline')
  const xdg = env.XDG_CACHE_HOME
  return xdg !== undefined && isAbsolute(xdg) ? join(xdg, 'tensorline') : join(home, '.cache/tensorline')
}

/** Where Node keeps what it made of the suite's own code. */
export function compileCacheFolder(env: NodeJS.ProcessEnv, home: string): string {
  return join(toolCacheFolder(env, home), 'node-compile-cache')
}
