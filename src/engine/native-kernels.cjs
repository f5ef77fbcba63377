/** Kernels that replace tfjs-node's own where the library has a single operation for several. */
const tf = require('@tensorflow/tfjs')
const { createTensorsTypeOpAttr } = require('@tensorflow/tfjs-node-gpu/dist/nodejs_kernel_backend')

function replaceKernel(kernelName, makeKernel) {
  const { kernelFunc } = tf.getKernel(kernelName, 'tensorflow')
  tf.unregisterKernel(kernelName, 'tensorflow')
  tf.registerKernel({ kernelName, backendName: 'tensorflow', kernelFunc: makeKernel(kernelFunc) })
}

// tfjs-node reads all indices back to check them, which a traced step cannot do; the library checks them itself.
replaceKernel('GatherV2', () => ({ inputs: { x, indices }, attrs: { axis, batchDims }, backend }) => {
  tf.backend_util.segment_util.collectGatherOpShapeInfo(x, indices, axis, batchDims)
  const axisTensor = tf.scalar(axis, 'int32')
  const attributes = [
    { name: 'batch_dims', type: backend.binding.TF_ATTR_INT, value: batchDims },
    createTensorsTypeOpAttr('Tparams', x.dtype),
    createTensorsTypeOpAttr('Tindices', indices.dtype),
    createTensorsTypeOpAttr('Taxis', 'int32'),
  ]
  const gathered = backend.executeSingleOutput('GatherV2', attributes, [x, indices, axisTensor])
  axisTensor.dispose()
  return gathered
})

// A plain product is faster than a batch of one, and can be fused with the operations after it.
replaceKernel('BatchMatMul', (original) => (args) => {
  const { a, b } = args.inputs
  if (a.shape.length !== 2 || b.shape.length !== 2) return original(args)
  const { backend, attrs } = args
  const attributes = [
    createTensorsTypeOpAttr('T', a.dtype),
    { name: 'transpose_a', type: backend.binding.TF_ATTR_BOOL, value: attrs.transposeA },
    { name: 'transpose_b', type: backend.binding.TF_ATTR_BOOL, value: attrs.transposeB },
  ]
  return backend.executeSingleOutput('MatMul', attributes, [a, b])
})

replaceKernel('_FusedMatMul', (original) => (args) => {
  const { a, b, bias, preluActivationWeights } = args.inputs
  if (a.shape.length !== 2 || b.shape.length !== 2 || bias?.shape.length !== 1) return original(args)
  const { backend, attrs } = args
  return tf.tidy(() => {
    const product = tf.matMul(a, b, attrs.transposeA, attrs.transposeB)
    const attributes = [
      createTensorsTypeOpAttr('T', product.dtype),
      { name: 'data_format', type: backend.binding.TF_ATTR_STRING, value: 'NHWC' },
    ]
    const sum = backend.executeSingleOutput('BiasAdd', attributes, [product, bias])
    return backend.applyActivation(sum, attrs.activation, preluActivationWeights, attrs.leakyreluAlpha)
  })
})

// Step function for the gradient of a ReLU: 1 above 0, 0 otherwise, NaN for NaN, without tensors of ones and zeros in every trace.
replaceKernel('Step', (original) => (args) => {
  const { x } = args.inputs
  if (args.attrs.alpha !== 0 || x.dtype !== 'float32') return original(args)
  return tf.tidy(() => tf.sign(tf.relu(x)))
})

// tfjs-node omits the type, which the library infers for a single operation but not in a graph.
replaceKernel('ExpandDims', () => ({ inputs: { input }, attrs: { dim }, backend }) => {
  const dimension = tf.scalar(dim, 'int32')
  const attributes = [
    createTensorsTypeOpAttr('T', input.dtype),
    createTensorsTypeOpAttr('Tdim', dimension.dtype),
  ]
  const expanded = backend.executeSingleOutput('ExpandDims', attributes, [input, dimension])
  dimension.dispose()
  return expanded
})

// A layer that encodes categories counts them with this kernel, which tfjs-node does not have.
tf.registerKernel({
  kernelName: 'DenseBincount',
  backendName: 'tensorflow',
  kernelFunc: ({ inputs: { x, weights }, attrs: { size, binaryOutput }, backend }) => {
    const bins = tf.scalar(size, 'int32')
    const attributes = [
      createTensorsTypeOpAttr('Tidx', x.dtype),
      createTensorsTypeOpAttr('T', weights.dtype),
      { name: 'binary_output', type: backend.binding.TF_ATTR_BOOL, value: binaryOutput },
    ]
    const counts = backend.executeSingleOutput('DenseBincount', attributes, [x, bins, weights])
    bins.dispose()
    return counts
  },
})
