import {
  defaultTextMapGetter,
  diag,
  DiagLogLevel,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
  type Tracer,
} from '@opentelemetry/api'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import {
  defaultResource,
  detectResources,
  resourceAttributesEnvDetector,
  resourceFromAttributes,
  serviceNameEnvDetector,
} from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { RequestTrace, TracedResult, Tracing } from './request-trace.ts'

export interface TracingOptions {
  /** Share of the traces that start here and are recorded. */
  readonly share: number
  readonly warn: (message: string) => void
}

/** Spans that wait for the collector; any more are dropped. */
const mostWaiting = 2048

/**
 * Sends spans to the collector in the environment (`OTEL_EXPORTER_OTLP_ENDPOINT`), as OTLP over HTTP. The exporter
 * also reads the other variables of its specification, such as headers and certificates.
 */
export function openOtlpTracing({ share, warn }: TracingOptions): Tracing {
  const report = (message: string): void => warn(`OpenTelemetry: ${message}`)
  const ignore = (): void => {}
  diag.setLogger(
    { error: report, warn: report, info: ignore, debug: ignore, verbose: ignore },
    DiagLogLevel.WARN,
  )
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'tensorline' }))
      .merge(detectResources({ detectors: [resourceAttributesEnvDetector, serviceNameEnvDetector] })),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [
      new BatchSpanProcessor({ exporter: new OTLPTraceExporter(), maxQueueSize: mostWaiting }),
    ],
  })
  const tracer = provider.getTracer('tensorline')
  const propagator = new W3CTraceContextPropagator()
  return {
    requestStarted: (request, id) => {
      const parent = propagator.extract(ROOT_CONTEXT, request.headers, defaultTextMapGetter)
      const [path = ''] = (request.url ?? '').split('?')
      const span = tracer.startSpan(
        request.method ?? 'GET',
        {
          kind: SpanKind.SERVER,
          attributes: {
            'http.request.method': request.method ?? 'GET',
            'url.path': path,
            'url.scheme': 'http',
            'http.request.header.x-request-id': [id],
          },
        },
        parent,
      )
      return new OtlpRequestTrace(tracer, span)
    },
    close: () => provider.shutdown(),
  }
}

class OtlpRequestTrace implements RequestTrace {
  readonly traceId: string
  readonly #tracer: Tracer
  readonly #span: Span

  constructor(tracer: Tracer, span: Span) {
    this.traceId = span.spanContext().traceId
    this.#tracer = tracer
    this.#span = span
  }

  predictionStarted(): () => void {
    const span = this.#tracer.startSpan('predict', {}, trace.setSpan(ROOT_CONTEXT, this.#span))
    return () => span.end()
  }

  ended({ route, method, code, serving }: TracedResult): void {
    this.#span.updateName(`${method} ${route}`)
    this.#span.setAttributes({ 'http.route': route, 'http.response.status_code': code })
    if (serving !== null)
      this.#span.setAttributes({
        'tensorline.model.name': serving.name,
        'tensorline.model.version': serving.version,
        'tensorline.model.digest': serving.artifact.digest,
      })
    if (code >= 500)
      this.#span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', String(code))
    this.#span.end()
  }
}
