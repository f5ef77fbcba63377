import { closeSync, writeSync } from 'node:fs'

/** The file descriptor of the first socket that a supervisor passes on (`sd_listen_fds(3)`). */
const firstDescriptor = 3

/** A listening socket that another process opened and keeps open, such as systemd or the supervisor of a deployment. */
export interface InheritedSocket {
  readonly descriptor: number
  /** Reports that the server accepts connections. */
  accepting(): void
  /** Reports that the server accepts no more connections. */
  stopped(): void
}

/**
 * Returns the socket that the environment names, as systemd passes it on with LISTEN_FDS and LISTEN_PID; null without one.
 * The server writes a line to the descriptor READY_FD, if it is set, when it accepts connections, and closes it when it stops.
 */
export function inheritedSocket(environment: NodeJS.ProcessEnv, pid: number): InheritedSocket | null {
  const { LISTEN_FDS: count, LISTEN_PID: receiver, READY_FD: ready } = environment
  if (count === undefined || Number(count) < 1) return null
  // A variable that a parent process left over names another process.
  if (receiver !== undefined && receiver !== String(pid)) return null
  const descriptor = ready === undefined ? null : Number(ready)
  return {
    descriptor: firstDescriptor,
    accepting: () => notify(descriptor, (open) => writeSync(open, '\n')),
    stopped: () => notify(descriptor, closeSync),
  }
}

/** Notifies a supervisor, which may have ended meanwhile. */
function notify(descriptor: number | null, send: (descriptor: number) => void): void {
  if (descriptor === null) return
  try {
    send(descriptor)
  } catch {
    // Without a supervisor, nothing waits for the notification.
  }
}
