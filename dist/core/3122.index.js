export const id = 3122;
export const ids = [3122];
export const modules = {

/***/ 90064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tk: () => (/* binding */ pipeline),
  vk: () => (/* binding */ preprocess),
  yd: () => (/* binding */ quantize),
  Uz: () => (/* binding */ stageActions),
  hL: () => (/* binding */ stageNames),
  B: () => (/* binding */ train),
  yL: () => (/* binding */ trainingInputs)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/config/common-inputs.js + 1 modules
var common_inputs = __webpack_require__(51533);
// EXTERNAL MODULE: ./build/core/js/src/config/declare.js
var declare = __webpack_require__(86410);
// EXTERNAL MODULE: ./build/core/js/src/config/gate-action.js
var gate_action = __webpack_require__(12360);
// EXTERNAL MODULE: ./build/core/js/src/config/release-actions.js
var release_actions = __webpack_require__(32987);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./build/core/js/src/config/shard.js

const shard = {
    description: 'Read only a part of the files, such as `2/8` for the second of eight parts, and publish it for the input `parts` of another job. No dataset is made.',
    default: '',
    schema: schemas/* string */.YjP().transform((text, context) => {
        if (text === '')
            return null;
        const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
        const parsed = { index: Number(index), count: Number(count) };
        if (parsed.index <= parsed.count)
            return parsed;
        context.addIssue({
            code: 'custom',
            message: `a part and the number of parts such as 2/8, not ${JSON.stringify(text)}`,
        });
        return core/* NEVER */.tm;
    }),
};
const parts = {
    description: 'Make the dataset of parts instead of the sources: all parts that jobs with `shard` published, as artifact names or, with a slash, paths of folders, each with or without `*`.',
    default: '',
    many: true,
    schema: schemas/* string */.YjP(),
};

;// CONCATENATED MODULE: ./build/core/js/src/config/actions.js






const preprocess = (0,declare/* declare */.x)({
    name: 'preprocess',
    title: 'Tensorline preprocess',
    description: 'Turns raw files into a versioned dataset: cleans and splits the data and fits the transform',
    icon: 'filter',
    inputs: {
        config: common_inputs/* config */.$W,
        set: common_inputs/* set */.hZ,
        artifact: (0,common_inputs/* artifactOut */.b9)('dataset', 'dataset'),
        'quarantine-artifact': (0,common_inputs/* accompanyingArtifact */.Kz)('quarantine', 'quarantine', 'quarantine'),
        'diff-artifact': (0,common_inputs/* accompanyingArtifact */.Kz)('dataset-diff', 'comparison with the baseline dataset', 'diff'),
        'report-artifact': (0,common_inputs/* accompanyingArtifact */.Kz)('data-report', 'data report', 'report'),
        shard: shard,
        parts: parts,
        matrix: common_inputs/* matrix */.UP,
        cache: {
            description: 'Keep the dataset in the Actions cache, so that an unchanged dataset is not prepared again; parts are not kept. Objects of S3 are kept on the machine.',
            default: 'true',
            schema: common_inputs/* yesOrNo */.GX,
        },
        comment: {
            description: 'Write the differences from the dataset of the base branch into one comment of the pull request, if `data.drift` is set.',
            default: 'true',
            schema: common_inputs/* yesOrNo */.GX,
        },
        ...common_inputs/* libraryInputs */.N8,
        'github-token': common_inputs/* githubToken */.bU,
    },
    outputs: {
        ...declare/* published */.H,
        'recipe-digest': 'Digest of the sources and of all settings of the preparation; the key of the cache. Empty for a part.',
        'cache-hit': '`true` if the dataset came from the cache.',
        'train-rows': 'Examples in the training split; empty for a part.',
        'validation-rows': 'Examples in the validation split; empty for a part.',
        'test-rows': 'Examples in the test split; empty for a part.',
        page: 'Path of the page of the data report, `report.html`; empty for a part.',
        'quarantined-rows': 'Rows that cannot be read or fail an expectation, which are in the artifact of the quarantine instead of the dataset; empty for a part.',
        drift: 'Drift from the baseline dataset: `pass`, `fail` or `inconclusive`; empty without `data.drift` or a baseline.',
        'diff-path': 'Folder of the comparison with the baseline dataset; empty if nothing was compared.',
        'comment-url': 'The comment with the differences; empty if none was written.',
    },
});
/** The inputs of every training. */
const trainingInputs = {
    config: common_inputs/* config */.$W,
    set: common_inputs/* set */.hZ,
    dataset: (0,common_inputs/* artifactIn */.MN)('dataset', 'dataset'),
    artifact: (0,common_inputs/* artifactOut */.b9)('model', 'model'),
    matrix: common_inputs/* matrix */.UP,
    resume: common_inputs/* resume */.U,
    tensorboard: common_inputs/* tensorboard */.e4,
    'allow-fork-code': common_inputs/* allowForkCode */.nQ,
    ...common_inputs/* engineInputs */.Ie,
};
const train = (0,declare/* declare */.x)({
    name: 'train',
    title: 'Tensorline train',
    description: 'Trains the network on the dataset with native TensorFlow',
    icon: 'trending-up',
    inputs: {
        ...trainingInputs,
        'report-artifact': {
            ...(0,common_inputs/* artifactOut */.b9)('training-report', 'training report'),
            description: "Name under which the training report is published; by default `training-report-` with the name in `artifact`, or `training-report` with the values of the job's matrix.",
        },
    },
    outputs: {
        ...declare/* published */.H,
        device: 'The device of the training: `gpu`, `cpu` or `wasm`.',
        'best-epoch': 'The epoch whose weights the model has.',
        'epochs-trained': 'Number of epochs trained; less than `train.epochs` if training stopped early.',
        loss: 'Loss on the training split in that epoch.',
        'validation-loss': 'Loss on the validation split after that epoch.',
        'validation-accuracy': 'Accuracy on the validation split after that epoch; empty for regression.',
        page: 'Path of the page of the training report, `report.html`.',
    },
});
const quantize = (0,declare/* declare */.x)({
    name: 'quantize',
    title: 'Tensorline quantize',
    description: 'Stores the weights in fewer bits and tests that the loss of accuracy is acceptable',
    icon: 'minimize-2',
    inputs: {
        config: common_inputs/* config */.$W,
        set: common_inputs/* set */.hZ,
        model: (0,common_inputs/* artifactIn */.MN)('model', 'model'),
        dataset: (0,common_inputs/* artifactIn */.MN)('dataset', 'dataset'),
        artifact: (0,common_inputs/* artifactOut */.b9)('model-quantized', 'quantized model'),
        matrix: common_inputs/* matrix */.UP,
        ...common_inputs/* engineInputs */.Ie,
    },
    outputs: {
        ...declare/* published */.H,
        verdict: '`pass`, `fail` or `inconclusive`: the quantized model compared with the original model.',
        'model-bytes': 'Size of model.json and its shards.',
        'size-ratio': 'That size as a fraction of the original size.',
        'accuracy-drop': 'Accuracy lost on the test split; empty for regression.',
        'costly-weights': 'JSON list of the weights to keep in float32 for an acceptable loss of accuracy (`quantize.exclude`), the costliest first; `[]` if the loss is acceptable.',
    },
});
/** The stages of the pipeline, in order. */
const stageNames = [
    'preprocess',
    'train',
    'evaluate-gate',
    'quantize',
    'build-image',
    'deploy',
];
const stageActions = {
    preprocess,
    train,
    'evaluate-gate': gate_action/* evaluateGate */.D,
    quantize,
    'build-image': release_actions/* buildImage */._,
    deploy: release_actions/* deploy */.g,
};
const stageList = schemas/* string */.YjP().transform((text, context) => text
    .split(/[\s,]+/)
    .filter(Boolean)
    .flatMap((name) => {
    const stage = stageNames.find((known) => known === name);
    if (!stage)
        context.addIssue({
            code: 'custom',
            message: `stages among ${stageNames.join(', ')}, not ${JSON.stringify(name)}`,
        });
    return stage ? [stage] : [];
}));
/** The whole pipeline as one step: the root action, and `tensorline run`. */
const pipeline = (0,declare/* declare */.x)({
    name: 'run',
    title: 'Tensorline',
    description: 'Takes a TensorFlow.js model from raw data to a running, verified server',
    icon: 'git-commit',
    inputs: {
        config: common_inputs/* config */.$W,
        set: common_inputs/* set */.hZ,
        stages: {
            description: 'The stages to run, in the order of the pipeline.',
            default: stageNames.join(' '),
            positional: true,
            schema: stageList,
        },
        resume: common_inputs/* resume */.U,
        tensorboard: common_inputs/* tensorboard */.e4,
        'allow-fork-code': common_inputs/* allowForkCode */.nQ,
        ...common_inputs/* engineInputs */.Ie,
        push: release_actions/* buildImage */._.inputs.push,
        matrix: common_inputs/* matrix */.UP,
        comment: gate_action/* evaluateGate */.D.inputs.comment,
        check: gate_action/* evaluateGate */.D.inputs.check,
        'github-token': common_inputs/* githubToken */.bU,
    },
    outputs: {
        'dataset-digest': 'Digest of the dataset; empty if preprocess did not run.',
        'model-digest': 'Digest of the trained model; empty if train did not run.',
        verdict: 'Verdict of the gate; empty if it did not run.',
        accuracy: 'Accuracy on the test split; empty if the gate did not run.',
        report: 'Folder of the report; empty if the gate did not run.',
        'quantized-digest': 'Digest of the quantized model; empty if quantize did not run.',
        image: 'Name and digest of the image; empty if build-image did not run.',
        url: 'Address of the server; empty if deploy did not run.',
    },
});


/***/ }),

