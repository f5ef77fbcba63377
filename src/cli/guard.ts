import type { Host } from '../host/host.ts'
import type { Print } from './results.ts'

/**
 * A function that runs the work of a command on this machine's host and reports failures. The work prints results and
 * returns the reason of a failure, or null.
 */
export type Guard = (work: (host: Host, print: Print) => Promise<string | null>) => Promise<void>
