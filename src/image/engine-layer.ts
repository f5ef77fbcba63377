import { join } from 'node:path'
import type { ImageEngine } from '../engine/serving-engine.ts'
import type { LockedFile, NativeLibrary } from '../libraries/native-library.ts'
import { onnxRuntimeFolder, onnxRuntimeLibrary, type OnnxRuntimeProcessor } from '../libraries/onnxruntime.ts'
import { findRuntimeLock, tensorFlowLibrary } from '../libraries/tensorflow.ts'
import { imagePaths } from './image-schema.ts'
import { ociPlatform, type Platform } from './platform.ts'
import type { LayerEntry } from './layer-entry.ts'

/** The layer of an engine. */
export interface EngineFiles {
  /** Description of the layer, for the image's history. */
  readonly title: string
  readonly entries: readonly LayerEntry[]
}

/** Folders from which the files of engines are taken. */
export interface EngineSources {
  /** Folder `dist` of this package. */
  readonly dist: string
  /** Returns the folder of a native library, in the layout of its packages. */
  readonly provide: (library: NativeLibrary) => Promise<string>
}

/** Returns the native library of an engine; null for one whose packages are in the bundle of the server. */
export function engineLibrary(engine: ImageEngine, platform: Platform): NativeLibrary | null {
  const processor = processorOf(platform)
  switch (engine) {
    case 'wasm':
      return null
    case 'onnx':
      return onnxRuntimeLibrary(processor)
    case 'node': {
      const lock = findRuntimeLock('cpu', { platform: 'linux', arch: processor })
      if (lock === null) throw new TypeError(`no lock of TensorFlow for ${platform}`)
      return tensorFlowLibrary(lock)
    }
  }
}

function processorOf(platform: Platform): OnnxRuntimeProcessor {
  return ociPlatform(platform).architecture === 'arm64' ? 'arm64' : 'x64'
}

/** Returns the files of an engine. */
export async function engineFiles(
  engine: ImageEngine,
  platform: Platform,
  { dist, provide }: EngineSources,
): Promise<EngineFiles> {
  const library = engineLibrary(engine, platform)
  if (library === null) {
    const files = ['tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm.wasm']
    const entries = files.map((name) => entry(name, { file: join(dist, 'tfjs', name) }))
    return { title: 'TensorFlow.js on WebAssembly', entries }
  }
  const folder = await provide(library)
  const processor = processorOf(platform)
  const { title } = library
  if (engine === 'onnx') {
    const start = onnxRuntimeFolder(processor).length + 1
    const entries = lockedEntries(library, folder, (path) => path.slice(start))
    return { title, entries: [...entries, onnxRuntimeLicense] }
  }
  // The headers are needed only to compile an addon.
  const entries = lockedEntries(library, folder, (path) => (path.endsWith('.h') ? null : path))
  return { title, entries: [...entries, ...bindingEntries(dist, processor)] }
}

/** @param place returns the path of a file in the folder of the engine; null for a file that is left out */
function lockedEntries(
  { packages }: NativeLibrary,
  folder: string,
  place: (path: string) => string | null,
): LayerEntry[] {
  return packages
    .flatMap(({ files }): readonly LockedFile[] => files)
    .flatMap(({ path, sha256 }) => {
      const target = place(path)
      return target === null ? [] : [entry(target, { file: join(folder, path), sha256 })]
    })
}

/** Returns TensorFlow.js and its addon, in the layout that the server expects. */
function bindingEntries(dist: string, processor: OnnxRuntimeProcessor): LayerEntry[] {
  const binding = join(dist, `binding/linux-${processor}`)
  return [
    entry('index.cjs', { file: join(dist, 'tfjs/index.cjs') }),
    entry('bindings/tfjs/tfjs_binding.node', { file: join(binding, 'tfjs_binding.node') }),
    entry('quiet_start.so', { file: join(binding, 'quiet_start.so') }),
  ]
}

function entry(path: string, source: Extract<LayerEntry, { type: 'file' }>['source']): LayerEntry {
  return { type: 'file', path: `${imagePaths.engine.slice(1)}/${path}`, mode: 0o644, source }
}

/** The licence of ONNX Runtime, which its package does not contain. */
const onnxRuntimeLicense: LayerEntry = {
  type: 'file',
  path: 'usr/share/doc/onnxruntime/LICENSE',
  mode: 0o644,
  source: {
    bytes: Buffer.from(`MIT License

Copyright (c) Microsoft Corporation

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`),
  },
}
