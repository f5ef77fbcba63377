export const id = 6049;
export const ids = [6049];
export const modules = {

/***/ 70607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ train),
/* harmony export */   Uz: () => (/* binding */ stageActions),
/* harmony export */   n8: () => (/* binding */ line),
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
        epochs: 'Epochs that were trained; fewer than asked for when training stopped early.',
        epoch: 'The epoch whose weights the model has.',
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
        bytes: 'Size of model.json and its shards.',
        ratio: 'That size as a fraction of the size before.',
        'accuracy-drop': 'Accuracy lost on the test split; empty for regression.',
    },
});
/** The stages of the line, in its order. */
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
/** The whole line as one step: the root action, and `tensorline run`. */
const line = (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({
    name: 'run',
    title: 'Tensorline',
    description: 'Takes a TensorFlow.js model from raw data to a watched deployment',
    icon: 'git-commit',
    inputs: {
        config: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W,
        set: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ,
        stages: {
            description: 'The stages to run, in the order of the line.',
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
    description: 'The file that describes the line.',
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

/***/ 31238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z5: () => (/* binding */ dataFormats),
  sJ: () => (/* binding */ dataSection),
  lu: () => (/* binding */ usualLabel)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/lineage/digest.js
var digest = __webpack_require__(81507);
;// CONCATENATED MODULE: ./build/core/js/src/config/augment.js

const share = schemas/* number */.aig().positive().lt(1);
const deviation = schemas/* number */.aig().positive();
const degrees = (what) => schemas/* strictObject */.rej({ degrees: schemas/* number */.aig().positive().max(180).describe(what) });
/** A step is its name with how far it goes at most: `{rotate: {degrees: 10}}`. */
const augmentStep = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ rotate: degrees('At most so far, either way.') })
        .describe('Turns an image about its centre.')
        .transform(({ rotate }) => ({ step: 'rotate', ...rotate })),
    schemas/* strictObject */.rej({
        shift: schemas/* strictObject */.rej({ fraction: share.describe('At most so much of the width and of the height.') }),
    })
        .describe('Moves an image in both directions.')
        .transform(({ shift }) => ({ step: 'shift', ...shift })),
    schemas/* strictObject */.rej({
        zoom: schemas/* strictObject */.rej({ fraction: share.describe('The size changes by at most so much.') }),
    })
        .describe('Makes what is in an image larger or smaller.')
        .transform(({ zoom }) => ({ step: 'zoom', ...zoom })),
    schemas/* strictObject */.rej({
        shear: schemas/* strictObject */.rej({
            degrees: schemas/* number */.aig().positive().max(60).describe('At most so far, either way.'),
        }),
    })
        .describe('Slants an image along its rows.')
        .transform(({ shear }) => ({ step: 'shear', ...shear })),
    schemas/* strictObject */.rej({
        flip: schemas/* strictObject */.rej({
            horizontal: schemas/* boolean */.zMY().default(false).describe('Left becomes right, for half of the images.'),
            vertical: schemas/* boolean */.zMY().default(false).describe('Top becomes bottom, for half of the images.'),
        })
            .refine(({ horizontal, vertical }) => horizontal || vertical, {
            message: 'must have `horizontal: true`, `vertical: true` or both',
        }),
    })
        .describe('Mirrors an image.')
        .transform(({ flip }) => ({ step: 'flip', ...flip })),
    schemas/* strictObject */.rej({
        brightness: schemas/* strictObject */.rej({
            fraction: share.describe('At most so much of the distance from black to white.'),
        }),
    })
        .describe('Adds the same to all values of an image.')
        .transform(({ brightness }) => ({ step: 'brightness', ...brightness })),
    schemas/* strictObject */.rej({
        contrast: schemas/* strictObject */.rej({ fraction: share.describe('The contrast changes by at most so much.') }),
    })
        .describe("Multiplies the distances from an image's mean.")
        .transform(({ contrast }) => ({ step: 'contrast', ...contrast })),
    schemas/* strictObject */.rej({
        cutout: schemas/* strictObject */.rej({ fraction: share.describe('Side of the square, as a part of the height.') }),
    })
        .describe("Covers a square of an image with the image's mean.")
        .transform(({ cutout }) => ({ step: 'cutout', ...cutout })),
    schemas/* strictObject */.rej({
        noise: schemas/* strictObject */.rej({ stddev: deviation.describe('In units of the transformed features.') }),
    })
        .describe('Adds normal noise to every value of an image or a row of a table.')
        .transform(({ noise }) => ({ step: 'noise', ...noise })),
]);
/** What happens at random to the training split's examples, in order. */
const augmentSchema = schemas/* array */.YOg(augmentStep);

;// CONCATENATED MODULE: ./build/core/js/src/config/inputs.js

/** `data.inputs`: which columns each named input of the network takes. */
const inputsSchema = schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1))
    .refine((inputs) => Object.keys(inputs).length > 0, 'at least one input')
    .describe('The columns that each input of a network of several inputs takes, by the names of the inputs, for tables; one input takes all when left out.');

;// CONCATENATED MODULE: ./build/core/js/src/config/labels.js

const labelTasks = ['classification', 'regression'];
/** `data.labels`: what each output of the network answers. */
const labelsSchema = schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* strictObject */.rej({
    column: schemas/* string */.YjP().min(1).describe('The column that holds the label.'),
    task: schemas/* enum */.k5n(labelTasks)
        .optional()
        .describe('Whether this label is one of several classes or a number; `data.task` when left out.'),
}))
    .refine((labels) => Object.keys(labels).length > 1, 'at least two outputs; one is `label`')
    .describe('The labels of a network of several outputs, by the names of the outputs, in place of `label`; for tables.');

;// CONCATENATED MODULE: ./build/core/js/src/config/data.js





const data_location = schemas/* string */.YjP()
    .min(1)
    .describe('A file, a folder or a glob pattern, relative to the file that holds this configuration.');
const download = schemas/* strictObject */.rej({
    url: schemas/* url */.OZ5({ protocol: /^https$/ }).describe('An https address.'),
    sha256: schemas/* string */.YjP()
        .regex(digest/* sha256Pattern */.G4, 'must be 64 hexadecimal digits')
        .describe('The sha256 of the file; another one is refused.'),
});
const source = schemas/* union */.KCZ([data_location, download]);
const sources = schemas/* union */.KCZ([source, schemas/* array */.YOg(source).min(1)])
    .transform((value) => (Array.isArray(value) ? value : [value]));
const fraction = schemas/* number */.aig().min(0).max(1);
const split = schemas/* strictObject */.rej({
    train: fraction.default(0.8).describe('Fraction of the source used to fit the model.'),
    validation: fraction.default(0.1).describe('Fraction of the source used to watch training.'),
    test: schemas/* union */.KCZ([fraction, sources])
        .default(0.1)
        .describe('Fraction of the source the gate judges by, or files of their own.'),
    seed: schemas/* int */.Whr().nonnegative().default(0).describe('Which examples fall into which split.'),
})
    .refine(({ train, validation, test }) => sumsToOne(train, validation, test), {
    message: 'the fractions must add up to 1 (a test split from files of its own does not count)',
});
function sumsToOne(train, validation, test) {
    const fractions = train + validation + (typeof test === 'number' ? test : 0);
    return Math.abs(fractions - 1) < 1e-9;
}
const clean = schemas/* strictObject */.rej({
    missing: schemas/* enum */.k5n(['fail', 'drop'])
        .default('fail')
        .describe('What becomes of an example with a missing value: stop with its place, or leave it out.'),
    duplicates: schemas/* enum */.k5n(['keep', 'drop'])
        .default('keep')
        .describe('What becomes of the second and later of equal examples.'),
});
/** A step is its name, or its name with options: `standardize`, `{scale: {by: 255}}`. */
const transformStep = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ scale: schemas/* strictObject */.rej({ by: schemas/* number */.aig().positive().describe('The divisor.') }) })
        .describe('Divides every value.')
        .transform(({ scale }) => ({ step: 'scale', ...scale })),
    schemas/* literal */.euz('standardize')
        .describe('Takes every column or channel to mean 0 and deviation 1 of the training split.')
        .transform((step) => ({ step })),
    schemas/* literal */.euz('min-max')
        .describe('Takes every column or channel to the range 0 to 1 of the training split.')
        .transform((step) => ({ step })),
]);
const dataFormats = ['idx', 'images', 'csv', 'jsonl', 'parquet'];
/** The `data:` section. */
const dataSection = schemas/* strictObject */.rej({
    source: sources.describe('Where the examples come from.'),
    format: schemas/* enum */.k5n(dataFormats)
        .optional()
        .describe('The format of the source; inferred from its files when left out.'),
    task: schemas/* enum */.k5n(labelTasks)
        .default('classification')
        .describe('Whether the label is one of several classes or a number.'),
    label: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('The column that holds the label, `label` when left out; the name of the label for images.'),
    labels: labelsSchema.optional(),
    columns: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .optional()
        .describe('The columns the model sees, for tables; all but the labels and the weight when left out.'),
    inputs: inputsSchema.optional(),
    categorical: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Columns whose numbers are names of categories, such as a postcode, for tables.'),
    weight: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('The column that says how much each example counts in the loss, for tables; no feature.'),
    split: split.prefault({}),
    clean: clean.prefault({}),
    transform: schemas/* array */.YOg(transformStep)
        .default([])
        .describe('What is done to the features, in order; fitted on the training split and carried inside the model.'),
    augment: augmentSchema
        .default([])
        .describe('What happens to the training examples at random, after the transform and anew in every step, in order.'),
})
    .refine(({ label, labels }) => label === undefined || labels === undefined, {
    path: ['labels'],
    error: '`label` or `labels`, not both',
});
/** The column of an only label. */
const usualLabel = 'label';


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

