export const id = 4641;
export const ids = [4641,6359];
export const modules = {

/***/ 79194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ sealedDigest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44181);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64352);




/** The digest of a sealed artifact folder, read without verifying its files; null where nothing is sealed. */
async function sealedDigest(folder) {
    try {
        return await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFile */ .Mk)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS));
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT'))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 84641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/config/actions.js
var actions = __webpack_require__(70607);
// EXTERNAL MODULE: ./build/core/js/src/config/common-inputs.js + 1 modules
var common_inputs = __webpack_require__(51533);
// EXTERNAL MODULE: ./build/core/js/src/config/search-actions.js
var search_actions = __webpack_require__(94088);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
// EXTERNAL MODULE: ./build/core/js/src/host/failure.js
var failure = __webpack_require__(91598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/js/src/host/cancellation.js
var cancellation = __webpack_require__(11165);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/files/file-kind.js
var file_kind = __webpack_require__(24854);
// EXTERNAL MODULE: ./build/core/js/src/files/install-folder.js
var install_folder = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/core/js/src/files/link-tree.js
var link_tree = __webpack_require__(42306);
// EXTERNAL MODULE: ./build/core/js/src/files/names-in.js
var names_in = __webpack_require__(41337);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
;// CONCATENATED MODULE: ./build/core/js/src/artifacts/pipeline-record.js


/** The pipeline that made an artifact: its name, and its file as the command named it. */
const pipelineRecordSchema = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), file: schemas/* string */.YjP() });
const runRecordSchema = schemas/* looseObject */._H3({ pipeline: pipelineRecordSchema });
/** Returns the pipeline in the run record of an artifact; null where none is recorded. */
async function readPipelineRecord(folder) {
    try {
        return runRecordSchema.parse(await (0,artifact/* readRunRecord */.lR)(folder)).pipeline;
    }
    catch {
        return null;
    }
}
/** True for two pipelines of different names in different files; a file may be renamed, and a pipeline have variants. */
function areDifferent(a, b) {
    return a.name !== b.name && a.file !== b.file;
}

// EXTERNAL MODULE: ./build/core/js/src/artifacts/sealed-digest.js
var sealed_digest = __webpack_require__(79194);
// EXTERNAL MODULE: ./build/core/js/src/host/artifact-name.js
var artifact_name = __webpack_require__(5198);
;// CONCATENATED MODULE: ./build/core/js/src/host/local/artifacts.js









