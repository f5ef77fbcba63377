export const id = 3122;
export const ids = [3122];
export const modules = {

/***/ 70607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ train),
/* harmony export */   Tk: () => (/* binding */ pipeline),
/* harmony export */   Uz: () => (/* binding */ stageActions),
/* harmony export */   vk: () => (/* binding */ preprocess),
/* harmony export */   yd: () => (/* binding */ quantize)
/* harmony export */ });
/* unused harmony export stageNames */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51533);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86410);
/* harmony import */ var _gate_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12360);
/* harmony import */ var _release_actions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32987);





const preprocess = (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({
    name: 'preprocess',
    title: 'Tensorline preprocess',
    description: 'Turns raw files into a versioned dataset: cleaned, split and with its transform fitted',
    icon: 'filter',
    inputs: {
        config: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W,
        set: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ,
        artifact: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactOut */ .b9)('dataset', 'dataset'),
        matrix: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .matrix */ .UP,
        cache: {
            description: 'Keep the dataset in the Actions cache, so that an unchanged one is not made twice.',
            default: 'true',
            schema: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX,
        },
    },
    outputs: {
        ..._declare_js__WEBPACK_IMPORTED_MODULE_1__/* .published */ .H,
        'recipe-digest': 'Digest of the sources and of everything done to them; the key of the cache.',
        'cache-hit': '`true` when the dataset came from the cache.',
        'train-rows': 'Examples in the training split.',
        'validation-rows': 'Examples in the validation split.',
        'test-rows': 'Examples in the test split.',
    },
});
const train = (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({
    name: 'train',
    title: 'Tensorline train',
    description: 'Trains the network on the dataset with native TensorFlow',
    icon: 'trending-up',
    inputs: {
        config: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W,
        set: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ,
        dataset: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactIn */ .MN)('dataset', 'dataset'),
        artifact: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactOut */ .b9)('model', 'model'),
        matrix: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .matrix */ .UP,
        resume: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .resume */ .U,
        tensorboard: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .tensorboard */ .e4,
        'allow-fork-code': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .allowForkCode */ .nQ,
        ..._common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .engineInputs */ .Ie,
    },
    outputs: {
        ..._declare_js__WEBPACK_IMPORTED_MODULE_1__/* .published */ .H,
        device: 'What ran the tensors: `gpu`, `cpu` or `wasm`.',
        'best-epoch': 'The epoch whose weights the model has.',
        'epochs-trained': 'Number of epochs trained; less than `train.epochs` when training stopped early.',
        loss: 'Loss on the training split in that epoch.',
        'validation-loss': 'Loss on the validation split after that epoch.',
        'validation-accuracy': 'Accuracy on the validation split after that epoch; empty for regression.',
    },
});
const quantize = (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({
    name: 'quantize',
    title: 'Tensorline quantize',
    description: 'Stores the weights in fewer bits and shows that the model is no worse for it',
    icon: 'minimize-2',
    inputs: {
        config: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W,
        set: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ,
        model: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactIn */ .MN)('model', 'model'),
        dataset: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactIn */ .MN)('dataset', 'dataset'),
        artifact: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactOut */ .b9)('model-quantized', 'quantized model'),
        matrix: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .matrix */ .UP,
        ..._common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .engineInputs */ .Ie,
    },
    outputs: {
        ..._declare_js__WEBPACK_IMPORTED_MODULE_1__/* .published */ .H,
        verdict: '`pass`, `fail` or `inconclusive`: the quantized model against the one it was made from.',
        'model-bytes': 'Size of model.json and its shards.',
        'size-ratio': 'That size as a fraction of the size before.',
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
    'evaluate-gate': _gate_action_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateGate */ .D,
    quantize,
    'build-image': _release_actions_js__WEBPACK_IMPORTED_MODULE_3__/* .buildImage */ ._,
    deploy: _release_actions_js__WEBPACK_IMPORTED_MODULE_3__/* .deploy */ .g,
};
const stageList = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform((text, context) => text
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
const pipeline = (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({
    name: 'run',
    title: 'Tensorline',
    description: 'Takes a TensorFlow.js model from raw data to a running, verified server',
    icon: 'git-commit',
    inputs: {
        config: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W,
        set: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ,
        stages: {
            description: 'The stages to run, in the order of the pipeline.',
            default: stageNames.join(' '),
            schema: stageList,
        },
        resume: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .resume */ .U,
        tensorboard: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .tensorboard */ .e4,
        'allow-fork-code': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .allowForkCode */ .nQ,
        ..._common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .engineInputs */ .Ie,
        push: _release_actions_js__WEBPACK_IMPORTED_MODULE_3__/* .buildImage */ ._.inputs.push,
        matrix: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .matrix */ .UP,
        comment: _gate_action_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateGate */ .D.inputs.comment,
        check: _gate_action_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateGate */ .D.inputs.check,
        'github-token': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .githubToken */ .bU,
    },
    outputs: {
        'dataset-digest': 'Digest of the dataset; empty when preprocess did not run.',
        'model-digest': 'Digest of the trained model; empty when train did not run.',
        verdict: 'Verdict of the gate; empty when it did not run.',
        accuracy: 'Accuracy on the test split; empty when the gate did not run.',
        report: 'Folder of the report; empty when the gate did not run.',
        'quantized-digest': 'Digest of the quantized model; empty when quantize did not run.',
        image: 'Name and digest of the image; empty when build-image did not run.',
        url: 'Address of the server; empty when deploy did not run.',
    },
});


/***/ }),

