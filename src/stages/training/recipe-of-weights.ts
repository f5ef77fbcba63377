import type { Sources } from '../../artifacts/sources.ts'
import type { PipelineConfig } from '../../config/pipeline.ts'

/** Returns everything in the configuration that affects the weights. */
export function recipeOf({ data, model, train }: PipelineConfig, sources: Sources): unknown {
  return {
    augment: data?.augment.length ? data.augment : undefined,
    model,
    sources,
    train: { ...train, checkpoint: undefined },
  }
}
