import type { DataSection } from '../config/data.ts'
import { featureSchema, type FeatureSetting } from '../config/feature.ts'
import type { MissingValue, MissingValues } from '../config/missing-values.ts'
import type { CellKind } from './unreadable.ts'

export type FeatureSettings = Readonly<Record<string, FeatureSetting>>

/**
 * Returns the settings of each feature, with the reaction to missing values of its type.
 * @param kinds how the cells of columns are read whose cells are not just texts
 */
export function featureSettings(
  names: readonly string[],
  kinds: ReadonlyMap<string, CellKind>,
  { features, categorical, clean }: DataSection,
): FeatureSettings {
  return Object.fromEntries(
    names.map((name) => {
      const setting = features[name] ?? featureSchema.parse({})
      const type = configuredType(name, { features, categorical })
      return [name, withMissing({ ...setting, type }, clean.missing, kinds.get(name))] as const
    }),
  )
}

/** Returns the type that the configuration gives a column; undefined if it is inferred from the cells. */
export function configuredType(
  name: string,
  { features, categorical }: Pick<DataSection, 'features' | 'categorical'>,
): FeatureSetting['type'] {
  return features[name]?.type ?? (categorical.includes(name) ? 'category' : undefined)
}

/** Returns the reaction to a missing label, weight, or value of a column that divides the rows. */
export function missingOfOthers(missing: MissingValues): 'fail' | 'drop' {
  return typeof missing === 'string' ? missing : missing.others
}

function withMissing(
  setting: FeatureSetting,
  defaults: MissingValues,
  kind: CellKind | undefined,
): FeatureSetting {
  if (setting.missing !== undefined) return setting
  if (typeof defaults === 'string') return { ...setting, missing: defaults }
  const missing = defaults[groupOf(setting, kind)]
  return { ...setting, missing, indicator: setting.indicator || (defaults.indicator && replaces(missing)) }
}

/** True for a reaction that keeps the row. */
export function replaces(missing: MissingValue | undefined): boolean {
  return missing !== undefined && missing !== 'fail' && missing !== 'drop'
}

function groupOf(
  setting: FeatureSetting,
  kind: CellKind | undefined,
): Exclude<keyof Exclude<MissingValues, string>, 'indicator'> {
  // A value for all pixels is set for a column of images alone.
  if (typeof kind === 'object') return 'others'
  switch (kind) {
    case 'number':
    case 'duration':
      return 'numbers'
    case 'time':
      return 'dates'
    case 'weight':
    case undefined:
      // Texts that are hashed are categories for the user.
      return setting.type === 'text' && setting['hash-buckets'] === undefined ? 'texts' : 'categories'
  }
}
