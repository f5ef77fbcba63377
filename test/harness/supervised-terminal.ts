import { runCli } from '../../src/actions/entry.ts'

/** `tensorline` as users start it: a supervisor, and a separate process that does the work. */
void runCli(process.argv.slice(2)).then((exitCode) => process.exit(exitCode))
