import type { Verb } from '../protocol/call.ts'

/** The target of a path below `/v1/models/` in TensorFlow Serving's REST API. */
export interface ModelTarget {
  readonly name: string
  /** Null for the newest version. */
  readonly version: string | null
  /** A name for a version; null without one. */
  readonly label: string | null
  readonly resource: 'status' | 'metadata' | Verb
}

const pattern =
  /^(?<name>[^/:]+)(?:\/versions\/(?<version>\d+)|\/labels\/(?<label>[^/:]+))?(?:(?<metadata>\/metadata)|:(?<verb>predict|classify|regress))?$/

/**
 * Parses `<name>[/versions/<n>|/labels/<label>]`, optionally followed by `:predict`, `:classify`, `:regress` or
 * `/metadata`; returns null for anything else.
 */
export function parseModelTarget(path: string): ModelTarget | null {
  const groups = pattern.exec(path)?.groups
  if (groups?.['name'] === undefined) return null
  const { name, version = null, label = null, metadata, verb } = groups
  const resource = isVerb(verb) ? verb : metadata === undefined ? 'status' : 'metadata'
  return { name, version, label, resource }
}

function isVerb(verb: string | undefined): verb is Verb {
  return verb === 'predict' || verb === 'classify' || verb === 'regress'
}
