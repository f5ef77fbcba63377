import type { Action, Input } from './action.ts'

export function declare<Inputs extends Record<string, Input>, Output extends string>(
  action: Action<Inputs, Output>,
): Action<Inputs, Output> {
  return action
}

export const published = {
  digest: 'Digest of the artifact.',
  artifact: 'Name of the artifact.',
  path: 'Folder of the artifact on this machine.',
}
