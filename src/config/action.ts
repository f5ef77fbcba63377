import type { z } from 'zod'
import { UserError, type Problem } from '../errors/user-error.ts'
import { explainIssue } from './explain-issue.ts'

/** An input of an action, which is also an option of the command. It is declared once and typed by its schema. */
export interface Input<Value = unknown> {
  readonly description: string
  /** Default value; an empty text if omission has its own meaning. */
  readonly default: string
  readonly schema: z.ZodType<Value>
  /** Name of the value in the help of the command, such as `file`; default: `value`. */
  readonly value?: string
  /** True if it accepts several values, one per line; the option of the command accepts several arguments. */
  readonly many?: boolean
  /** True if the terminal takes its values as arguments of the command instead of an option. */
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

/** Values of the parsed inputs. */
export type ValuesOf<Inputs extends Record<string, Input>> = {
  readonly [Name in keyof Inputs]: z.output<Inputs[Name]['schema']>
}

export type InputValues<A extends AnyAction> = ValuesOf<A['inputs']>

/** Values of all outputs. Every run sets every output; an empty text means that the value does not exist. */
export type OutputValues<A extends AnyAction> = Readonly<
  Record<keyof A['outputs'], string | number | boolean>
>

/**
 * Parses the texts of all inputs.
 * @throws UserError with every error at once
 */
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
