import { UserError, type Problem } from '../../errors/user-error.ts'
import { commonSettings, harmlessSettings, layerSettings, type LayerSettings } from './layer-settings.ts'
import { isMirrored, withEquivalents } from './equivalent-layer.ts'
import {
  callsOf,
  isObject,
  nodeOf,
  serializedLayer,
  type Call,
  type Json,
  type JsonObject,
  type SerializedLayer,
} from './serialized-layer.ts'

const modelClasses = new Set(['Model', 'Functional', 'Sequential'])

/**
 * Rewrites the topology of a model so that TensorFlow.js computes the same as Keras, because TensorFlow.js silently
 * ignores unsupported settings. Settings with an equivalent are replaced by it.
 * @param location names the model in messages
 * @throws UserError that names each layer with a setting, an argument of a call or a class that TensorFlow.js does not
 * apply
 */
export function toLayersTopology(topology: JsonObject, location: string): Record<string, Json> {
  const { model_config: config, ...rest } = topology
  const keras = majorVersion(topology['keras_version'])
  const converter = new TopologyConverter(location, keras, usesMasks(topology))
  const converted = isObject(config)
    ? { ...rest, model_config: converter.layer(config) }
    : converter.layer(topology)
  if (converter.problems.length > 0) throw new UserError(converter.problems)
  return converted
}

/** Returns the major version of the Keras that wrote a topology; 0 if another program wrote it. */
export function majorVersion(version: Json | undefined): number {
  return typeof version === 'string' ? Number(/^(\d+)\./.exec(version)?.[1] ?? 0) : 0
}

/** Returns true if a layer of the model masks steps of a sequence. */
function usesMasks(topology: JsonObject): boolean {
  return /"class_name":"Masking"|"mask_zero":true/.test(JSON.stringify(topology))
}

class TopologyConverter {
  readonly problems: Problem[] = []
  readonly #location: string
  readonly #keras: number
  readonly #masked: boolean

  constructor(location: string, keras: number, masked: boolean) {
    this.#location = location
    this.#keras = keras
    this.#masked = masked
  }

