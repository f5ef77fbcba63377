import { availableParallelism } from 'node:os'

/** @type {import('jest').Config} */
export const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: '<rootDir>/test/harness/native/environment.js',
  runtime: '<rootDir>/test/harness/native/runtime.js',
  transform: {},
  injectGlobals: false,
  setupFilesAfterEnv: ['<rootDir>/test/harness/property-settings.ts'],
  testSequencer: '<rootDir>/test/harness/integration-first.js',
  // One more than there are cores, since many tests wait for processes, servers and signals.
  maxWorkers: availableParallelism() + 1,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tensorline/', '<rootDir>/build/'],
  reporters: ['default', '<rootDir>/test/harness/closing-line-reporter.js'],
  // A busy machine may need ten times as long as an idle one. The limit only ends a test that hangs.
  testTimeout: 600_000,
  // By default, Jest reports a leak for a worker that ends half a second after its last test, as on a busy machine.
  workerGracefulExitTimeout: 30_000,
}

/** What needs no root, no container engine and no cluster. */
export default {
  ...shared,
  testMatch: ['<rootDir>/test/unit/**/*.test.ts', '<rootDir>/test/integration/**/*.test.ts'],
  testPathIgnorePatterns: ['<rootDir>/test/integration/privileged/'],
}
