import type { ErrorCode } from './codes.ts'

/** Where in a user's file a mistake lies; lines and columns count from 1. */
export interface SourceLocation {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

export interface Problem {
  /** Names the cause; docs/errors.md lists all codes. */
  readonly code: ErrorCode
  readonly found: string
  readonly expected: string
  readonly hint: string
  readonly location?: SourceLocation
  /** The place in `tensorline.yml` it is about, whose line then is its location: `['data', 'label']`. */
  readonly key?: readonly PropertyKey[]
}

/** A mistake of the user's, not of the suite's: fails the step with one annotation and no stack trace. */
export class UserError extends Error {
  override readonly name: string = 'UserError'
  readonly problems: readonly Problem[]

  constructor(problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const all = isList(problems) ? problems : [problems]
    super(all.map(sentence).join('\n'), options)
    this.problems = all
  }
}

/** Does the work, whose mistakes are about this place in `tensorline.yml` where they name no other place. */
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

/** The same for work that is done at once. */
export function atConfigPath<Result>(key: readonly PropertyKey[], work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw withConfigPath(error, key)
  }
}

/** What was thrown; the mistakes of the user's that name no place with this one in `tensorline.yml`. */
export function withConfigPath(thrown: unknown, key: readonly PropertyKey[]): unknown {
  if (!(thrown instanceof UserError) || thrown instanceof FullDisk) return thrown
  return withProblems(
    thrown,
    thrown.problems.map((problem) => ((problem.location ?? problem.key) ? problem : { ...problem, key })),
  )
}

/** The same error with its mistakes told otherwise. */
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
  return `${found}; expected ${expected}. ${hint} (${code})`
}

/** What stands before a message: `tensorline.yml:3:7: `, or nothing where there is no place. */
export function formatLocation(location: SourceLocation | undefined): string {
  if (!location) return ''
  return `${[location.file, location.line, location.column].filter(Boolean).join(':')}: `
}

/** There is no room for what is made: whatever else is tried on this machine comes to the same. */
export class FullDisk extends UserError {
  override readonly name: string = 'FullDisk'
}

/** The run was ended from outside: neither a mistake nor a fault. */
export class Cancellation extends Error {
  override readonly name: string = 'Cancellation'
}

/** The text of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}

/** True for a file-system error with this code, for example `ENOENT`. */
export function hasCode(thrown: unknown, code: string): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === code
}

/** True where a path is no file: nothing exists there, a part of it is a file, or it is a folder. */
export function isMissing(thrown: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'EISDIR'].some((code) => hasCode(thrown, code))
}

function isDiskFull(thrown: unknown): boolean {
  return hasCode(thrown, 'ENOSPC') || hasCode(thrown, 'EDQUOT')
}

/** Returns a system error with the path of its file added: the system does not name a file that is open already. */
export function withPath(thrown: unknown, path: string): unknown {
  if (!(thrown instanceof Error) || !('syscall' in thrown) || !('code' in thrown) || 'path' in thrown)
    return thrown
  return Object.assign(new Error(`${thrown.message} at ${path}`, { cause: thrown }), {
    code: thrown.code,
    syscall: thrown.syscall,
    path: path,
  })
}

/** What was thrown; a full disk, which is neither a bug nor a wrong input, as what the user can fix. */
export function withDiskExplained(thrown: unknown): unknown {
  if (!isDiskFull(thrown)) return thrown
  return new FullDisk(
    {
      code: 'FILE_DISK_FULL',
      found: `a full disk (${messageOf(thrown)})`,
      expected: 'room for what is made',
      hint: 'Free some space and run it again: what was finished stands, nothing is half written, and a training goes on from its newest checkpoint.',
    },
    { cause: thrown },
  )
}
