import type { EpochRecord, History } from '../model/history.ts'

/**
 * Folds the history of a training while it grows. Each record is read once, so that an epoch takes the same time however many
 * came before it.
 * @returns the state after all records of a history that continues the one of the call before
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
