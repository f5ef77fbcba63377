import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { LayersModel, SymbolicTensor, layers } from '@tensorflow/tfjs'
import type { FineTuneSection } from '../../config/model.ts'
import type { Tf } from '../../engine/engine.ts'
import { messageOf, UserError } from '../../errors/user-error.ts'
import { refuseOutside } from '../../files/outside.ts'
import { confinementOf } from '../../host/confinement.ts'
import { digestOfFile, type Digest } from '../../artifacts/digest.ts'
import { manifestName } from '../../artifacts/manifest.ts'
import { explainSchemaMismatch } from '../../gate/model-compatibility.ts'
import { openModel } from '../../model/artifact.ts'
import { modelFiles } from '../../model/model-schema.ts'
import { loadModel } from '../../model/storage.ts'
import { wildcard } from '../../text/wildcard.ts'
import { innerLayers } from '../inner-layers.ts'
import { fitting } from '../layers/fitting.ts'
import { makeLayer } from '../layers/layer.ts'
import { checkFit } from './fit-to-data.ts'
import type { BuiltModel, ModelContext } from './built.ts'

type Layer = layers.Layer
type Head = NonNullable<FineTuneSection['head']>

/**
 * Loads an existing model for further training.
 * @throws UserError when the model does not exist, or a layer named in the section is not in it
 */
export async function fineTuned(
  tf: Tf,
  section: FineTuneSection,
  context: ModelContext,
): Promise<BuiltModel> {
  refuseHead(section, context)
  const folder = baseFolder(section, context.folder)
  await refuseOutside([folder], confinementOf(context.codeOrigin))
  await refuseOtherMeaning(section, folder, context)
  const loaded = await loadModel(tf, folder)
  const model = section.head ? withHead(tf, loaded, section.head, context.seed) : loaded
  for (const layer of matching(model, section.freeze, 'freeze')) freeze(layer)
  checkFit(tf, model, section.pretrained, context)
  return {
    model,
    lrMultipliers: factorsOf(model, section['learning-rates']),
    sources: { model: await digestOfModel(folder) },
  }
}

/**
 * Rejects a new head for several outputs.
 * @throws UserError because each output would need a head
 */
function refuseHead({ head }: FineTuneSection, { label }: ModelContext): void {
  if (head === undefined || label.kind !== 'multi-output') return
  throw new UserError({
    code: 'MODEL_HEAD_MISMATCH',
    found: `model.head for the outputs ${label.outputs.map(({ name }) => name).join(', ')}`,
    expected: 'one output, the label',
    hint: 'Remove `head` and start from a model that has these outputs, or build them in a `module`.',
  })
}

/**
 * Rejects a model artifact with other columns, or with the same classes in another order. A network identifies columns
 * by position, so columns in another order would be used silently.
 * @throws UserError for such a model
 */
async function refuseOtherMeaning(
  { pretrained, head }: FineTuneSection,
  folder: string,
  { features, label }: ModelContext,
): Promise<void> {
  if (pretrained.endsWith(modelFiles.topology) || !existsSync(join(folder, manifestName))) return
  const { details } = await openModel(folder)
  // A new head has its own classes.
  const described = head === undefined ? details : { ...details, label }
  const reason = explainSchemaMismatch(described, { features, label })
  if (reason === null) return
  throw new UserError({
    code: 'MODEL_DATASET_MISMATCH',
    found: `in ${pretrained} a model that does not fit the dataset: ${reason}`,
    expected: 'the features and classes with which the model was trained, in their order',
    hint: `Set \`data.columns\` to those of the model${orderOf(details.features)}. Or, to train it further without this check, use its file: \`pretrained: ${join(pretrained, modelFiles.topology)}\`.`,
  })
}

function orderOf(features: ModelContext['features']): string {
  return features.kind === 'table' ? ` (${features.columns.map(({ name }) => name).join(', ')})` : ''
}

