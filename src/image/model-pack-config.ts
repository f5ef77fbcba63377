import type { Digest } from '../artifacts/digest.ts'
import { isOnnxDetails, type EvaluableModel } from '../model/evaluable-model.ts'

export interface ModelPackParts {
  readonly model: EvaluableModel
  readonly labels: Readonly<Record<string, string>>
  readonly created: Date
}

/** Returns the config of a ModelPack (`config.md` of its specification) from the model and the labels of the image. */
export function modelPackConfig({ model, labels, created }: ModelPackParts, layers: readonly Digest[]) {
  const { details } = model
  const label = (name: string) => labels[`org.opencontainers.image.${name}`]
  const licenses = label('licenses')
  return {
    descriptor: {
      name: details.name,
      title: details.name,
      createdAt: created.toISOString(),
      ...given('sourceURL', label('source')),
      ...given('revision', label('revision')),
      ...given('version', label('version')),
      ...given('vendor', label('vendor')),
      ...given('description', label('description')),
      ...(licenses === undefined ? {} : { licenses: [licenses] }),
    },
    config: {
      ...(isOnnxDetails(details)
        ? { format: 'onnx' }
        : { format: 'tfjs', precision: details.weights, paramSize: paramSize(details.parameters) }),
      capabilities: { inputTypes: [inputType(details.features)], outputTypes: ['other'] },
    },
    modelfs: { type: 'layers', diffIds: layers },
  }
}

const given = (key: string, value: string | undefined) => (value === undefined ? {} : { [key]: value })

/** Returns a number of parameters with one decimal and a prefix, for example `6.7M`. Numbers below 100 are `0.1K`. */
export function paramSize(parameters: number): string {
  const [scale, prefix] = parameters >= 1e9 ? [1e9, 'B'] : parameters >= 1e6 ? [1e6, 'M'] : [1e3, 'K']
  return `${Math.max(0.1, Math.round((parameters / scale) * 10) / 10)}${prefix}`
}

function inputType(features: ModelPackParts['model']['details']['features']): 'image' | 'text' | 'other' {
  if (features.kind === 'image') return 'image'
  const [only, ...others] = features.columns
  return only?.type === 'text' && others.length === 0 ? 'text' : 'other'
}