/***/ 70929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ explainIssue),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/** Puts an issue of the schema into words: what stands there, and what could. */
function explainIssue(issue, root, base = []) {
    const path = [...base, ...issue.path];
    const value = valueAt(root, path);
    const absent = value === undefined ? { because: 'absent' } : {};
    const found = describe(value);
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => ({
                path: [...path, key],
                found: `an unknown key "${key}"`,
                expected: 'only keys that are known there',
                because: 'unknown-key',
            }));
        case 'invalid_union':
            return explainUnion(issue.errors, root, path, found).map((reason) => ({ ...absent, ...reason }));
        case 'invalid_value':
            return [
                {
                    path,
                    found,
                    expected: issue.values.map((choice) => JSON.stringify(choice)).join(' or '),
                    choices: issue.values.filter((choice) => typeof choice === 'string'),
                    ...absent,
                },
            ];
        case 'invalid_type':
            return [
                {
                    path,
                    found,
                    expected: issue.expected === 'int' ? 'a whole number' : article(issue.expected),
                    ...absent,
                },
            ];
        case 'invalid_key':
        case 'invalid_element':
            return issue.issues.flatMap((inner) => explainIssue(inner, root, path));
        case 'too_big':
        case 'too_small':
        case 'invalid_format':
        case 'not_multiple_of':
        case 'custom':
            return [{ path, found, expected: plainMessage(issue.message) }];
    }
}
/** Of a union's alternatives only the ones that came furthest are worth telling: the user meant one of those. */
function explainUnion(alternatives, root, path, found) {
    const explained = alternatives.map((issues) => issues.flatMap((issue) => explainIssue(issue, root, path)));
    const meant = explained.find((reasons) => reasons.every((reason) => reason.path.length > path.length && !isAboutKey(reason, path)));
    if (meant && meant.length > 0)
        return meant;
    const told = explained.flat().filter(({ because }) => because !== 'unknown-key');
    const isWhole = (reason) => reason.path.length === path.length;
    const keys = unique(told.filter((reason) => !isWhole(reason)).map((reason) => pathText(reason.path.slice(path.length))));
    const expectations = unique(told.filter(isWhole).map(({ expected }) => expected)).filter(Boolean);
    if (keys.length > 0)
        expectations.push(`a mapping with ${keys.map((key) => `"${key}"`).join(' or ')}`);
    const choices = [...told.filter(isWhole).flatMap((reason) => reason.choices ?? []), ...keys];
    return [{ path, found, expected: expectations.join(', or '), choices }];
}
function unique(texts) {
    return [...new Set(texts)];
}
/** True when the alternative failed because its very key is absent or another is there: the user meant something else. */
function isAboutKey(reason, path) {
    return reason.path.length === path.length + 1 && reason.because !== undefined;
}
function describe(value) {
    if (value === undefined || value === null)
        return 'nothing';
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
/** What stands at a path; undefined where nothing does. */
function valueAt(root, path) {
    let value = root;
    for (const key of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = Reflect.get(value, key);
    }
    return value;
}
function plainMessage(message) {
    return message
        .replace(/^must be /, '')
        .replace(/^Too (?:big|small): expected \w+ to (?:have|be) /, '')
        .replace(/^Invalid (?:input|string): /, '')
        .replace(/^(>=|<=|>|<)(?=-?\d)/, (operator) => `${inWords[operator]} `);
}
const inWords = {
    '>=': 'at least',
    '<=': 'at most',
    '>': 'more than',
    '<': 'less than',
};
function article(type) {
    if (type === 'record' || type === 'object')
        return 'a mapping';
    if (type === 'array')
        return 'a list';
    if (type === 'string')
        return 'text';
    return type === 'boolean' ? 'true or false' : `a ${type}`;
}
/** `data.source[0]`. */
function pathText(path) {
    return path
        .map((key, depth) => (typeof key === 'number' ? `[${key}]` : `${depth > 0 ? '.' : ''}${String(key)}`))
        .join('');
}


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

/***/ 11577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yb: () => (/* binding */ columnsOfGate),
  Ro: () => (/* binding */ columnsToRead),
  wP: () => (/* binding */ defaultGateId),
  Tx: () => (/* binding */ gateSection),
  vB: () => (/* binding */ tasks)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/config/gate/attest.js

const address = schemas/* url */.OZ5({ protocol: /^https?$/, error: 'must be an http or https address' });
/** How the verdict becomes an attestation. */
const attestSection = schemas/* strictObject */.rej({
    when: schemas/* enum */.k5n(['auto', 'always', 'never'])
        .default('auto')
        .describe('Sign the verdict where the workflow has an identity (`id-token: write`); or fail without one; or never.'),
    'fulcio-url': address
        .optional()
        .describe('The certificate authority of a Sigstore of your own. Left out: the public one for a public repository, else GitHub’s.'),
    'rekor-url': address.optional().describe('Its transparency log.'),
    'timestamp-url': address.optional().describe('Its timestamp authority.'),
    store: schemas/* boolean */.zMY()
        .default(true)
        .describe('Also keep it in GitHub’s store of attestations (`attestations: write`); private repositories need Enterprise Cloud for that.'),
})
    .refine((attest) => (attest['fulcio-url'] !== undefined) ===
    (attest['rekor-url'] !== undefined || attest['timestamp-url'] !== undefined), 'a Sigstore of your own needs fulcio-url, and rekor-url or timestamp-url (or both), which sign the time');

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/core/js/src/lineage/digest.js
var digest = __webpack_require__(81507);
;// CONCATENATED MODULE: ./build/core/js/src/config/gate/baseline.js


const pathPattern = /^\.{0,2}\//;
const baseline_digest = schemas/* string */.YjP()
    .regex(digest/* digestPattern */.V_, 'must be a digest (sha256: and 64 hexadecimal digits)')
    .transform((text) => ((0,digest/* isDigest */.Bc)(text) ? text : core/* NEVER */.tm))
    .optional()
    .describe('The artifact of this digest and no other; what was found with another digest is passed over.');
const daysOf = { d: 1, w: 7 };
const staleAfter = schemas/* string */.YjP()
    .regex(/^[1-9]\d*[dw]$/, 'must be a number of days or weeks, such as 30d or 4w')
    .transform((text) => Number(text.slice(0, -1)) * daysOf[text.endsWith('w') ? 'w' : 'd'])
    .optional()
    .describe('An older baseline is a warning: `30d`, `4w`.');
const common = { digest: baseline_digest, 'stale-after': staleAfter };
const ofRun = schemas/* strictObject */.rej({
    branch: schemas/* string */.YjP()
        .min(1)
        .default('main')
        .describe('The branch whose successful runs are looked through.'),
    workflow: schemas/* string */.YjP()
        .regex(/^[^/]+\.ya?ml$/, 'must be the file name of a workflow, such as model.yml')
        .optional()
        .describe('Only runs of this workflow: the name of its file in .github/workflows.'),
    artifact: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Name of the artifact in those runs; the input `baseline-artifact` goes before it.'),
    ...common,
})
    .transform(({ branch, workflow, artifact, ...rest }) => ({
    from: 'run',
    branch,
    workflow: workflow ?? null,
    artifact: artifact ?? null,
    ...limitsOf(rest),
}));
const ofRelease = schemas/* strictObject */.rej({
    release: schemas/* string */.YjP().min(1).describe('`latest`, or the tag of a release.'),
    asset: schemas/* string */.YjP()
        .min(1)
        .describe('Name of its asset: the artifact as .zip or .tar.gz, or for predictions a file of predictions too.'),
    ...common,
})
    .transform(({ release, asset, ...rest }) => ({
    from: 'release',
    release,
    asset,
    ...limitsOf(rest),
}));
const atPath = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1).describe('The folder of a model, or a file of predictions.'),
    digest: baseline_digest,
})
    .transform(({ path, digest }) => ({ from: 'path', path, ...limitsOf({ digest }) }));
/** A branch, or a path where it looks like one. */
const baseline_short = schemas/* string */.YjP()
    .min(1)
    .transform((text) => pathPattern.test(text)
    ? { from: 'path', path: text, ...limitsOf({}) }
    : { from: 'run', branch: text, workflow: null, artifact: null, ...limitsOf({}) });
function limitsOf(given) {
    return { digest: given.digest ?? null, staleAfterDays: given['stale-after'] ?? null };
}
const baselineRule = schemas/* union */.KCZ([baseline_short, ofRelease, atPath, ofRun])
    .prefault('main')
    .describe('The branch whose newest successful run made the baseline; or a path that starts with `./`, `../` or `/`: the folder of a model, or a file of predictions; or a mapping.');

// EXTERNAL MODULE: ./build/core/js/src/config/gate/compare.js + 1 modules
var compare = __webpack_require__(81001);
;// CONCATENATED MODULE: ./build/core/js/src/config/gate/fairness.js

/** Gaps between groups of the test split, which the gate knows as metrics: `demographic-parity[gender]`. */
const fairnessRule = schemas/* strictObject */.rej({
    by: schemas/* string */.YjP().min(1).describe('The column that holds the groups.'),
    positive: schemas/* union */.KCZ([schemas/* string */.YjP().describe('A class.'), schemas/* number */.aig().describe('A class that is a number.')])
        .transform(String)
        .optional()
        .describe('The class that is an advantage. With it there are `demographic-parity[…]` and `equalized-odds[…]`; `worst-group-accuracy[…]` needs none.'),
    'min-size': schemas/* int */.Whr()
        .positive()
        .default(30)
        .describe('Groups with fewer examples are left out, since their rates are mostly chance.'),
});

