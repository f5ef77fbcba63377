import * as core from '@actions/core'
import { z } from 'zod'

const state = 'series'
const seriesSchema = z.array(z.object({ name: z.string(), folder: z.string() }))
type SeriesState = z.infer<typeof seriesSchema>[number]

/** Series by name; a search writes one for each of its trials. */
const written = new Map<string, SeriesState>()

/** Stores a series that is being written, for the post step. */
export function rememberSeries(series: SeriesState): void {
  written.set(series.name, series)
  core.saveState(state, [...written.values()])
}

export function rememberedSeries(): readonly SeriesState[] {
  const text = core.getState(state)
  return text === '' ? [] : seriesSchema.parse(JSON.parse(text))
}