/***/ 51533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nQ: () => (/* binding */ allowForkCode),
  MN: () => (/* binding */ artifactIn),
  Cs: () => (/* binding */ artifactName),
  b9: () => (/* binding */ artifactOut),
  $W: () => (/* binding */ config),
  jO: () => (/* binding */ device),
  Ie: () => (/* binding */ engineInputs),
  bU: () => (/* binding */ githubToken),
  zf: () => (/* binding */ gpuMemoryLimit),
  UP: () => (/* binding */ matrix),
  U: () => (/* binding */ resume),
  Ej: () => (/* binding */ runtimePath),
  UH: () => (/* binding */ runtimeUrl),
  hZ: () => (/* binding */ set),
  e4: () => (/* binding */ tensorboard),
  GX: () => (/* binding */ yesOrNo)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./build/core/js/src/engine/engine.js
const deviceRequests = ['auto', 'gpu', 'cpu', 'wasm'];

;// CONCATENATED MODULE: ./build/core/js/src/config/common-inputs.js


const yesOrNo = schemas/* enum */.k5n(['true', 'false']).transform((text) => text === 'true');
const config = {
    description: 'The file that describes the pipeline.',
    default: 'tensorline.yml',
    schema: schemas/* string */.YjP(),
};
const override = schemas/* string */.YjP().regex(/^[a-z][\w.-]*\s*=/i, 'must be a path, an equals sign and a value');
const set = {
    description: 'Lines of `path=value` that override the file for this step, for example `train.epochs=3`.',
    default: '',
    many: true,
    schema: schemas/* string */.YjP().transform((text, context) => text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .map((line) => {
        const parsed = override.safeParse(line);
        if (!parsed.success)
            context.addIssue({
                code: 'custom',
                message: `lines like train.epochs=3, not ${JSON.stringify(line)}`,
            });
        const equals = line.indexOf('=');
        const path = line.slice(0, equals).trim().split('.');
        return { path, value: line.slice(equals + 1).trim(), from: 'the input "set"' };
    })),
};
/** Those that a matrix makes among them, `model-rate=0.1,seed=1`; what GitHub refuses in a name is not. */
const artifactName = schemas/* string */.YjP()
    .regex(/^[\w][\w .()=,%+-]*$/, 'must be letters, digits, spaces and . _ - ( ) = , % + only')
    .max(200);
