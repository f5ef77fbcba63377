/** @type {import('jest').Config} */
export const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: '<rootDir>/test/harness/native/environment.js',
  runtime: '<rootDir>/test/harness/native/runtime.js',
  transform: {},
  injectGlobals: false,
  setupFilesAfterEnv: ['<rootDir>/test/harness/property-settings.ts'],
  testSequencer: '<rootDir>/test/harness/integration-first.js',
  // Jest would leave one core idle, which is half of a machine with two.
  maxWorkers: '100%',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tensorline/', '<rootDir>/build/'],
  reporters: ['default', '<rootDir>/test/harness/closing-line-reporter.js'],
  testTimeout: 60_000,
}

/** What needs no root, no container engine and no cluster. */
export default {
  ...shared,
  testMatch: ['<rootDir>/test/unit/**/*.test.ts', '<rootDir>/test/integration/**/*.test.ts'],
  testPathIgnorePatterns: ['<rootDir>/test/integration/privileged/'],
}
