import type { StageContext } from '../context.ts'

/**
 * Returns the context of a rollback, which is rolling in place of a canary: a canary compares predictions with those of the replaced
 * version, and could reject or delay the rollback.
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
