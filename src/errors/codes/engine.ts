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
  ENGINE_NO_PACKAGE_CLIENT: {
    meaning: 'Neither pip nor uv is installed to fetch TensorFlow.',
    fix: 'Install pip or uv, set `runtime-path` or `runtime-url`, or use `device: wasm`.',
  },
  ENGINE_DOWNLOAD_FAILED: {
    meaning: 'TensorFlow cannot be fetched from the package index or the mirror of `runtime-url`.',
    fix: 'Check the network, the proxy and the settings of pip or uv, or set `runtime-path` or `runtime-url`.',
  },
  ENGINE_WHEEL_MISMATCH: {
    meaning: 'A wheel is damaged, of another version, or has another hash than the pinned one.',
    fix: 'Fetch the pinned wheel again, or ask the operator of the index.',
  },
  ENGINE_INVALID_RUNTIME_PATH: {
    meaning: '`runtime-path` names no wheel and no folder of wheels.',
    fix: 'Correct the path, or remove `runtime-path`.',
  },
  ENGINE_BINDING_ALTERED: {
    meaning: 'The committed binding of TensorFlow was changed.',
    fix: 'Check Tensorline out again.',
  },
  ENGINE_BINDING_NOT_COMPILED: {
    meaning: 'The prebuilt binding does not load, and no other can be compiled.',
    fix: 'Install a C++17 compiler, or use `device: wasm`.',
  },
  ENGINE_CACHE_NOT_WRITABLE: {
    meaning: 'The tool cache cannot be written to.',
    fix: 'Set `RUNNER_TOOL_CACHE` or `XDG_CACHE_HOME` to a writable folder.',
  },
} as const satisfies ErrorTable