;// CONCATENATED MODULE: ./build/core/js/src/config/gate/own-metric.js

/** A metric by the user's own code, under `gate.metrics`. */
const ownMetric = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP()
        .regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and dashes, and begin with a letter')
        .describe('What `gate.require`, `gate.compare` and `gate.slices` call it.'),
    module: schemas/* string */.YjP()
        .min(1)
        .describe('A module beside this file whose default export is a function of the answers: one number for each example, or one for all.'),
    better: schemas/* enum */.k5n(['higher', 'lower']).describe('Which way is better.'),
    range: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
        .refine(([least, greatest]) => least < greatest, 'must be the least value and then the greatest')
        .optional()
        .describe('Least and greatest value that it can take; any number when left out.'),
    columns: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Columns of the test split, or of the file of predictions, that the function is given.'),
});

;// CONCATENATED MODULE: ./build/core/js/src/config/gate/replicates.js

/** How many seeds the gate demands of candidate and baseline. One is what a gate without the key judges. */
const replicates = schemas/* int */.Whr()
    .min(2)
    .max(100)
    .optional()
    .describe('How many models of the candidate, and of the baseline, are given, each trained by a seed of its own: then the verdict is about the change, and not about two models only. Five or more are best.');

;// CONCATENATED MODULE: ./build/core/js/src/config/gate/robustness.js

const severity = schemas/* int */.Whr()
    .min(1)
    .max(5)
    .describe('From 1 to 5, as Hendrycks and Dietterich have them in ImageNet-C and CIFAR-10-C.');
const corruptionRules = [
    schemas/* strictObject */.rej({ noise: severity })
        .describe('Adds Gaussian noise to each value, as of a sensor in little light.')
        .transform(({ noise }) => corruption('noise', noise)),
    schemas/* strictObject */.rej({ 'shot-noise': severity })
        .describe('Counts photons: Poisson noise, more where the image is bright.')
        .transform((rule) => corruption('shot-noise', rule['shot-noise'])),
    schemas/* strictObject */.rej({ 'impulse-noise': severity })
        .describe('Makes some values black or white, as broken pixels are.')
        .transform((rule) => corruption('impulse-noise', rule['impulse-noise'])),
    schemas/* strictObject */.rej({ blur: severity })
        .describe('Blurs each image by a Gaussian.')
        .transform(({ blur }) => corruption('blur', blur)),
    schemas/* strictObject */.rej({ 'defocus-blur': severity })
        .describe('Blurs each image as a lens out of focus does.')
        .transform((rule) => corruption('defocus-blur', rule['defocus-blur'])),
    schemas/* strictObject */.rej({ brightness: severity })
        .describe('Makes each image brighter.')
        .transform(({ brightness }) => corruption('brightness', brightness)),
    schemas/* strictObject */.rej({ contrast: severity })
        .describe('Takes contrast from each image.')
        .transform(({ contrast }) => corruption('contrast', contrast)),
    schemas/* strictObject */.rej({ pixelate: severity })
        .describe('Makes each image smaller, and as large as before with fewer pixels.')
        .transform(({ pixelate }) => corruption('pixelate', pixelate)),
    schemas/* strictObject */.rej({ jpeg: severity })
        .describe('Compresses each image as JPEG.')
        .transform(({ jpeg }) => corruption('jpeg', jpeg)),
];
function corruption(test, severity) {
    return { test, name: `${test}-${severity}`, severity };
}
/** One way to change the test examples; the model is asked again about the changed ones. */
const robustnessRule = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ rotate: schemas/* number */.aig().positive().max(180).describe('Degrees, either way at random.') })
        .describe('Turns each image about its centre.')
        .transform(({ rotate }) => ({ test: 'rotate', name: `rotate-${rotate}`, degrees: rotate })),
    schemas/* strictObject */.rej({ shift: schemas/* number */.aig().positive().lt(1).describe('Fraction of the width and of the height.') })
        .describe('Moves each image, either way at random.')
        .transform(({ shift }) => ({ test: 'shift', name: `shift-${shift}`, fraction: shift })),
    ...corruptionRules,
    schemas/* strictObject */.rej({
        jitter: schemas/* number */.aig()
            .positive()
            .describe("Standard deviation of the noise, as a fraction of the column's own in the test split."),
    })
        .describe('Adds Gaussian noise to the numbers of a table.')
        .transform(({ jitter }) => ({ test: 'jitter', name: `jitter-${jitter}`, fraction: jitter })),
    schemas/* strictObject */.rej({
        increase: schemas/* string */.YjP().min(1).describe('A column of numbers.'),
        by: schemas/* number */.aig().positive().describe('How much is added to it.'),
        expect: schemas/* enum */.k5n(['not-lower', 'not-higher'])
            .describe("What the answer may not become: a number's value."),
    })
        .describe('Raises one column of a table and looks which way the answer goes.')
        .transform(({ increase, by, expect }) => ({
        test: 'increase',
        name: `increase-${increase}`,
        column: increase,
        by,
        expect,
    })),
]);

// EXTERNAL MODULE: ./build/core/js/src/config/gate/slice.js + 1 modules
var slice = __webpack_require__(45826);
;// CONCATENATED MODULE: ./build/core/js/src/config/gate/test-set.js

/** Each further decision halves what is left of the error: beyond these nothing a test set could show is left. */
const mostAdaptive = 30;
/** How often the test split may be asked, and what is told of each answer. */
const testSetSection = schemas/* strictObject */.rej({
    budget: schemas/* int */.Whr()
        .positive()
        .optional()
        .describe('Decisions that one test split may carry: more are warned of, and with `reuse: bit` refused.'),
    reuse: schemas/* enum */.k5n(['open', 'bit'])
        .default('open')
        .describe('`open` publishes everything, and no guarantee holds once somebody acted on it; `bit` publishes pass or fail alone, and confidences hold over all decisions of the budget together.'),
    adaptivity: schemas/* enum */.k5n(['full', 'none'])
        .default('full')
        .describe('What `bit` charges: `full` where a candidate may depend on earlier verdicts (2^budget), `none` where all candidates were fixed before the first (budget).'),
})
    .superRefine(({ budget, reuse, adaptivity }, context) => {
    if (reuse === 'open')
        return;
    if (budget === undefined)
        context.addIssue({
            code: 'custom',
            path: ['budget'],
            message: 'the number of decisions, which `reuse: bit` needs',
        });
    else if (adaptivity === 'full' && budget > mostAdaptive)
        context.addIssue({
            code: 'custom',
            path: ['budget'],
            message: `at most ${mostAdaptive} decisions where each may depend on those before; with \`adaptivity: none\` there may be more`,
        });
});

// EXTERNAL MODULE: ./build/core/js/src/config/gate/confidence.js
var confidence = __webpack_require__(42204);
;// CONCATENATED MODULE: ./build/core/js/src/config/requirement.js


const byteUnits = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };
const timeUnits = { us: 1e-3, ms: 1, s: 1e3 };
const units = { '': 1, '%': 0.01, ...byteUnits, ...timeUnits };
const pattern = /^\s*([a-z][a-z0-9-]*(?:@\d+(?:\.\d+)?)?(?:\[.+\])?)\s*(>=|<=|>|<)\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z%]*)\s*$/i;
/** A bound on the point estimate: `accuracy >= 0.97`, `model-bytes <= 2 MB`. */
const comparison = schemas/* string */.YjP()
    .describe('A metric, an operator and a value: `accuracy >= 0.97`, `recall[cat] >= 90%`, `model-bytes <= 2 MB`.')
    .transform((text, context) => {
    const [, metric, operator, value, unit = ''] = pattern.exec(text) ?? [];
    const scale = units[unit];
    if (metric !== undefined && isOperator(operator) && scale !== undefined)
        return { kind: 'point', text, metric, operator, value: Number(value) * scale };
    context.addIssue({
        code: 'custom',
        message: `must be a metric, an operator (>=, <=, >, <) and a number with an optional unit (${Object.keys(units).filter(Boolean).join(', ')}), for example "accuracy >= 0.97"`,
    });
    return core/* NEVER */.tm;
});
function isOperator(text) {
    return text === '>=' || text === '<=' || text === '>' || text === '<';
}
const boundConfidence = confidence/* confidence */.R.describe('One-sided confidence of the bound.');
/** A bound on the metric's one-sided lower confidence bound. */
const lowerBound = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP().describe('A metric that is better when higher.'),
    'at-least': schemas/* number */.aig().describe('What the lower confidence bound must reach.'),
    confidence: boundConfidence,
})
    .transform(({ metric, 'at-least': value, confidence }) => ({
    kind: 'bound',
    text: `${metric} >= ${value} with confidence ${confidence}`,
    metric,
    operator: '>=',
    value,
    confidence,
}));
/** A bound on the metric's one-sided upper confidence bound. */
const upperBound = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP().describe('A metric that is better when lower.'),
    'at-most': schemas/* number */.aig().describe('What the upper confidence bound must not exceed.'),
    confidence: boundConfidence,
})
    .transform(({ metric, 'at-most': value, confidence }) => ({
    kind: 'bound',
    text: `${metric} <= ${value} with confidence ${confidence}`,
    metric,
    operator: '<=',
    value,
    confidence,
}));
const requirement = schemas/* union */.KCZ([comparison, lowerBound, upperBound]);

;// CONCATENATED MODULE: ./build/core/js/src/config/gate.js