/***/ 22767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ deployCommands),
/* harmony export */   xR: () => (/* binding */ deployInputs)
/* harmony export */ });
/* unused harmony export renderForms */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const deployCommands = ['deploy', 'plan', 'promote', 'rollback', 'status', 'history'];
const renderForms = ['manifests', 'kustomize', 'helm', 'terraform'];
/** The inputs of `deploy` that choose what it does. */
const deployInputs = {
    command: {
        description: 'The command. `deploy` runs the image; `plan` shows the differences from the running version, and changes nothing; `promote` promotes a held canary, or deploys the version of the environment in `from`; `rollback` deploys the last good version, or the one in `digest`; `status` shows the running version; `history` lists the versions with their data, model and verdict.',
        value: 'command',
        default: 'deploy',
        schema: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(deployCommands),
    },
    digest: {
        description: 'Digest of the image that `command: rollback` deploys; empty for the last good one.',
        value: 'digest',
        default: '',
        schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
            zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(''),
            zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/, 'must be a digest such as sha256:…'),
        ]),
    },
    from: {
        description: 'Environment whose version `command: promote` deploys; empty to promote a held canary of this environment.',
        value: 'environment',
        default: '',
        schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    },
    render: {
        description: 'Form of the files that are written into the folder `render-to` instead of a deployment. `manifests`, `kustomize`, `helm` and `terraform` contain the objects of `target: kubernetes`; `systemd` contains the units of a server for `target: local`; `image-policy` is an admission policy, by which a cluster admits only images whose model the gate accepted. Empty to deploy.',
        value: 'form',
        default: '',
        schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(''), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('systemd'), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('image-policy'), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(renderForms)]),
    },
    'render-to': {
        description: 'Folder for the files of `render`. Files of earlier versions are replaced; other files stay.',
        value: 'folder',
        default: 'rendered',
        schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    },
};


