import { shared } from '../../jest.config.js'

/** Examples with data, from raw data to a server; two of them download their data through pip and apt-get. */
export default {
  ...shared,
  testMatch: ['<rootDir>/test/examples/**/*.test.ts'],
}
