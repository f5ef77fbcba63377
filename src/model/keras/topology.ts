import { z } from 'zod'
import { UserError, type Problem } from '../../errors/user-error.ts'
import { commonSettings, harmlessSettings, layerSettings, type LayerSettings } from './layer-settings.ts'

type Json = z.infer<ReturnType<typeof z.json>>
type JsonObject = Readonly<Record<string, Json>>

const serializedLayer = z.looseObject({
  class_name: z.string(),
  config: z.json(),
  name: z.string().optional(),
})

/** A layer class with its config, as `model.json` nests them. */
type SerializedLayer = z.infer<typeof serializedLayer>

const modelClasses = new Set(['Model', 'Functional', 'Sequential'])

/**
 * Rewrites the topology of a model so that TensorFlow.js computes what Keras computes: TensorFlow.js skips every setting that it
 * does not know. Settings with an equivalent are replaced by it.
 * @param location names the model in messages
 * @throws UserError that names each layer with a setting, an argument of a call or a class that TensorFlow.js does not apply
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

/** The major version of the Keras that wrote a topology; 0 where another program did. */
export function majorVersion(version: Json | undefined): number {
  return typeof version === 'string' ? Number(/^(\d+)\./.exec(version)?.[1] ?? 0) : 0
}

/** Whether a layer of the model masks steps of a sequence. */
function usesMasks(topology: JsonObject): boolean {
  return /"class_name":"Masking"|"mask_zero":true/.test(JSON.stringify(topology))
}

class TopologyConverter {
  readonly problems: Problem[] = []
  readonly #place: string
  readonly #keras: number
  readonly #masked: boolean

  constructor(location: string, keras: number, masked: boolean) {
    this.#place = location
    this.#keras = keras
    this.#masked = masked
  }

  /** Converts a layer, or a model with its layers. What is no layer stays as it is: TensorFlow.js refuses it. */
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
    // It changes steps that are masked.
    if (setting === 'zero_output_for_mask' && !this.#masked) return true
    const values = Array.isArray(value) ? value : [value]
    return values.every((one) => neutral.some((other) => other === one))
  }

  /** Settings that TensorFlow.js reads, at values for which it computes something else. */
  #checkValues(layer: SerializedLayer, config: JsonObject, { unsupported = {} }: LayerSettings): void {
    for (const [setting, values] of Object.entries(unsupported))
      if (isAmong(config[setting], values)) this.#refuse(layer, settingText(setting, config), cannotCompute)
    if (typeof config['dtype'] === 'string' && /float(16|64)/.test(config['dtype']))
      this.#refuse(layer, settingText('dtype', config), cannotCompute)
    if (layer.class_name === 'BatchNormalization' && Array.isArray(config['axis']))
      this.#refuse(layer, settingText('axis', config), cannotCompute)
  }

  /** What Keras computes otherwise under the same name and with the same settings. */
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

  /** TensorFlow.js skips the arguments of a call; training goes on with `training=False` where all calls of the layer have it. */
  #checkCalls(layer: SerializedLayer, calls: readonly Call[]): void {
    const inference = calls.filter(({ given }) => given['training'] === false).length
    if (inference > 0 && inference < calls.length)
      this.#refuse(layer, 'called with `training=False` in some places only', ignored)
    for (const [argument, value] of calls.flatMap(({ given }) => Object.entries(given))) {
      if (value === null || (argument === 'training' && value === false)) continue
      // TensorFlow.js leaves the mask of the last call there.
      if (argument === 'mask' && isObject(value)) continue
      this.#refuse(layer, `called with \`${argument}=${pythonText(value)}\``, ignored)
    }
  }

  #refuse({ class_name: className, config, name }: SerializedLayer, found: string, rest: Refusal): void {
    const own = isObject(config) ? config['name'] : undefined
    const called = JSON.stringify(name ?? own ?? className)
    this.problems.push({
      found: `in ${this.#place} the layer ${called} (${className})${found && ' '}${found}`,
      ...rest,
    })
  }
}

type Refusal = Pick<Problem, 'code' | 'expected' | 'hint'>

const rebuild =
  'Build the model without it and save it again, or export the model as ONNX for the gate (`docs/models.md`, "A model from Keras").'
const ignored: Refusal = {
  code: 'MODEL_UNSUPPORTED_KERAS',
  expected: 'settings that TensorFlow.js applies; it ignores this one, so its predictions would be others',
  hint: rebuild,
}
const cannotCompute: Refusal = {
  code: 'MODEL_UNSUPPORTED_KERAS',
  expected: 'settings that TensorFlow.js can compute',
  hint: rebuild,
}
const differentInKeras: Refusal = {
  code: 'MODEL_UNSUPPORTED_KERAS',
  expected: 'layers that TensorFlow.js computes as Keras does; its predictions would be others',
  hint: rebuild,
}
const unknownClass: Refusal = {
  code: 'MODEL_UNSUPPORTED_KERAS',
  expected: 'a layer class that TensorFlow.js has: it loads no own classes and none that only Keras has',
  hint: rebuild,
}

