export const id = 7756;
export const ids = [7756];
export const modules = {

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
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
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

/***/ 34585:
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
    const absent = value === undefined ? { because: 'absent', code: 'CONFIG_MISSING_KEY' } : {};
    const found = describe(value);
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => ({
                code: 'CONFIG_UNKNOWN_KEY',
                path: [...path, key],
                found: `an unknown key "${key}"`,
                expected: 'only keys that are known there',
                because: 'unknown-key',
            }));
        case 'invalid_union':
            return explainUnion(issue.errors, root, path, found).map((reason) => ({ ...reason, ...absent }));
        case 'invalid_value':
            return [
                {
                    code: 'CONFIG_INVALID_VALUE',
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
                    code: 'CONFIG_INVALID_VALUE',
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
        case 'not_multiple_of':
            return [{ code: 'CONFIG_INVALID_VALUE', path, found, expected: plainMessage(issue.message) }];
        case 'invalid_format':
        case 'custom':
            return [{ code: 'CONFIG_INVALID_VALUE', path, found, expected: plainMessage(issue.message) }];
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

/***/ 78802:
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
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
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

;// CONCATENATED MODULE: ./build/core/js/src/config/gate/custom-metric.js

/** A metric by the user's own code, under `gate.metrics`. */
const customMetric = schemas/* strictObject */.rej({
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
        .describe('Decisions that one test split may carry: more are warned of, and with `disclosure: verdict-only` refused.'),
    disclosure: schemas/* enum */.k5n(['full', 'verdict-only'])
        .default('full')
        .describe('`full` publishes everything, and no guarantee holds once somebody acted on it; `verdict-only` publishes pass or fail alone, and confidences hold over all decisions of the budget together.'),
    adaptivity: schemas/* enum */.k5n(['full', 'none'])
        .default('full')
        .describe('What `verdict-only` charges: `full` where a candidate may depend on earlier verdicts (2^budget), `none` where all candidates were fixed before the first (budget).'),
})
    .superRefine(({ budget, disclosure, adaptivity }, context) => {
    if (disclosure === 'full')
        return;
    if (budget === undefined)
        context.addIssue({
            code: 'custom',
            path: ['budget'],
            message: 'the number of decisions, which `disclosure: verdict-only` needs',
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
    metrics: schemas/* array */.YOg(customMetric).default([]).describe('Metrics of your own, beside those of the task.'),
    require: schemas/* array */.YOg(requirement).default([]).describe('Bounds that hold with or without a baseline.'),
    baseline: baselineRule,
    'cluster-by': schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('A column whose value is shared by examples that belong together, such as those of a patient or a video: every interval resamples these clusters as a whole.'),
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
    .refine(({ 'test-set': { disclosure }, compare }) => disclosure === 'full' || compare !== undefined, {
    path: ['compare'],
    error: 'the comparisons written out under `gate.compare`, so that `disclosure: verdict-only` charges each',
});
/** The columns of the test split that a gate goes by, besides the label. */
function columnsOfGate({ 'cluster-by': clusterBy, slices, fairness }) {
    const names = [
        ...(clusterBy === undefined ? [] : [clusterBy]),
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
function fractionOf(text) {
    return Number(percent.exec(text)?.[1]) / 100;
}
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
        .refine((text) => !(fractionOf(text) >= 1), "must be below 100%, since a loss of the baseline's whole value is no limit")
        .describe("A percentage of the baseline's value below 100, such as `2%`.")
        .transform((text) => ({ kind: 'relative', fraction: fractionOf(text) })),
]);

;// CONCATENATED MODULE: ./build/core/js/src/config/gate/compare.js



const claims = ['non-inferiority', 'superiority'];
const comparedMetric = schemas/* string */.YjP()
    .optional()
    .describe('The metric compared with the baseline on the same examples: `accuracy` or `mae` when left out.');
/** An entry of `gate.compare`. */
const comparison = schemas/* strictObject */.rej({
    metric: comparedMetric,
    test: schemas/* enum */.k5n(claims)
        .default('non-inferiority')
        .describe('What must be shown: that the candidate is no worse than the margin allows, or that it is better.'),
    margin: margin
        .optional()
        .describe("The loss that is still acceptable, in the units of the metric, or `2%` of the baseline's value; 0.005 when left out for a metric between 0 and 1."),
    confidence: confidence/* confidence */.R.describe('One-sided confidence of the interval.'),
})
    .refine((entry) => entry.test === 'non-inferiority' || entry.margin === undefined, {
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
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
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
        throw new BadCondition(`a condition such as "distance > 10 and hour >= 22" (${(0,user_error/* messageOf */.bD)(error)})`, {
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
    exploratory: schemas/* boolean */.zMY()
        .default(false)
        .describe('Lists the slices with p-values adjusted by Benjamini and Hochberg; they do not affect the verdict.'),
    'on-empty': schemas/* enum */.k5n(['fail', 'ignore'])
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

/***/ 37756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _C: () => (/* binding */ locateIn),
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
/** The library looks for the anchor of each alias in the whole document. */
const mostAliases = 1000;
const syntaxHint = 'Correct the syntax there; indentation, colons, and brackets or quotes in a text without quotes are the usual causes.';
/** Parses YAML text. @throws UserError with the line of the first syntax error, and for a text that is too long. */
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
    // The library compares each key with each other; `assertPlain` needs one pass.
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const locate = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    // All errors behind the first follow from it.
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
 * @throws UserError with the line for keys that are given twice or are no text, for aliases without an anchor, inside their own
 * anchor or too many to expand, and for too many levels
 */
function toPlainValue({ document, locate }, file) {
    const nestedAlias = assertPlain(document, (node, reason) => refuse(reason, placeOf(node)));
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
            expected: 'few aliases, and none of lists that consist of aliases',
            hint: 'Write the values out.',
        }, placeOf(nestedAlias), error);
    }
    function placeOf(node) {
        return node?.range ? locate(node.range[0]) : { file };
    }
}
function refuse(reason, location, cause) {
    return new user_error/* UserError */.yo({ ...reason, location }, { cause });
}
/** Checks the structure in one pass. @returns an alias within an anchor, or any alias, or null where there is none. */
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
// EXTERNAL MODULE: ./build/core/js/src/config/explain-issue.js
var explain_issue = __webpack_require__(70929);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./build/core/js/src/config/known-keys.js

/** Returns a function that lists the keys that may stand in the mapping at a path, whichever alternative of the schema is meant. */
function knownKeys(schema) {
    // The description of the whole schema takes far longer than a lookup in it.
    const root = json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input' });
    return (path) => keysAt(root, path);
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
var gate = __webpack_require__(78802);
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
const asha = schemas/* strictObject */.rej({
    'min-epochs': schemas/* int */.Whr().positive().default(1).describe('No trial is stopped before.'),
    'reduction-factor': schemas/* int */.Whr()
        .min(2)
        .default(3)
        .describe('Only the best of so many trials goes on, each time so many times as long.'),
})
    .describe('Asynchronous successive halving: stops a trial that is not among the best at its rung.');
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
    'max-parallel': schemas/* int */.Whr()
        .min(1)
        .max(64)
        .default(1)
        .describe('How many trials a search on one machine trains at once; each has its share of the processors. `tpe` then learns from the trials that many places before.'),
    pruner: schemas/* strictObject */.rej({ asha })
        .optional()
        .describe('Stops trials that are behind, in a search on one machine; none when left out.'),
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
const epsilon = schemas/* number */.aig().positive().default(1e-7).describe('Keeps divisors from 0.');
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
    optimizer: optimizerSchema
        .prefault({ adam: {} })
        .describe('How the weights follow the gradient; `{adam: {}}` when left out.'),
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

;// CONCATENATED MODULE: ./build/core/js/src/config/pipeline.js






const quantizeSection = schemas/* strictObject */.rej({
    dtype: schemas/* enum */.k5n(['uint8', 'uint16', 'float16'])
        .default('uint8')
        .describe('The data type in which the weights are stored.'),
    'max-accuracy-drop': schemas/* number */.aig()
        .min(0)
        .lt(1, 'must be below 1: 5 points are `0.05`')
        .default(0.002)
        .describe('The loss of accuracy (for regression: of R²) that is still acceptable.'),
    exclude: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Names of weights that stay float32, for example `dense_1/*`; `*` stands for any characters.'),
    'on-inconclusive': schemas/* enum */.k5n(['pass', 'fail'])
        .default('pass')
        .describe('What the job does when the test split is too small to show that the loss is acceptable.'),
});
const imageSection = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Repository of the image without tag, for example `ghcr.io/acme/mnist`; the `name` of the pipeline when left out.'),
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
const pipelineSchema = schemas/* strictObject */.rej({
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

// EXTERNAL MODULE: ./build/core/js/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(34585);
;// CONCATENATED MODULE: ./build/core/js/src/config/explain-pipeline.js





/** More mistakes than these are not explained one by one: the work for each grows with the file. */
const mostExplained = 100;
/** What the issues say of a configuration; a key that is misspelt is one mistake, though another is missing for it. */
function mistakesOf(issues, line) {
    const explained = issues.flatMap((issue) => (0,explain_issue/* explainIssue */.Jp)(issue, line));
    const problems = explain(explained.slice(0, mostExplained), line);
    const more = explained.length - mostExplained;
    return problems.map((problem, index) => more > 0 && index === problems.length - 1
        ? { ...problem, hint: `${problem.hint} ${more} more mistakes are not shown.` }
        : problem);
}
function explain(explained, line) {
    const keysAt = knownKeys(pipelineSchema);
    const judged = explained.map((reason) => judge(reason, line, keysAt));
    const written = judged.flatMap(({ path, because, suggestion }) => because === 'unknown-key' && suggestion !== null ? [(0,explain_issue/* pathText */.LF)([...path.slice(0, -1), suggestion])] : []);
    return judged
        .filter(({ path, because }) => because !== 'absent' || !written.includes((0,explain_issue/* pathText */.LF)(path)))
        .map(tell);
}
function judge(reason, line, keysAt) {
    if (reason.because === 'unknown-key') {
        const holder = reason.path.slice(0, -1);
        const present = new Set(keysOf((0,explain_issue/* valueAt */.fK)(line, holder)));
        const choices = keysAt(holder);
        const word = String(reason.path.at(-1));
        const absent = choices.filter((key) => !present.has(key));
        return { ...reason, choices, suggestion: (0,did_you_mean/* meant */.w)(word, absent) ?? (0,did_you_mean/* meant */.w)(word, choices) };
    }
    const choices = reason.choices ?? [];
    const value = (0,explain_issue/* valueAt */.fK)(line, reason.path);
    const words = typeof value === 'string' ? [value] : keysOf(value);
    const suggestions = words.filter((word) => !choices.includes(word)).map((word) => (0,did_you_mean/* meant */.w)(word, choices));
    return { ...reason, choices, suggestion: suggestions.find((word) => word !== null) ?? null };
}
function keysOf(value) {
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
/** More words than these are a list that nobody reads. */
const readable = 8;
function tell({ code, path, found, expected, because, choices, suggestion }) {
    const isKey = because === 'unknown-key';
    const all = isKey ? `one of ${choices.join(', ')}` : expected;
    const number = `one of ${choices.length} known ${isKey ? 'keys' : 'words'}`;
    return {
        code,
        path,
        found: path.length > 0 ? `${found} at ${(0,explain_issue/* pathText */.LF)(path)}` : found,
        expected: suggestion !== null && choices.length > readable ? number : all,
        hint: suggestion === null
            ? `Correct it; all keys are in ${(0,docs_url/* manualPage */.s)('configuration')}`
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
        throw new user_error/* UserError */.yo({
            code: 'CONFIG_INVALID_OVERRIDE',
            found: `${path.join('.')}=${value} in ${from} (${(0,user_error/* messageOf */.bD)(error).trim()})`,
            expected: 'the path of a key in the file, and YAML to stand there',
            hint: 'Correct the path or the value.',
        }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/config/read-pipeline.js







/** Reads `tensorline.yml`. @throws UserError with all mistakes of the file, each with its line. */
async function readPipeline(file, overrides = []) {
    return parsePipeline(await readText(file), file, overrides);
}
function parsePipeline(text, file, overrides = []) {
    const yaml = parseYaml(text, file);
    applyOverrides(yaml.document, overrides);
    const value = toPlainValue(yaml, file);
    const parsed = pipelineSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const problems = mistakesOf(parsed.error.issues, value).map(({ path, ...problem }) => {
        const override = overrides.find((each) => startsWith(path, each.path));
        if (override)
            return { ...problem, found: `${problem.found}, from ${override.from}` };
        return { ...problem, location: locate(yaml, path, file) };
    });
    throw new user_error/* UserError */.yo(problems.sort(inOrderOfFile));
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
    const yaml = parseYaml(text, file);
    return paths.map((path) => locate(yaml, path, file));
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
/** The line of the innermost part of `path` that is written in the file. */
function locate({ document, locate }, path, file) {
    for (let depth = path.length; depth > 0; depth--) {
        const node = nodeAt(document, path.slice(0, depth));
        if (node?.range)
            return locate(node.range[0]);
    }
    return { file, line: 1 };
}
/** The key's own node for an entry of a mapping, else the value's. */
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


/***/ })

};