/** Empty for the usual name, to which the jobs of a matrix add their values. */
function artifactOut(usual, what) {
    return {
        description: `Name under which the ${what} is published; \`${usual}\` and the values of the job's matrix when left out.`,
        default: '',
        schema: schemas/* union */.KCZ([schemas/* literal */.euz(''), artifactName]),
    };
}
const matrix = {
    description: "The job's matrix, so that its jobs never publish under one name.",
    default: '${{ toJSON(matrix) }}',
    schema: schemas/* string */.YjP(),
};
/** An artifact of this run by its name, or a folder by a path with a slash. */
function artifactIn(name, what) {
    return {
        description: `The ${what}: the name of its artifact in this run, or the path of its folder (with a slash in it).`,
        default: name,
        schema: schemas/* string */.YjP().min(1),
    };
}
const device = {
    description: 'What runs the tensors: `gpu` fails where there is none, `auto` takes the best there is and says which.',
    default: 'auto',
    schema: schemas/* enum */.k5n(deviceRequests),
};
const resume = {
    description: 'Where training begins: `auto` goes on from the newest checkpoint of the same configuration, dataset and version, if there is one; `never` begins anew; a path is the folder of a checkpoint.',
    default: 'auto',
    schema: schemas/* string */.YjP().min(1),
};
const tensorboard = {
    description: 'Publish the curves of the training as event files for TensorBoard: an artifact named like the model, with `-tensorboard` behind it.',
    default: 'false',
    schema: yesOrNo,
};
const allowForkCode = {
    description: "Run a fork's own code (`model.module`, `gate.metrics`) on this self-hosted runner: only where each job gets a machine of its own. Never under `pull_request_target` or `workflow_run`.",
    default: 'false',
    schema: yesOrNo,
};
const runtimePath = {
    description: 'What the native TensorFlow library is taken from instead of being fetched: a wheel, a folder of wheels, or a folder they were unpacked in.',
    default: '',
    schema: schemas/* string */.YjP(),
};
const runtimeUrl = {
    description: "Address of a mirror that holds the wheels of the native TensorFlow library under their own names; without it the machine's pip or uv fetches them.",
    default: '',
    schema: schemas/* union */.KCZ([
        schemas/* literal */.euz(''),
        schemas/* url */.OZ5({ protocol: /^https?$/, error: 'must be an http or https address' }),
    ]),
};
const mebibyte = 1024 ** 2;
const unitBytes = { MB: 1e6, GB: 1e9 };
/** In MiB; null for no limit. */
const gpuMemoryLimit = {
    description: "Most that TensorFlow may take of a GPU's memory, like `8 GB` or `500 MB`; all of it when left out, but never more than it needs.",
    default: '',
    schema: schemas/* string */.YjP().transform((text, context) => {
        if (text === '')
            return null;
        const [, amount, unit] = /^(\d+(?:\.\d+)?) ?(MB|GB)$/.exec(text) ?? [];
        const bytes = Number(amount) * (unit === 'GB' ? unitBytes.GB : unitBytes.MB);
        if (bytes >= mebibyte)
            return Math.floor(bytes / mebibyte);
        context.addIssue({ code: 'custom', message: `a size like 8 GB or 500 MB, not ${JSON.stringify(text)}` });
        return core/* NEVER */.tm;
    }),
};
const githubToken = {
    description: 'Token for the GitHub API.',
    default: '${{ github.token }}',
    schema: schemas/* string */.YjP(),
};
/** What every action that runs tensors takes. */
const engineInputs = {
    device,
    'gpu-memory-limit': gpuMemoryLimit,
    'runtime-path': runtimePath,
    'runtime-url': runtimeUrl,
};


/***/ }),

/***/ 86410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ published),
/* harmony export */   x: () => (/* binding */ declare)
/* harmony export */ });
function declare(action) {
    return action;
}
const published = {
    digest: 'Digest of the artifact.',
    artifact: 'Name of the artifact.',
    path: 'Folder of the artifact on this machine.',
};


/***/ }),

/***/ 12360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ evaluateGate)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51533);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86410);



