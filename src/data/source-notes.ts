import type { Log } from '../host/host.ts'
import type { CountedSource } from './compare-files.ts'
import type { SourceNotes } from './source-table.ts'

/** Returns how files are written as far as it was found out, and warnings about their differences. */
export function notesOf(files: readonly CountedSource[]): SourceNotes {
  const found = files.flatMap(({ source, file }) => file.findings.map((finding) => ({ source, finding })))
  return {
    findings: [...Map.groupBy(found, ({ finding }) => finding)].map(([finding, each]) => {
      const path = each[0]?.source.path ?? ''
      return each.length === 1
        ? `${path} is ${finding}.`
        : `${each.length} files are ${finding}, such as ${path}.`
    }),
    warnings: differingTypes(files),
  }
}

/** Returns the notes of several tables. */
export function joinNotes(notes: readonly SourceNotes[]): SourceNotes {
  return {
    findings: notes.flatMap(({ findings }) => findings),
    warnings: notes.flatMap(({ warnings }) => warnings),
  }
}

export function logNotes({ findings, warnings }: SourceNotes, log: Pick<Log, 'info' | 'warning'>): void {
  for (const finding of findings) log.info(finding)
  for (const warning of warnings) log.warning(warning)
}

/** Returns a warning for each column that has numbers in one file and only other texts in another. */
function differingTypes(files: readonly CountedSource[]): readonly string[] {
  const columns = files.flatMap(({ source, file }) => file.columns.map((column) => ({ ...column, source })))
  return [...Map.groupBy(columns, ({ name }) => name)].flatMap(([name, each]) => {
    const numbers = each.find((column) => column.numbers > 0 && column.others === 0)
    const texts = each.find((column) => column.numbers === 0 && column.others > 0)
    return numbers === undefined || texts === undefined
      ? []
      : [
          `The column ${JSON.stringify(name)} has numbers in ${numbers.source.path} and other texts in ${texts.source.path}.`,
        ]
  })
}
