export const id = 3209;
export const ids = [3209];
export const modules = {

/***/ 77302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ canarySection)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46978);


/** How a canary is judged before it gets more requests. */
const canarySection = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(99))
        .nonempty()
        .refine((steps) => steps.every((share, index) => index === 0 || share > (steps[index - 1] ?? 0)), 'must be a list of growing percentages')
        .default([10, 50])
        .describe('Shares of the requests in percent that the new version gets, one step after another.'),
    budget: _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .waitSchema */ .jS.default('10m').describe('Longest time for the judgement of all steps.'),
    margin: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .positive()
        .lt(1, 'must be below 1: 2 points are `0.02`')
        .default(0.02)
        .describe('The acceptable loss of accuracy; for numbers, of the error in standard deviations of the labels.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .gt(0.5)
        .lt(1, 'must be below 1: 95 percent is `0.95`')
        .default(0.95)
        .describe('1 − the probability that an equal version is rolled back over all steps and criteria.'),
    'on-inconclusive': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['roll-back', 'hold', 'promote'])
        .default('roll-back')
        .describe('Result if the budget ends without a decision; `hold` keeps both versions until `command: promote`, `command: rollback` or the next deployment.'),
    probes: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Labelled rows for the live accuracy, relative to this file: a table, or a dataset artifact, of which the test split is used.'),
    requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('File of recorded requests that both versions get, relative to this file; by default the golden requests.'),
    mirror: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(1)
        .max(100)
        .optional()
        .describe('Share of the live requests in percent that the gateway copies to the new version before it gets any, to compare both versions. A gateway that ignores the share, such as Contour 1.33, copies all requests. Default: none.'),
    'max-errors': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .positive()
        .lt(1, 'must be below 1: 1 percent is `0.01`')
        .default(0.02)
        .describe('The acceptable share of failed requests, and of slow requests, above that of the running version.'),
    'max-differing': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .positive()
        .lt(1, 'must be below 1: 1 percent is `0.01`')
        .optional()
        .describe('The acceptable share of requests with another prediction than that of the running version. Default: not limited.'),
    'latency-factor': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(1)
        .default(1.5)
        .describe('The acceptable median and 99th percentile of the latency as multiples of those of the running version.'),
});


/***/ }),

/***/ 51533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kz: () => (/* binding */ accompanyingArtifact),
  nQ: () => (/* binding */ allowForkCode),
  MN: () => (/* binding */ artifactIn),
  Cs: () => (/* binding */ artifactName),
  b9: () => (/* binding */ artifactOut),
  $W: () => (/* binding */ config),
  jO: () => (/* binding */ device),
  Ie: () => (/* binding */ engineInputs),
  bU: () => (/* binding */ githubToken),
  zf: () => (/* binding */ gpuMemoryLimit),
  N8: () => (/* binding */ libraryInputs),
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
    description: 'Path of the pipeline file.',
    value: 'file',
    default: 'tensorline.yml',
    schema: schemas/* string */.YjP(),
};
const override = schemas/* string */.YjP().regex(/^[a-z][\w.-]*\s*=/i, 'must be a path, an equals sign and a value');
const set = {
    description: 'Lines of `path=value` that override the pipeline file for this step, for example `train.epochs=3`.',
    value: 'path=value',
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
                message: `lines such as train.epochs=3, not ${JSON.stringify(line)}`,
            });
        const equals = line.indexOf('=');
        const path = line.slice(0, equals).trim().split('.');
        return { path, value: line.slice(equals + 1).trim(), from: 'the input "set"' };
    })),
};
/**
 * Names of artifacts, including those of a matrix such as `model-rate=0.1,seed=1`; without characters that GitHub
 * rejects.
 */
const artifactName = schemas/* string */.YjP()
    .regex(/^[\w][\w .()=,%+-]*$/, 'must be letters, digits, spaces and . _ - ( ) = , % + only')
    .max(200);
/**
 * Returns the input for the name of a published artifact. Empty for the default name, to which matrix jobs append their
 * values.
 */
function artifactOut(defaultName, content) {
    return {
        description: `Name under which the ${content} is published; by default \`${defaultName}\` with the values of the job's matrix.`,
        value: 'name',
        default: '',
        schema: schemas/* union */.KCZ([schemas/* literal */.euz(''), artifactName]),
    };
}
/**
 * Returns the input for the name of an artifact that accompanies the main one. A name that the user gives the main one is also the beginning
 * of its name, so that two steps of a run do not publish under one name.
 */
function accompanyingArtifact(defaultName, content, suffix) {
    return {
        ...artifactOut(defaultName, content),
        description: `Name under which the ${content} is published; by default that in \`artifact\` with \`-${suffix}\`, or \`${defaultName}\` with the values of the job's matrix.`,
    };
}
const matrix = {
    description: "The job's matrix, so that its jobs never publish under the same name.",
    default: '${{ toJSON(matrix) }}',
    schema: schemas/* string */.YjP(),
};
/** Returns the input for an artifact: its name in this run, or the path of a folder, which contains a slash. */
function artifactIn(name, content) {
    return {
        description: `The ${content}: the name of its artifact in this run, or the path of its folder (which contains a slash).`,
        value: 'artifact',
        default: name,
        schema: schemas/* string */.YjP().min(1),
    };
}
const device = {
    description: 'Device for tensors. `auto` selects the best available device and logs it; `gpu` fails without a GPU.',
    value: 'device',
    default: 'auto',
    schema: schemas/* enum */.k5n(deviceRequests),
};
const resume = {
    description: 'Starting point of the training. `auto` resumes from the newest checkpoint of the same configuration, dataset and version, if one exists; `never` starts from the beginning; a path is the folder of a checkpoint.',
    value: 'start',
    default: 'auto',
    schema: schemas/* string */.YjP().min(1),
};
const tensorboard = {
    description: 'Publish the learning curves as event files for TensorBoard, in an artifact with the name of the model and `-tensorboard`.',
    default: 'false',
    schema: yesOrNo,
};
const allowForkCode = {
    description: "Run a fork's own code (`model.module`, `gate.metrics`) on this self-hosted runner. Set it only if each job gets its own machine. It never applies to `pull_request_target` or `workflow_run`.",
    default: 'false',
    schema: yesOrNo,
};
const runtimePath = {
    description: 'Local source of the native libraries, TensorFlow for models and DuckDB for tables, instead of a download: a package, a folder of packages, or a folder of unpacked packages.',
    value: 'path',
    default: '',
    schema: schemas/* string */.YjP(),
};
const runtimeUrl = {
    description: "Address of a mirror with the packages of the native libraries under their original names; by default the machine's pip or uv downloads TensorFlow, and its npm DuckDB.",
    value: 'address',
    default: '',
    schema: schemas/* union */.KCZ([
        schemas/* literal */.euz(''),
        schemas/* url */.OZ5({ protocol: /^https?$/, error: 'must be an http or https address' }),
    ]),
};
const mebibyte = 1024 ** 2;
const unitBytes = { MB: 1e6, GB: 1e9 };
/** The limit in MiB; null for no limit. */
const gpuMemoryLimit = {
    description: 'Limit for the GPU memory that TensorFlow uses, such as `8 GB` or `500 MB`; by default all of it, but never more than needed.',
    value: 'size',
    default: '',
    schema: schemas/* string */.YjP().transform((text, context) => {
        if (text === '')
            return null;
        const [, amount, unit] = /^(\d+(?:\.\d+)?) ?(MB|GB)$/.exec(text) ?? [];
        const bytes = Number(amount) * (unit === 'GB' ? unitBytes.GB : unitBytes.MB);
        if (bytes >= mebibyte)
            return Math.floor(bytes / mebibyte);
        context.addIssue({
            code: 'custom',
            message: `a size such as 8 GB or 500 MB, not ${JSON.stringify(text)}`,
        });
        return core/* NEVER */.tm;
    }),
};
const githubToken = {
    description: 'Token for the GitHub API.',
    default: '${{ github.token }}',
    schema: schemas/* string */.YjP(),
};
/** Inputs of every action that needs a native library. */
const libraryInputs = {
    'runtime-path': runtimePath,
    'runtime-url': runtimeUrl,
};
/** Inputs of every action that runs tensors. */
const engineInputs = {
    device,
    'gpu-memory-limit': gpuMemoryLimit,
    ...libraryInputs,
};


/***/ }),

/***/ 83590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ csvSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const character = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\t -~]$/, 'must be one character of ASCII');
/** How CSV files are written: `data.csv`. */
const csvSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    separator: character
        .optional()
        .describe('The character between cells. When left out, a tab in `.tsv`, else a comma, or the only one of semicolon, tab and `|` that the header contains.'),
    quote: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([character, zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false)])
        .default('"')
        .describe('The character around cells that contain separators or line breaks; `false` for none.'),
    decimal: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['.', ',']).default('.').describe('The decimal separator of numbers.'),
    thousands: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['.', ',']).optional().describe('The separator between groups of three digits.'),
    encoding: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['utf-8', 'utf-16', 'latin-1', 'windows-1252'])
        .optional()
        .describe('The encoding of the text. When left out, that of the byte order mark, and UTF-8 without one.'),
    header: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .default(true)
        .describe('Whether the first row has the names of the columns; without it they are `column1`, `column2` and so on.'),
});


/***/ }),

/***/ 84002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z5: () => (/* binding */ dataFormats),
  sJ: () => (/* binding */ dataSection),
  AB: () => (/* binding */ defaultLabel)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
;// CONCATENATED MODULE: ./build/core/js/src/config/combine.js

/** The name of a source in a query. */
const sourceName = schemas/* string */.YjP()
    .regex(/^[a-z_][a-z0-9_]*$/, 'must be lower-case letters, digits and underscores');
const column = schemas/* string */.YjP().min(1);
/** Two sources that become one table: `data.join`. */
const joinSchema = schemas/* strictObject */.rej({
    left: sourceName.describe('The source whose rows become examples.'),
    right: sourceName.describe('The source that adds columns to them.'),
    on: schemas/* union */.KCZ([
        column,
        schemas/* array */.YOg(column).min(1),
        schemas/* record */.g1P(column, column).refine((on) => Object.keys(on).length > 0, 'at least one column'),
    ])
        .transform(keyOf)
        .describe('The columns with the key: names that both sources have, or `{customer: id}`, the names in `left` with those in `right`.'),
    unmatched: schemas/* enum */.k5n(['fail', 'drop', 'keep'])
        .default('fail')
        .describe('What becomes of rows of `left` without a row of `right`: stop with their number, leave them out, or keep them with missing values.'),
    repeated: schemas/* enum */.k5n(['fail', 'keep'])
        .default('fail')
        .describe('What becomes of rows of `left` with several rows of `right`: stop with their number, or make an example of each.'),
});
function keyOf(on) {
    if (typeof on === 'string')
        return [{ left: on, right: on }];
    return isList(on)
        ? on.map((name) => ({ left: name, right: name }))
        : Object.entries(on).map(([left, right]) => ({ left, right }));
}
function isList(on) {
    return Array.isArray(on);
}
/** Returns the fault of the keys that name and combine sources; null without one. */
function faultOfSources({ source, sources, join, query, format, split }) {
    if (source !== undefined && sources !== undefined)
        return '`source` or `sources`, one of them';
    if (sources === undefined)
        return join || query !== undefined ? '`sources` for `join` and `query`' : null;
    if ((join === undefined) === (query === undefined))
        return '`join` or `query`, one of them, with `sources`';
    const unknown = [join?.left, join?.right].find((name) => name !== undefined && !(name in sources));
    if (unknown !== undefined)
        return `a source named \`${unknown}\`, which \`join\` names`;
    if (format !== undefined)
        return 'no `format` with `sources`, whose files are named after their formats';
    return typeof split.validation === 'number' && typeof split.test === 'number'
        ? null
        : 'fractions for the splits of `sources`, no files';
}