const tasks = ['classification', 'regression', 'ranking', 'sequence'];
const defaultGateId = 'gate';
/** The `gate:` section. */
const gateSection = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and dashes')
        .default(defaultGateId)
        .describe('Tells several gates of one repository apart.'),
    task: schemas/* enum */.k5n(tasks)
        .optional()
        .describe('What predictions from a file answer, where their columns leave it open; a dataset says it itself.'),
    output: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('The output that is judged, of a model of several (`data.labels`); a gate of its own judges another.'),
    metrics: schemas/* array */.YOg(ownMetric).default([]).describe('Metrics of your own, beside those of the task.'),
    require: schemas/* array */.YOg(requirement).default([]).describe('Bounds that hold with or without a baseline.'),
    baseline: baselineRule,
    group: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('A column whose value examples that belong together share, such as a patient or a video: they are drawn as a whole wherever an interval is made.'),
    replicates: replicates,
    compare: schemas/* array */.YOg(compare/* comparison */.m)
        .optional()
        .describe('Comparisons with the baseline, each of which must hold with confidence: no worse than the margin, or better. Accuracy by 0.005 when left out; `[]` for none.'),
    slices: schemas/* array */.YOg(slice/* sliceRule */.LO)
        .default([])
        .describe('Parts of the test split in which the model must not get worse.'),
    fairness: schemas/* array */.YOg(fairnessRule)
        .default([])
        .describe('Groups of the test split whose gaps are metrics, to require and to compare.'),
    robustness: schemas/* array */.YOg(robustnessRule)
        .default([])
        .describe('Ways to change the test examples, about which the models are asked again: how the answers hold is a metric, to require and to compare. For models only.'),
    'on-inconclusive': schemas/* enum */.k5n(['pass', 'fail'])
        .default('pass')
        .describe('What the job does when the test split is too small to tell: pass with a warning, or fail.'),
    attest: attestSection
        .prefault({})
        .describe('How the verdict becomes an attestation that others can check.'),
    'test-set': testSetSection.prefault({}).describe('How often the test split may be asked.'),
    'show-examples': schemas/* boolean */.zMY()
        .default(true)
        .describe('Whether the page shows the examples whose answers changed, as images or with all their columns; false where its readers may not see them.'),
    seed: schemas/* int */.Whr().nonnegative().default(0).describe('Seeds the resampling of bootstrap intervals.'),
})
    .refine(({ 'test-set': { reuse }, compare }) => reuse === 'open' || compare !== undefined, {
    path: ['compare'],
    error: 'the comparisons written out under `gate.compare`, so that `reuse: bit` charges each',
});
/** The columns of the test split that a gate goes by, besides the label. */
function columnsOfGate({ group, slices, fairness }) {
    const names = [
        ...(group === undefined ? [] : [group]),
        ...slices.flatMap(slice/* columnsOfRule */.b4),
        ...fairness.map(({ by }) => by),
    ];
    return [...new Set(names)].filter((name) => name !== slice/* labelName */._H);
}
/** Those, and the columns that metrics of the user's own are given. */
function columnsToRead(gate) {
    return [...new Set([...columnsOfGate(gate), ...gate.metrics.flatMap(({ columns }) => columns)])];
}


/***/ }),

/***/ 81001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ claims),
  m: () => (/* binding */ comparison)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/config/gate/confidence.js
var confidence = __webpack_require__(42204);
;// CONCATENATED MODULE: ./build/core/js/src/config/gate/margin.js

const percent = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/;
/**
 * The loss that is still acceptable: `0.003` in the units of the metric, `2%` of the baseline's value. A relative margin of
 * an accuracy of 0.9 is thus 1.8 points, not 2.
 */
const margin = schemas/* union */.KCZ([
    schemas/* number */.aig()
        .min(0)
        .describe('In the units of the metric: 0.003 of an accuracy is 0.3 points.')
        .transform((value) => ({ kind: 'absolute', value })),
    schemas/* string */.YjP()
        .regex(percent, 'must be a number in the units of the metric, or a percentage of the baseline’s value such as "2%"')
        .describe("A percentage of the baseline's value, such as `2%`.")
        .transform((text) => ({ kind: 'relative', fraction: Number(percent.exec(text)?.[1]) / 100 })),
]);

;// CONCATENATED MODULE: ./build/core/js/src/config/gate/compare.js



const claims = ['non-inferiority', 'superiority'];
const comparedMetric = schemas/* string */.YjP()
    .optional()
    .describe('The metric compared with the baseline on the same examples: `accuracy` or `mae` when left out.');
/** An entry of `gate.compare`. */
const comparison = schemas/* strictObject */.rej({
    metric: comparedMetric,
    for: schemas/* enum */.k5n(claims)
        .default('non-inferiority')
        .describe('What must be shown: that the candidate is no worse than the margin allows, or that it is better.'),
    margin: margin
        .optional()
        .describe("The loss that is still acceptable, in the units of the metric, or `2%` of the baseline's value; 0.005 when left out for a metric between 0 and 1."),
    confidence: confidence/* confidence */.R.describe('One-sided confidence of the interval.'),
})
    .refine((entry) => entry.for === 'non-inferiority' || entry.margin === undefined, {
    path: ['margin'],
    message: 'is for non-inferiority: superiority allows no loss',
});


/***/ }),

/***/ 42204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ confidence)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** One-sided confidence by which a rule of the gate is decided. */
const confidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0.5).lt(1).default(0.95);


/***/ }),

/***/ 45826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b4: () => (/* binding */ columnsOfRule),
  _H: () => (/* binding */ labelName),
  LO: () => (/* binding */ sliceRule)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./node_modules/jsep/dist/jsep.js
var jsep = __webpack_require__(79506);
// EXTERNAL MODULE: ./build/core/js/src/errors.js
var errors = __webpack_require__(1310);
;// CONCATENATED MODULE: ./build/core/js/src/config/gate/condition.js


// jsep parses only: nothing of an expression is ever run as code.
jsep/* default */.A.addBinaryOp('or', 1);
jsep/* default */.A.addBinaryOp('and', 2);
jsep/* default */.A.addBinaryOp('in', 7);
jsep/* default */.A.addUnaryOp('not');
const comparisons = ['==', '!=', '<', '<=', '>', '>='];
const sums = ['+', '-', '*', '/', '%'];
/** Why a text is no condition; the message follows "expected" in a sentence. */
class BadCondition extends Error {
    name = 'BadCondition';
}
/** Nobody writes a longer one by hand, and the parser nests calls as deeply as the text nests parentheses. */
const longest = 2000;
/**
 * Parses a condition such as `distance > 10 and hour >= 22`, `language in ["en", "de"]`, `not (age == null)`. A column whose
 * name is no identifier is written `column("sepal length")`.
 * @throws BadCondition
 */
function parseCondition(text) {
    if (text.length > longest)
        throw new BadCondition(`a condition of at most ${longest} characters`);
    return conditionOf(parse(text));
}
function parse(text) {
    try {
        return (0,jsep/* default */.A)(text);
    }
    catch (error) {
        throw new BadCondition(`a condition such as "distance > 10 and hour >= 22" (${(0,errors/* messageOf */.bD)(error)})`, {
            cause: error,
        });
    }
}
function conditionOf(expression) {
    const node = narrowed(expression);
    switch (node.type) {
        case 'Literal':
            return { kind: 'literal', value: literalOf(node) };
        case 'Identifier':
            return { kind: 'column', name: node.name };
        case 'UnaryExpression':
            return unary(node);
        case 'BinaryExpression':
            return binary(node);
        case 'CallExpression':
            return { kind: 'column', name: calledColumn(node) };
        case 'MemberExpression':
            throw new BadCondition('columns by their names: one with a dot or a bracket is written column("a.b")');
        case 'Compound':
            throw new BadCondition('one condition, its parts joined by "and" or "or"');
        default:
            throw new BadCondition('columns, values in quotes, numbers, comparisons, "in" and a list, "and", "or", "not"');
    }
}
/** The parser's own union, told by `type`; its base type says nothing of the other keys. */
function narrowed(expression) {
    if (isCore(expression))
        return expression;
    throw new BadCondition(`no ${expression.type}`);
}
function isCore(expression) {
    return expression.type !== '';
}
function literalOf({ value }) {
    if (value === null || typeof value !== 'object')
        return value;
    throw new BadCondition('numbers, texts in quotes, true, false or null');
}
function unary({ operator, argument }) {
    switch (operator) {
        case 'not':
        case '!':
            return { kind: 'not', operand: conditionOf(argument) };
        case '-': {
            const operand = conditionOf(argument);
            return operand.kind === 'literal' && typeof operand.value === 'number'
                ? { kind: 'literal', value: -operand.value }
                : { kind: 'negative', operand };
        }
        default:
            throw unknownOperator(operator);
    }
}
function binary({ operator, left, right }) {
    switch (operator) {
        case 'and':
        case '&&':
            return { kind: 'and', left: conditionOf(left), right: conditionOf(right) };
        case 'or':
        case '||':
            return { kind: 'or', left: conditionOf(left), right: conditionOf(right) };
        case 'in':
            return { kind: 'membership', operand: conditionOf(left), values: listOf(right) };
    }
    const comparison = comparisons.find((known) => known === operator);
    if (comparison)
        return {
            kind: 'comparison',
            operator: comparison,
            left: conditionOf(left),
            right: conditionOf(right),
        };
    const sum = sums.find((known) => known === operator);
    if (sum)
        return { kind: 'arithmetic', operator: sum, left: conditionOf(left), right: conditionOf(right) };
    throw unknownOperator(operator);
}
function unknownOperator(operator) {
    return new BadCondition(`one of the operators ${[...comparisons, ...sums].join(' ')} in and or not, instead of ${operator}`);
}
function listOf(expression) {
    const node = narrowed(expression);
    if (node.type !== 'ArrayExpression')
        throw new BadCondition('a list after "in": language in ["en", "de"]');
    return node.elements.map((element) => {
        const value = element && conditionOf(element);
        if (value?.kind === 'literal')
            return value.value;
        throw new BadCondition('values in the list after "in", such as ["en", "de"]');
    });
}
function calledColumn({ callee, arguments: given }) {
    const called = narrowed(callee);
    const [argument] = given;
    const name = argument && narrowed(argument);
    if (called.type !== 'Identifier' || called.name !== 'column' || given.length !== 1)
        throw new BadCondition('no functions but column("name"), for a name that is no identifier');
    if (name?.type !== 'Literal' || typeof name.value !== 'string')
        throw new BadCondition('the name of a column in quotes: column("sepal length")');
    return name.value;
}
/** The columns that a condition looks at. */
function columnsIn(condition) {
    switch (condition.kind) {
        case 'literal':
            return [];
        case 'column':
            return [condition.name];
        case 'not':
        case 'negative':
        case 'membership':
            return columnsIn(condition.operand);
        case 'and':
        case 'or':
        case 'comparison':
        case 'arithmetic':
            return [...columnsIn(condition.left), ...columnsIn(condition.right)];
    }
}

