import type { ErrorTable } from './error-table.ts'

export const deploymentErrors = {
  IMAGE_INVALID_REFERENCE: {
    meaning: 'An image reference is not well-formed, or has no digest where one is needed.',
    fix: 'Write it like `ghcr.io/acme/mnist:v1` or `ghcr.io/acme/mnist@sha256:…`.',
  },
  IMAGE_WRONG_PLATFORM: {
    meaning: 'An image is not built for the required platform.',
    fix: 'Name an image for this platform.',
  },
  IMAGE_UNSUPPORTED_LAYER: {
    meaning: 'A layer has a type or compression that is not supported.',
    fix: 'Use another base image, or build the image with gzip or zstd layers.',
  },
  IMAGE_UNSAFE_LAYER: {
    meaning: 'A layer contains a path outside of the image.',
    fix: 'Do not run the image; build it again from sources that you trust.',
  },
  IMAGE_DAMAGED: {
    meaning:
      'The folder is not a complete OCI image layout, or the image has another digest than its artifact states.',
    fix: 'Build or pull the image again.',
  },
  IMAGE_NOT_RUNNABLE: {
    meaning: 'The image cannot run without a container engine.',
    fix: 'Deploy it to a container engine, or use a base image with glibc and its program on the PATH.',
  },
  IMAGE_BUILDER_NOT_FOUND: {
    meaning: 'No docker, podman or buildah is installed, which `image.builder: docker` needs.',
    fix: 'Install one of them, or remove `image.builder`.',
  },
  IMAGE_BUILD_FAILED: {
    meaning: 'The build of the Dockerfile failed. The message contains the end of its output.',
    fix: 'Correct the Dockerfile, or start the daemon of Docker.',
  },
  IMAGE_SERVING_SKEW: {
    meaning:
      'Training/serving skew: the server of the new image predicts examples differently from the gate.',
    fix: 'Compare the engine and the files of the image with those of the gate; to accept the difference, set `image.verify: none`.',
  },
  REGISTRY_UNAUTHORIZED: {
    meaning:
      'The registry credentials cannot be used, or have no right to push to or pull from the repository.',
    fix: 'Log in again; on GitHub the job needs `packages: write` to push.',
  },
  REGISTRY_NOT_FOUND: {
    meaning: 'The repository, tag or digest does not exist in the registry.',
    fix: 'Check the name, and the tag or digest, and that the login may see them.',
  },
  REGISTRY_QUOTA_EXCEEDED: {
    meaning: 'The storage quota of the registry is exhausted.',
    fix: 'Delete old images of the repository, or increase the quota.',
  },
  REGISTRY_TAG_IMMUTABLE: {
    meaning: 'The tag exists, and the repository does not allow changing it.',
    fix: 'Set other `image.tags`, or remove them.',
  },
  REGISTRY_TAG_MOVED: {
    meaning: 'A tag refers to another image after a push, because another push set it at the same time.',
    fix: 'Give the workflows a `concurrency` group, and push the image again that the tag should refer to.',
  },
  REGISTRY_RATE_LIMITED: {
    meaning: 'The registry limits the number of requests.',
    fix: 'Run again later, or log in.',
  },
  REGISTRY_PLAIN_HTTP: {
    meaning: 'The registry does not respond in TLS.',
    fix: 'If it serves plain http on purpose, set `insecure: true` for it under `image.registries`.',
  },
  REGISTRY_INVALID_CERTIFICATES: {
    meaning: 'The certificates of a registry (`ca` under `image.registries`) cannot be read.',
    fix: 'Name a file with certificates in PEM.',
  },
  REGISTRY_UNAVAILABLE: {
    meaning: 'The registry cannot be reached, or does not follow the OCI specification.',
    fix: 'Check its address, the proxy and its state, and run again.',
  },
  REGISTRY_DIGEST_MISMATCH: {
    meaning: 'The registry returns content that does not match its digest.',
    fix: 'Push the image again, or contact the operator of the registry.',
  },
  DEPLOY_UNSUPPORTED: {
    meaning: 'The target of the deployment does not support the command or the form of `render`.',
    fix: 'Set `command`, `render` and `deploy.target` to a supported combination.',
  },
  CHAIN_BROKEN_LINK: {
    meaning:
      'A link of the chain from the data to the image has a digest that differs from its neighbouring links.',
    fix: 'Run the stages again from the link in the message, and deploy the image that they build.',
  },
  CHAIN_MISSING_LINK: {
    meaning: 'A link of the chain is missing, or no trusted signer signed it.',
    fix: 'Deploy in the run that evaluates and builds, or sign the image and set `deploy.trust`.',
  },
  CHAIN_UNTRUSTED_LINK: {
    meaning: 'The signature of a link cannot be verified, or another signer signed it.',
    fix: 'Build and sign the image in the workflow, or with the key, of `deploy.trust`.',
  },
  CHAIN_REJECTED_VERDICT: {
    meaning: 'The gate rejected the model in the image.',
    fix: 'Read the report of the gate, and train a better model.',
  },
  CHAIN_EXPIRED_VERDICT: {
    meaning: 'The verdict on the model is older than `deploy.trust.max-age`.',
    fix: 'Run the gate and build-image again.',
  },
  DEPLOY_VERSION_NOT_FOUND: {
    meaning: 'No version exists that the command can deploy or render, or its image is not in a registry.',
    fix: 'List the versions with `command: history`, and push images with `push: true` of build-image.',
  },
  DEPLOY_NAME_TAKEN: {
    meaning:
      'A Deployment or Service in the namespace has a name of this pipeline and belongs to another pipeline or program.',
    fix: 'Set `name` or `deploy.namespace` to another value, or delete the object.',
  },
  DEPLOY_NO_HELD_CANARY: {
    meaning:
      '`command: promote` without `from` or `command: rollback` found no held canary, or one of another image. Another run may have ended it.',
    fix: 'See `command: status`. To take over the version of another environment, set the input `from`.',
  },
  DEPLOY_NOT_RECORDED: {
    meaning: 'GitHub does not record the deployment, so `deploy` changed nothing.',
    fix: 'Give the job `deployments: write`, or run it again later. Without a record, deploy with `deploy.allow-unrecorded: true`.',
  },
  DEPLOY_STATE_DAMAGED: {
    meaning: 'The state file of the deployment is damaged.',
    fix: 'End the server that it names, and delete the file.',
  },
  DEPLOY_TAG_WITHOUT_DIGEST: {
    meaning: 'An image is to be deployed by a tag, which can change.',
    fix: 'Deploy the digest that the message names.',
  },
  DEPLOY_OTHER_OWNER: {
    meaning: 'A deployment of the same name and environment on this machine belongs to another project.',
    fix: 'Set `name` or `deploy.environment` to another value, or run `tensorline stop` in the other project.',
  },
  DEPLOY_PORT_UNAVAILABLE: {
    meaning: 'The server cannot listen on its port.',
    fix: 'End the process that listens there, or set another port: `deploy.port`, or `PORT` of the server.',
  },
  DEPLOY_SERVER_NOT_READY: {
    meaning: 'The new server did not become ready.',
    fix: 'Read its log, which the message names.',
  },
  DEPLOY_WRONG_RESPONSE: {
    meaning:
      'The new server returns an unexpected response, or predicts golden requests differently from the model.',
    fix: 'Read its log, and build the image again from the model artifact.',
  },
  SERVING_INVALID_REQUEST: {
    meaning: 'A prediction request has the wrong form or values.',
    fix: 'Send raw values, as the requests in `golden.json` of the model.',
  },
  SERVING_EXPECTATION_FAILED: {
    meaning:
      'A row of a prediction request fails an expectation that the model has from `data.expect.serving`.',
    fix: 'Correct the row. To predict such rows all the same, set `on-violation: count` and train again.',
  },
  SERVING_NOT_FINITE: {
    meaning: 'The model predicts no finite numbers for an example, because its values are far too large.',
    fix: 'Check the values of the example.',
  },
  SERVING_TOO_LARGE: {
    meaning: 'A request has too many bytes or too many instances.',
    fix: 'Send several smaller requests, or raise `MAX_BODY_BYTES` or `MAX_INSTANCES` of the server.',
  },
  SERVING_UNSUPPORTED_BODY: {
    meaning: 'The body of a request has a media type or an encoding that the server does not accept.',
    fix: 'Send JSON, and gzip or no encoding.',
  },
  SERVING_UNAUTHORIZED: {
    meaning: 'A request has no bearer token, or a wrong one.',
    fix: 'Send the header `Authorization: Bearer …` with the `AUTH_TOKEN` of the server.',
  },
  SERVING_NOT_FOUND: {
    meaning: 'The server has no such path, model, version or label.',
    fix: 'Use a path that the message or `/openapi.json` names.',
  },
  SERVING_METHOD_NOT_ALLOWED: {
    meaning: 'The path does not accept the method of the request.',
    fix: 'Use a method of the response header `Allow`.',
  },
  SERVING_NOT_READY: {
    meaning: 'The server is still loading its model.',
    fix: 'Wait until `/readyz` returns status 200.',
  },
  SERVING_LOAD_FAILED: {
    meaning: 'A version of a model could not be loaded.',
    fix: 'Write the version into its folder again; the message contains the reason.',
  },
  SERVING_OVERLOADED: {
    meaning: 'The server has more waiting requests than it can process in time.',
    fix: 'Send the request again after the seconds in `Retry-After`, or run more servers.',
  },
  SERVING_TIMEOUT: {
    meaning: 'A request did not finish within `REQUEST_TIMEOUT_SECONDS`.',
    fix: 'Send fewer instances in a request, or run more servers.',
  },
  SERVING_ENGINE_UNAVAILABLE: {
    meaning: 'The files of the engine of the server are missing, or do not load on this machine.',
    fix: 'Use the image that `build-image` writes for this engine, or set `ENGINE` to `wasm`.',
  },
  SERVING_GOLDEN_MISMATCH: {
    meaning: 'The model predicts its golden requests differently on this machine than where it was trained.',
    fix: 'Run the server on another machine, or build the image again from the model artifact.',
  },
  CANARY_FAILED: {
    meaning: 'A canary is worse than the running version, or was not decided in its budget.',
    fix: 'See the table of the canary in the job summary. The running version was kept.',
  },
  CANARY_INVALID_REQUESTS: {
    meaning: 'The requests by which a canary is judged cannot be used.',
    fix: 'Correct the file of `deploy.canary.requests` or `deploy.canary.probes`.',
  },
} as const satisfies ErrorTable
