export const id = 6363;
export const ids = [6363];
export const modules = {

/***/ 36363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishVerdict: () => (/* binding */ publishVerdict)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/host/cancellation.js
var cancellation = __webpack_require__(11165);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var report_markdown = __webpack_require__(61547);
// EXTERNAL MODULE: ./build/core/js/src/stages/fork/post-verdict.js + 2 modules
var post_verdict = __webpack_require__(13095);
// EXTERNAL MODULE: ./node_modules/birpc/dist/index.mjs
var dist = __webpack_require__(38325);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
// EXTERNAL MODULE: ./build/core/js/src/stages/trial/settled.js
var settled = __webpack_require__(22211);
;// CONCATENATED MODULE: ./build/core/js/src/stages/fork/verdict-process.js









/**
 * Default limits: the job in the examples ends after 30 minutes, and the remaining time is for posting the reason of a
 * missing verdict.
 */
const defaultLimits = { bytes: 0.75 * (0,external_node_os_.totalmem)(), milliseconds: 25 * 60_000 };
/**
 * Reads the files of the fork and posts a verdict, in a separate process. A model or report that exhausts memory or
 * time, or causes an uncaught error, ends that process only; this process then posts the reason.
 * @returns null if the fork's run left nothing
 * @throws UserError if the process ends or exceeds a limit
 */
async function postInProcess({ host, ...run }, inputs, limits = defaultLimits) {
    const child = (0,external_node_child_process_.fork)(program(), { execArgv: [], serialization: 'advanced' });
    const verdict = (0,dist/* createBirpc */.L)({}, {
        post: (message) => child.send(message),
        on: (listener) => child.on('message', listener),
        timeout: -1,
    });
    const stop = new AbortController();
    try {
        return (0,settled/* resultOf */.B)(await Promise.race([
            verdict.post({ ...run, inputs }),
            lost(child),
            overLimit(child, limits, stop.signal),
            cancelled(host.cancelled, stop.signal),
        ]));
    }
    finally {
        stop.abort();
        verdict.$close();
        await end(child);
    }
}
async function lost(child) {
    await (0,external_node_events_.once)(child, 'exit');
    throw exhausted(`was ended by ${child.signalCode ?? `exit code ${child.exitCode}`}`);
}
/** Milliseconds between two measurements of the memory: an allocation fills memory at a few gigabytes per second. */
const lookEvery = 100;
async function overLimit({ pid }, { bytes, milliseconds }, stop) {
    await preferInOutOfMemory(pid);
    const until = performance.now() + milliseconds;
    return new Promise((_, reject) => {
        const timer = setInterval(() => {
            void residentBytes(pid).then((resident) => {
                if (resident > bytes)
                    reject(exhausted(`used more than ${Math.round(bytes / 2 ** 20)} MiB of memory`));
            });
            if (performance.now() > until)
                reject(exhausted(`took more than ${milliseconds / 1000} seconds`));
        }, lookEvery);
        stop.addEventListener('abort', () => clearInterval(timer));
    });
}
function cancelled(signal, stop) {
    return new Promise((_, reject) => {
        const abort = () => reject(signal.reason instanceof Error ? signal.reason : new user_error/* Cancellation */.mT('cancelled'));
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort, { signal: stop });
    });
}
/** Makes the kernel end that process first if memory runs out before the next measurement. Only Linux supports this. */
async function preferInOutOfMemory(pid) {
    await (0,promises_.writeFile)(`/proc/${pid}/oom_score_adj`, '1000').catch(() => undefined);
}
const pageBytes = 4096;
/** Returns the resident memory; zero where the system does not provide it. */
async function residentBytes(pid) {
    const fields = await (0,promises_.readFile)(`/proc/${pid}/statm`, 'utf8').catch(() => '');
    return Number(fields.split(' ')[1] ?? 0) * pageBytes;
}
async function end(child) {
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    const ended = (0,external_node_events_.once)(child, 'exit');
    child.kill('SIGKILL');
    await ended;
}
function exhausted(how) {
    return new user_error/* UserError */.yo({
        code: 'FORK_LIMIT_EXCEEDED',
        found: `a model or report of the fork’s run that cannot be evaluated: the process that read it ${how}`,
        expected: 'a model and a report that fit into the memory and the time of this job',
        hint: 'Make the model smaller. If it has the usual size, use a larger runner.',
    });
}
/** Returns the program of the process: its source when Node runs the sources, else the bundle. */
function program() {
    const root = (0,package_root/* packageRoot */.Z)(import.meta.url);
    return (0,external_node_path_.join)(root, new URL(import.meta.url).pathname.endsWith('.ts')
        ? 'src/actions/fork-verdict-start.ts'
        : 'dist/fork-verdict/index.js');
}

