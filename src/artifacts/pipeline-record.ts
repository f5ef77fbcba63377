import { z } from 'zod'
import { readRunRecord } from './artifact.ts'

/** The pipeline that wrote an artifact: its name, and its file as the command named it. */
const pipelineRecordSchema = z.object({ name: z.string(), file: z.string() })

export type PipelineRecord = z.infer<typeof pipelineRecordSchema>

const runRecordSchema = z.looseObject({ pipeline: pipelineRecordSchema })

/** Returns the pipeline in the run record of an artifact; null if none is recorded. */
export async function readPipelineRecord(folder: string): Promise<PipelineRecord | null> {
  try {
    return runRecordSchema.parse(await readRunRecord(folder)).pipeline
  } catch {
    return null
  }
}

/**
 * Returns true for two pipelines with different names in different files. A file may be renamed, and a pipeline may have
 * variants.
 */
export function areDifferent(a: PipelineRecord, b: PipelineRecord): boolean {
  return a.name !== b.name && a.file !== b.file
}
