import { z } from 'zod'
import { openArtifact, type Artifact } from '../artifacts/artifact.ts'
import { readArtifactJson } from '../artifacts/artifact-json.ts'

/** Names of the files in a report, besides the files of the evaluated predictions. */
export const reportFiles = { verdict: 'report.json', markdown: 'report.md', page: 'report.html' } as const

/**
 * Opens a report of any version.
 * @throws UserError if its files were changed
 */
export function openReport(folder: string): Promise<Artifact> {
  return openArtifact(folder, 'report', z.unknown())
}

/** Returns the verdict in a report, unparsed, because another version may have written it in another form. */
export function readVerdict({ folder }: Pick<Artifact, 'folder'>): Promise<unknown> {
  return readArtifactJson(folder, reportFiles.verdict, z.unknown())
}
