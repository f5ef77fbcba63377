import Sequencer from '@jest/test-sequencer'
import { sep } from 'node:path'

/**
 * Runs integration tests before unit tests: each of the slow files is one of them. Jest itself knows the slow files only
 * from a run before, and begins with the largest files in a new clone.
 */
export default class IntegrationFirst extends Sequencer {
  sort(tests) {
    const isUnit = ({ path }) => path.includes(`${sep}test${sep}unit${sep}`)
    return super.sort(tests).sort((a, b) => Number(isUnit(a)) - Number(isUnit(b)))
  }
}
