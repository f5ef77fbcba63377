import { canonicalJson, digestOf } from '../../artifacts/digest.ts'
import { packageVersion } from '../../package/package-root.ts'
import { stableUuid, type ImageComponent } from './image-component.ts'

const unknown = 'NOASSERTION'

/** Returns the software bill of materials of an image as SPDX 2.3. */
export function spdxDocument(
  subject: ImageComponent,
  components: readonly ImageComponent[],
  created: Date,
): object {
  const all = [subject, ...components]
  const content = {
    packages: all.map((component, index) => packageOf(component, idOf(index))),
    relationships: [
      relationship('SPDXRef-DOCUMENT', 'DESCRIBES', idOf(0)),
      ...components.map((_, index) => relationship(idOf(0), 'CONTAINS', idOf(index + 1))),
    ],
  }
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: subject.name,
    documentNamespace: `urn:uuid:${stableUuid(digestOf(canonicalJson(content)))}`,
    creationInfo: {
      // SPDX has no fractions of a second.
      created: created.toISOString().replace(/\.\d+Z$/, 'Z'),
      creators: [`Tool: tensorline-${packageVersion()}`],
    },
    ...content,
  }
}

function idOf(index: number): string {
  return index === 0 ? 'SPDXRef-Subject' : `SPDXRef-Package-${index}`
}

function relationship(from: string, type: 'DESCRIBES' | 'CONTAINS', to: string): object {
  return { spdxElementId: from, relationshipType: type, relatedSpdxElement: to }
}

const purposes = { application: 'APPLICATION', library: 'LIBRARY', container: 'CONTAINER' } as const

function packageOf({ type, name, version, purl, license, hash }: ImageComponent, id: string): object {
  return {
    SPDXID: id,
    name,
    versionInfo: version,
    primaryPackagePurpose: purposes[type],
    downloadLocation: unknown,
    filesAnalyzed: false,
    licenseConcluded: unknown,
    licenseDeclared: license ?? unknown,
    copyrightText: unknown,
    ...(hash === null
      ? {}
      : { checksums: [{ algorithm: hash.algorithm.replace('-', ''), checksumValue: hash.hex }] }),
    externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
  }
}
