import type { ErrorTable } from './error-table.ts'

export const engineErrors = {
  ENGINE_PLATFORM: {
    meaning: 'Native TensorFlow does not run on this system.',
    fix: 'Use `device: wasm`, or a machine that docs/support.md lists.',
  },
  ENGINE_GPU: {
    meaning: 'No GPU can compute.',
    fix: 'Repair the driver or container setup (`tensorline doctor --device gpu`), or use `device: cpu`.',
  },
  ENGINE_NO_PACKAGE_CLIENT: {
    meaning: 'Neither pip nor uv is installed to fetch TensorFlow.',
    fix: 'Install pip or uv, set `runtime-path` or `runtime-url`, or use `device: wasm`.',
  },
  ENGINE_INDEX_UNREACHABLE: {
    meaning: 'The package index cannot be reached.',
    fix: 'Check the network, the proxy and the index of pip or uv.',
  },
  ENGINE_WHEEL_NOT_IN_INDEX: {
    meaning: 'The package index does not have the wheel.',
    fix: 'Add the wheel to the mirror, or set `runtime-path` or `runtime-url`.',
  },
  ENGINE_FETCH_FAILED: {
    meaning: 'TensorFlow cannot be fetched with pip or uv.',
    fix: 'Correct the settings of pip or uv, or set `runtime-path` or `runtime-url`.',
  },
  ENGINE_MIRROR_FAILED: {
    meaning: 'The mirror of `runtime-url` cannot be reached or lacks a file.',
    fix: 'Check the address, and fill the mirror as docs/engine.md describes.',
  },
  ENGINE_WHEEL_HASH: {
    meaning: 'A wheel has another hash than the pinned one.',
    fix: 'Ask the operator of the index, or fetch the pinned wheel.',
  },
  ENGINE_WHEEL_DAMAGED: {
    meaning: 'A wheel is damaged or of another version.',
    fix: 'Fetch the wheel again.',
  },
  ENGINE_RUNTIME_PATH: {
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
  ENGINE_DISK_FULL: {
    meaning: 'The tool cache has no space for TensorFlow.',
    fix: 'Run `tensorline prune`, or move the tool cache to a larger disk.',
  },
} as const satisfies ErrorTable