function gateArtifact(usual, what) {
    return {
        ...(0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactOut */ .b9)(usual, what),
        description: `Name under which the ${what} is published; \`${usual}\`, the gate's id if it has one, and the values of the job's matrix when left out.`,
    };
}
const evaluateGate = (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({
    name: 'evaluate-gate',
    title: 'Tensorline evaluate-gate',
    description: 'Decides by statistics whether the model may be merged or released',
    icon: 'check-circle',
    inputs: {
        config: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W,
        set: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ,
        model: {
            ...(0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactIn */ .MN)('model', 'candidate model'),
            description: 'The candidate model: the name of its artifact in this run, the path of its folder (with a slash in it), or a file that anybody made, `model.json` or `….onnx`. With `gate.replicates` one of each seed: a line each, or a pattern like `model-seed=*`.',
            many: true,
        },
        dataset: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactIn */ .MN)('dataset', 'dataset'),
        candidate: {
            description: 'Predictions of the candidate, by any framework: a file of CSV, JSONL, Parquet or Arrow. Then no model, no dataset and no TensorFlow are needed. With `gate.replicates` a file for each seed: a line each, or a pattern like `seeds/*.csv`.',
            default: '',
            many: true,
            schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        },
        baseline: {
            description: 'Predictions of the baseline for the same examples; those of the newest successful run on the base branch when left out. With `gate.replicates` a file for each seed.',
            default: '',
            many: true,
            schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        },
        'predictions-artifact': gateArtifact('predictions', 'file of the candidate'),
        'baseline-artifact': {
            description: "Name of the artifact that holds the baseline in the runs of the base branch; `model` and the values of the job's matrix when left out, and for predictions the name under which they are published.",
            default: '',
            schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(''), _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactName */ .Cs]),
        },
        artifact: gateArtifact('report', 'report'),
        matrix: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .matrix */ .UP,
        comment: {
            description: 'Write the verdict into one comment of the pull request.',
            default: 'true',
            schema: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX,
        },
        check: {
            description: "Write the verdict as a check of the pull request's head commit.",
            default: 'true',
            schema: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX,
        },
        'allow-fork-code': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .allowForkCode */ .nQ,
        ..._common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .engineInputs */ .Ie,
        'github-token': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .githubToken */ .bU,
    },
    outputs: {
        ..._declare_js__WEBPACK_IMPORTED_MODULE_1__/* .published */ .H,
        verdict: '`pass`, `fail` or `inconclusive`.',
        reason: 'The one reason for the verdict.',
        metrics: 'Every metric of the candidate as JSON.',
        accuracy: 'Accuracy on the test split; empty for regression.',
        'baseline-digest': 'Digest of the baseline, a model or predictions; empty when there is none.',
        attestation: 'Path of the signed verdict, a Sigstore bundle; empty when the job has no identity (`id-token: write`).',
        'comment-url': 'The comment; empty when none was written.',
        'check-url': 'The check; empty when none was written.',
    },
});


/***/ }),

/***/ 32987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ buildImage),
/* harmony export */   g: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51533);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86410);



