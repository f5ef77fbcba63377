import { z } from 'zod'

export const deployCommands = ['deploy', 'plan', 'promote', 'rollback', 'status', 'history'] as const
export type DeployCommand = (typeof deployCommands)[number]

export const renderForms = ['manifests', 'kustomize', 'helm', 'terraform'] as const
export type RenderForm = (typeof renderForms)[number]

/** The inputs of `deploy` that choose what it does. */
export const deployInputs = {
  command: {
    description:
      'What the step does. `deploy` runs the image; `plan` shows the differences from what runs, and changes nothing; `promote` ends a held canary, or takes over the version of the environment in `from`; `rollback` returns to the last good version, or to `digest`; `status` shows what runs; `history` shows the versions with their data, model and verdict.',
    value: 'command',
    default: 'deploy',
    schema: z.enum(deployCommands),
  },
  digest: {
    description: 'Digest of the image that `command: rollback` returns to; empty for the last good one.',
    value: 'digest',
    default: '',
    schema: z.union([
      z.literal(''),
      z.string().regex(/^sha256:[0-9a-f]{64}$/, 'must be a digest such as sha256:…'),
    ]),
  },
  from: {
    description:
      'Environment whose version `command: promote` deploys; empty to end a held canary of this environment.',
    value: 'environment',
    default: '',
    schema: z.string(),
  },
  render: {
    description:
      'Write what `target: kubernetes` would apply into the folder `render-to` instead of applying it: `manifests`, `kustomize`, `helm` or `terraform`. `systemd` writes the units of a server for `target: local`. `image-policy` writes the policy by which a cluster admits only images whose model the gate accepted. Empty to apply it.',
    value: 'form',
    default: '',
    schema: z.union([z.literal(''), z.literal('systemd'), z.literal('image-policy'), z.enum(renderForms)]),
  },
  'render-to': {
    description: 'Folder that `render` writes; its existing files are replaced.',
    value: 'folder',
    default: 'rendered',
    schema: z.string().min(1),
  },
}
