export const id = 651;
export const ids = [651];
export const modules = {

/***/ 60651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openOtlpTracing: () => (/* binding */ openOtlpTracing)
/* harmony export */ });
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95099);
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15194);
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(11802);
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(64130);
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3428);
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8408);
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(91213);
/* harmony import */ var _opentelemetry_core__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6203);
/* harmony import */ var _opentelemetry_exporter_trace_otlp_http__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24070);
/* harmony import */ var _opentelemetry_resources__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19481);
/* harmony import */ var _opentelemetry_resources__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21191);
/* harmony import */ var _opentelemetry_resources__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65164);
/* harmony import */ var _opentelemetry_resources__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65581);
/* harmony import */ var _opentelemetry_sdk_trace__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49244);
/* harmony import */ var _opentelemetry_sdk_trace__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39352);
/* harmony import */ var _opentelemetry_sdk_trace__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63712);
/* harmony import */ var _opentelemetry_sdk_trace__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22372);





/** Spans that wait for the collector; any more are dropped. */
const mostWaiting = 2048;
/**
 * Sends spans to the collector in the environment (`OTEL_EXPORTER_OTLP_ENDPOINT`), as OTLP over HTTP. The exporter
 * also reads the other variables of its specification, such as headers and certificates.
 */
function openOtlpTracing({ share, warn }) {
    const report = (message) => warn(`OpenTelemetry: ${message}`);
    const ignore = () => { };
    _opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__/* .diag */ .s.setLogger({ error: report, warn: report, info: ignore, debug: ignore, verbose: ignore }, _opentelemetry_api__WEBPACK_IMPORTED_MODULE_1__/* .DiagLogLevel */ .u.WARN);
    const provider = new _opentelemetry_sdk_trace__WEBPACK_IMPORTED_MODULE_2__/* .TracerProvider */ .d({
        resource: (0,_opentelemetry_resources__WEBPACK_IMPORTED_MODULE_3__/* .defaultResource */ .gk)()
            .merge((0,_opentelemetry_resources__WEBPACK_IMPORTED_MODULE_3__/* .resourceFromAttributes */ .QZ)({ 'service.name': 'tensorline' }))
            .merge((0,_opentelemetry_resources__WEBPACK_IMPORTED_MODULE_4__/* .detectResources */ .$)({ detectors: [_opentelemetry_resources__WEBPACK_IMPORTED_MODULE_5__/* .resourceAttributesEnvDetector */ .R, _opentelemetry_resources__WEBPACK_IMPORTED_MODULE_6__/* .serviceNameEnvDetector */ .w] })),
        sampler: new _opentelemetry_sdk_trace__WEBPACK_IMPORTED_MODULE_7__/* .ParentBasedSampler */ .e({ root: new _opentelemetry_sdk_trace__WEBPACK_IMPORTED_MODULE_8__/* .TraceIdRatioBasedSampler */ .h(share) }),
        spanProcessors: [
            new _opentelemetry_sdk_trace__WEBPACK_IMPORTED_MODULE_9__/* .BatchSpanProcessor */ .J({ exporter: new _opentelemetry_exporter_trace_otlp_http__WEBPACK_IMPORTED_MODULE_10__/* .OTLPTraceExporter */ .Q(), maxQueueSize: mostWaiting }),
        ],
    });
    const tracer = provider.getTracer('tensorline');
    const propagator = new _opentelemetry_core__WEBPACK_IMPORTED_MODULE_11__/* .W3CTraceContextPropagator */ .lm();
    return {
        requestStarted: (request, id) => {
            const parent = propagator.extract(_opentelemetry_api__WEBPACK_IMPORTED_MODULE_12__/* .ROOT_CONTEXT */ .l, request.headers, _opentelemetry_api__WEBPACK_IMPORTED_MODULE_13__/* .defaultTextMapGetter */ .q);
            const [path = ''] = (request.url ?? '').split('?');
            const span = tracer.startSpan(request.method ?? 'GET', {
                kind: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_14__/* .SpanKind */ .v.SERVER,
                attributes: {
                    'http.request.method': request.method ?? 'GET',
                    'url.path': path,
                    'url.scheme': 'http',
                    'http.request.header.x-request-id': [id],
                },
            }, parent);
            return new OtlpRequestTrace(tracer, span);
        },
        close: () => provider.shutdown(),
    };
}
class OtlpRequestTrace {
    traceId;
    #tracer;
    #span;
    constructor(tracer, span) {
        this.traceId = span.spanContext().traceId;
        this.#tracer = tracer;
        this.#span = span;
    }
    predictionStarted() {
        const span = this.#tracer.startSpan('predict', {}, _opentelemetry_api__WEBPACK_IMPORTED_MODULE_15__/* .trace */ .u.setSpan(_opentelemetry_api__WEBPACK_IMPORTED_MODULE_12__/* .ROOT_CONTEXT */ .l, this.#span));
        return () => span.end();
    }
    ended({ route, method, code, serving }) {
        this.#span.updateName(`${method} ${route}`);
        this.#span.setAttributes({ 'http.route': route, 'http.response.status_code': code });
        if (serving !== null)
            this.#span.setAttributes({
                'tensorline.model.name': serving.name,
                'tensorline.model.version': serving.version,
                'tensorline.model.digest': serving.artifact.digest,
            });
        if (code >= 500)
            this.#span.setStatus({ code: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_16__/* .SpanStatusCode */ .s.ERROR }).setAttribute('error.type', String(code));
        this.#span.end();
    }
}


/***/ })

};
