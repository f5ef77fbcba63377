import type { layers } from '@tensorflow/tfjs'

type Layer = layers.Layer

/** Returns the layers with those nested in models and wrappers, which precede their outer layer. */
export function innerLayers(outer: readonly Layer[]): Layer[] {
  return outer.flatMap((layer) => [...innerLayers(nestedIn(layer)), layer])
}

const nesting = ['layers', 'layer', 'forwardLayer', 'backwardLayer'] as const

function nestedIn(layer: Layer): Layer[] {
  return nesting.flatMap((name) => {
    const value: unknown = Reflect.get(layer, name)
    return (Array.isArray(value) ? value : [value]).filter(isLayer)
  })
}

export function isLayer(value: unknown): value is Layer {
  return typeof value === 'object' && value !== null && 'call' in value && 'getClassName' in value
}
