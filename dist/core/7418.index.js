export const id = 7418;
export const ids = [7418];
export const modules = {

/***/ 65316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ artifactDigest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44181);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64352);




/** Returns the digest of a sealed artifact folder without verifying its files; null if the folder is not sealed. */
async function artifactDigest(folder) {
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

/***/ 77418:
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
// EXTERNAL MODULE: ./build/core/js/src/config/actions.js + 1 modules
var actions = __webpack_require__(90064);
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


/** The pipeline that wrote an artifact: its name, and its file as the command named it. */
const pipelineRecordSchema = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), file: schemas/* string */.YjP() });
const runRecordSchema = schemas/* looseObject */._H3({ pipeline: pipelineRecordSchema });
/** Returns the pipeline in the run record of an artifact; null if none is recorded. */
async function readPipelineRecord(folder) {
    try {
        return runRecordSchema.parse(await (0,artifact/* readRunRecord */.lR)(folder)).pipeline;
    }
    catch {
        return null;
    }
}
/**
 * Returns true for two pipelines with different names in different files. A file may be renamed, and a pipeline may have
 * variants.
 */
function areDifferent(a, b) {
    return a.name !== b.name && a.file !== b.file;
}

// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-digest.js
var artifact_digest = __webpack_require__(65316);
// EXTERNAL MODULE: ./build/core/js/src/host/artifact-name.js
var artifact_name = __webpack_require__(5198);
;// CONCATENATED MODULE: ./build/core/js/src/host/local/artifacts.js









