import { readdirSync, readFileSync } from 'node:fs'
import { hasCode } from '../errors/user-error.ts'

interface ProcessEntry {
  readonly pid: number
  readonly parent: number
  readonly session: number
}

/**
 * Kills the descendants of a process that belong to its session. A server that a deployment starts has its own session.
 * Does nothing on a system without `/proc`.
 */
export function killDescendants(pid: number): void {
  const all = readProcesses()
  const session = all.find((entry) => entry.pid === pid)?.session
  for (const entry of descendantsOf(pid, all)) if (entry.session === session) kill(entry.pid)
}

/** Kills a process, which may have ended already. */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error
  }
}

function descendantsOf(pid: number, all: readonly ProcessEntry[]): ProcessEntry[] {
  const children = all.filter(({ parent }) => parent === pid)
  return children.flatMap((child) => [child, ...descendantsOf(child.pid, all)])
}

function readProcesses(): ProcessEntry[] {
  return listNames('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = readText(`/proc/${name}/stat`)
      // The name in parentheses may contain spaces and parentheses; state, parent, group and session follow it (proc(5)).
      const [, parent, , session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return stat === '' ? [] : [{ pid: Number(name), parent: Number(parent), session: Number(session) }]
    })
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}

/** Returns the text of a file; empty for a process that has ended meanwhile. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return ''
    throw error
  }
}
