import { z } from 'zod'
import { openArtifact, type Artifact } from '../artifacts/artifact.ts'
import { readArtifactJson } from '../artifacts/artifact-json.ts'

/** Names of the files in a report, besides the files of the evaluated predictions. */
export const reportFiles = { verdict: 'report.json', markdown: 'report.md', page: 'report.html' } as const

/** Opens a report, whichever version wrote it. @throws UserError when it is not exactly what was made. */
export function openReport(folder: string): Promise<Artifact> {
  return openArtifact(folder, 'report', z.unknown())
}

/** The verdict in a report as it stands there: another version may have written it in another form. */
export function readVerdict({ folder }: Pick<Artifact, 'folder'>): Promise<unknown> {
  return readArtifactJson(folder, reportFiles.verdict, z.unknown())
}
