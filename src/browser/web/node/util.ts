/** The functions of `node:util` that TensorFlow.js uses in Node.js. */
export const types = {
  isFloat32Array: (value: unknown) => value instanceof Float32Array,
  isInt32Array: (value: unknown) => value instanceof Int32Array,
  isUint8Array: (value: unknown) => value instanceof Uint8Array,
  isUint8ClampedArray: (value: unknown) => value instanceof Uint8ClampedArray,
}
const { TextDecoder: Decoder, TextEncoder: Encoder } = globalThis
export { Decoder as TextDecoder, Encoder as TextEncoder }
