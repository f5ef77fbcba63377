import { shared } from '../../../jest.config.js'

/** What needs root and Debian packages: a registry, a container engine, a browser; and a server of S3. */
export default {
  ...shared,
  testMatch: ['<rootDir>/test/integration/privileged/**/*.test.ts'],
  testTimeout: 300_000,
}
