/**
 * Entry of `dist/tfjs/index.cjs`: TensorFlow.js, tfjs-node-gpu's JavaScript and the wasm backend on one tfjs-core.
 * tfjs-node-gpu's own index.js is excluded, because it finds its addon with node-pre-gyp in node_modules.
 */
const { readdirSync } = require('node:fs')
const { constants } = require('node:os')
const { dirname, join } = require('node:path')
const util = require('node:util')
// Node 23 removed it; tfjs-node 4.22 still calls it.
util.isNullOrUndefined ??= (value) => value === null || value === undefined
// tfjs-node calls this for every list of tensors, and Node warns that it is deprecated.
util.isArray = Array.isArray

const tf = require('@tensorflow/tfjs')
const wasm = require('@tensorflow/tfjs-backend-wasm')
require('@tensorflow/tfjs-node-gpu/dist/register_all_kernels')
const { NodeJSKernelBackend, nodeBackend } = require('@tensorflow/tfjs-node-gpu/dist/nodejs_kernel_backend')
const messages = require('@tensorflow/tfjs-node-gpu/dist/proto/api_pb')
const { nodeFileSystemRouter } = require('@tensorflow/tfjs-node-gpu/dist/io/file_system')
const nodeIo = require('@tensorflow/tfjs-node-gpu/dist/io/index')
const { node } = require('@tensorflow/tfjs-node-gpu/dist/node')

require('./native-kernels.cjs')
require('./gradients.cjs')

tf.io.registerLoadRouter(nodeFileSystemRouter)
tf.io.registerSaveRouter(nodeFileSystemRouter)

/** Loads the addon at this path, which loads TensorFlow's library, and makes it the backend `tensorflow`. */
function registerNative(bindingPath) {
  loadCuSolver(join(dirname(bindingPath), '../../nvidia/cusolver/lib'))
  const binding = __non_webpack_require__(bindingPath)
  tf.registerBackend('tensorflow', () => new NodeJSKernelBackend(binding, '@tensorflow/tfjs-node-gpu'), 3)
  return binding
}

/**
 * Loads cuSOLVER from its folder in the CUDA set, if this is the CUDA set. TensorFlow opens it by its name, from a library whose
 * search path lacks this folder, and uses no GPU unless that succeeds; a library that is already loaded is found.
 */
function loadCuSolver(folder) {
  const { RTLD_LAZY } = constants.dlopen
  try {
    const [name] = readdirSync(folder).filter((file) => /^libcusolver\.so\.\d+$/.test(file))
    // Node.js rejects a library that is not an addon, but only after opening it; RTLD_NODELETE (0x1000) keeps it open.
    process.dlopen({ exports: {} }, join(folder, name), RTLD_LAZY | 0x1000)
  } catch {
    // Without the library, the test of the GPU names it.
  }
}

/** Sets the folder of the `.wasm` files for the wasm backend, which is already registered as `wasm`. */
function setWasmFolder(folder) {
  wasm.setWasmPaths(folder.endsWith('/') ? folder : `${folder}/`)
}

// The exports are copied by descriptor, because some of tfjs's exports are getters of values that are bound later.
const namespace = Object.defineProperties(
  {},
  {
    ...Object.getOwnPropertyDescriptors(tf),
    io: { value: { ...tf.io, ...nodeIo }, enumerable: true },
    node: { value: node, enumerable: true },
  },
)

/** Returns the parts below TensorFlow.js that compiled training needs; available once the backend `tensorflow` runs. */
function nativeParts() {
  return { backend: nodeBackend(), messages }
}

/**
 * Tests the native backend with a matrix product and a convolution. Call it in a separate process, because a failing GPU
 * may end the process.
 * @returns true if a GPU ran them; rejects when they failed
 */
async function probeNative(bindingPath) {
  registerNative(bindingPath)
  await tf.setBackend('tensorflow')
  await tf.ready()
  const product = await tf.matMul(tf.ones([64, 64]), tf.ones([64, 64])).data()
  const convolved = await tf.conv2d(tf.ones([1, 8, 8, 4]), tf.ones([3, 3, 4, 8]), 1, 'valid').data()
  if (product.some((value) => value !== 64) || convolved.some((value) => Math.abs(value - 36) > 0.01))
    throw new Error('a matrix product or a convolution gave wrong values')
  return { usesGpu: nodeBackend().isUsingGpuDevice }
}

module.exports = { tf: namespace, registerNative, nativeParts, probeNative, setWasmFolder }
