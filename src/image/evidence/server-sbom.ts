import { canonicalJson } from '../../artifacts/digest.ts'
import { imagePaths } from '../image-schema.ts'
import type { LayerEntry } from '../layer-entry.ts'
import { serverComponents } from './image-component.ts'
import { spdxDocument } from './spdx.ts'

/**
 * Returns the files in the image by which scanners find the npm packages that are bundled in the server: an SBOM, and for scanners that
 * read no SBOM the name, version and licence of each package. The SBOM is SPDX 2.3, because more scanners read it than CycloneDX 1.7.
 */
export function serverPackageEntries(): LayerEntry[] {
  const { server, packages } = serverComponents()
  const listed = packages.map(({ name, version, license }) =>
    jsonEntry(`packages/${name}@${version}/package.json`, { name, version, license }),
  )
  return [jsonEntry('sbom.spdx.json', spdxDocument(server, packages, new Date(0))), ...listed]
}

function jsonEntry(path: string, content: object): LayerEntry {
  return {
    type: 'file',
    path: `${imagePaths.server.slice(1)}/${path}`,
    mode: 0o644,
    source: { bytes: Buffer.from(canonicalJson(content)) },
  }
}