const buildImage = (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({
    name: 'build-image',
    title: 'Tensorline build-image',
    description: 'Builds a reproducible container image that serves the model, without a container daemon',
    icon: 'package',
    inputs: {
        config: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W,
        set: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ,
        model: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactIn */ .MN)('model', 'model'),
        artifact: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactOut */ .b9)('image', 'image'),
        matrix: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .matrix */ .UP,
        push: { description: 'Push the image to the registry its name says.', default: 'false', schema: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX },
    },
    outputs: {
        ..._declare_js__WEBPACK_IMPORTED_MODULE_1__/* .published */ .H,
        image: 'Name and digest of the image: `name@sha256:…`.',
        'image-digest': 'Digest of the image manifest.',
        bytes: 'Compressed size of all layers.',
        pushed: '`true` when the image lies in its registry.',
    },
});
const deploy = (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({
    name: 'deploy',
    title: 'Tensorline deploy',
    description: 'Runs exactly the image that was built, verifies it with golden requests, and records the deployment',
    icon: 'upload-cloud',
    inputs: {
        config: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W,
        set: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ,
        image: {
            description: 'The image: the name of its artifact in this run, the path of its folder, or `name@sha256:…` in a registry.',
            default: 'image',
            schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
        },
        'github-token': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .githubToken */ .bU,
    },
    outputs: {
        url: 'Address of the server.',
        'image-digest': 'Digest of the image that runs.',
        'model-digest': 'Digest of the model in it.',
        'golden-requests': 'Golden requests that were answered as expected.',
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
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70607);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51533);



const searched = {
    ..._declare_js__WEBPACK_IMPORTED_MODULE_0__/* .published */ .H,
    trial: 'Number of the best trial.',
    'best-value': 'Its value of `search.metric`.',
    'best-parameters': 'Its values by their path in the file, as JSON.',
    'failed-trials': 'Number of trials without a model.',
    'report-path': 'Folder of the report with the table of all trials.',
};
/** All trials on one machine. */
const search = (0,_declare_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({
    name: 'search',
    title: 'Tensorline search',
    description: 'Trains with other values on one machine, trial after trial or side by side, and publishes the best model',
    icon: 'search',
    inputs: _actions_js__WEBPACK_IMPORTED_MODULE_1__/* .train */ .B.inputs,
    outputs: searched,
});
/** The trials of a matrix. */
const searchPlan = (0,_declare_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({
    name: 'search-plan',
    title: 'Tensorline search-plan',
    description: 'Draws the trials of a search as the matrix of the jobs that train them',
    icon: 'grid',
    inputs: { config: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .config */ .$W, set: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .set */ .hZ },
    outputs: {
        matrix: 'For `strategy.matrix`, through `fromJSON`: `trial` and the lines of `set` for each job.',
        trials: 'How many trials there are.',
    },
});
/** The best of a matrix. */
const searchSelect = (0,_declare_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({
    name: 'search-select',
    title: 'Tensorline search-select',
    description: 'Picks the best of the trials that the jobs of a matrix trained, and draws them all',
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


/** Returns what a failure reports: the problems of a UserError or of the machine; for anything else, a bug in Tensorline. */
function problemsOf(thrown) {
    const error = (0,_machine_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withMachineExplained */ .C)((0,_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .withDiskExplained */ .oE)(thrown));
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
 * Reports why a stage failed: one annotation for each problem, at its file and line. The log of an internal error also has the
 * stacks of the error and its causes, in a group. A cancellation is reported where the process ends.
 */
async function reportFailure(log, thrown) {
    if (thrown instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancellation */ .mT)
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
    const own = thrown.stack ?? thrown.message;
    return thrown.cause === undefined
        ? [own]
        : [own, ...stacks(thrown.cause).map((cause) => `caused by ${cause}`)];
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
 * Does the work of this process. If the process ends before, or an error is thrown that nothing catches, it reports the cause
 * and exits with 1: a step without a result must not look like one that passed. A signal ends the process with an exit code of
 * its own.
 */
async function untilDone(log, findUserCode, work) {
    const onExit = () => {
        if ((0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnding */ .yp)())
            return;
        // Where `process.exit` was called, if it was.
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
/** Returns a UserError for an error from the user's code; any other as it is. */
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

// EXTERNAL MODULE: ./build/core/js/src/config/actions.js
var actions = __webpack_require__(70607);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/config/declare.js
var declare = __webpack_require__(86410);
// EXTERNAL MODULE: ./build/core/js/src/config/gate-action.js
var gate_action = __webpack_require__(12360);
// EXTERNAL MODULE: ./build/core/js/src/config/common-inputs.js + 1 modules
var common_inputs = __webpack_require__(51533);
;// CONCATENATED MODULE: ./build/core/js/src/config/fork-actions.js




function artifactOfFork(usual, what) {
    return {
        description: `Name of the ${what} in the fork's run.`,
        default: usual,
        schema: common_inputs/* artifactName */.Cs,
    };
}
const publishVerdict = (0,declare/* declare */.x)({
    name: 'publish-verdict',
    title: 'Tensorline publish-verdict',
    description: "Tells a fork's pull request what its gate found, without running any of its code",
    icon: 'message-square',
    inputs: {
        config: common_inputs/* config */.$W,
        set: common_inputs/* set */.hZ,
        verify: {
            description: "`none` posts what the fork's run reported, as not verified; `rescore` asks the fork's model here, by the gate and on the test split of the base branch.",
            default: 'none',
            schema: schemas/* enum */.k5n(['none', 'rescore']),
        },
        report: artifactOfFork('report', 'report'),
        model: artifactOfFork('model', 'model to rescore'),
        dataset: {
            description: 'Name of the dataset in the runs of the base branch, for rescoring.',
            default: 'dataset',
            schema: common_inputs/* artifactName */.Cs,
        },
        'baseline-artifact': gate_action/* evaluateGate */.D.inputs['baseline-artifact'],
        artifact: {
            ...gate_action/* evaluateGate */.D.inputs.artifact,
            description: "Name under which the report of a rescored model is published; `report`, the gate's id if it has one, and the values of the job's matrix when left out.",
        },
        matrix: common_inputs/* matrix */.UP,
        comment: gate_action/* evaluateGate */.D.inputs.comment,
        check: gate_action/* evaluateGate */.D.inputs.check,
        ...common_inputs/* engineInputs */.Ie,
        'github-token': common_inputs/* githubToken */.bU,
    },
    outputs: {
        digest: `${declare/* published */.H.digest} Empty when nothing was rescored.`,
        artifact: 'Name of the artifact; empty when nothing was rescored.',
        path: 'Folder of the artifact; empty when nothing was rescored.',
        'pull-request': 'Number of the pull request; empty when there was nothing to post.',
        verdict: '`pass`, `fail` or `inconclusive`; empty when there was nothing to post.',
        verified: '`true` when the model was rescored here, `false` when its verdict is only reported.',
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


/** Parses the texts of all inputs. @throws UserError with every mistake at once. */
function parseInputs(action, read) {
    const problems = [];
    const values = {};
    for (const [name, { schema, default: fallback }] of Object.entries(action.inputs)) {
        const text = read(name).trim() || fallback;
        const parsed = schema.safeParse(text);
        if (parsed.success)
            values[name] = parsed.data;
        else
            problems.push(...parsed.error.issues.flatMap((issue) => explainInput(name, text, issue)));
    }
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(problems);
    return complete(action, values);
}
function explainInput(name, text, issue) {
    return (0,explain_issue/* explainIssue */.Jp)(issue, text).map(({ found, expected }) => ({
        code: 'INPUT_INVALID_VALUE',
        found: `${found} as input "${name}"`,
        expected,
        hint: `Correct "${name}" under "with:" of the step, or --${name} in a terminal.`,
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
// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 12 modules
var read_pipeline = __webpack_require__(37756);
;// CONCATENATED MODULE: ./build/core/js/src/config/locate-error.js



/** What was thrown; mistakes about a key of the configuration with the line of that key, unless an override gave its value. */
async function atItsLine(thrown, file, overrides) {
    if (!(thrown instanceof user_error/* UserError */.yo) || thrown.problems.every(({ key }) => key === undefined))
        return thrown;
    const text = await (0,promises_.readFile)(file, 'utf8');
    const problems = thrown.problems.map((problem) => {
        const { key, location } = problem;
        if (location !== undefined || key === undefined || isOverridden(key, overrides))
            return problem;
        return { ...problem, location: (0,read_pipeline/* locateIn */._C)(text, file, [key])[0] ?? { file } };
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
        const pipeline = await (0,read_pipeline/* readPipeline */.l9)(file, overrides);
        try {
            return await work({ ...run, pipeline }, inputs);
        }
        catch (error) {
            throw await atItsLine(error, file, overrides);
        }
    });
}
/** A stage that reads no `tensorline.yml` of the working tree. */
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






/** Every stage by the name of its action; `run` is the whole line. A stage is loaded when it is run. */
const stages = {
    preprocess: stageOf(actions/* preprocess */.vk, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5793), __webpack_require__.e(1074), __webpack_require__.e(6262), __webpack_require__.e(4843), __webpack_require__.e(9540), __webpack_require__.e(3382), __webpack_require__.e(8847), __webpack_require__.e(648), __webpack_require__.e(3460), __webpack_require__.e(121), __webpack_require__.e(4181), __webpack_require__.e(8860), __webpack_require__.e(6359)]).then(__webpack_require__.bind(__webpack_require__, 78860))).preprocess(context, inputs)),
    train: stageOf(actions/* train */.B, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5793), __webpack_require__.e(1074), __webpack_require__.e(6262), __webpack_require__.e(4843), __webpack_require__.e(7185), __webpack_require__.e(648), __webpack_require__.e(3460), __webpack_require__.e(3634), __webpack_require__.e(121), __webpack_require__.e(1459), __webpack_require__.e(6093)]).then(__webpack_require__.bind(__webpack_require__, 31459))).train(context, inputs)),
    'evaluate-gate': stageOf(gate_action/* evaluateGate */.D, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5793), __webpack_require__.e(1074), __webpack_require__.e(6262), __webpack_require__.e(4843), __webpack_require__.e(9540), __webpack_require__.e(3382), __webpack_require__.e(7108), __webpack_require__.e(8847), __webpack_require__.e(648), __webpack_require__.e(3460), __webpack_require__.e(3634), __webpack_require__.e(121), __webpack_require__.e(5598), __webpack_require__.e(4901), __webpack_require__.e(4181), __webpack_require__.e(6912), __webpack_require__.e(8334), __webpack_require__.e(3653), __webpack_require__.e(5786)]).then(__webpack_require__.bind(__webpack_require__, 61109))).evaluateGate(context, inputs)),
    quantize: stageOf(actions/* quantize */.yd, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5793), __webpack_require__.e(1074), __webpack_require__.e(6262), __webpack_require__.e(4843), __webpack_require__.e(7108), __webpack_require__.e(648), __webpack_require__.e(3460), __webpack_require__.e(3634), __webpack_require__.e(121), __webpack_require__.e(4901), __webpack_require__.e(1621), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 11621))).quantize(context, inputs)),
    'build-image': stageOf(release_actions/* buildImage */._, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5793), __webpack_require__.e(1074), __webpack_require__.e(6752), __webpack_require__.e(6118), __webpack_require__.e(648), __webpack_require__.e(3460), __webpack_require__.e(3634), __webpack_require__.e(1243), __webpack_require__.e(2422), __webpack_require__.e(1111)]).then(__webpack_require__.bind(__webpack_require__, 32422))).buildImage(context, inputs)),
    deploy: stageOf(release_actions/* deploy */.g, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5793), __webpack_require__.e(1074), __webpack_require__.e(6752), __webpack_require__.e(6118), __webpack_require__.e(648), __webpack_require__.e(3460), __webpack_require__.e(3634), __webpack_require__.e(1243), __webpack_require__.e(4322), __webpack_require__.e(3492)]).then(__webpack_require__.bind(__webpack_require__, 84322))).deploy(context, inputs)),
    search: stageOf(search_actions/* search */.$P, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5793), __webpack_require__.e(1074), __webpack_require__.e(6262), __webpack_require__.e(4843), __webpack_require__.e(7185), __webpack_require__.e(648), __webpack_require__.e(3460), __webpack_require__.e(3634), __webpack_require__.e(121), __webpack_require__.e(5598), __webpack_require__.e(1459), __webpack_require__.e(1338)]).then(__webpack_require__.bind(__webpack_require__, 73374))).search(context, inputs)),
    'search-plan': stageOf(search_actions/* searchPlan */.yN, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5793), __webpack_require__.e(648), __webpack_require__.e(2677), __webpack_require__.e(3405)]).then(__webpack_require__.bind(__webpack_require__, 6545))).searchPlan(context, inputs)),
    'search-select': stageOf(search_actions/* searchSelect */.pM, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5793), __webpack_require__.e(1074), __webpack_require__.e(648), __webpack_require__.e(3460), __webpack_require__.e(3634), __webpack_require__.e(5598), __webpack_require__.e(2677), __webpack_require__.e(8602)]).then(__webpack_require__.bind(__webpack_require__, 16221))).searchSelect(context, inputs)),
    'publish-verdict': stageWithoutPipeline(publishVerdict, async (run, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5793), __webpack_require__.e(1074), __webpack_require__.e(6262), __webpack_require__.e(4843), __webpack_require__.e(9540), __webpack_require__.e(3382), __webpack_require__.e(7108), __webpack_require__.e(8847), __webpack_require__.e(648), __webpack_require__.e(3460), __webpack_require__.e(3634), __webpack_require__.e(121), __webpack_require__.e(5598), __webpack_require__.e(4901), __webpack_require__.e(4181), __webpack_require__.e(6912), __webpack_require__.e(8334), __webpack_require__.e(3653), __webpack_require__.e(3017)]).then(__webpack_require__.bind(__webpack_require__, 36363))).publishVerdict(run, inputs)),
    run: stageOf(actions/* pipeline */.Tk, async (context, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5793), __webpack_require__.e(1074), __webpack_require__.e(6262), __webpack_require__.e(4843), __webpack_require__.e(6752), __webpack_require__.e(9540), __webpack_require__.e(3382), __webpack_require__.e(6118), __webpack_require__.e(7108), __webpack_require__.e(8847), __webpack_require__.e(7185), __webpack_require__.e(648), __webpack_require__.e(3460), __webpack_require__.e(3634), __webpack_require__.e(121), __webpack_require__.e(5598), __webpack_require__.e(4901), __webpack_require__.e(1459), __webpack_require__.e(4181), __webpack_require__.e(6912), __webpack_require__.e(8334), __webpack_require__.e(3653), __webpack_require__.e(1243), __webpack_require__.e(8860), __webpack_require__.e(4322), __webpack_require__.e(2422), __webpack_require__.e(1621), __webpack_require__.e(9117)]).then(__webpack_require__.bind(__webpack_require__, 51498))).runPipeline(context, inputs)),
};
function isStageKey(name) {
    return name in stages;
}


/***/ })

};
