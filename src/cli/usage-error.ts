import type { CommanderError } from 'commander'
import { type Command } from 'commander'
import { deployCommands } from '../config/deploy-inputs.ts'
import { UserError } from '../errors/user-error.ts'

/** Lets a program throw a `CommanderError` instead of ending the process. Call it before commands are added, which inherit it. */
export function throwUsageErrors(program: Command): void {
  program.exitOverride().configureOutput({ outputError: () => undefined })
}

/** Returns a wrong command line as an error with a code; null for a request for help or the version. */
export function usageError(
  program: Command,
  args: readonly string[],
  thrown: CommanderError,
): UserError | null {
  if (thrown.exitCode === 0 || thrown.code === 'commander.help') return null
  const [message = '', similar] = thrown.message.replace(/^error: /, '').split('\n')
  const [first, second] = args
  const wanted = deployCommands.find(
    (each) => each !== 'deploy' && each === (first === 'deploy' ? second : first),
  )
  const suggestion = wanted === undefined ? similar : `To run it: \`tensorline deploy --command ${wanted}\`.`
  const command = program.commands.find((each) => each.name() === args[0])
  const name = command === undefined ? 'tensorline' : `tensorline ${command.name()}`
  return new UserError(
    {
      code: 'COMMAND_LINE_INVALID',
      found: `a wrong command line: ${message.replace(/\.$/, '')}`,
      expected: command === undefined ? 'a command' : `the options and arguments of \`${name}\``,
      hint: `${suggestion === undefined ? '' : `${suggestion.replace(/^\((.*)\)$/, '$1')} `}Run \`${name} --help\` for a list.`,
    },
    { cause: thrown },
  )
}