// EXTERNAL MODULE: ./build/core/js/src/config/gate/confidence.js
var confidence = __webpack_require__(42204);
;// CONCATENATED MODULE: ./build/core/js/src/config/gate/slice.js



const column = schemas/* string */.YjP().min(1);
const condition = schemas/* string */.YjP()
    .describe('A condition over `label` and the columns of the test split: `distance > 10 and hour >= 22`. A missing value meets none but `column == null`; a name that is no identifier is written `column("sepal length")`.')
    .transform((text, context) => {
    try {
        return { text, parsed: parseCondition(text) };
    }
    catch (error) {
        if (!(error instanceof BadCondition))
            throw error;
        context.addIssue({ code: 'custom', message: error.message });
        return core/* NEVER */.tm;
    }
});
/** What every rule says, whichever examples it takes. */
const terms = {
    metric: schemas/* string */.YjP()
        .optional()
        .describe('The metric compared with the baseline on the same examples: `accuracy` or `mae` when left out.'),
    margin: schemas/* number */.aig()
        .min(0)
        .default(0)
        .describe('The loss in a slice that is still acceptable, in the units of the metric.'),
    confidence: confidence/* confidence */.R.describe('One-sided confidence of the interval.'),
    'min-size': schemas/* int */.Whr().positive().default(30).describe('Smaller slices are listed, not judged.'),
    explore: schemas/* boolean */.zMY()
        .default(false)
        .describe('Lists the slices with p-values adjusted by Benjamini and Hochberg; they decide nothing.'),
    empty: schemas/* enum */.k5n(['fail', 'accept'])
        .default('fail')
        .describe('What a slice without examples does, when the rule, the categories of the column or the run of the baseline know it: fail, since nothing shows that it still works, or be listed.'),
};
/** One part or several of the test split, and how the candidate is judged on them. */
const sliceRule = schemas/* strictObject */.rej({
    by: schemas/* union */.KCZ([column, schemas/* array */.YOg(column).min(2).max(4)])
        .optional()
        .describe('`label`, the name of a column, or several, whose values are crossed.'),
    buckets: schemas/* array */.YOg(schemas/* number */.aig())
        .min(1)
        .optional()
        .describe('Where the numbers of a column are cut: `[18, 30]` makes < 18, 18 to < 30 and ≥ 30.'),
    where: condition.optional(),
    name: schemas/* string */.YjP().min(1).max(60).optional().describe('What the slice of a condition is called.'),
    ...terms,
})
    .transform(({ by, buckets, where, name, ...judged }, context) => {
    const wrong = (message) => {
        context.addIssue({ code: 'custom', message });
        return core/* NEVER */.tm;
    };
    if (where !== undefined) {
        if (by !== undefined || buckets !== undefined)
            return wrong('must be either `by` or `where`, for which a rule of its own can stand');
        return { ...judged, kind: 'condition', name: name ?? where.text, where: where.parsed, text: where.text };
    }
    if (by === undefined)
        return wrong('must be a rule with `by` or `where`');
    if (name !== undefined)
        return wrong('must be a rule without `name`, which only one with `where` takes');
    if (buckets === undefined)
        return { ...judged, kind: 'values', by: typeof by === 'string' ? [by] : [...new Set(by)] };
    if (typeof by !== 'string')
        return wrong('must be one column in `by`, since `buckets` cut one');
    if (buckets.some((edge, index) => index > 0 && edge <= (buckets[index - 1] ?? edge)))
        return wrong('must be `buckets` in rising order');
    return { ...judged, kind: 'buckets', by, edges: buckets };
});
/** The name by which slices go by the label of an example. */
const labelName = 'label';
/** The columns that a rule goes by. */
function columnsOfRule(rule) {
    switch (rule.kind) {
        case 'values':
            return rule.by;
        case 'buckets':
            return [rule.by];
        case 'condition':
            return columnsIn(rule.where);
    }
}


/***/ }),

/***/ 68835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   w: () => (/* binding */ meant)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

/** The candidate that whoever wrote `word` probably meant: a letter in three may differ, case and `_` for `-` do not count; or null. */
function meant(word, candidates) {
    const byPlain = new Map(candidates.map((candidate) => [plain(candidate), candidate]));
    const maxDistance = Math.ceil(word.length / 3);
    const closest = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* .closestMatch */ .h)(plain(word), [...byPlain.keys()], { maxDistance });
    return closest === undefined ? null : (byPlain.get(closest) ?? null);
}
/** `Did you mean "label"?`, or null where no candidate is like the word. */
function suggestion(word, candidates) {
    const candidate = meant(word, candidates);
    return candidate === null ? null : `Did you mean "${candidate}"?`;
}
function plain(text) {
    return text.toLowerCase().replaceAll(/[_ ]/g, '-');
}


/***/ }),

/***/ 15158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _C: () => (/* binding */ locateIn),
  A: () => (/* binding */ parseLine),
  Xw: () => (/* binding */ readLine)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/js/src/errors.js
var errors = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/core/js/src/manual.js
var manual = __webpack_require__(92131);
// EXTERNAL MODULE: ./build/core/js/src/config/explain-issue.js
var explain_issue = __webpack_require__(70929);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./build/core/js/src/config/known-keys.js

/** The keys that may stand in the mapping at `path` of what `schema` describes, whichever of its alternatives is meant. */
function knownKeys(schema, path) {
    const root = json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input' });
    let places = alternatives(root, root);
    for (const key of path)
        places = places.flatMap((place) => below(place, key)).flatMap((place) => alternatives(place, root));
    return [...new Set(places.flatMap(({ properties }) => Object.keys(properties ?? {})))];
}
function below({ items, properties, additionalProperties }, key) {
    const inner = typeof key === 'number' ? [items].flat() : [properties?.[String(key)] ?? additionalProperties];
    return inner.filter((schema) => typeof schema === 'object');
}
/** The schema itself, what it refers to, and what it is a choice or a combination of. */
function alternatives(schema, root) {
    const parts = [schema.anyOf, schema.oneOf, schema.allOf].flatMap((each) => each ?? []);
    return [
        schema,
        ...[...parts, referred(schema, root)]
            .filter((part) => typeof part === 'object')
            .flatMap((part) => alternatives(part, root)),
    ];
}
function referred({ $ref }, root) {
    if ($ref === undefined)
        return undefined;
    const found = $ref === '#' ? root : root.$defs?.[$ref.replace('#/$defs/', '')];
    return typeof found === 'object' ? found : undefined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/config/data.js + 3 modules
var data = __webpack_require__(31238);
// EXTERNAL MODULE: ./build/core/js/src/config/gate.js + 8 modules
var gate = __webpack_require__(11577);
// EXTERNAL MODULE: ./build/core/js/src/config/model.js + 6 modules
var model = __webpack_require__(16387);
;// CONCATENATED MODULE: ./build/core/js/src/config/training-metric.js

const ofAnOutput = schemas/* enum */.k5n(['validation-loss', 'validation-accuracy', 'loss', 'accuracy']);
/** What an epoch of a training is told by; of one of several outputs `<output>/<metric>`. */
const trainingMetric = schemas/* union */.KCZ([
    ofAnOutput,
    schemas/* templateLiteral */.Uy$([schemas/* string */.YjP().min(1), '/', ofAnOutput], { error: '<output>/ before one of these' }),
]);

;// CONCATENATED MODULE: ./build/core/js/src/config/search.js


const number = schemas/* number */.aig();
const pair = schemas/* tuple */.PVZ([number, number]).refine(([low, high]) => low < high, 'the lower end first');
const dimension = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ choices: schemas/* array */.YOg(schemas/* json */.Pq9()).min(2).describe('The values there are to choose from.') })
        .transform(({ choices }) => ({ kind: 'choices', choices })),
    schemas/* strictObject */.rej({
        range: pair.describe('Least and greatest value, all between equally likely.'),
        step: number.positive().optional().describe('Only the least value and whole steps from it.'),
    })
        .transform(({ range: [low, high], step }) => ({ kind: 'range', low, high, step: step ?? null })),
    schemas/* strictObject */.rej({
        'log-range': pair
            .refine(([low]) => low > 0, 'both ends above 0')
            .describe('Least and greatest value, all orders of magnitude equally likely.'),
    })
        .transform(({ 'log-range': [low, high] }) => ({ kind: 'log-range', low, high })),
]);
/** The `search:` section. */
const searchSection = schemas/* strictObject */.rej({
    trials: schemas/* int */.Whr()
        .min(2)
        .max(256)
        .default(16)
        .describe('How many trainings; a matrix of GitHub has at most 256.'),
    space: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^(train|model|data)(\.[\w-]+)+$/, 'a path such as train.batch-size'), dimension)
        .refine((space) => Object.keys(space).length > 0, 'at least one path')
        .describe('What is searched: values by their path in this file, as `set` takes them.'),
    sampler: schemas/* enum */.k5n(['random', 'sobol', 'tpe'])
        .default('random')
        .describe('How values are drawn: `sobol` spreads them evenly, `tpe` learns from the trials before, which only a search on one machine can.'),
    metric: trainingMetric
        .default('validation-accuracy')
        .describe('What the best trial is best in; of one of several outputs by its name, `<output>/validation-accuracy`.'),
    parallel: schemas/* int */.Whr()
        .min(1)
        .max(64)
        .default(1)
        .describe('How many trials a search on one machine trains at once; each has its share of the processors. `tpe` then learns from the trials that many places before.'),
    stop: schemas/* strictObject */.rej({
        'min-epochs': schemas/* int */.Whr().positive().default(1).describe('No trial is stopped before.'),
        'reduction-factor': schemas/* int */.Whr()
            .min(2)
            .default(3)
            .describe('Only the best of so many trials goes on, each time so many times as long.'),
    })
        .optional()
        .describe('Stop trials that are behind (ASHA), in a search on one machine.'),
    seed: schemas/* int */.Whr().nonnegative().default(0).describe('Seeds what is drawn.'),
});

