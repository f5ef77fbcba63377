import { digestOfHex, hexOf, type Digest } from '../artifacts/digest.ts'
import { manifestName } from '../artifacts/manifest.ts'
import { brokenLink, unlessAmong, unlessEqual, type BrokenLink } from './broken-link.ts'
import type { ChainDemands, ChainEvidence } from './evidence.ts'
import { findBrokenVerdicts } from './verdict-link.ts'

/**
 * Checks the chain of an image link by link: every digest that two sources state must be equal, and what the demands
 * require must exist, signed by a trusted signer.
 * @returns the broken links in order of the chain; empty if it holds
 */
export function findBrokenLinks(evidence: ChainEvidence, demands: ChainDemands, now: Date): BrokenLink[] {
  return [
    ...datasetLink(evidence),
    ...transformLink(evidence),
    ...commitLink(evidence, demands),
    ...trainingLink(evidence),
    ...modelLink(evidence, demands),
    ...findBrokenVerdicts(evidence, demands, now),
    ...imageLink(evidence, demands),
    ...unlessAmong('digest', 'the image that was named', evidence.image, evidence.running),
  ]
}

function datasetLink({ model, dataset, lineage }: ChainEvidence): BrokenLink[] {
  const { dataset: trainedOn } = model.manifest.parents
  const stated = lineage?.content.predicate.dataset
  return [
    ...unlessEqual('dataset', 'the dataset of the model', trainedOn, dataset?.digest),
    ...unlessEqual('dataset', `the dataset in ${lineage?.file ?? ''}`, stated, trainedOn),
  ]
}

function transformLink({ model, dataset, lineage }: ChainEvidence): BrokenLink[] {
  const stated = lineage?.content.predicate.transform
  return [
    ...unlessEqual('transform', 'the transform in the image', model.transform, dataset?.transform),
    ...unlessEqual('transform', `the transform in ${lineage?.file ?? ''}`, stated, model.transform),
  ]
}

function commitLink({ commit, provenance }: ChainEvidence, { repository }: ChainDemands): BrokenLink[] {
  if (provenance === null) return []
  const { content, file } = provenance
  const source = content.predicate.buildDefinition.resolvedDependencies.find(
    ({ digest }) => digest.gitCommit !== undefined,
  )
  const stated = source?.digest.gitCommit
  const origin = source?.uri?.replace(/^git\+/, '').replace(/@[0-9a-f]+$/, '')
  return [
    ...unlessEqual('commit', `the commit in ${file}`, stated, commit),
    ...unlessEqual('commit', `the repository in ${file}`, origin, repository),
    ...(repository !== null && source === undefined
      ? [brokenLink('commit', 'CHAIN_MISSING_LINK', `no commit in ${file}`, `a commit of ${repository}`)]
      : []),
  ]
}

function trainingLink({ model, lineage }: ChainEvidence): BrokenLink[] {
  if (lineage === null) return []
  const { madeFrom } = lineage.content.predicate
  const { model: origin } = model.manifest.parents
  return unlessAmong(
    'training run',
    `the model that ${lineage.file} says it was made from`,
    madeFrom ?? 'none',
    [origin ?? 'none'],
  )
}

function modelLink(evidence: ChainEvidence, { signed }: ChainDemands): BrokenLink[] {
  const { model, artifact, lineage, provenance, modelSignature } = evidence
  const built = provenance?.content.predicate.buildDefinition.resolvedDependencies.find(
    ({ name }) => name === 'model',
  )
  return [
    ...unlessEqual('model', 'the model in the artifact of the image', artifact?.model, model.digest),
    ...unlessEqual(
      'model',
      `the model in ${lineage?.file ?? ''}`,
      lineage?.content.predicate.model,
      model.digest,
    ),
    ...unlessEqual('model', `the model in ${provenance?.file ?? ''}`, digestIn(built?.digest), model.digest),
    ...signedFiles(evidence),
    ...(signed && !modelSignature?.isTrusted ? [unsigned('model', 'model.sig')] : []),
  ]
}

/** Compares the signed files of the model with those in the image. */
function signedFiles({ model, modelSignature }: ChainEvidence): BrokenLink[] {
  if (modelSignature === null) return []
  const { content, file } = modelSignature
  const signed = new Map(content.predicate.resources.map(({ name, digest }) => [name, digest]))
  const files = [...model.manifest.files, { path: manifestName, sha256: hexOf(model.digest) }]
  const other = files.find(({ path, sha256 }) => signed.get(path) !== sha256)
  if (other === undefined && signed.size === files.length) return []
  return [
    brokenLink(
      'model',
      'CHAIN_BROKEN_LINK',
      `${file}, which signs another ${other?.path ?? 'set of files'}`,
      'a signature of the files of the model in the image',
    ),
  ]
}

function imageLink(evidence: ChainEvidence, { signed }: ChainDemands): BrokenLink[] {
  const { image, artifact, lineage, provenance } = evidence
  return [
    ...unlessEqual('image', 'the image in its artifact', artifact?.image, image),
    ...unlessEqual('image', `the image in ${lineage?.file ?? ''}`, lineage?.content.predicate.image, image),
    ...[lineage, provenance].flatMap((stated) =>
      stated === null
        ? []
        : unlessAmong('image', `the image that was built`, image, subjectsOf(stated.content.subject)),
    ),
    ...(signed && !lineage?.isTrusted ? [unsigned('image', 'lineage.sigstore.json')] : []),
    ...(signed && !provenance?.isTrusted ? [unsigned('commit', 'provenance.sigstore.json')] : []),
  ]
}

function unsigned(link: BrokenLink['link'], file: string): BrokenLink {
  return brokenLink(
    link,
    'CHAIN_MISSING_LINK',
    `no ${file} of a trusted signer`,
    'signed evidence of the image',
  )
}

function subjectsOf(
  subjects: readonly { readonly digest: { readonly sha256?: string | undefined } }[],
): Digest[] {
  return subjects.flatMap(({ digest }) => digestIn(digest) ?? [])
}

function digestIn(digest: { readonly sha256?: string | undefined } | undefined): Digest | null {
  return digest?.sha256 === undefined ? null : digestOfHex(digest.sha256)
}
