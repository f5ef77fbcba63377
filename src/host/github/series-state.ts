import * as core from '@actions/core'
import { z } from 'zod'

const state = 'series'
const seriesSchema = z.object({ name: z.string(), folder: z.string() })
type SeriesState = z.infer<typeof seriesSchema>

/** Tells the post step of a series that is being written. */
export function rememberSeries(series: SeriesState): void {
  core.saveState(state, series)
}

export function rememberedSeries(): SeriesState | null {
  const text = core.getState(state)
  return text === '' ? null : seriesSchema.parse(JSON.parse(text))
}
