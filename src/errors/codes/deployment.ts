import type { ErrorTable } from './error-table.ts'

export const deploymentErrors = {
  IMAGE_REFERENCE: {
    meaning: 'An image reference is not well-formed.',
    fix: 'Write it like `ghcr.io/acme/mnist:v1` or `ghcr.io/acme/mnist@sha256:…`.',
  },
  IMAGE_WITHOUT_DIGEST: {
    meaning: 'An image reference has no digest.',
    fix: 'Append the digest to the reference.',
  },
  IMAGE_WRONG_PLATFORM: {
    meaning: 'An image is not built for the required platform.',
    fix: 'Name an image for this platform.',
  },
  IMAGE_LAYER_TYPE: {
    meaning: 'A layer has a type or compression that is not supported.',
    fix: 'Use another base image, or build the image with gzip or zstd layers.',
  },
  IMAGE_HOSTILE_LAYER: {
    meaning: 'A layer contains a path that leads out of the image.',
    fix: 'Do not run the image; build it again from sources that you trust.',
  },
  IMAGE_LAYOUT_DAMAGED: {
    meaning: 'The folder is not a complete OCI image layout.',
    fix: 'Build or pull the image again.',
  },
  IMAGE_OTHER_DIGEST: {
    meaning: 'The image has another digest than its artifact names.',
    fix: 'Build the image again.',
  },
  IMAGE_NOT_RUNNABLE: {
    meaning: 'The image cannot run without a container engine.',
    fix: 'Deploy it to a container engine, or use a base image with glibc and its program on the PATH.',
  },
  IMAGE_NOT_A_FILE: {
    meaning: 'Something to put into the image is neither a file nor a folder.',
    fix: 'Replace the link by the file itself.',
  },
  IMAGE_SOURCE_DATE_EPOCH: {
    meaning: '`SOURCE_DATE_EPOCH` is not a number of whole seconds.',
    fix: 'Correct the variable, or unset it.',
  },
  IMAGE_NODE_UNAVAILABLE: {
    meaning: 'The Node.js of the image cannot be fetched with npm.',
    fix: 'Make npm and its registry reachable, or set `image.base`.',
  },
  IMAGE_NODE_INTEGRITY: {
    meaning: 'The npm registry returns another package than npmjs.org.',
    fix: 'Repair the mirror, or set `image.base`.',
  },
  REGISTRY_CREDENTIALS: {
    meaning: 'The registry credentials cannot be used.',
    fix: 'Log in again, or remove the entry.',
  },
  REGISTRY_NO_RIGHT: {
    meaning: 'The login has no right to push to or pull from the repository.',
    fix: 'Log in first; on GitHub the job needs `packages: write` to push.',
  },
  REGISTRY_NOT_FOUND: {
    meaning: 'The repository or digest does not exist in the registry.',
    fix: 'Check the name and the digest, and that the login may see them.',
  },
  REGISTRY_UNEXPECTED_RESPONSE: {
    meaning: 'The registry returns a response that does not follow the OCI specification.',
    fix: 'Check the address and state of the registry.',
  },
  REGISTRY_UNREACHABLE: {
    meaning: 'The registry cannot be reached.',
    fix: 'Check its address, the proxy and its state, and run again.',
  },
  REGISTRY_ALTERED_CONTENT: {
    meaning: 'The registry returns content that does not match its digest.',
    fix: 'Push the image again, or ask the operator of the registry.',
  },
  DEPLOY_STATE_UNREADABLE: {
    meaning: 'The state file of the deployment is damaged.',
    fix: 'End the server that it names, and delete the file.',
  },
  DEPLOY_PORT_IN_USE: {
    meaning: 'The port is in use or not allowed.',
    fix: 'End the process that listens there, or change `deploy.port`.',
  },
  DEPLOY_SERVER_NOT_READY: {
    meaning: 'The new server did not become ready.',
    fix: 'Read its log, which the message names.',
  },
  DEPLOY_UNEXPECTED_RESPONSE: {
    meaning: 'The new server returns an unexpected response.',
    fix: 'Read its log, and build the image again from the right model.',
  },
  DEPLOY_GOLDEN_DIFFERS: {
    meaning: 'The new server predicts golden requests differently from the model.',
    fix: 'Build the image again from the model artifact.',
  },
  SERVING_INVALID_REQUEST: {
    meaning: 'A prediction request has the wrong form or values.',
    fix: 'Send raw values, as the requests in `golden.json` of the model.',
  },
  SERVING_SETTING: {
    meaning: 'An environment variable of the server has a wrong value.',
    fix: 'Correct the variable, or unset it for the default.',
  },
  SERVING_CANNOT_LISTEN: {
    meaning: 'The server cannot listen on its address.',
    fix: 'Set `HOST` and `PORT` to other values.',
  },
} as const satisfies ErrorTable
