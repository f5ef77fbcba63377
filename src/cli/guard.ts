import type { Host } from '../host/host.ts'

/** Runs the work of a command on this machine's host, and reports what goes wrong. The work returns why it failed, or null. */
export type Guard = (work: (host: Host) => Promise<string | null>) => Promise<void>