;// CONCATENATED MODULE: ./build/core/js/src/config/checkpoint.js

/** How often a training's state is written down; it has no part in what the training comes to. */
const checkpointSchema = schemas/* strictObject */.rej({
    'every-minutes': schemas/* number */.aig()
        .positive()
        .default(1)
        .describe('Minutes between two checkpoints on the disk of the machine.'),
    'every-steps': schemas/* int */.Whr().positive().optional().describe('Steps between two checkpoints, instead of minutes.'),
    'upload-minutes': schemas/* number */.aig()
        .positive()
        .default(10)
        .describe('Minutes between two uploads, which outlive the machine: what a vanished machine costs at most.'),
});

;// CONCATENATED MODULE: ./build/core/js/src/config/early-stopping.js


const earlyStoppingSchema = schemas/* strictObject */.rej({
    metric: trainingMetric
        .default('validation-loss')
        .describe('What must get better; of one of several outputs by its name, `<output>/validation-accuracy`.'),
    patience: schemas/* int */.Whr().positive().default(3).describe('Epochs without a better value before training stops.'),
    'min-delta': schemas/* number */.aig().min(0).default(0).describe('A smaller change does not count as better.'),
    'restore-best': schemas/* boolean */.zMY()
        .default(true)
        .describe('End with the weights of the best epoch instead of the last.'),
});

;// CONCATENATED MODULE: ./build/core/js/src/config/optimizer.js

const learningRate = schemas/* number */.aig().positive().describe('Step size.');
const decay = schemas/* number */.aig().min(0).lt(1);
const sgd = schemas/* strictObject */.rej({
    sgd: schemas/* strictObject */.rej({
        'learning-rate': learningRate.default(0.01),
        momentum: decay.default(0),
        nesterov: schemas/* boolean */.zMY().default(false),
    }),
})
    .transform(({ sgd }) => ({ type: 'sgd', ...sgd }));
const adaptive = schemas/* strictObject */.rej({
    'learning-rate': learningRate.default(0.001),
    beta1: decay.default(0.9),
    beta2: decay.default(0.999),
});
const adam = schemas/* strictObject */.rej({ adam: adaptive }).transform(({ adam }) => ({ type: 'adam', ...adam }));
const adamw = schemas/* strictObject */.rej({
    adamw: adaptive.extend({
        'weight-decay': schemas/* number */.aig()
            .min(0)
            .default(0.004)
            .describe('Share of the learning rate by which weights shrink in a step.'),
    }),
})
    .transform(({ adamw }) => ({ type: 'adamw', ...adamw }));
const adamax = schemas/* strictObject */.rej({ adamax: adaptive })
    .transform(({ adamax }) => ({ type: 'adamax', ...adamax }));
const rmsprop = schemas/* strictObject */.rej({
    rmsprop: schemas/* strictObject */.rej({
        'learning-rate': learningRate.default(0.001),
        decay: decay.default(0.9),
        momentum: decay.default(0),
    }),
})
    .transform(({ rmsprop }) => ({ type: 'rmsprop', ...rmsprop }));
const adagrad = schemas/* strictObject */.rej({ adagrad: schemas/* strictObject */.rej({ 'learning-rate': learningRate.default(0.001) }) })
    .transform(({ adagrad }) => ({ type: 'adagrad', ...adagrad }));
const adadelta = schemas/* strictObject */.rej({
    adadelta: schemas/* strictObject */.rej({ 'learning-rate': learningRate.default(0.001), decay: decay.default(0.95) }),
})
    .transform(({ adadelta }) => ({ type: 'adadelta', ...adadelta }));
/** How the weights follow the gradient; the defaults are those of Keras 3. */
const optimizerSchema = schemas/* union */.KCZ([sgd, adam, adamw, adamax, rmsprop, adagrad, adadelta]);

;// CONCATENATED MODULE: ./build/core/js/src/config/schedule.js

const factor = schemas/* number */.aig().gt(0).lt(1);
const epochs = schemas/* number */.aig().positive();
/** How the learning rate changes: warm-up, one kind of decay, and reduction on a plateau go together. */
const scheduleSchema = schemas/* strictObject */.rej({
    'warm-up': schemas/* strictObject */.rej({ epochs: epochs.describe('Length of the rise; fractions are fine.') })
        .optional()
        .describe('The rate rises evenly from 0 to its full size.'),
    step: schemas/* strictObject */.rej({
        every: epochs.describe('Epochs between two reductions.'),
        factor: factor.default(0.1).describe('What the rate is multiplied by.'),
    })
        .optional()
        .describe('The rate falls every so many epochs.'),
    exponential: schemas/* strictObject */.rej({ factor: factor.describe('What the rate is multiplied by in each epoch.') })
        .optional()
        .describe('The rate falls a little with each step.'),
    cosine: schemas/* strictObject */.rej({
        minimum: schemas/* number */.aig().min(0).lt(1).default(0).describe('Share of the rate that is left at the end.'),
    })
        .optional()
        .describe('The rate falls along half a cosine until the last epoch.'),
    plateau: schemas/* strictObject */.rej({
        metric: schemas/* enum */.k5n(['loss', 'validation-loss'])
            .default('validation-loss')
            .describe('The loss that no longer falls.'),
        patience: schemas/* int */.Whr().positive().default(3).describe('Epochs without a better loss.'),
        factor: factor.default(0.1).describe('What the rate is multiplied by.'),
        minimum: schemas/* number */.aig().min(0).default(0).describe('The rate is not reduced below this one.'),
    })
        .optional()
        .describe('The rate is reduced when the loss no longer falls.'),
})
    .refine(({ step, exponential, cosine }) => [step, exponential, cosine].filter((decay) => decay !== undefined).length <= 1, 'at most one of step, exponential and cosine');

;// CONCATENATED MODULE: ./build/core/js/src/config/training.js





const count = schemas/* int */.Whr().positive();
const clip = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ value: schemas/* number */.aig().positive().describe('No element of a gradient exceeds it.') })
        .transform(({ value }) => ({ by: 'value', limit: value })),
    schemas/* strictObject */.rej({
        norm: schemas/* number */.aig().positive().describe("No gradient's norm exceeds it, each by itself."),
    })
        .transform(({ norm }) => ({ by: 'norm', limit: norm })),
    schemas/* strictObject */.rej({
        'global-norm': schemas/* number */.aig()
            .positive()
            .describe('The norm of all gradients together does not exceed it.'),
    })
        .transform((clip) => ({ by: 'global-norm', limit: clip['global-norm'] })),
])
    .describe('Keeps gradients from growing too large.');
const classWeights = schemas/* union */.KCZ([schemas/* literal */.euz('balanced'), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().positive())]);
const classWeightsByOutput = classWeights
    .or(schemas/* record */.g1P(schemas/* string */.YjP(), classWeights))
    .describe('How much the examples of each class count in the loss: `balanced` for all classes alike however many examples they have, or a number by class; 1 for a class left out. Of several outputs one or the other by the name of the output.');
const lossWeights = schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* number */.aig().positive())
    .describe('How much the loss of each of several outputs counts, by the names of the outputs; 1 for one left out.');
/** The `train:` section. */
const trainSection = schemas/* strictObject */.rej({
    optimizer: optimizerSchema.prefault({ adam: {} }).describe('How the weights follow the gradient.'),
    schedule: scheduleSchema.prefault({}).describe('How the learning rate changes as training goes on.'),
    'early-stopping': earlyStoppingSchema
        .optional()
        .describe('Stop when a metric no longer gets better; all epochs when left out.'),
    'class-weights': classWeightsByOutput.optional(),
    'loss-weights': lossWeights.optional(),
    clip: clip.optional(),
    'batch-size': count.default(64).describe('Examples a step.'),
    epochs: count.default(10).describe('Passes over the training split.'),
    checkpoint: checkpointSchema.prefault({}).describe('How often the state of the training is written down.'),
    seed: schemas/* int */.Whr().nonnegative().default(0).describe('Seeds the initial weights and the order of the examples.'),
});