// EXTERNAL MODULE: ./build/core/js/src/stages/gate/report-verdict.js + 3 modules
var report_verdict = __webpack_require__(88455);
;// CONCATENATED MODULE: ./build/core/js/src/stages/publish-verdict.js






/** Milliseconds in which a cancelled run may post that it was cancelled. */
const timeToFinish = 5000;
const nothingPosted = {
    failure: null,
    outputs: {
        digest: '',
        artifact: '',
        path: '',
        'pull-request': '',
        verdict: '',
        verified: '',
        reason: '',
        'comment-url': '',
        'check-url': '',
    },
};
/**
 * Posts the verdict on a fork's pull request, from a run that has write permission and therefore runs none of the
 * fork's code. The pull request comes from the event and the API, and the gate from its base branch; everything else is
 * untrusted data. On any failure, the pull request gets a failed check and a comment with the reason, and the job
 * fails.
 */
async function publishVerdict(run, inputs) {
    const { forkRun, log } = run.host;
    if (forkRun === null) {
        log.info('Nothing to post: this run was not triggered by a run of a fork’s pull request.');
        return nothingPosted;
    }
    // Without a pull request, the check is attached to the commit of the fork's run.
    const destination = {
        host: run.host,
        check: 'tensorline / publish-verdict',
        key: 'publish-verdict',
    };
    return (0,cancellation/* withTimeToFinish */.MY)(timeToFinish, async () => {
        try {
            return await publish(run, forkRun, inputs, destination);
        }
        catch (error) {
            await postReason(destination, forkRun, error, inputs);
            throw error;
        }
    });
}
async function publish(run, forkRun, inputs, destination) {
    const { log } = run.host;
    const pull = await forkRun.pullRequest();
    if (!pull.found) {
        log.info(`Nothing to post: ${pull.reason}.`);
        return nothingPosted;
    }
    destination.host = (0,post_verdict/* hostFor */.c6)(run.host, pull);
    const pipeline = await (0,post_verdict/* readBasePipeline */.gc)(run, pull);
    const gate = { name: pipeline.name, gate: pipeline.gate.id };
    destination.check = (0,report_verdict/* checkName */.I3)(gate);
    destination.key = (0,report_verdict/* gateKey */.l)(gate);
    const posted = await postInProcess(run, inputs);
    if (posted === null) {
        log.info(`Nothing to post: ${forkRun.runUrl} has no such artifact; it may have failed before its gate.`);
        return nothingPosted;
    }
    return {
        failure: null,
        outputs: { ...nothingPosted.outputs, ...posted, 'pull-request': pull.pullRequest.number },
    };
}
async function postReason({ host, check, key }, { runUrl, followingRunUrl }, error, where) {
    const title = 'The fork’s run cannot be evaluated';
    const markdown = (0,report_markdown/* blocks */.Bv)((0,report_markdown.md) `## ❌ ${title}`, (0,report_markdown/* paragraph */.FY)(reasonOf(error)), (0,report_markdown.md) `${(0,report_markdown/* link */.nf)('The run of the fork', runUrl)} was evaluated by ${(0,report_markdown/* link */.nf)('this run', followingRunUrl)}, whose log contains the details.`).text;
    await (0,report_verdict/* postToReview */.gC)(host, key, { name: check, conclusion: 'failure', title, markdown, annotations: [] }, where);
}
const longestReason = 5000;
/** The message of an internal error may contain anything, so only the log shows it. */
function reasonOf(error) {
    if (error instanceof user_error/* UserError */.yo)
        return error.message.slice(0, longestReason);
    if (error instanceof user_error/* Cancellation */.mT)
        return `The run was ${error.message}.`;
    return 'Internal error: this is a bug in Tensorline, not in this pull request.';
}


/***/ })

};
