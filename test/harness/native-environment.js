import { TestEnvironment } from 'jest-environment-node'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Native modules make their typed arrays in Node's own realm, where Jest's sandbox has other classes of the same name
 * and `instanceof` fails between the two: so the sandbox is given Node's. They also read the process's
 * own environment, of which Jest's sandbox has a copy: it is given the real one, put back after each file.
 *
 * Each file has a temporary folder of its own, removed after it with all that its tests left there.
 */
export default class NativeEnvironment extends TestEnvironment {
  #environment = { ...process.env }
  #folder = ''

  async setup() {
    await super.setup()
    this.#folder = await mkdtemp(join(tmpdir(), 'test-'))
    // As open as /tmp: some tests act as another user.
    await chmod(this.#folder, 0o1777)
    process.env.TMPDIR = this.#folder
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
    await rm(this.#folder, { recursive: true, force: true })
    await super.teardown()
  }
}