// EXTERNAL MODULE: ./build/core/js/src/config/csv-section.js
var csv_section = __webpack_require__(83590);
// EXTERNAL MODULE: ./build/core/js/src/config/drift.js
var drift = __webpack_require__(73647);
;// CONCATENATED MODULE: ./build/core/js/src/config/augment.js

const share = schemas/* number */.aig().positive().lt(1);
const deviation = schemas/* number */.aig().positive();
const degrees = (description) => schemas/* strictObject */.rej({ degrees: schemas/* number */.aig().positive().max(180).describe(description) });
/** An augmentation step: its name with its limits, such as `{rotate: {degrees: 10}}`. */
const augmentStep = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        crop: schemas/* strictObject */.rej({
            fraction: share.describe('Largest part of the width and of the height that is cut off.'),
        }),
    })
        .describe('Cuts a part out of an image at a random place, and enlarges it to the size of the image.')
        .transform(({ crop }) => ({ step: 'crop', ...crop })),
    schemas/* strictObject */.rej({
        mixup: schemas/* strictObject */.rej({
            alpha: schemas/* number */.aig()
                .min(0.05)
                .max(100)
                .describe('Parameter of the beta distribution of the shares; 1 for equally likely shares.'),
        }),
    })
        .describe('Mixes two examples with images, and their labels in the same shares.')
        .transform(({ mixup }) => ({ step: 'mixup', ...mixup })),
    schemas/* strictObject */.rej({ rotate: degrees('Largest angle, in either direction.') })
        .describe('Rotates an image about its centre.')
        .transform(({ rotate }) => ({ step: 'rotate', ...rotate })),
    schemas/* strictObject */.rej({
        shift: schemas/* strictObject */.rej({
            fraction: share.describe('Largest distance, as a fraction of the width and of the height.'),
        }),
    })
        .describe('Moves an image in both directions.')
        .transform(({ shift }) => ({ step: 'shift', ...shift })),
    schemas/* strictObject */.rej({
        zoom: schemas/* strictObject */.rej({ fraction: share.describe('Largest change of the size, as a fraction.') }),
    })
        .describe('Enlarges or shrinks the content of an image.')
        .transform(({ zoom }) => ({ step: 'zoom', ...zoom })),
    schemas/* strictObject */.rej({
        shear: schemas/* strictObject */.rej({
            degrees: schemas/* number */.aig().positive().max(60).describe('Largest angle, in either direction.'),
        }),
    })
        .describe('Slants an image along its rows.')
        .transform(({ shear }) => ({ step: 'shear', ...shear })),
    schemas/* strictObject */.rej({
        flip: schemas/* strictObject */.rej({
            horizontal: schemas/* boolean */.zMY().default(false).describe('Exchange left and right, for half of the images.'),
            vertical: schemas/* boolean */.zMY().default(false).describe('Exchange top and bottom, for half of the images.'),
        })
            .refine(({ horizontal, vertical }) => horizontal || vertical, {
            message: 'must have `horizontal: true`, `vertical: true` or both',
        }),
    })
        .describe('Mirrors an image.')
        .transform(({ flip }) => ({ step: 'flip', ...flip })),
    schemas/* strictObject */.rej({
        brightness: schemas/* strictObject */.rej({
            fraction: share.describe('Largest change, as a fraction of the distance from black to white.'),
        }),
    })
        .describe('Adds the same number to all values of an image.')
        .transform(({ brightness }) => ({ step: 'brightness', ...brightness })),
    schemas/* strictObject */.rej({
        contrast: schemas/* strictObject */.rej({
            fraction: share.describe('Largest change of the contrast, as a fraction.'),
        }),
    })
        .describe("Scales the distances of all values from the image's mean.")
        .transform(({ contrast }) => ({ step: 'contrast', ...contrast })),
    schemas/* strictObject */.rej({
        cutout: schemas/* strictObject */.rej({
            fraction: share.describe('Side of the square, as a fraction of the height.'),
        }),
    })
        .describe("Covers a square of an image with the image's mean.")
        .transform(({ cutout }) => ({ step: 'cutout', ...cutout })),
    schemas/* strictObject */.rej({
        noise: schemas/* strictObject */.rej({
            stddev: deviation.describe('Standard deviation, in units of the transformed features.'),
        }),
    })
        .describe('Adds normal noise to every value of an image or of a row of a table; of a table with images, to the images only.')
        .transform(({ noise }) => ({ step: 'noise', ...noise })),
]);
/** Random changes of the training split's examples, in order. */
const augmentSchema = schemas/* array */.YOg(augmentStep);

// EXTERNAL MODULE: ./build/core/js/src/config/expect.js
var expect = __webpack_require__(81883);
// EXTERNAL MODULE: ./build/core/js/src/config/image-settings.js
var image_settings = __webpack_require__(10139);
// EXTERNAL MODULE: ./build/core/js/src/config/object-source.js
var object_source = __webpack_require__(55499);
;// CONCATENATED MODULE: ./build/core/js/src/config/inputs.js

/** The section `data.inputs`: the columns of each named input of the network. */
const inputsSchema = schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1))
    .refine((inputs) => Object.keys(inputs).length > 0, 'at least one input')
    .describe('For tables and a network with several inputs: the columns, crosses, lags and rolling windows of each input, by its name. By default one input has all columns.');

// EXTERNAL MODULE: ./build/core/js/src/config/hash-buckets.js
var hash_buckets = __webpack_require__(35812);
;// CONCATENATED MODULE: ./build/core/js/src/config/crosses.js


const cross = schemas/* strictObject */.rej({
    columns: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(2)
        .max(8)
        .refine((columns) => new Set(columns).size === columns.length, 'each column once')
        .describe('Features of categories, of hashed categories, or of numbers with `buckets`, whose values are combined.'),
    top: schemas/* int */.Whr()
        .positive()
        .max(1_000_000)
        .optional()
        .describe('Keeps the most frequent combinations of the training split; the rest are *other*.'),
    'hash-buckets': hash_buckets/* hashBucketsSchema */.$
        .optional()
        .describe('Number of buckets that a hash assigns the combinations to.'),
    encode: schemas/* enum */.k5n(['one-hot', 'index'])
        .default('one-hot')
        .describe('Encoding of combinations; `index` is the position that an embedding takes.'),
})
    .refine((setting) => (setting.top === undefined) !== (setting['hash-buckets'] === undefined), {
    path: ['top'],
    error: 'one of `top` and `hash-buckets`',
});
/** The section `data.crosses`: combinations of columns by name. */
const crossesSchema = schemas/* record */.g1P(schemas/* string */.YjP().min(1), cross)
    .describe('For tables: combinations of the values of several columns, by name, as further inputs of the network.');

// EXTERNAL MODULE: ./build/core/js/src/config/feature.js
var feature = __webpack_require__(38066);
;// CONCATENATED MODULE: ./build/core/js/src/config/license.js

const identifier = String.raw `\(*[A-Za-z0-9][A-Za-z0-9.:+-]*\)*`;
const expression = new RegExp(`^${identifier}(?: (?:AND|OR|WITH) ${identifier})*$`);
/** A licence as an SPDX expression: identifiers, joined by AND, OR and WITH. */
const licenseSchema = schemas/* string */.YjP()
    .regex(expression, 'must be an SPDX expression, such as `CC-BY-4.0` or `CC-BY-4.0 AND ODbL-1.0`');

;// CONCATENATED MODULE: ./build/core/js/src/config/labels.js

const labelTasks = ['classification', 'regression'];
/** The section `data.labels`: the label of each output of the network. */
const labelsSchema = schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* strictObject */.rej({
    column: schemas/* string */.YjP().min(1).describe('The column of the label.'),
    task: schemas/* enum */.k5n(labelTasks)
        .optional()
        .describe('`classification` for classes, `regression` for numbers; by default `data.task`.'),
}))
    .refine((labels) => Object.keys(labels).length > 1, 'at least two outputs; one is `label`')
    .describe('For tables and a network with several outputs: the label of each output, by its name, in place of `label`.');

// EXTERNAL MODULE: ./build/core/js/src/config/missing-values.js
var missing_values = __webpack_require__(31791);
// EXTERNAL MODULE: ./build/core/js/src/config/time-series.js
var time_series = __webpack_require__(67833);
// EXTERNAL MODULE: ./build/core/js/src/config/transform-steps.js
var transform_steps = __webpack_require__(28758);
;// CONCATENATED MODULE: ./build/core/js/src/config/data.js

















const data_location = schemas/* string */.YjP()
    .min(1)
    .describe('A file, a folder or a glob pattern, relative to the file that holds this configuration; or `s3://` with a bucket and the same in it.')
    .transform((text, context) => {
    if (!text.startsWith('s3://'))
        return text;
    const { data, error } = object_source/* objectsSchema */.Q.safeParse({ s3: text });
    if (data !== undefined)
        return data;
    for (const { message } of error.issues)
        context.addIssue({ code: 'custom', message });
    return core/* NEVER */.tm;
});
const download = schemas/* strictObject */.rej({
    url: schemas/* url */.OZ5({ protocol: /^https$/ }).describe('An https address.'),
    sha256: schemas/* string */.YjP()
        .regex(digest/* sha256Pattern */.G4, 'must be 64 hexadecimal digits')
        .describe('The sha256 of the file; another one is refused.'),
});
const source = schemas/* union */.KCZ([data_location, download, object_source/* objectsSchema */.Q]);
const sources = schemas/* union */.KCZ([source, schemas/* array */.YOg(source).min(1)])
    .transform((value) => (Array.isArray(value) ? value : [value]));
