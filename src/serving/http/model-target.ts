import type { FastifyRequest } from 'fastify'
import type { ModelSelector } from '../models/served-models.ts'
import type { Verb } from '../protocol/call.ts'

/** The target of a path below `/v1/models/` in TensorFlow Serving's REST API. */
export interface ModelTarget extends ModelSelector {
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

/** Parses `<name>[/versions/<n>|/labels/<label>]`; returns null for anything else. */
export function parseSelector(path: string): ModelSelector | null {
  const target = parseModelTarget(path)
  return target?.resource === 'status' ? target : null
}

/** Returns the path of a request without its query. */
export function pathOf({ url }: FastifyRequest): string {
  return url.split('?')[0] ?? ''
}