/** Artifacts as folders named after them, shared by all stages run in one project. */
function createArtifactStore(folder, log) {
    return {
        nameInJob: (usual) => usual,
        namesLike: async (pattern) => (0,artifact_name/* namesThatFit */.T)(pattern, await (0,names_in/* namesIn */.w)(folder)),
        async publish(name, source, digest) {
            (0,artifact_name/* checkArtifactName */.C)(name);
            const path = (0,external_node_path_.join)(folder, name);
            if ((0,external_node_path_.resolve)(source) === (0,external_node_path_.resolve)(path))
                return { name, id: null };
            const before = await (0,sealed_digest/* sealedDigest */.l)(path);
            if (before !== null && before !== digest)
                await refuseOtherPipeline(name, source, path);
            // Also in place of an equal one, which may be damaged.
            await (0,install_folder/* installFolder */.S)(path, (draft) => (0,link_tree/* linkTree */.l)(source, draft));
            if (before !== null && before !== digest)
                log.info(`Artifact ${name} had ${before}: replaced.`);
            return { name, id: null };
        },
        async fetch(name) {
            (0,artifact_name/* checkArtifactName */.C)(name);
            const path = (0,external_node_path_.join)(folder, name);
            if ((await (0,file_kind/* fileKind */.h)(path)) !== 'folder')
                throw await notThere(folder, name);
            return path;
        },
    };
}
/** @throws UserError for an artifact that would replace one of another pipeline in the folder. */
async function refuseOtherPipeline(name, source, path) {
    const own = await readPipelineRecord(source);
    const earlier = await readPipelineRecord(path);
    if (own === null || earlier === null || !areDifferent(own, earlier))
        return;
    throw new user_error/* UserError */.yo({
        code: 'ARTIFACT_NAME_TAKEN',
        found: `the artifact ${name} of another pipeline, ${earlier.name} in ${earlier.file}, at ${path}`,
        expected: `a name that no other pipeline has, for the artifact of ${own.name} in ${own.file}`,
        hint: `Name it otherwise (\`--artifact\`), run each pipeline in a folder of its own, or delete ${path} if it is no longer needed.`,
    });
}
async function notThere(folder, name) {
    const names = await (0,names_in/* namesIn */.w)(folder);
    return new user_error/* UserError */.yo({
        code: 'ARTIFACT_NOT_FOUND',
        found: `no artifact ${name} in ${folder}`,
        expected: names.length === 0 ? 'an artifact, but there is none yet' : `one of ${names.join(', ')}`,
        hint: names.length === 0
            ? 'Run the stage that makes it first, or give the path of a folder, with a slash in it.'
            : 'Name one of these, or run the stage that makes it first.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/host/local/baselines.js
var baselines = __webpack_require__(17452);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
;// CONCATENATED MODULE: ./build/core/js/src/host/local/cache.js






/** A cache in folders named by the hash of their key. */
function createCache(folder, log) {
    const placeOf = (key) => (0,external_node_path_.join)(folder, (0,digest/* hexOf */.ZD)((0,digest/* digestOf */.ol)(key)));
    return {
        async restore(key, target) {
            try {
                await (0,promises_.stat)(placeOf(key));
                await (0,install_folder/* installFolder */.S)(target, (draft) => (0,link_tree/* linkTree */.l)(placeOf(key), draft));
                return true;
            }
            catch (error) {
                if (!(0,user_error/* hasCode */.up)(error, 'ENOENT'))
                    log.warning(`Cache: could not restore ${key} (${(0,user_error/* messageOf */.bD)(error)}).`);
                return false;
            }
        },
        async save(key, source) {
            try {
                await (0,install_folder/* installFolder */.S)(placeOf(key), (draft) => (0,link_tree/* linkTree */.l)(source, draft));
            }
            catch (error) {
                log.warning(`Cache: could not save ${key} (${(0,user_error/* messageOf */.bD)(error)}).`);
            }
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/core/js/src/host/local/deployments.js


/** Deployments as lines of JSON, one for each change of state. */
function createDeployments(file) {
    return {
        async begin(environment, image) {
            const id = (0,external_node_crypto_.randomUUID)();
            const record = {
                async setState(state, { description, url }) {
                    const line = { id, at: new Date().toISOString(), environment, image, state, description, url };
                    await (0,promises_.appendFile)(file, `${JSON.stringify(line)}\n`);
                },
            };
            await record.setState('in_progress', { description: `Rolling out ${image}`, url: null });
            return record;
        },
    };
}

// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
// EXTERNAL MODULE: ./build/core/js/src/files/install-file.js
var install_file = __webpack_require__(81537);
;// CONCATENATED MODULE: ./build/core/js/src/host/local/ledger.js





/** The ledger of this machine: a folder a page, a file an entry. */
function createLedger(root) {
    return {
        async namesOn(page) {
            try {
                const files = (await (0,promises_.readdir)((0,external_node_path_.join)(root, page))).filter((file) => file.endsWith('.json'));
                return new Set(files.map((file) => file.slice(0, -'.json'.length)));
            }
            catch (error) {
                if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
                    return new Set();
                throw error;
            }
        },
        async add(entries) {
            for (const { page, name, text } of entries) {
                await (0,create_folder/* createFolder */.v)((0,external_node_path_.join)(root, page));
                // A record that is there counts, so none may be there by half.
                await (0,install_file/* installFile */.c)((0,external_node_path_.join)(root, page, `${name}.json`), text);
            }
            return { posted: true, url: root };
        },
    };
}

// EXTERNAL MODULE: ./build/core/js/src/host/local/log.js
var local_log = __webpack_require__(93486);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/core/js/src/host/local/revision.js


/** What git says about a folder; null outside a repository, before its first commit, and where there is no git. */
async function readRevision(folder) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', ['rev-parse', '--verify', 'HEAD'], { cwd: folder });
        return { url: null, commit: stdout.trim() };
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/host/local/workplace.js
var local_workplace = __webpack_require__(56924);
;// CONCATENATED MODULE: ./build/core/js/src/host/local/local-host.js










/** The outside of a stage on one's own machine. */
async function createLocalHost({ folder, terminal, env }) {
    const workplace = (0,local_workplace/* workplaceAt */.A)(folder);
    const revision = await readRevision(folder);
    const log = (0,local_log.createLog)({ terminal, env });
    return {
        log,
        artifacts: createArtifactStore(workplace.artifacts, log),
        cache: createCache(workplace.cache, log),
        // The folder itself outlives the process.
        series: () => ({ restoreNewest: async () => undefined, saveNewest: async () => null }),
        baselines: (0,baselines/* createBaselineSource */.n)(workplace.baselines),
        review: null,
        deployments: createDeployments(workplace.deployments),
        ledger: createLedger(workplace.ledger),
        identity: null,
        revision,
        pullRequest: null,
        base: null,
        forkRun: null,
        codeOrigin: { fromFork: false, privileged: false, selfHosted: true },
        cancelled: (0,cancellation/* processCancellation */.xo)(),
        paint: (0,local_log/* createPaint */.X)({ terminal, env }),
        writeSummary: createSummary(workplace.summary),
    };
}
/** One page a run: the first part replaces the page of the run before. */
function createSummary(file) {
    let begun = false;
    return async (markdown) => {
        await (begun ? (0,promises_.appendFile)(file, `${markdown}\n`) : (0,promises_.writeFile)(file, `${markdown}\n`));
        begun = true;
    };
}

// EXTERNAL MODULE: ./build/core/js/src/host/local/workplace-lock.js
var workplace_lock = __webpack_require__(71802);
// EXTERNAL MODULE: ./build/core/js/src/host/until-done.js
var until_done = __webpack_require__(34605);
// EXTERNAL MODULE: ./build/core/js/src/stages/stages.js + 4 modules
var stages = __webpack_require__(82694);
// EXTERNAL MODULE: ./build/core/js/src/user-code/running.js
var running = __webpack_require__(80230);
// EXTERNAL MODULE: ./build/core/js/src/cli/results.js
var results = __webpack_require__(19450);
;// CONCATENATED MODULE: ./build/core/js/src/cli/json-command.js



const jsonSchema = schemas/* object */.Ikc({ json: schemas/* boolean */.zMY() });
function addJsonOption(command) {
    return command.addOption(new esm/* Option */.c$('--json', 'print the outputs as one JSON object').default(false));
}
/** True if `--json` is among the options of a command. */
function isJsonSet(options) {
    return jsonSchema.parse(options).json;
}
/**
 * Gives a command its work, which reports to people in the log, and with `--json` prints its outputs or its
 * errors as JSON.
 * @param work is given the options and the arguments
 */
function withJson(command, guard, work) {
    addJsonOption(command).action(() => guard(async (host, print) => {
        const options = command.opts();
        const json = isJsonSet(options);
        const outputs = await (0,results/* withErrorResult */.sB)(json, print, () => work(options, command.args, host));
        if (json)
            print(JSON.stringify(outputs));
        return null;
    }));
}

;// CONCATENATED MODULE: ./build/core/js/src/cli/verify-report-command.js

function describeVerifyReport(program, guard) {
    const command = program
        .command('verify-report')
        .description('Verify a signed verdict of the gate: who signed it, when, about which model, by which rules')
        .argument('<bundle>', 'the Sigstore bundle, or the folder of the artifact that holds it')
        .requiredOption('--subject <model>', 'the model it must be about: its folder, its manifest.json or its digest')
        .requiredOption('--repository <owner/name>', 'the repository whose run must have signed it')
        .option('--workflow <path>', 'the workflow that must have signed it, like .github/workflows/model.yml')
        .option('--ref <ref>', 'the branch or tag the run must have been of, like refs/heads/main')
        .option('--issuer <address>', 'who issued the identity', 'https://token.actions.githubusercontent.com')
        .option('--config <file>', 'the tensorline.yml whose section gate must have decided')
        .option('--policy <digest>', 'the digest of that section, instead of the file')
        .option('--report <folder>', 'the report that must belong to it: its folder or its digest')
        .option('--max-age <age>', 'the greatest age of the signature, like 12h or 7d')
        .option('--trusted-root <file>', 'whom to trust, as `gh attestation trusted-root` writes it; else the public Sigstore');
    withJson(command, guard, async (options, [bundle = ''], { log }) => {
        const { parseVerifyOptions, verifyReport } = await Promise.all(/* import() */[__webpack_require__.e(5793), __webpack_require__.e(2830), __webpack_require__.e(7417), __webpack_require__.e(9042), __webpack_require__.e(6912), __webpack_require__.e(3294)]).then(__webpack_require__.bind(__webpack_require__, 85944));
        return verifyReport(bundle, parseVerifyOptions(options), { log, now: new Date() });
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/cli/cli.js


















/** The terminal's door to the same stages; each command loads what it needs. @returns the exit code. */
async function runCli(args) {
    let exitCode = 0;
    const program = describeProgram(async (work) => {
        const log = (0,local_log.createLog)({ terminal: process.stderr, env: process.env });
        exitCode = await (0,until_done/* untilDone */.z)(log, running/* findUserCode */.Q3, () => (0,results/* withResults */.F2)((print) => guarded((host) => work(host, print))));
    });
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
}
function describeProgram(guard) {
    const program = new esm/* Command */.uB('tensorline')
        .description('Takes a TensorFlow.js model from raw data to a running, verified server.')
        .version((0,package_root/* packageVersion */.T)());
    for (const action of [...Object.values(actions/* stageActions */.Uz), search_actions/* searchActions */.OG.search])
        addStage(program, action, guard);
    addStage(program, stages/* stages */._.run.action, guard).argument('[stages...]', 'the stages to run; all of them when none is named');
    const starting = program
        .command('init')
        .description('Write a commented tensorline.yml and a workflow that uses it');
    withJson(starting, guard, async (_options, _arguments, { log }) => (await __webpack_require__.e(/* import() */ 6575).then(__webpack_require__.bind(__webpack_require__, 26575))).writeStarter(process.cwd(), log));
    const accepting = program
        .command('accept')
        .description('Make a model the baseline that the gate compares with on this machine')
        .addOption(new esm/* Option */.c$('--artifact <name...>', 'the model, or those of several seeds').default(['model']))
        .addOption(new esm/* Option */.c$('--branch <name>', 'the branch it is the baseline of').default('main'));
    withJson(accepting, guard, async (options, _arguments, host) => {
        const { acceptModels } = await Promise.all(/* import() */[__webpack_require__.e(1074), __webpack_require__.e(6262), __webpack_require__.e(3460), __webpack_require__.e(3634), __webpack_require__.e(8334), __webpack_require__.e(9722)]).then(__webpack_require__.bind(__webpack_require__, 53718));
        const accepted = acceptOptions.parse(options);
        return (0,workplace_lock/* aloneIn */.r)((0,local_workplace/* workplaceAt */.A)(process.cwd()), host, () => acceptModels(process.cwd(), accepted, host));
    });
    const diagnosing = program
        .command('doctor')
        .description('Tell what this machine has for running tensors, and what is missing');
    for (const [name, { description, default: usual }] of Object.entries(common_inputs/* engineInputs */.Ie))
        diagnosing.addOption(new esm/* Option */.c$(`--${name} <value>`, description).default(usual));
    diagnosing.addOption(new esm/* Option */.c$('--json', 'print it as JSON').default(false)).action((options) => guard((host, print) => (0,results/* withErrorResult */.sB)(isJsonSet(options), print, async () => {
        const { doctor, parseDoctorOptions } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5793), __webpack_require__.e(648), __webpack_require__.e(6534)]).then(__webpack_require__.bind(__webpack_require__, 97297));
        return doctor(parseDoctorOptions(options), host, print);
    })));
    const pruning = program
        .command('prune')
        .description("Delete what nothing uses any more: TensorFlow's libraries of other versions of Tensorline, and in .tensorline checkpoints, datasets and trials that tensorline.yml does not describe")
        .addOption(new esm/* Option */.c$('--config <file...>', 'the files that describe what is still used').default([
        'tensorline.yml',
    ]))
        .addOption(new esm/* Option */.c$('--older-than <age>', 'keep in .tensorline what is younger, like 12h or 0d').default('7d'))
        .addOption(new esm/* Option */.c$('--dry-run', 'tell what would be deleted, and delete nothing').default(false));
    withJson(pruning, guard, async (options, _arguments, host) => {
        const { parsePruneOptions, prune } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5793), __webpack_require__.e(1074), __webpack_require__.e(6262), __webpack_require__.e(4843), __webpack_require__.e(9540), __webpack_require__.e(3382), __webpack_require__.e(7185), __webpack_require__.e(648), __webpack_require__.e(3460), __webpack_require__.e(3634), __webpack_require__.e(121), __webpack_require__.e(1459), __webpack_require__.e(350)]).then(__webpack_require__.bind(__webpack_require__, 95986));
        return prune(process.cwd(), parsePruneOptions(options), host);
    });
    const stopping = program
        .command('stop')
        .description('Stop the server that `tensorline deploy` started')
        .addOption(new esm/* Option */.c$('--config <file>', 'the file that describes the pipeline').default('tensorline.yml'));
    withJson(stopping, guard, async (options, _arguments, host) => {
        const { stopDeployment } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2512)]).then(__webpack_require__.bind(__webpack_require__, 2512));
        return stopDeployment(stopOptions.parse(options).config, host);
    });
    describeVerifyReport(program, guard);
    return program;
}
const acceptOptions = schemas/* object */.Ikc({ artifact: schemas/* array */.YOg(schemas/* string */.YjP()), branch: schemas/* string */.YjP() });
const stopOptions = schemas/* object */.Ikc({ config: schemas/* string */.YjP() });
/** A command for a stage; each of its inputs is an option, but for those that GitHub alone can give. */
function addStage(program, action, guard) {
    const command = program.command(action.name).description(action.description);
    const takesArguments = 'stages' in action.inputs;
    for (const [name, input] of Object.entries(action.inputs)) {
        if (input.default.startsWith('${{') || name === 'stages')
            continue;
        command.addOption(optionOf(name, input));
    }
    return addJsonOption(command).action(() => guard(async (host, print) => {
        const { json, ...options } = stageOptions.parse(command.opts());
        const { outputs, stages, failure } = await (0,results/* withErrorResult */.sB)(json, print, () => perform(action.name, takesArguments ? command.args : [], options, host));
        if (json)
            print(JSON.stringify(stages ?? outputs));
        else
            for (const line of (0,results/* outputLines */.jE)(outputs))
                print(line);
        return failure;
    }));
}
/** What is yes or no can be said without a value: `--tensorboard`. */
function optionOf(name, input) {
    if (input.default === 'true' || input.default === 'false')
        return new esm/* Option */.c$(`--${name} [true|false]`, input.description).preset('true').default(input.default);
    const option = new esm/* Option */.c$(`--${name} <value${input.many ? '...' : ''}>`, input.description);
    return input.default === '' ? option : option.default(input.default);
}
const stageOptions = schemas/* object */.Ikc({ json: schemas/* boolean */.zMY() })
    .catchall(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).transform((lines) => lines.join('\n'))]));