const fraction = schemas/* number */.aig().min(0).max(1);
const data_column = schemas/* string */.YjP().min(1);
const split = schemas/* strictObject */.rej({
    train: fraction.default(0.8).describe('Fraction of the source used to fit the model.'),
    validation: schemas/* union */.KCZ([fraction, sources])
        .default(0.1)
        .describe('Fraction of the source used to monitor training, or separate files.'),
    test: schemas/* union */.KCZ([fraction, sources])
        .default(0.1)
        .describe('Fraction of the source on which the gate compares models, or separate files.'),
    seed: schemas/* int */.Whr().nonnegative().default(0).describe('Seed of the random assignment of examples to splits.'),
    group: data_column
        .optional()
        .describe('Column whose equal values stay in one split, such as a patient or a user; for tables.'),
    stratify: data_column
        .optional()
        .describe('Column whose values have the same proportions in every split, such as the label; for tables.'),
    leakage: schemas/* enum */.k5n(['fail', 'warn'])
        .default('fail')
        .describe('Reaction to an example or a group that is in two splits.'),
    time: data_column
        .optional()
        .describe('Column of times: the oldest rows are for training, the newest for the test; for tables.'),
})
    .refine(({ train, validation, test }) => sumsToOne(train, validation, test), {
    message: 'the fractions must add up to 1 (a split of separate files does not count)',
})
    .refine(({ group, stratify, time }) => [group, stratify, time].filter(Boolean).length <= 1, {
    message: 'only one of `group`, `stratify` and `time`',
});
function sumsToOne(train, ...others) {
    const fractions = others.reduce((sum, other) => sum + (typeof other === 'number' ? other : 0), train);
    return Math.abs(fractions - 1) < 1e-9;
}
const clean = schemas/* strictObject */.rej({
    missing: missing_values/* missingValuesSchema */.UI
        .default('fail')
        .describe('Reaction to a missing value: stop with its place, leave the row out, or for each type of feature a replacement, such as `{numbers: median, categories: mode}`.'),
    duplicates: schemas/* enum */.k5n(['keep', 'drop'])
        .default('keep')
        .describe('What becomes of the second and later of equal examples.'),
    'on-error': schemas/* enum */.k5n(['fail', 'quarantine'])
        .default('fail')
        .describe('What becomes of a row with a cell that cannot be read, such as a text in a column of numbers: stop with its place, or put the row aside in an artifact.'),
    'at-most': fraction.default(0.01).describe('Largest share of rows in quarantine; the step fails above it.'),
    'na-values': schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe('Texts that mean a missing value, in all columns, besides the built-in ones such as `NA`.'),
    'keep-na': schemas/* array */.YOg(data_column)
        .default([])
        .describe('Columns of CSV in which `NA`, `null` and the like are texts, such as codes of countries.'),
});
const dataFormats = ['idx', 'images', 'csv', 'jsonl', 'parquet', 'arrow', 'npz'];
/** The `data:` section. */
const dataSection = schemas/* strictObject */.rej({
    source: sources.optional().describe('Where the examples come from.'),
    sources: schemas/* record */.g1P(sourceName, sources, 'must be a mapping of names to sources; a single one is named by `source`')
        .optional()
        .describe('Several tables by name, for `join` or `query`, in place of `source`.'),
    join: joinSchema.optional().describe('Joins two of the `sources` by a key.'),
    query: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('One SELECT statement of DuckDB over the names of the `sources`. The columns of its result are what the model takes.'),
    license: licenseSchema
        .optional()
        .describe('Licence of the data as an SPDX expression, such as `CC-BY-4.0`, for the model card and the bill of materials of the model.'),
    format: schemas/* enum */.k5n(dataFormats)
        .optional()
        .describe('The format of the source; inferred from its files when left out.'),
    csv: csv_section/* csvSchema */.u.prefault({}).describe('How CSV files are written.'),
    images: image_settings/* imagesSchema */.Q.optional().describe('How images become pixels, for images.'),
    task: schemas/* enum */.k5n(labelTasks)
        .default('classification')
        .describe('Whether the label is one of several classes or a number.'),
    label: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('The column that holds the label, `label` when left out; the name of the label for images.'),
    labels: labelsSchema.optional(),
    'label-transform': schemas/* enum */.k5n(['standardize', 'log'])
        .optional()
        .describe('Transform of labels that are numbers, for training: subtracts the mean of the training split and divides by its standard deviation, with `log` after a signed logarithm. Predictions are in the units of the label.'),
    'label-map': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .default({})
        .describe('Classes that replace others, such as `{Ja: ja}`, for tables.'),
    id: data_column
        .optional()
        .describe('The column that identifies an example, for tables; its content identifies it when left out. No feature unless listed in `columns`.'),
    columns: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .optional()
        .describe('The columns the model sees, for tables; all but the labels and the weight when left out.'),
    exclude: schemas/* array */.YOg(data_column)
        .default([])
        .describe('Columns the model does not see, for tables, in place of a list of all others in `columns`.'),
    inputs: inputsSchema.optional(),
    categorical: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Columns whose numbers are names of categories, such as a postcode, for tables.'),
    weight: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('The column that says how much each example counts in the loss, for tables; no feature.'),
    private: schemas/* array */.YOg(data_column)
        .default([])
        .describe('Columns whose values appear in no report, log, example, error message or quarantine, for tables. Features only if `columns` lists them.'),
    split: split.prefault({}),
    clean: clean.prefault({}),
    expect: expect/* expectSetting */.kt
        .optional()
        .describe('Expectations that the rows of the sources have to meet, checked before they are cleaned; or a file with them, or a data contract.'),
    features: schemas/* record */.g1P(data_column, feature/* featureSchema */.Q)
        .default({})
        .describe('Settings of features by column, for tables; the other features have the defaults.'),
    crosses: crossesSchema.optional(),
    'time-series': time_series/* timeSeriesSchema */.o8.optional(),
    drift: drift/* driftSection */.t
        .optional()
        .describe('Comparison with the dataset of the base branch: differences of rows, columns and splits, and a decision about the drift of each column.'),
    transform: schemas/* array */.YOg(transform_steps/* numberStepSchema */.F)
        .default([])
        .describe('Steps for all columns of numbers and parts of dates, or, of the first three, for all pixels, in order; fitted on the training split and stored in the model.'),
    augment: augmentSchema
        .default([])
        .describe('What happens to the training examples at random, after the transform and anew in every step, in order.'),
})
    .superRefine((section, context) => {
    if (section.source === undefined && section.sources === undefined) {
        context.addIssue({ code: 'invalid_type', expected: 'string', path: ['source'], input: undefined });
        return;
    }
    const fault = faultOfSources(section);
    if (fault !== null)
        context.addIssue({ code: 'custom', path: ['sources'], message: fault });
})
    .refine(({ label, labels }) => label === undefined || labels === undefined, {
    path: ['labels'],
    error: '`label` or `labels`, not both',
})
    .refine(({ columns, inputs, exclude }) => exclude.length === 0 || (columns ?? inputs) === undefined, {
    path: ['exclude'],
    error: '`exclude` without `columns` and `inputs`, which list the features',
})
    .superRefine((section, context) => {
    const fault = (0,time_series/* faultOfTimeSeries */.Is)(section);
    if (fault !== null)
        context.addIssue({ code: 'custom', ...fault });
});
/** The column of an only label. */
const defaultLabel = 'label';


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

/***/ 39312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bt: () => (/* binding */ deploySection),
  zE: () => (/* binding */ mirrorVariables),
  qM: () => (/* binding */ targetKeys)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/config/canary.js
var canary = __webpack_require__(77302);
// EXTERNAL MODULE: ./build/core/js/src/config/duration.js
var duration = __webpack_require__(46978);
;// CONCATENATED MODULE: ./build/core/js/src/config/trust.js


/** Issuer of the identities of GitHub's workflows. */
const githubIssuer = 'https://token.actions.githubusercontent.com';
/** The signers whose evidence about an image is trusted. */
const trustSection = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('File with the public key of `TENSORLINE_SIGNING_KEY`, in PEM, relative to this file.'),
    repository: schemas/* string */.YjP()
        .regex(/^(https?:\/\/[^/]+\/)?[^/\s]+\/[^/\s]+$/, 'must be owner/name, or its address')
        .optional()
        .describe('Repository whose workflow signs, such as `acme/mnist`.'),
    workflow: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Its workflow, such as `.github/workflows/release.yml`. Default: any of the repository.'),
    ref: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Branch or tag of the run that signs, such as `refs/heads/main`. Default: any.'),
    issuer: schemas/* url */.OZ5().default(githubIssuer).describe('Issuer of the identity of the workflow.'),
    'trusted-root': schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('File with the trusted root of the Sigstore that signs, relative to this file. Default: the public one.'),
    'max-age': duration/* durationSchema */.sK
        .optional()
        .describe('Longest age of the verdict, by its signed time. Default: any.'),
})
    .refine(({ key, repository }) => (key === undefined) !== (repository === undefined), {
    error: 'must be a mapping with either `key` or `repository`',
});

// EXTERNAL MODULE: ./build/core/js/src/config/workload.js
var workload = __webpack_require__(93351);
;// CONCATENATED MODULE: ./build/core/js/src/config/deploy.js





const environment = schemas/* string */.YjP().min(1).default('production').describe('Name of the GitHub environment.');
const verify = schemas/* enum */.k5n(['golden', 'ready'])
    .default('golden')
    .describe('`golden` sends the golden requests before the deployment succeeds; `ready` only waits until the server is ready.');
/** Keys of the verification of the chain from the data to the image. */
const chainKeys = {
    trust: trustSection
        .optional()
        .describe('Signers of the evidence about the image. With it, each link must be signed by them.'),
    'allow-unverified': schemas/* boolean */.zMY()
        .default(false)
        .describe('Deploy although a link from the data to the image is broken or missing, with a warning.'),
};
/** Settings of the server by which mirrored responses are compared. */
const mirrorVariables = ['PREDICTION_LOG', 'PREDICTION_LOG_FAILURES'];
const localTarget = schemas/* strictObject */.rej({
    target: schemas/* literal */.euz('local')
        .default('local')
        .describe('`local` runs the files of the image as a process of this machine.'),
    environment,
    port: schemas/* int */.Whr().min(0).max(65535).default(8080).describe('Port of the server; 0 selects a free one.'),
    verify,
    ...chainKeys,
});
const kubernetesTarget = schemas/* strictObject */.rej({
    target: schemas/* literal */.euz('kubernetes').describe('`kubernetes` runs the image in a cluster.'),
    environment,
    verify,
    ...workload/* workloadKeys */.s,
    strategy: schemas/* enum */.k5n(['rolling', 'blue-green', 'canary'])
        .optional()
        .meta({ default: 'rolling' })
        .describe('`rolling` verifies a new pod that gets no requests, then replaces the pods one after another; `blue-green` starts all new pods before it switches; `canary` gives the new version a growing share of the requests and judges it between the steps.'),
    canary: canary/* canarySection */.g
        .optional()
        .describe('The judgement of `strategy: canary`; not used if another strategy is set.'),
    timeout: duration/* waitSchema */.jS
        .default('10m')
        .describe('Longest time until all pods of a version are ready. A server has as long for its start, and at least two minutes.'),
    ...chainKeys,
    'allow-unrecorded': schemas/* boolean */.zMY()
        .default(false)
        .describe('Deploy although GitHub does not record the deployment, with a warning.'),
})
    // Another strategy, such as that of one run, must be set: a forgotten `strategy: canary` is an error.
    .refine(({ strategy, canary }) => canary === undefined || strategy !== undefined, {
    path: ['canary'],
    error: 'must be beside `strategy: canary`',
})
    .refine(({ canary, gateway }) => canary?.mirror === undefined || gateway !== undefined, {
    path: ['canary', 'mirror'],
    error: 'must be beside `deploy.gateway`, because a gateway mirrors the requests',
})
    .refine(({ canary, env }) => canary?.mirror === undefined || mirrorVariables.every((name) => !(name in env)), {
    path: ['canary', 'mirror'],
    error: `must be without ${mirrorVariables.map((name) => `\`${name}\``).join(' and ')} in \`deploy.env\`, which it sets`,
})
    .refine(({ host, gateway }) => gateway === undefined || host !== undefined, {
    path: ['gateway'],
    error: 'must be beside `host`',
});
/** The deployment, a union by `target`, which is `local` if it is not set. */
const deploySection = schemas/* discriminatedUnion */.gMt('target', [localTarget, kubernetesTarget]);
/** The keys of each target. */
const targetKeys = [
    { name: 'local', keys: Object.keys(localTarget.shape) },
    { name: 'kubernetes', keys: Object.keys(kubernetesTarget.shape) },
];


/***/ }),

/***/ 34585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ closestName),
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

/**
 * Returns the candidate that `word` probably stands for; null if none is similar. A third of the letters may differ; case
 * and `_` for `-` are ignored.
 */
function closestName(word, candidates) {
    const byPlain = new Map(candidates.map((candidate) => [plain(candidate), candidate]));
    const maxDistance = Math.ceil(word.length / 3);
    const closest = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* .closestMatch */ .h)(plain(word), [...byPlain.keys()], { maxDistance });
    return closest === undefined ? null : (byPlain.get(closest) ?? null);
}
/** Returns a suggestion such as `Did you mean "label"?`; null if no candidate is similar to the word. */
function suggestion(word, candidates) {
    const candidate = closestName(word, candidates);
    return candidate === null ? null : `Did you mean "${candidate}"?`;
}
function plain(text) {
    return text.toLowerCase().replaceAll(/[_ ]/g, '-');
}


/***/ }),

/***/ 73647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ driftSection)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _gate_confidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42204);


