import type { Layer } from './write-layer.ts'
import type { ImageConfig } from './oci.ts'
import { ociPlatform, type Platform } from './platform.ts'

/** User and group of the server: not root, and the same number as in distroless images. */
const nonRoot = '65532:65532'
const searchPath = '/usr/local/bin:/usr/bin:/bin'

export interface ConfigParts {
  readonly platform: Platform
  /** Config of the base image; null without a base image. */
  readonly base: ImageConfig['config']
  readonly layers: readonly Layer[]
  readonly created: Date
  readonly labels: Readonly<Record<string, string>>
  readonly entrypoint: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly workingFolder: string
  /** TCP port on which the server listens. */
  readonly port: number
}

/**
 * Returns the OCI image config (image-spec 1.1, `config.md`), which defines how a runtime uses the layers.
 */
export function imageConfig(parts: ConfigParts): ImageConfig {
  const created = parts.created.toISOString()
  return {
    ...ociPlatform(parts.platform),
    created,
    config: {
      User: nonRoot,
      ExposedPorts: { [`${parts.port}/tcp`]: {} },
      Env: mergedEnvironment(parts.base?.Env ?? [], parts.environment),
      Entrypoint: [...parts.entrypoint],
      WorkingDir: parts.workingFolder,
      Labels: { ...parts.base?.Labels, ...parts.labels },
    },
    rootfs: { type: 'layers', diff_ids: parts.layers.map(({ diffId }) => diffId) },
    history: parts.layers.map(({ createdBy }) => ({ created, created_by: createdBy })),
  }
}

function mergedEnvironment(base: readonly string[], added: Readonly<Record<string, string>>): string[] {
  const inherited = base.map((line): [string, string] => {
    const equals = line.indexOf('=')
    return [line.slice(0, equals), line.slice(equals + 1)]
  })
  const merged = new Map([['PATH', searchPath], ...inherited, ...Object.entries(added)])
  return [...merged].map(([name, value]) => `${name}=${value}`)
}
