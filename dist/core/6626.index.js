export const id = 6626;
export const ids = [6626];
export const modules = {

/***/ 6929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ packageVersion),
/* harmony export */   Z: () => (/* binding */ packageRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1310);





/** The folder of Tensorline's own package.json, above the module at `moduleUrl`: the same from `src/` and from `dist/`. */
function packageRoot(moduleUrl) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(moduleUrl));
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (packageName(folder) === 'tensorline')
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            throw new Error(`no package.json named "tensorline" above ${start}`);
    }
}
/** Version of Tensorline itself. */
function packageVersion() {
    return readPackage(packageRoot(import.meta.url)).version ?? 'unknown';
}
const packageSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() });
function readPackage(folder) {
    return packageSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), 'utf8')));
}
function packageName(folder) {
    try {
        return readPackage(folder).name ?? null;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 1310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ FullDisk),
/* harmony export */   NS: () => (/* binding */ aboutKey),
/* harmony export */   SK: () => (/* binding */ withMistakes),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iC: () => (/* binding */ withKey),
/* harmony export */   mT: () => (/* binding */ Cancellation),
/* harmony export */   nt: () => (/* binding */ inKey),
/* harmony export */   oE: () => (/* binding */ withDiskExplained),
/* harmony export */   rr: () => (/* binding */ withPlaceOfFullDisk),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   uy: () => (/* binding */ withRightsExplained),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** A mistake of the user's, not of the suite's: fails the step with one annotation and no stack trace. */
class UserError extends Error {
    name = 'UserError';
    mistakes;
    constructor(mistakes, options) {
        const all = isList(mistakes) ? mistakes : [mistakes];
        super(all.map(sentence).join('\n'), options);
        this.mistakes = all;
    }
}
/** Does the work, whose mistakes are about this place in `tensorline.yml` where they name no other place. */
async function aboutKey(key, work) {
    try {
        return await work();
    }
    catch (error) {
        throw withKey(error, key);
    }
}
/** The same for work that is done at once. */
function inKey(key, work) {
    try {
        return work();
    }
    catch (error) {
        throw withKey(error, key);
    }
}
/** What was thrown; the mistakes of the user's that name no place with this one in `tensorline.yml`. */
function withKey(thrown, key) {
    if (!(thrown instanceof UserError) || thrown instanceof FullDisk)
        return thrown;
    return withMistakes(thrown, thrown.mistakes.map((mistake) => ((mistake.location ?? mistake.key) ? mistake : { ...mistake, key })));
}
/** The same error with its mistakes told otherwise. */
function withMistakes({ cause }, mistakes) {
    return new UserError(mistakes, cause === undefined ? undefined : { cause });
}
function isList(mistakes) {
    return Array.isArray(mistakes);
}
function sentence({ found, expected, mend, location }) {
    return `${placeText(location)}found ${found}; expected ${expected}. ${mend}`;
}
/** What stands before a message: `tensorline.yml:3:7: `, or nothing where there is no place. */
function placeText(location) {
    if (!location)
        return '';
    return `${[location.file, location.line, location.column].filter(Boolean).join(':')}: `;
}
/** There is no room for what is made: whatever else is tried on this machine comes to the same. */
class FullDisk extends UserError {
    name = 'FullDisk';
}
/** The run was ended from outside: neither a mistake nor a fault. */
class Cancellation extends Error {
    name = 'Cancellation';
}
/** The text of whatever was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** True for a file-system error with this code, for example `ENOENT`. */
function hasCode(thrown, code) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === code;
}
function isDiskFull(thrown) {
    return hasCode(thrown, 'ENOSPC') || hasCode(thrown, 'EDQUOT');
}
/** What was thrown; a full disk with the place that it was met at, which the system does not tell of a file that is open. */
function withPlaceOfFullDisk(thrown, place) {
    if (!isDiskFull(thrown) || !(thrown instanceof Error) || 'path' in thrown)
        return thrown;
    return Object.assign(new Error(`${thrown.message} at ${place}`, { cause: thrown }), {
        code: 'ENOSPC',
        path: place,
    });
}
const forbidden = ['EACCES', 'EPERM', 'EROFS'];
/** What was thrown; a file or folder that the system keeps this user from, as what the user can mend. */
function withRightsExplained(thrown) {
    if (!(thrown instanceof Error) || !('path' in thrown) || !forbidden.some((code) => hasCode(thrown, code)))
        return thrown;
    return new UserError({
        found: `no permission for ${String(thrown.path)} (${messageOf(thrown)})`,
        expected: 'files and folders that this user may read and write',
        mend: 'Change the rights of the folder, work in one of your own, or run as the user who owns it.',
    }, { cause: thrown });
}
/** What was thrown; a full disk, which is neither a bug nor a wrong input, as what the user can mend. */
function withDiskExplained(thrown) {
    if (!isDiskFull(thrown))
        return thrown;
    return new FullDisk({
        found: `a full disk (${messageOf(thrown)})`,
        expected: 'room for what is made',
        mend: 'Free some space and run it again: what was finished stands, nothing is half written, and a training goes on from its newest checkpoint.',
    }, { cause: thrown });
}