;// CONCATENATED MODULE: ./build/core/js/src/config/line.js






const quantizeSection = schemas/* strictObject */.rej({
    to: schemas/* enum */.k5n(['uint8', 'uint16', 'float16']).default('uint8').describe('How the weights are stored.'),
    'max-accuracy-drop': schemas/* number */.aig()
        .min(0)
        .default(0.002)
        .describe('The loss of accuracy (for regression: of R²) that is still acceptable.'),
});
const imageSection = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Repository of the image without tag, for example `ghcr.io/acme/mnist`; the name of the line when left out.'),
    tags: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\w[\w.-]{0,127}$/))
        .default([])
        .describe('Tags set on a push, besides the digest.'),
    base: schemas/* string */.YjP()
        .regex(/@sha256:[0-9a-f]{64}$/, 'must end with @sha256:… so that the image can be made again')
        .optional()
        .describe('An image with Node to build on, by digest, instead of the one that comes with tensorline.'),
});
const deploySection = schemas/* strictObject */.rej({
    target: schemas/* enum */.k5n(['local'])
        .default('local')
        .describe('Where the image runs: `local` is a process from its own files.'),
    environment: schemas/* string */.YjP().min(1).default('production').describe('Name of the GitHub environment.'),
    port: schemas/* int */.Whr().min(0).max(65535).default(8080).describe('Port the server listens on; 0 takes a free one.'),
    verify: schemas/* enum */.k5n(['golden', 'ready'])
        .default('golden')
        .describe('Ask the golden requests before the deployment counts, or only wait until it is ready.'),
});
/** The whole of `tensorline.yml`. */
const lineSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP()
        .regex(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/, 'must be lower-case letters and digits, joined by . _ or -')
        .describe('Name of the model; the path of its server is /v1/models/<name>.'),
    data: data/* dataSection */.sJ.optional().describe('From raw files to a dataset.'),
    model: model/* modelSchema */.h.optional().describe('The network.'),
    train: trainSection.prefault({}).describe('How it is trained.'),
    search: searchSection.optional().describe('Trainings with other values, of which the best is taken.'),
    gate: gate/* gateSection */.Tx.prefault({}).describe('What it must hold to be merged.'),
    quantize: quantizeSection.prefault({}).describe('How it is made smaller.'),
    image: imageSection.prefault({}).describe('The container image that serves it.'),
    deploy: deploySection.prefault({}).describe('Where the image runs.'),
});

// EXTERNAL MODULE: ./build/core/js/src/config/meant.js
var meant = __webpack_require__(68835);
;// CONCATENATED MODULE: ./build/core/js/src/config/line-mistakes.js





/** What the issues say of a configuration; a key that is misspelt is one mistake, though another is missing for it. */
function mistakesOf(issues, line) {
    const judged = issues.flatMap((issue) => (0,explain_issue/* explainIssue */.Jp)(issue, line)).map((reason) => judge(reason, line));
    const written = judged.flatMap(({ path, because, suggestion }) => because === 'unknown-key' && suggestion !== null ? [(0,explain_issue/* pathText */.LF)([...path.slice(0, -1), suggestion])] : []);
    return judged
        .filter(({ path, because }) => because !== 'absent' || !written.includes((0,explain_issue/* pathText */.LF)(path)))
        .map(tell);
}
function judge(reason, line) {
    if (reason.because === 'unknown-key') {
        const holder = reason.path.slice(0, -1);
        const present = keysOf((0,explain_issue/* valueAt */.fK)(line, holder));
        const choices = knownKeys(lineSchema, holder);
        const word = String(reason.path.at(-1));
        const absent = choices.filter((key) => !present.includes(key));
        return { ...reason, choices, suggestion: (0,meant/* meant */.w)(word, absent) ?? (0,meant/* meant */.w)(word, choices) };
    }
    const choices = reason.choices ?? [];
    const value = (0,explain_issue/* valueAt */.fK)(line, reason.path);
    const words = typeof value === 'string' ? [value] : keysOf(value);
    const suggestions = words.filter((word) => !choices.includes(word)).map((word) => (0,meant/* meant */.w)(word, choices));
    return { ...reason, choices, suggestion: suggestions.find((word) => word !== null) ?? null };
}
function keysOf(value) {
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
/** More words than these are a list that nobody reads. */
const readable = 8;
function tell({ path, found, expected, because, choices, suggestion }) {
    const isKey = because === 'unknown-key';
    const all = isKey ? `one of ${choices.join(', ')}` : expected;
    const number = `one of ${choices.length} known ${isKey ? 'keys' : 'words'}`;
    return {
        path,
        found: path.length > 0 ? `${found} at ${(0,explain_issue/* pathText */.LF)(path)}` : found,
        expected: suggestion !== null && choices.length > readable ? number : all,
        mend: suggestion === null
            ? `Correct it; all keys are in ${(0,manual/* manualPage */.s)('configuration')}`
            : `Did you mean "${suggestion}"?`,
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/config/overrides.js


function applyOverrides(document, overrides) {
    for (const override of overrides)
        applyOverride(document, override);
}
function applyOverride(document, { path, value, from }) {
    try {
        document.setIn(path, document.createNode((0,dist/* parse */.qg)(value)));
    }
    catch (error) {
        throw new errors/* UserError */.yo({
            found: `${path.join('.')}=${value} in ${from} (${(0,errors/* messageOf */.bD)(error).trim()})`,
            expected: 'the path of a key in the file, and YAML to stand there',
            mend: 'Correct the path or the value.',
        }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/config/read-line.js






/** Reads `tensorline.yml`. @throws UserError with all mistakes of the file, each with its line. */
async function readLine(file, overrides = []) {
    return parseLine(await readText(file), file, overrides);
}
function parseLine(text, file, overrides = []) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    // What comes after the first follows from it.
    const [broken] = document.errors;
    if (broken)
        throw new errors/* UserError */.yo({
            found: `YAML that cannot be read: ${broken.message}`,
            expected: 'well-formed YAML',
            mend: 'Correct the syntax there; indentation, colons, and brackets or quotes in a text without quotes are the usual causes.',
            location: place(file, lines, broken.pos[0]),
        });
    applyOverrides(document, overrides);
    const parsed = lineSchema.safeParse(document.toJS());
    if (parsed.success)
        return parsed.data;
    const mistakes = mistakesOf(parsed.error.issues, document.toJS()).map(({ path, ...mistake }) => {
        const override = overrides.find((each) => startsWith(path, each.path));
        if (override)
            return { ...mistake, found: `${mistake.found}, from ${override.from}` };
        return { ...mistake, location: locate(document, path, file, lines) };
    });
    throw new errors/* UserError */.yo(mistakes.sort(inOrderOfFile));
}
/** Mistakes that are in no file come last. */
function inOrderOfFile(a, b) {
    const line = ({ location }) => location?.line ?? Number.MAX_SAFE_INTEGER;
    return line(a) - line(b) || (a.location?.column ?? 0) - (b.location?.column ?? 0);
}
function startsWith(path, start) {
    return start.every((key, depth) => String(path[depth]) === key);
}
/** Where in a file's text each of the paths is written, or the innermost part of it that is. */
function locateIn(text, file, paths) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    return paths.map((path) => locate(document, path, file, lines));
}
async function readText(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (!(0,errors/* hasCode */.up)(error, 'ENOENT'))
            throw error;
        throw new errors/* UserError */.yo({
            found: `no file ${file}`,
            expected: 'the configuration of the line',
            mend: 'Run `tensorline init` to write one, or name the file with the `config` input.',
        }, { cause: error });
    }
}
/** The line of the innermost part of `path` that is written in the file. */
function locate(document, path, file, lines) {
    for (let depth = path.length; depth > 0; depth--) {
        const node = nodeAt(document, path.slice(0, depth));
        if (node?.range)
            return place(file, lines, node.range[0]);
    }
    return { file, line: 1 };
}
/** The key's own node for an entry of a mapping, else the value's. */
function nodeAt(document, path) {
    const holder = document.getIn(path.slice(0, -1), true);
    const last = path.at(-1);
    if (isMap(holder)) {
        const entry = holder.items.find(({ key }) => String(key) === String(last));
        return isRanged(entry?.key) ? entry.key : null;
    }
    const value = document.getIn(path, true);
    return isRanged(value) ? value : null;
}
function isMap(node) {
    return (typeof node === 'object' &&
        node !== null &&
        'items' in node &&
        Array.isArray(node.items) &&
        node.items.every((item) => typeof item === 'object' && item !== null && 'key' in item));
}
function isRanged(node) {
    return typeof node === 'object' && node !== null && 'range' in node;
}
function place(file, lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
}


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
    value: 'What it came to in the metric of the search.',
    point: 'Its values by their path in the file, as JSON.',
    failed: 'Trials without a model.',
    table: 'Folder of the table of all trials.',
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
/** Actions beside the line. */
const searchActions = { search, 'search-plan': searchPlan, 'search-select': searchSelect };


/***/ }),

/***/ 91598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1310);

/**
 * Tells why a stage failed: one annotation a mistake for a UserError, at its file and line; anything else is a bug of
 * the suite's and shows its stack, and those of its causes, in a group.
 */
async function reportFailure(log, caught) {
    const thrown = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withRightsExplained */ .uy)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withDiskExplained */ .oE)(caught));
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) {
        for (const { found, expected, mend, location } of thrown.mistakes)
            log.error(`Found ${found}; expected ${expected}. ${mend}`, location);
        return;
    }
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancellation */ .mT) {
        log.error(`The run was ${thrown.message}.`);
        return;
    }
    log.error(`This is a fault of tensorline itself: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`);
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
/**
 * Does the work of this process, and fails the process where it ends before: code of the user's may call `process.exit`, or
 * wait for what never comes, and a step without a result must not look like one that passed.
 */
