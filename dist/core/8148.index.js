export const id = 8148;
export const ids = [8148];
export const modules = {

/***/ 73374:
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
// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 15 modules
var read_pipeline = __webpack_require__(676);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset.js + 1 modules
var dataset_dataset = __webpack_require__(36444);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/host/cancellation.js
var cancellation = __webpack_require__(11165);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/training/epoch-metric.js
var epoch_metric = __webpack_require__(12894);
;// CONCATENATED MODULE: ./build/core/js/src/search/asha.js

/**
 * A pruner that stops a trial which is not among the best at a rung: Li et al., "A system for massively
 * parallel hyperparameter tuning", MLSys 2020, in its stopping form. Rungs are at `min-epochs` times the
 * powers of the reduction factor.
 */
class AshaPruner {
    #section;
    /** Values of the trials at each rung; higher is better. */
    #seen = new Map();
    constructor(section) {
        this.#section = section;
    }
    /**
     * Returns the decision for a trial after an epoch, and records its value for the decisions about later
     * trials.
     */
    report(record) {
        const { metric, pruner } = this.#section;
        if (!pruner)
            return 'continue';
        const { 'min-epochs': first, 'reduction-factor': factor } = pruner.asha;
        if (!isRung(record.epoch, first, factor))
            return 'continue';
        const value = (0,epoch_metric/* toMaximize */.K1)(metric, (0,epoch_metric/* metricIn */.My)(metric, record) ?? NaN);
        const seen = [...(this.#seen.get(record.epoch) ?? []), value];
        this.#seen.set(record.epoch, seen);
        const allowed = Math.max(Math.floor(seen.length / factor), 1);
        const better = seen.filter((other) => other > value).length;
        return better < allowed ? 'continue' : 'stop';
    }
    /** Records a trial that was trained before. */
    recall(history) {
        for (const record of history)
            this.report(record);
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
 * Runs `count` pieces of work in order, up to `width` at once. Piece n starts when all pieces up to n − width
 * have ended, and receives their results. The results a piece receives therefore do not depend on which
 * pieces are faster. A piece that throws aborts the others.
 * @param work receives a signal that aborts when `cancelled` does or when another piece throws
 */
async function mapWithWindow({ count, width }, cancelled, work) {
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

// EXTERNAL MODULE: ./build/core/js/src/search/sampler.js + 3 modules
var sampler = __webpack_require__(18645);
// EXTERNAL MODULE: ./build/core/js/src/search/space.js
var space = __webpack_require__(95248);
// EXTERNAL MODULE: ./build/core/js/src/host/confinement.js
var confinement = __webpack_require__(52736);
// EXTERNAL MODULE: ./build/core/js/src/training/model/hash-sources.js
var hash_sources = __webpack_require__(82911);
// EXTERNAL MODULE: ./build/core/js/src/stages/read-trial.js
var read_trial = __webpack_require__(46788);
// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
// EXTERNAL MODULE: ./build/core/js/src/stages/search-result.js + 2 modules
var search_result = __webpack_require__(90545);
// EXTERNAL MODULE: ./build/core/js/src/stages/train.js + 71 modules
var train = __webpack_require__(41807);
;// CONCATENATED MODULE: ./build/core/js/src/stages/trial/trial-log.js
/** Combines the logs of parallel trials: every line names its trial, and the progress line shows all running trials. */
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
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
// EXTERNAL MODULE: ./build/core/js/src/stages/trial/settled.js
var settled = __webpack_require__(22211);
;// CONCATENATED MODULE: ./build/core/js/src/stages/trial/trial-process.js







/**
 * Trains in a separate process. Parallel trials then have a fixed number of threads each, and a killed process affects
 * one trial only.
 * @throws UserError when the training fails or its process ends unexpectedly
 */
async function runTrial(task, options) {
    const { host, threads } = options;
    const { revision, pullRequest, codeOrigin } = host;
    const child = (0,external_node_child_process_.fork)(trialProgram(), {
        env: { TF_NUM_INTRAOP_THREADS: String(threads), ...process.env },
        execArgv: [],
        // Only results of the command go to stdout.
        stdio: ['inherit', 2, 2, 'ipc'],
        serialization: 'advanced',
    });
    const trial = (0,dist/* createBirpc */.L)(functionsFor(options), {
        post: (message) => child.send(message),
        on: (listener) => child.on('message', listener),
        timeout: -1,
    });
    const cancel = () => void trial.cancel.asEvent((0,user_error/* messageOf */.bD)(host.cancelled.reason));
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
    throw new user_error/* UserError */.yo({
        code: 'TRAIN_PROCESS_ENDED',
        found: `that the process of a training was ended by ${signalCode ?? `exit code ${exitCode}`}`,
        expected: 'a process that runs until its last epoch',
        hint: 'The system kills processes when it runs out of memory. Reduce `train.batch-size` or `search.max-parallel`, then run the search again: it continues after the finished trials.',
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
/** Returns the program of a trial: its source when Node runs the sources, else the bundle. */
function trialProgram() {
    const root = (0,package_root/* packageRoot */.Z)(import.meta.url);
    return (0,external_node_path_.join)(root, import.meta.url.endsWith('.ts') ? 'src/stages/trial/trial-entry.ts' : 'dist/trial/index.js');
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/search.js




















/** Trains all trials on this machine, up to `search.max-parallel` at once, and publishes the best model. */
async function search(context, inputs) {
    const section = (0,stages_context/* requireSection */.nA)(context, 'search');
    const folder = await (0,stages_context/* locateArtifact */.rd)(context, inputs.dataset);
    const dataset = await (0,dataset_dataset/* openDataset */.Jp)(folder);
    refuseMetric(section, dataset.details);
    for (const point of (0,space/* samplePoints */.k7)(section))
        await (0,read_pipeline/* readPipeline */.l9)(context.file, [...inputs.set, ...(0,space/* overridesOf */.FB)(point)]);
    const common = {
        section,
        inputs: { ...inputs, dataset: folder },
        dataset: dataset.digest,
        rungs: new AshaPruner(section),
        logs: new TrialLogs(context.host.log),
    };
    const window = { count: section.trials, width: section['max-parallel'] };
    const drawn = await (0,cancellation/* withTimeToFinish */.MY)(train.timeToFinish, () => mapWithWindow(window, context.host.cancelled, async (number, known, cancelled) => {
        const unitPoint = (0,sampler/* samplePoint */.r)(section, number, known.flatMap(finishedIn(section)));
        const host = { ...context.host, cancelled, log: common.logs.of(number) };
        return { unitPoint, trial: await perform({ ...context, host }, number, unitPoint, common) };
    }));
    return (0,search_result/* announceSearch */.Y)(context, section, drawn.map(({ trial }) => trial), inputs);
}
/** Throws a UserError before any training if no trial will have the metric. */
function refuseMetric({ metric }, details) {
    const metrics = (0,epoch_metric/* metricsOf */.Ps)(details);
    if (metrics.includes(metric))
        return;
    throw new user_error/* UserError */.yo({
        code: 'TRAIN_UNKNOWN_METRIC',
        found: `\`search.metric: ${metric}\`, which no training on this dataset has`,
        expected: `one of ${metrics.join(', ')}`,
        hint: 'Use one of them, or add a validation part to `data.split`.',
    });
}
function finishedIn({ metric }) {
    return ({ unitPoint, trial: { value } }) => value === null ? [] : [{ unitPoint, objective: (0,epoch_metric/* toMaximize */.K1)(metric, value) }];
}
/**
 * Runs one trial. If it fails or its process ends, it becomes a row of the table and the search continues. A full disk
 * ends the search.
 */
async function perform(context, number, unitPoint, search) {
    const { section, logs } = search;
    const point = (0,space/* pointAt */.sd)(section, unitPoint);
    try {
        const pipeline = await (0,read_pipeline/* readPipeline */.l9)(context.file, [...search.inputs.set, ...(0,space/* overridesOf */.FB)(point)]);
        const trialContext = { ...context, pipeline, workspace: (0,external_node_path_.join)(context.workspace, `trial-${number}`) };
        return await trainOnce(trialContext, { number, point }, search);
    }
    catch (caught) {
        const error = (0,user_error/* withDiskExplained */.oE)(caught);
        if (error instanceof user_error/* Cancellation */.mT || error instanceof user_error/* FullDisk */.HB)
            throw error;
        context.host.log.warning(`failed: ${(0,user_error/* messageOf */.bD)(error)}`);
        if (!(error instanceof user_error/* UserError */.yo) && error instanceof Error)
            context.host.log.info(error.stack ?? '');
        const row = { outcome: 'failed', value: null, epochs: 0, digest: null, note: reasonOf(error) };
        return { trial: number, point, ...row };
    }
    finally {
        logs.ended(number);
    }
}
/** Returns the `found` texts of the error only: fixes and paths of this machine do not belong in the table. */
function reasonOf(error) {
    return error instanceof user_error/* UserError */.yo ? error.problems.map(({ found }) => found).join('; ') : (0,user_error/* messageOf */.bD)(error);
}
/** Returns the trial from the artifact of an earlier training with the same recipe, or trains it. */
async function trainOnce(context, { number, point }, { section, inputs, dataset, rungs }) {
    const { host, file, pipeline, folder, workspace } = context;
    const draw = { number, point, artifact: `trial-${number}` };
    const earlier = await (0,read_trial/* readTrial */.$)(context, section, draw);
    if (earlier.dataset === dataset && (await isOfRecipe(earlier, context))) {
        host.log.info(`trained before: ${section.metric} ${earlier.trial.value ?? '–'}`);
        rungs.recall(earlier.history);
        return earlier.trial;
    }
    host.log.info(JSON.stringify(point));
    await runTrial({
        pipeline,
        file,
        folder,
        workspace,
        inputs: { ...inputs, artifact: draw.artifact, 'report-artifact': '', tensorboard: false },
    }, {
        host,
        threads: Math.max(Math.floor((0,external_node_os_.availableParallelism)() / section['max-parallel']), 1),
        afterEpoch: (record) => rungs.report(record),
    });
    return (await (0,read_trial/* readTrial */.$)(context, section, draw)).trial;
}
/** Returns true if the configuration, and the code or the model from which training starts, are unchanged. */
async function isOfRecipe({ recipe, sources: earlier }, { host, pipeline, folder }) {
    if (recipe === null || !pipeline.model)
        return false;
    const sources = await (0,hash_sources/* presentSources */.s)(pipeline.model, folder, earlier, (0,confinement/* confinementOf */.u)(host.codeOrigin));
    return sources !== null && recipe === (0,digest/* digestOfJson */.Qs)((0,train.recipeOf)(pipeline, sources));
}


/***/ }),

/***/ 22211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   g: () => (/* binding */ settled)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

async function settled(work) {
    try {
        return { how: 'done', result: await work() };
    }
    catch (caught) {
        const error = (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withDiskExplained */ .oE)(caught);
        if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { how: error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FullDisk */ .HB ? 'disk-full' : 'failed', problems: error.problems };
        if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancellation */ .mT)
            return { how: 'cancelled', reason: error.message };
        return { how: 'fault', error: error instanceof Error ? error : new Error(String(error)) };
    }
}
/** Returns the result, or throws the error of the other process. */
function resultOf(settled) {
    switch (settled.how) {
        case 'done':
            return settled.result;
        case 'failed':
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(settled.problems);
        case 'disk-full':
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FullDisk */ .HB(settled.problems);
        case 'cancelled':
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancellation */ .mT(settled.reason);
        case 'fault':
            throw settled.error;
    }
}


/***/ }),

/***/ 82911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ presentSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82162);
/* harmony import */ var _fine_tune_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29255);
/* harmony import */ var _user_code_module_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66165);





/**
 * Returns the current digests of an earlier model's sources (its code, or the model it started from), to detect
 * changes. Returns null if a source no longer exists, or the sources were not recorded.
 * @param confinement folder in which the sources must be; null for no limit
 * @throws UserError for a source outside of that folder
 */
async function presentSources(section, folder, earlier, confinement) {
    try {
        if ('layers' in section)
            return {};
        if ('pretrained' in section) {
            const base = (0,_fine_tune_js__WEBPACK_IMPORTED_MODULE_3__/* .baseFolder */ .YR)(section, folder);
            await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseOutside */ .g)([base], confinement);
            return { model: await (0,_fine_tune_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfModel */ .Fe)(base) };
        }
        if (!earlier)
            return null;
        const paths = Object.keys(earlier).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path));
        await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseOutside */ .g)(paths, confinement);
        return await (0,_user_code_module_js__WEBPACK_IMPORTED_MODULE_4__/* .digestsOf */ .nw)(paths, folder);
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOTDIR'))
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



/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