const margin = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).max(1);
/** The `data.drift:` section. */
const driftSection = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    margin: margin
        .default(0.1)
        .describe('The largest tolerated distance of a column from the baseline: the change of the share of rows below any value, or in any set of categories. 0.1 is 10 points.'),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), margin)
        .default({})
        .describe('Margins of single columns, such as `{age: 0.2}`.'),
    confidence: _gate_confidence_js__WEBPACK_IMPORTED_MODULE_0__/* .confidence */ .R.describe('One-sided confidence of each bound: the probability that no column fails without a distance beyond its margin.'),
    'on-inconclusive': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'fail'])
        .default('pass')
        .describe('Result of the job if the datasets have too few rows to decide: pass with a warning, or fail.'),
});


/***/ }),

/***/ 46978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vp: () => (/* binding */ durationMilliseconds),
/* harmony export */   jS: () => (/* binding */ waitSchema),
/* harmony export */   sK: () => (/* binding */ durationSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const unitSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['s', 'm', 'h', 'd']);
const durationError = 'must be a duration such as 90s, 10m, 12h or 30d';
/** A duration as text, such as `90s`, `10m`, `12h` or `30d`. */
const durationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(durationError).regex(/^[1-9]\d*[smhd]$/, durationError);
/** Longest time for which a deployment can wait: timers are limited to 24 days. */
const longestWait = '7d';
/** A duration for which a deployment waits. */
const waitSchema = durationSchema.refine((duration) => !durationSchema.safeParse(duration).success ||
    durationMilliseconds(duration) <= durationMilliseconds(longestWait), `must be at most ${longestWait}`);
/** Returns the milliseconds of a valid duration. */
function durationMilliseconds(duration) {
    return Number(duration.slice(0, -1)) * units[unitSchema.parse(duration.at(-1))];
}


/***/ }),

/***/ 70929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ explainIssue),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/** Returns an issue of the schema in words: the found and the expected values. */
function explainIssue(issue, root, base = []) {
    const path = [...base, ...issue.path];
    const value = valueAt(root, path);
    const absent = value === undefined ? { because: 'absent', code: 'CONFIG_MISSING_KEY' } : {};
    const found = describe(value);
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => ({
                code: 'CONFIG_UNKNOWN_KEY',
                path: [...path, key],
                found: `an unknown key "${key}"`,
                expected: 'only known keys',
                because: 'unknown-key',
            }));
        case 'invalid_union':
            if ('options' in issue)
                return [explainChoice(issue.options ?? [], path, found, absent)];
            return explainUnion(issue.errors, root, path, found).map((reason) => ({ ...reason, ...absent }));
        case 'invalid_value':
            return [explainChoice(issue.values, path, found, absent)];
        case 'invalid_type':
            return [
                {
                    code: 'CONFIG_INVALID_VALUE',
                    path,
                    found,
                    expected: expectedType(issue),
                    ...absent,
                },
            ];
        case 'invalid_key':
        case 'invalid_element':
            return issue.issues.flatMap((inner) => explainIssue(inner, root, path));
        case 'too_big':
        case 'too_small':
        case 'not_multiple_of':
            return [{ code: 'CONFIG_INVALID_VALUE', path, found, expected: plainMessage(issue.message) }];
        case 'invalid_format':
        case 'custom':
            return [{ code: 'CONFIG_INVALID_VALUE', path, found, expected: plainMessage(issue.message) }];
    }
}
function explainChoice(values, path, found, absent) {
    const words = values.filter((choice) => choice !== undefined);
    return {
        code: 'CONFIG_INVALID_VALUE',
        path,
        found,
        expected: words.map((choice) => JSON.stringify(choice)).join(' or '),
        choices: words.filter((choice) => typeof choice === 'string'),
        ...absent,
    };
}
/** Returns the message of the schema, or else the type that it expects. */
function expectedType({ expected, message }) {
    if (!message.startsWith('Invalid input'))
        return plainMessage(message);
    return expected === 'int' ? 'a whole number' : article(expected);
}
/** Explains a union by the alternatives that match furthest, because the user probably meant one of those. */
function explainUnion(alternatives, root, path, found) {
    const explained = alternatives.map((issues) => issues.flatMap((issue) => explainIssue(issue, root, path)));
    const meant = explained.find((reasons) => reasons.every((reason) => reason.path.length > path.length && !isAboutKey(reason, path)));
    if (meant && meant.length > 0)
        return meant;
    const relevant = explained.flat().filter(({ because }) => because !== 'unknown-key');
    const isWhole = (reason) => reason.path.length === path.length;
    const keys = unique(relevant.filter((reason) => !isWhole(reason)).map((reason) => pathText(reason.path.slice(path.length))));
    const expectations = unique(relevant.filter(isWhole).map(({ expected }) => expected)).filter(Boolean);
    if (keys.length > 0)
        expectations.push(`a mapping with ${keys.map((key) => `"${key}"`).join(' or ')}`);
    const choices = [...relevant.filter(isWhole).flatMap((reason) => reason.choices ?? []), ...keys];
    return [
        {
            code: 'CONFIG_INVALID_VALUE',
            path,
            found,
            expected: expectations.join(', or '),
            choices,
        },
    ];
}
function unique(texts) {
    return [...new Set(texts)];
}
/**
 * Returns true if the alternative failed because its own key is absent or another key is present: the user meant another
 * alternative.
 */
function isAboutKey(reason, path) {
    return reason.path.length === path.length + 1 && reason.because !== undefined;
}
function describe(value) {
    // A value of `!!binary` has methods with names of keys, such as `join`.
    if (value === undefined || value === null || typeof value === 'function')
        return 'nothing';
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
/** Returns the value at a path; undefined if the path does not exist. */
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
/** Returns a path as text, such as `data.source[0]`. */
function pathText(path) {
    return path
        .map((key, depth) => (typeof key === 'number' ? `[${key}]` : `${depth > 0 ? '.' : ''}${String(key)}`))
        .join('');
}


/***/ }),

/***/ 38066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pixelOf),
/* harmony export */   Q: () => (/* binding */ featureSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
/* harmony import */ var _date_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43133);
/* harmony import */ var _hash_buckets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35812);
/* harmony import */ var _image_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10139);
/* harmony import */ var _missing_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31791);
/* harmony import */ var _text_feature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73614);
/* harmony import */ var _transform_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28758);







const buckets = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(2).max(1000).describe('Number of buckets with about as many training examples each.'),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()).min(1).describe('The edges between the buckets, ascending.'),
]);
/** Settings that texts do not have. */
const otherTypes = ['transform', 'buckets', 'top', 'parts', 'hash-buckets', 'order'];
/** Settings that images do not have. */
const notImages = ['buckets', 'top', 'parts', 'hash-buckets', 'order'];
/** Settings that hashed categories do not have. */
const notHashed = ['transform', 'buckets', 'top', 'parts', 'text', 'order'];
/** Settings that ordered categories do not have. */
const notOrdered = ['transform', 'buckets', 'top', 'parts', 'text'];
/** Directives of `strptime` that have the same meaning for everybody. */
const dateDirectives = ['Y', 'y', 'm', 'd', 'e', 'b', 'B', 'H', 'I', 'M', 'S', 'p', 'a', 'A'];
/** At least one directive, and none but these. */
const dateFormat = new RegExp(`^(?=.*%)(?:[^%]|%[${dateDirectives.join('')}])*$`);
function isOfImages(missing) {
    return missing === 'fail' || missing === 'drop' || pixelOf(missing) !== null;
}
/** Returns the value of all pixels of an image that replaces a missing one; null for other reactions. */
function pixelOf(missing) {
    if (typeof missing !== 'object' || !('constant' in missing))
        return null;
    const { constant } = missing;
    return typeof constant === 'number' && Number.isInteger(constant) && constant >= 0 && constant <= 255
        ? constant
        : null;
}
/** Settings of one feature of a table. */
const featureSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['number', 'category', 'date', 'duration', 'text', 'image'])
        .optional()
        .describe('The type of the column; inferred from most of its cells when left out, but never `text` or `image`. A column with `type: image` has the paths of image files.'),
    text: _text_feature_js__WEBPACK_IMPORTED_MODULE_3__/* .textFeatureSchema */ .L.optional().describe('Tokens and values of a column with `type: text`.'),
    image: _image_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .imageFeatureSchema */ .R
        .optional()
        .describe('Folder and size of the images of a column with `type: image`.'),
    missing: _missing_values_js__WEBPACK_IMPORTED_MODULE_2__/* .missingValueSchema */ .nu
        .optional()
        .describe('Reaction to a missing value, in training and at serving: an error, a dropped row (an error at serving), or a replacement; for images `{constant: 0}`, one value of all pixels. `clean.missing` when left out.'),
    'na-values': zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())
        .default([])
        .describe('Texts that mean a missing value in this column, besides those of `clean.na-values`.'),
    indicator: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()
        .default(false)
        .describe('Adds a value to the input of the network that is 1 where the value was missing.'),
    transform: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_transform_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .numberStepSchema */ .F)
        .optional()
        .describe('Steps for a column of numbers, for the `parts` of a date and, of the first three, for the pixels of images, in order; those of `data.transform` when left out.'),
    buckets: buckets
        .optional()
        .describe('Divides the numbers into buckets, one-hot, after the steps of the column itself.'),
    encode: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['one-hot', 'index'])
        .default('one-hot')
        .describe('Encoding of categories; `index` is the position that an embedding takes.'),
    'hash-buckets': _hash_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .hashBucketsSchema */ .$
        .optional()
        .describe('Number of buckets that a hash assigns the texts to, instead of a list of categories; no text is unseen.'),
    order: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())
        .min(2)
        .max(1000)
        .refine((categories) => new Set(categories).size === categories.length, 'each category once')
        .optional()
        .describe('All categories in their order, such as `[low, medium, high]`: the value is the position, 0 for the first.'),
    top: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr()
        .positive()
        .optional()
        .describe('Keeps the most frequent categories of the training split; the rest are *other*.'),
    unseen: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['refuse', 'other'])
        .default('refuse')
        .describe('Reaction to a category that the training split does not have.'),
    'date-format': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .regex(dateFormat, `a format of \`${dateDirectives.map((letter) => `%${letter}`).join(' ')}\`, such as \`%d.%m.%Y\``)
        .optional()
        .describe('How dates are written, with the directives of `strptime`, such as `%d.%m.%Y`; ISO 8601 is read, too.'),
    parts: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_date_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .dateParts */ .b))
        .optional()
        .describe('Parts of a date as numbers; year, month, day and weekday when left out.'),
    cyclic: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_date_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .dateParts */ .b))
        .default([])
        .describe('Parts of a date as sine and cosine, so that December is near January.'),
})
    .refine(({ type, text }) => type === 'text' || text === undefined, {
    path: ['text'],
    error: '`text` with `type: text` only',
})
    .refine(({ type, image }) => type === 'image' || image === undefined, {
    path: ['image'],
    error: '`image` with `type: image` only',
})
    .refine((setting) => setting.type !== 'image' || notImages.every((key) => setting[key] === undefined), {
    error: `no ${notImages.map((key) => `\`${key}\``).join(', ')} for a column with \`type: image\``,
})
    .refine(({ type, missing, indicator }) => type !== 'image' || ((missing === undefined || isOfImages(missing)) && !indicator), {
    path: ['missing'],
    error: '`fail`, `drop` or `{constant: 0}`, a value of pixels up to 255, for a column with `type: image`, and no `indicator`',
})
    .refine((setting) => setting.type === 'date' || setting['date-format'] === undefined, {
    path: ['date-format'],
    error: '`date-format` with `type: date` only',
})
    .refine((setting) => setting.type !== 'text' || otherTypes.every((key) => setting[key] === undefined), {
    error: `no ${otherTypes.map((key) => `\`${key}\``).join(', ')} for a column with \`type: text\``,
})
    .refine((setting) => setting['hash-buckets'] === undefined ||
    ((setting.type ?? 'category') === 'category' && notHashed.every((key) => setting[key] === undefined)), {
    path: ['hash-buckets'],
    error: `\`hash-buckets\` for categories only, without ${notHashed.map((key) => `\`${key}\``).join(', ')}`,
})
    .refine((setting) => setting.order === undefined ||
    ((setting.type ?? 'category') === 'category' &&
        setting.unseen === 'refuse' &&
        notOrdered.every((key) => setting[key] === undefined)), {
    path: ['order'],
    error: `\`order\` for categories only, without \`unseen: other\`, ${notOrdered.map((key) => `\`${key}\``).join(', ')}`,
})
    .transform((setting) => {
    // No list of categories is made of texts that are hashed.
    if (setting['hash-buckets'] !== undefined)
        return { ...setting, type: 'text' };
    return setting.order === undefined
        ? setting
        : { ...setting, type: 'category', encode: 'index' };
});


/***/ }),

/***/ 12360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ evaluateGate)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51533);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86410);



function gateArtifact(defaultName, content) {
    return {
        ...(0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactOut */ .b9)(defaultName, content),
        description: `Name under which the ${content} is published; by default \`${defaultName}\` with the gate's id, if it has one, and the values of the job's matrix.`,
    };
}
const evaluateGate = (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({
    name: 'evaluate-gate',
    title: 'Tensorline evaluate-gate',
    description: 'Decides with statistical tests whether the model may be merged or released',
    icon: 'check-circle',
    inputs: {
        config: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W,
        set: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ,
        model: {
            ...(0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactIn */ .MN)('model', 'candidate model'),
            description: 'The candidate model: the name of its artifact in this run, the path of its folder (which contains a slash), or a file of any origin, `model.json` or `….onnx`. With `gate.replicates` one model for each seed: one per line, or a pattern such as `model-seed=*`.',
            many: true,
        },
        dataset: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactIn */ .MN)('dataset', 'dataset'),
        candidate: {
            description: 'Predictions of the candidate, from any framework: a CSV, JSONL, Parquet or Arrow file. Then no model, dataset or TensorFlow is needed. With `gate.replicates` one file for each seed: one per line, or a pattern such as `seeds/*.csv`.',
            default: '',
            many: true,
            schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        },
        baseline: {
            description: 'Predictions of the baseline for the same examples; by default those of the newest successful run on the base branch. With `gate.replicates` one file for each seed.',
            default: '',
            many: true,
            schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        },
        'predictions-artifact': gateArtifact('predictions', 'prediction file of the candidate'),
        'baseline-artifact': {
            description: "Name of the artifact with the baseline in the runs of the base branch; by default `model` with the values of the job's matrix, and for predictions the name under which they are published.",
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
        page: 'Path of the page `report.html` in the report.',
        verdict: '`pass`, `fail` or `inconclusive`.',
        reason: 'The one reason for the verdict.',
        metrics: 'Every metric of the candidate as JSON.',
        accuracy: 'Accuracy on the test split; empty for regression.',
        'baseline-digest': 'Digest of the baseline, a model or predictions; empty without a baseline.',
        attestation: 'Path of the signed verdict, a Sigstore bundle; empty if the job has no identity (`id-token: write`).',
        'comment-url': 'The comment; empty if none was written.',
        'check-url': 'The check; empty if none was written.',
    },
});


/***/ }),