/** Performs a stage in the current folder. @returns its result, with the paths where artifacts stay. */
async function perform(name, selected, options, host) {
    if (!(0,stages/* isStageKey */.A)(name))
        throw new TypeError(`no stage ${name}`);
    const stage = stages/* stages */._[name];
    const prepared = stage.prepare((input) => input === 'stages' ? selected.join(' ') : (options[camelCase(input)] ?? ''));
    const workplace = (0,local_workplace/* workplaceAt */.A)(process.cwd());
    const workspace = (0,external_node_path_.join)(workplace.root, 'work');
    const result = await (0,workplace_lock/* aloneIn */.r)(workplace, host, () => prepared.perform(host, workspace));
    const kept = (outputs) => (0,results/* withKeptPaths */.js)(outputs, workspace, workplace);
    return {
        failure: result.failure,
        outputs: kept(result.outputs),
        ...(result.stages && {
            stages: Object.fromEntries(Object.entries(result.stages).map(([stage, outputs]) => [stage, kept(outputs)])),
        }),
    };
}
/** Commander's name for the value of an option. */
function camelCase(name) {
    return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
async function guarded(work) {
    try {
        const host = await createLocalHost({ folder: process.cwd(), terminal: process.stderr, env: process.env });
        const failure = await work(host);
        if (failure === null)
            return 0;
        host.log.error(failure);
    }
    catch (error) {
        await (0,failure/* reportFailure */.x)((0,local_log.createLog)({ terminal: process.stderr, env: process.env }), error);
    }
    return 1;
}


/***/ }),