/***/ }),

/***/ 93564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isDraft),
/* harmony export */   S: () => (/* binding */ installFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1310);



/**
 * Fills a new folder beside `folder` and puts it in its place, so that it appears complete or not at all; what was there stays
 * whole until then. What a process that was killed left of an earlier one is deleted: one process at a time may install it.
 * @returns what `fill` returns
 */
async function installFolder(folder, fill) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
    await deleteLeft(target);
    const draft = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(`${draftPrefix(target)}-`);
    try {
        const result = await fill(draft);
        await replace(target, draft);
        return result;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { recursive: true, force: true });
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlaceOfFullDisk */ .rr)(error, target);
    }
}
/** A folder that is deleted file by file would be half there for a while, under its own name. */
async function replace(target, draft) {
    const old = `${draft}-old`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(target, old).catch((error) => {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
            throw error;
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, target);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(old, { recursive: true, force: true });
}
async function deleteLeft(target) {
    const prefix = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(draftPrefix(target));
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)))
        if (name.startsWith(prefix) && /^-\w{6}(-old)?$/.test(name.slice(prefix.length)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), name), { recursive: true, force: true });
}
/** Whether a name is that of a folder which is not finished, or of what it replaces. */
function isDraft(name) {
    return /^\..+-\w{6}(-old)?$/.test(name);
}
function draftPrefix(target) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)}`);
}


/***/ }),

/***/ 81507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   Qs: () => (/* binding */ digestOfJson),
/* harmony export */   V_: () => (/* binding */ digestPattern),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98799);




const digestPattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return digestPattern.test(text);
}
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
async function digestOfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 2 ** 20 }), hash);
    return `sha256:${hash.digest('hex')}`;
}
/** Canonical JSON (RFC 8785): equal values are equal bytes. Throws for what JSON cannot hold. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError(`canonical JSON cannot hold ${typeof value}`);
    return text;
}
function digestOfJson(value) {
    return digestOf(canonicalJson(value));
}


/***/ }),

/***/ 92131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ manualPage)
/* harmony export */ });
/* harmony import */ var _engine_package_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6929);

/** The address of a page under `docs/`, as it was in this version. */
function manualPage(page, version = (0,_engine_package_root_js__WEBPACK_IMPORTED_MODULE_0__/* .packageVersion */ .T)()) {
    return `https://github.com/tensorline/tensorline/blob/v${encodeURIComponent(version)}/docs/${page}.md`;
}


/***/ }),

/***/ 40167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performTrial: () => (/* binding */ performTrial)
});

// EXTERNAL MODULE: ./node_modules/birpc/dist/index.mjs
var dist = __webpack_require__(38325);
// EXTERNAL MODULE: ./build/core/js/src/errors.js
var errors = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/core/js/src/stages/train.js + 48 modules
var train = __webpack_require__(3377);
// EXTERNAL MODULE: ./build/core/js/src/stages/trial/settled.js
var settled = __webpack_require__(22211);
;// CONCATENATED MODULE: ./build/core/js/src/stages/trial/remote-host.js

