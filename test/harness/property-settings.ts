import fc from 'fast-check'

/** Property tests check the same examples in each run. A property that holds is interrupted after this many milliseconds. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- The plugin that replaces it cannot be set for all properties.
fc.configureGlobal({ seed: 5, interruptAfterTimeLimit: 20_000 })

/** Settings of a property whose test expects a number of runs: a slow machine makes all of them. */
export const untilCounted = { interruptAfterTimeLimit: 300_000 }