/** The same layer in the terms of TensorFlow.js. */
function withEquivalents({ class_name, config }: SerializedLayer): { class_name: string; config: Json } {
  if (!isObject(config)) return { class_name, config }
  const activations = ['activation', 'recurrent_activation'].flatMap((setting) =>
    config[setting] === 'silu' ? [[setting, 'swish'] as const] : [],
  )
  const plain: JsonObject = { ...config, ...Object.fromEntries(activations), ...float32Of(config) }
  switch (class_name) {
    case 'SeparableConv2D': {
      // Keras writes them, but builds the layer from `depthwise_` and `pointwise_` settings only.
      const unused = ['kernel_initializer', 'kernel_regularizer', 'kernel_constraint']
      return { class_name, config: without(plain, unused) }
    }
    case 'LeakyReLU': {
      const { negative_slope: slope, ...rest } = plain
      return { class_name, config: typeof slope === 'number' ? { ...rest, alpha: slope } : plain }
    }
    case 'ReLU': {
      const { negative_slope: slope, max_value: most = null, threshold = 0, ...rest } = plain
      return typeof slope === 'number' && slope !== 0 && most === null && (threshold ?? 0) === 0
        ? { class_name: 'LeakyReLU', config: { ...rest, alpha: slope } }
        : { class_name, config: plain }
    }
    case 'BatchNormalization': {
      const [axis, ...others] = [plain['axis']].flat()
      return {
        class_name,
        config: axis === undefined || others.length > 0 ? plain : { ...plain, axis },
      }
    }
    default:
      return { class_name, config: plain }
  }
}

/** The name of a dtype policy in place of the policy. */
function float32Of({ dtype }: JsonObject): { dtype?: Json } {
  if (!isObject(dtype) || !isObject(dtype['config'])) return {}
  return { dtype: dtype['config']['name'] ?? null }
}

/** Whether the layer that goes backwards is the other one with the direction changed: TensorFlow.js makes it so. */
function isMirrored(forward: Json | undefined, backward: Json): boolean {
  const [one, other] = [forward, backward].map((layer) =>
    isObject(layer) && isObject(layer['config']) ? layer['config'] : null,
  )
  if (!one || !other || one['go_backwards'] === other['go_backwards']) return false
  const [own, others] = [one, other].map((config) => without(config, ['name', 'go_backwards']))
  return JSON.stringify(own) === JSON.stringify(others)
}

const tensorOfCall = z.tuple([z.string(), z.number(), z.number()]).rest(z.json())

/** The tensors of a call of a layer, and the other arguments. */
interface Call {
  readonly tensors: readonly (readonly [string, number, number])[]
  readonly given: JsonObject
}

/** The calls of a layer in a model; none where the model lists its layers without them. */
function callsOf({ inbound_nodes: nodes }: SerializedLayer): Call[] {
  const { data = [] } = z.array(z.array(tensorOfCall)).safeParse(nodes)
  return data.map((call) => ({
    tensors: call.map(([layer, node, tensor]) => [layer, node, tensor] as const),
    // Keras writes them beside one of several tensors, TensorFlow.js reads them beside another.
    given: Object.fromEntries(
      call.flatMap(([, , , given]) => (isObject(given) ? Object.entries(given) : [])),
    ),
  }))
}

function nodeOf({ tensors, given }: Call): Json {
  return tensors.map((tensor) => [...tensor, { ...given }])
}

function pythonText(value: Json): string {
  if (typeof value !== 'boolean') return JSON.stringify(value)
  return value ? 'True' : 'False'
}

function without(config: JsonObject, settings: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(config).filter(([setting]) => !settings.includes(setting)))
}

const mostShown = 80

function settingText(setting: string, config: JsonObject): string {
  const value = JSON.stringify(config[setting])
  return `with \`${setting}: ${value.length > mostShown ? `${value.slice(0, mostShown)}…` : value}\``
}

function isAmong(value: Json | undefined, values: readonly (string | number | boolean)[]): boolean {
  return values.some((one) => one === value)
}

/** `negative_slope` and `negativeSlope` are the same to TensorFlow.js. */
function canonical(setting: string): string {
  return setting.replaceAll('_', '').toLowerCase()
}

function isObject(value: Json | undefined): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
