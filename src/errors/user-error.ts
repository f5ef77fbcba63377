import type { ErrorCode } from './codes.ts'

/** The location of an error in a user's file; lines and columns count from 1. */
export interface SourceLocation {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

export interface Problem {
  /** Code of the cause; docs/errors.md lists all codes. */
  readonly code: ErrorCode
  readonly found: string
  readonly expected: string
  readonly hint: string
  readonly location?: SourceLocation
  /**
   * Path of the setting in `tensorline.yml` that the problem is about, for example `['data', 'label']`. Its line becomes
   * the location.
   */
  readonly key?: readonly PropertyKey[]
}

/**
 * An error that the user can fix, not a bug in Tensorline. The step fails with one annotation and without a stack trace.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError'
  readonly problems: readonly Problem[]

  constructor(problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const all = isList(problems) ? problems : [problems]
    super(all.map(sentence).join('\n'), options)
    this.problems = all
  }
}

/** Runs asynchronous work and adds this place in `tensorline.yml` to its problems without a location. */
export async function withConfigPathAsync<Result>(
  key: readonly PropertyKey[],
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw withConfigPath(error, key)
  }
}

/** Runs synchronous work and adds this place in `tensorline.yml` to its problems without a location. */
export function atConfigPath<Result>(key: readonly PropertyKey[], work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw withConfigPath(error, key)
  }
}

/** Returns the thrown value; a UserError gets this place in `tensorline.yml` for its problems without a location. */
export function withConfigPath(thrown: unknown, key: readonly PropertyKey[]): unknown {
  if (!(thrown instanceof UserError) || thrown instanceof FullDisk) return thrown
  return withProblems(
    thrown,
    thrown.problems.map((problem) => ((problem.location ?? problem.key) ? problem : { ...problem, key })),
  )
}

/** Returns the same error with other problems. */
export function withProblems({ cause }: UserError, problems: readonly Problem[]): UserError {
  return new UserError(problems, cause === undefined ? undefined : { cause })
}

function isList(problems: Problem | readonly Problem[]): problems is readonly Problem[] {
  return Array.isArray(problems)
}

function sentence(problem: Problem): string {
  return `${formatLocation(problem.location)}found ${problemText(problem)}`
}

/** Returns a problem as text after "found", with its code at the end. */
export function problemText({ code, found, expected, hint }: Omit<Problem, 'location' | 'key'>): string {
  return `${shorten(found)}; expected ${shorten(expected)}. ${hint} (${code})`
}

/** Greatest length of a part of a message, in UTF-16 code units: a table can have 20,000 columns to list. */
const longestPart = 2000

function shorten(text: string): string {
  return text.length <= longestPart ? text : `${text.slice(0, longestPart).toWellFormed()}…`
}

/** Returns the prefix of a message, `tensorline.yml:3:7: `; empty without a location. */
export function formatLocation(location: SourceLocation | undefined): string {
  if (!location) return ''
  return `${[location.file, location.line, location.column].filter(Boolean).join(':')}: `
}

/** The disk is full. Any further attempt on this machine fails in the same way. */
export class FullDisk extends UserError {
  override readonly name: string = 'FullDisk'
}

/** The run was cancelled from outside; neither a user error nor a bug. */
export class Cancellation extends Error {
  override readonly name: string = 'Cancellation'
}

/** Returns the cancellation that caused an error: timers and requests throw an `AbortError` with the reason of their signal as its cause. */
export function cancellationIn(thrown: unknown): Cancellation | null {
  if (thrown instanceof Cancellation) return thrown
  return thrown instanceof Error && thrown.name === 'AbortError' ? cancellationIn(thrown.cause) : null
}

/** Returns the message of a thrown value. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}

/** Returns true for a file-system error with this code, for example `ENOENT`. */
export function hasCode(thrown: unknown, code: string): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === code
}

/** Returns true if a path is not a file: it does not exist, a part of it is a file, or it is a folder. */
export function isMissing(thrown: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'EISDIR'].some((code) => hasCode(thrown, code))
}

function isDiskFull(thrown: unknown): boolean {
  return hasCode(thrown, 'ENOSPC') || hasCode(thrown, 'EDQUOT')
}

/**
 * Returns a system error with the path of its file added, because the system does not name a file that is already open.
 */
export function withPath(thrown: unknown, path: string): unknown {
  if (!(thrown instanceof Error) || !('syscall' in thrown) || !('code' in thrown) || 'path' in thrown)
    return thrown
  return Object.assign(new Error(`${thrown.message} at ${path}`, { cause: thrown }), {
    code: thrown.code,
    syscall: thrown.syscall,
    path: path,
  })
}

/** Returns the thrown value; an error about a full disk becomes a UserError, because the user can fix it. */
export function withDiskExplained(thrown: unknown): unknown {
  if (!isDiskFull(thrown)) return thrown
  return new FullDisk(
    {
      code: 'FILE_DISK_FULL',
      found: `a full disk (${messageOf(thrown)})`,
      expected: 'enough free disk space',
      hint: 'Free some space and run it again. Finished work is kept, no file is left incomplete, and training resumes from its newest checkpoint.',
    },
    { cause: thrown },
  )
}
