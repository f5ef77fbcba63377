import { ModernFakeTimers } from '@jest/fake-timers'
import { ModuleMocker } from 'jest-mock'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const events = ['SIGINT', 'SIGTERM', 'uncaughtException', 'unhandledRejection']

/**
 * Warnings of TensorFlow.js about being loaded twice, or on Node.js. A file prints up to a thousand of them, and for each
 * Jest would highlight the code of a bundle of nine megabytes.
 */
const tensorflowNotices =
  /already (?:been )?(?:registered|set)|looks like you are running TensorFlow\.js in Node\.js/

/**
 * Runs a test file in Node's own realm. After the file, restores what it changed in the process: environment variables,
 * working directory, exit code, listeners, mocks and console.
 *
 * Each file has its own temporary folder, which is removed after the file.
 */
export default class NativeEnvironment {
  /** Jest puts the console of the file here. The global object of the tests is Node's. */
  global = {}
  #console = globalThis.console
  /** Only this object changes the variables of the process: a file may have put another one in its place. */
  #env = process.env
  #variables = { ...process.env }
  #workingDirectory = process.cwd()
  #exitCode = process.exitCode
  #listeners = new Map(events.map((event) => [event, process.rawListeners(event)]))
  #compileCache
  #folder

  constructor({ projectConfig }) {
    this.#compileCache = join(projectConfig.cacheDirectory, 'node')
    this.moduleMocker = new ModuleMocker(globalThis)
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis })
  }

  async setup() {
    globalThis.console = withoutNotices(this.global.console)
    // Jest's own function prints URLs in place of paths.
    Error.prepareStackTrace = undefined
    this.#folder = await mkdtemp(join(tmpdir(), 'test-'))
    // As open as /tmp, since some tests act as another user.
    await chmod(this.#folder, 0o1777)
    process.env.TMPDIR = this.#folder
    // Processes that run the sources start in half the time.
    process.env.NODE_COMPILE_CACHE = this.#compileCache
  }

  async teardown() {
    this.fakeTimersModern.dispose()
    this.moduleMocker.restoreAllMocks()
    globalThis.console = this.#console
    process.chdir(this.#workingDirectory)
    process.exitCode = this.#exitCode
    for (const [event, before] of this.#listeners)
      for (const listener of process.rawListeners(event))
        if (!before.includes(listener)) process.removeListener(event, listener)
    process.env = this.#env
    for (const name of Object.keys(process.env)) if (!(name in this.#variables)) delete process.env[name]
    Object.assign(process.env, this.#variables)
    // A test that ran into its time limit may still write: the limit is what must be reported.
    if (this.#folder)
      await rm(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }

  exportConditions() {
    return ['node', 'node-addons']
  }

  getVmContext() {
    return null
  }
}

function withoutNotices(console) {
  const warn = console.warn.bind(console)
  console.warn = (...message) => {
    if (!tensorflowNotices.test(String(message[0]))) warn(...message)
  }
  return console
}
