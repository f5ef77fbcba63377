/** @throws TypeError if the module exports no memory */
export function memoryOf(exports: WebAssembly.Exports): WebAssembly.Memory {
  const found = exports['memory']
  if (found instanceof WebAssembly.Memory) return found
  throw new TypeError('no memory in a WebAssembly module')
}

/** @throws TypeError if the module exports no such function */
export function functionOf(exports: WebAssembly.Exports, name: string): WebAssembly.ExportedFunction {
  const found = exports[name]
  if (typeof found === 'function') return found
  throw new TypeError(`no function ${name} in a WebAssembly module`)
}
