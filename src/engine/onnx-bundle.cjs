/** Entry of `dist/onnx/index.cjs`: ONNX Runtime on WebAssembly, whose two files are beside it. */
const ort = require('onnxruntime-web')
const { pathToFileURL } = require('node:url')

/** Sets the folder of the runtime's files, and one thread: with more, it would need workers that Node does not have. */
function setOnnxFolder(folder) {
  const place = (name) => pathToFileURL(`${folder}/${name}`).href
  ort.env.wasm.wasmPaths = {
    mjs: place('ort-wasm-simd-threaded.mjs'),
    wasm: place('ort-wasm-simd-threaded.wasm'),
  }
  ort.env.wasm.numThreads = 1
  ort.env.logLevel = 'error'
}

module.exports = { ort, setOnnxFolder }
