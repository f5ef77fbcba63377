import { resolve } from 'node:path'
import type { PipelineConfig } from '../../config/pipeline.ts'
import { refuseOutside } from '../../files/outside.ts'
import { confinementOf } from '../../host/confinement.ts'
import type { Host } from '../../host/host.ts'
import type { RegistryOptions } from '../../image/registry/registry-client.ts'

/**
 * Returns the access to registries that the pipeline configures.
 * @throws UserError for a file of certificates outside the workspace of a fork's pull request
 */
export async function registryOptions({
  host,
  pipeline,
  folder,
}: {
  readonly host: Pick<Host, 'codeOrigin' | 'cancelled' | 'log'>
  readonly pipeline: Pick<PipelineConfig, 'image'>
  readonly folder: string
}): Promise<RegistryOptions> {
  const registries = Object.entries(pipeline.image.registries).map(([registry, { insecure, ca }]) => ({
    registry,
    settings: { insecure, ca: ca === undefined ? null : resolve(folder, ca) },
  }))
  await refuseOutside(
    registries.flatMap(({ settings }) => settings.ca ?? []),
    confinementOf(host.codeOrigin),
  )
  return {
    signal: host.cancelled,
    log: host.log,
    environment: process.env,
    registries: Object.fromEntries(registries.map(({ registry, settings }) => [registry, settings])),
  }
}
