export const id = 1524;
export const ids = [1524];
export const modules = {

/***/ 81524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchToFile: () => (/* binding */ fetchToFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46752);




/**
 * Streams what lies at an address to a file; honours HTTPS_PROXY, HTTP_PROXY and NO_PROXY, follows redirects, tries again
 * when the server or the line fails, and then goes on where it stopped. Throws when it cannot be had; what came so far
 * may then lie in the file.
 * @param mostBytes more than this is an error, before it lies on the disk
 * @returns the sha256 of what came, in hexadecimal digits.
 */
async function fetchToFile(url, file, mostBytes = Infinity) {
    let bytes = 0;
    const agent = new undici__WEBPACK_IMPORTED_MODULE_3__/* .EnvHttpProxyAgent */ .J2();
    const dispatcher = agent.compose(undici__WEBPACK_IMPORTED_MODULE_3__/* .interceptors */ .dY.retry({ maxRetries: 3 }), undici__WEBPACK_IMPORTED_MODULE_3__/* .interceptors */ .dY.redirect({ maxRedirections: 5 }));
    try {
        const { statusCode, body } = await (0,undici__WEBPACK_IMPORTED_MODULE_3__/* .request */ .Em)(url, { dispatcher });
        if (statusCode !== 200)
            throw new Error(`the server answered ${statusCode}`);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(body, async function* (chunks) {
            for await (const chunk of chunks) {
                bytes += chunk.length;
                if (bytes > mostBytes)
                    throw new Error(`more than ${mostBytes} bytes came`);
                hash.update(chunk);
                yield chunk;
            }
        }, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(file));
        return hash.digest('hex');
    }
    finally {
        await agent.destroy();
    }
}


/***/ })

};
