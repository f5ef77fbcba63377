/** @type {import('jest').Config} */
export const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: '<rootDir>/test/harness/native-environment.js',
  transform: { '\\.ts$': '<rootDir>/test/harness/strip-types.js' },
  extensionsToTreatAsEsm: ['.ts'],
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
