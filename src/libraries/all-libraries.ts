import { duckdbLibrary, duckdbPlatforms } from './duckdb.ts'
import type { NativeLibrary } from './native-library.ts'
import { onnxRuntimeLibrary, onnxRuntimeProcessors } from './onnxruntime.ts'
import { allRuntimeLocks, tensorFlowLibrary } from './tensorflow.ts'

/** Returns the libraries of this version, for all platforms and devices. */
export function allLibraries(): readonly NativeLibrary[] {
  return [
    ...allRuntimeLocks().map(tensorFlowLibrary),
    ...duckdbPlatforms.map((platform) => duckdbLibrary(platform)),
    ...onnxRuntimeProcessors.map((processor) => onnxRuntimeLibrary(processor)),
  ]
}