/** Returns a store of artifacts as folders with their names, shared by all stages of a project. */
function createArtifactStore(folder, log) {
    return {
        nameInJob: (defaultName) => defaultName,
        async checkName(name, pipeline) {
            (0,artifact_name/* checkArtifactName */.C)(name);
            await refuseOtherPipeline(name, pipeline, (0,external_node_path_.join)(folder, name));
        },
        namesLike: async (pattern) => (0,artifact_name/* namesThatFit */.T)(pattern, await (0,names_in/* namesIn */.w)(folder)),
        async publish(name, source, digest) {
            (0,artifact_name/* checkArtifactName */.C)(name);
            const path = (0,external_node_path_.join)(folder, name);
            if ((0,external_node_path_.resolve)(source) === (0,external_node_path_.resolve)(path))
                return { name, id: null };
            const before = await (0,artifact_digest/* artifactDigest */.F)(path);
            if (before !== null && before !== digest) {
                await refuseOtherPipeline(name, await readPipelineRecord(source), path);
            }
            // Replaces an equal artifact too, because it may be damaged.
            await (0,install_folder/* installFolder */.Si)(path, (draft) => (0,link_tree/* linkTree */.l)(source, draft));
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
/** Throws if an artifact would replace an artifact of another pipeline in the folder. */
async function refuseOtherPipeline(name, current, path) {
    const earlier = await readPipelineRecord(path);
    if (current === null || earlier === null || !areDifferent(current, earlier))
        return;
    throw new user_error/* UserError */.yo({
        code: 'ARTIFACT_NAME_TAKEN',
        found: `the artifact ${name} of another pipeline, ${earlier.name} in ${earlier.file}, at ${path}`,
        expected: `a name that no other pipeline has, for the artifact of ${current.name} in ${current.file}`,
        hint: `Choose another name (\`--artifact\`), run each pipeline in its own folder, or delete ${path} if it is no longer needed.`,
    });
}
async function notThere(folder, name) {
    const names = await (0,names_in/* namesIn */.w)(folder);
    return new user_error/* UserError */.yo({
        code: 'ARTIFACT_NOT_FOUND',
        found: `no artifact ${name} in ${folder}`,
        expected: names.length === 0 ? 'an artifact, but none exists yet' : `one of ${names.join(', ')}`,
        hint: names.length === 0
            ? 'Run the stage that writes it first, or name a folder by a path with a slash.'
            : 'Name an existing artifact, or run the stage that writes it first.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/host/local/baselines.js
var baselines = __webpack_require__(17452);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
;// CONCATENATED MODULE: ./build/core/js/src/host/local/cache.js






/** Returns a cache of folders named by the hash of their key. */
function createCache(folder, log) {
    const folderOf = (key) => (0,external_node_path_.join)(folder, (0,digest/* hexOf */.ZD)((0,digest/* digestOf */.ol)(key)));
    return {
        async restore(key, target) {
            try {
                await (0,promises_.stat)(folderOf(key));
                await (0,install_folder/* installFolder */.Si)(target, (draft) => (0,link_tree/* linkTree */.l)(folderOf(key), draft));
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
                await (0,install_folder/* installFolder */.Si)(folderOf(key), (draft) => (0,link_tree/* linkTree */.l)(source, draft));
            }
            catch (error) {
                log.warning(`Cache: could not save ${key} (${(0,user_error/* messageOf */.bD)(error)}).`);
            }
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var manifest = __webpack_require__(64352);
// EXTERNAL MODULE: ./build/core/js/src/files/parse-json.js
var parse_json = __webpack_require__(12985);
;// CONCATENATED MODULE: ./build/core/js/src/host/local/deployments.js






const lineSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    at: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
    image: manifest/* digestSchema */.er,
    state: schemas/* enum */.k5n(['in_progress', 'success', 'failure']),
    description: schemas/* string */.YjP(),
    url: schemas/* string */.YjP().nullable(),
    reference: schemas/* string */.YjP().nullable().default(null),
    evidence: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    pipeline: schemas/* string */.YjP().nullable().default(null),
});
/** Returns a store of deployments as lines of JSON, one for each change of state. */
function createDeployments(file, log) {
    return {
        async begin(environment, image, { reference, evidence, pipeline }) {
            const started = { id: (0,external_node_crypto_.randomUUID)(), environment, image, reference, evidence, pipeline };
            const description = `Rolling out ${image}`;
            await appendLine(file, { ...started, state: 'in_progress', description, url: null });
            return recordOf({ file, log }, started);
        },
        async resume(environment, { reference, pipeline }) {
            const past = newestStates(await readLines(file, environment, pipeline));
            const found = past.find((line) => line.reference === reference && line.state === 'in_progress');
            return found === undefined ? null : recordOf({ file, log }, found);
        },
        async history(environment, pipeline) {
            return newestStates(await readLines(file, environment, pipeline)).map(({ at, image, state, description, url, reference, evidence }) => ({
                image,
                at,
                succeeded: state === 'success',
                inProgress: state === 'in_progress',
                description,
                url,
                runUrl: null,
                reference,
                evidence,
            }));
        },
    };
}
function recordOf({ file, log }, { id, environment, image, reference, evidence, pipeline, }) {
    return {
        async setState(state, { description, url }) {
            try {
                const version = { image, reference, evidence, pipeline };
                await appendLine(file, { id, environment, state, description, url, ...version });
                return true;
            }
            catch (error) {
                log.warning(`The deployment state ${state} was not recorded: ${(0,user_error/* messageOf */.bD)(error)}`);
                return false;
            }
        },
    };
}
async function appendLine(file, line) {
    const at = new Date().toISOString();
    await (0,promises_.appendFile)(file, `${JSON.stringify({ ...line, at })}\n`);
}
/** Returns the last line of each deployment with the time of its start, newest deployments first. */
function newestStates(lines) {
    const past = new Map();
    for (const line of lines)
        past.set(line.id, { ...line, at: past.get(line.id)?.at ?? line.at });
    return [...past.values()].reverse();
}
/** Returns the readable lines of a pipeline. A killed process may have left the last one incomplete. */
async function readLines(file, environment, pipeline) {
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
            return [];
        throw error;
    }
    return text.split('\n').flatMap((line) => {
        const parsed = lineSchema.safeParse((0,parse_json/* tryParseJson */.B)(line));
        if (!parsed.success || parsed.data.environment !== environment)
            return [];
        return [null, pipeline].includes(parsed.data.pipeline) ? [parsed.data] : [];
    });
}

// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
// EXTERNAL MODULE: ./build/core/js/src/files/install-file.js
var install_file = __webpack_require__(81537);
;// CONCATENATED MODULE: ./build/core/js/src/host/local/ledger.js





/** Returns the ledger of this machine: a folder per page, a file per entry. */
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
                // An existing record counts, so it must never be incomplete.
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


/** Returns the Git revision of a folder; null outside a repository, before its first commit, and without Git. */
async function readRevision(folder) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', ['rev-parse', '--verify', 'HEAD'], { cwd: folder });
        return { url: null, commit: stdout.trim(), tag: null };
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/host/local/workplace.js
var local_workplace = __webpack_require__(56924);
;// CONCATENATED MODULE: ./build/core/js/src/host/local/local-host.js











/** Returns the environment of a stage on a local machine. */
async function createLocalHost({ folder, terminal, env }) {
    const workplace = (0,local_workplace/* workplaceAt */.A)(folder);
    const revision = await readRevision(folder);
    const log = (0,local_log.createLog)({ terminal, env });
    const summary = createSummary(workplace.summary);
    return {
        log,
        artifacts: createArtifactStore(workplace.artifacts, log),
        cache: createCache(workplace.cache, log),
        // The folder itself outlives the process.
        series: () => ({ restoreNewest: async () => undefined, saveNewest: async () => null }),
        baselines: (0,baselines/* createBaselineSource */.n)(workplace.baselines),
        review: null,
        deployments: createDeployments(workplace.deployments, log),
        ledger: createLedger(workplace.ledger),
        identity: null,
        revision,
        pullRequest: null,
        base: null,
        forkRun: null,
        codeOrigin: { fromFork: false, privileged: false, selfHosted: true },
        cancelled: (0,cancellation/* processCancellation */.xo)(),
        paint: (0,local_log/* createPaint */.X)({ terminal, env }),
        writeSummary: summary.write,
        writtenSummary: () => (summary.isWritten() ? (0,external_node_path_.relative)(folder, workplace.summary) : null),
    };
}
/** Returns a page for the run: its first part replaces the page of the previous run. */
function createSummary(file) {
    let begun = false;
    return {
        isWritten: () => begun,
        write: async (markdown) => {
            await (begun ? (0,promises_.appendFile)(file, `${markdown}\n`) : (0,promises_.writeFile)(file, `${markdown}\n`));
            begun = true;
        },
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
/** Returns true if the options of a command contain `--json`. */
function isJsonSet(options) {
    return jsonSchema.parse(options).json;
}
/**
 * Sets the work of a command. It reports to people in the log; with `--json` the command prints its outputs or errors as
 * JSON.
 * @param work receives the options and the arguments
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

;// CONCATENATED MODULE: ./build/core/js/src/cli/data-diff-command.js



function describeDataDiff(data, guard) {
    const command = data
        .command('diff')
        .description('Compares a dataset with a baseline: rows, columns, labels, splits, and the drift of each column. Fails if a column drifted.')
        .argument('<baseline>', 'the earlier dataset: its folder, or its name in .tensorline')
        .argument('<candidate>', 'the later dataset: its folder, or its name in .tensorline')
        .addOption(new esm/* Option */.c$('--config <file>', 'the pipeline file whose `data.drift` has the margins; the defaults apply without one').default('tensorline.yml'))
        .option('--html <file>', 'write the whole comparison as a page');
    addJsonOption(command).action(() => guard(async (host, print) => {
        const options = command.opts();
        const json = isJsonSet(options);
        return (0,results/* withErrorResult */.sB)(json, print, async () => {
            const { compareDatasets, parseDiffOptions } = await Promise.all(/* import() */[__webpack_require__.e(6771), __webpack_require__.e(7554), __webpack_require__.e(606), __webpack_require__.e(3395), __webpack_require__.e(305), __webpack_require__.e(5474), __webpack_require__.e(6981), __webpack_require__.e(8631), __webpack_require__.e(9709), __webpack_require__.e(2994), __webpack_require__.e(8503), __webpack_require__.e(4140)]).then(__webpack_require__.bind(__webpack_require__, 4704));
            const { diff, failure } = await compareDatasets(command.args, parseDiffOptions(options), host);
            if (json)
                print(JSON.stringify(diff));
            return failure;
        });
    }));
}

;// CONCATENATED MODULE: ./build/core/js/src/cli/data-schema-command.js



function describeDataSchema(data, guard) {
    const command = data
        .command('schema')
        .description('Writes first expectations for `data.expect`: inferred from the sources of the pipeline, or imported from a data contract')
        .addOption(new esm/* Option */.c$('--config <file>', 'the pipeline file with the sources').default('tensorline.yml'))
        .addOption(new esm/* Option */.c$('--from <file>', 'a data contract of the Open Data Contract Standard, instead of the sources'))
        .addOption(new esm/* Option */.c$('--table <name>', 'the table of the contract, if it has several'))
        .addOption(new esm/* Option */.c$('--output <file>', 'a new file for the expectations; without it, they are printed'));
    addJsonOption(command).action(() => guard(async (host, print) => {
        const options = command.opts();
        const json = isJsonSet(options);
        return (0,results/* withErrorResult */.sB)(json, print, async () => {
            const { parseSchemaOptions, writeSchema } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(6771), __webpack_require__.e(7554), __webpack_require__.e(606), __webpack_require__.e(8761), __webpack_require__.e(4733), __webpack_require__.e(8075), __webpack_require__.e(9540), __webpack_require__.e(3382), __webpack_require__.e(2856), __webpack_require__.e(3634), __webpack_require__.e(5474), __webpack_require__.e(6981), __webpack_require__.e(4293), __webpack_require__.e(2210), __webpack_require__.e(9735), __webpack_require__.e(1993)]).then(__webpack_require__.bind(__webpack_require__, 37268));
            const { result, yaml } = await writeSchema(parseSchemaOptions(options), host);
            if (json)
                print(JSON.stringify(result));
            else if (yaml !== null)
                print(yaml.trimEnd());
            return null;
        });
    }));
}

// EXTERNAL MODULE: ./build/core/js/src/package/docs-url.js
var docs_url = __webpack_require__(73375);
;// CONCATENATED MODULE: ./build/core/js/src/cli/help.js

/** Sets the texts of the help of a program. Call it before commands are added, which inherit them. */
function describeHelp(program) {
    program
        .helpOption('-h, --help', 'Show this help.')
        .helpCommand('help [command]', 'Shows the help of a command.')
        .addHelpText('after', ({ command }) => command === program
        ? `\nTo start, run \`tensorline init\`, then \`tensorline run\`.\nDocumentation: ${(0,docs_url/* manualPage */.s)('README')}`
        : '')
        .configureHelp(helpTexts);
}
const helpTexts = {
    // The descriptions of long commands are wrapped too.
    minWidthToWrap: 20,
    commandDescription: (command) => sentence(command.description()),
    subcommandDescription: (command) => sentence(command.summary() || command.description()),
    argumentDescription: (argument) => sentence(argument.description),
    optionDescription: (option) => {
        const notes = [
            ...(option.mandatory ? ['required'] : []),
            ...(option.argChoices === undefined ? [] : [`choices: ${option.argChoices.join(', ')}`]),
            ...defaultOf(option),
        ];
        return [sentence(option.description), ...(notes.length === 0 ? [] : [`(${notes.join('; ')})`])].join(' ');
    },
};
/** Returns the default of an option as it is written on the command line; none for a flag, and for an empty text. */
function defaultOf({ defaultValue, required, optional }) {
    const value = defaultValue;
    const text = Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
    return (required || optional) && text !== '' ? [`default: ${text}`] : [];
}
function sentence(text) {
    const capital = text.charAt(0).toUpperCase() + text.slice(1);
    return /[.…]$/.test(capital) ? capital : `${capital}.`;
}

// EXTERNAL MODULE: ./build/core/js/src/config/deploy-inputs.js
var deploy_inputs = __webpack_require__(22767);
;// CONCATENATED MODULE: ./build/core/js/src/cli/usage-error.js



/** Lets a program throw a `CommanderError` instead of ending the process. Call it before commands are added, which inherit it. */
function throwUsageErrors(program) {
    program.exitOverride().configureOutput({ outputError: () => undefined });
}
/** Returns a wrong command line as an error with a code; null for a request for help or the version. */
function usageError(program, args, thrown) {
    if (thrown.exitCode === 0 || thrown.code === 'commander.help')
        return null;
    const [message = '', similar] = thrown.message.replace(/^error: /, '').split('\n');
    const [first, second] = args;
    const wanted = deploy_inputs/* deployCommands */.Gs.find((each) => each !== 'deploy' && each === (first === 'deploy' ? second : first));
    const suggestion = wanted === undefined ? similar : `To run it: \`tensorline deploy --command ${wanted}\`.`;
    const command = program.commands.find((each) => each.name() === args[0]);
    const name = command === undefined ? 'tensorline' : `tensorline ${command.name()}`;
    return new user_error/* UserError */.yo({
        code: 'COMMAND_LINE_INVALID',
        found: `a wrong command line: ${message.replace(/\.$/, '')}`,
        expected: command === undefined ? 'a command' : `the options and arguments of \`${name}\``,
        hint: `${suggestion === undefined ? '' : `${suggestion.replace(/^\((.*)\)$/, '$1')} `}Run \`${name} --help\` for a list.`,
    }, { cause: thrown });
}

// EXTERNAL MODULE: ./build/core/js/src/cli/starter.js
var starter = __webpack_require__(26575);
;// CONCATENATED MODULE: ./build/core/js/src/cli/verify-report-command.js

function describeVerifyReport(program, guard) {
    const command = program
        .command('verify-report')
        .description('Verifies a signed verdict of the gate: its signer, time, model and gate configuration')
        .argument('<bundle>', 'the Sigstore bundle, or the folder of the artifact that contains it')
        .requiredOption('--subject <model>', 'the model of the verdict: its folder, its manifest.json or its digest')
        .requiredOption('--repository <owner/name>', 'the repository whose run must have signed it')
        .option('--workflow <path>', 'the workflow that must have signed it, for example .github/workflows/model.yml')
        .option('--ref <ref>', 'the required branch or tag of the run, for example refs/heads/main')
        .option('--issuer <address>', 'the issuer of the identity', 'https://token.actions.githubusercontent.com')
        .option('--config <file>', 'the tensorline.yml with the required gate section')
        .option('--policy <digest>', 'the digest of the required gate section, instead of the file')
        .option('--report <folder>', 'the report of the verdict: its folder or its digest')
        .option('--max-age <age>', 'the greatest age of the signature, for example 12h or 7d')
        .option('--trusted-root <file>', 'the trusted root that `gh attestation trusted-root` writes; by default the public Sigstore');
    withJson(command, guard, async (options, [bundle = ''], { log }) => {
        const { parseVerifyOptions, verifyReport } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(7417), __webpack_require__.e(4187), __webpack_require__.e(3694), __webpack_require__.e(5474), __webpack_require__.e(9709), __webpack_require__.e(6006)]).then(__webpack_require__.bind(__webpack_require__, 95050));
        return verifyReport(bundle, parseVerifyOptions(options), { log, now: new Date() });
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/cli/cli.js























/**
 * Runs a command of the command line. Commands and actions use the same stages; each command loads only its own code.
 * @returns the exit code
 */
async function runCli(args) {
    let exitCode = 0;
    const program = describeProgram(async (work) => {
        const log = (0,local_log.createLog)({ terminal: process.stderr, env: process.env });
        exitCode = await (0,until_done/* untilDone */.z)(log, running/* findUserCode */.Q3, () => (0,results/* withResults */.F2)((print) => guarded((host) => work(host, print))));
    });
    try {
        await program.parseAsync(args, { from: 'user' });
        return exitCode;
    }
    catch (thrown) {
        if (!(thrown instanceof esm/* CommanderError */.b7))
            throw thrown;
        const error = usageError(program, args, thrown);
        if (error === null)
            return thrown.exitCode;
        await (0,failure/* reportFailure */.x)((0,local_log.createLog)({ terminal: process.stderr, env: process.env }), error);
        if (args.includes('--json'))
            process.stdout.write(`${(0,results/* errorResult */.WG)(error)}\n`);
        return 1;
    }
}
function describeProgram(guard) {
    const program = new esm/* Command */.uB('tensorline')
        .description('Takes a TensorFlow.js model from raw data to a running, verified server.')
        .version((0,package_root/* packageVersion */.T)(), '-V, --version', 'Print the version.');
    throwUsageErrors(program);
    describeHelp(program);
    for (const action of [...Object.values(actions/* stageActions */.Uz), search_actions/* searchActions */.OG.search])
        addStage(program, action, guard);
    addStage(program, stages/* stages */._.run.action, guard).argument('[stages...]', 'the stages to run; all stages if none is named');
    const starting = program
        .command('init')
        .description('Writes a commented tensorline.yml and a workflow that uses it')
        .addOption(new esm/* Option */.c$('--for <start>', 'what the gate evaluates: a model that Tensorline trains, or prediction files')
        .choices(starter.starters)
        .default('model'));
    withJson(starting, guard, async (options, _arguments, { log }) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26575))).writeStarter(process.cwd(), initOptions.parse(options).for, log));
    const accepting = program
        .command('accept')
        .description('Makes a model or predictions the baseline that the gate compares with on this machine')
        .addOption(new esm/* Option */.c$('--artifact <name...>', 'the model or predictions, or the models of several seeds; by default what the last gate evaluated'))
        .addOption(new esm/* Option */.c$('--branch <name>', 'the branch of the baseline').default('main'));
    withJson(accepting, guard, async (options, _arguments, host) => {
        const { acceptModels } = await Promise.all(/* import() */[__webpack_require__.e(6771), __webpack_require__.e(606), __webpack_require__.e(4733), __webpack_require__.e(8703), __webpack_require__.e(5474), __webpack_require__.e(6981), __webpack_require__.e(8631), __webpack_require__.e(6255)]).then(__webpack_require__.bind(__webpack_require__, 53718));
        const accepted = acceptOptions.parse(options);
        return (0,workplace_lock/* aloneIn */.r)((0,local_workplace/* workplaceAt */.A)(process.cwd()), host, () => acceptModels(process.cwd(), accepted, host));
    });
    const diagnosing = program
        .command('doctor')
        .description('Shows the engine for tensors on this machine, and missing requirements');
    for (const [name, input] of Object.entries(common_inputs/* engineInputs */.Ie))
        diagnosing.addOption(new esm/* Option */.c$(`--${name} <${input.value}>`, describe(input)).default(input.default));
    diagnosing
        .addOption(new esm/* Option */.c$('--json', 'print the result as JSON').default(false))
        .action((options) => guard((host, print) => (0,results/* withErrorResult */.sB)(isJsonSet(options), print, async () => {
        const { doctor, parseDoctorOptions } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(3634), __webpack_require__.e(2322), __webpack_require__.e(7233)]).then(__webpack_require__.bind(__webpack_require__, 17233));
        return doctor(parseDoctorOptions(options), host, print);
    })));
    const pruning = program
        .command('prune')
        .description("Deletes unused files: TensorFlow's libraries of other versions of Tensorline, and checkpoints, datasets and trials in .tensorline that tensorline.yml does not describe")
        .addOption(new esm/* Option */.c$('--config <file...>', 'the pipeline files whose data is kept').default(['tensorline.yml']))
        .addOption(new esm/* Option */.c$('--older-than <age>', 'keep younger files in .tensorline, for example 12h or 0d').default('7d'))
        .addOption(new esm/* Option */.c$('--dry-run', 'list the files that would be deleted, and delete nothing').default(false));
    withJson(pruning, guard, async (options, _arguments, host) => {
        const { parsePruneOptions, prune } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(6771), __webpack_require__.e(7554), __webpack_require__.e(606), __webpack_require__.e(8761), __webpack_require__.e(9540), __webpack_require__.e(3382), __webpack_require__.e(3634), __webpack_require__.e(5474), __webpack_require__.e(6981), __webpack_require__.e(316), __webpack_require__.e(8631), __webpack_require__.e(7267), __webpack_require__.e(2210), __webpack_require__.e(5997)]).then(__webpack_require__.bind(__webpack_require__, 86491));
        return prune(process.cwd(), parsePruneOptions(options), host);
    });
    const stopping = program
        .command('stop')
        .description('Stops the server that `tensorline deploy` started')
        .addOption(new esm/* Option */.c$('--config <file>', 'the pipeline file').default('tensorline.yml'))
        .addOption(new esm/* Option */.c$('--set <value...>', 'what `deploy` overrode, such as deploy.environment=staging'));
    withJson(stopping, guard, async (options, _arguments, host) => {
        const { parseStopOptions, stopDeployment } = await __webpack_require__.e(/* import() */ 2512).then(__webpack_require__.bind(__webpack_require__, 2512));
        return stopDeployment(parseStopOptions(options), host);
    });
    program
        .command('dockerfile')
        .description('Prints the Dockerfile that `image.builder: docker` uses by default, to start your own from')
        .action(() => guard(async (_host, print) => {
        const { defaultDockerfile } = await __webpack_require__.e(/* import() */ 7634).then(__webpack_require__.bind(__webpack_require__, 7634));
        print(defaultDockerfile.trimEnd());
        return null;
    }));
    describeVerifyReport(program, guard);
    const data = program.command('data').description('Compares datasets, and writes expectations of data');
    describeDataDiff(data, guard);
    describeDataSchema(data, guard);
    return program;
}
const acceptOptions = schemas/* object */.Ikc({ artifact: schemas/* array */.YOg(schemas/* string */.YjP()).optional(), branch: schemas/* string */.YjP() });
const initOptions = schemas/* object */.Ikc({ for: schemas/* enum */.k5n(starter.starters) });
/** Adds a command for a stage. Each of its inputs is an option, except inputs that only GitHub can provide. */
function addStage(program, action, guard) {
    const command = program.command(action.name).description(action.description);
    const takesArguments = Object.values(action.inputs).some(({ positional }) => positional);
    for (const [name, input] of Object.entries(action.inputs)) {
        if (input.default.startsWith('${{') || input.positional)
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
/** Returns the option of an input. A boolean needs no value: `--tensorboard`. */
function optionOf(name, input) {
    if (input.default === 'true' || input.default === 'false')
        return new esm/* Option */.c$(`--${name} [true|false]`, input.description).preset('true').default(input.default);
    const option = new esm/* Option */.c$(`--${name} <${input.value ?? 'value'}${input.many ? '...' : ''}>`, describe(input));
    return input.default === '' ? option : option.default(input.default);
}
/** Returns the description of an input, with the choices that it does not name. */
function describe({ description, schema }) {
    const choices = schema instanceof schemas/* ZodEnum */.Vb4 ? schema.options.map(String) : [];
    return choices.every((choice) => description.includes(`\`${choice}\``))
        ? description
        : `${description} Choices: ${choices.map((choice) => `\`${choice}\``).join(', ')}.`;
}
const stageOptions = schemas/* object */.Ikc({ json: schemas/* boolean */.zMY() })
    .catchall(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).transform((lines) => lines.join('\n'))]));
/**
 * Runs a stage in the current folder.
 * @returns its result, with the final paths of the artifacts
 */
async function perform(name, selected, options, host) {
    if (!(0,stages/* isStageKey */.A)(name))
        throw new TypeError(`no stage ${name}`);
    const stage = stages/* stages */._[name];
    const prepared = stage.prepare((input) => stage.action.inputs[input]?.positional ? selected.join(' ') : (options[camelCase(input)] ?? ''));
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
/** Returns commander's name for the value of an option. */
function camelCase(name) {
    return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
async function guarded(work) {
    try {
        const host = await createLocalHost({ folder: process.cwd(), terminal: process.stderr, env: process.env });
        const failure = await work(host).finally(() => {
            const summary = host.writtenSummary();
            if (summary !== null)
                host.log.info(`Summary: ${summary}`);
        });
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
/* harmony export */   WG: () => (/* binding */ errorResult),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   jE: () => (/* binding */ outputLines),
/* harmony export */   js: () => (/* binding */ withKeptPaths),
/* harmony export */   sB: () => (/* binding */ withErrorResult)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_problems_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37079);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);



/** Long outputs that the log already shows as sentences and tables. */
const shownInLog = ['reason', 'metrics', 'result'];
/**
 * Returns the outputs of a stage as plain text: one line for each output that is not empty; fractions have six digits.
 */
function outputLines(outputs) {
    const text = (value) => typeof value === 'number' && !Number.isInteger(value)
        ? String(Number(value.toPrecision(6)))
        : String(value);
    return Object.entries(outputs)
        .filter(([name, value]) => value !== '' && !shownInLog.includes(name))
        .map(([name, value]) => `${name}: ${text(value)}`);
}
/**
 * Returns outputs with the final path of each artifact, because the next command reuses the folder in which it was
 * written.
 */
function withKeptPaths(outputs, workspace, { root, artifacts }) {
    const made = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'made') + node_path__WEBPACK_IMPORTED_MODULE_0__.sep;
    const kept = (value) => typeof value === 'string' && value.startsWith(made)
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, '..'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(artifacts, value.slice(made.length)))
        : value;
    return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, kept(value)]));
}
/** Runs work that prints results. If it fails and `json` is set, its problems are printed as one JSON object. */
async function withErrorResult(json, print, work) {
    try {
        return await work();
    }
    catch (thrown) {
        if (json && (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .cancellationIn */ .dW)(thrown) === null)
            print(errorResult(thrown));
        throw thrown;
    }
}
/** Returns the problems of an error as the JSON object that a failed command prints. */
function errorResult(thrown) {
    return JSON.stringify({ error: { problems: (0,_errors_problems_of_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .G)(thrown).map(toJson) } });
}
/** Returns a problem as JSON output of a command. */
function toJson({ code, found, expected, hint, location }) {
    return { code, found, expected, hint, location: location ?? null };
}
/**
 * Runs work that alone may print to stdout. Other output, for example of the user's code, goes to stderr, so that a
 * program can read the results.
 */
async function withResults(work) {
    const { stdout, stderr } = process;
    const write = stdout.write.bind(stdout);
    // The reader of the results may have closed the pipe: `tensorline train | head -1`.
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

/***/ 26575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   starters: () => (/* binding */ starters),
/* harmony export */   writeStarter: () => (/* binding */ writeStarter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _package_package_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64303);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _files_create_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33366);





/** Candidates of the gates in the examples. */
const starters = ['model', 'predictions'];
const examples = {
    model: 'examples/starter',
    predictions: 'examples/starter-predictions',
};
const nextStep = {
    model: 'put your data at the path in tensorline.yml, then run `npx tensorline run`',
    predictions: 'write the predictions of your model into predictions.csv, then run `npx tensorline evaluate-gate --candidate predictions.csv`',
};
/** Path in the user's repository of each file of an example. */
const targets = {
    'tensorline.yml': 'tensorline.yml',
    'model.yml': '.github/workflows/model.yml',
};
/**
 * Writes an example configuration and workflow.
 * @returns their paths in the folder
 * @throws UserError if one of them exists already
 */
async function writeStarter(folder, starter, log) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_package_package_root_js__WEBPACK_IMPORTED_MODULE_2__/* .packageRoot */ .Z)(import.meta.url), examples[starter]);
    const files = Object.entries(targets).map(([source, target]) => ({
        source: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, source),
        target,
    }));
    for (const { target } of files)
        await refuseExisting(folder, target);
    for (const { source, target } of files) {
        await (0,_files_create_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, target)));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(source, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, target));
        log.info(`Wrote ${target}`);
    }
    log.info(`Next: ${nextStep[starter]}.`);
    return { written: files.map(({ target }) => target) };
}
async function refuseExisting(folder, target) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, target));
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            return;
        throw error;
    }
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'FILE_EXISTS',
        found: `${target}, which exists already`,
        expected: 'a folder without this file',
        hint: 'Move it away first. Nothing was written.',
    });
}


/***/ }),

/***/ 76359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withFileLock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80099);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _waiting_poll_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83776);
/* harmony import */ var _create_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33366);





const pollMs = 250;
/**
 * Runs the work while no other process on this machine holds the lock of this file. The lock is the system's own lock on
 * an empty SQLite file: the system releases it when the process ends for any reason, and a blocked thread keeps it.
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
/** Returns the lock; null if the file system does not support locks. */
async function takeLock(file, { cancelled, onWait, onUnavailable }) {
    let waiting = false;
    cancelled.throwIfAborted();
    const { lock } = await (0,_waiting_poll_js__WEBPACK_IMPORTED_MODULE_3__/* .pollUntil */ .g)({ every: pollMs, cancelled }, () => {
        try {
            return { lock: openExclusively(file) };
        }
        catch (error) {
            if (!isBusy(error)) {
                onUnavailable((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
                return { lock: null };
            }
        }
        if (!waiting)
            onWait();
        waiting = true;
        return null;
    });
    return lock;
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



/**
 * Writes a temporary file and renames it, so that the file appears complete or not at all. Several processes may do so at
 * once.
 */
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


/** Returns the names in a folder, sorted, without those that begin with a dot; empty if the folder does not exist. */
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
 * Throws for names that GitHub's artifact service rejects, also in a terminal, so that a name that works locally works on
 * GitHub.
 * @throws UserError for an empty name and for characters that file systems do not accept
 */
function checkArtifactName(name) {
    if (name !== '' && !name.startsWith('.') && !forbidden.test(name))
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'ARTIFACT_INVALID_NAME',
        found: `the artifact name ${JSON.stringify(name)}`,
        expected: 'a name that does not start with a dot and contains no " : < > | * ? \\ / or line breaks',
        hint: 'Choose a plain name such as model or model-2; to pass a folder, use its path instead.',
    });
}
/**
 * Returns the distinct names that match a pattern, in which `*` stands for any characters. Numbers are ordered by value.
 */
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
/** Returns the accepted baselines of this machine. Only `tensorline accept` determines the accepted model of a branch. */
function createBaselineSource(baselines) {
    return {
        async find(query, into, open) {
            const none = (reason) => ({ found: false, reason, hasRuns: false, skipped: [] });
            if (query.from === 'release')
                return none(`the release asset ${query.asset} is available only on GitHub; set a path instead`);
            const { branch, artifact, alongside = [] } = query;
            const names = [artifact, ...alongside];
            const records = [];
            for (const name of names)
                records.push(await readRecord(baselineFolder(baselines, { branch, artifact: name })));
            const missing = names.find((_, index) => records[index] === null);
            const [record] = records;
            if (missing !== undefined || !record)
                return none(`no artifact ${missing ?? artifact} was accepted for ${branch} on this machine yet; run \`tensorline accept --artifact ${missing ?? artifact}\` to make it the baseline`);
            const contentOf = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(baselineFolder(baselines, { branch, artifact: name }), contentName);
            if (alongside.length > 0)
                await (0,_files_install_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .installFolder */ .Si)(into, async (draft) => {
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
/** Makes a sealed artifact folder the baseline of a branch, in place of the previous one. */
async function acceptBaseline(baselines, query, artifact, commit) {
    (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_5__/* .checkArtifactName */ .C)(query.artifact);
    await (0,_files_install_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .installFolder */ .Si)(baselineFolder(baselines, query), async (draft) => {
        await (0,_files_link_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTree */ .l)(artifact, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, contentName));
        const record = { commit, acceptedAt: new Date().toISOString() };
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, recordName), `${JSON.stringify(record, null, 2)}\n`);
    });
}
/** Returns the folder of a baseline. Branch names may contain slashes, which a folder's name may not. */
function baselineFolder(baselines, { branch, artifact }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(baselines, encodeURIComponent(branch), artifact);
}
async function readRecord(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, recordName);
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
 * Returns a log for a terminal. Progress rewrites its own line. Through a pipe it is printed at most every ten seconds,
 * and once more before a warning or an error, to show how far the work was.
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
/** Returns a function for the colours of outcomes, if the terminal shows colours. */
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
/** Shortens a line to the terminal's width: a longer line would wrap, and only its last row would be rewritten. */
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



