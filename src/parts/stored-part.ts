import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { damagedArtifact } from '../artifacts/artifact-json.ts'
import { shownAs, type DataFile } from '../data/data-file.ts'
import { StoredSplit } from '../dataset/stored-split.ts'
import { parseJson } from '../files/parse-json.ts'
import type { BadRow } from '../tables/relation.ts'
import { badRowsFile, nameOfShards, type Part, type PartFile } from './part-artifact.ts'

/** A file of a part, whose rows are read from the part instead of the file itself. */
export interface StoredFile {
  readonly source: DataFile
  readonly file: Pick<PartFile, 'columns' | 'findings'> & { readonly rows: number }
  readonly stored: StoredSplit<string>
}

/** Returns the files of a part. @param base the folder that sources are relative to, for messages */
export function storedFiles(part: Part, base: string): StoredFile[] {
  return part.details.files.map(({ path, columns, findings }, index) => {
    const stored = new StoredSplit<string>(part, nameOfShards(index))
    return {
      // The file may not exist on this machine.
      source: { path, shown: shownAs(path, base), file: '' },
      file: { columns, findings, rows: stored.rows },
      stored,
    }
  })
}

const badRowSchema: z.ZodType<BadRow> = z.strictObject({
  file: z.string(),
  line: z.int(),
  column: z.string().nullable(),
  reason: z.string(),
  text: z.string(),
})

/** Returns the rows that the reader of a part rejected. */
export async function readBadRows({ folder }: Pick<Part, 'folder'>): Promise<readonly BadRow[]> {
  const text = await readFile(join(folder, badRowsFile), 'utf8')
  try {
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => badRowSchema.parse(parseJson(line)))
  } catch (error) {
    throw damagedArtifact(folder, `${badRowsFile} that cannot be read`, error)
  }
}
