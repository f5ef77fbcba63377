import type { EnvVar } from 'kubernetes-types/core/v1.d.ts'
import type { KubernetesSection, mirrorVariables } from '../config/deploy.ts'

type Settings = KubernetesSection['env']

/** Settings by which both versions log the responses to mirrored requests. */
const mirrored = { PREDICTION_LOG: 'stdout', PREDICTION_LOG_FAILURES: 'true' } as const satisfies Record<
  (typeof mirrorVariables)[number],
  string
>

/** Time in which a stopping server still accepts requests, because proxies learn late that its pod ends. */
const usualDelay = 5
const usualDrain = 20

/** Seconds between the end of the drain and SIGKILL. */
const reserve = 5

/**
 * Returns the environment of the server, sorted by name, so that equal settings give equal objects.
 * @param computed settings that follow from its resources, unless `deploy.env` has others
 */
export function environmentOf(
  { env: settings, canary }: Pick<KubernetesSection, 'env' | 'canary'>,
  computed: Readonly<Record<string, string>>,
): EnvVar[] {
  const all: Settings = {
    SHUTDOWN_DELAY_SECONDS: String(usualDelay),
    DRAIN_SECONDS: String(usualDrain),
    ...(canary?.mirror === undefined ? {} : mirrored),
    ...computed,
    ...settings,
  }
  return Object.entries(all)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) =>
      typeof value === 'string'
        ? { name, value }
        : { name, valueFrom: { secretKeyRef: { name: value.secret, key: value.key } } },
    )
}

/** Returns the seconds from SIGTERM to SIGKILL: the delay and the drain of the server, and a reserve. */
export function gracePeriod(settings: Settings): number {
  const seconds = (name: string, usual: number) => {
    const value = settings[name]
    return typeof value === 'string' ? Number(value) : usual
  }
  return Math.ceil(
    seconds('SHUTDOWN_DELAY_SECONDS', usualDelay) + seconds('DRAIN_SECONDS', usualDrain) + reserve,
  )
}

/** Returns true if the server connects to other servers: to a collector of OpenTelemetry. */
export function connectsOut(settings: Settings): boolean {
  return Object.keys(settings).some((name) => /^OTEL_EXPORTER_OTLP(?:_TRACES)?_ENDPOINT$/.test(name))
}
