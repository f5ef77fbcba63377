import { canonicalJson } from '../../artifacts/digest.ts'
import { imagePaths } from '../image-schema.ts'
import type { LayerEntry } from '../layer-entry.ts'
import { serverComponents } from './image-component.ts'
import { spdxDocument } from './spdx.ts'

/**
 * Returns the file in the image by which scanners find the npm packages that are bundled in the server. It is SPDX 2.3, which more of
 * them read than CycloneDX 1.7.
 */
export function serverSbomEntry(): LayerEntry {
  const { server, packages } = serverComponents()
  return {
    type: 'file',
    path: `${imagePaths.server.slice(1)}/sbom.spdx.json`,
    mode: 0o644,
    source: { bytes: Buffer.from(canonicalJson(spdxDocument(server, packages, new Date(0)))) },
  }
}
