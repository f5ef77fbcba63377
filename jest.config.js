/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/test/harness/native-environment.js',
  transform: { '\\.ts$': '<rootDir>/test/harness/strip-types.js' },
  extensionsToTreatAsEsm: ['.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tensorline/', '<rootDir>/build/'],
  testTimeout: 30_000,
}
