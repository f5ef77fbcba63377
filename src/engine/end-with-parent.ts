/**
 * Code for a child process whose standard input is a pipe from its parent: it ends the child when the parent has ended
 * for any reason. The child can still end earlier.
 */
export const endWithParent = "process.stdin.on('end', () => process.exit(1)).resume().unref();"
