import type { Layer } from './write-layer.ts'
import { imagePlatform, type ImageConfig } from './oci.ts'

/** User and group of the server: no root, and the number that distroless images use too. */
const nonRoot = '65532:65532'
const searchPath = '/usr/local/bin:/usr/bin:/bin'

export interface ConfigParts {
  /** What the base image sets; null without one. */
  readonly base: ImageConfig['config']
  readonly layers: readonly Layer[]
  readonly created: Date
  readonly labels: Readonly<Record<string, string>>
  readonly entrypoint: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly workingFolder: string
  /** TCP port the server listens on. */
  readonly port: number
}

/** The OCI image config (image-spec 1.1, `config.md`): what a runtime does with the layers. */
export function imageConfig(parts: ConfigParts): ImageConfig {
  const created = parts.created.toISOString()
  return {
    ...imagePlatform,
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

function mergedEnvironment(base: readonly string[], own: Readonly<Record<string, string>>): string[] {
  const inherited = base.map((line): [string, string] => {
    const equals = line.indexOf('=')
    return [line.slice(0, equals), line.slice(equals + 1)]
  })
  const merged = new Map([['PATH', searchPath], ...inherited, ...Object.entries(own)])
  return [...merged].map(([name, value]) => `${name}=${value}`)
}
