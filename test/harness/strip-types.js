import { stripTypeScriptTypes } from 'node:module'

/** Runs the tests on the very code Node runs: types are blanked out, so lines and columns stay where they were. */
export default {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
}
