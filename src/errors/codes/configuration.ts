import type { ErrorTable } from './error-table.ts'

export const configurationErrors = {
  CONFIG_FILE_MISSING: {
    meaning: 'The configuration file does not exist.',
    fix: 'Run `tensorline init` to write one, or name the file with the input `config`.',
  },
  CONFIG_INVALID_YAML: {
    meaning:
      'The configuration is not well-formed YAML: its syntax, an alias or a key is wrong, or a mapping has the same key twice.',
    fix: 'Correct the place that the message names; quote text that contains special characters.',
  },
  CONFIG_TOO_LARGE: {
    meaning: 'The configuration file is larger than 1 MiB, or is nested too deeply.',
    fix: 'Name another file, or move data out of the configuration.',
  },
  CONFIG_UNKNOWN_KEY: {
    meaning: 'The configuration has a key that does not exist at this place.',
    fix: 'Correct the spelling of the key, or move it to its section.',
  },
  CONFIG_MISSING_KEY: {
    meaning: 'A required key or section is missing.',
    fix: 'Add the key; `tensorline init` writes an example of each section.',
  },
  CONFIG_INVALID_VALUE: {
    meaning:
      'A value has the wrong type or form, is outside its range, is not one of the choices, or contradicts another value.',
    fix: 'Correct the value as the message describes.',
  },
  CONFIG_INVALID_OVERRIDE: {
    meaning: 'An override names an impossible path, or its value is not YAML.',
    fix: 'Correct the path or the value of the override.',
  },
  INPUT_INVALID_VALUE: {
    meaning: 'An input of the action, or an option of the command, has a value that it does not accept.',
    fix: 'Correct the input under `with:` of the step, or the option in a terminal; `--help` describes each option.',
  },
  INPUT_NOT_USED: {
    meaning:
      'An input is set that the step does not use, such as `digest` with another command than `rollback`.',
    fix: 'Remove the input, or set `command` to the one that uses it.',
  },
  COMMAND_LINE_INVALID: {
    meaning:
      'The command line names a command or option that does not exist, or a required option, value or argument is missing.',
    fix: 'Correct the command line; `--help` lists the commands, and after a command its options.',
  },
  ENVIRONMENT_INVALID_VARIABLE: {
    meaning: 'An environment variable has a value that cannot be used.',
    fix: 'Correct the variable, or unset it for the default.',
  },
} as const satisfies ErrorTable
