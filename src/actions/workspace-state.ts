import * as core from '@actions/core'

const state = 'workspace'

/** Tells the post step of the folder to remove. */
export function rememberWorkspace(folder: string): void {
  core.saveState(state, folder)
}

export function rememberedWorkspace(): string | null {
  return core.getState(state) || null
}
