import type { Argument, Command, Help, Option } from 'commander'
import { manualPage } from '../package/docs-url.ts'

/** Sets the texts of the help of a program. Call it before commands are added, which inherit them. */
export function describeHelp(program: Command): void {
  program
    .helpOption('-h, --help', 'Show this help.')
    .helpCommand('help [command]', 'Shows the help of a command.')
    .addHelpText('after', ({ command }) =>
      command === program
        ? `\nTo start, run \`tensorline init\`, then \`tensorline run\`.\nDocumentation: ${manualPage('README')}`
        : '',
    )
    .configureHelp(helpTexts)
}

const helpTexts: Partial<Help> = {
  // The descriptions of long commands are wrapped too.
  minWidthToWrap: 20,
  commandDescription: (command) => sentence(command.description()),
  subcommandDescription: (command) => sentence(command.summary() || command.description()),
  argumentDescription: (argument: Argument) => sentence(argument.description),
  optionDescription: (option: Option) => {
    const notes = [
      ...(option.mandatory ? ['required'] : []),
      ...(option.argChoices === undefined ? [] : [`choices: ${option.argChoices.join(', ')}`]),
      ...defaultOf(option),
    ]
    return [sentence(option.description), ...(notes.length === 0 ? [] : [`(${notes.join('; ')})`])].join(' ')
  },
}

/** Returns the default of an option as it is written on the command line; none for a flag, and for an empty text. */
function defaultOf({ defaultValue, required, optional }: Option): string[] {
  const value: unknown = defaultValue
  const text = Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : ''
  return (required || optional) && text !== '' ? [`default: ${text}`] : []
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.…]$/.test(capital) ? capital : `${capital}.`
}
