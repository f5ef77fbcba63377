import { resolve } from 'node:path'
import type { CanarySection } from '../../config/canary.ts'
import { refuseOutside } from '../../files/outside.ts'
import { confinementOf } from '../../host/confinement.ts'
import type { Host } from '../../host/host.ts'

/** Files of `deploy.canary`, as paths on this machine. */
export interface CanaryFiles {
  readonly probes: string | null
  readonly requests: string | null
}

/**
 * Returns the files that the canary reads.
 * @throws UserError for a file outside the workspace of a fork's pull request
 */
export async function canaryFiles(
  { host, folder }: { readonly host: Pick<Host, 'codeOrigin'>; readonly folder: string },
  { probes, requests }: Pick<CanarySection, 'probes' | 'requests'>,
): Promise<CanaryFiles> {
  const locate = (path: string | undefined) => (path === undefined ? null : resolve(folder, path))
  const files = { probes: locate(probes), requests: locate(requests) }
  await refuseOutside(
    [files.probes, files.requests].filter((file) => file !== null),
    confinementOf(host.codeOrigin),
  )
  return files
}
