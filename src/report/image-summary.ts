import { bytesText, formatValue } from '../text/format.ts'
import type { ImageDetails } from '../image/image-schema.ts'
import type { ServerMeasurement } from '../image/server-measurement.ts'
import type { EvaluableModel } from '../model/evaluable-model.ts'
import { blocks, code, digestText, md, table } from './markdown.ts'

/**
 * Returns a Markdown summary of the image for the job summary.
 * @param served sentence about the comparison of its outputs with those of the gate, and the measured needs of its server
 */
export function imageSummary(
  image: ImageDetails,
  model: EvaluableModel,
  { comparison, measured }: { readonly comparison: string; readonly measured: ServerMeasurement | null },
): string {
  return blocks(
    md`## Image ${image.name}`,
    table(
      ['', ''],
      [
        ['Digest', code(image.image)],
        ['Registry', image.pushed ? 'pushed' : 'not pushed: the image is in the artifact'],
        ['Size', `${bytesText(image.bytes)}, ${bytesText(image.bytesWithoutModel)} without the model`],
        ['Model', digestText(model.digest)],
        ['Engine', code(image.engine ?? 'wasm')],
        ...(measured === null ? [] : [['Server', measurementText(measured)]]),
      ],
    ),
    md`${comparison}`,
  ).text
}

/** Returns a sentence about the measured needs of a server. */
export function measurementText(measured: ServerMeasurement): string {
  const { threads, batch, peakMemory, processorMilliseconds, latency } = measured
  const milliseconds = (value: number) => formatValue(value, 'milliseconds')
  return `${bytesText(peakMemory)} of memory with ${threads} threads and batches of ${batch}; a request with one example takes ${milliseconds(processorMilliseconds)} of processor time, and ${milliseconds(latency.median)} (p99 ${milliseconds(latency.p99)}) until its response.`
}
