export interface ServerObjects {
  readonly image: string
  readonly replicas?: number
  readonly nodePort: number
  readonly env?: Readonly<Record<string, string>>
  /** Further settings of the container. */
  readonly container?: Readonly<Record<string, unknown>>
  readonly deadline?: number
}

/** Returns a Deployment and a NodePort Service of the server as the restricted Pod Security profile admits it. */
export function serverObjects({
  image,
  replicas = 2,
  nodePort,
  env = {},
  container = {},
  deadline = 300,
}: ServerObjects) {
  const metadata = { name: 'digits', labels: { app: 'digits' } }
  const port = 8080
  const variables = { THREADS: '1', SHUTDOWN_DELAY_SECONDS: '10', DRAIN_SECONDS: '5', ...env }
  return [
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: {
        type: 'NodePort',
        selector: metadata.labels,
        ports: [{ port: 80, targetPort: port, nodePort }],
      },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata,
      spec: {
        replicas,
        progressDeadlineSeconds: deadline,
        strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
        selector: { matchLabels: metadata.labels },
        template: {
          metadata: { labels: metadata.labels },
          spec: {
            automountServiceAccountToken: false,
            securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
            containers: [
              {
                name: 'server',
                image,
                env: Object.entries(variables).map(([name, value]) => ({ name, value })),
                ports: [{ containerPort: port }],
                readinessProbe: { httpGet: { path: '/readyz', port }, periodSeconds: 1, timeoutSeconds: 10 },
                resources: { requests: { memory: '200Mi' }, limits: { memory: '400Mi' } },
                securityContext: {
                  allowPrivilegeEscalation: false,
                  capabilities: { drop: ['ALL'] },
                  readOnlyRootFilesystem: true,
                },
                ...container,
              },
            ],
          },
        },
      },
    },
  ]
}