/***/ 19450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ withResults),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   jE: () => (/* binding */ outputLines),
/* harmony export */   js: () => (/* binding */ withKeptPaths),
/* harmony export */   sB: () => (/* binding */ withErrorResult)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_problems_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37079);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);



/** Long outputs that the log has shown as a sentence and a table. */
const shownInLog = ['reason', 'metrics'];
/** The outputs of a stage as plain text: a line for each that is not empty, fractions with six digits. */
function outputLines(outputs) {
    const text = (value) => typeof value === 'number' && !Number.isInteger(value)
        ? String(Number(value.toPrecision(6)))
        : String(value);
    return Object.entries(outputs)
        .filter(([name, value]) => value !== '' && !shownInLog.includes(name))
        .map(([name, value]) => `${name}: ${text(value)}`);
}
/** Returns outputs in which an artifact has the path where it stays: the folder it was made in belongs to the next command. */
function withKeptPaths(outputs, workspace, { root, artifacts }) {
    const made = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'made') + node_path__WEBPACK_IMPORTED_MODULE_0__.sep;
    const kept = (value) => typeof value === 'string' && value.startsWith(made)
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, '..'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(artifacts, value.slice(made.length)))
        : value;
    return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, kept(value)]));
}
/** Does work that prints results. If it fails and `json` is set, its problems are printed as one JSON object. */
async function withErrorResult(json, print, work) {
    try {
        return await work();
    }
    catch (thrown) {
        if (json && !(thrown instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancellation */ .mT))
            print(JSON.stringify({ error: { problems: (0,_errors_problems_of_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .G)(thrown).map(toJson) } }));
        throw thrown;
    }
}
/** Returns a problem as JSON output of a command. */
function toJson({ code, found, expected, hint, location }) {
    return { code, found, expected, hint, location: location ?? null };
}
/**
 * Does work that alone may print to stdout: whatever else is written there meanwhile, for example by the user's own code, goes to
 * stderr, so that a program can read the results.
 */
