/** A name for a version of a model. */
export interface VersionLabel {
  readonly label: string
  /** Null for every model. */
  readonly model: string | null
  /** Null for the newest available version. */
  readonly version: string | null
}

const pattern = /^(?:(?<model>[^\s:=/]+):)?(?<label>[^\s:=/]+)(?:=(?<version>\d{1,15}))?$/

/** Parses `[MODEL:]LABEL[=VERSION]`; returns null for anything else. */
export function parseVersionLabel(text: string): VersionLabel | null {
  const groups = pattern.exec(text)?.groups
  if (groups?.['label'] === undefined) return null
  return { label: groups['label'], model: groups['model'] ?? null, version: groups['version'] ?? null }
}
