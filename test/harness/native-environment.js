import { TestEnvironment } from 'jest-environment-node'

/**
 * Native modules make their typed arrays in Node's own realm, where Jest's sandbox has other classes of the same name
 * and `instanceof` fails between the two: so the sandbox is given Node's. They also read the process's
 * own environment, of which Jest's sandbox has a copy: it is given the real one, put back after each file.
 */
export default class NativeEnvironment extends TestEnvironment {
  #environment = { ...process.env }

  async setup() {
    await super.setup()
    this.global.process.env = process.env
    Object.assign(this.global, {
      ArrayBuffer,
      Uint8Array,
      Int8Array,
      Uint8ClampedArray,
      Uint16Array,
      Int16Array,
      Uint32Array,
      Int32Array,
      Float32Array,
      Float64Array,
      BigInt64Array,
      BigUint64Array,
      DataView,
      Error,
    })
  }

  async teardown() {
    for (const name of Object.keys(process.env)) if (!(name in this.#environment)) delete process.env[name]
    Object.assign(process.env, this.#environment)
    await super.teardown()
  }
}
