/** Methods of bounds by resamples, or by influences in their place; `cluster-…` if groups of examples are resampled as a whole. */
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

/** Methods of bounds for means over seeds; `cluster-…` as in `bootstrapMethods`. */
export const seedsMethods = ['seeds-t', 'cluster-seeds-t'] as const
export type SeedsMethod = (typeof seedsMethods)[number]

/** Methods of bounds for the candidate's own value. */
export const estimateMethods = [
  'clopper-pearson',
  'area-score',
  'mean-area-score',
  'exact',
  ...bootstrapMethods,
  ...seedsMethods,
] as const
export type EstimateMethod = (typeof estimateMethods)[number]

/** Methods of bounds for candidate − baseline. */
export const differenceMethods = [
  'tango',
  'area-square-and-add',
  'mean-area-square-and-add',
  'exact',
  ...bootstrapMethods,
  ...seedsMethods,
] as const
export type DifferenceMethod = (typeof differenceMethods)[number]