/***/ }),

/***/ 32987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ buildImage),
/* harmony export */   g: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51533);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86410);
/* harmony import */ var _deploy_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22767);




const buildImage = (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({
    name: 'build-image',
    title: 'Tensorline build-image',
    description: 'Builds a reproducible container image that serves the model, without a container daemon',
    icon: 'package',
    inputs: {
        config: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W,
        set: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ,
        model: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactIn */ .MN)('model', 'model'),
        report: {
            description: 'The report of the gate about this model, whose metrics go into the bill of materials of the model: the name of its artifact in this run, or the path of its folder. Empty without a report.',
            value: 'artifact',
            default: '',
            schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        },
        dataset: {
            description: 'The dataset of the report: the name of its artifact in this run, or the path of its folder. With it, examples of its test split are sent to the server of the image, and the outputs are compared with those of the gate. Empty to compare golden requests only.',
            value: 'artifact',
            default: '',
            schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        },
        artifact: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactOut */ .b9)('image', 'image'),
        matrix: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .matrix */ .UP,
        push: { description: 'Push the image to the registry in its name.', default: 'false', schema: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX },
        ..._common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .libraryInputs */ .N8,
    },
    outputs: {
        ..._declare_js__WEBPACK_IMPORTED_MODULE_1__/* .published */ .H,
        image: 'Name and digest of the image: `name@sha256:…`.',
        'image-digest': 'Digest of the image manifest.',
        bytes: 'Compressed size of all layers.',
        pushed: '`true` if the image was pushed to its registry.',
    },
});
const deploy = (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({
    name: 'deploy',
    title: 'Tensorline deploy',
    description: 'Deploys the image by its digest, verifies it with golden requests, and rolls back after a failure',
    icon: 'upload-cloud',
    inputs: {
        config: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W,
        set: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ,
        image: {
            description: 'The image: the name of its artifact in this run, the path of its folder, or `name@sha256:…` in a registry.',
            value: 'image',
            default: 'image',
            schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
        },
        ..._deploy_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .deployInputs */ .xR,
        'github-token': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .githubToken */ .bU,
    },
    outputs: {
        url: 'Address of the server.',
        'image-digest': 'Digest of the running image.',
        'model-digest': 'Digest of the model in the image.',
        'golden-requests': 'Number of golden requests with the expected response.',
        rendered: 'Folder with the files of `render`; empty without `render`.',
        result: 'Result of `command: plan`, `status` or `history` as JSON; empty for every other command.',
    },
});


/***/ }),