/** Keeps the layers up to `after` and appends new ones to them. */
function withHead(tf: Tf, model: LayersModel, head: Head, seed: number): LayersModel {
  const kept =
    head.after === undefined ? model.layers.at(-2) : model.layers.find(({ name }) => name === head.after)
  if (!kept) throw unknownLayer('head.after', head.after ?? '(the one before the last)', model.layers)
  let last = symbolic(tf, kept.output)
  for (const [index, layer] of head.layers.entries()) {
    checkChain(layer, index)
    const name = layer.name ?? `head_${layer.type.replaceAll('-', '_')}_${index + 1}`
    const made = makeLayer(layer, { tf, name, seed, index })
    const position = { key: 'model.head.layers', layers: head.layers, index }
    const taken = last
    last = fitting(position, [taken.shape], () => symbolic(tf, made.apply(taken)))
  }
  return joined(tf, model, last)
}

/**
 * Rejects a layer of the head with `inputs`.
 * @throws UserError because layers of a head form a chain
 */
function checkChain({ inputs }: Head['layers'][number], index: number): void {
  if (inputs === undefined) return
  throw new UserError({
    code: 'MODEL_HEAD_MISMATCH',
    found: `\`inputs\` in model.head.layers[${index}]`,
    expected: 'layers that each use the output of the previous one',
    hint: 'Remove `inputs`, or build the model in a `module`.',
  })
}

function joined(tf: Tf, { inputs }: LayersModel, outputs: SymbolicTensor): LayersModel {
  try {
    return tf.model({ name: 'network', inputs, outputs })
  } catch (error) {
    throw new UserError(
      {
        code: 'MODEL_HEAD_MISMATCH',
        found: `a new head that cannot be combined with the kept layers (${messageOf(error)})`,
        expected: 'names that no kept layer has, after a layer that depends on all inputs',
        hint: 'Correct `model.head`.',
      },
      { cause: error },
    )
  }
}

function symbolic(tf: Tf, outputs: unknown): SymbolicTensor {
  const [tensor] = [outputs].flat()
  if (isSymbolic(tf, tensor)) return tensor
  throw new TypeError('a layer without a symbolic output')
}

function isSymbolic(tf: Tf, value: unknown): value is SymbolicTensor {
  return value instanceof tf.SymbolicTensor
}

/**
 * Freezes a layer. As in Keras, a frozen batch normalization also keeps and uses its averages, including one in a
 * frozen model or wrapper.
 */
function freeze(layer: Layer): void {
  layer.trainable = false
  for (const each of innerLayers([layer])) {
    if (each.getClassName() !== 'BatchNormalization') continue
    const call = each.call.bind(each)
    each.call = (inputs, options) => call(inputs, { ...options, training: false })
  }
}

function factorsOf(model: LayersModel, factors: FineTuneSection['learning-rates']): Map<string, number> {
  return new Map(
    Object.entries(factors).flatMap(([pattern, factor]) =>
      matching(model, [pattern], 'learning-rates').flatMap((layer) =>
        layer.weights.map(({ name }) => [name, factor] as const),
      ),
    ),
  )
}

/** Returns the layers whose names match, including those in models and wrappers within the model. */
function matching(model: LayersModel, patterns: readonly string[], key: string): Layer[] {
  const layers = innerLayers(model.layers)
  return patterns.flatMap((pattern) => {
    const fits = wildcard(pattern)
    const found = layers.filter(({ name }) => fits(name))
    if (found.length === 0) throw unknownLayer(key, pattern, layers)
    return found
  })
}

function unknownLayer(key: string, name: string, layers: readonly Layer[]): UserError {
  return new UserError({
    code: 'MODEL_INVALID_LAYER_NAME',
    found: `${JSON.stringify(name)} in model.${key}, which matches no layer of the model`,
    expected: `one of ${layers.map((layer) => layer.name).join(', ')}`,
    hint: 'Correct the name; `*` stands for any characters.',
  })
}

/** Returns the folder of the model from which fine-tuning starts. */
export function baseFolder({ pretrained }: Pick<FineTuneSection, 'pretrained'>, folder: string): string {
  return resolve(folder, pretrained.replace(/\/?model\.json$/, '') || '.')
}

/** Returns an artifact's own digest; for a bare model, the digest of its `model.json`. */
export function digestOfModel(folder: string): Promise<Digest> {
  const manifest = join(folder, manifestName)
  return digestOfFile(existsSync(manifest) ? manifest : join(folder, modelFiles.topology))
}
