import { shared } from '../../jest.config.js'

/** What fetches the runtimes that CI does not: 4 GB by pip, 11 GB on the disk of the temporary folder. */
export default {
  ...shared,
  testMatch: ['<rootDir>/test/runtimes/**/*.test.ts'],
  testTimeout: 1_800_000,
}
