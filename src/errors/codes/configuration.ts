import type { ErrorTable } from './error-table.ts'

export const configurationErrors = {
  CONFIG_UNKNOWN_KEY: {
    meaning: 'The configuration has a key that does not exist at this place.',
    fix: 'Correct the spelling of the key, or move it to its section.',
  },
  CONFIG_MISSING_KEY: {
    meaning: 'A required key is missing.',
    fix: 'Add the key.',
  },
  CONFIG_WRONG_TYPE: {
    meaning: 'A value has the wrong type, for example text where a number belongs.',
    fix: 'Write a value of the expected type.',
  },
  CONFIG_OUT_OF_RANGE: {
    meaning: 'A number, or the length of a text or list, is outside its range.',
    fix: 'Use a value in the range that the message names.',
  },
  CONFIG_UNKNOWN_VALUE: {
    meaning: 'A value is not one of the known choices.',
    fix: 'Use one of the choices that the message lists.',
  },
  CONFIG_INVALID_VALUE: {
    meaning: 'A value does not have the required form, or contradicts another value.',
    fix: 'Correct the value as the message describes.',
  },
  CONFIG_FILE_MISSING: {
    meaning: 'The configuration file does not exist.',
    fix: 'Run `tensorline init` to write one, or name the file with the input `config`.',
  },
  CONFIG_FILE_TOO_LARGE: {
    meaning: 'The configuration file is larger than 1 MiB.',
    fix: 'Name another file, or move the data out of it.',
  },
  CONFIG_MISSING_SECTION: {
    meaning: 'The stage needs a section that the file does not have.',
    fix: 'Add the section; `tensorline init` writes an example.',
  },
  CONFIG_OVERRIDE: {
    meaning: 'An override names an impossible path, or its value is not YAML.',
    fix: 'Correct the path or the value of the override.',
  },
  CONFIG_YAML_SYNTAX: {
    meaning: 'The configuration is not well-formed YAML.',
    fix: 'Correct the syntax at the line that the message names.',
  },
  CONFIG_YAML_TOO_DEEP: {
    meaning: 'Mappings or lists are nested too deeply.',
    fix: 'Remove levels.',
  },
  CONFIG_YAML_ALIAS: {
    meaning: 'A YAML alias has no anchor, contains itself, or there are too many of them.',
    fix: 'Write the value out instead of the alias.',
  },
  CONFIG_YAML_KEY: {
    meaning: 'A key is a list, a mapping or an alias.',
    fix: 'Write text as the key.',
  },
  CONFIG_DUPLICATE_KEY: {
    meaning: 'A mapping has the same key twice.',
    fix: 'Remove one of them.',
  },
  INPUT_INVALID_VALUE: {
    meaning: 'An input of the action has a value that it does not accept.',
    fix: 'Correct the input under `with:` of the step, or the option in a terminal.',
  },
  CLI_INVALID_OPTION: {
    meaning: 'An option of the command has a value that it does not accept.',
    fix: 'Correct the option; `--help` of the command describes each.',
  },
  CLI_FILE_EXISTS: {
    meaning: '`tensorline init` would overwrite an existing file.',
    fix: 'Move the file away first.',
  },
} as const satisfies ErrorTable
