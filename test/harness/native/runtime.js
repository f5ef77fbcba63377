import Runtime from 'jest-runtime'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { startTestFile } from './modules.js'

const require = createRequire(import.meta.url)

/**
 * Runs test files with Node's own module loader. Jest's would read, link and evaluate every package again for every
 * file, in a realm where `instanceof` fails for the objects of native modules.
 */
export default class NativeRuntime extends Runtime {
  /** Evaluates jest-circus anew for each test file, since it keeps the state of one. */
  requireInternalModule(path) {
    delete globalThis[Symbol.for('EVENT_HANDLERS')]
    delete require.cache[path]
    return require(path)
  }

  setGlobalsForRuntime(globals) {
    super.setGlobalsForRuntime(globals)
    startTestFile(this.requireModuleOrMock(import.meta.filename, '@jest/globals'))
  }

  unstable_shouldLoadAsEsm() {
    return true
  }

  unstable_importModule(path) {
    return import(pathToFileURL(path).href)
  }
}
