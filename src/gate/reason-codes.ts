/** Codes of the reason for the outcome of a requirement. */
export const requirementReasons = ['met', 'not-met', 'no-interval', 'incomparable'] as const

/** Codes of the reason for the outcome of a comparison. */
export const comparisonReasons = [
  'within-margin',
  'better',
  'worse',
  'undecided',
  'identical',
  'no-interval',
  'incomparable',
] as const

/** Codes of the reason for the state of a slice. */
export const sliceReasons = [
  'worse',
  'missing',
  'not-worse',
  'undecided',
  'identical',
  'too-small',
  'empty',
  'no-value',
  'no-baseline',
  'no-interval',
  'incomparable',
] as const

/**
 * Codes of the reason for the outcome of a verdict: that of its first reason; or that the gate has no rules, that the base of a
 * pull request cannot evaluate it, or that only the outcome is published.
 */
export const verdictReasons = [
  ...new Set([
    ...requirementReasons,
    ...comparisonReasons,
    ...sliceReasons,
    'no-rules' as const,
    'base-not-evaluated' as const,
    'redacted' as const,
  ]),
] as const

/** Codes of the reason why the base of a pull request cannot evaluate it. */
export const notEvaluatedReasons = [
  'gate-unreadable',
  'test-split-unknown',
  'baseline-changed',
  'code-changed',
  'other-examples',
  'incomparable',
  'error',
] as const
export type NotEvaluatedReason = (typeof notEvaluatedReasons)[number]
