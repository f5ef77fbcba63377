import { z } from 'zod'
import onnxruntime from './locks/onnxruntime.json' with { type: 'json' }
import { npmTarballName } from './duckdb.ts'
import { packageLock, pinnedName, type NativeLibrary } from './native-library.ts'

export const onnxRuntimePackage = 'onnxruntime-node'

export const onnxRuntimeLockSchema = z.strictObject({
  /** The version of `onnxruntime-node`, whose package contains all platforms. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  ...packageLock,
})

/** ONNX Runtime with its addon for Node on Linux, with the hashes that verify it. */
export type OnnxRuntimeLock = z.infer<typeof onnxRuntimeLockSchema>

/** The lock that `npm run update-runtime` writes. */
export function onnxRuntimeLock(): OnnxRuntimeLock {
  return onnxRuntimeLockSchema.parse(onnxruntime)
}

export const onnxRuntimeProcessors = ['x64', 'arm64'] as const
export type OnnxRuntimeProcessor = (typeof onnxRuntimeProcessors)[number]

/** Returns the folder of the addon and of its library in the package. */
export function onnxRuntimeFolder(processor: OnnxRuntimeProcessor): string {
  return `bin/napi-v6/linux/${processor}`
}

/** Returns ONNX Runtime for the CPU on Linux. The package's own installation would also fetch CUDA. */
export function onnxRuntimeLibrary(
  processor: OnnxRuntimeProcessor,
  { version, files, ...archive } = onnxRuntimeLock(),
): NativeLibrary {
  const folder = onnxRuntimeFolder(processor)
  return {
    name: pinnedName(`onnxruntime-${version}-linux-${processor}`, [archive]),
    label: 'ONNX Runtime',
    title: `ONNX Runtime ${version} for linux-${processor}`,
    packages: [
      {
        registry: 'npm',
        package: onnxRuntimePackage,
        version,
        file: npmTarballName(onnxRuntimePackage, version),
        ...archive,
        files: files.filter(({ path }) => path.startsWith(`${folder}/`)),
      },
    ],
    otherWays: 'build the image on a machine that has npm',
    alternative: null,
  }
}