/***/ 94088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ search),
/* harmony export */   OG: () => (/* binding */ searchActions),
/* harmony export */   pM: () => (/* binding */ searchSelect),
/* harmony export */   yN: () => (/* binding */ searchPlan)
/* harmony export */ });
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86410);
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90064);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51533);



const searched = {
    ..._declare_js__WEBPACK_IMPORTED_MODULE_0__/* .published */ .H,
    trial: 'Number of the best trial.',
    'best-value': 'Its value of `search.metric`.',
    'best-parameters': 'Its values by their path in the file, as JSON.',
    'failed-trials': 'Number of trials without a model.',
    'report-path': 'Folder of the report with the table of all trials.',
};
/** The action that trains all trials on one machine. */
const search = (0,_declare_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({
    name: 'search',
    title: 'Tensorline search',
    description: 'Trains all trials of a search on one machine, one after another or in parallel, and publishes the best model',
    icon: 'search',
    inputs: _actions_js__WEBPACK_IMPORTED_MODULE_1__/* .trainingInputs */ .yL,
    outputs: searched,
});
/** The action that plans the trials of a matrix. */
const searchPlan = (0,_declare_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({
    name: 'search-plan',
    title: 'Tensorline search-plan',
    description: 'Samples the trials of a search as a matrix of jobs that train them',
    icon: 'grid',
    inputs: { config: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .config */ .$W, set: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .set */ .hZ },
    outputs: {
        matrix: 'For `strategy.matrix`, through `fromJSON`: `trial` and the lines of `set` for each job.',
        trials: 'Number of trials.',
    },
});
/** The action that selects the best trial of a matrix. */
const searchSelect = (0,_declare_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({
    name: 'search-select',
    title: 'Tensorline search-select',
    description: 'Selects the best trial of a matrix, publishes its model, and reports all trials',
    icon: 'award',
    inputs: { config: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .config */ .$W, set: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .set */ .hZ, artifact: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactOut */ .b9)('model', 'best model'), matrix: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .matrix */ .UP },
    outputs: searched,
});
/** Actions outside the pipeline. */
const searchActions = { search, 'search-plan': searchPlan, 'search-select': searchSelect };


/***/ }),

/***/ 37079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf)
/* harmony export */ });
/* harmony import */ var _machine_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42354);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);


/** Returns the problems of a failure: those of a UserError or a machine error; for anything else, a bug in Tensorline. */
function problemsOf(thrown) {
    const error = (0,_machine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withMachineExplained */ .Cc)((0,_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .withDiskExplained */ .oE)(thrown));
    return error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo ? error.problems : [internalError(error)];
}
function internalError(thrown) {
    return {
        code: 'INTERNAL_ERROR',
        found: `a bug in Tensorline: ${(0,_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`,
        expected: 'no internal error',
        hint: 'Report it with the log.',
    };
}


/***/ }),

/***/ 91598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _errors_problems_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37079);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);


/**
 * Reports the failure of a stage: one annotation for each problem, at its file and line. For an internal error the log
 * also contains the stacks of the error and its causes, in a group. A cancellation is reported where the process ends.
 */
async function reportFailure(log, thrown) {
    if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .cancellationIn */ .dW)(thrown) !== null)
        return;
    const problems = (0,_errors_problems_of_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .G)(thrown);
    for (const problem of problems)
        log.error(`Found ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .problemText */ .fI)(problem)}`, problem.location, problem.code);
    if (!problems.some(({ code }) => code === 'INTERNAL_ERROR'))
        return;
    await log.group('Where it happened', async () => {
        for (const stack of stacks(thrown))
            log.info(stack);
    });
}
function stacks(thrown) {
    if (!(thrown instanceof Error))
        return [String(thrown)];
    const stack = thrown.stack ?? thrown.message;
    return thrown.cause === undefined
        ? [stack]
        : [stack, ...stacks(thrown.cause).map((cause) => `caused by ${cause}`)];
}


/***/ }),

/***/ 34605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ untilDone)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11165);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91598);



/**
 * Runs the work of this process. If the process ends before, or an uncaught error is thrown, it reports the cause and
 * exits with 1: a step without a result must not look like one that passed. A signal ends the process with its own exit
 * code.
 */