async function withResults(work) {
    const { stdout, stderr } = process;
    const write = stdout.write.bind(stdout);
    // Whoever read the results may have closed the pipe: `tensorline train | head -1`.
    const onError = (error) => {
        if (!(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'EPIPE'))
            throw error;
    };
    stdout.on('error', onError);
    stdout.write = stderr.write.bind(stderr);
    try {
        return await work((text) => void write(`${text}\n`));
    }
    finally {
        stdout.write = write;
    }
}


/***/ }),

/***/ 76359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withFileLock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80099);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _create_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33366);





const pollMs = 250;
/**
 * Does the work while no other process on this machine holds the lock of this file. It is the system's own lock on an empty
 * SQLite file: the system releases it when its process ends, however that ends, and a blocked thread keeps it.
 */
async function withFileLock(file, options, work) {
    await (0,_create_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file));
    const lock = await takeLock(file, options);
    try {
        return await work();
    }
    finally {
        lock?.close();
    }
}
/** Null where the file system has no locks. */
async function takeLock(file, { cancelled, onWait, onUnavailable }) {
    let waiting = false;
    for (;;) {
        cancelled.throwIfAborted();
        try {
            return openExclusively(file);
        }
        catch (error) {
            if (!isBusy(error)) {
                onUnavailable((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
                return null;
            }
        }
        if (!waiting)
            onWait();
        waiting = true;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pollMs);
    }
}
function openExclusively(file) {
    const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_1__.DatabaseSync(file);
    try {
        database.exec('BEGIN EXCLUSIVE');
        return database;
    }
    catch (error) {
        database.close();
        throw error;
    }
}
/** SQLITE_BUSY, https://sqlite.org/rescode.html#busy */
function isBusy(error) {
    return error instanceof Error && 'errcode' in error && error.errcode === 5;
}


/***/ }),

