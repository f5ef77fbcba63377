import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

export interface CompileOptions {
  /** The folder with the binding's sources (`binding/`) and Node-API's headers (`node-api/`). */
  readonly source: string
  /** The folder that contains the wheel's `tensorflow/`. */
  readonly runtime: string
  /** Path of the addon: two folders below `runtime`, because the addon locates the libraries relative to itself. */
  readonly output: string
  readonly compiler: string
}

/** The libraries relative to `<runtime>/bindings/<build>/tfjs_binding.node`. */
const libraryPath = '$ORIGIN/../../tensorflow'

/** Compiles tfjs-node's C++ against TensorFlow's C API. Equal inputs and compilers give equal bytes. */
export async function compileBinding({ source, runtime, output, compiler }: CompileOptions): Promise<void> {
  const args = [
    '-std=c++17',
    '-O2',
    '-fPIC',
    '-shared',
    '-DNAPI_VERSION=8',
    `-ffile-prefix-map=${source}=.`,
    '-I.',
    '-Inode-api',
    `-I${join(runtime, 'tensorflow/include')}`,
    'binding/tfjs_backend.cc',
    'binding/tfjs_binding.cc',
    'binding/old_libstdcxx.cc',
    'binding/gpu_memory_limit.cc',
    'binding/graph_optimizer.cc',
    '-Wl,--wrap=TFE_NewContextOptions',
    '-Wl,--wrap=TF_NewSessionOptions',
    `-L${join(runtime, 'tensorflow')}`,
    '-l:libtensorflow_cc.so.2',
    '-l:libtensorflow_framework.so.2',
    `-Wl,-rpath,${libraryPath}`,
    '-Wl,--build-id=none',
    '-s',
    '-o',
    output,
  ]
  await promisify(execFile)(compiler, args, { cwd: source, maxBuffer: 64 * 1024 * 1024 })
}

/** Compiles the library that suppresses the output of TensorFlow's library while it loads. */
export async function compileQuietStart({
  source,
  output,
  compiler,
}: Omit<CompileOptions, 'runtime'>): Promise<void> {
  const args = [
    '-std=c++17',
    '-O2',
    '-fPIC',
    '-shared',
    'binding/quiet_start.cc',
    '-Wl,--build-id=none',
    '-s',
    '-o',
    output,
  ]
  await promisify(execFile)(compiler, args, { cwd: source })
}