/** The outside of a trial: its parent's. */
function remoteHost({ outside }, parent, cancelled) {
    return {
        ...outside,
        cancelled,
        log: remoteLog(parent),
        artifacts: {
            nameInJob: (usual) => usual,
            namesLike: () => Promise.reject(new TypeError('a trial reads no artifact by a pattern')),
            publish: async (name, folder, digest) => (0,settled/* resultOf */.B)(await parent.publish(name, folder, digest)),
            fetch: async (name, into) => (0,settled/* resultOf */.B)(await parent.fetch(name, into)),
        },
        cache: {
            restore: async (key, folder) => (0,settled/* resultOf */.B)(await parent.restoreCache(key, folder)),
            save: async (key, folder) => (0,settled/* resultOf */.B)(await parent.saveCache(key, folder)),
        },
        series: (name, folder) => ({
            restoreNewest: async () => (0,settled/* resultOf */.B)(await parent.restoreSeries(name, folder)),
            saveNewest: async () => (0,settled/* resultOf */.B)(await parent.saveSeries(name, folder)),
        }),
        // Pages of single trainings would bury the table of the search.
        writeSummary: async () => undefined,
        baselines: {
            find: async () => ({ found: false, reason: 'a trial is compared with nothing', passedOver: [] }),
        },
        review: null,
        base: null,
        forkRun: null,
        identity: null,
        ledger: { namesOn: () => decidesNothing(), add: () => decidesNothing() },
        paint: (_, text) => text,
        deployments: { begin: () => Promise.reject(new TypeError('a trial deploys nothing')) },
    };
}
function decidesNothing() {
    return Promise.reject(new TypeError('a trial decides nothing'));
}
function remoteLog(parent) {
    const write = (level) => (message, location) => void parent.log.asEvent(level, message, location);
    return {
        info: write('info'),
        warning: write('warning'),
        error: write('error'),
        debug: write('debug'),
        progress: write('progress'),
        // Groups of trials side by side would lie in one another.
        group: (_title, work) => work(),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/trial/main.js





/**
 * The process of a trial: performs the one training its parent sends. A signal to the group of processes is the parent's
 * affair, which tells when to stop; without a parent there is nobody to train for, and the checkpoints stand.
 */
function performTrial() {
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => undefined);
    process.on('disconnect', () => process.exit(1));
    const cancellation = new AbortController();
    const parent = (0,dist/* createBirpc */.L)({
        perform: (task) => (0,settled/* settled */.g)(async () => {
            const host = remoteHost(task, parent, cancellation.signal);
            const { line, file, folder, workspace, inputs } = task;
            // The line it is sent has them in it.
            const run = { host, line, file, overrides: [], folder, workspace };
            await (0,train.train)(run, inputs, (epoch) => parent.afterEpoch(epoch));
            return null;
        }),
        cancel: (reason) => cancellation.abort(new errors/* Cancellation */.mT(reason)),
    }, {
        post: (message) => process.send?.(message),
        on: (listener) => process.on('message', listener),
        timeout: -1,
    });
}


/***/ }),

/***/ 22211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   g: () => (/* binding */ settled)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1310);

async function settled(work) {
    try {
        return { how: 'done', result: await work() };
    }
    catch (caught) {
        const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withDiskExplained */ .oE)(caught);
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { how: error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FullDisk */ .HB ? 'disk-full' : 'failed', mistakes: error.mistakes };
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancellation */ .mT)
            return { how: 'cancelled', reason: error.message };
        return { how: 'fault', error: error instanceof Error ? error : new Error(String(error)) };
    }
}
/** The result, or what the other process threw. */
function resultOf(settled) {
    switch (settled.how) {
        case 'done':
            return settled.result;
        case 'failed':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(settled.mistakes);
        case 'disk-full':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FullDisk */ .HB(settled.mistakes);
        case 'cancelled':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancellation */ .mT(settled.reason);
        case 'fault':
            throw settled.error;
    }
}


/***/ }),