/***/ 81537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ installFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _temporary_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20684);



/** Writes a file beside its place and puts it there, so that it appears complete or not at all; several may do so at once. */
async function installFile(file, text) {
    const draft = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.draft`;
    (0,_temporary_path_js__WEBPACK_IMPORTED_MODULE_2__/* .recordTemporaryPath */ .yA)(draft);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 41337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);


/** Names in a folder in one order, without those that begin with a dot; none where there is no such folder. */
async function namesIn(folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name) => !name.startsWith('.')).sort();
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT'))
            return [];
        throw error;
    }
}


/***/ }),

/***/ 5198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkArtifactName),
/* harmony export */   T: () => (/* binding */ namesThatFit)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_natural_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34425);
/* harmony import */ var _text_wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93759);



const forbidden = /["<>:|*?\r\n\\/]/;
/**
 * Refuses names that GitHub's artifact service would, in a terminal too, so that a name tried on a laptop works there.
 * @throws UserError for an empty name and for characters that file systems do not take.
 */
function checkArtifactName(name) {
    if (name !== '' && !name.startsWith('.') && !forbidden.test(name))
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'ARTIFACT_INVALID_NAME',
        found: `the artifact name ${JSON.stringify(name)}`,
        expected: 'a name that does not start with a dot and has none of " : < > | * ? \\ / or line ends',
        hint: 'Choose a plain name such as model or model-2; to hand over a folder, give its path instead.',
    });
}
/** The names that fit a pattern, in which `*` stands for any characters; each once, numbers by their size. */
function namesThatFit(pattern, names) {
    const fits = (0,_text_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .wildcard */ .X)(pattern);
    return [...new Set(names)].filter(fits).sort(_text_natural_order_js__WEBPACK_IMPORTED_MODULE_1__/* .naturalOrder */ .u);
}


/***/ }),

/***/ 17452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ acceptBaseline),
/* harmony export */   n: () => (/* binding */ createBaselineSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_install_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9547);
/* harmony import */ var _files_link_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42306);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5198);







const acceptanceSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(), acceptedAt: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$() });
const recordName = 'accepted.json';
const contentName = 'artifact';
/** On one machine nothing but a person's word says which model is the accepted one of a branch. */
function createBaselineSource(baselines) {
    return {
        async find(query, into, open) {
            const none = (reason) => ({ found: false, reason, hasRuns: false, skipped: [] });
            if (query.from === 'release')
                return none(`${query.asset} of a release is found on GitHub only: name a path here`);
            const { branch, artifact, alongside = [] } = query;
            const names = [artifact, ...alongside];
            const records = [];
            for (const name of names)
                records.push(await readRecord(placeOf(baselines, { branch, artifact: name })));
            const missing = names.find((_, index) => records[index] === null);
            const [record] = records;
            if (missing !== undefined || !record)
                return none(`no artifact ${missing ?? artifact} was accepted for ${branch} on this machine yet: \`tensorline accept --artifact ${missing ?? artifact}\` does that`);
            const contentOf = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(placeOf(baselines, { branch, artifact: name }), contentName);
            if (alongside.length > 0)
                await (0,_files_install_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .installFolder */ .S)(into, async (draft) => {
                    for (const name of names)
                        await (0,_files_link_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTree */ .l)(contentOf(name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, name));
                });
            return {
                found: true,
                opened: await open(alongside.length > 0 ? into : contentOf(artifact)),
                commit: record.commit,
                createdAt: new Date(record.acceptedAt),
                runUrl: null,
                skipped: [],
            };
        },
    };
}
/** Makes a sealed artifact folder the baseline of a branch, in place of the one before. */
async function acceptBaseline(baselines, query, artifact, commit) {
    (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_5__/* .checkArtifactName */ .C)(query.artifact);
    await (0,_files_install_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .installFolder */ .S)(placeOf(baselines, query), async (draft) => {
        await (0,_files_link_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTree */ .l)(artifact, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, contentName));
        const record = { commit, acceptedAt: new Date().toISOString() };
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, recordName), `${JSON.stringify(record, null, 2)}\n`);
    });
}
/** Branch names may hold slashes; a folder's name may not. */
function placeOf(baselines, { branch, artifact }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(baselines, encodeURIComponent(branch), artifact);
}
async function readRecord(place) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, recordName);
    try {
        return acceptanceSchema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
            return null;
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'BASELINE_RECORD_DAMAGED',
            found: `${path}, which cannot be read`,
            expected: 'the record of an accepted baseline',
            hint: 'Delete its folder and accept the baseline again.',
        }, { cause: error });
    }
}


