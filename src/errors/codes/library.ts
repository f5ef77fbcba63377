import type { ErrorTable } from './error-table.ts'

export const libraryErrors = {
  LIBRARY_UNSUPPORTED_PLATFORM: {
    meaning: 'DuckDB, which reads tables, does not run on this system.',
    fix: 'Use a machine that docs/support.md lists.',
  },
  LIBRARY_NO_PACKAGE_CLIENT: {
    meaning:
      'The program that fetches a library is not installed: pip or uv for TensorFlow, npm for DuckDB and the Node of images.',
    fix: 'Install it, or set `runtime-path` or `runtime-url`, `device: wasm` instead of TensorFlow, or `image.base`.',
  },
  LIBRARY_DOWNLOAD_FAILED: {
    meaning: 'A library cannot be fetched from the package index or the mirror of `runtime-url`.',
    fix: 'Check the network, the proxy and the settings of pip, uv or npm, or set `runtime-path` or `runtime-url`.',
  },
  LIBRARY_PACKAGE_MISMATCH: {
    meaning: 'A package is damaged, of another version, or has another hash than the pinned one.',
    fix: 'Fetch the pinned package again, or ask the operator of the index.',
  },
  LIBRARY_INVALID_RUNTIME_PATH: {
    meaning: '`runtime-path` names no package and no folder of packages.',
    fix: 'Correct the path, or remove `runtime-path`.',
  },
  LIBRARY_CACHE_NOT_WRITABLE: {
    meaning: 'The tool cache cannot be written to.',
    fix: 'Set `RUNNER_TOOL_CACHE` or `XDG_CACHE_HOME` to a writable folder.',
  },
  LIBRARY_NOT_LOADED: {
    meaning: 'DuckDB is there and cannot be loaded.',
    fix: 'Use a machine that docs/support.md lists, with the C++ library that the message names.',
  },
} as const satisfies ErrorTable
