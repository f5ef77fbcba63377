import { digestOfJson, type Digest } from '../artifacts/digest.ts'
import { defaultLabel, type DataFormat, type DataSection } from '../config/data.ts'
import { decoderVersions, resizingVersion } from '../images/decoder-versions.ts'
import type { SeparateSplit } from './find-sources.ts'

/** Raised when the same sources would now make another dataset. */
const codeVersion = 3
/** Raised when the same query would now make another dataset. */
const queryVersion = 2

/** Returns the digest of all settings of the preparation, for files without names. */
export function settingsDigest(section: DataSection, format: DataFormat): Digest {
  return digestOfJson({
    ...settingsOf(section),
    format,
    codeVersion,
    ...(format === 'images' && { decoders: decoderVersions, resizingVersion }),
  })
}

/** Returns the digest of all settings of the preparation, for sources with names. */
export function settingsDigestOfNamed(section: DataSection): Digest {
  const versions = { codeVersion, ...(section.query !== undefined && { queryVersion }) }
  return digestOfJson({ ...settingsOf(section), ...versions })
}

/** Returns the section without its sources, which are identified by their files. */
function settingsOf({
  csv,
  images,
  join,
  query,
  license,
  task,
  label = defaultLabel,
  labels,
  id,
  weight,
  columns,
  exclude,
  inputs,
  categorical,
  split,
  clean,
  features,
  crosses,
  'time-series': timeSeries,
  private: hidden,
  'label-map': labelMap,
  'label-transform': labelTransform,
  transform,
}: DataSection) {
  const fractionOf = (value: DataSection['split'][SeparateSplit]) =>
    typeof value === 'number' ? value : 'separate files'
  return {
    csv,
    images,
    join,
    query,
    license,
    task,
    label: labels === undefined ? label : undefined,
    labels,
    id,
    weight,
    columns: columns ?? 'all',
    exclude: exclude.length === 0 ? undefined : exclude.toSorted(),
    inputs,
    categorical: categorical.toSorted(),
    split: { ...split, validation: fractionOf(split.validation), test: fractionOf(split.test) },
    clean,
    features,
    crosses,
    'time-series': timeSeries,
    private: hidden.toSorted(),
    'label-map': labelMap,
    'label-transform': labelTransform,
    transform,
  } satisfies Record<
    keyof Omit<DataSection, 'source' | 'sources' | 'format' | 'augment' | 'drift' | 'expect'>,
    unknown
  >
}