/***/ 35812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hashBucketsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Number of buckets of a hash. */
const hashBucketsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(2).max(1_000_000);


/***/ }),

/***/ 10139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ imagesSchema),
/* harmony export */   R: () => (/* binding */ imageFeatureSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _images_image_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44973);


const side = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(8192);
/** How image files become pixels of one shape. */
const pixelSettings = {
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        side,
        zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([side, side]),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            height: side.describe('Pixels of a column.'),
            width: side.describe('Pixels of a row.'),
        }),
    ])
        .transform(toSize)
        .optional()
        .describe('Size to which images are resized, one number for a square, or `[height, width]`. Without it, all images have one size.'),
    fit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_images_image_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .imageFits */ .i)
        .default('stretch')
        .describe('What becomes of other proportions: `stretch` changes them, `crop` cuts off what is outside of the middle, and `pad` adds black borders.'),
    channels: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(3)])
        .optional()
        .describe('1 for grey, 3 for colour. Without it, images are in colour if any of them is.'),
};
function toSize(size) {
    if (typeof size === 'number')
        return { height: size, width: size };
    if (!Array.isArray(size))
        return size;
    const [height, width] = size;
    return { height, width };
}
/** How images are brought to pixels, in training, in the gate and on the server. */
const imagesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('A table with the paths of the images below the source and their labels, relative to the file that holds this configuration. Without it, the folders are the classes.'),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('The column of `table` with the paths, `path` when left out.'),
    ...pixelSettings,
});
/** Settings of a column with the paths of images. */
const imageFeatureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    folder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('The folder that the paths of the column are relative to, relative to the file that holds this configuration. When left out, the folder of the source.'),
    ...pixelSettings,
});


/***/ }),

/***/ 55499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ objectsSchema),
/* harmony export */   l: () => (/* binding */ splitAddress)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);


/** Bucket and key, key prefix or pattern of keys. The names of buckets are those of S3 and of older buckets. */
const addressPattern = /^s3:\/\/([A-Za-z0-9][A-Za-z0-9._-]{2,254})(?:\/(.*))?$/s;
const address = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(addressPattern, 'must be `s3://`, a bucket, and a key, a folder or a pattern')
    .describe('`s3://`, a bucket, and a key, a folder or a glob pattern.');
/** Objects in a store with the interface of S3: `s3:` in a source. */
const objectsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    s3: address,
    endpoint: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/ })
        .refine(hasNoSecrets, 'must have no user, password or query')
        .optional()
        .describe('Address of another store than AWS, such as R2 or MinIO.'),
    region: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[a-z0-9-]+$/, 'must be the name of a region')
        .optional()
        .describe('Region of the bucket; `AWS_REGION` when left out.'),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Pattern */ .G4, 'must be 64 hexadecimal digits')
        .optional()
        .describe('The sha256 of a single object; another content is refused.'),
    'version-id': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Version of a single object in a bucket with versions; the newest when left out.'),
})
    .refine(isSingle, '`sha256` and `version-id` for one object only, not for a folder or a pattern');
/** Returns the bucket, and the key or pattern of keys; an empty key stands for all objects. */
function splitAddress(text) {
    const [, bucket = '', key = ''] = addressPattern.exec(text) ?? [];
    return { bucket, key };
}
function hasNoSecrets(endpoint) {
    const { username, password, search, hash } = new URL(endpoint);
    return username + password + search + hash === '';
}
function isSingle({ s3, sha256, 'version-id': version }) {
    if (sha256 === undefined && version === undefined)
        return true;
    const { key } = splitAddress(String(s3));
    return key !== '' && !key.endsWith('/') && !/[*?[{]/.test(key);
}


/***/ }),

/***/ 13678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FU: () => (/* binding */ locatePaths),
  o4: () => (/* binding */ parseConfig),
  iP: () => (/* binding */ parsePipeline),
  l9: () => (/* binding */ readPipeline)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
;// CONCATENATED MODULE: ./build/core/js/src/config/yaml-document.js


/** The greatest size of a pipeline file, in characters. */
const mostCharacters = 1 << 20;
/** The greatest number of mappings and lists inside one another. */
const deepest = 100;
/** Limit of aliases, because the library searches the whole document for the anchor of each. */
const mostAliases = 1000;
const syntaxHint = 'Correct the syntax there; indentation, colons, and brackets or quotes in a text without quotes are the usual causes.';
/**
 * Parses YAML text.
 * @throws UserError with the line of the first syntax error, and for a text that is too long
 */
function parseYaml(text, file) {
    if (text.length > mostCharacters)
        throw new user_error/* UserError */.yo({
            code: 'CONFIG_TOO_LARGE',
            found: `a file of ${text.length} characters`,
            expected: `at most ${mostCharacters}`,
            hint: 'Name another file, or move the data out of it.',
            location: { file },
        });
    const lines = new dist/* LineCounter */.HN();
    // The library compares every pair of keys; `assertPlain` needs one pass.
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const locate = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    // Later errors follow from the first one.
    const [broken] = document.errors;
    if (broken === undefined)
        return { document, locate };
    const tooDeep = broken.message.startsWith('Maximum call stack');
    throw new user_error/* UserError */.yo({
        code: tooDeep ? 'CONFIG_TOO_LARGE' : 'CONFIG_INVALID_YAML',
        found: tooDeep ? 'mappings or lists nested too deeply' : `YAML that cannot be read: ${broken.message}`,
        expected: tooDeep ? `at most ${deepest} levels` : 'well-formed YAML',
        hint: tooDeep ? 'Remove levels.' : syntaxHint,
        location: locate(broken.pos[0]),
    });
}
/**
 * Converts a document to plain values.
 * @throws UserError with the line for keys that appear twice or are not text, for aliases without an anchor, inside their
 * own anchor or too many to expand, and for too many levels
 */
