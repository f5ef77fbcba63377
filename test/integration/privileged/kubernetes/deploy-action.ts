import { runAction } from '../../../../src/actions/entry.ts'

/** The action `deploy` as the runner starts it: a supervisor, and a process that does the work. */
process.exitCode = await runAction('deploy')
