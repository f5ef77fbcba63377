export const id = 7858;
export const ids = [7858];
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

/***/ 17858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openStore: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(53711);
// EXTERNAL MODULE: ./build/core/js/src/files/http-retry.js
var http_retry = __webpack_require__(98766);
// EXTERNAL MODULE: ./build/core/js/src/waiting/time-limit.js
var time_limit = __webpack_require__(2786);
// EXTERNAL MODULE: ./build/core/js/src/remote/explain-store-error.js
var explain_store_error = __webpack_require__(64072);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/protocols/index.js
var protocols = __webpack_require__(93422);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./build/core/js/src/files/bounded-agent.js
var bounded_agent = __webpack_require__(91832);
;// CONCATENATED MODULE: ./build/core/js/src/remote/undici-transport.js



/**
 * Sends the requests of the AWS SDK as all other downloads are sent: HTTPS_PROXY, HTTP_PROXY and NO_PROXY are honoured. The SDK's own
 * transport ignores them.
 */
class UndiciTransport {
    #agent;
    /** @param idle milliseconds without any byte after which a connection counts as broken */
    constructor(idle) {
        this.#agent = (0,bounded_agent/* boundedAgent */.x)(idle === undefined ? {} : { idle });
    }
    async handle({ method, protocol, hostname, port, path, query, headers, body }, { abortSignal } = {}) {
        const queryText = (0,protocols.buildQueryString)(query);
        try {
            // The path is sent as it was signed, and not normalized as that of an URL.
            const response = await this.#agent.request({
                origin: `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`,
                path: queryText === '' ? path : `${path}?${queryText}`,
                method,
                headers,
                body: typeof body === 'string' || body instanceof Uint8Array ? body : null,
                ...(abortSignal instanceof AbortSignal && { signal: abortSignal }),
            });
            return {
                response: new protocols.HttpResponse({
                    statusCode: response.statusCode,
                    headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')])),
                    body: response.body,
                }),
            };
        }
        catch (error) {
            // The SDK repeats requests that fail with an error of this name.
            if (isBroken(error))
                throw Object.assign(new Error(error.message, { cause: error }), { name: 'TimeoutError' });
            throw error;
        }
    }
    updateHttpClientConfig() { }
    httpHandlerConfigs() {
        return {};
    }
    destroy() {
        void this.#agent.destroy();
    }
}
function isBroken(error) {
    return (error instanceof undici/* errors */.sO.ConnectTimeoutError ||
        error instanceof undici/* errors */.sO.HeadersTimeoutError ||
        error instanceof undici/* errors */.sO.SocketError);
}

;// CONCATENATED MODULE: ./build/core/js/src/remote/s3-store.js






/**
 * Opens a store. Requests are signed with the credentials that the SDK finds: in the environment, in shared files, by an identity token,
 * or from the container or instance. Without credentials they are not signed, as public buckets accept them.
 */
async function openStore(place, { maySign, address, limit }) {
    const signing = maySign ? new dist_cjs/* S3Client */.YxF(settingsOf(place)) : null;
    const credentials = signing === null ? 'withheld' : await findCredentials(signing, address, limit);
    const client = signing !== null && credentials === 'found'
        ? signing
        : new dist_cjs/* S3Client */.YxF({ ...settingsOf(place), ...withoutSignature });
    const { AWS_PROFILE = '' } = process.env;
    return {
        name: JSON.stringify([endpointOf(place) ?? '', regionOf(place), AWS_PROFILE]),
        async *list(bucket, prefix) {
            const pages = (0,dist_cjs/* paginateListObjectsV2 */.OqA)({ client }, { Bucket: bucket, Prefix: prefix });
            for await (const { Contents = [] } of pages)
                for (const { Key, Size, ETag } of Contents)
                    // A key that ends with a slash is the placeholder of a folder.
                    if (Key !== undefined && !Key.endsWith('/'))
                        yield { bucket, key: Key, size: Size ?? 0, etag: ETag ?? '', version: undefined };
        },
        async describe(bucket, key, version) {
            const command = new dist_cjs/* HeadObjectCommand */.l81({ Bucket: bucket, Key: key, VersionId: version });
            try {
                const { ContentLength, ETag, VersionId } = await client.send(command);
                return { bucket, key, size: ContentLength ?? 0, etag: ETag ?? '', version: version ?? VersionId };
            }
            catch (error) {
                if (error instanceof dist_cjs/* NotFound */.Mku)
                    return null;
                throw error;
            }
        },
        async open({ bucket, key, etag, version }, begin) {
            const { Body, ContentRange } = await client.send(new dist_cjs/* GetObjectCommand */.jLs({
                Bucket: bucket,
                Key: key,
                VersionId: version,
                ...(etag !== '' && { IfMatch: etag }),
                ...(begin > 0 && { Range: `bytes=${begin}-` }),
            }));
            if (!(Body instanceof external_node_stream_.Readable))
                throw new Error('the server returned no content');
            if (begin > 0 && !ContentRange?.startsWith(`bytes ${begin}-`))
                throw new Error('the server cannot resume a download');
            return Body;
        },
        async explaining(of, work) {
            try {
                return await work();
            }
            catch (error) {
                throw (0,explain_store_error/* explainStoreError */.Lz)(error, { address: of, credentials });
            }
        },
    };
}
function endpointOf({ endpoint }) {
    const { AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3 } = process.env;
    return endpoint ?? AWS_ENDPOINT_URL_S3 ?? AWS_ENDPOINT_URL;
}
function regionOf({ region }) {
    const { AWS_REGION, AWS_DEFAULT_REGION } = process.env;
    return region ?? AWS_REGION ?? AWS_DEFAULT_REGION ?? 'us-east-1';
}
function settingsOf(place) {
    const { endpoint } = place;
    return {
        ...(endpoint !== undefined && { endpoint }),
        // A bucket of AWS in another region redirects to it.
        region: regionOf(place),
        followRegionRedirects: true,
        // Other stores have no domain for each bucket.
        forcePathStyle: endpointOf(place) !== undefined,
        maxAttempts: http_retry/* attempts */.r2,
        requestHandler: new UndiciTransport(),
    };
}
const withoutSignature = {
    credentials: { accessKeyId: '', secretAccessKey: '' },
    signer: { sign: (request) => Promise.resolve(request) },
};
async function findCredentials({ config }, address, limit = 60_000) {
    const late = () => new Error(`no credentials within ${limit / 1000} s`);
    try {
        await (0,time_limit/* withTimeLimit */.B)(limit, config.credentials(), late);
        return 'found';
    }
    catch (error) {
        if (error instanceof Error && error.name === 'CredentialsProviderError')
            return 'absent';
        throw (0,explain_store_error/* explainCredentialsError */.S8)(error, address);
    }
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


/***/ })

};