function toPlainValue({ document, locate }, file) {
    const nestedAlias = assertPlain(document, (node, reason) => refuse(reason, locationOf(node)));
    try {
        const value = document.toJS();
        return value;
    }
    catch (error) {
        // `maxAliasCount` of the library was exceeded.
        if (!(error instanceof ReferenceError))
            throw error;
        throw refuse({
            code: 'CONFIG_INVALID_YAML',
            found: `aliases that expand to too many values (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'few aliases, and no aliases of lists that consist of aliases',
            hint: 'Write the values out.',
        }, locationOf(nestedAlias), error);
    }
    function locationOf(node) {
        return node?.range ? locate(node.range[0]) : { file };
    }
}
function refuse(reason, location, cause) {
    return new user_error/* UserError */.yo({ ...reason, location }, { cause });
}
/**
 * Checks the structure in one pass.
 * @returns an alias within an anchor, otherwise any alias; null without aliases
 */
function assertPlain(document, refused) {
    const anchored = new Map();
    const aliases = [];
    const nested = [];
    const enter = (node, path) => {
        if (path.length > 2 * deepest)
            throw refused(node, {
                code: 'CONFIG_TOO_LARGE',
                found: 'mappings or lists nested too deeply',
                expected: `at most ${deepest} levels`,
                hint: 'Remove levels.',
            });
        if (node.anchor !== undefined)
            anchored.set(node.anchor, node);
    };
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, scalar, path) => {
            enter(scalar, path);
        },
        Seq: (_, sequence, path) => {
            enter(sequence, path);
        },
        Map: (_, map, path) => {
            enter(map, path);
            assertKeys(map, refused);
        },
        Alias: (_, alias, path) => {
            const target = anchored.get(alias.source);
            if (target === undefined)
                throw refused(alias, {
                    code: 'CONFIG_INVALID_YAML',
                    found: `the alias *${alias.source} before any anchor &${alias.source}`,
                    expected: 'an anchor above its aliases',
                    hint: 'Correct the name, or write the value out.',
                });
            if (path.some((holder) => holder === target))
                throw refused(alias, {
                    code: 'CONFIG_INVALID_YAML',
                    found: `the alias *${alias.source} inside its own anchor`,
                    expected: 'an alias of a value that ends above it',
                    hint: 'Remove the alias, or write the value out.',
                });
            aliases.push(alias);
            if (aliases.length > mostAliases)
                throw refused(alias, {
                    code: 'CONFIG_INVALID_YAML',
                    found: `more than ${mostAliases} aliases`,
                    expected: `at most ${mostAliases}`,
                    hint: 'Write the values out.',
                });
            if (path.some((holder) => (0,dist/* isCollection */.P3)(holder) && holder.anchor !== undefined))
                nested.push(alias);
        },
    });
    return nested[0] ?? aliases[0] ?? null;
}
function assertKeys({ items }, refused) {
    const seen = new Set();
    for (const { key } of items) {
        if (!(0,dist/* isNode */.Ll)(key))
            continue;
        if (!(0,dist/* isScalar */.jn)(key))
            throw refused(key, {
                code: 'CONFIG_INVALID_YAML',
                found: 'a list, a mapping or an alias as key',
                expected: 'text as key',
                hint: syntaxHint,
            });
        const name = String(key.value);
        if (seen.has(name))
            throw refused(key, {
                code: 'CONFIG_INVALID_YAML',
                found: `the key ${JSON.stringify(name)} twice`,
                expected: 'each key once',
                hint: 'Remove one of them.',
            });
        seen.add(name);
    }
}

// EXTERNAL MODULE: ./build/core/js/src/package/docs-url.js
var docs_url = __webpack_require__(73375);
// EXTERNAL MODULE: ./build/core/js/src/errors/describe-first.js
var describe_first = __webpack_require__(46699);
// EXTERNAL MODULE: ./build/core/js/src/config/explain-issue.js
var explain_issue = __webpack_require__(70929);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./build/core/js/src/config/known-keys.js

/** Returns a function that lists the allowed keys in the mapping at a path, over all alternatives of the schema. */
function knownKeys(schema) {
    // Converting the whole schema takes far longer than a lookup in it, and only a misspelt key needs it.
    let root;
    return (path) => {
        root ??= json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input' });
        return keysAt(root, path);
    };
}
function keysAt(root, path) {
    let schemas = alternatives(root, root);
    for (const key of path)
        schemas = schemas.flatMap((schema) => below(schema, key)).flatMap((schema) => alternatives(schema, root));
    return [...new Set(schemas.flatMap(({ properties }) => Object.keys(properties ?? {})))];
}
function below({ items, properties, additionalProperties }, key) {
    const inner = typeof key === 'number' ? [items].flat() : [properties?.[String(key)] ?? additionalProperties];
    return inner.filter((schema) => typeof schema === 'object');
}
/** Returns the schema itself, the schemas that it refers to, and its alternatives and parts. */
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

// EXTERNAL MODULE: ./build/core/js/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(34585);
;// CONCATENATED MODULE: ./build/core/js/src/config/explain-pipeline.js





/**
 * Returns the problems of a configuration. A misspelt key is one problem, although the correct key is then missing as
 * well.
 */
function explainIssues(issues, config, schema) {
    const explained = issues.flatMap((issue) => (0,explain_issue/* explainIssue */.Jp)(issue, config));
    return (0,describe_first/* describeFirst */.M)(explained, (first) => explain(first, config, schema));
}
function explain(explained, config, schema) {
    const keysAt = knownKeys(schema);
    const explanations = explained.map((reason) => addChoices(reason, config, keysAt));
    const written = explanations.flatMap(({ path, because, suggestion }) => because === 'unknown-key' && suggestion !== null ? [(0,explain_issue/* pathText */.LF)([...path.slice(0, -1), suggestion])] : []);
    return explanations
        .filter(({ path, because }) => because !== 'absent' || !written.includes((0,explain_issue/* pathText */.LF)(path)))
        .map(toProblem);
}
function addChoices(reason, config, keysAt) {
    if (reason.because === 'unknown-key') {
        const holder = reason.path.slice(0, -1);
        const present = new Set(keysOf((0,explain_issue/* valueAt */.fK)(config, holder)));
        const choices = keysAt(holder);
        const word = String(reason.path.at(-1));
        const absent = choices.filter((key) => !present.has(key));
        // A key of another alternative of a union, such as of another target.
        if (choices.includes(word))
            return { ...reason, choices, suggestion: null, elsewhere: true };
        return { ...reason, choices, suggestion: (0,did_you_mean/* closestName */.N)(word, absent) ?? (0,did_you_mean/* closestName */.N)(word, choices) };
    }
    const choices = reason.choices ?? [];
    const value = (0,explain_issue/* valueAt */.fK)(config, reason.path);
    const words = typeof value === 'string' ? [value] : keysOf(value);
    const suggestions = words
        .filter((word) => !choices.includes(word))
        .map((word) => (0,did_you_mean/* closestName */.N)(word, choices));
    return { ...reason, choices, suggestion: suggestions.find((word) => word !== null) ?? null };
}
function keysOf(value) {
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
/** Limit of listed words; longer lists are not readable. */
const readable = 8;
function toProblem({ code, path, found, expected, because, choices, suggestion, elsewhere = false, }) {
    if (elsewhere) {
        const key = String(path.at(-1));
        const isTarget = path.length === 2 && path[0] === 'deploy';
        return {
            code,
            path,
            found: `${found} at ${(0,explain_issue/* pathText */.LF)(path)}`,
            expected: isTarget ? 'only keys of the set `deploy.target`' : 'only keys of the chosen alternative',
            hint: isTarget
                ? `Remove "${key}", or set \`deploy.target\` to the target that has it: \`local\` or \`kubernetes\`.`
                : `Remove "${key}", or choose the alternative of "${(0,explain_issue/* pathText */.LF)(path.slice(0, -1))}" that has it.`,
        };
    }
    const isKey = because === 'unknown-key';
    const all = isKey ? `one of ${choices.join(', ')}` : expected;
    const number = `one of ${choices.length} known ${isKey ? 'keys' : 'words'}`;
    return {
        code,
        path,
        found: path.length > 0 ? `${found} at ${(0,explain_issue/* pathText */.LF)(path)}` : found,
        expected: suggestion !== null && choices.length > readable ? number : all,
        hint: suggestion === null
            ? `Correct it. ${(0,docs_url/* manualPage */.s)('configuration')} lists all keys.`
            : `Did you mean "${suggestion}"?`,
    };
}

// EXTERNAL MODULE: ./build/core/js/src/engine/serving-engine.js
var serving_engine = __webpack_require__(33923);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/config/data.js + 6 modules
var data = __webpack_require__(84002);
// EXTERNAL MODULE: ./build/core/js/src/config/deploy.js + 1 modules
var deploy = __webpack_require__(39312);
// EXTERNAL MODULE: ./build/core/js/src/config/gate.js + 8 modules
var gate = __webpack_require__(78802);
// EXTERNAL MODULE: ./build/core/js/src/config/model.js
var model = __webpack_require__(40481);
;// CONCATENATED MODULE: ./build/core/js/src/config/training-metric.js

const ofAnOutput = schemas/* enum */.k5n(['validation-loss', 'validation-accuracy', 'loss', 'accuracy']);
/** A metric of an epoch; for one of several outputs `<output>/<metric>`. */
const trainingMetric = schemas/* union */.KCZ([
    ofAnOutput,
    schemas/* templateLiteral */.Uy$([schemas/* string */.YjP().min(1), '/', ofAnOutput], { error: '<output>/ before one of these' }),
]);

;// CONCATENATED MODULE: ./build/core/js/src/config/search.js


const number = schemas/* number */.aig();
const pair = schemas/* tuple */.PVZ([number, number]).refine(([low, high]) => low < high, 'the lower bound first');
const asha = schemas/* strictObject */.rej({
    'min-epochs': schemas/* int */.Whr().positive().default(1).describe('Epochs before which no trial is stopped.'),
    'reduction-factor': schemas/* int */.Whr()
        .min(2)
        .default(3)
        .describe('At each rung only the best of this many trials continues, for this many times as many epochs.'),
})
    .describe('Asynchronous successive halving (ASHA): stops a trial that is not among the best at its rung.');
const dimension = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ choices: schemas/* array */.YOg(schemas/* json */.Pq9()).min(2).describe('The possible values.') })
        .transform(({ choices }) => ({ kind: 'choices', choices })),
    schemas/* strictObject */.rej({
        range: pair.describe('Least and greatest value; all values between are equally likely.'),
        step: number
            .positive()
            .optional()
            .describe('Distance between possible values, starting at the least value.'),
    })
        .transform(({ range: [low, high], step }) => ({ kind: 'range', low, high, step: step ?? null })),
    schemas/* strictObject */.rej({
        'log-range': pair
            .refine(([low]) => low > 0, 'both bounds above 0')
            .describe('Least and greatest value; all orders of magnitude are equally likely.'),
    })
        .transform(({ 'log-range': [low, high] }) => ({ kind: 'log-range', low, high })),
]);
/** The `search:` section. */
const searchSection = schemas/* strictObject */.rej({
    trials: schemas/* int */.Whr()
        .min(2)
        .max(256)
        .default(16)
        .describe('Number of trials; a matrix of GitHub has at most 256 jobs.'),
    space: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^(train|model|data)(\.[\w-]+)+$/, 'a path such as train.batch-size'), dimension)
        .refine((space) => Object.keys(space).length > 0, 'at least one path')
        .describe('The searched values, by their paths in this file, as in `set`.'),
    sampler: schemas/* enum */.k5n(['random', 'sobol', 'tpe'])
        .default('random')
        .describe('Sampler of the values. `sobol` spreads them evenly; `tpe` learns from earlier trials, which requires a search on one machine.'),
    metric: trainingMetric
        .default('validation-accuracy')
        .describe('The metric that selects the best trial; for one of several outputs `<output>/validation-accuracy`.'),
    'max-parallel': schemas/* int */.Whr()
        .min(1)
        .max(64)
        .default(1)
        .describe('Number of trials that a search on one machine trains at the same time; they share the processors. `tpe` then learns only from trials at least this many positions earlier.'),
    pruner: schemas/* strictObject */.rej({ asha })
        .optional()
        .describe('Stops trials with poor results early, in a search on one machine; by default none.'),
    seed: schemas/* int */.Whr().nonnegative().default(0).describe('Seed of the sampler.'),
});

;// CONCATENATED MODULE: ./build/core/js/src/config/checkpoint.js

/** Intervals of checkpoints; they do not affect the trained model. */
const checkpointSchema = schemas/* strictObject */.rej({
    'every-minutes': schemas/* number */.aig()
        .positive()
        .default(1)
        .describe('Minutes between two checkpoints on the disk of the machine.'),
    'every-steps': schemas/* int */.Whr().positive().optional().describe('Steps between two checkpoints, instead of minutes.'),
    'upload-minutes': schemas/* number */.aig()
        .positive()
        .default(10)
        .describe('Minutes between two uploads. If the machine is lost, at most this much training is repeated.'),
});

;// CONCATENATED MODULE: ./build/core/js/src/config/early-stopping.js


const earlyStoppingSchema = schemas/* strictObject */.rej({
    metric: trainingMetric
        .default('validation-loss')
        .describe('The metric that must improve; for one of several outputs `<output>/validation-accuracy`.'),
    patience: schemas/* int */.Whr().positive().default(3).describe('Epochs without an improvement before training stops.'),
    'min-delta': schemas/* number */.aig().min(0).default(0).describe('Smaller changes do not count as an improvement.'),
    'restore-best': schemas/* boolean */.zMY()
        .default(true)
        .describe('Keep the weights of the best epoch instead of the last.'),
});

;// CONCATENATED MODULE: ./build/core/js/src/config/optimizer.js

const learningRate = schemas/* number */.aig().positive().describe('Step size.');
const decay = schemas/* number */.aig().min(0).lt(1);
const epsilon = schemas/* number */.aig().positive().default(1e-7).describe('Added to divisors, to avoid division by zero.');
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
    epsilon,
});
const adam = schemas/* strictObject */.rej({ adam: adaptive }).transform(({ adam }) => ({ type: 'adam', ...adam }));
const adamw = schemas/* strictObject */.rej({
    adamw: adaptive.extend({
        'weight-decay': schemas/* number */.aig()
            .min(0)
            .default(0.004)
            .describe('Weights shrink in each step by this fraction, multiplied by the learning rate.'),
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
        epsilon,
    }),
})
    .transform(({ rmsprop }) => ({ type: 'rmsprop', ...rmsprop }));
