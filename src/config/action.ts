import type { z } from 'zod'
import { UserError, type Problem } from '../errors/user-error.ts'
import { explainIssue } from './explain-issue.ts'

/** An input of an action, which is also an option of the terminal command: declared once, typed by its schema. */
export interface Input<Value = unknown> {
  readonly description: string
  /** What is taken when the user gives nothing; `''` where leaving it out has a meaning of its own. */
  readonly default: string
  readonly schema: z.ZodType<Value>
  /** Whether it takes several values, a line each; in a terminal its option takes as many. */
  readonly many?: boolean
  /** Whether the terminal takes its values as arguments of the command instead of an option. */
  readonly positional?: boolean
}

export interface Action<Inputs extends Record<string, Input>, Output extends string> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly icon: string
  readonly inputs: Inputs
  readonly outputs: Readonly<Record<Output, string>>
}

export type AnyAction = Action<Record<string, Input>, string>

/** What inputs hold once they are parsed. */
export type ValuesOf<Inputs extends Record<string, Input>> = {
  readonly [Name in keyof Inputs]: z.output<Inputs[Name]['schema']>
}

export type InputValues<A extends AnyAction> = ValuesOf<A['inputs']>

/** Every output is set by every run; an empty text stands for what there is not. */
export type OutputValues<A extends AnyAction> = Readonly<
  Record<keyof A['outputs'], string | number | boolean>
>

/** Parses the texts of all inputs. @throws UserError with every mistake at once. */
export function parseInputs<A extends AnyAction>(action: A, read: (name: string) => string): InputValues<A> {
  const problems: Problem[] = []
  const values: Record<string, unknown> = {}
  for (const [name, input] of Object.entries(action.inputs)) {
    const { schema, default: fallback } = input
    const text = read(name).trim() || fallback
    const parsed = schema.safeParse(text)
    if (parsed.success) values[name] = parsed.data
    else problems.push(...parsed.error.issues.flatMap((issue) => explainInput(name, input, text, issue)))
  }
  if (problems.length > 0) throw new UserError(problems)
  return complete(action, values)
}

function explainInput(name: string, { positional }: Input, text: string, issue: z.core.$ZodIssue): Problem[] {
  const inTerminal = positional ? 'the arguments of the command' : `--${name}`
  return explainIssue(issue, text).map(({ found, expected }) => ({
    code: 'INPUT_INVALID_VALUE',
    found: `${found} as input "${name}"`,
    expected,
    hint: `Correct "${name}" under "with:" of the step, or ${inTerminal} in a terminal.`,
  }))
}

function complete<A extends AnyAction>(action: A, values: Record<string, unknown>): InputValues<A> {
  if (!isComplete(action, values)) throw new TypeError(`an input of ${action.name} was not parsed`)
  return values
}

function isComplete<A extends AnyAction>(
  action: A,
  values: Record<string, unknown>,
): values is InputValues<A> {
  return Object.keys(action.inputs).every((name) => name in values)
}
