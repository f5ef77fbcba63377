/** Engines that an image can contain. */
export const imageEngines = ['wasm', 'onnx', 'node'] as const
export type ImageEngine = (typeof imageEngines)[number]

/** Engines of the server. `gpu` needs NVIDIA's libraries, which no image contains. */
export const servingEngines = [...imageEngines, 'gpu'] as const
export type ServingEngine = (typeof servingEngines)[number]
