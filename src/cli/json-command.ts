import { Option, type Command } from 'commander'
import { z } from 'zod'
import type { Host } from '../host/host.ts'
import type { Guard } from './guard.ts'
import { withErrorResult } from './results.ts'

const jsonSchema = z.object({ json: z.boolean() })

export function addJsonOption(command: Command): Command {
  return command.addOption(new Option('--json', 'print the outputs as one JSON object').default(false))
}

/** Returns true if the options of a command contain `--json`. */
export function isJsonSet(options: unknown): boolean {
  return jsonSchema.parse(options).json
}

/**
 * Sets the work of a command. It reports to people in the log; with `--json` the command prints its outputs or errors as
 * JSON.
 * @param work receives the options and the arguments
 */
export function withJson(
  command: Command,
  guard: Guard,
  work: (options: unknown, args: readonly string[], host: Host) => Promise<object>,
): void {
  addJsonOption(command).action(() =>
    guard(async (host, print) => {
      const options: unknown = command.opts()
      const json = isJsonSet(options)
      const outputs = await withErrorResult(json, print, () => work(options, command.args, host))
      if (json) print(JSON.stringify(outputs))
      return null
    }),
  )
}
