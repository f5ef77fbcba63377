/** By which resamples, or influences in their place, give bounds; `cluster-…` where groups of examples were drawn as a whole. */
export const bootstrapMethods = [
  'bca',
  'bootstrap-normal',
  'infinitesimal-jackknife',
  'scaled-tango',
  'weighted-mistakes',
  'cluster-bca',
  'cluster-normal',
  'cluster-jackknife',
  'cluster-scaled-tango',
  'cluster-weighted-mistakes',
] as const
export type BootstrapMethod = (typeof bootstrapMethods)[number]

/** Of means over seeds; `cluster-…` as there. */
export const seedsMethods = ['seeds-t', 'cluster-seeds-t'] as const
export type SeedsMethod = (typeof seedsMethods)[number]

/** Of the candidate's own value. */
export const estimateMethods = [
  'clopper-pearson',
  'area-score',
  'exact',
  ...bootstrapMethods,
  ...seedsMethods,
] as const
export type EstimateMethod = (typeof estimateMethods)[number]

/** Of candidate − baseline. */
export const differenceMethods = [
  'tango',
  'area-square-and-add',
  'exact',
  ...bootstrapMethods,
  ...seedsMethods,
] as const
export type DifferenceMethod = (typeof differenceMethods)[number]
