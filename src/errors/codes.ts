import { attestationErrors } from './codes/attestation.ts'
import { configurationErrors } from './codes/configuration.ts'
import { dataErrors } from './codes/data.ts'
import { deploymentErrors } from './codes/deployment.ts'
import { engineErrors } from './codes/engine.ts'
import { filesErrors } from './codes/files.ts'
import { gateErrors } from './codes/gate.ts'
import { githubErrors } from './codes/github.ts'
import { kubernetesErrors } from './codes/kubernetes.ts'
import { libraryErrors } from './codes/library.ts'
import { modelErrors } from './codes/model.ts'
import { predictionsErrors } from './codes/predictions.ts'
import { trainingErrors } from './codes/training.ts'
import type { ErrorTable } from './codes/error-table.ts'

/** All errors by area, with the headings of docs/errors.md. */
export const errorAreas = [
  { title: 'Configuration, inputs and options', errors: configurationErrors },
  { title: 'Data', errors: dataErrors },
  { title: 'Models', errors: modelErrors },
  { title: 'Training, search and quantization', errors: trainingErrors },
  { title: 'Gate', errors: gateErrors },
  { title: 'Predictions', errors: predictionsErrors },
  { title: 'Images, deployment and serving', errors: deploymentErrors },
  { title: 'Kubernetes', errors: kubernetesErrors },
  { title: 'Attestations', errors: attestationErrors },
  { title: 'Artifacts, files, memory and internal errors', errors: filesErrors },
  { title: 'TensorFlow', errors: engineErrors },
  { title: 'Native libraries', errors: libraryErrors },
  { title: 'GitHub, forks and custom code', errors: githubErrors },
] as const satisfies readonly { readonly title: string; readonly errors: ErrorTable }[]

/** All error codes with their meanings and fixes. Codes are stable: scripts and searches rely on them. */
export const errorCodes = {
  ...configurationErrors,
  ...dataErrors,
  ...modelErrors,
  ...trainingErrors,
  ...gateErrors,
  ...predictionsErrors,
  ...deploymentErrors,
  ...kubernetesErrors,
  ...attestationErrors,
  ...filesErrors,
  ...engineErrors,
  ...libraryErrors,
  ...githubErrors,
} as const satisfies ErrorTable

export type ErrorCode = keyof typeof errorCodes