/***/ }),

/***/ 93486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createPaint),
/* harmony export */   createLog: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93111);



const quietSeconds = 10;
const eraseLine = '\r\u001b[2K';
/**
 * Lines in a terminal. Progress rewrites its own line there; through a pipe it is printed at most every ten seconds, and
 * once more before a warning or an error, which is understood better with how far the work had come.
 */
function createLog({ terminal, env, now = () => performance.now() }) {
    const interactive = isInteractive(terminal, env);
    const paint = painter({ terminal, env });
    const debugging = env['RUNNER_DEBUG'] === '1' || Boolean(env['DEBUG']);
    let indent = '';
    let open = false;
    let lastShown = -Infinity;
    let held = null;
    const notice = (text) => {
        if (held !== null)
            line(held);
        line(text);
    };
    const line = (text) => {
        held = null;
        terminal.write(`${open ? eraseLine : ''}${text.replaceAll(/^/gm, indent)}\n`);
        open = false;
    };
    return {
        info: line,
        warning: (message, location) => notice(paint('yellow', (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLines */ .fk)(`warning: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(location)}${message}`))),
        error: (message, location) => notice(paint('red', (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLines */ .fk)(`error: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(location)}${message}`))),
        debug(message) {
            if (debugging)
                line(paint('gray', message));
        },
        progress(message) {
            if (interactive) {
                terminal.write(`${eraseLine}${shorten(`${indent}${message}`, terminal.columns ?? 80)}`);
                open = true;
            }
            else if (now() - lastShown < quietSeconds * 1000) {
                held = message;
            }
            else {
                line(message);
                lastShown = now();
            }
        },
        async group(title, work) {
            line(paint('bold', title));
            const outer = indent;
            indent += '  ';
            try {
                return await work();
            }
            finally {
                if (held !== null)
                    line(held);
                indent = outer;
            }
        },
    };
}
const tones = { good: 'green', bad: 'red', unsure: 'yellow' };
/** The colours of outcomes, for who can see them. */
function createPaint(options) {
    const paint = painter(options);
    return (tone, text) => paint(tones[tone], text);
}
function isInteractive(terminal, env) {
    return terminal.isTTY === true && env['TERM'] !== 'dumb';
}
/** https://no-color.org */
function painter({ terminal, env, }) {
    const colored = isInteractive(terminal, env) && !env['NO_COLOR'];
    return (style, text) => (colored ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text);
}
/** A line longer than the terminal would wrap, and only its last row would be rewritten. */
function shorten(text, columns) {
    return text.length < columns ? text : `${text.slice(0, columns - 2)}…`;
}