const adagrad = schemas/* strictObject */.rej({ adagrad: schemas/* strictObject */.rej({ 'learning-rate': learningRate.default(0.001) }) })
    .transform(({ adagrad }) => ({ type: 'adagrad', ...adagrad }));
const adadelta = schemas/* strictObject */.rej({
    adadelta: schemas/* strictObject */.rej({
        'learning-rate': learningRate.default(0.001),
        decay: decay.default(0.95),
        epsilon,
    }),
})
    .transform(({ adadelta }) => ({ type: 'adadelta', ...adadelta }));
/** The optimizer; defaults are those of Keras 3. */
const optimizerSchema = schemas/* union */.KCZ([sgd, adam, adamw, adamax, rmsprop, adagrad, adadelta]);

;// CONCATENATED MODULE: ./build/core/js/src/config/class-sampling.js

/** The key `train.sampling`: how often the examples of each class are drawn. */
const samplingSchema = schemas/* union */.KCZ([
    schemas/* literal */.euz('oversample')
        .describe('Repeats examples, so that each class has as many as the most frequent one.'),
    schemas/* literal */.euz('undersample')
        .describe('Leaves out examples, so that each class has as many as the least frequent one.'),
    schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().positive().max(1000))
        .describe('A factor for the number of examples of each class, by default 1: `{spam: 3, ham: 0.5}`.'),
])
    .describe('Draws the examples of each epoch by their classes, in training only.');

;// CONCATENATED MODULE: ./build/core/js/src/config/schedule.js

const factor = schemas/* number */.aig().gt(0).lt(1);
const epochs = schemas/* number */.aig().positive();
/** The learning rate schedule. Warm-up, one kind of decay, and reduction on a plateau can be combined. */
const scheduleSchema = schemas/* strictObject */.rej({
    'warm-up': schemas/* strictObject */.rej({ epochs: epochs.describe('Duration of the warm-up in epochs; fractions are allowed.') })
        .optional()
        .describe('The rate rises linearly from 0 to its full value.'),
    step: schemas/* strictObject */.rej({
        every: epochs.describe('Epochs between two reductions.'),
        factor: factor.default(0.1).describe('Factor of each reduction.'),
    })
        .optional()
        .describe('The rate is reduced at regular intervals.'),
    exponential: schemas/* strictObject */.rej({ factor: factor.describe('Factor of the rate per epoch.') })
        .optional()
        .describe('The rate falls exponentially with each step.'),
    cosine: schemas/* strictObject */.rej({
        minimum: schemas/* number */.aig().min(0).lt(1).default(0).describe('Final rate as a fraction of the initial rate.'),
    })
        .optional()
        .describe('The rate follows half a cosine until the last epoch.'),
    plateau: schemas/* strictObject */.rej({
        metric: schemas/* enum */.k5n(['loss', 'validation-loss'])
            .default('validation-loss')
            .describe('The monitored loss.'),
        patience: schemas/* int */.Whr().positive().default(3).describe('Epochs without a lower loss before a reduction.'),
        factor: factor.default(0.1).describe('Factor of each reduction.'),
        minimum: schemas/* number */.aig().min(0).default(0).describe('The rate is never reduced below this value.'),
    })
        .optional()
        .describe('The rate is reduced if the loss no longer falls.'),
})
    .refine(({ step, exponential, cosine }) => [step, exponential, cosine].filter((decay) => decay !== undefined).length <= 1, 'at most one of step, exponential and cosine');

;// CONCATENATED MODULE: ./build/core/js/src/config/training.js






const count = schemas/* int */.Whr().positive();
const clip = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        value: schemas/* number */.aig().positive().describe('Largest absolute value of an element of a gradient.'),
    })
        .transform(({ value }) => ({ by: 'value', limit: value })),
    schemas/* strictObject */.rej({
        norm: schemas/* number */.aig().positive().describe('Largest norm of each gradient.'),
    })
        .transform(({ norm }) => ({ by: 'norm', limit: norm })),
    schemas/* strictObject */.rej({
        'global-norm': schemas/* number */.aig().positive().describe('Largest norm of all gradients together.'),
    })
        .transform((clip) => ({ by: 'global-norm', limit: clip['global-norm'] })),
])
    .describe('Gradient clipping.');
const classWeights = schemas/* union */.KCZ([schemas/* literal */.euz('balanced'), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().positive())]);
const classWeightsByOutput = classWeights
    .or(schemas/* record */.g1P(schemas/* string */.YjP(), classWeights))
    .describe('Weight of each class in the loss: `balanced` gives all classes the same total weight; otherwise a number for each class, by default 1. For several outputs, one of these by the name of the output.');
const lossWeights = schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* number */.aig().positive())
    .describe('Weight of the loss of each of several outputs, by name; by default 1.');
/** The `train:` section. */
const trainSection = schemas/* strictObject */.rej({
    optimizer: optimizerSchema.prefault({ adam: {} }).describe('The optimizer; by default `{adam: {}}`.'),
    schedule: scheduleSchema.prefault({}).describe('The learning rate schedule.'),
    'early-stopping': earlyStoppingSchema
        .optional()
        .describe('Stop if a metric no longer improves; by default all epochs run.'),
    'class-weights': classWeightsByOutput.optional(),
    sampling: samplingSchema.optional(),
    'loss-weights': lossWeights.optional(),
    clip: clip.optional(),
    'batch-size': count.default(64).describe('Number of examples per step.'),
    epochs: count.default(10).describe('Number of passes over the training split.'),
    checkpoint: checkpointSchema.prefault({}).describe('Intervals of checkpoints.'),
    seed: schemas/* int */.Whr()
        .nonnegative()
        .default(0)
        .describe('Seed for the initial weights and the order of the examples.'),
});

;// CONCATENATED MODULE: ./build/core/js/src/config/pipeline.js








const quantizeSection = schemas/* strictObject */.rej({
    dtype: schemas/* enum */.k5n(['uint8', 'uint16', 'float16'])
        .default('uint8')
        .describe('The data type in which the weights are stored.'),
    'max-accuracy-drop': schemas/* number */.aig()
        .min(0)
        .lt(1, 'must be below 1: 5 points are `0.05`')
        .default(0.002)
        .describe('The acceptable loss of accuracy (for regression: of R²).'),
    exclude: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Names of weights that stay float32, for example `dense_1/*`; `*` stands for any characters.'),
    'on-inconclusive': schemas/* enum */.k5n(['pass', 'fail'])
        .default('pass')
        .describe('Result of the job if the test split is too small to show that the loss is acceptable.'),
});
const imageSection = schemas/* strictObject */.rej({
    artifact: schemas/* enum */.k5n(['image', 'web', 'modelpack'])
        .default('image')
        .describe('`image` is a container image; `web` is a static folder and npm package that predicts in browsers, without a server; `modelpack` is the model alone, as an artifact of the ModelPack specification of CNCF.'),
    name: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Repository of the image without tag, for example `ghcr.io/acme/mnist`; by default the `name` of the pipeline.'),
    tags: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\w[\w.-]{0,127}$/))
        .default([])
        .describe('Tags of a pushed image, besides the digest.'),
    builder: schemas/* enum */.k5n(['tensorline', 'docker'])
        .default('tensorline')
        .describe('`tensorline` builds the image without a container engine; `docker` builds a Dockerfile with the installed docker, podman or buildah.'),
    dockerfile: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Dockerfile of `builder: docker`, relative to this file. By default the one that `tensorline dockerfile` prints.'),
    engine: schemas/* enum */.k5n(serving_engine/* imageEngines */.p)
        .optional()
        .describe('Engine of the server: `wasm`, `onnx` (ONNX Runtime) or `node` (TensorFlow); ONNX models need `onnx`. By default `onnx` for ONNX models, else `wasm`.'),
    base: schemas/* string */.YjP()
        .regex(/@sha256:[0-9a-f]{64}$/, 'must end with @sha256:… so that the image can be reproduced')
        .optional()
        .describe('A base image with Node.js, by digest, instead of the one that Tensorline provides.'),
    platforms: schemas/* array */.YOg(schemas/* enum */.k5n(['linux/amd64', 'linux/arm64']))
        .nonempty()
        .refine((names) => new Set(names).size === names.length, 'must name each platform once')
        .default(['linux/amd64'])
        .describe('Platforms of the image. Several make one image with an index, from which each machine takes its own.'),
    verify: schemas/* enum */.k5n(['served', 'none'])
        .default('served')
        .describe('`served` starts the server from the files of the image, and compares its outputs with those of the gate, before the image is published or pushed; `none` does not.'),
    labels: schemas/* record */.g1P(schemas/* string */.YjP()
        .regex(/^[a-z0-9]+([._-]?[a-z0-9]+)*$/, 'must be a name like `org.opencontainers.image.licenses`'), schemas/* string */.YjP())
        .default({})
        .describe('Labels and annotations of the image, for example `{org.opencontainers.image.licenses: Apache-2.0}`. On GitHub, source, revision and, for a tag, version are set by themselves.'),
    registries: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z0-9.[\]:-]+$/, 'must be a host, with its port if it has one'), schemas/* strictObject */.rej({
        insecure: schemas/* boolean */.zMY().default(false).describe('Plain HTTP instead of HTTPS.'),
        ca: schemas/* string */.YjP()
            .min(1)
            .optional()
            .describe('File with the certificate of an authority of your own, in PEM, relative to this file.'),
    }))
        .default({})
        .describe('Settings of registries by host and port, for example `{"registry:5000": {insecure: true}}`. Registries on `localhost` are always used by plain HTTP.'),
});
/** The whole of `tensorline.yml`. */
const pipelineSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP()
        .regex(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/, 'must be lower-case letters and digits, joined by . _ or -')
        .describe('Name of the model; the path of its server is /v1/models/<name>.'),
    data: data/* dataSection */.sJ.optional().describe('The sources and their preparation as a dataset.'),
    model: model/* modelSchema */.h.optional().describe('The network.'),
    train: trainSection.prefault({}).describe('The training.'),
    search: searchSection
        .optional()
        .describe('Hyperparameter search: several trainings, of which the best is kept.'),
    gate: gate/* gateSection */.Tx.prefault({}).describe('The conditions for merging or releasing the model.'),
    quantize: quantizeSection.prefault({}).describe('The quantization of the weights.'),
    image: imageSection.prefault({}).describe('The container image that serves the model.'),
    deploy: deploy/* deploySection */.bt.prefault({}).describe('The deployment of the image.'),
});

;// CONCATENATED MODULE: ./build/core/js/src/config/override-target.js


/**
 * Removes the keys of another target from the section `deploy` of a file whose `deploy.target` is overridden, so that one run can use
 * another target. Keys that no target has, and keys of overrides, stay for the validation.
 * @returns the removed keys
 */
