import { Command, CommanderError, Option } from 'commander'
import { join } from 'node:path'
import { z } from 'zod'
import type { AnyAction, Input } from '../config/action.ts'
import { stageActions } from '../config/actions.ts'
import { engineInputs } from '../config/common-inputs.ts'
import { searchActions } from '../config/search-actions.ts'
import { packageVersion } from '../package/package-root.ts'
import { reportFailure } from '../host/failure.ts'
import type { Host } from '../host/host.ts'
import { createLocalHost } from '../host/local/local-host.ts'
import { createLog } from '../host/local/log.ts'
import { workplaceAt } from '../host/local/workplace.ts'
import { aloneIn } from '../host/local/workplace-lock.ts'
import { untilDone } from '../host/until-done.ts'
import type { StageOutputs, StageResult } from '../stages/context.ts'
import type { Stage } from '../stages/stage.ts'
import { isStageKey, stages } from '../stages/stages.ts'
import { findUserCode } from '../user-code/running.ts'
import { describeDataDiff } from './data-diff-command.ts'
import { describeDataSchema } from './data-schema-command.ts'
import type { Guard } from './guard.ts'
import { describeHelp } from './help.ts'
import { addJsonOption, isJsonSet, withJson } from './json-command.ts'
import { errorResult, outputLines, withErrorResult, withKeptPaths, withResults } from './results.ts'
import { throwUsageErrors, usageError } from './usage-error.ts'
import { starters } from './starter.ts'
import { describeVerifyReport } from './verify-report-command.ts'

/**
 * Runs a command of the command line. Commands and actions use the same stages; each command loads only its own code.
 * @returns the exit code
 */
