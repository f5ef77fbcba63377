/**
 * Code for a child process whose standard input is a pipe from its parent: ends the child when the parent has ended, however that
 * happened. It does not keep the child from ending earlier.
 */
export const endWithParent = "process.stdin.on('end', () => process.exit(1)).resume().unref();"
