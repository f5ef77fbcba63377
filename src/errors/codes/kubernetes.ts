import type { ErrorTable } from './error-table.ts'

export const kubernetesErrors = {
  CLUSTER_NOT_CONFIGURED: {
    meaning: 'No usable kubeconfig exists, and the process does not run in a pod.',
    fix: 'Set the variable `KUBECONFIG` to a kubeconfig, or run the job in a pod with a service account.',
  },
  CLUSTER_UNKNOWN_CONTEXT: {
    meaning: 'The kubeconfig does not contain the context.',
    fix: 'Set `deploy.context` to one of the contexts in the message.',
  },
  CLUSTER_CREDENTIALS_FAILED: {
    meaning: 'The program that the kubeconfig names for its credentials is missing, fails, or does not end.',
    fix: 'Install the program and log in before the step, or use a kubeconfig with the token of a service account.',
  },
  CLUSTER_UNAUTHORIZED: {
    meaning: 'The cluster rejects the credentials, or they have expired.',
    fix: 'Log in to the cluster again and renew the kubeconfig.',
  },
  CLUSTER_FORBIDDEN: {
    meaning: 'The identity has no right for a request that the deployment needs.',
    fix: 'Apply the role in the message, and bind it to the identity.',
  },
  CLUSTER_UNAVAILABLE: {
    meaning: 'The API server of the cluster could not be reached, or did not recover in time.',
    fix: 'Check the address in the kubeconfig and the state of the cluster, and run again.',
  },
  CLUSTER_NOT_FOUND: {
    meaning: 'The namespace, the kind of an object, or an object that the deployment needs does not exist.',
    fix: 'Create the namespace, or check `deploy.context` and `deploy.namespace`.',
  },
  CLUSTER_REJECTED: {
    meaning: 'The cluster rejects an object: by its schema, an admission policy or a quota.',
    fix: 'Change the setting in the message, or change the policy or quota.',
  },
  CLUSTER_IMAGE_NOT_PUSHED: {
    meaning: 'The image is not in a registry, from which a cluster pulls images.',
    fix: 'Set the input `push: true` of build-image.',
  },
  DEPLOY_SECRET_NOT_FOUND: {
    meaning: 'A secret that `deploy.env` or `deploy.pull-secret` names, or the key in it, does not exist.',
    fix: 'Create the secret in the namespace, or correct its name and key in `tensorline.yml`.',
  },
  ROLLOUT_LOCK_LOST: {
    meaning: 'Another deployment of the environment took over the lease of this one.',
    fix: 'Run the deployments of one environment one after another, for example with `concurrency` of the workflow.',
  },
  ROLLOUT_IMAGE_NOT_PULLED: {
    meaning: 'A node cannot pull the image (ErrImagePull, ImagePullBackOff).',
    fix: 'Check the name of the image and `deploy.pull-secret`.',
  },
  ROLLOUT_CRASHED: {
    meaning: 'The container of a pod ends repeatedly (CrashLoopBackOff).',
    fix: 'Read the end of its log in the message.',
  },
  ROLLOUT_OUT_OF_MEMORY: {
    meaning: 'The kernel ended a container because it exceeded its memory limit (OOMKilled).',
    fix: 'Raise `deploy.resources.memory`; the message contains the limit.',
  },
  ROLLOUT_UNSCHEDULABLE: {
    meaning: 'No node has room for a pod, or none matches its requirements.',
    fix: 'Add nodes, or reduce `deploy.resources` or `deploy.replicas`, or change `deploy.node-selector`.',
  },
  ROLLOUT_NOT_READY: {
    meaning: 'The new pods did not become ready in time.',
    fix: 'Read the events and the end of the log in the message.',
  },
  ROLLOUT_INTERRUPTED: {
    meaning: 'Another person or program changed or deleted the Deployment while it was rolled out.',
    fix: 'Find the person or program that changes it, and deploy again.',
  },
  ROLLOUT_NAMESPACE_DELETED: {
    meaning: 'The namespace was deleted while a deployment changed it.',
    fix: 'Create the namespace again with the rights of the deployment, and deploy again.',
  },
  ROLLOUT_NOT_ROLLED_BACK: {
    meaning: 'A rollout failed, and the last good version could not be restored or does not respond.',
    fix: 'Restore the service by hand; the message contains both reasons.',
  },
} as const satisfies ErrorTable
