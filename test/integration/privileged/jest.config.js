import { shared } from '../../../jest.config.js'

/** Tests that need root and Debian packages, for a registry, a container engine and a browser, and a server of S3. */
export default {
  ...shared,
  testMatch: ['<rootDir>/test/integration/privileged/**/*.test.ts'],
}