export async function runCli(args: readonly string[]): Promise<number> {
  let exitCode = 0
  const program = describeProgram(async (work) => {
    const log = createLog({ terminal: process.stderr, env: process.env })
    exitCode = await untilDone(log, findUserCode, () =>
      withResults((print) => guarded((host) => work(host, print))),
    )
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown
    const error = usageError(program, args, thrown)
    if (error === null) return thrown.exitCode
    await reportFailure(createLog({ terminal: process.stderr, env: process.env }), error)
    if (args.includes('--json')) process.stdout.write(`${errorResult(error)}\n`)
    return 1
  }
}

function describeProgram(guard: Guard): Command {
  const program = new Command('tensorline')
    .description('Takes a TensorFlow.js model from raw data to a running, verified server.')
    .version(packageVersion(), '-V, --version', 'Print the version.')
  throwUsageErrors(program)
  describeHelp(program)
  for (const action of [...Object.values(stageActions), searchActions.search])
    addStage(program, action, guard)
  addStage(program, stages.run.action, guard).argument(
    '[stages...]',
    'the stages to run; all stages if none is named',
  )
  const starting = program
    .command('init')
    .description('Writes a commented tensorline.yml and a workflow that uses it')
    .addOption(
      new Option(
        '--for <start>',
        'what the gate evaluates: a model that Tensorline trains, or prediction files',
      )
        .choices(starters)
        .default('model'),
    )
  withJson(starting, guard, async (options, _arguments, { log }) =>
    (await import('./starter.ts')).writeStarter(process.cwd(), initOptions.parse(options).for, log),
  )
  const accepting = program
    .command('accept')
    .description('Makes a model or predictions the baseline that the gate compares with on this machine')
    .addOption(
      new Option(
        '--artifact <name...>',
        'the model or predictions, or the models of several seeds; by default what the last gate evaluated',
      ),
    )
    .addOption(new Option('--branch <name>', 'the branch of the baseline').default('main'))
  withJson(accepting, guard, async (options, _arguments, host) => {
    const { acceptModels } = await import('./accept-model.ts')
    const accepted = acceptOptions.parse(options)
    return aloneIn(workplaceAt(process.cwd()), host, () => acceptModels(process.cwd(), accepted, host))
  })
  const diagnosing = program
    .command('doctor')
    .description('Shows the engine for tensors on this machine, and missing requirements')
  for (const [name, input] of Object.entries(engineInputs))
    diagnosing.addOption(new Option(`--${name} <${input.value}>`, describe(input)).default(input.default))
  diagnosing
    .addOption(new Option('--json', 'print the result as JSON').default(false))
    .action((options: unknown) =>
      guard((host, print) =>
        withErrorResult(isJsonSet(options), print, async () => {
          const { doctor, parseDoctorOptions } = await import('./doctor.ts')
          return doctor(parseDoctorOptions(options), host, print)
        }),
      ),
    )
  const pruning = program
    .command('prune')
    .description(
      "Deletes unused files: TensorFlow's libraries of other versions of Tensorline, and checkpoints, datasets and trials in .tensorline that tensorline.yml does not describe",
    )
    .addOption(
      new Option('--config <file...>', 'the pipeline files whose data is kept').default(['tensorline.yml']),
    )
    .addOption(
      new Option('--older-than <age>', 'keep younger files in .tensorline, for example 12h or 0d').default(
        '7d',
      ),
    )
    .addOption(
      new Option('--dry-run', 'list the files that would be deleted, and delete nothing').default(false),
    )
  withJson(pruning, guard, async (options, _arguments, host) => {
    const { parsePruneOptions, prune } = await import('./prune/prune.ts')
    return prune(process.cwd(), parsePruneOptions(options), host)
  })
  const stopping = program
    .command('stop')
    .description('Stops the server that `tensorline deploy` started')
    .addOption(new Option('--config <file>', 'the pipeline file').default('tensorline.yml'))
    .addOption(new Option('--set <value...>', 'what `deploy` overrode, such as deploy.environment=staging'))
  withJson(stopping, guard, async (options, _arguments, host) => {
    const { parseStopOptions, stopDeployment } = await import('./stop-deployment.ts')
    return stopDeployment(parseStopOptions(options), host)
  })
  program
    .command('dockerfile')
    .description('Prints the Dockerfile that `image.builder: docker` uses by default, to start your own from')
    .action(() =>
      guard(async (_host, print) => {
        const { defaultDockerfile } = await import('../image/dockerfile/default-dockerfile.ts')
        print(defaultDockerfile.trimEnd())
        return null
      }),
    )
  describeVerifyReport(program, guard)
  const data = program.command('data').description('Compares datasets, and writes expectations of data')
  describeDataDiff(data, guard)
  describeDataSchema(data, guard)
  return program
}

const acceptOptions = z.object({ artifact: z.array(z.string()).optional(), branch: z.string() })
const initOptions = z.object({ for: z.enum(starters) })

/** Adds a command for a stage. Each of its inputs is an option, except inputs that only GitHub can provide. */
function addStage(program: Command, action: AnyAction, guard: Guard): Command {
  const command = program.command(action.name).description(action.description)
  const takesArguments = Object.values(action.inputs).some(({ positional }) => positional)
  for (const [name, input] of Object.entries(action.inputs)) {
    if (input.default.startsWith('${{') || input.positional) continue
    command.addOption(optionOf(name, input))
  }
  return addJsonOption(command).action(() =>
    guard(async (host, print) => {
      const { json, ...options } = stageOptions.parse(command.opts())
      const { outputs, stages, failure } = await withErrorResult(json, print, () =>
        perform(action.name, takesArguments ? command.args : [], options, host),
      )
      if (json) print(JSON.stringify(stages ?? outputs))
      else for (const line of outputLines(outputs)) print(line)
      return failure
    }),
  )
}

/** Returns the option of an input. A boolean needs no value: `--tensorboard`. */
function optionOf(name: string, input: Input): Option {
  if (input.default === 'true' || input.default === 'false')
    return new Option(`--${name} [true|false]`, input.description).preset('true').default(input.default)
  const option = new Option(
    `--${name} <${input.value ?? 'value'}${input.many ? '...' : ''}>`,
    describe(input),
  )
  return input.default === '' ? option : option.default(input.default)
}

/** Returns the description of an input, with the choices that it does not name. */
function describe({ description, schema }: Input): string {
  const choices = schema instanceof z.ZodEnum ? schema.options.map(String) : []
  return choices.every((choice) => description.includes(`\`${choice}\``))
    ? description
    : `${description} Choices: ${choices.map((choice) => `\`${choice}\``).join(', ')}.`
}

const stageOptions = z
  .object({ json: z.boolean() })
  .catchall(z.union([z.string(), z.array(z.string()).transform((lines) => lines.join('\n'))]))

/**
 * Runs a stage in the current folder.
 * @returns its result, with the final paths of the artifacts
 */
async function perform(
  name: string,
  selected: readonly string[],
  options: Readonly<Record<string, string>>,
  host: Host,
): Promise<StageResult<AnyAction>> {
  if (!isStageKey(name)) throw new TypeError(`no stage ${name}`)
  const stage: Stage = stages[name]
  const prepared = stage.prepare((input) =>
    stage.action.inputs[input]?.positional ? selected.join(' ') : (options[camelCase(input)] ?? ''),
  )
  const workplace = workplaceAt(process.cwd())
  const workspace = join(workplace.root, 'work')
  const result = await aloneIn(workplace, host, () => prepared.perform(host, workspace))
  const kept = (outputs: StageOutputs) => withKeptPaths(outputs, workspace, workplace)
  return {
    failure: result.failure,
    outputs: kept(result.outputs),
    ...(result.stages && {
      stages: Object.fromEntries(
        Object.entries(result.stages).map(([stage, outputs]) => [stage, kept(outputs)]),
      ),
    }),
  }
}

/** Returns commander's name for the value of an option. */
function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

async function guarded(work: (host: Host) => Promise<string | null>): Promise<number> {
  try {
    const host = await createLocalHost({ folder: process.cwd(), terminal: process.stderr, env: process.env })
    const failure = await work(host).finally(() => {
      const summary = host.writtenSummary()
      if (summary !== null) host.log.info(`Summary: ${summary}`)
    })
    if (failure === null) return 0
    host.log.error(failure)
  } catch (error) {
    await reportFailure(createLog({ terminal: process.stderr, env: process.env }), error)
  }
  return 1
}
