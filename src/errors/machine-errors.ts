import { freemem, totalmem } from 'node:os'
import { dirname } from 'node:path'
import type { ErrorCode } from './codes.ts'
import { hasCode, messageOf, UserError } from './user-error.ts'

interface Explanation {
  readonly code: ErrorCode
  readonly found: (path: string) => string
  readonly expected: string
  readonly hint: string
}

const noPermission: Explanation = {
  code: 'FILE_NO_PERMISSION',
  found: (path) => `no permission for ${path}`,
  expected: 'files and folders that this user may read and write',
  hint: 'Change the permissions of the folder, work in another folder, or run as the owner of the folder.',
}

const unusableFolder: Explanation = {
  code: 'FILE_NO_PERMISSION',
  found: (path) => `${dirname(path)}, a folder in which no folder can be created`,
  expected: 'an existing folder that this user may write to',
  hint: 'Choose another folder. Temporary folders are in TMPDIR (in Actions: RUNNER_TEMP), caches in XDG_CACHE_HOME (in Actions: RUNNER_TOOL_CACHE).',
}

/** The fix of too many open files. */
export const raiseFileLimit = 'Raise the limit of open files: `ulimit -n 4096`.'

const explanations: Readonly<Record<string, Explanation>> = {
  EACCES: noPermission,
  EPERM: noPermission,
  EROFS: {
    code: 'FILE_NO_PERMISSION',
    found: (path) => `a read-only file system at ${path}`,
    expected: 'a folder that can be written to',
    hint: 'Mount the file system writable, or work in another folder.',
  },
  EISDIR: {
    code: 'FILE_WRONG_TYPE',
    found: (path) => `a folder at ${path}`,
    expected: 'a file',
    hint: 'Remove or rename the folder, or correct the path.',
  },
  ENOTDIR: {
    code: 'FILE_WRONG_TYPE',
    found: (path) => `a file in place of a folder in ${path}`,
    expected: 'a folder',
    hint: 'Remove or rename the file, or correct the path.',
  },
  EEXIST: {
    code: 'FILE_WRONG_TYPE',
    found: (path) => `a file at ${path}`,
    expected: 'a folder, or a free name',
    hint: 'Remove or rename the file, or correct the path.',
  },
  ELOOP: {
    code: 'FILE_INVALID_PATH',
    found: (path) => `symbolic links that lead to themselves at ${path}`,
    expected: 'a link that leads to a file or folder',
    hint: 'Correct or remove the link.',
  },
  ENAMETOOLONG: {
    code: 'FILE_INVALID_PATH',
    found: (path) => `a path that is too long for the file system: ${path.slice(0, 200)}…`,
    expected: 'names of at most 255 bytes and paths of at most 4095',
    hint: 'Shorten the name, or work in a folder with a shorter path.',
  },
  EMFILE: {
    code: 'FILE_TOO_MANY_OPEN',
    found: (path) => `too many open files at ${path}`,
    expected: 'a limit that leaves room for one more file',
    hint: raiseFileLimit,
  },
  ENFILE: {
    code: 'FILE_TOO_MANY_OPEN',
    found: (path) => `too many open files on this machine at ${path}`,
    expected: 'a limit that leaves room for one more file',
    hint: 'End other processes, or raise the limit of the system: `sysctl fs.file-max`.',
  },
}

/** Returns a file-system or memory error as a UserError with its fix; any other value unchanged. */
export function withMachineExplained(thrown: unknown): unknown {
  return explainFile(thrown) ?? explainMemory(thrown) ?? thrown
}

function explainFile(thrown: unknown): UserError | null {
  const fault = fileFault(thrown)
  if (fault === null) return null
  const explanation = isRefusedFolder(thrown) ? unusableFolder : explanations[fault.code]
  if (explanation === undefined) return null
  const { code, found, expected, hint } = explanation
  return new UserError(
    { code, found: `${found(fault.path)} (${shortened(messageOf(thrown))})`, expected, hint },
    { cause: thrown },
  )
}

/** The message of Node for a `package.json` that it cannot open: this error has no code of the system. */
const unopenedPackage = /^Cannot read package config (.+): too many open files\.$/

/** Returns the code of the system and the path of a fault with a file; null for other errors. */
function fileFault(thrown: unknown): { readonly code: string; readonly path: string } | null {
  if (!(thrown instanceof Error) || !('code' in thrown)) return null
  if ('path' in thrown) return { code: String(thrown.code), path: String(thrown.path) }
  // Network errors have the same codes, but no path. An error while reading an open folder has no path either.
  if (hasCode(thrown, 'EISDIR')) return { code: 'EISDIR', path: 'a file' }
  const [, path] = unopenedPackage.exec(thrown.message) ?? []
  return path === undefined ? null : { code: 'EMFILE', path }
}

/**
 * Returns true if the system refused to create a folder with ENOENT: its parent does not exist, or does not accept new
 * folders, as in /proc.
 */
export function isRefusedFolder(thrown: unknown): boolean {
  return (
    hasCode(thrown, 'ENOENT') &&
    thrown instanceof Error &&
    'syscall' in thrown &&
    (thrown.syscall === 'mkdir' || thrown.syscall === 'mkdtemp')
  )
}

const longest = 300

function shortened(message: string): string {
  return message.length > longest ? `${message.slice(0, longest)}…` : message
}

/** Messages of V8 and Node for a failed allocation. A negative length is a bug in the code, not a lack of memory. */
const failedAllocation =
  /^(?:Array buffer allocation failed|Invalid (?:typed )?array length(?:: \d+)?|Invalid string length)$/
const allocationCodes = ['ERR_MEMORY_ALLOCATION_FAILED', 'ERR_BUFFER_TOO_LARGE', 'ERR_STRING_TOO_LONG']

function explainMemory(thrown: unknown): UserError | null {
  if (!(thrown instanceof Error)) return null
  const failed = thrown.name === 'RangeError' && failedAllocation.test(thrown.message)
  if (!failed && !allocationCodes.some((code) => hasCode(thrown, code))) return null
  return new UserError(
    {
      code: 'MACHINE_OUT_OF_MEMORY',
      found: `too little memory for this data or model (${thrown.message}; ${gibibytes(freemem())} of ${gibibytes(totalmem())} are free)`,
      expected: 'arrays that fit into the memory of this machine',
      hint: 'Use less data, smaller images, a smaller model or a smaller `batch-size`, or a machine with more memory.',
    },
    { cause: thrown },
  )
}

function gibibytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(1)} GiB`
}
