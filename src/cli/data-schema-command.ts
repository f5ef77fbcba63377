import { Option, type Command } from 'commander'
import type { Guard } from './guard.ts'
import { addJsonOption, isJsonSet } from './json-command.ts'
import { withErrorResult } from './results.ts'

export function describeDataSchema(data: Command, guard: Guard): void {
  const command = data
    .command('schema')
    .description(
      'Writes first expectations for `data.expect`: inferred from the sources of the pipeline, or imported from a data contract',
    )
    .addOption(new Option('--config <file>', 'the pipeline file with the sources').default('tensorline.yml'))
    .addOption(
      new Option(
        '--from <file>',
        'a data contract of the Open Data Contract Standard, instead of the sources',
      ),
    )
    .addOption(new Option('--table <name>', 'the table of the contract, if it has several'))
    .addOption(new Option('--output <file>', 'a new file for the expectations; without it, they are printed'))
  addJsonOption(command).action(() =>
    guard(async (host, print) => {
      const options: unknown = command.opts()
      const json = isJsonSet(options)
      return withErrorResult(json, print, async () => {
        const { parseSchemaOptions, writeSchema } = await import('./data-schema.ts')
        const { result, yaml } = await writeSchema(parseSchemaOptions(options), host)
        if (json) print(JSON.stringify(result))
        else if (yaml !== null) print(yaml.trimEnd())
        return null
      })
    }),
  )
}