function removeKeysOfOtherTargets(document, overrides) {
    if (!overrides.some(({ path }) => path.join('.') === 'deploy.target'))
        return [];
    const section = document.get('deploy', true);
    const target = (0,dist/* isMap */.jh)(section) ? deploy/* targetKeys */.qM.find(({ name }) => name === section.get('target')) : undefined;
    if (!(0,dist/* isMap */.jh)(section) || target === undefined)
        return [];
    const overridden = new Set(overrides.filter(({ path }) => path[0] === 'deploy').map(({ path }) => path[1]));
    const isOfOthers = (key) => !target.keys.includes(key) && !overridden.has(key) && deploy/* targetKeys */.qM.some(({ keys }) => keys.includes(key));
    const removed = section.items
        .map(({ key }) => ((0,dist/* isScalar */.jn)(key) ? String(key.value) : ''))
        .filter((key) => isOfOthers(key));
    for (const key of removed)
        section.delete(key);
    return removed;
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
        throw new user_error/* UserError */.yo({
            code: 'CONFIG_INVALID_OVERRIDE',
            found: `${path.join('.')}=${value} in ${from} (${(0,user_error/* messageOf */.bD)(error).trim()})`,
            expected: 'the path of a key in the file, and a YAML value',
            hint: 'Correct the path or the value.',
        }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/config/read-pipeline.js








/**
 * Reads `tensorline.yml`.
 * @param note receives a sentence about keys of the file that the overrides exclude
 * @throws UserError with all errors in the file, each with its line
 */
async function readPipeline(file, overrides = [], note) {
    return parsePipeline(await readText(file), file, overrides, note);
}
function parsePipeline(text, file, overrides = [], note = () => undefined) {
    const yaml = parseYaml(text, file);
    applyOverrides(yaml.document, overrides);
    const removed = removeKeysOfOtherTargets(yaml.document, overrides);
    if (removed.length > 0)
        note(`\`deploy.target\` is overridden, so these keys of \`deploy\` in ${file} are not used: ${removed.join(', ')}`);
    return validate(pipelineSchema, yaml, file, overrides);
}
/**
 * Parses a file of a schema.
 * @throws UserError with all errors in the file, each with its line
 */
function parseConfig(schema, text, file) {
    return validate(schema, parseYaml(text, file), file, []);
}
function validate(schema, yaml, file, overrides) {
    const value = toPlainValue(yaml, file);
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const problems = explainIssues(parsed.error.issues, value, schema).map(({ path, ...problem }) => {
        const override = overrides.find((each) => startsWith(path, each.path));
        if (override)
            return { ...problem, found: `${problem.found}, from ${override.from}` };
        return { ...problem, location: locate(yaml, path, file) };
    });
    throw new user_error/* UserError */.yo(problems.sort(inOrderOfFile));
}
/** Compares two problems by their location; problems without a location come last. */
function inOrderOfFile(a, b) {
    const line = ({ location }) => location?.line ?? Number.MAX_SAFE_INTEGER;
    return line(a) - line(b) || (a.location?.column ?? 0) - (b.location?.column ?? 0);
}
function startsWith(path, start) {
    return start.every((key, depth) => String(path[depth]) === key);
}
/**
 * Returns a function that returns the location of a path in a file's text. For a path that is not in the file, this is the
 * location of its innermost existing part.
 */
function locatePaths(text, file) {
    const yaml = parseYaml(text, file);
    return (path) => locate(yaml, path, file);
}
async function readText(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (!(0,user_error/* hasCode */.up)(error, 'ENOENT'))
            throw (0,user_error/* withPath */.iD)(error, file);
        throw new user_error/* UserError */.yo({
            code: 'CONFIG_FILE_MISSING',
            found: `no file ${file}`,
            expected: 'the configuration of the pipeline',
            hint: 'Run `tensorline init` to write one, or name the file with the `config` input.',
        }, { cause: error });
    }
}
/** Returns the location of the innermost part of `path` that exists in the file. */
function locate({ document, locate }, path, file) {
    for (let depth = path.length; depth > 0; depth--) {
        const node = nodeAt(document, path.slice(0, depth));
        if (node?.range)
            return locate(node.range[0]);
    }
    return { file, line: 1 };
}
/** Returns the key's node for an entry of a mapping, otherwise the value's node. */
function nodeAt(document, path) {
    const holder = document.getIn(path.slice(0, -1), true);
    const last = path.at(-1);
    if ((0,dist/* isMap */.jh)(holder)) {
        const entry = holder.items.find(({ key }) => String(key) === String(last));
        return isRanged(entry?.key) ? entry.key : null;
    }
    const value = document.getIn(path, true);
    return isRanged(value) ? value : null;
}
function isRanged(node) {
    return typeof node === 'object' && node !== null && 'range' in node;
}


/***/ }),

/***/ 93351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ reservedVariables),
/* harmony export */   s: () => (/* binding */ workloadKeys)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const label = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, 'must be lower-case letters, digits and hyphens, at most 63');
const domain = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(253)
    .regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/, 'must be a lower-case name such as digits.example.com');
const labelKey = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(?:[a-z0-9.-]+\/)?[A-Za-z0-9](?:[\w.-]{0,61}[A-Za-z0-9])?$/, 'must be a key such as kubernetes.io/arch');
/** Variables that the image or the objects of the deployment set. */
const reservedVariables = ['HOST', 'PORT', 'MODEL_DIR', 'MODELS_DIR', 'ENGINE_DIR'];
const variable = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z_]\w*$/, 'must be the name of an environment variable')
    .refine((name) => !reservedVariables.includes(name), `must be another name than ${reservedVariables.join(', ')}, which are fixed`);
/** Greatest number of pods; beyond 32 bits, the API server deploys another number than the configured one. */
const mostPods = 100_000;
const podCount = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(mostPods);
const replicas = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    podCount,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        min: podCount.describe('Fewest servers.'),
        max: podCount.describe('Most servers.'),
        'target-cpu': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
            .min(1)
            .max(100)
            .default(70)
            .describe('Mean use of the requested processor time in percent that the autoscaler aims at.'),
    })
        .refine(({ min, max }) => max >= min, { path: ['max'], error: 'must be at least `min`' }),
])
    .default(2)
    .describe('Number of servers; with `min` and `max` a HorizontalPodAutoscaler chooses it.');
/** One year. */
const mostSeconds = 31_536_000;
const toleration = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key: labelKey.optional().describe('Key of the taint; without it, all taints.'),
    operator: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['Equal', 'Exists']).default('Equal').describe('`Exists` ignores the value.'),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Value of the taint.'),
    effect: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['NoSchedule', 'PreferNoSchedule', 'NoExecute'])
        .optional()
        .describe('Effect of the taint; without it, all effects.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(0)
        .max(mostSeconds)
        .optional()
        .describe('Time for which a pod stays after a `NoExecute` taint.'),
});
const service = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ClusterIP', 'NodePort'])
        .optional()
        .meta({ default: 'ClusterIP' })
        .describe('`ClusterIP` is reachable inside of the cluster; `NodePort` also on a port of each node.'),
    port: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(65535).default(80).describe('Port of the Service.'),
    'node-port': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .max(65535)
        .optional()
        .describe('Port of the nodes for `type: NodePort`; without it, the cluster selects one. Not used with `type: ClusterIP`.'),
})
    .refine((value) => value['node-port'] === undefined || value.type !== undefined, {
    path: ['node-port'],
    error: 'must be beside `type: NodePort`',
});
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()])
    .transform(String)
    .describe('Value of the variable.');
/** Returns true for a number as the server reads it. */
function isDecimal(value) {
    return /^\d+(\.\d+)?$/.test(value);
}
const fromSecret = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    secret: domain.describe('Name of a Secret in the namespace.'),
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[\w.-]+$/, 'must be letters, digits and . _ -')
        .describe('Key in the Secret.'),
});
const processors = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(?:\d{1,4}(?:\.\d{1,3})?|[1-9]\d{0,6}m)$/, 'must be processors such as `2` or `500m`');
const memoryPattern = /^([1-9]\d{0,13})(Ki|Mi|Gi|K|M|G)?$/;
const bytes = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(memoryPattern, 'must be bytes such as 256Mi or 1Gi');
const unitBytes = { K: 1e3, M: 1e6, G: 1e9, Ki: 1024, Mi: 1024 ** 2, Gi: 1024 ** 3 };
/** With less memory, the server of the smallest model is ended before it listens; containers with a few MiB are not created at all. */
const leastMemory = 32 * unitBytes.Mi;
/** Returns the bytes of a quantity; infinite for one that is no quantity, which its pattern rejects. */
function memoryBytes(quantity) {
    const [, amount, unit] = memoryPattern.exec(quantity) ?? [];
    const factor = Object.entries(unitBytes).find(([name]) => name === unit)?.[1] ?? 1;
    return amount === undefined ? Infinity : Number(amount) * factor;
}
/** Variables of the server from which objects are computed. */
const computedFrom = new Set([
    'THREADS',
    'MAX_BATCH_SIZE',
    'MAX_BODY_BYTES',
    'MAX_PENDING_BYTES',
    'SHUTDOWN_DELAY_SECONDS',
    'DRAIN_SECONDS',
]);
/** The keys of the server in a cluster. */
const workloadKeys = {
    context: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Context of the kubeconfig; by default its current one. Without a kubeconfig, the identity of the pod in which the step runs.'),
    namespace: label
        .optional()
        .describe('Namespace of the objects; by default that of the context or of the service account of the pod, else `default`.'),
    replicas,
    host: domain
        .optional()
        .describe('Host name under which clients outside of the cluster reach the server, by an Ingress or HTTPRoute.'),
    gateway: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(?:[a-z0-9-]+\/)?[a-z0-9.-]+$/, 'must be a name or namespace/name')
        .optional()
        .describe('Gateway of the HTTPRoute, `name` or `namespace/name`. With it, `host` is written as an HTTPRoute instead of an Ingress.'),
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(variable, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, fromSecret]))
        .superRefine((values, context) => {
        for (const [name, value] of Object.entries(values))
            if (computedFrom.has(name) && typeof value === 'string' && !isDecimal(value))
                context.addIssue({ code: 'custom', path: [name], message: 'must be a number that is not negative' });
    })
        .default({})
        .describe('Settings of the server; a secret value is `{secret: NAME, key: KEY}`.'),
    resources: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        cpu: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([processors, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])
            .transform(String)
            .pipe(processors)
            .optional()
            .describe('Requested processors, for example `500m` or `2`.'),
        memory: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([bytes, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])
            .transform(String)
            .pipe(bytes.refine((value) => memoryBytes(value) >= leastMemory, 'must be at least 32Mi, such as 256Mi; a number without a unit is bytes'))
            .optional()
            .describe('Requested memory, which is also the limit, for example `256Mi`.'),
    })
        .prefault({})
        .describe('Resources of a server; by default from its measured memory and processor time.'),
    'node-selector': zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(labelKey, zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default({})
        .describe('Labels of the nodes on which servers may run.'),
    tolerations: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(toleration).default([]).describe('Taints of nodes that servers tolerate.'),
    'pull-secret': domain
        .optional()
        .describe('Secret with the login of the registry from which nodes pull the image.'),
    service: service.prefault({}).describe('The Service in front of the servers.'),
};


/***/ }),

/***/ 33923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ servingEngines),
/* harmony export */   p: () => (/* binding */ imageEngines)
/* harmony export */ });
/** Engines that an image can contain. */
const imageEngines = ['wasm', 'onnx', 'node'];
/** Engines of the server. `gpu` needs NVIDIA's libraries, which no image contains. */
const servingEngines = [...imageEngines, 'gpu'];


/***/ }),

/***/ 46699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeFirst)
/* harmony export */ });
/** Limit of described problems, because the work for each grows with the size of the file. */
const mostDescribed = 100;
/**
 * Returns the problems of the first causes. The hint of the last one contains the number of further causes.
 * @param describe returns the problems of some causes; one problem can have several
 */
function describeFirst(causes, describe) {
    const problems = describe(causes.slice(0, mostDescribed));
    const more = causes.length - mostDescribed;
    return problems.map((problem, index) => more > 0 && index === problems.length - 1
        ? { ...problem, hint: `${problem.hint} ${more} more errors are not shown.` }
        : problem);
}


/***/ })

};
