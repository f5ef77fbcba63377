import type { EpochRecord, History } from '../model/history.ts'

/**
 * Folds the history of a training while it grows. Each record is read once, so that the time per epoch does not grow
 * with their number.
 * @returns the state after all records of a history that continues the one of the previous call
 */
export function foldGrowing<State>(
  initial: State,
  next: (state: State, record: EpochRecord) => State,
): (history: History) => State {
  let state = initial
  let read = 0
  return (history) => {
    for (const record of history.slice(read)) state = next(state, record)
    read = history.length
    return state
  }
}
