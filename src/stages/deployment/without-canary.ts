import type { StageContext } from '../context.ts'

/**
 * Returns the context of a rollback, which is rolling in place of a canary: a canary compares predictions with those of the
 * version that is to be replaced, and could refuse the rollback or delay it.
 */
export function withoutCanary(context: StageContext): StageContext {
  const { pipeline } = context
  const { deploy } = pipeline
  if (deploy.target === 'local' || deploy.strategy !== 'canary') return context
  return {
    ...context,
    pipeline: { ...pipeline, deploy: { ...deploy, strategy: 'rolling', canary: undefined } },
  }
}