async function untilDone(log, findUserCode, work) {
    const onExit = () => {
        if ((0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnding */ .yp)())
            return;
        // The stack of a call of `process.exit`, if there was one.
        const code = findUserCode(new Error().stack ?? '');
        if (code === null)
            log.error('Internal error: the process ended before its work was done.');
        else
            log.error(`Found ${code.name}, where the process ended before its work was done; expected this code to return. ` +
                'Look there for process.exit, or for a promise that is never resolved.', code.location ?? undefined);
        process.exitCode = 1;
    };
    const onUncaught = (thrown) => {
        process.removeListener('exit', onExit);
        void (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFailure */ .x)(log, blamed(thrown, findUserCode)).finally(() => process.exit(1));
    };
    process.once('exit', onExit);
    process.once('uncaughtException', onUncaught);
    const refuse = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .endOnCancellation */ .kz)((message) => log.error(message));
    try {
        const exitCode = await work();
        (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .endIfCancelled */ .WI)();
        return exitCode;
    }
    finally {
        refuse();
        process.removeListener('exit', onExit);
        process.removeListener('uncaughtException', onUncaught);
    }
}
/** Returns a UserError for an error from the user's code; any other error unchanged. */
function blamed(thrown, findUserCode) {
    if (!(thrown instanceof Error) || thrown instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return thrown;
    const code = findUserCode(thrown.stack ?? '');
    if (code?.location == null)
        return thrown;
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'MODULE_FAILED',
        found: `an error in ${code.name} that nothing catches (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)})`,
        expected: 'code that awaits its promises and catches the errors of its timers',
        hint: 'Correct the code there.',
        location: code.location,
    }, { cause: thrown });
}


/***/ }),

/***/ 82694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ isStageKey),
  _: () => (/* binding */ stages)
});

// EXTERNAL MODULE: ./build/core/js/src/config/actions.js + 1 modules
var actions = __webpack_require__(90064);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/config/declare.js
var declare = __webpack_require__(86410);
// EXTERNAL MODULE: ./build/core/js/src/config/gate-action.js
var gate_action = __webpack_require__(12360);
// EXTERNAL MODULE: ./build/core/js/src/config/common-inputs.js + 1 modules
var common_inputs = __webpack_require__(51533);
;// CONCATENATED MODULE: ./build/core/js/src/config/fork-actions.js




function artifactOfFork(defaultName, content) {
    return {
        description: `Name of the ${content} in the fork's run.`,
        default: defaultName,
        schema: common_inputs/* artifactName */.Cs,
    };
}
const publishVerdict = (0,declare/* declare */.x)({
    name: 'publish-verdict',
    title: 'Tensorline publish-verdict',
    description: "Posts the verdict of the gate to a fork's pull request without running the fork's code",
    icon: 'message-square',
    inputs: {
        config: common_inputs/* config */.$W,
        set: common_inputs/* set */.hZ,
        verify: {
            description: "`none` posts the verdict of the fork's run as unverified; `rescore` evaluates the fork's model here, with the gate and the test split of the base branch.",
            default: 'none',
            schema: schemas/* enum */.k5n(['none', 'rescore']),
        },
        report: artifactOfFork('report', 'report'),
        diff: artifactOfFork('dataset-diff', 'comparison of the data'),
        model: artifactOfFork('model', 'model to rescore'),
        dataset: {
            description: "Name of the dataset in the runs of the base branch, for rescoring; with `data.drift` also in the fork's run.",
            default: 'dataset',
            schema: common_inputs/* artifactName */.Cs,
        },
        'baseline-artifact': gate_action/* evaluateGate */.D.inputs['baseline-artifact'],
        artifact: {
            ...gate_action/* evaluateGate */.D.inputs.artifact,
            description: "Name under which the report of a rescored model is published; by default `report` with the gate's id, if it has one, and the values of the job's matrix.",
        },
        matrix: common_inputs/* matrix */.UP,
        comment: gate_action/* evaluateGate */.D.inputs.comment,
        check: gate_action/* evaluateGate */.D.inputs.check,
        ...common_inputs/* engineInputs */.Ie,
        'github-token': common_inputs/* githubToken */.bU,
    },
    outputs: {
        digest: `${declare/* published */.H.digest} Empty if nothing was rescored.`,
        artifact: 'Name of the artifact; empty if nothing was rescored.',
        path: 'Folder of the artifact; empty if nothing was rescored.',
        'pull-request': 'Number of the pull request; empty if nothing was posted.',
        verdict: '`pass`, `fail` or `inconclusive`; empty if nothing was posted.',
        verified: '`true` if the model was rescored here, `false` if its verdict is only reported.',
        reason: 'The one reason for the verdict.',
        'comment-url': gate_action/* evaluateGate */.D.outputs['comment-url'],
        'check-url': gate_action/* evaluateGate */.D.outputs['check-url'],
    },
});
const forkActions = { 'publish-verdict': publishVerdict };

