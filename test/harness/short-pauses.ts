import { jest } from '@jest/globals'

const longMilliseconds = 500
const factor = 0.01

/**
 * Shortens the pauses between the attempts of a failing request until the mocks are restored: each timer of half a second
 * or more runs a hundred times faster.
 */
export function shortenPauses(): void {
  const { setTimeout } = globalThis
  jest
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation((callback, milliseconds = 0, ...given) =>
      setTimeout(callback, milliseconds < longMilliseconds ? milliseconds : milliseconds * factor, ...given),
    )
}

/** Shortens the time limits of requests, of half a minute, to two seconds: a busy machine still responds in that time. */
export function shortenTimeLimits(): void {
  const timeout = AbortSignal.timeout.bind(AbortSignal)
  jest
    .spyOn(AbortSignal, 'timeout')
    .mockImplementation((milliseconds) => timeout(Math.ceil(milliseconds / 15)))
}
