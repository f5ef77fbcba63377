import { z } from 'zod'

export type Json = z.infer<ReturnType<typeof z.json>>
export type JsonObject = Readonly<Record<string, Json>>

export const serializedLayer = z.looseObject({
  class_name: z.string(),
  config: z.json(),
  name: z.string().optional(),
})

/** A layer class with its config, as nested in `model.json`. */
export type SerializedLayer = z.infer<typeof serializedLayer>

const tensorOfCall = z.tuple([z.string(), z.number(), z.number()]).rest(z.json())

/** The tensors of a call of a layer, and its other arguments. */
export interface Call {
  readonly tensors: readonly (readonly [string, number, number])[]
  readonly given: JsonObject
}

/** Returns the calls of a layer in a model; an empty list if the model lists its layers without calls. */
export function callsOf({ inbound_nodes: nodes }: SerializedLayer): Call[] {
  const { data = [] } = z.array(z.array(tensorOfCall)).safeParse(nodes)
  return data.map((call) => ({
    tensors: call.map(([layer, node, tensor]) => [layer, node, tensor] as const),
    // Keras writes the arguments next to one of several tensors, and TensorFlow.js reads them next to another.
    given: Object.fromEntries(
      call.flatMap(([, , , given]) => (isObject(given) ? Object.entries(given) : [])),
    ),
  }))
}

export function nodeOf({ tensors, given }: Call): Json {
  return tensors.map((tensor) => [...tensor, { ...given }])
}

export function without(config: JsonObject, settings: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(config).filter(([setting]) => !settings.includes(setting)))
}

export function isObject(value: Json | undefined): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
