import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeTemporaryFolder } from '../../files/temporary-path.ts'
import type { Tensor } from '@tensorflow/tfjs'
import type { NodeJSKernelBackend } from '@tensorflow/tfjs-node-gpu/dist/nodejs_kernel_backend.js'
import type { TFJSBinding } from '@tensorflow/tfjs-node-gpu/dist/tfjs_binding.js'
import type { FeedValues } from './feed.ts'
import { graphTag } from './graph.ts'

/** A loaded graph with the values of its variables. */
export interface Session {
  /** Runs the operations that the fetched tensors need; the caller disposes of them. */
  run(feeds: readonly (readonly [name: string, value: Tensor])[], fetches: readonly string[]): Tensor[]
  /** Runs the operations that one tensor needs on values that are not yet tensors, and returns its values. */
  runOn(feeds: readonly FedValues[], fetch: string): FeedValues
  close(): void
}

export interface FedValues {
  readonly name: string
  /** A number of TensorFlow's `DataType`. */
  readonly type: number
  readonly shape: readonly number[]
  readonly values: FeedValues
}

/**
 * Loads a graph from the content of a `saved_model.pb`, which the native library can read from a folder only.
 * @param optimized true if TensorFlow may rewrite the graph before its first run
 */
export async function openSession(
  backend: NodeJSKernelBackend,
  savedModel: Uint8Array,
  optimized: boolean,
): Promise<Session> {
  const folder = makeTemporaryFolder(join(tmpdir(), 'tensorline-graph-'))
  try {
    await writeFile(join(folder, 'saved_model.pb'), savedModel)
    // The binding reads this variable whenever it opens a session (src/engine/native/graph_optimizer.cc).
    process.env['TENSORLINE_GRAPH_OPTIMIZER'] = optimized ? 'on' : 'off'
    const id = backend.loadSavedModelMetaGraph(folder, graphTag)
    return {
      run: (feeds, fetches) =>
        backend.runSavedModel(
          id,
          feeds.map(([, value]) => value),
          feeds.map(([name, { dtype }]) => ({ name, dtype })),
          [...fetches],
        ),
      runOn: (feeds, fetch) => runOn(backend.binding, id, feeds, fetch),
      close: () => backend.deleteSavedModel(id),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function runOn(binding: TFJSBinding, id: number, feeds: readonly FedValues[], fetch: string): FeedValues {
  const fed = feeds.map(({ type, shape, values }) => binding.createTensor([...shape], type, values))
  try {
    const names = feeds.map(({ name }) => name).join(',')
    const [fetched] = binding.runSavedModel(id, fed, names, fetch)
    if (!fetched) throw new Error('a session returned no tensor')
    const values = binding.tensorDataSync(fetched.id)
    binding.deleteTensor(fetched.id)
    return values
  } finally {
    for (const tensor of fed) binding.deleteTensor(tensor)
  }
}
