import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Tensor } from '@tensorflow/tfjs'
import type { NodeJSKernelBackend } from '@tensorflow/tfjs-node-gpu/dist/nodejs_kernel_backend.js'
import { graphTag } from './graph.ts'

/** A loaded graph with the values of its variables. */
export interface Session {
  /** Runs what the fetched tensors need; the caller disposes of them. */
  run(feeds: readonly (readonly [name: string, value: Tensor])[], fetches: readonly string[]): Tensor[]
  close(): void
}

/** Loads a graph from the content of a `saved_model.pb`, which the native library takes from a folder only. */
export async function openSession(backend: NodeJSKernelBackend, savedModel: Uint8Array): Promise<Session> {
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-graph-'))
  try {
    await writeFile(join(folder, 'saved_model.pb'), savedModel)
    const id = backend.loadSavedModelMetaGraph(folder, graphTag)
    return {
      run: (feeds, fetches) =>
        backend.runSavedModel(
          id,
          feeds.map(([, value]) => value),
          feeds.map(([name, { dtype }]) => ({ name, dtype })),
          [...fetches],
        ),
      close: () => backend.deleteSavedModel(id),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
