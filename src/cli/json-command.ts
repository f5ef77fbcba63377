import { Option, type Command } from 'commander'
import { z } from 'zod'
import type { Host } from '../host/host.ts'
import type { Guard } from './guard.ts'
import { withErrorResult } from './results.ts'

const jsonSchema = z.object({ json: z.boolean() })

export function addJsonOption(command: Command): Command {
  return command.addOption(new Option('--json', 'print the outputs as one JSON object').default(false))
}

/** True if `--json` is among the options of a command. */
export function isJsonSet(options: unknown): boolean {
  return jsonSchema.parse(options).json
}

/**
 * Gives a command its work, which reports to people in the log, and with `--json` prints its outputs or its
 * errors as JSON.
 * @param work is given the options and the arguments
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
