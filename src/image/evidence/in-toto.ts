import { digestOf, hexOf, type Digest } from '../../artifacts/digest.ts'
import type { Manifest } from '../../artifacts/manifest.ts'
import { manifestName, runRecordName } from '../../artifacts/manifest.ts'
import type { Verdict } from '../../gate/verdict.ts'
import { packageVersion } from '../../package/package-root.ts'
import { nodePackages } from '../node-package.ts'
import type { Platform } from '../platform.ts'
import type { ServerMeasurement } from '../server-measurement.ts'

const statementType = 'https://in-toto.io/Statement/v1'
const home = 'https://github.com/tensorline/tensorline'

export const predicateTypes = {
  provenance: 'https://slsa.dev/provenance/v1',
  lineage: `${home}/lineage/v1`,
  modelSignature: 'https://model_signing/signature/v1.0',
} as const

/** An image or a ModelPack. */
export interface EvidenceSubject {
  readonly kind: 'image' | 'modelPack'
  /** Repository without tag. */
  readonly name: string
  /** Digest of its manifest. */
  readonly digest: Digest
}

export interface ProvenanceParts {
  readonly subject: EvidenceSubject
  readonly model: Digest
  /** The section `image` of the configuration. */
  readonly settings: object
  /** Reference of the base image with its digest; null for Debian's libraries and Node. */
  readonly base: string | null
  readonly platforms: readonly Platform[]
  readonly source: { readonly url: string; readonly commit: string } | null
  readonly startedOn: Date
  readonly finishedOn: Date
}

/** Returns the provenance of an image or a ModelPack as SLSA 1.0: what it was built from, by whom and when. */
export function provenanceStatement(parts: ProvenanceParts): object {
  const { subject, model, settings, base, platforms, source } = parts
  const [baseName = '', baseDigest = ''] = base?.split('@') ?? []
  return {
    ...about(subject.name, subject.digest),
    predicateType: predicateTypes.provenance,
    predicate: {
      buildDefinition: {
        buildType: `${home}/build-image/v1`,
        externalParameters: { image: settings },
        resolvedDependencies: [
          { name: 'model', digest: { sha256: hexOf(model) } },
          ...(source === null
            ? []
            : [{ uri: `git+${source.url}@${source.commit}`, digest: { gitCommit: source.commit } }]),
          ...(base === null
            ? platforms.map((platform) => {
                const { package: name, version, sha256 } = nodePackages[platform]
                return { uri: `pkg:npm/${name}@${version}`, digest: { sha256 } }
              })
            : [{ uri: `oci://${baseName}`, digest: { sha256: baseDigest.replace('sha256:', '') } }]),
        ],
      },
      runDetails: {
        builder: { id: `${home}/actions/build-image`, version: { tensorline: packageVersion() } },
        metadata: {
          startedOn: parts.startedOn.toISOString(),
          finishedOn: parts.finishedOn.toISOString(),
        },
      },
    },
  }
}

export interface LineageParts {
  readonly subject: EvidenceSubject
  readonly model: Digest
  /** Parents in the manifest of the model: its dataset, and the model that it was made from. */
  readonly parents: Readonly<Record<string, Digest>>
  /** Digest of the fitted transform, as canonical JSON. */
  readonly transform: Digest
  readonly report: { readonly digest: Digest; readonly verdict: Verdict } | null
  /** Measured needs of the server; null if it was not measured. */
  readonly measured: ServerMeasurement | null
  readonly finishedOn: Date
}

/** Returns the lineage of an image or a ModelPack: dataset, model, verdict and subject, each by the digest of its manifest. */
export function lineageStatement({
  subject,
  model,
  parents,
  transform,
  report,
  measured,
  finishedOn,
}: LineageParts): object {
  return {
    ...about(subject.name, subject.digest),
    predicateType: predicateTypes.lineage,
    predicate: {
      [subject.kind]: subject.digest,
      model,
      ...(parents['model'] === undefined ? {} : { madeFrom: parents['model'] }),
      dataset: parents['dataset'] ?? null,
      transform,
      verdict:
        report === null
          ? null
          : {
              report: report.digest,
              outcome: report.verdict.outcome,
              accepted: report.verdict.accepted,
              evaluated: report.verdict.lineage.model,
              baseline: report.verdict.lineage.baseline,
              testSplit: report.verdict.lineage.testSplit,
              policy: report.verdict.lineage.config,
            },
      ...(measured === null ? {} : { server: measured }),
      finishedOn: finishedOn.toISOString(),
      tensorline: packageVersion(),
    },
  }
}

/**
 * Returns the statement of an OpenSSF Model Signing signature 1.0 about the files of a model artifact. The record of the run is no part
 * of the model.
 */
export function modelSignatureStatement(
  name: string,
  digest: Digest,
  { files }: Pick<Manifest, 'files'>,
): object {
  // Python compares paths part by part.
  const sortKey = (path: string) => path.replaceAll('/', '\0')
  const resources = [...files, { path: manifestName, sha256: hexOf(digest) }]
    .sort((a, b) => (sortKey(a.path) < sortKey(b.path) ? -1 : 1))
    .map(({ path, sha256 }) => ({ name: path, algorithm: 'sha256', digest: sha256 }))
  const digests = Buffer.concat(resources.map((resource) => Buffer.from(resource.digest, 'hex')))
  return {
    ...about(name, digestOf(digests)),
    predicateType: predicateTypes.modelSignature,
    predicate: {
      serialization: {
        method: 'files',
        hash_type: 'sha256',
        allow_symlinks: false,
        ignore_paths: ['model.sig', runRecordName],
      },
      resources,
    },
  }
}

function about(name: string, digest: Digest): object {
  return { _type: statementType, subject: [{ name, digest: { sha256: hexOf(digest) } }] }
}