async function untilDone(log, work) {
    const onExit = () => {
        log.error('Found a process that ended before its work was done; expected code of yours (`model.module`, `gate.metrics`) to return. ' +
            'Look there for process.exit, or for a promise that nobody resolves.');
        process.exitCode = 1;
    };
    process.once('exit', onExit);
    try {
        return await work();
    }
    finally {
        process.removeListener('exit', onExit);
    }
}


/***/ }),

/***/ 88844:
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
            description: 'Name under which the report of a rescored model is published.',
            default: 'report',
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
// EXTERNAL MODULE: ./build/core/js/src/errors.js
var errors = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/core/js/src/config/explain-issue.js
var explain_issue = __webpack_require__(70929);
;// CONCATENATED MODULE: ./build/core/js/src/config/action.js


/** Parses the texts of all inputs. @throws UserError with every mistake at once. */
function parseInputs(action, read) {
    const mistakes = [];
    const values = {};
    for (const [name, { schema, default: fallback }] of Object.entries(action.inputs)) {
        const text = read(name).trim() || fallback;
        const parsed = schema.safeParse(text);
        if (parsed.success)
            values[name] = parsed.data;
        else
            mistakes.push(...parsed.error.issues.flatMap((issue) => explainInput(name, text, issue)));
    }
    if (mistakes.length > 0)
        throw new errors/* UserError */.yo(mistakes);
    return complete(action, values);
}
function explainInput(name, text, issue) {
    return (0,explain_issue/* explainIssue */.Jp)(issue, text).map(({ found, expected }) => ({
        found: `${found} as input "${name}"`,
        expected,
        mend: `Correct "${name}" under "with:" of the step, or --${name} in a terminal.`,
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
// EXTERNAL MODULE: ./build/core/js/src/config/read-line.js + 11 modules
var read_line = __webpack_require__(15158);
;// CONCATENATED MODULE: ./build/core/js/src/config/at-its-line.js



/** What was thrown; mistakes about a key of the configuration with the line of that key, unless an override gave its value. */
async function atItsLine(thrown, file, overrides) {
    if (!(thrown instanceof errors/* UserError */.yo) || thrown.mistakes.every(({ key }) => key === undefined))
        return thrown;
    const text = await (0,promises_.readFile)(file, 'utf8');
    const mistakes = thrown.mistakes.map((mistake) => {
        const { key, location } = mistake;
        if (location !== undefined || key === undefined || isOverridden(key, overrides))
            return mistake;
        return { ...mistake, location: (0,read_line/* locateIn */._C)(text, file, [key])[0] ?? { file } };
    });
    return (0,errors/* withMistakes */.SK)(thrown, mistakes);
}
function isOverridden(key, overrides) {
    return overrides.some(({ path }) => path.every((part, depth) => String(key[depth]) === part));
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/stage.js




function stageOf(action, work) {
    return {
        action,
        prepare(read) {
            const inputs = parseInputs(action, read);
            const { config, set } = inputs;
            return {
                async perform(host, workspace) {
                    const line = await (0,read_line/* readLine */.Xw)(config, set);
                    const run = { host, line, file: config, overrides: set, folder: (0,external_node_path_.dirname)(config), workspace };
                    try {
                        return await work(run, inputs);
                    }
                    catch (error) {
                        throw await atItsLine(error, config, set);
                    }
                },
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/stages.js






/** Every stage by the name of its action; `run` is the whole line. A stage is loaded when it is run. */
const stages = {
    preprocess: stageOf(actions/* preprocess */.vk, async (run, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5744), __webpack_require__.e(3371), __webpack_require__.e(8409), __webpack_require__.e(6262), __webpack_require__.e(5525), __webpack_require__.e(6752), __webpack_require__.e(3382), __webpack_require__.e(9388), __webpack_require__.e(648), __webpack_require__.e(503), __webpack_require__.e(4937), __webpack_require__.e(5108)]).then(__webpack_require__.bind(__webpack_require__, 64937))).preprocess(run, inputs)),
    train: stageOf(actions/* train */.B, async (run, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5744), __webpack_require__.e(3371), __webpack_require__.e(8409), __webpack_require__.e(6262), __webpack_require__.e(5525), __webpack_require__.e(7185), __webpack_require__.e(648), __webpack_require__.e(3634), __webpack_require__.e(503), __webpack_require__.e(3461)]).then(__webpack_require__.bind(__webpack_require__, 63461))).train(run, inputs)),
    'evaluate-gate': stageOf(gate_action/* evaluateGate */.D, async (run, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5744), __webpack_require__.e(3371), __webpack_require__.e(8409), __webpack_require__.e(6262), __webpack_require__.e(5525), __webpack_require__.e(3382), __webpack_require__.e(1398), __webpack_require__.e(9388), __webpack_require__.e(5793), __webpack_require__.e(648), __webpack_require__.e(3634), __webpack_require__.e(503), __webpack_require__.e(8664), __webpack_require__.e(2944), __webpack_require__.e(5812), __webpack_require__.e(3425), __webpack_require__.e(6140)]).then(__webpack_require__.bind(__webpack_require__, 63425))).evaluateGate(run, inputs)),
    quantize: stageOf(actions/* quantize */.yd, async (run, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5744), __webpack_require__.e(3371), __webpack_require__.e(8409), __webpack_require__.e(6262), __webpack_require__.e(5525), __webpack_require__.e(1398), __webpack_require__.e(648), __webpack_require__.e(3634), __webpack_require__.e(503), __webpack_require__.e(8664), __webpack_require__.e(2944), __webpack_require__.e(715)]).then(__webpack_require__.bind(__webpack_require__, 80437))).quantize(run, inputs)),
    'build-image': stageOf(release_actions/* buildImage */._, async (run, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5744), __webpack_require__.e(3371), __webpack_require__.e(8409), __webpack_require__.e(6752), __webpack_require__.e(6118), __webpack_require__.e(648), __webpack_require__.e(3634), __webpack_require__.e(113), __webpack_require__.e(915), __webpack_require__.e(4826)]).then(__webpack_require__.bind(__webpack_require__, 30915))).buildImage(run, inputs)),
    deploy: stageOf(release_actions/* deploy */.g, async (run, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5744), __webpack_require__.e(3371), __webpack_require__.e(8409), __webpack_require__.e(6752), __webpack_require__.e(6118), __webpack_require__.e(648), __webpack_require__.e(3634), __webpack_require__.e(113), __webpack_require__.e(6701), __webpack_require__.e(2445)]).then(__webpack_require__.bind(__webpack_require__, 56701))).deploy(run, inputs)),
    search: stageOf(search_actions/* search */.$P, async (run, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5744), __webpack_require__.e(3371), __webpack_require__.e(8409), __webpack_require__.e(6262), __webpack_require__.e(5525), __webpack_require__.e(7185), __webpack_require__.e(648), __webpack_require__.e(3634), __webpack_require__.e(503), __webpack_require__.e(3461), __webpack_require__.e(5800), __webpack_require__.e(505)]).then(__webpack_require__.bind(__webpack_require__, 10505))).search(run, inputs)),
    'search-plan': stageOf(search_actions/* searchPlan */.yN, async (run, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5744), __webpack_require__.e(3371), __webpack_require__.e(648), __webpack_require__.e(6545)]).then(__webpack_require__.bind(__webpack_require__, 6545))).searchPlan(run, inputs)),
    'search-select': stageOf(search_actions/* searchSelect */.pM, async (run, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5744), __webpack_require__.e(3371), __webpack_require__.e(8409), __webpack_require__.e(648), __webpack_require__.e(3634), __webpack_require__.e(5800), __webpack_require__.e(4127)]).then(__webpack_require__.bind(__webpack_require__, 38602))).searchSelect(run, inputs)),
    'publish-verdict': stageOf(publishVerdict, async (run, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5744), __webpack_require__.e(3371), __webpack_require__.e(8409), __webpack_require__.e(6262), __webpack_require__.e(5525), __webpack_require__.e(3382), __webpack_require__.e(1398), __webpack_require__.e(9388), __webpack_require__.e(5793), __webpack_require__.e(648), __webpack_require__.e(3634), __webpack_require__.e(503), __webpack_require__.e(8664), __webpack_require__.e(2944), __webpack_require__.e(5812), __webpack_require__.e(2638)]).then(__webpack_require__.bind(__webpack_require__, 70735))).publishVerdict(run, inputs)),
    run: stageOf(actions/* line */.n8, async (run, inputs) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5744), __webpack_require__.e(3371), __webpack_require__.e(8409), __webpack_require__.e(6262), __webpack_require__.e(5525), __webpack_require__.e(6752), __webpack_require__.e(3382), __webpack_require__.e(6118), __webpack_require__.e(7185), __webpack_require__.e(1398), __webpack_require__.e(9388), __webpack_require__.e(5793), __webpack_require__.e(648), __webpack_require__.e(3634), __webpack_require__.e(503), __webpack_require__.e(3461), __webpack_require__.e(8664), __webpack_require__.e(2944), __webpack_require__.e(5812), __webpack_require__.e(113), __webpack_require__.e(4937), __webpack_require__.e(6701), __webpack_require__.e(915), __webpack_require__.e(3425), __webpack_require__.e(6573)]).then(__webpack_require__.bind(__webpack_require__, 56573))).runLine(run, inputs)),
};
function isStageKey(name) {
    return name in stages;
}


/***/ })

};
