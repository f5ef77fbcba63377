import { shared } from '../../jest.config.js'

/** Real workflow runs: they need what scripts/install-test-tools.ts installs. */
export default {
  ...shared,
  testMatch: ['<rootDir>/test/workflow/**/*.test.ts'],
  testTimeout: 1_200_000,
}