  /**
   * Converts a layer, or a model with its layers. Anything else is returned unchanged, and TensorFlow.js rejects it.
   */
  layer(value: JsonObject): Record<string, Json> {
    const parsed = serializedLayer.safeParse(value)
    if (!parsed.success) return { ...value }
    const layer = parsed.data
    const calls = callsOf(layer)
    this.#checkCalls(layer, calls)
    const called = calls.length === 0 ? {} : { inbound_nodes: calls.map(nodeOf) }
    if (modelClasses.has(layer.class_name)) return { ...value, ...called, config: this.#model(layer.config) }
    return { ...value, ...called, ...this.#single(layer) }
  }

  #model(config: Json): Json {
    if (Array.isArray(config)) return this.#layers(config)
    if (!isObject(config) || !Array.isArray(config['layers'])) return config
    return { ...config, layers: this.#layers(config['layers']) }
  }

  #layers(layers: readonly Json[]): Json[] {
    return layers.map((layer) => (isObject(layer) ? this.layer(layer) : layer))
  }

  #single(layer: SerializedLayer): { class_name: string; config: Json } {
    const known = layerSettings.get(layer.class_name)
    if (known === undefined) {
      this.#refuse(layer, '', unknownClass)
      return { class_name: layer.class_name, config: layer.config }
    }
    const { class_name, config } = withEquivalents(layer)
    if (!isObject(config)) return { class_name, config }
    const settings = layerSettings.get(class_name) ?? known
    const applied = new Set([...commonSettings, ...harmlessSettings, ...settings.applied].map(canonical))
    const neutral = new Map(
      Object.entries(settings.ignored ?? {}).map(([setting, values]) => [canonical(setting), values]),
    )
    for (const [setting, value] of Object.entries(config)) {
      if (value === null || applied.has(canonical(setting))) continue
      if (this.#isNeutral(layer, setting, value, neutral.get(canonical(setting)) ?? [])) continue
      this.#refuse(layer, settingText(setting, config), ignored)
    }
    this.#checkValues(layer, config, settings)
    this.#checkMeaning(layer, config, settings)
    return { class_name, config: this.#nested(config) }
  }

  #isNeutral(
    { config }: SerializedLayer,
    setting: string,
    value: Json,
    neutral: readonly (string | number | boolean)[],
  ): boolean {
    if (setting === 'backward_layer') return isObject(config) && isMirrored(config['layer'], value)
    // This setting affects masked steps only.
    if (setting === 'zero_output_for_mask' && !this.#masked) return true
    const values = Array.isArray(value) ? value : [value]
    return values.every((one) => neutral.some((other) => other === one))
  }

  /** Rejects applied settings at values that TensorFlow.js computes differently. */
  #checkValues(layer: SerializedLayer, config: JsonObject, { unsupported = {} }: LayerSettings): void {
    for (const [setting, values] of Object.entries(unsupported))
      if (isAmong(config[setting], values)) this.#refuse(layer, settingText(setting, config), cannotCompute)
    if (typeof config['dtype'] === 'string' && /float(16|64)/.test(config['dtype']))
      this.#refuse(layer, settingText('dtype', config), cannotCompute)
    if (layer.class_name === 'BatchNormalization' && Array.isArray(config['axis']))
      this.#refuse(layer, settingText('axis', config), cannotCompute)
  }

  /** Rejects layers that Keras computes differently under the same name and with the same settings. */
  #checkMeaning(layer: SerializedLayer, config: JsonObject, { keras = {} }: LayerSettings): void {
    if (this.#keras === 0) return
    if (keras.unlike) this.#refuse(layer, '', differentInKeras)
    for (const [setting, values] of Object.entries(keras.different ?? {}))
      if (isAmong(config[setting], values))
        this.#refuse(layer, settingText(setting, config), differentInKeras)
    for (const setting of ['activation', 'recurrent_activation'])
      if (this.#keras >= 3 && config[setting] === 'hard_sigmoid')
        this.#refuse(layer, settingText(setting, config), differentInKeras)
    if (!this.#masked || keras.masks === undefined) return
    const inner = isObject(config['layer']) ? config['layer']['config'] : undefined
    const settings = isObject(inner) ? inner : config
    if (Object.entries(keras.masks).every(([setting, values]) => isAmong(settings[setting], values)))
      this.#refuse(layer, 'after a layer that masks steps', differentInKeras)
  }

  #nested(config: JsonObject): JsonObject {
    return Object.fromEntries(
      Object.entries(config).map(([setting, value]) => {
        if (setting === 'cells' && Array.isArray(value)) return [setting, this.#layers(value)]
        const nests = ['layer', 'cell', 'backward_layer'].includes(setting)
        return [setting, nests && isObject(value) ? this.layer(value) : value]
      }),
    )
  }

  /**
   * Rejects arguments of calls, which TensorFlow.js ignores. Training continues with `training=False` if all calls of
   * the layer have it.
   */
  #checkCalls(layer: SerializedLayer, calls: readonly Call[]): void {
    const inference = calls.filter(({ given }) => given['training'] === false).length
    if (inference > 0 && inference < calls.length)
      this.#refuse(layer, 'called with `training=False` in some places only', ignored)
    for (const [argument, value] of calls.flatMap(({ given }) => Object.entries(given))) {
      if (value === null || (argument === 'training' && value === false)) continue
      // TensorFlow.js keeps the mask of the last call in this argument.
      if (argument === 'mask' && isObject(value)) continue
      this.#refuse(layer, `called with \`${argument}=${pythonText(value)}\``, ignored)
    }
  }

  #refuse({ class_name: className, config, name }: SerializedLayer, found: string, rest: Refusal): void {
    const configured = isObject(config) ? config['name'] : undefined
    const called = JSON.stringify(name ?? configured ?? className)
    this.problems.push({
      found: `in ${this.#location} the layer ${called} (${className})${found && ' '}${found}`,
      ...rest,
    })
  }
}

type Refusal = Pick<Problem, 'code' | 'expected' | 'hint'>

const rebuild =
  'Build the model without it and save it again, or export the model as ONNX for the gate (`docs/models.md`, "A model from Keras").'
const ignored: Refusal = {
  code: 'MODEL_UNSUPPORTED_KERAS',
  expected: 'settings that TensorFlow.js applies; it ignores this setting, so its predictions would differ',
  hint: rebuild,
}
const cannotCompute: Refusal = {
  code: 'MODEL_UNSUPPORTED_KERAS',
  expected: 'settings that TensorFlow.js can compute',
  hint: rebuild,
}
const differentInKeras: Refusal = {
  code: 'MODEL_UNSUPPORTED_KERAS',
  expected: 'layers that TensorFlow.js computes in the same way as Keras; the predictions would differ',
  hint: rebuild,
}
const unknownClass: Refusal = {
  code: 'MODEL_UNSUPPORTED_KERAS',
  expected: 'a layer class of TensorFlow.js; it cannot load custom classes or classes that only Keras has',
  hint: rebuild,
}

function pythonText(value: Json): string {
  if (typeof value !== 'boolean') return JSON.stringify(value)
  return value ? 'True' : 'False'
}

const mostShown = 80

function settingText(setting: string, config: JsonObject): string {
  const value = JSON.stringify(config[setting])
  return `with \`${setting}: ${value.length > mostShown ? `${value.slice(0, mostShown)}…` : value}\``
}

function isAmong(value: Json | undefined, values: readonly (string | number | boolean)[]): boolean {
  return values.some((one) => one === value)
}

/**
 * Returns a setting's name in a form that is equal for `negative_slope` and `negativeSlope`, which TensorFlow.js does
 * not distinguish.
 */
function canonical(setting: string): string {
  return setting.replaceAll('_', '').toLowerCase()
}
