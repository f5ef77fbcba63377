import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { KubeConfig } from '@kubernetes/client-node'
import { messageOf, UserError } from '../errors/user-error.ts'
import { useProxy } from './use-proxy.ts'

const tokenFile = '/var/run/secrets/kubernetes.io/serviceaccount/token'

/**
 * Returns the credentials of a cluster: those of a kubeconfig (`KUBECONFIG` or `~/.kube/config`), or else those of the
 * service account of the pod in which this process runs.
 * @param context of the kubeconfig; undefined for its current one
 * @param root of the file system in which the files of the service account are
 */
export async function findCredentials(
  environment: Readonly<Record<string, string | undefined>>,
  context: string | undefined,
  root = '',
): Promise<KubeConfig> {
  const { KubeConfig } = await import('./client-library.ts')
  const credentials = new KubeConfig()
  const files = kubeconfigFiles(environment)
  if (files.length === 0) {
    if (!existsSync(`${root}${tokenFile}`))
      throw notConfigured('no kubeconfig and no service account of a pod')
    if (context !== undefined) throw contextInPod(context)
    credentials.loadFromCluster(root)
    return credentials
  }
  for (const [index, file] of files.entries()) {
    const part = new KubeConfig()
    try {
      part.loadFromFile(file)
      credentials.mergeConfig(part, index > 0)
    } catch (error) {
      // The library does not check the type of the document.
      const reason =
        error instanceof TypeError ? 'it is not a mapping with clusters and contexts' : messageOf(error)
      throw notConfigured(`an unusable kubeconfig, ${file} (${reason})`, error)
    }
  }
  if (context !== undefined) credentials.setCurrentContext(context)
  requireContext(credentials, files)
  useProxy(credentials)
  return credentials
}

function kubeconfigFiles(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const named = (environment['KUBECONFIG'] ?? '').split(delimiter).filter((file) => file !== '')
  if (named.length > 0) return named
  const usual = join(environment['HOME'] ?? homedir(), '.kube', 'config')
  return existsSync(usual) ? [usual] : []
}

function requireContext(credentials: KubeConfig, files: readonly string[]): void {
  const name = credentials.currentContext
  if (credentials.getContextObject(name) !== null && credentials.getCurrentCluster() !== null) return
  const names = credentials.contexts.map((each) => each.name)
  if (names.length === 0) throw notConfigured(`no context in ${files.join(', ')}`)
  throw new UserError({
    code: 'CLUSTER_UNKNOWN_CONTEXT',
    found: name ? `no context "${name}" in ${files.join(', ')}` : `no current context in ${files.join(', ')}`,
    expected: `one of ${names.join(', ')}`,
    hint: 'Set `deploy.context` to a context of the kubeconfig.',
    key: ['deploy', 'context'],
  })
}

function contextInPod(context: string): UserError {
  return new UserError({
    code: 'CLUSTER_UNKNOWN_CONTEXT',
    found: `the context "${context}", and no kubeconfig`,
    expected: 'no `deploy.context`: the service account of a pod gives access to the cluster of the pod only',
    hint: 'Remove `deploy.context`, or set the variable `KUBECONFIG` to the path of a kubeconfig.',
    key: ['deploy', 'context'],
  })
}

function notConfigured(found: string, cause?: unknown): UserError {
  return new UserError(
    {
      code: 'CLUSTER_NOT_CONFIGURED',
      found,
      expected: 'access to a cluster',
      hint: 'Set the variable `KUBECONFIG` to the path of a kubeconfig, or run this job in a pod with a service account.',
    },
    { cause },
  )
}
