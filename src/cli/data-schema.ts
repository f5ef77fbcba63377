import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { expectSection } from '../config/expect.ts'
import { parseConfig, readPipeline } from '../config/read-pipeline.ts'
import { profileSources } from '../data/profile-sources.ts'
import { recipeOf } from '../data/recipe.ts'
import { hasCode, UserError } from '../errors/user-error.ts'
import {
  expectationsYaml,
  type WrittenExpectations,
  type YamlNotes,
} from '../expectations/expectations-yaml.ts'
import { importContract } from '../expectations/import-contract.ts'
import { inferExpectations } from '../expectations/infer-expectations.ts'
import { missingFile } from '../expectations/read-expectations.ts'
import type { Host } from '../host/host.ts'
import { workplaceAt } from '../host/local/workplace.ts'
import { formatCount } from '../text/format.ts'
import { parseOptions } from './options.ts'

const optionsSchema = z.object({
  config: z.string(),
  from: z.string().optional(),
  table: z.string().optional(),
  output: z.string().optional(),
})
type Options = z.infer<typeof optionsSchema>

export function parseSchemaOptions(options: unknown): Options {
  return parseOptions('data schema', optionsSchema, options)
}

/** Expectations, and what a contract has that they cannot express. */
interface Schema {
  readonly expectations: WrittenExpectations
  readonly unchecked: readonly string[]
  readonly notes: YamlNotes
}

export interface SchemaResult {
  readonly expectations: WrittenExpectations
  readonly unchecked: readonly string[]
  /** The file; null if none was written. */
  readonly output: string | null
}

/**
 * Infers or imports expectations, and writes them into a new file.
 * @returns the expectations, and their text if it was not written
 */
export async function writeSchema(
  options: Options,
  host: Host,
): Promise<{ readonly result: SchemaResult; readonly yaml: string | null }> {
  const { output = null } = options
  const { expectations, unchecked, notes } =
    options.from === undefined
      ? await inferSchema(options, host)
      : await importSchema(options.from, options.table ?? null)
  const yaml = expectationsYaml(expectations, notes)
  // The written text is what `preprocess` will read.
  parseConfig(expectSection, yaml, output ?? 'expect.yml')
  for (const part of unchecked) host.log.warning(`The contract has a part that is not checked: ${part}.`)
  if (output !== null) {
    await writeNew(output, yaml)
    host.log.info(`Wrote ${output}. To use it, set \`expect: ${output}\` under \`data\`.`)
  }
  return { result: { expectations, unchecked, output }, yaml: output === null ? yaml : null }
}

async function importSchema(file: string, name: string | null): Promise<Schema> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw missingFile(file, error)
  })
  const { table, expectations, unchecked } = importContract(text, file, name)
  const head = [
    `Expectations of the table ${table}, imported from ${file}.`,
    ...unchecked.map((part) => `Not checked: ${part}`),
  ]
  return { expectations, unchecked, notes: { head, columns: new Map() } }
}

async function inferSchema({ config }: Options, host: Host): Promise<Schema> {
  const { data } = await readPipeline(config)
  if (data === undefined)
    throw new UserError({
      code: 'CONFIG_MISSING_KEY',
      found: `no section \`data\` in ${config}`,
      expected: 'the sources from which expectations are inferred',
      hint: 'Add the section `data`, or name a contract with `--from`.',
    })
  // The file that `expect` names may not exist yet.
  const section = { ...data, expect: undefined }
  const base = dirname(resolve(config))
  const profile = await profileSources({
    section,
    recipe: await recipeOf(section, base, null),
    base,
    into: join(workplaceAt(process.cwd()).root, 'schema'),
    log: host.log,
    duckdb: { log: host.log, cache: host.cache },
  })
  const { rows, columns } = inferExpectations(profile)
  const notes = [...columns].flatMap(([name, { note }]) => (note === null ? [] : [[name, note] as const]))
  return {
    expectations: {
      rows,
      columns: Object.fromEntries([...columns].map(([name, { settings }]) => [name, { ...settings }])),
    },
    unchecked: [],
    notes: {
      head: [
        `Inferred from ${formatCount(profile.rows)} rows by \`tensorline data schema\`. Review each line before use.`,
        'docs/data-expectations.md describes all keys.',
      ],
      columns: new Map(notes),
    },
  }
}

async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' })
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
    throw new UserError(
      {
        code: 'FILE_EXISTS',
        found: `${file}, which exists already`,
        expected: 'a new file',
        hint: 'Choose another name for `--output`, or move the file away first. Nothing was written.',
      },
      { cause: error },
    )
  }
}
