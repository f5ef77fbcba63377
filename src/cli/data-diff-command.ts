import { Option, type Command } from 'commander'
import type { Guard } from './guard.ts'
import { addJsonOption, isJsonSet } from './json-command.ts'
import { withErrorResult } from './results.ts'

export function describeDataDiff(data: Command, guard: Guard): void {
  const command = data
    .command('diff')
    .description(
      'Compares a dataset with a baseline: rows, columns, labels, splits, and the drift of each column. Fails if a column drifted.',
    )
    .argument('<baseline>', 'the earlier dataset: its folder, or its name in .tensorline')
    .argument('<candidate>', 'the later dataset: its folder, or its name in .tensorline')
    .addOption(
      new Option(
        '--config <file>',
        'the pipeline file whose `data.drift` has the margins; the defaults apply without one',
      ).default('tensorline.yml'),
    )
    .option('--html <file>', 'write the whole comparison as a page')
  addJsonOption(command).action(() =>
    guard(async (host, print) => {
      const options: unknown = command.opts()
      const json = isJsonSet(options)
      return withErrorResult(json, print, async () => {
        const { compareDatasets, parseDiffOptions } = await import('./data-diff.ts')
        const { diff, failure } = await compareDatasets(command.args, parseDiffOptions(options), host)
        if (json) print(JSON.stringify(diff))
        return failure
      })
    }),
  )
}
