import type { ErrorTable } from './error-table.ts'

export const engineErrors = {
  ENGINE_UNSUPPORTED_PLATFORM: {
    meaning: 'Native TensorFlow does not run on this system.',
    fix: 'Use `device: wasm`, or a machine that docs/support.md lists.',
  },
  ENGINE_GPU_UNAVAILABLE: {
    meaning: 'No GPU can compute.',
    fix: 'Repair the driver or container setup (`tensorline doctor --device gpu`), or use `device: cpu`.',
  },
  ENGINE_BINDING_ALTERED: {
    meaning: 'The committed binding of TensorFlow was changed.',
    fix: 'Check Tensorline out again.',
  },
  ENGINE_BINDING_NOT_COMPILED: {
    meaning: 'The prebuilt binding does not load, and no other can be compiled.',
    fix: 'Install a C++17 compiler, or use `device: wasm`.',
  },
} as const satisfies ErrorTable
