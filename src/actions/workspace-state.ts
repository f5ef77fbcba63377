import * as core from '@actions/core'

const state = 'workspace'

/** Stores the folder that the post step removes. */
export function rememberWorkspace(folder: string): void {
  core.saveState(state, folder)
}

export function rememberedWorkspace(): string | null {
  return core.getState(state) || null
}