/***/ }),

/***/ 71802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ aloneIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_file_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76359);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56924);



/** Makes the workplace, and does the work while no other process works in it: two that put away the same artifact would meet. */
async function aloneIn(workplace, { log, cancelled }, work) {
    await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareWorkplace */ .K)(workplace);
    const { root } = workplace;
    const options = {
        cancelled,
        onWait: () => log.info(`Another tensorline is at work in ${root}: waiting until it is done.`),
        onUnavailable: (reason) => log.warning(`Nothing keeps another tensorline out of ${root} meanwhile (${reason}).`),
    };
    return (0,_files_file_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .withFileLock */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'lock'), options, work);
}


/***/ }),

/***/ 56924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ workplaceAt),
/* harmony export */   K: () => (/* binding */ prepareWorkplace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_create_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33366);




function workplaceAt(folder) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.tensorline');
    return {
        root,
        artifacts: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'artifacts'),
        cache: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'cache'),
        baselines: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'baselines'),
        deployments: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'deployments.jsonl'),
        ledger: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'ledger'),
        summary: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'summary.md'),
    };
}
/** Makes the folder, and keeps it out of git without touching the user's own files. */
async function prepareWorkplace({ root }) {
    await (0,_files_create_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .createFolder */ .v)(root);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.gitignore');
    // Written again on a full disk it would be emptied.
    if (await hasContent(file))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, '*\n').catch((error) => {
        throw (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .withPath */ .iD)(error, file);
    });
}
async function hasContent(file) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size > 0;
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
            return false;
        throw error;
    }
}


/***/ }),

/***/ 34425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ naturalOrder)
/* harmony export */ });
const collator = new Intl.Collator('en', { numeric: true });
/** The order of two names, in which numbers go by their size: `seed=2` before `seed=10`, on every machine alike. */
const naturalOrder = (first, second) => collator.compare(first, second);


/***/ })

};
