/** Entry of `dist/onnx/index.cjs`: ONNX Runtime on WebAssembly, whose two files lie beside it. */
const ort = require('onnxruntime-web')
const { pathToFileURL } = require('node:url')

/** Tells the runtime where its files lie; with more than one thread it would ask for workers that Node does not have. */
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
