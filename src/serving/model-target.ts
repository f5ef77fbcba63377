/** The target of a path below `/v1/models/` in TensorFlow Serving's REST API. */
export interface ModelTarget {
  readonly name: string
  /** Null for the newest version. */
  readonly version: string | null
  readonly resource: 'status' | 'metadata' | 'predict'
}

const pattern =
  /^(?<name>[^/:]+)(?:\/versions\/(?<version>\d+))?(?:(?<metadata>\/metadata)|:(?<verb>[a-z]+))?$/

/**
 * Parses `<name>[/versions/<n>]`, optionally followed by `:predict` or `/metadata`; returns null for anything
 * else.
 */
export function parseModelTarget(path: string): ModelTarget | null {
  const groups = pattern.exec(path)?.groups
  if (groups?.['name'] === undefined) return null
  const { name, version = null, metadata, verb } = groups
  if (verb !== undefined && verb !== 'predict') return null
  const resource = verb === 'predict' ? 'predict' : metadata === undefined ? 'status' : 'metadata'
  return { name, version, resource }
}
