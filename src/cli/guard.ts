import type { Host } from '../host/host.ts'
import type { Print } from './results.ts'

/**
 * Runs the work of a command on this machine's host, and reports what goes wrong. The work prints results, and returns why it
 * failed, or null.
 */
export type Guard = (work: (host: Host, print: Print) => Promise<string | null>) => Promise<void>