/***/ 38325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createBirpc)
/* harmony export */ });
/* unused harmony export createBirpcGroup */
//#region src/utils.ts
function createPromiseWithResolvers() {
	let resolve;
	let reject;
	return {
		promise: new Promise((res, rej) => {
			resolve = res;
			reject = rej;
		}),
		resolve,
		reject
	};
}
const _cacheMap = /* @__PURE__ */ new WeakMap();
function cachedMap(items, fn) {
	return items.map((i) => {
		let r = _cacheMap.get(i);
		if (!r) {
			r = fn(i);
			_cacheMap.set(i, r);
		}
		return r;
	});
}
const random = Math.random.bind(Math);
const urlAlphabet = "useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict";
function nanoid(size = 21) {
	let id = "";
	let i = size;
	while (i--) id += urlAlphabet[random() * 64 | 0];
	return id;
}
//#endregion
//#region src/main.ts
const DEFAULT_TIMEOUT = 6e4;
const defaultSerialize = (i) => i;
const defaultDeserialize = defaultSerialize;
const { clearTimeout, setTimeout } = globalThis;
function createBirpc($functions, options) {
	const { post, on, off = () => {}, eventNames = [], serialize = defaultSerialize, deserialize = defaultDeserialize, resolver, bind = "rpc", timeout = DEFAULT_TIMEOUT, proxify = true } = options;
	let $closed = false;
	const _rpcPromiseMap = /* @__PURE__ */ new Map();
	let _promiseInit;
	let rpc;
	async function _call(method, args, event, optional) {
		if ($closed) throw new Error(`[birpc] rpc is closed, cannot call "${method}"`);
		const req = {
			m: method,
			a: args,
			t: "q"
		};
		if (optional) req.o = true;
		const send = async (_req) => post(serialize(_req));
		if (event) {
			await send(req);
			return;
		}
		if (_promiseInit) try {
			await _promiseInit;
		} finally {
			_promiseInit = void 0;
		}
		let { promise, resolve, reject } = createPromiseWithResolvers();
		const id = nanoid();
		req.i = id;
		let timeoutId;
		async function handler(newReq = req) {
			if (timeout >= 0) {
				timeoutId = setTimeout(() => {
					try {
						if (options.onTimeoutError?.call(rpc, method, args) !== true) throw new Error(`[birpc] timeout on calling "${method}"`);
					} catch (e) {
						reject(e);
					}
					_rpcPromiseMap.delete(id);
				}, timeout);
				if (typeof timeoutId === "object") timeoutId = timeoutId.unref?.();
			}
			_rpcPromiseMap.set(id, {
				resolve,
				reject,
				timeoutId,
				method
			});
			await send(newReq);
			return promise;
		}
		try {
			if (options.onRequest) await options.onRequest.call(rpc, req, handler, resolve);
			else await handler();
		} catch (e) {
			if (options.onGeneralError?.call(rpc, e) !== true) throw e;
			return;
		} finally {
			clearTimeout(timeoutId);
			_rpcPromiseMap.delete(id);
		}
		return promise;
	}
	const builtinMethods = {
		$call: (method, ...args) => _call(method, args, false),
		$callOptional: (method, ...args) => _call(method, args, false, true),
		$callEvent: (method, ...args) => _call(method, args, true),
		$callRaw: (options) => _call(options.method, options.args, options.event, options.optional),
		$rejectPendingCalls,
		get $closed() {
			return $closed;
		},
		get $meta() {
			return options.meta;
		},
		$close,
		$functions
	};
	if (proxify) rpc = new Proxy({}, { get(_, method) {
		if (Object.hasOwn(builtinMethods, method)) return builtinMethods[method];
		if (method === "then" && !eventNames.includes("then") && !("then" in $functions)) return void 0;
		const sendEvent = (...args) => _call(method, args, true);
		if (eventNames.includes(method)) {
			sendEvent.asEvent = sendEvent;
			return sendEvent;
		}
		const sendCall = (...args) => _call(method, args, false);
		sendCall.asEvent = sendEvent;
		return sendCall;
	} });
	else rpc = builtinMethods;
	function $close(customError) {
		$closed = true;
		_rpcPromiseMap.forEach(({ reject, method }) => {
			const error = /* @__PURE__ */ new Error(`[birpc] rpc is closed, cannot call "${method}"`);
			if (customError) {
				customError.cause ??= error;
				return reject(customError);
			}
			reject(error);
		});
		_rpcPromiseMap.clear();
		off(onMessage);
	}
	function $rejectPendingCalls(handler) {
		const handlerResults = Array.from(_rpcPromiseMap.values()).map(({ method, reject }) => {
			if (!handler) return reject(/* @__PURE__ */ new Error(`[birpc]: rejected pending call "${method}".`));
			return handler({
				method,
				reject
			});
		});
		_rpcPromiseMap.clear();
		return handlerResults;
	}
	async function onMessage(data, ...extra) {
		let msg;
		try {
			msg = deserialize(data);
		} catch (e) {
			if (options.onGeneralError?.call(rpc, e) !== true) throw e;
			return;
		}
		if (msg.t === "q") {
			const { m: method, a: args, o: optional } = msg;
			let result, error;
			let fn = await (resolver ? resolver.call(rpc, method, $functions[method]) : $functions[method]);
			if (optional) fn ||= () => void 0;
			if (!fn) error = /* @__PURE__ */ new Error(`[birpc] function "${method}" not found`);
			else try {
				result = await fn.apply(bind === "rpc" ? rpc : $functions, args);
			} catch (e) {
				error = e;
			}
			if (msg.i) {
				if (error && options.onFunctionError) {
					if (options.onFunctionError.call(rpc, error, method, args) === true) return;
				}
				if (!error) try {
					await post(serialize({
						t: "s",
						i: msg.i,
						r: result
					}), ...extra);
					return;
				} catch (e) {
					error = e;
					if (options.onGeneralError?.call(rpc, e, method, args) !== true) throw e;
				}
				try {
					await post(serialize({
						t: "s",
						i: msg.i,
						e: error
					}), ...extra);
				} catch (e) {
					if (options.onGeneralError?.call(rpc, e, method, args) !== true) throw e;
				}
			}
		} else {
			const { i: ack, r: result, e: error } = msg;
			const promise = _rpcPromiseMap.get(ack);
			if (promise) {
				clearTimeout(promise.timeoutId);
				if (error) promise.reject(error);
				else promise.resolve(result);
			}
			_rpcPromiseMap.delete(ack);
		}
	}
	_promiseInit = on(onMessage);
	return rpc;
}
//#endregion
//#region src/group.ts
function createBirpcGroup(functions, channels, options = {}) {
	const { proxify = true } = options;
	const getChannels = () => typeof channels === "function" ? channels() : channels;
	const getClients = (channels = getChannels()) => cachedMap(channels, (s) => createBirpc(functions, {
		...options,
		...s
	}));
	function _boardcast(options) {
		const clients = getClients();
		return Promise.all(clients.map((c) => c.$callRaw(options)));
	}
	const broadcastBuiltin = {
		$call: (method, ...args) => _boardcast({
			method,
			args,
			event: false
		}),
		$callOptional: (method, ...args) => _boardcast({
			method,
			args,
			event: false,
			optional: true
		}),
		$callEvent: (method, ...args) => _boardcast({
			method,
			args,
			event: true
		}),
		$callRaw: (options) => _boardcast(options)
	};
	const broadcastProxy = proxify ? new Proxy({}, { get(_, method) {
		if (Object.hasOwn(broadcastBuiltin, method)) return broadcastBuiltin[method];
		const callbacks = getClients().map((c) => c[method]);
		const sendCall = (...args) => {
			return Promise.all(callbacks.map((i) => i(...args)));
		};
		sendCall.asEvent = async (...args) => {
			await Promise.all(callbacks.map((i) => i.asEvent(...args)));
		};
		return sendCall;
	} }) : broadcastBuiltin;
	function updateChannels(fn) {
		const channels = getChannels();
		fn?.(channels);
		return getClients(channels);
	}
	getClients();
	return {
		get clients() {
			return getClients();
		},
		functions,
		updateChannels,
		broadcast: broadcastProxy
	};
}
//#endregion



/***/ })

};
