import { canonicalJson, digestOf } from '../../artifacts/digest.ts'
import { packageVersion } from '../../package/package-root.ts'
import { stableUuid, type ImageComponent } from './image-component.ts'

/**
 * Returns a software bill of materials as CycloneDX 1.7.
 * @param subject the image, or the program, that contains the components
 */
export function cyclonedxBom(
  subject: ImageComponent,
  components: readonly ImageComponent[],
  created: Date,
): object {
  return cyclonedxDocument({
    metadata: {
      timestamp: created.toISOString(),
      tools: creatingTools(),
      component: componentOf(subject),
    },
    components: components.map(componentOf),
    dependencies: [
      { ref: subject.purl, dependsOn: components.map(({ purl }) => purl) },
      ...components.map(({ purl }) => ({ ref: purl })),
    ],
  })
}

/** Returns the tools that create a document. */
export function creatingTools(): object {
  return { components: [{ type: 'application', name: 'tensorline', version: packageVersion() }] }
}

/** Returns a document with a serial number that depends only on its content. */
export function cyclonedxDocument(content: object): object {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    serialNumber: `urn:uuid:${stableUuid(digestOf(canonicalJson(content)))}`,
    version: 1,
    ...content,
  }
}

function componentOf({ type, name, version, purl, license, hash }: ImageComponent): object {
  return {
    type,
    'bom-ref': purl,
    name,
    version,
    ...(hash === null ? {} : { hashes: [{ alg: hash.algorithm, content: hash.hex }] }),
    ...(license === null ? {} : { licenses: [{ expression: license }] }),
    purl,
  }
}
