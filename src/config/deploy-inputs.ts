import { z } from 'zod'

export const deployCommands = ['deploy', 'plan', 'promote', 'rollback', 'status', 'history'] as const
export type DeployCommand = (typeof deployCommands)[number]

export const renderForms = ['manifests', 'kustomize', 'helm', 'terraform'] as const
export type RenderForm = (typeof renderForms)[number]

/** The inputs of `deploy` that choose what it does. */
export const deployInputs = {
  command: {
    description:
      'The command. `deploy` runs the image; `plan` shows the differences from the running version, and changes nothing; `promote` promotes a held canary, or deploys the version of the environment in `from`; `rollback` deploys the last good version, or the one in `digest`; `status` shows the running version; `history` lists the versions with their data, model and verdict.',
    value: 'command',
    default: 'deploy',
    schema: z.enum(deployCommands),
  },
  digest: {
    description: 'Digest of the image that `command: rollback` deploys; empty for the last good one.',
    value: 'digest',
    default: '',
    schema: z.union([
      z.literal(''),
      z.string().regex(/^sha256:[0-9a-f]{64}$/, 'must be a digest such as sha256:…'),
    ]),
  },
  from: {
    description:
      'Environment whose version `command: promote` deploys; empty to promote a held canary of this environment.',
    value: 'environment',
    default: '',
    schema: z.string(),
  },
  render: {
    description:
      'Form of the files that are written into the folder `render-to` instead of a deployment. `manifests`, `kustomize`, `helm` and `terraform` contain the objects of `target: kubernetes`; `systemd` contains the units of a server for `target: local`; `image-policy` is an admission policy, by which a cluster admits only images whose model the gate accepted. Empty to deploy.',
    value: 'form',
    default: '',
    schema: z.union([z.literal(''), z.literal('systemd'), z.literal('image-policy'), z.enum(renderForms)]),
  },
  'render-to': {
    description:
      'Folder for the files of `render`. Files of earlier versions are replaced; other files stay.',
    value: 'folder',
    default: 'rendered',
    schema: z.string().min(1),
  },
}
