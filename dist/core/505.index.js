export const id = 505;
export const ids = [505];
export const modules = {

/***/ 10505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  search: () => (/* binding */ search)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/config/read-line.js + 11 modules
var read_line = __webpack_require__(15158);
// EXTERNAL MODULE: ./build/core/js/src/data/dataset.js
var data_dataset = __webpack_require__(68598);
// EXTERNAL MODULE: ./build/core/js/src/errors.js
var errors = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/core/js/src/lineage/digest.js
var digest = __webpack_require__(81507);
// EXTERNAL MODULE: ./build/core/js/src/training/metric.js
var training_metric = __webpack_require__(23434);
;// CONCATENATED MODULE: ./build/core/js/src/search/asha.js

/**
 * Stops a trial that is not among the best at a rung: Li et al., "A system for massively parallel hyperparameter tuning",
 * MLSys 2020, in its stopping form. Rungs are at `min-epochs` times the powers of the reduction factor.
 */
class Rungs {
    #section;
    /** What the trials had come to at each rung, higher being better. */
    #seen = new Map();
    constructor(section) {
        this.#section = section;
    }
    /** Whether a trial that came to this goes on; it counts for those that come after. */
    judge(record) {
        const { metric, stop } = this.#section;
        if (!stop || !isRung(record.epoch, stop['min-epochs'], stop['reduction-factor']))
            return 'continue';
        const value = (0,training_metric/* goodnessOf */.uf)(metric, (0,training_metric/* metricIn */.My)(metric, record) ?? NaN);
        const seen = [...(this.#seen.get(record.epoch) ?? []), value];
        this.#seen.set(record.epoch, seen);
        const allowed = Math.max(Math.floor(seen.length / stop['reduction-factor']), 1);
        const better = seen.filter((other) => other > value).length;
        return better < allowed ? 'continue' : 'stop';
    }
    /** Counts a trial that was trained before. */
    recall(history) {
        for (const record of history)
            this.judge(record);
    }
}
function isRung(epoch, first, factor) {
    let rung = first;
    while (rung < epoch)
        rung *= factor;
    return rung === epoch;
}

;// CONCATENATED MODULE: ./build/core/js/src/search/in-window.js
/**
 * Pieces of work in order, up to `width` at once: number n begins when all up to n − width have ended, and is told what they
 * came to. So what a piece knows does not depend on which of them is faster. One that throws ends the others.
 * @param work gets a signal that aborts when `cancelled` does or another piece threw
 */
async function inWindow({ count, width }, cancelled, work) {
    const failure = new AbortController();
    const signal = AbortSignal.any([cancelled, failure.signal]);
    const begun = [];
    try {
        for (let number = 0; number < count; number++) {
            const known = await Promise.all(begun.slice(0, Math.max(number - width + 1, 0)));
            signal.throwIfAborted();
            const piece = work(number, known, signal);
            piece.catch((error) => failure.abort(error));
            begun.push(piece);
        }
        return await Promise.all(begun);
    }
    finally {
        await Promise.allSettled(begun);
    }
}

// EXTERNAL MODULE: ./build/core/js/src/search/sampler.js + 2 modules
var sampler = __webpack_require__(78958);
// EXTERNAL MODULE: ./build/core/js/src/search/space.js
var space = __webpack_require__(95248);
// EXTERNAL MODULE: ./build/core/js/src/training/model/sources.js
var model_sources = __webpack_require__(41480);
// EXTERNAL MODULE: ./build/core/js/src/stages/read-trial.js
var read_trial = __webpack_require__(46788);
// EXTERNAL MODULE: ./build/core/js/src/stages/run.js
var stages_run = __webpack_require__(95412);
// EXTERNAL MODULE: ./build/core/js/src/stages/search-result.js + 2 modules
var search_result = __webpack_require__(90545);
// EXTERNAL MODULE: ./build/core/js/src/stages/train.js + 49 modules
var train = __webpack_require__(63461);
;// CONCATENATED MODULE: ./build/core/js/src/stages/trial/log.js
/** The logs of trials side by side as one: every line names its trial, and progress tells of all that are under way. */
class TrialLogs {
    #log;
    #progress = new Map();
    constructor(log) {
        this.#log = log;
    }
    of(trial) {
        const named = (message) => `trial ${trial}: ${message}`;
        return {
            info: (message) => this.#log.info(named(message)),
            warning: (message, location) => this.#log.warning(named(message), location),
            error: (message, location) => this.#log.error(named(message), location),
            debug: (message) => this.#log.debug(named(message)),
            progress: (message) => {
                this.#progress.set(trial, named(message));
                this.#log.progress([...this.#progress.values()].join(' ‖ '));
            },
            group: (_title, work) => work(),
        };
    }
    ended(trial) {
        this.#progress.delete(trial);
    }
}

// EXTERNAL MODULE: ./node_modules/birpc/dist/index.mjs
var dist = __webpack_require__(38325);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/core/js/src/engine/package-root.js
var package_root = __webpack_require__(6929);
// EXTERNAL MODULE: ./build/core/js/src/stages/trial/settled.js
var settled = __webpack_require__(22211);
;// CONCATENATED MODULE: ./build/core/js/src/stages/trial/process.js







/**
 * Trains in a process of its own, so that trials go side by side with a fixed number of threads each, and one that is killed is
 * one trial's loss.
 * @throws UserError when the training fails or its process is lost.
 */
async function runTrial(task, options) {
    const { host, threads } = options;
    const { revision, pullRequest, codeOrigin } = host;
    const child = (0,external_node_child_process_.fork)(trialProgram(), {
        env: { TF_NUM_INTRAOP_THREADS: String(threads), ...process.env },
        execArgv: [],
        serialization: 'advanced',
    });
    const trial = (0,dist/* createBirpc */.L)(functionsFor(options), {
        post: (message) => child.send(message),
        on: (listener) => child.on('message', listener),
        timeout: -1,
    });
    const cancel = () => void trial.cancel.asEvent((0,errors/* messageOf */.bD)(host.cancelled.reason));
    host.cancelled.addEventListener('abort', cancel);
    try {
        const outside = { revision, pullRequest, codeOrigin };
        (0,settled/* resultOf */.B)(await Promise.race([trial.perform({ ...task, outside }), lost(child)]));
    }
    finally {
        host.cancelled.removeEventListener('abort', cancel);
        await end(child, trial);
    }
}
function functionsFor({ host, afterEpoch }) {
    const { artifacts, cache, log, series } = host;
    return {
        log(level, message, location) {
            if (level === 'warning' || level === 'error')
                log[level](message, location);
            else
                log[level](message);
        },
        fetch: (name, into) => (0,settled/* settled */.g)(() => artifacts.fetch(name, into)),
        publish: (name, folder, digest) => (0,settled/* settled */.g)(() => artifacts.publish(name, folder, digest)),
        restoreCache: (key, folder) => (0,settled/* settled */.g)(() => cache.restore(key, folder)),
        saveCache: (key, folder) => (0,settled/* settled */.g)(() => cache.save(key, folder)),
        restoreSeries: (name, folder) => (0,settled/* settled */.g)(() => series(name, folder).restoreNewest()),
        saveSeries: (name, folder) => (0,settled/* settled */.g)(() => series(name, folder).saveNewest()),
        afterEpoch: async (record) => afterEpoch(record),
    };
}
/** Rejects when the process ends before its training. */
async function lost(child) {
    await (0,external_node_events_.once)(child, 'exit');
    const { exitCode, signalCode } = child;
    throw new errors/* UserError */.yo({
        found: `the process of a training ended by ${signalCode ?? `exit code ${exitCode}`}`,
        expected: 'it to go on to its last epoch',
        mend: 'A machine out of memory kills processes: reduce train.batch-size or search.parallel. A search that runs again goes on.',
    });
}
async function end(child, trial) {
    trial.$close();
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    const ended = (0,external_node_events_.once)(child, 'exit');
    if (child.connected)
        child.disconnect();
    await ended;
}
/** Node runs the sources as they are; what users run is the bundle. */
function trialProgram() {
    const root = (0,package_root/* packageRoot */.Z)(import.meta.url);
    return (0,external_node_path_.join)(root, import.meta.url.endsWith('.ts') ? 'src/stages/trial/start.ts' : 'dist/trial/index.js');
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/search.js


















/** Trains all trials on this machine, as many side by side as the section says, and publishes the best model. */
async function search(run, inputs) {
    const section = (0,stages_run/* requireSection */.nA)(run, 'search');
    const folder = await (0,stages_run/* locateArtifact */.rd)(run, inputs.dataset);
    const dataset = await (0,data_dataset/* openDataset */.Jp)(folder);
    refuseMetric(section, dataset.details);
    for (const point of (0,space/* samplePoints */.k7)(section))
        await (0,read_line/* readLine */.Xw)(run.file, [...inputs.set, ...(0,space/* overridesOf */.FB)(point)]);
    const common = {
        section,
        inputs: { ...inputs, dataset: folder },
        dataset: dataset.digest,
        rungs: new Rungs(section),
        logs: new TrialLogs(run.host.log),
    };
    const window = { count: section.trials, width: section.parallel };
    const drawn = await inWindow(window, run.host.cancelled, async (number, known, cancelled) => {
        const places = (0,sampler/* placesOf */.e)(section, number, known.flatMap(triedIn(section)));
        const host = { ...run.host, cancelled, log: common.logs.of(number) };
        return { places, trial: await perform({ ...run, host }, number, places, common) };
    });
    return (0,search_result/* announceSearch */.Y)(run, section, drawn.map(({ trial }) => trial), inputs);
}
/** @throws UserError for a metric that no trial will have, before any is trained. */
function refuseMetric({ metric }, details) {
    const metrics = (0,training_metric/* metricsOf */.Ps)(details);
    if (metrics.includes(metric))
        return;
    throw new errors/* UserError */.yo({
        found: `\`search.metric: ${metric}\`, which no training on this dataset has`,
        expected: `one of ${metrics.join(', ')}`,
        mend: 'Name one of them, or give data.split a validation part.',
    });
}
function triedIn({ metric }) {
    return ({ places, trial: { value } }) => value === null ? [] : [{ places, goodness: (0,training_metric/* goodnessOf */.uf)(metric, value) }];
}
/** One trial. One that fails is a row of the table, and the search goes on; so it does when a process is lost, but not on a full disk. */
async function perform(run, number, places, search) {
    const { section, logs } = search;
    const point = (0,space/* pointAt */.sd)(section, places);
    try {
        const line = await (0,read_line/* readLine */.Xw)(run.file, [...search.inputs.set, ...(0,space/* overridesOf */.FB)(point)]);
        const own = { ...run, line, workspace: (0,external_node_path_.join)(run.workspace, `trial-${number}`) };
        return await trainOnce(own, { number, point }, search);
    }
    catch (caught) {
        const error = (0,errors/* withDiskExplained */.oE)(caught);
        if (error instanceof errors/* Cancellation */.mT || error instanceof errors/* FullDisk */.HB)
            throw error;
        run.host.log.warning(`failed: ${(0,errors/* messageOf */.bD)(error)}`);
        if (!(error instanceof errors/* UserError */.yo) && error instanceof Error)
            run.host.log.info(error.stack ?? '');
        const row = { outcome: 'failed', value: null, epochs: 0, digest: null, note: reasonOf(error) };
        return { trial: number, point, ...row };
    }
    finally {
        logs.ended(number);
    }
}
/** What was found: how to mend it, and what lies where on this machine, is no part of the table. */
function reasonOf(error) {
    return error instanceof errors/* UserError */.yo ? error.mistakes.map(({ found }) => found).join('; ') : (0,errors/* messageOf */.bD)(error);
}
/** From the artifact of its training, which is made where there is none of the same recipe. */
async function trainOnce(run, { number, point }, { section, inputs, dataset, rungs }) {
    const { host, file, line, folder, workspace } = run;
    const draw = { number, point, artifact: `trial-${number}` };
    const earlier = await (0,read_trial/* readTrial */.$)(run, section, draw);
    if (earlier.dataset === dataset && (await isOfRecipe(earlier, run))) {
        host.log.info(`trained before: ${section.metric} ${earlier.trial.value ?? '–'}`);
        rungs.recall(earlier.history);
        return earlier.trial;
    }
    host.log.info(JSON.stringify(point));
    await runTrial({ line, file, folder, workspace, inputs: { ...inputs, artifact: draw.artifact, tensorboard: false } }, {
        host,
        threads: Math.max(Math.floor((0,external_node_os_.availableParallelism)() / section.parallel), 1),
        afterEpoch: (record) => rungs.judge(record),
    });
    return (await (0,read_trial/* readTrial */.$)(run, section, draw)).trial;
}
/** Whether the configuration, and the code or the model it begins with, are as they were. */
async function isOfRecipe({ recipe, sources: earlier }, { line, folder }) {
    if (recipe === null || !line.model)
        return false;
    const sources = await (0,model_sources/* presentSources */.s)(line.model, folder, earlier);
    return sources !== null && recipe === (0,digest/* digestOfJson */.Qs)((0,train.recipeOf)(line, sources));
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

/***/ 41480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ presentSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1310);
/* harmony import */ var _fine_tune_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29255);
/* harmony import */ var _user_code_module_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86114);




/**
 * What the sources of an earlier model are now, to tell whether it would be made anew: its code, or the model it began as.
 * Null when one of them is gone, or they were not recorded.
 */
async function presentSources(section, folder, earlier) {
    try {
        if ('layers' in section)
            return {};
        if ('from' in section)
            return { model: await (0,_fine_tune_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfModel */ .Fe)((0,_fine_tune_js__WEBPACK_IMPORTED_MODULE_2__/* .baseFolder */ .YR)(section, folder)) };
        if (!earlier)
            return null;
        return await (0,_user_code_module_js__WEBPACK_IMPORTED_MODULE_3__/* .digestsOf */ .nw)(Object.keys(earlier).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path)), folder);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOTDIR'))
            return null;
        throw error;
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