// EXTERNAL MODULE: ./build/core/js/src/config/release-actions.js
var release_actions = __webpack_require__(32987);
// EXTERNAL MODULE: ./build/core/js/src/config/search-actions.js
var search_actions = __webpack_require__(94088);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/config/explain-issue.js
var explain_issue = __webpack_require__(70929);
;// CONCATENATED MODULE: ./build/core/js/src/config/action.js


/**
 * Parses the texts of all inputs.
 * @throws UserError with every error at once
 */
function parseInputs(action, read) {
    const problems = [];
    const values = {};
    for (const [name, input] of Object.entries(action.inputs)) {
        const { schema, default: fallback } = input;
        const text = read(name).trim() || fallback;
        const parsed = schema.safeParse(text);
        if (parsed.success)
            values[name] = parsed.data;
        else
            problems.push(...parsed.error.issues.flatMap((issue) => explainInput(name, input, text, issue)));
    }
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(problems);
    return complete(action, values);
}
function explainInput(name, { positional }, text, issue) {
    const inTerminal = positional ? 'the arguments of the command' : `--${name}`;
    return (0,explain_issue/* explainIssue */.Jp)(issue, text).map(({ found, expected }) => ({
        code: 'INPUT_INVALID_VALUE',
        found: `${found} as input "${name}"`,
        expected,
        hint: `Correct "${name}" under "with:" of the step, or ${inTerminal} in a terminal.`,
    }));
}
function complete(action, values) {
    if (!isComplete(action, values))
        throw new TypeError(`an input of ${action.name} was not parsed`);
    return values;
}
function isComplete(action, values) {
    return Object.keys(action.inputs).every((name) => name in values);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 14 modules
var read_pipeline = __webpack_require__(13678);
;// CONCATENATED MODULE: ./build/core/js/src/config/locate-error.js



/**
 * Returns the thrown value; problems about a key of the configuration get the line of that key, unless an override set
 * its value.
 */
async function withLocations(thrown, file, overrides) {
    if (!(thrown instanceof user_error/* UserError */.yo) || thrown.problems.every(({ key }) => key === undefined))
        return thrown;
    const locate = (0,read_pipeline/* locatePaths */.FU)(await (0,promises_.readFile)(file, 'utf8'), file);
    const problems = thrown.problems.map((problem) => {
        const { key, location } = problem;
        if (location !== undefined || key === undefined || isOverridden(key, overrides))
            return problem;
        return { ...problem, location: locate(key) };
    });
    return (0,user_error/* withProblems */.rB)(thrown, problems);
}
function isOverridden(key, overrides) {
    return overrides.some(({ path }) => path.every((part, depth) => String(key[depth]) === part));
}

// EXTERNAL MODULE: ./build/core/js/src/files/outside.js
var outside = __webpack_require__(82162);
// EXTERNAL MODULE: ./build/core/js/src/host/confinement.js
var confinement = __webpack_require__(52736);
;// CONCATENATED MODULE: ./build/core/js/src/stages/stage.js






function stageOf(action, work) {
    return stageWithoutPipeline(action, async (run, inputs) => {
        const { file, overrides } = run;
        await (0,outside/* refuseLinksOutside */.h)([file], (0,confinement/* confinementOf */.u)(run.host.codeOrigin));
        const pipeline = await (0,read_pipeline/* readPipeline */.l9)(file, overrides, (text) => {
            run.host.log.info(text);
        });
        try {
            return await work({ ...run, pipeline }, inputs);
        }
        catch (error) {
            throw await withLocations(error, file, overrides);
        }
    });
}
/** Returns a stage that does not read `tensorline.yml` of the working tree. */
function stageWithoutPipeline(action, work) {
    return {
        action,
        prepare(read) {
            const inputs = parseInputs(action, read);
            const { config, set } = inputs;
            return {
                async perform(host, workspace) {
                    return work({ host, file: config, overrides: set, folder: (0,external_node_path_.dirname)(config), workspace }, inputs);
                },
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/stages.js






/** Every stage by the name of its action; `run` is the whole pipeline. A stage is loaded when it runs. */
const stages = {
    preprocess: stageOf(actions/* preprocess */.vk, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(6771), __webpack_require__.e(7554), __webpack_require__.e(606), __webpack_require__.e(8761), __webpack_require__.e(4733), __webpack_require__.e(3395), __webpack_require__.e(8075), __webpack_require__.e(8703), __webpack_require__.e(9540), __webpack_require__.e(3382), __webpack_require__.e(4116), __webpack_require__.e(305), __webpack_require__.e(2856), __webpack_require__.e(1773), __webpack_require__.e(3634), __webpack_require__.e(5474), __webpack_require__.e(6981), __webpack_require__.e(2322), __webpack_require__.e(316), __webpack_require__.e(8631), __webpack_require__.e(9709), __webpack_require__.e(2994), __webpack_require__.e(4293), __webpack_require__.e(8503), __webpack_require__.e(2210), __webpack_require__.e(9735), __webpack_require__.e(5893), __webpack_require__.e(5347)]).then(__webpack_require__.bind(__webpack_require__, 65893))).preprocess(context, inputs)),
    train: stageOf(actions/* train */.B, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(6771), __webpack_require__.e(7554), __webpack_require__.e(606), __webpack_require__.e(8761), __webpack_require__.e(3395), __webpack_require__.e(7259), __webpack_require__.e(4116), __webpack_require__.e(7185), __webpack_require__.e(3634), __webpack_require__.e(5474), __webpack_require__.e(6981), __webpack_require__.e(2322), __webpack_require__.e(316), __webpack_require__.e(8631), __webpack_require__.e(7267), __webpack_require__.e(9709), __webpack_require__.e(2994), __webpack_require__.e(3841), __webpack_require__.e(4219), __webpack_require__.e(9180), __webpack_require__.e(5447)]).then(__webpack_require__.bind(__webpack_require__, 95447))).train(context, inputs)),
    'evaluate-gate': stageOf(gate_action/* evaluateGate */.D, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(6771), __webpack_require__.e(7554), __webpack_require__.e(606), __webpack_require__.e(8761), __webpack_require__.e(4733), __webpack_require__.e(3395), __webpack_require__.e(8075), __webpack_require__.e(8703), __webpack_require__.e(7259), __webpack_require__.e(8721), __webpack_require__.e(9540), __webpack_require__.e(3382), __webpack_require__.e(4116), __webpack_require__.e(305), __webpack_require__.e(8252), __webpack_require__.e(3634), __webpack_require__.e(5474), __webpack_require__.e(6981), __webpack_require__.e(2322), __webpack_require__.e(316), __webpack_require__.e(8631), __webpack_require__.e(7267), __webpack_require__.e(9709), __webpack_require__.e(2994), __webpack_require__.e(3841), __webpack_require__.e(4219), __webpack_require__.e(4293), __webpack_require__.e(12), __webpack_require__.e(1671), __webpack_require__.e(8811), __webpack_require__.e(4849)]).then(__webpack_require__.bind(__webpack_require__, 8811))).evaluateGate(context, inputs)),
    quantize: stageOf(actions/* quantize */.yd, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(6771), __webpack_require__.e(7554), __webpack_require__.e(606), __webpack_require__.e(8761), __webpack_require__.e(3395), __webpack_require__.e(7259), __webpack_require__.e(305), __webpack_require__.e(8252), __webpack_require__.e(3634), __webpack_require__.e(5474), __webpack_require__.e(6981), __webpack_require__.e(2322), __webpack_require__.e(316), __webpack_require__.e(8631), __webpack_require__.e(7267), __webpack_require__.e(3841), __webpack_require__.e(1671), __webpack_require__.e(6794)]).then(__webpack_require__.bind(__webpack_require__, 11621))).quantize(context, inputs)),
    'build-image': stageOf(release_actions/* buildImage */._, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(6771), __webpack_require__.e(7554), __webpack_require__.e(606), __webpack_require__.e(8761), __webpack_require__.e(4733), __webpack_require__.e(6752), __webpack_require__.e(8075), __webpack_require__.e(8703), __webpack_require__.e(8721), __webpack_require__.e(3453), __webpack_require__.e(3634), __webpack_require__.e(5474), __webpack_require__.e(6981), __webpack_require__.e(2322), __webpack_require__.e(316), __webpack_require__.e(8631), __webpack_require__.e(7267), __webpack_require__.e(9709), __webpack_require__.e(12), __webpack_require__.e(1637), __webpack_require__.e(9645), __webpack_require__.e(3477)]).then(__webpack_require__.bind(__webpack_require__, 99645))).buildImage(context, inputs)),
    deploy: stageOf(release_actions/* deploy */.g, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(6771), __webpack_require__.e(7554), __webpack_require__.e(606), __webpack_require__.e(8761), __webpack_require__.e(6752), __webpack_require__.e(2830), __webpack_require__.e(7417), __webpack_require__.e(2088), __webpack_require__.e(8275), __webpack_require__.e(5179), __webpack_require__.e(4187), __webpack_require__.e(3634), __webpack_require__.e(5474), __webpack_require__.e(6981), __webpack_require__.e(2322), __webpack_require__.e(316), __webpack_require__.e(8631), __webpack_require__.e(7267), __webpack_require__.e(9709), __webpack_require__.e(1637), __webpack_require__.e(9476), __webpack_require__.e(3051), __webpack_require__.e(3429)]).then(__webpack_require__.bind(__webpack_require__, 6211))).runDeploymentCommand(context, inputs)),
    search: stageOf(search_actions/* search */.$P, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(6771), __webpack_require__.e(7554), __webpack_require__.e(606), __webpack_require__.e(8761), __webpack_require__.e(3395), __webpack_require__.e(7259), __webpack_require__.e(7185), __webpack_require__.e(3634), __webpack_require__.e(5474), __webpack_require__.e(6981), __webpack_require__.e(2322), __webpack_require__.e(316), __webpack_require__.e(8631), __webpack_require__.e(7267), __webpack_require__.e(2994), __webpack_require__.e(9180), __webpack_require__.e(2608), __webpack_require__.e(6937)]).then(__webpack_require__.bind(__webpack_require__, 73374))).search(context, inputs)),
    'search-plan': stageOf(search_actions/* searchPlan */.yN, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(3634), __webpack_require__.e(2322), __webpack_require__.e(2608), __webpack_require__.e(2136)]).then(__webpack_require__.bind(__webpack_require__, 6545))).searchPlan(context, inputs)),
    'search-select': stageOf(search_actions/* searchSelect */.pM, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(6771), __webpack_require__.e(7554), __webpack_require__.e(8761), __webpack_require__.e(3634), __webpack_require__.e(5474), __webpack_require__.e(6981), __webpack_require__.e(2322), __webpack_require__.e(316), __webpack_require__.e(8631), __webpack_require__.e(7267), __webpack_require__.e(2994), __webpack_require__.e(2608), __webpack_require__.e(8602)]).then(__webpack_require__.bind(__webpack_require__, 16221))).searchSelect(context, inputs)),
    'publish-verdict': stageWithoutPipeline(publishVerdict, async (run, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(6771), __webpack_require__.e(7554), __webpack_require__.e(606), __webpack_require__.e(8761), __webpack_require__.e(4733), __webpack_require__.e(3395), __webpack_require__.e(8075), __webpack_require__.e(8703), __webpack_require__.e(7259), __webpack_require__.e(8721), __webpack_require__.e(9540), __webpack_require__.e(3382), __webpack_require__.e(4116), __webpack_require__.e(305), __webpack_require__.e(8252), __webpack_require__.e(3634), __webpack_require__.e(5474), __webpack_require__.e(6981), __webpack_require__.e(2322), __webpack_require__.e(316), __webpack_require__.e(8631), __webpack_require__.e(7267), __webpack_require__.e(9709), __webpack_require__.e(2994), __webpack_require__.e(3841), __webpack_require__.e(4219), __webpack_require__.e(4293), __webpack_require__.e(12), __webpack_require__.e(1671), __webpack_require__.e(8503), __webpack_require__.e(8811), __webpack_require__.e(6363)]).then(__webpack_require__.bind(__webpack_require__, 36363))).publishVerdict(run, inputs)),
    run: stageOf(actions/* pipeline */.Tk, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(6771), __webpack_require__.e(7554), __webpack_require__.e(606), __webpack_require__.e(8761), __webpack_require__.e(4733), __webpack_require__.e(6752), __webpack_require__.e(3395), __webpack_require__.e(8075), __webpack_require__.e(8703), __webpack_require__.e(7259), __webpack_require__.e(8721), __webpack_require__.e(2830), __webpack_require__.e(9540), __webpack_require__.e(3382), __webpack_require__.e(4116), __webpack_require__.e(305), __webpack_require__.e(7417), __webpack_require__.e(2088), __webpack_require__.e(8275), __webpack_require__.e(5179), __webpack_require__.e(8252), __webpack_require__.e(7185), __webpack_require__.e(2856), __webpack_require__.e(4187), __webpack_require__.e(3453), __webpack_require__.e(1773), __webpack_require__.e(3634), __webpack_require__.e(5474), __webpack_require__.e(6981), __webpack_require__.e(2322), __webpack_require__.e(316), __webpack_require__.e(7267), __webpack_require__.e(3841), __webpack_require__.e(4219), __webpack_require__.e(4293), __webpack_require__.e(1671), __webpack_require__.e(8503), __webpack_require__.e(8811), __webpack_require__.e(9180), __webpack_require__.e(2210), __webpack_require__.e(9735), __webpack_require__.e(1637), __webpack_require__.e(5447), __webpack_require__.e(5893), __webpack_require__.e(9645), __webpack_require__.e(9476), __webpack_require__.e(4332)]).then(__webpack_require__.bind(__webpack_require__, 51498))).runPipeline(context, inputs)),
};
function isStageKey(name) {
    return name in stages;
}


/***/ })

};
