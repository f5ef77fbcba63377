import type { EvaluableDetails } from '../../model/evaluable-model.ts'
import { outputsOf } from '../../dataset/label-target.ts'

export interface ModelOrigin {
  /** Labels of the image or ModelPack, by their names in the OCI image specification. */
  readonly labels: Readonly<Record<string, string>>
  /** Repository of the image or ModelPack; null if it is not configured. */
  readonly repository: string | null
}

/** Returns the licence, supplier, source and location of a component. */
export function originParts({ labels, repository }: ModelOrigin, details: EvaluableDetails): object {
  const label = (name: string) => labels[`org.opencontainers.image.${name}`]
  const [license, source] = [label('licenses'), label('source')]
  const supplier = label('vendor') ?? (source === undefined ? undefined : ownerOf(source))
  const references = [
    reference('vcs', source),
    reference('distribution', repository === null ? undefined : `oci://${repository}`),
    reference('website', label('url')),
    reference('documentation', label('documentation')),
  ].flat()
  return {
    description: label('description') ?? describePrediction(details),
    ...(supplier === undefined ? {} : { supplier: { name: supplier } }),
    ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
    ...(references.length === 0 ? {} : { externalReferences: references }),
  }
}

const reference = (type: string, url: string | undefined) => (url === undefined ? [] : [{ type, url }])

/** Returns the owner of a repository, such as `acme` of `https://github.com/acme/mnist`. */
function ownerOf(source: string): string | undefined {
  if (!URL.canParse(source)) return undefined
  const { pathname } = new URL(source)
  return pathname.split('/').find((part) => part !== '')
}

function describePrediction({ features, label }: EvaluableDetails): string {
  const outputs = outputsOf(label).map((output) =>
    output.label.kind === 'class' ? `one of ${output.label.classes.length} classes` : output.label.column,
  )
  const input =
    features.kind === 'image'
      ? 'an image'
      : `${features.columns.length} column${features.columns.length === 1 ? '' : 's'}`
  return `Predicts ${outputs.join(' and ')} from ${input}.`
}
