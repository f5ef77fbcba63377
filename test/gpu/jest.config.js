import { shared } from '../../jest.config.js'

/** What needs an NVIDIA GPU; fails without one. */
export default {
  ...shared,
  testMatch: ['<rootDir>/test/gpu/**/*.test.ts'],
  testTimeout: 1_200_000,
}
