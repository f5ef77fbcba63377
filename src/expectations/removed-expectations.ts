import type { ExpectSection } from '../config/expect.ts'
import type { CheckedRows } from './expectation-checker.ts'
import { listExpectations, type Expectation } from './expectation.ts'

/** Expectations of the base of a pull request that the pull request no longer has. They are checked, but put no row aside. */
export interface RemovedExpectations {
  readonly expectations: readonly Expectation[]
  /**
   * Receives the results for the rows of the sources.
   * @param own results of the expectations of the pull request
   * @throws UserError for rows that the base does not accept
   */
  readonly judge: (checked: CheckedRows, own: CheckedRows | null) => void
}

/**
 * Returns the expectations of one section that another one lacks.
 * @param labels columns of labels that have classes
 */
export function expectationsOnlyIn(
  section: ExpectSection | null,
  other: ExpectSection | null,
  labels: readonly string[],
): Expectation[] {
  const kept = new Set(listed(other, labels).map((one) => JSON.stringify(one)))
  return listed(section, labels).filter((one) => !kept.has(JSON.stringify(one)))
}

function listed(section: ExpectSection | null, labels: readonly string[]): readonly Expectation[] {
  return section === null ? [] : listExpectations(section, labels)
}