/**
 * Creates the workplace, and runs the work while no other process works in it: two processes would conflict when they
 * replace the same artifact.
 */
async function aloneIn(workplace, { log, cancelled }, work) {
    await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareWorkplace */ .K)(workplace);
    const { root } = workplace;
    const options = {
        cancelled,
        onWait: () => log.info(`Another tensorline process is working in ${root}: waiting for it to finish.`),
        onUnavailable: (reason) => log.warning(`${root} cannot be locked, so another tensorline process may change it meanwhile (${reason}).`),
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
/** Creates the folder, and excludes it from Git without changing the user's own files. */
async function prepareWorkplace({ root }) {
    await (0,_files_create_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .createFolder */ .v)(root);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.gitignore');
    // Writing it again on a full disk would leave it empty.
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
/** Compares two names with numbers ordered by value: `seed=2` before `seed=10`, the same on every machine. */
const naturalOrder = (first, second) => collator.compare(first, second);


/***/ }),

/***/ 83776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pollFor),
/* harmony export */   g: () => (/* binding */ pollUntil)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/**
 * Reads a state again and again until a reading has a result.
 * @throws the error of a reading, or the reason of the cancellation
 */
async function pollUntil({ every, cancelled }, read) {
    for (;;) {
        const reading = await read();
        if (reading !== null && reading !== false)
            return reading;
        // The timer rejects with an `AbortError`, which only contains the reason.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(every, undefined, { signal: cancelled }).catch(() => cancelled?.throwIfAborted());
    }
}
/**
 * Reads a state like `pollUntil`, for a limited time. Returns null if a reading after the time limit has no result.
 * @param limit in milliseconds
 */
function pollFor(limit, pace, read) {
    const started = performance.now();
    return pollUntil(pace, async () => {
        const reading = await read();
        if (reading !== null && reading !== false)
            return { result: reading };
        return performance.now() - started > limit && { result: null };
    }).then(({ result }) => result);
}


/***/ })

};
