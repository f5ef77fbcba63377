export const id = 4808;
export const ids = [4808];
export const modules = {

/***/ 43133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ dateParts)
/* harmony export */ });
/** Parts of a date that a feature can have. */
const dateParts = ['year', 'month', 'day', 'day-of-year', 'weekday', 'hour', 'minute'];


/***/ }),

/***/ 81883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ expectedTypes),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   kt: () => (/* binding */ expectSetting),
/* harmony export */   zH: () => (/* binding */ servingReactions),
/* harmony export */   zo: () => (/* binding */ expectSection)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const severities = ['error', 'warn', 'quarantine'];
const expectedTypes = ['number', 'integer', 'date', 'duration', 'boolean'];
/** Reactions of a server to a row that fails. */
const servingReactions = ['count', 'reject'];
const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(severities)
    .describe('Reaction to a failure: `error` makes no dataset, `warn` reports it, and `quarantine` puts the failing rows aside.');
const column = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const wholeNumber = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const tolerate = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
    .nonnegative()
    .refine((value) => value < 1 || Number.isInteger(value), 'must be a share below 1, or a number of rows')
    .describe('Rows that may fail: a share below 1, or a number of rows.');
/** A number, or a date such as `2026-01-31`. */
const limit = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}/, 'must be a number or a date')]);
const bounds = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ minimum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(), maximum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional() })
    .refine(({ minimum, maximum }) => (minimum ?? maximum) !== undefined, 'must have `minimum` or `maximum`');
const age = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d+[mhd]$/, 'must be a number of minutes, hours or days, such as 90m, 36h or 7d')
    .describe('Greatest age of the newest value at the time of the run, such as `36h` or `7d`.');
const newest = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    within: age.optional(),
    'at-least': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Earliest date of the newest value.'),
})
    .refine((value) => (value.within ?? value['at-least']) !== undefined, 'must have `within` or `at-least`');
const reactions = {
    severity: severity.optional(),
    tolerate: tolerate.optional(),
};
const columnExpectation = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(expectedTypes)
        .optional()
        .describe('How each cell can be read. Texts of any kind need no type.'),
    minimum: limit.optional().describe('Smallest number or first date.'),
    maximum: limit.optional().describe('Greatest number or last date.'),
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]))
        .min(1)
        .optional()
        .describe('Allowed values.'),
    pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .max(1000)
        .optional()
        .describe('Regular expression of RE2, which matches the whole of each text.'),
    'min-length': wholeNumber.optional().describe('Fewest characters of a text.'),
    'max-length': wholeNumber.optional().describe('Most characters of a text.'),
    missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).optional().describe('Greatest share of missing values; 0 allows none.'),
    unique: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional().describe('No value repeats.'),
    newest: newest.optional().describe('Bounds of the newest date.'),
    mean: bounds.optional().describe('Bounds of the mean.'),
    sum: bounds.optional().describe('Bounds of the sum.'),
    optional: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional().describe('The sources may lack the column.'),
    ...reactions,
});
const columnExpectations = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([columnExpectation, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(columnExpectation).min(1)])
    .transform((value) => (Array.isArray(value) ? value : [value]));
const check = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(1000)
    .describe('A condition as in a CHECK of SQL, such as `start <= end`.');
const rule = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([check, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ check, ...reactions })])
    .transform((value) => (typeof value === 'string' ? { check: value } : value));
const names = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(column).min(1);
/** Expectations of the cells of a column in rows at serving. */
const servedColumn = columnExpectation
    .pick({
    type: true,
    minimum: true,
    maximum: true,
    values: true,
    pattern: true,
    'min-length': true,
    'max-length': true,
})
    .extend({ missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(0).optional().describe('0 allows no missing value.') });
const serving = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'on-violation': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(servingReactions)
        .default('count')
        .describe('Reaction of the server to a row that fails: `count` predicts it and counts the failure in its metrics; `reject` also refuses the request.'),
    'other-columns': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['allow', 'refuse'])
        .default('allow')
        .describe('Whether rows may have columns that the model does not take.'),
    absent: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(column).default([]).describe('Columns that rows at serving may lack.'),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(column, servedColumn)
        .default({})
        .describe('Expectations of columns at serving, instead of those above.'),
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([check, zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false)]))
        .default({})
        .describe('Rules at serving, instead of those above of the same name; `false` removes a rule.'),
});
/** Expectations about the rows of the sources, in `tensorline.yml` or in a file of their own. */
const expectSection = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    severity: severity.default('error'),
    rows: bounds.optional().describe('Bounds of the number of rows.'),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(column, columnExpectations).default({}).describe('Expectations of columns by name.'),
    'other-columns': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['allow', 'refuse'])
        .default('allow')
        .describe('Whether the sources may have columns that `columns` does not list.'),
    unique: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(names).default([]).describe('Lists of columns of which no combination of values repeats.'),
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), rule).default({}).describe('Conditions on several columns, by name.'),
    classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ minimum: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().describe('Fewest rows of each class.') })
        .optional()
        .describe('Expectations of the classes of the labels.'),
    serving: serving
        .optional()
        .describe('Rows that the server checks by these expectations, and what may differ there. Without it, none are checked.'),
});
/** The key `data.expect`. */
const expectSetting = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('A file with expectations, relative to the file that holds this configuration.'),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        contract: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .min(1)
            .describe('A data contract of the Open Data Contract Standard, relative to this file.'),
        table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('The table of the contract, if it has several.'),
    })
        .describe('A data contract.'),
    expectSection,
]);


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
/** Signing of the verdict as an attestation. */
const attestSection = schemas/* strictObject */.rej({
    when: schemas/* enum */.k5n(['auto', 'always', 'never'])
        .default('auto')
        .describe('`auto` signs the verdict if the workflow has an identity (`id-token: write`), `always` fails without one, `never` does not sign.'),
    'fulcio-url': address
        .optional()
        .describe('The certificate authority of your own Sigstore. By default the public Sigstore for a public repository, otherwise GitHub’s.'),
    'rekor-url': address.optional().describe('The transparency log of your own Sigstore.'),
    'timestamp-url': address.optional().describe('The timestamp authority of your own Sigstore.'),
    store: schemas/* boolean */.zMY()
        .default(true)
        .describe('Also store the attestation on GitHub (`attestations: write`); private repositories need Enterprise Cloud for this.'),
})
    .refine((attest) => (attest['fulcio-url'] !== undefined) ===
    (attest['rekor-url'] !== undefined || attest['timestamp-url'] !== undefined), 'must be fulcio-url together with rekor-url or timestamp-url (or both), which sign the time');

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
    .describe('Accept only an artifact with this digest; artifacts with another digest are skipped.');
const daysOf = { d: 1, w: 7 };
const staleAfter = schemas/* string */.YjP()
    .regex(/^[1-9]\d*[dw]$/, 'must be a number of days or weeks, such as 30d or 4w')
    .transform((text) => Number(text.slice(0, -1)) * daysOf[text.endsWith('w') ? 'w' : 'd'])
    .optional()
    .describe('Age from which a baseline causes a warning: `30d`, `4w`.');
const common = { digest: baseline_digest, 'stale-after': staleAfter };
const ofRun = schemas/* strictObject */.rej({
    branch: schemas/* string */.YjP().min(1).default('main').describe('The branch whose successful runs are searched.'),
    workflow: schemas/* string */.YjP()
        .regex(/^[^/]+\.ya?ml$/, 'must be the file name of a workflow, such as model.yml')
        .optional()
        .describe('Search only runs of this workflow: the name of its file in .github/workflows.'),
    artifact: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Name of the artifact in those runs; the input `baseline-artifact` overrides it.'),
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
        .describe('Name of its asset: the artifact as .zip or .tar.gz, or a prediction file.'),
    ...common,
})
    .transform(({ release, asset, ...rest }) => ({
    from: 'release',
    release,
    asset,
    ...limitsOf(rest),
}));
const atPath = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1).describe('The folder of a model, or a prediction file.'),
    digest: baseline_digest,
})
    .transform(({ path, digest }) => ({ from: 'path', path, ...limitsOf({ digest }) }));
/** A branch, or a path if the text looks like one. */
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
    .describe('The branch whose newest successful run published the baseline; or a path that starts with `./`, `../` or `/` to the folder of a model or to a prediction file; or a mapping.');

// EXTERNAL MODULE: ./build/core/js/src/config/gate/compare.js + 1 modules
var compare = __webpack_require__(81001);
;// CONCATENATED MODULE: ./build/core/js/src/config/gate/fairness.js

/** A column of groups whose gaps become metrics of the gate: `demographic-parity[gender]`. */
const fairnessRule = schemas/* strictObject */.rej({
    by: schemas/* string */.YjP().min(1).describe('The column of the groups.'),
    positive: schemas/* union */.KCZ([schemas/* string */.YjP().describe('A class.'), schemas/* number */.aig().describe('A class that is a number.')])
        .transform(String)
        .optional()
        .describe('The favourable class. It is required for `demographic-parity[…]` and `equalized-odds[…]`, but not for `worst-group-accuracy[…]`.'),
    'min-size': schemas/* int */.Whr()
        .positive()
        .default(30)
        .describe('Groups with fewer examples are ignored, because their rates are mostly chance.'),
});

;// CONCATENATED MODULE: ./build/core/js/src/config/gate/custom-metric.js

/** A metric of the user's own code, under `gate.metrics`. */
const customMetric = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP()
        .regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and dashes, and begin with a letter')
        .describe('Its name in `gate.require`, `gate.compare` and `gate.slices`.'),
    module: schemas/* string */.YjP()
        .min(1)
        .describe('A module whose default export computes the metric from the predictions: one number for each example, or one number for all. The path is relative to this file.'),
    better: schemas/* enum */.k5n(['higher', 'lower']).describe('The direction in which the metric improves.'),
    range: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
        .refine(([least, greatest]) => least < greatest, 'must be the least value and then the greatest')
        .optional()
        .describe('Least and greatest possible value; by default any number.'),
    columns: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Columns of the test split, or of the prediction file, that are passed to the function.'),
});

;// CONCATENATED MODULE: ./build/core/js/src/config/gate/replicates.js

/** Number of seeds that the gate requires of candidate and baseline; without the key one seed of each. */
const replicates = schemas/* int */.Whr()
    .min(2)
    .max(100)
    .optional()
    .describe('Number of candidate and of baseline models, each trained with its own seed. The verdict is then about the change instead of about two individual models. Five or more are best.');

;// CONCATENATED MODULE: ./build/core/js/src/config/gate/robustness.js

const severity = schemas/* int */.Whr()
    .min(1)
    .max(5)
    .describe('Severity from 1 to 5, as defined by Hendrycks and Dietterich for ImageNet-C and CIFAR-10-C.');
const corruptionRules = [
    schemas/* strictObject */.rej({ noise: severity })
        .describe('Adds Gaussian noise to each value, like a sensor in low light.')
        .transform(({ noise }) => corruption('noise', noise)),
    schemas/* strictObject */.rej({ 'shot-noise': severity })
        .describe('Adds Poisson noise, like counting photons; bright areas get more.')
        .transform((rule) => corruption('shot-noise', rule['shot-noise'])),
    schemas/* strictObject */.rej({ 'impulse-noise': severity })
        .describe('Makes some values black or white, like broken pixels.')
        .transform((rule) => corruption('impulse-noise', rule['impulse-noise'])),
    schemas/* strictObject */.rej({ blur: severity })
        .describe('Blurs each image with a Gaussian filter.')
        .transform(({ blur }) => corruption('blur', blur)),
    schemas/* strictObject */.rej({ 'defocus-blur': severity })
        .describe('Blurs each image like a lens out of focus.')
        .transform((rule) => corruption('defocus-blur', rule['defocus-blur'])),
    schemas/* strictObject */.rej({ brightness: severity })
        .describe('Makes each image brighter.')
        .transform(({ brightness }) => corruption('brightness', brightness)),
    schemas/* strictObject */.rej({ contrast: severity })
        .describe('Reduces the contrast of each image.')
        .transform(({ contrast }) => corruption('contrast', contrast)),
    schemas/* strictObject */.rej({ pixelate: severity })
        .describe('Scales each image down and up again, which leaves fewer distinct pixels.')
        .transform(({ pixelate }) => corruption('pixelate', pixelate)),
    schemas/* strictObject */.rej({ jpeg: severity })
        .describe('Compresses each image as JPEG.')
        .transform(({ jpeg }) => corruption('jpeg', jpeg)),
];
function corruption(test, severity) {
    return { test, name: `${test}-${severity}`, severity };
}
/** A perturbation of the test examples; the model predicts the perturbed examples again. */
const robustnessRule = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        rotate: schemas/* number */.aig().positive().max(180).describe('Largest angle in degrees; direction at random.'),
    })
        .describe('Rotates each image about its centre.')
        .transform(({ rotate }) => ({ test: 'rotate', name: `rotate-${rotate}`, degrees: rotate })),
    schemas/* strictObject */.rej({
        shift: schemas/* number */.aig().positive().lt(1).describe('Distance as a fraction of the width and of the height.'),
    })
        .describe('Moves each image; direction at random.')
        .transform(({ shift }) => ({ test: 'shift', name: `shift-${shift}`, fraction: shift })),
    ...corruptionRules,
    schemas/* strictObject */.rej({
        jitter: schemas/* number */.aig()
            .positive()
            .describe('Standard deviation of the noise, as a fraction of the standard deviation of the column in the test split.'),
    })
        .describe('Adds Gaussian noise to the numeric columns of a table.')
        .transform(({ jitter }) => ({ test: 'jitter', name: `jitter-${jitter}`, fraction: jitter })),
    schemas/* strictObject */.rej({
        increase: schemas/* string */.YjP().min(1).describe('A numeric column.'),
        by: schemas/* number */.aig().positive().describe('The amount that is added to it.'),
        expect: schemas/* enum */.k5n(['not-lower', 'not-higher'])
            .describe('The required direction of the predicted number: not lower, or not higher.'),
    })
        .describe('Raises one column of a table and checks the direction of the change of the prediction.')
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

/**
 * Limit of adaptive decisions. Each further decision halves the allowed error, so that no test set would be large enough
 * beyond this number.
 */
const mostAdaptive = 30;
/** Limits for the use of the test split, and for the published results. */
const testSetSection = schemas/* strictObject */.rej({
    budget: schemas/* int */.Whr()
        .positive()
        .optional()
        .describe('Number of decisions that one test split may be used for. More decisions cause a warning, and with `disclosure: verdict-only` an error.'),
    disclosure: schemas/* enum */.k5n(['full', 'verdict-only'])
        .default('full')
        .describe('`full` publishes everything, which gives no guarantee for candidates that depend on earlier reports. `verdict-only` publishes only pass or fail; the confidence then holds for all decisions of the budget together.'),
    adaptivity: schemas/* enum */.k5n(['full', 'none'])
        .default('full')
        .describe('Correction of `verdict-only`: `full` if a candidate may depend on earlier verdicts (2^budget), `none` if all candidates were fixed before the first decision (budget).'),
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
            message: `at most ${mostAdaptive} decisions if each may depend on earlier ones; \`adaptivity: none\` allows more`,
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
    'at-least': schemas/* number */.aig().describe('Least value of the lower confidence bound.'),
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
    'at-most': schemas/* number */.aig().describe('Greatest value of the upper confidence bound.'),
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
        .describe('Identifies the gate if a repository has several.'),
    task: schemas/* enum */.k5n(tasks)
        .optional()
        .describe('The task of a prediction file, if its columns do not determine it; a dataset already contains its task.'),
    output: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('The evaluated output of a model with several outputs (`data.labels`); each output needs its own gate.'),
    metrics: schemas/* array */.YOg(customMetric).default([]).describe('Custom metrics, in addition to those of the task.'),
    require: schemas/* array */.YOg(requirement)
        .default([])
        .describe('Bounds that the candidate must meet with or without a baseline.'),
    baseline: baselineRule,
    'cluster-by': schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('A column with the same value for examples that belong together, such as those of a patient or a video. Every interval resamples these clusters as a whole.'),
    replicates: replicates,
    compare: schemas/* array */.YOg(compare/* comparison */.m)
        .optional()
        .describe('Comparisons with the baseline. Each must show, with confidence, a loss within the margin, or a gain. By default accuracy with a margin of 0.005; `[]` for none.'),
    slices: schemas/* array */.YOg(slice/* sliceRule */.LO)
        .default([])
        .describe('Parts of the test split in which the model must not get worse.'),
    fairness: schemas/* array */.YOg(fairnessRule)
        .default([])
        .describe('Groups of the test split whose gaps become metrics for requirements and comparisons.'),
    robustness: schemas/* array */.YOg(robustnessRule)
        .default([])
        .describe('Perturbations of the test examples. The results on the perturbed examples become metrics for requirements and comparisons. For models only.'),
    'on-inconclusive': schemas/* enum */.k5n(['pass', 'fail'])
        .default('pass')
        .describe('Result of the job if the test split is too small to decide: pass with a warning, or fail.'),
    attest: attestSection
        .prefault({})
        .describe('Signing of the verdict as an attestation that others can verify.'),
    'test-set': testSetSection.prefault({}).describe('Limits for the use of the test split.'),
    'show-examples': schemas/* boolean */.zMY()
        .default(true)
        .describe('Show examples in the data report and the training report, and those with changed predictions in the report of the gate, as images or with all their columns. Set `false` if the readers may not see the data.'),
    seed: schemas/* int */.Whr().nonnegative().default(0).describe('Seed for the resampling of bootstrap intervals.'),
})
    .refine(({ 'test-set': { disclosure }, compare }) => disclosure === 'full' || compare !== undefined, {
    path: ['compare'],
    error: 'explicit comparisons under `gate.compare`, because `disclosure: verdict-only` corrects for their number',
});
/** Returns the columns of the test split that a gate uses, besides the label. */
function columnsOfGate({ 'cluster-by': clusterBy, slices, fairness }) {
    const names = [
        ...(clusterBy === undefined ? [] : [clusterBy]),
        ...slices.flatMap(slice/* columnsOfRule */.b4),
        ...fairness.map(({ by }) => by),
    ];
    return [...new Set(names)].filter((name) => name !== slice/* labelName */._H);
}
/** Returns these columns and the columns of custom metrics. */
function columnsToRead(gate) {
    return [...new Set([...columnsOfGate(gate), ...gate.metrics.flatMap(({ columns }) => columns)])];
}


/***/ }),

/***/ 81001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ comparison),
  R: () => (/* binding */ comparisonTests)
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
 * The acceptable loss: `0.003` in the units of the metric, or `2%` of the baseline's value. A relative margin of 2 % for
 * an accuracy of 0.9 is thus 1.8 points, not 2.
 */
const margin = schemas/* union */.KCZ([
    schemas/* number */.aig()
        .min(0)
        .describe('In the units of the metric: 0.003 of an accuracy is 0.3 points.')
        .transform((value) => ({ kind: 'absolute', value })),
    schemas/* string */.YjP()
        .regex(percent, 'must be a number in the units of the metric, or a percentage of the baseline’s value such as "2%"')
        .refine((text) => !(fractionOf(text) >= 1), "must be below 100%, because a loss of the baseline's whole value is not a limit")
        .describe("A percentage of the baseline's value below 100, such as `2%`.")
        .transform((text) => ({ kind: 'relative', fraction: fractionOf(text) })),
]);

;// CONCATENATED MODULE: ./build/core/js/src/config/gate/compare.js



const comparisonTests = ['non-inferiority', 'superiority'];
const comparedMetric = schemas/* string */.YjP()
    .optional()
    .describe('The metric that is compared with the baseline on the same examples; by default `accuracy` or `mae`.');
/** An entry of `gate.compare`. */
const comparison = schemas/* strictObject */.rej({
    metric: comparedMetric,
    test: schemas/* enum */.k5n(comparisonTests)
        .default('non-inferiority')
        .describe('`non-inferiority` passes if the loss is shown to be within the margin, `superiority` if a gain is shown.'),
    margin: margin
        .optional()
        .describe("The acceptable loss, in the units of the metric, or as `2%` of the baseline's value; by default 0.005 for a metric between 0 and 1."),
    confidence: confidence/* confidence */.R.describe('One-sided confidence of the interval.'),
})
    .refine((entry) => entry.test === 'non-inferiority' || entry.margin === undefined, {
    path: ['margin'],
    message: 'no margin, because superiority allows no loss',
});


/***/ }),

/***/ 42204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ confidence)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** One-sided confidence of a decision of the gate. */
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


// jsep only parses: expressions are never run as code.
jsep/* default */.A.addBinaryOp('or', 1);
jsep/* default */.A.addBinaryOp('and', 2);
jsep/* default */.A.addBinaryOp('in', 7);
jsep/* default */.A.addUnaryOp('not');
const comparisons = ['==', '!=', '<', '<=', '>', '>='];
const sums = ['+', '-', '*', '/', '%'];
/** The reason why a text is not a condition; the message follows "expected" in a sentence. */
class BadCondition extends Error {
    name = 'BadCondition';
}
/**
 * Longest condition: longer ones are not written by hand, and the parser nests calls as deeply as the text nests
 * parentheses.
 */
const longest = 2000;
/**
 * Parses a condition such as `distance > 10 and hour >= 22`, `language in ["en", "de"]`, `not (age == null)`. A column
 * whose name is not an identifier is written `column("sepal length")`.
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
            throw new BadCondition('plain column names; write a name with a dot or a bracket as column("a.b")');
        case 'Compound':
            throw new BadCondition('one condition, with parts joined by "and" or "or"');
        default:
            throw new BadCondition('columns, values in quotes, numbers, comparisons, "in" and a list, "and", "or", "not"');
    }
}
/**
 * Returns an expression as the parser's union, which `type` discriminates; its base type does not declare the other keys.
 */
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
function calledColumn({ callee, arguments: args }) {
    const called = narrowed(callee);
    const [argument] = args;
    const name = argument && narrowed(argument);
    if (called.type !== 'Identifier' || called.name !== 'column' || args.length !== 1)
        throw new BadCondition('no function other than column("name"), for a name that is not an identifier');
    if (name?.type !== 'Literal' || typeof name.value !== 'string')
        throw new BadCondition('the name of a column in quotes: column("sepal length")');
    return name.value;
}
/** Returns the columns in a condition. */
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
    .describe('A condition over `label` and the columns of the test split: `distance > 10 and hour >= 22`. A missing value matches only `column == null`. Write a name that is not an identifier as `column("sepal length")`.')
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
/** Settings of every rule, independent of its examples. */
const terms = {
    metric: schemas/* string */.YjP()
        .optional()
        .describe('The metric that is compared with the baseline on the same examples; by default `accuracy` or `mae`.'),
    margin: schemas/* number */.aig()
        .min(0)
        .default(0)
        .describe('The acceptable loss in a slice, in the units of the metric.'),
    confidence: confidence/* confidence */.R.describe('One-sided confidence of the interval.'),
    'min-size': schemas/* int */.Whr().positive().default(30).describe('Smaller slices are listed, but not tested.'),
    exploratory: schemas/* boolean */.zMY()
        .default(false)
        .describe('Lists the slices with p-values adjusted by Benjamini and Hochberg; they do not affect the verdict.'),
    'on-empty': schemas/* enum */.k5n(['fail', 'ignore'])
        .default('fail')
        .describe('Result of a known slice without examples. A slice is known from the rule, the categories of the column or the run of the baseline. `fail`: nothing shows that the model still works there. `ignore`: the slice is only listed.'),
};
/** One or several parts of the test split, with the rule for testing them. */
const sliceRule = schemas/* strictObject */.rej({
    by: schemas/* union */.KCZ([column, schemas/* array */.YOg(column).min(2).max(4)])
        .optional()
        .describe('`label`, the name of a column, or several names, whose values are combined.'),
    buckets: schemas/* array */.YOg(schemas/* number */.aig())
        .min(1)
        .optional()
        .describe('Boundaries for the numbers of a column: `[18, 30]` gives < 18, 18 to < 30 and ≥ 30.'),
    where: condition.optional(),
    name: schemas/* string */.YjP().min(1).max(60).optional().describe('The name of the slice of a condition.'),
    ...terms,
})
    .transform(({ by, buckets, where, name, ...settings }, context) => {
    const wrong = (message) => {
        context.addIssue({ code: 'custom', message });
        return core/* NEVER */.tm;
    };
    if (where !== undefined) {
        if (by !== undefined || buckets !== undefined)
            return wrong('must be a rule with either `by` or `where`; write a separate rule for the other');
        return {
            ...settings,
            kind: 'condition',
            name: name ?? where.text,
            where: where.parsed,
            text: where.text,
        };
    }
    if (by === undefined)
        return wrong('must be a rule with `by` or `where`');
    if (name !== undefined)
        return wrong('must be a rule without `name`, which is only for a rule with `where`');
    if (buckets === undefined)
        return { ...settings, kind: 'values', by: typeof by === 'string' ? [by] : [...new Set(by)] };
    if (typeof by !== 'string')
        return wrong('must be a rule with one column in `by`, because `buckets` divide one column');
    if (buckets.some((edge, index) => index > 0 && edge <= (buckets[index - 1] ?? edge)))
        return wrong('must be a rule with `buckets` in rising order');
    return { ...settings, kind: 'buckets', by, edges: buckets };
});
/** Name of the label in the rules of slices. */
const labelName = 'label';
/** Returns the columns in a rule. */
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

/***/ 31791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ fillsForward),
/* harmony export */   SJ: () => (/* binding */ withoutSeries),
/* harmony export */   Ti: () => (/* binding */ csvMissingTexts),
/* harmony export */   UI: () => (/* binding */ missingValuesSchema),
/* harmony export */   nu: () => (/* binding */ missingValueSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const dropOrFail = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop']);
const constantText = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ constant: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const numbers = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop', 'mean', 'median', 'mode']),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ constant: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
]);
const constant = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ constant: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]) });
/** Reaction to a missing value of one feature. */
const missingValueSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop', 'mean', 'median', 'mode']),
    constant,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        'forward-fill': zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['mean', 'median', 'mode']), constant])
            .describe('Replacement for a value without an earlier one, and for a missing value at serving.'),
    })
        .describe('The last value of the same series and split, in the order of `time-series`; for all columns but texts.'),
]);
/** Reaction to missing values of all columns: one for all, or one for each type of feature. */
const missingValuesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    dropOrFail,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        numbers: numbers.default('fail').describe('Of columns of numbers and durations.'),
        dates: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop', 'mean', 'median', 'mode'])
            .default('fail')
            .describe('Of columns of dates.'),
        categories: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop', 'mode']), constantText])
            .default('fail')
            .describe('Of columns of categories.'),
        texts: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([dropOrFail, constantText]).default('fail').describe('Of columns with `type: text`.'),
        others: dropOrFail.default('fail').describe('Of labels, weights and the columns of the split.'),
        indicator: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
            .default(false)
            .describe('Adds a value to the input of the network for each feature with a replacement, 1 where the value was missing.'),
    }),
]);
/** Returns true if a missing value is replaced by the last one of its series. */
function fillsForward(missing) {
    return typeof missing === 'object' && 'forward-fill' in missing;
}
/** Returns the reaction to a missing value that has no earlier one in its series. */
function withoutSeries(missing) {
    return fillsForward(missing) ? missing['forward-fill'] : missing;
}
/** Texts that mean a missing value in CSV, as in pandas; an empty cell is missing, too. */
const csvMissingTexts = [
    '#N/A',
    '<NA>',
    'N/A',
    'n/a',
    'NA',
    'NaN',
    'nan',
    'NULL',
    'null',
];


/***/ }),

/***/ 40481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ moduleSignature),
/* harmony export */   h: () => (/* binding */ modelSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83019);


/** Signature of the default export of `model.module`. */
const moduleSignature = '(tf, {inputShape, inputShapes, classes, outputClasses, seed}) => tf.LayersModel';
const moduleSection = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    module: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/\.(ts|mts|js|mjs)$/, 'a file that ends with .ts, .mts, .js or .mjs')
        .describe(`Your own file whose default export builds the network: \`${moduleSignature}\`.`),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1))
        .optional()
        .describe('Files that the module reads, besides imported code; a change of one starts another training.'),
});
const factors = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0));
const fineTuneSection = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    pretrained: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .describe('The pretrained model: the folder of its `model.json`, for example of a model artifact.'),
    freeze: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .default([])
        .describe('Names of layers that are not trained; `*` stands for any characters.'),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        after: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .optional()
            .describe('The last layer that is kept; by default the second to last layer.'),
        layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_network_js__WEBPACK_IMPORTED_MODULE_0__/* .layerSchema */ .p).min(1).describe('The new layers after it.'),
    })
        .optional()
        .describe('New layers that replace the last ones.'),
    'learning-rates': factors
        .default({})
        .describe('Factors of the learning rate, by names of layers; `*` stands for any characters.'),
});
const defaultSection = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('default')
        .describe('`default` for layers by the kinds of inputs: convolutions for images, an embedding for ids of tokens, a dense layer for other values, and a joint layer after them.'),
});
/** The `model:` section: layers, a module, or a model to fine-tune. */
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_network_js__WEBPACK_IMPORTED_MODULE_0__/* .modelSection */ .t, defaultSection, moduleSection, fineTuneSection]);


/***/ }),

/***/ 83019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ layerSchema),
  t: () => (/* binding */ modelSection)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/config/layers/common.js

const activationNames = schemas/* enum */.k5n([
    'relu',
    'relu6',
    'elu',
    'selu',
    'sigmoid',
    'tanh',
    'softmax',
    'softplus',
    'swish',
    'gelu',
    'linear',
]);
const activation = activationNames.default('linear').describe('The function applied to the output.');
const count = schemas/* int */.Whr().positive();
const common_window = schemas/* union */.KCZ([count, schemas/* tuple */.PVZ([count, count])])
    .transform((size) => (typeof size === 'number' ? [size, size] : size));
const padding = schemas/* enum */.k5n(['valid', 'same']).default('valid');
const regularizer = schemas/* strictObject */.rej({
    l1: schemas/* number */.aig().min(0).default(0).describe('Weight of the sum of absolute values.'),
    l2: schemas/* number */.aig().min(0).default(0).describe('Weight of the sum of squares.'),
})
    .optional()
    .describe('A penalty on the kernel, added to the loss.');
/** The position of a layer in a network that is not a plain sequence. */
const placement = {
    name: schemas/* string */.YjP()
        .regex(/^[a-z][a-z0-9_-]*$/i, 'must be letters, digits, _ and -, and begin with a letter')
        .optional()
        .describe('The name of the layer in `inputs` of other layers.'),
    inputs: schemas/* union */.KCZ([schemas/* string */.YjP().transform((name) => [name]), schemas/* array */.YOg(schemas/* string */.YjP()).min(1)])
        .optional()
        .describe('Names of the layers whose outputs it uses, or `input`; by default the layer before it.'),
};

;// CONCATENATED MODULE: ./build/core/js/src/config/layers/convolution.js


const strides = common_window.prefault(1);
const shared = { padding: padding, activation: activation, regularizer: regularizer };
const conv1d = schemas/* strictObject */.rej({
    conv1d: schemas/* strictObject */.rej({ filters: count, 'kernel-size': count, strides: count.default(1), ...shared }),
    ...placement,
})
    .transform(({ conv1d, ...common }) => ({ type: 'conv1d', ...conv1d, ...common }));
const filtered = schemas/* strictObject */.rej({ filters: count, 'kernel-size': common_window, strides, ...shared });
const conv2d = schemas/* strictObject */.rej({ conv2d: filtered, ...placement })
    .transform(({ conv2d, ...common }) => ({ type: 'conv2d', ...conv2d, ...common }));
const conv2dTranspose = schemas/* strictObject */.rej({ 'conv2d-transpose': filtered, ...placement })
    .transform(({ 'conv2d-transpose': options, ...common }) => ({
    type: 'conv2d-transpose',
    ...options,
    ...common,
}));
const multiplier = count.default(1).describe('Outputs of each channel.');
const separableConv2d = schemas/* strictObject */.rej({ 'separable-conv2d': filtered.extend({ 'depth-multiplier': multiplier }), ...placement })
    .transform(({ 'separable-conv2d': options, ...common }) => ({
    type: 'separable-conv2d',
    ...options,
    ...common,
}));
const depthwiseConv2d = schemas/* strictObject */.rej({
    'depthwise-conv2d': schemas/* strictObject */.rej({
        'kernel-size': common_window,
        strides,
        'depth-multiplier': multiplier,
        ...shared,
    }),
    ...placement,
})
    .transform(({ 'depthwise-conv2d': options, ...common }) => ({
    type: 'depthwise-conv2d',
    ...options,
    ...common,
}));
const pooling1d = schemas/* strictObject */.rej({ 'pool-size': count.default(2), strides: count.optional(), padding: padding });
const pooling2d = schemas/* strictObject */.rej({ 'pool-size': common_window.prefault(2), strides: common_window.optional(), padding: padding });
const maxPooling1d = schemas/* strictObject */.rej({ 'max-pooling1d': pooling1d, ...placement })
    .transform(({ 'max-pooling1d': options, ...common }) => ({
    type: 'max-pooling1d',
    ...options,
    ...common,
}));
const averagePooling1d = schemas/* strictObject */.rej({ 'average-pooling1d': pooling1d, ...placement })
    .transform(({ 'average-pooling1d': options, ...common }) => ({
    type: 'average-pooling1d',
    ...options,
    ...common,
}));
const maxPooling2d = schemas/* strictObject */.rej({ 'max-pooling2d': pooling2d, ...placement })
    .transform(({ 'max-pooling2d': options, ...common }) => ({
    type: 'max-pooling2d',
    ...options,
    ...common,
}));
const averagePooling2d = schemas/* strictObject */.rej({ 'average-pooling2d': pooling2d, ...placement })
    .transform(({ 'average-pooling2d': options, ...common }) => ({
    type: 'average-pooling2d',
    ...options,
    ...common,
}));
const upSampling2d = schemas/* strictObject */.rej({ 'up-sampling2d': schemas/* strictObject */.rej({ size: common_window.prefault(2) }), ...placement })
    .transform(({ 'up-sampling2d': options, ...common }) => ({
    type: 'up-sampling2d',
    ...options,
    ...common,
}));
const zeroPadding2d = schemas/* strictObject */.rej({ 'zero-padding2d': schemas/* strictObject */.rej({ padding: common_window.prefault(1) }), ...placement })
    .transform(({ 'zero-padding2d': options, ...common }) => ({
    type: 'zero-padding2d',
    ...options,
    ...common,
}));

;// CONCATENATED MODULE: ./build/core/js/src/config/layers/dense.js


const rate = schemas/* number */.aig().min(0).lt(1).describe('Fraction of the values.');
const dense = schemas/* strictObject */.rej({ dense: schemas/* strictObject */.rej({ units: count, activation: activation, regularizer: regularizer }), ...placement })
    .transform(({ dense, ...common }) => ({ type: 'dense', ...dense, ...common }));
const activationLayer = schemas/* strictObject */.rej({ activation: activationNames, ...placement })
    .transform((layer) => ({ type: 'activation', ...layer }));
const dropout = schemas/* strictObject */.rej({ dropout: schemas/* strictObject */.rej({ rate }), ...placement })
    .transform(({ dropout, ...common }) => ({ type: 'dropout', ...dropout, ...common }));
const spatialDropout1d = schemas/* strictObject */.rej({ 'spatial-dropout1d': schemas/* strictObject */.rej({ rate }), ...placement })
    .transform(({ 'spatial-dropout1d': options, ...common }) => ({
    type: 'spatial-dropout1d',
    ...options,
    ...common,
}));
const gaussianDropout = schemas/* strictObject */.rej({ 'gaussian-dropout': schemas/* strictObject */.rej({ rate }), ...placement })
    .transform(({ 'gaussian-dropout': options, ...common }) => ({
    type: 'gaussian-dropout',
    ...options,
    ...common,
}));
const alphaDropout = schemas/* strictObject */.rej({ 'alpha-dropout': schemas/* strictObject */.rej({ rate }), ...placement })
    .transform(({ 'alpha-dropout': options, ...common }) => ({
    type: 'alpha-dropout',
    ...options,
    ...common,
}));
const gaussianNoise = schemas/* strictObject */.rej({
    'gaussian-noise': schemas/* strictObject */.rej({
        stddev: schemas/* number */.aig().min(0).describe('Standard deviation of the noise.'),
    }),
    ...placement,
})
    .transform(({ 'gaussian-noise': options, ...common }) => ({
    type: 'gaussian-noise',
    ...options,
    ...common,
}));

;// CONCATENATED MODULE: ./build/core/js/src/config/layers/sequence.js


const recurrentOptions = schemas/* strictObject */.rej({
    units: count,
    'return-sequences': schemas/* boolean */.zMY()
        .default(false)
        .describe('Return the output of each step of the sequence, not only of the last.'),
});
const lstmCore = schemas/* strictObject */.rej({ lstm: recurrentOptions });
const gruCore = schemas/* strictObject */.rej({ gru: recurrentOptions });
const simpleRnnCore = schemas/* strictObject */.rej({ 'simple-rnn': recurrentOptions });
const lstm = lstmCore
    .extend(placement)
    .transform(({ lstm, ...common }) => ({ type: 'lstm', ...lstm, ...common }));
const gru = gruCore
    .extend(placement)
    .transform(({ gru, ...common }) => ({ type: 'gru', ...gru, ...common }));
const simpleRnn = simpleRnnCore
    .extend(placement)
    .transform(({ 'simple-rnn': options, ...common }) => ({
    type: 'simple-rnn',
    ...options,
    ...common,
}));
const recurrent = schemas/* union */.KCZ([
    lstmCore.transform(({ lstm }) => ({ type: 'lstm', ...lstm })),
    gruCore.transform(({ gru }) => ({ type: 'gru', ...gru })),
    simpleRnnCore.transform((layer) => ({ type: 'simple-rnn', ...layer['simple-rnn'] })),
]);
const bidirectional = schemas/* strictObject */.rej({
    bidirectional: schemas/* strictObject */.rej({
        layer: recurrent.describe('The recurrent layer that runs in both directions.'),
        merge: schemas/* enum */.k5n(['concat', 'sum', 'mul', 'ave'])
            .default('concat')
            .describe('How the outputs of both directions are combined.'),
    }),
    ...placement,
})
    .transform(({ bidirectional, ...common }) => ({
    type: 'bidirectional',
    ...bidirectional,
    ...common,
}));
const embedding = schemas/* strictObject */.rej({
    embedding: schemas/* strictObject */.rej({
        entries: count.describe('Size of the vocabulary; inputs are whole numbers from 0 to `entries` − 1.'),
        units: count.describe('Length of the vector of each entry.'),
    }),
    ...placement,
})
    .transform(({ embedding, ...common }) => ({ type: 'embedding', ...embedding, ...common }));

;// CONCATENATED MODULE: ./build/core/js/src/config/layers/shape.js


const plainNames = [
    'flatten',
    'global-average-pooling1d',
    'global-average-pooling2d',
    'global-max-pooling1d',
    'global-max-pooling2d',
    'batch-normalization',
    'layer-normalization',
    'softmax',
    'add',
    'average',
    'maximum',
    'multiply',
    'concatenate',
];
const plainName = schemas/* enum */.k5n(plainNames);
const plainLayer = plainName.transform((type) => ({ type, name: undefined, inputs: undefined }));
/** A plain layer with a position: `{layer: add, inputs: [a, b]}`. */
const connectedPlainLayer = schemas/* strictObject */.rej({ layer: plainName.describe('A layer without options.'), ...placement })
    .transform(({ layer, ...common }) => ({ type: layer, ...common }));
const reshape = schemas/* strictObject */.rej({ reshape: schemas/* array */.YOg(count).min(1).describe('Shape of an example.'), ...placement })
    .transform(({ reshape, ...common }) => ({ type: 'reshape', shape: reshape, ...common }));
const dot = schemas/* strictObject */.rej({
    dot: schemas/* strictObject */.rej({
        axes: schemas/* tuple */.PVZ([schemas/* int */.Whr().nonnegative(), schemas/* int */.Whr().nonnegative()])
            .describe('The summed axis of each input; 0 is the batch.'),
    }),
    ...placement,
})
    .transform(({ dot, ...common }) => ({ type: 'dot', ...dot, ...common }));

;// CONCATENATED MODULE: ./build/core/js/src/config/network.js





/** A layer: its name, or its name with options, such as `flatten` and `{dense: {units: 10, activation: softmax}}`. */
const layerSchema = schemas/* union */.KCZ([
    plainLayer,
    connectedPlainLayer,
    dense,
    activationLayer,
    dropout,
    spatialDropout1d,
    gaussianDropout,
    alphaDropout,
    gaussianNoise,
    conv1d,
    conv2d,
    depthwiseConv2d,
    separableConv2d,
    conv2dTranspose,
    maxPooling1d,
    maxPooling2d,
    averagePooling1d,
    averagePooling2d,
    upSampling2d,
    zeroPadding2d,
    lstm,
    gru,
    simpleRnn,
    bidirectional,
    embedding,
    reshape,
    dot,
]);
/** The `model:` section that lists its layers. */
const modelSection = schemas/* strictObject */.rej({
    layers: schemas/* array */.YOg(layerSchema).min(1).describe('The layers of the network, from input to output.'),
});


/***/ }),

/***/ 73614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ textFeatureSchema),
/* harmony export */   w: () => (/* binding */ textTokens)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Units that a text is divided into. */
const textTokens = ['words', 'characters', 'characters-in-words'];
const ngramSize = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(20);
/** Settings of a feature of type `text`. */
const textFeatureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'lower-case': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('Converts the text to lower case.'),
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(textTokens)
            .describe('Words of at least two letters or digits, characters, or characters within each word and the spaces around it.'),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            tokenizer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
                .min(1)
                .describe('A `tokenizer.json` of the Hugging Face library, relative to the file that holds this configuration.'),
            padding: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
                .min(1)
                .optional()
                .describe('The token that fills up shorter texts with `output: ids`; when left out, that of the file, `[PAD]` or `<pad>`.'),
        }),
    ])
        .default('words')
        .describe('Units of the n-grams.'),
    ngrams: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([ngramSize, ngramSize])
        .default([1, 1])
        .describe('Smallest and greatest number of tokens in an n-gram, such as `[1, 3]`.'),
    vocabulary: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .positive()
        .max(1_000_000)
        .default(10_000)
        .describe('Greatest number of n-grams: those in the most texts of the training split are kept.'),
    'min-count': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .positive()
        .default(1)
        .describe('Smallest number of texts of the training split that an n-gram of the vocabulary is in.'),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['counts', 'binary', 'tf-idf', 'ids'])
        .default('tf-idf')
        .describe('Values for the network: for each n-gram its count, 1 if the text contains it, or its TF-IDF; or the ids of the n-grams in their order, for an embedding.'),
    length: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .positive()
        .max(100_000)
        .optional()
        .describe('Number of ids: longer texts are truncated, shorter ones are padded with 0.'),
})
    .refine(({ ngrams: [least, most] }) => least <= most, {
    path: ['ngrams'],
    error: 'the smallest number before the greatest',
})
    .refine(({ tokens, output, ngrams: [, most] }) => typeof tokens === 'string' || output !== 'ids' || most === 1, { path: ['ngrams'], error: '`[1, 1]` for the ids of a tokenizer' })
    .refine(({ output, length }) => (output === 'ids') === (length !== undefined), {
    path: ['length'],
    error: '`length` for `output: ids`, and for no other output',
});


/***/ }),

/***/ 67833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ faultOfTimeSeries),
/* harmony export */   QZ: () => (/* binding */ seriesKeys),
/* harmony export */   Yw: () => (/* binding */ windowStatistics),
/* harmony export */   aq: () => (/* binding */ historyFeatures),
/* harmony export */   dZ: () => (/* binding */ rollingWindows),
/* harmony export */   o8: () => (/* binding */ timeSeriesSchema),
/* harmony export */   wv: () => (/* binding */ laggedColumns)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5793);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _missing_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31791);
/* harmony import */ var _transform_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28758);




const column = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1);
/** Each distance or size is a number of rows; a request carries as many earlier values. */
const rows = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().max(1000);
const distinctRows = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(rows)
    .min(1)
    .refine((sizes) => new Set(sizes).size === sizes.length, 'each number once');
const windowStatistics = ['mean', 'minimum', 'maximum', 'deviation'];
const windows = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    mean: distinctRows.optional().describe('Sizes of windows whose mean is a feature, such as `[7, 28]`.'),
    minimum: distinctRows.optional().describe('Sizes of windows whose smallest value is a feature.'),
    maximum: distinctRows.optional().describe('Sizes of windows whose greatest value is a feature.'),
    deviation: distinctRows
        .optional()
        .describe('Sizes of windows whose standard deviation, that of the population, is a feature.'),
});
const history = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    lags: distinctRows
        .optional()
        .describe('Numbers of rows: the value so many rows earlier is a feature, such as `[1, 7]`.'),
    windows: windows
        .optional()
        .describe('Rolling windows over the rows before each row, without its own value, by their statistic.'),
    missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['mean', 'median']), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ constant: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })])
        .default('mean')
        .describe('Replacement for a feature without values: those of the first rows of a series, or that a client leaves out.'),
    indicator: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe('Adds a value to the input of the network that is 1 where a feature was replaced.'),
    transform: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_transform_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .numberStepSchema */ .F)
        .optional()
        .describe('Steps for the features, in order; those of `data.transform` when left out.'),
})
    .refine(({ lags, windows }) => lags !== undefined || Object.keys(windows ?? {}).length > 0, {
    path: ['lags'],
    error: 'at least one of `lags` and `windows`',
});
/** The section `data.time-series`: the order of rows, and the features made of earlier rows. */
const timeSeriesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    time: column
        .optional()
        .describe('Column of times that orders the rows of a series; `split.time` when left out.'),
    group: column
        .optional()
        .describe('Column whose equal values are one series, such as a store; `split.group` when left out, and without both all rows are one.'),
    history: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(column, history)
        .default({})
        .describe('Features made of earlier values of the same series and split, by column of numbers.'),
})
    .describe('For tables of rows in time: lags, rolling windows, and the order for `missing: {forward-fill: …}`.');
/** Returns the columns that define series; null for a section without time series. */
function seriesKeys({ 'time-series': series, split, }) {
    const time = series?.time ?? split.time;
    return series === undefined || time === undefined ? null : { time, group: series.group ?? split.group };
}
/** Returns the first key that does not fit the others, and the reason; null if all fit. */
function faultOfTimeSeries({ 'time-series': series, split, features, }) {
    if (series === undefined) {
        const filled = Object.keys(features).find((name) => (0,_missing_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fillsForward */ .I0)(features[name]?.missing));
        if (filled === undefined)
            return null;
        return {
            path: ['features', filled, 'missing'],
            message: '`forward-fill` with `time-series` only, which orders the rows',
        };
    }
    if (split.time === undefined && split.group === undefined)
        return {
            path: ['time-series'],
            message: 'only with `split.time` or `split.group`, since a random split separates the rows of a series',
        };
    if (series.time === undefined && split.time === undefined)
        return { path: ['time-series', 'time'], message: 'a column of times, since `split.time` is not set' };
    for (const key of ['time', 'group'])
        if (series[key] !== undefined && split[key] !== undefined && series[key] !== split[key])
            return {
                path: ['time-series', key],
                message: `the same column as \`split.${key}\`, since a series must stay in one piece`,
            };
    return null;
}
/** Returns the earlier values that the features of each column need, the latest first. */
function laggedColumns({ history }) {
    return sortedEntries(history).flatMap(([source, { lags = [], windows = {} }]) => {
        const sizes = windowStatistics.flatMap((statistic) => windows[statistic] ?? []);
        const longest = (0,d3_array__WEBPACK_IMPORTED_MODULE_3__/* .max */ .T9)(sizes) ?? 0;
        const needed = new Set([...lags, ...Array.from({ length: longest }, (_, index) => index + 1)]);
        return [...needed]
            .sort((a, b) => a - b)
            .map((lag) => ({ name: nameOfLag(source, lag), source, lag, isFeature: lags.includes(lag) }));
    });
}
/** Returns the rolling windows of each column, the shortest of each statistic first. */
function rollingWindows({ history }) {
    return sortedEntries(history).flatMap(([source, { windows = {} }]) => windowStatistics.flatMap((statistic) => (windows[statistic] ?? [])
        .toSorted((a, b) => a - b)
        .map((size) => ({
        name: `${source}[${statistic} ${size}]`,
        source,
        statistic,
        columns: Array.from({ length: size }, (_, index) => nameOfLag(source, index + 1)),
    }))));
}
/** Returns the names of the features made of earlier rows. */
function historyFeatures(series) {
    if (series === undefined)
        return [];
    const lags = laggedColumns(series).filter(({ isFeature }) => isFeature);
    return [...lags, ...rollingWindows(series)].map(({ name }) => name);
}
/** Returns the name by which a client sends an earlier value: `sales[-1]` is that of the row before. */
function nameOfLag(source, lag) {
    return `${source}[-${lag}]`;
}
/** Returns the entries by name, so that their order in the configuration does not count. */
function sortedEntries(history) {
    return Object.entries(history).sort(([a], [b]) => (a < b ? -1 : 1));
}


/***/ }),

/***/ 28758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ numberStepSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const scale = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ scale: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().describe('The divisor.') }) })
    .describe('Divides every value.')
    .transform(({ scale }) => ({ step: 'scale', ...scale }));
const standardize = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('standardize')
    .describe('Subtracts the mean of the training split and divides by its standard deviation.')
    .transform((step) => ({ step }));
const minMax = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('min-max')
    .describe('Maps the range of the training split to 0 to 1.')
    .transform((step) => ({ step }));
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
/** Steps for columns of numbers. A step is its name, or its name with options: `standardize`, `{scale: {by: 255}}`. */
const numberStepSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    scale,
    standardize,
    minMax,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('robust')
        .describe('Subtracts the median of the training split and divides by its interquartile range.')
        .transform((step) => ({ step })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('log')
        .describe('The sign of the value times the natural logarithm of 1 plus its absolute value.')
        .transform((step) => ({ step })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('quantile')
        .describe('The share of the training examples with a smaller value, 0 to 1.')
        .transform((step) => ({ step })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        clip: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
            zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ quantiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([share, share]) })
                .describe('Two quantiles of the training split, such as `[0.01, 0.99]`.'),
            zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ iqr: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive() })
                .describe('The quartiles of the training split, extended by this many interquartile ranges.'),
            zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ minimum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), maximum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).describe('Two values.'),
        ]),
    })
        .describe('Replaces values outside of bounds by the nearest bound.')
        .transform(({ clip }) => ({ step: 'clip', bounds: clip })),
]);


/***/ }),

/***/ 42354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ withMachineExplained),
/* harmony export */   Hw: () => (/* binding */ isRefusedFolder),
/* harmony export */   _y: () => (/* binding */ raiseFileLimit)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);



const noPermission = {
    code: 'FILE_NO_PERMISSION',
    found: (path) => `no permission for ${path}`,
    expected: 'files and folders that this user may read and write',
    hint: 'Change the permissions of the folder, work in another folder, or run as the owner of the folder.',
};
const unusableFolder = {
    code: 'FILE_NO_PERMISSION',
    found: (path) => `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}, a folder in which no folder can be created`,
    expected: 'an existing folder that this user may write to',
    hint: 'Choose another folder. Temporary folders are in TMPDIR (in Actions: RUNNER_TEMP), caches in XDG_CACHE_HOME (in Actions: RUNNER_TOOL_CACHE).',
};
/** The fix of too many open files. */
const raiseFileLimit = 'Raise the limit of open files: `ulimit -n 4096`.';
const explanations = {
    EACCES: noPermission,
    EPERM: noPermission,
    EROFS: {
        code: 'FILE_NO_PERMISSION',
        found: (path) => `a read-only file system at ${path}`,
        expected: 'a folder that can be written to',
        hint: 'Mount the file system writable, or work in another folder.',
    },
    EISDIR: {
        code: 'FILE_WRONG_TYPE',
        found: (path) => `a folder at ${path}`,
        expected: 'a file',
        hint: 'Remove or rename the folder, or correct the path.',
    },
    ENOTDIR: {
        code: 'FILE_WRONG_TYPE',
        found: (path) => `a file in place of a folder in ${path}`,
        expected: 'a folder',
        hint: 'Remove or rename the file, or correct the path.',
    },
    EEXIST: {
        code: 'FILE_WRONG_TYPE',
        found: (path) => `a file at ${path}`,
        expected: 'a folder, or a free name',
        hint: 'Remove or rename the file, or correct the path.',
    },
    ELOOP: {
        code: 'FILE_INVALID_PATH',
        found: (path) => `symbolic links that lead to themselves at ${path}`,
        expected: 'a link that leads to a file or folder',
        hint: 'Correct or remove the link.',
    },
    ENAMETOOLONG: {
        code: 'FILE_INVALID_PATH',
        found: (path) => `a path that is too long for the file system: ${path.slice(0, 200)}…`,
        expected: 'names of at most 255 bytes and paths of at most 4095',
        hint: 'Shorten the name, or work in a folder with a shorter path.',
    },
    EMFILE: {
        code: 'FILE_TOO_MANY_OPEN',
        found: (path) => `too many open files at ${path}`,
        expected: 'a limit that leaves room for one more file',
        hint: raiseFileLimit,
    },
    ENFILE: {
        code: 'FILE_TOO_MANY_OPEN',
        found: (path) => `too many open files on this machine at ${path}`,
        expected: 'a limit that leaves room for one more file',
        hint: 'End other processes, or raise the limit of the system: `sysctl fs.file-max`.',
    },
};
/** Returns a file-system or memory error as a UserError with its fix; any other value unchanged. */
function withMachineExplained(thrown) {
    return explainFile(thrown) ?? explainMemory(thrown) ?? thrown;
}
function explainFile(thrown) {
    const fault = fileFault(thrown);
    if (fault === null)
        return null;
    const explanation = isRefusedFolder(thrown) ? unusableFolder : explanations[fault.code];
    if (explanation === undefined)
        return null;
    const { code, found, expected, hint } = explanation;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({ code, found: `${found(fault.path)} (${shortened((0,_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown))})`, expected, hint }, { cause: thrown });
}
/** The message of Node for a `package.json` that it cannot open: this error has no code of the system. */
const unopenedPackage = /^Cannot read package config (.+): too many open files\.$/;
/** Returns the code of the system and the path of a fault with a file; null for other errors. */
function fileFault(thrown) {
    if (!(thrown instanceof Error) || !('code' in thrown))
        return null;
    if ('path' in thrown)
        return { code: String(thrown.code), path: String(thrown.path) };
    // Network errors have the same codes, but no path. An error while reading an open folder has no path either.
    if ((0,_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(thrown, 'EISDIR'))
        return { code: 'EISDIR', path: 'a file' };
    const [, path] = unopenedPackage.exec(thrown.message) ?? [];
    return path === undefined ? null : { code: 'EMFILE', path };
}
/**
 * Returns true if the system refused to create a folder with ENOENT: its parent does not exist, or does not accept new
 * folders, as in /proc.
 */
function isRefusedFolder(thrown) {
    return ((0,_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(thrown, 'ENOENT') &&
        thrown instanceof Error &&
        'syscall' in thrown &&
        (thrown.syscall === 'mkdir' || thrown.syscall === 'mkdtemp'));
}
const longest = 300;
function shortened(message) {
    return message.length > longest ? `${message.slice(0, longest)}…` : message;
}
/** Messages of V8 and Node for a failed allocation. A negative length is a bug in the code, not a lack of memory. */
const failedAllocation = /^(?:Array buffer allocation failed|Invalid (?:typed )?array length(?:: \d+)?|Invalid string length)$/;
const allocationCodes = ['ERR_MEMORY_ALLOCATION_FAILED', 'ERR_BUFFER_TOO_LARGE', 'ERR_STRING_TOO_LONG'];
function explainMemory(thrown) {
    if (!(thrown instanceof Error))
        return null;
    const failed = thrown.name === 'RangeError' && failedAllocation.test(thrown.message);
    if (!failed && !allocationCodes.some((code) => (0,_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(thrown, code)))
        return null;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'MACHINE_OUT_OF_MEMORY',
        found: `too little memory for this data or model (${thrown.message}; ${gibibytes((0,node_os__WEBPACK_IMPORTED_MODULE_0__.freemem)())} of ${gibibytes((0,node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem)())} are free)`,
        expected: 'arrays that fit into the memory of this machine',
        hint: 'Use less data, smaller images, a smaller model or a smaller `batch-size`, or a machine with more memory.',
    }, { cause: thrown });
}
function gibibytes(bytes) {
    return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}


/***/ }),

/***/ 42306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ linkFile),
/* harmony export */   l: () => (/* binding */ linkTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _create_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33366);




/**
 * Creates a second folder with the same files without copying them: hard links, or copies if the file system has no hard
 * links. Sealed artifacts and cached folders are never written in place, so sharing their bytes is safe.
 */
async function linkTree(from, to) {
    await (0,_create_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .createFolder */ .v)(to);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(from, { withFileTypes: true })) {
        const [source, target] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, entry.name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, entry.name)];
        if (entry.isDirectory())
            await linkTree(source, target);
        else
            await linkOrCopy(source, target);
    }
}
async function linkOrCopy(source, target) {
    if (!(await linkFile(source, target)))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(source, target);
}
const withoutLinks = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOENT'];
/** Creates a hard link to a file. Returns false if the file system does not allow it, or the file does not exist. */
async function linkFile(source, target) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(source, target);
        return true;
    }
    catch (error) {
        if (!withoutLinks.some((code) => (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, code)))
            throw error;
        return false;
    }
}


/***/ }),

/***/ 82162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseOutside),
/* harmony export */   h: () => (/* binding */ refuseLinksOutside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24854);




/**
 * Throws a UserError for paths outside of a folder, and for symbolic links at or below them that lead out of it.
 * @param root the folder; null for no limit
 */
async function refuseOutside(paths, root) {
    if (root === null)
        return;
    for (const path of paths) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        if (!isInside(absolute, root))
            throw outside(path, root);
        const location = await firstOutside(absolute, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), new Set());
        if (location !== null)
            throw outside(location, root);
    }
}
/**
 * Throws a UserError for symbolic links that lead out of a folder. Paths that a workflow step itself names outside of the
 * folder are allowed.
 */
async function refuseLinksOutside(paths, root) {
    if (root === null)
        return;
    await refuseOutside(paths.filter((path) => isInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), root)), root);
}
/**
 * Returns the first path at or below `path` that leads out of `root`; null if none does. `root` must not contain links.
 */
async function firstOutside(path, root, seen) {
    const real = await realPathOf(path);
    if (!isInside(real, root))
        return path;
    if (seen.has(real) || (await (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .fileKind */ .h)(real)) !== 'folder')
        return null;
    seen.add(real);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(real, { withFileTypes: true })) {
        if (!entry.isSymbolicLink() && !entry.isDirectory())
            continue;
        const found = await firstOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name), root, seen);
        if (found !== null)
            return found;
    }
    return null;
}
/** Returns the real path; for a path that does not exist, the real path of its folder. */
async function realPathOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        if (!(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT') && !(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOTDIR'))
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? path : realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    }
}
function isInside(path, root) {
    const fromRoot = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return fromRoot !== '..' && !fromRoot.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(fromRoot);
}
function outside(path, root) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'FILE_OUTSIDE_REPOSITORY',
        found: `${path}, which leads out of ${root}, in a pull request from a fork`,
        expected: 'files of the pull request itself',
        hint: 'Put the files into the repository, or run the workflow on a branch of the repository itself.',
    });
}


/***/ }),

/***/ 52736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ confinementOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Returns the folder that must contain the files of a fork's pull request: the workspace, in which a step of a job runs.
 * Null for code of the repository itself, which may read any file.
 */
function confinementOf({ fromFork }) {
    return fromFork ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('') : null;
}


/***/ }),

/***/ 44973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ imageFits)
/* harmony export */ });
/** Ways to bring an image of any size to the size of the others. */
const imageFits = ['stretch', 'crop', 'pad'];


/***/ }),

/***/ 73375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ manualPage)
/* harmony export */ });
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64303);

/** Returns the address of a page under `docs/` in this version. */
function manualPage(page, version = (0,_package_root_js__WEBPACK_IMPORTED_MODULE_0__/* .packageVersion */ .T)()) {
    return `https://github.com/tensorline/tensorline/blob/v${encodeURIComponent(version)}/docs/${page}.md`;
}


/***/ }),

/***/ 64303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ packageVersion),
/* harmony export */   Z: () => (/* binding */ packageRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);





/**
 * Returns the folder of Tensorline's own package.json above the module at `moduleUrl`; the same from `src/` and `dist/`.
 */
function packageRoot(moduleUrl) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(moduleUrl));
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (packageName(folder) === 'tensorline')
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            throw new Error(`no package.json named "tensorline" above ${start}`);
    }
}
/** Returns the version of Tensorline. */
function packageVersion() {
    return readPackage(packageRoot(import.meta.url)).version ?? 'unknown';
}
const packageSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() });
function readPackage(folder) {
    return packageSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), 'utf8')));
}
function packageName(folder) {
    try {
        return readPackage(folder).name ?? null;
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 93111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ escapeMarkdownLine),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SC: () => (/* binding */ escapeHtmlText),
/* harmony export */   fk: () => (/* binding */ printableLines),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/**
 * Returns untrusted text on one line, for a terminal, a log or a page. Control characters, all line separators and
 * characters that change the writing direction become spaces.
 */
function printable(text) {
    return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ');
}
/** Returns untrusted text of several lines with the same replacements in each line. */
function printableLines(text) {
    return text.replace(/\r\n/g, '\n').split('\n').map(printableButTabs).join('\n');
}
function printableButTabs(text) {
    return text.split('\t').map(printable).join('\t');
}
/**
 * Returns untrusted text escaped for Markdown: no markup, HTML or formulas, and no automatic links from GitHub for
 * addresses, mentions, issues, commits or emoji.
 */
function escapeMarkdown(text) {
    return escapeHtmlText(text.replace(/[\\`*_[\]#|~$]/g, '\\$&'));
}
/**
 * Returns untrusted text escaped for the beginning of a line, where further characters start a list, a heading or a rule.
 */
function escapeMarkdownLine(text) {
    return escapeMarkdown(printable(text).trim()).replace(/^(?:[-+=]|\d+(?=[.)](?:\s|$)))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
}
/** Returns untrusted text escaped for an HTML block in Markdown, where backslashes do not escape. */
function escapeHtmlText(text) {
    return withoutReferences(printable(text))
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
}
/** Inserts zero-width spaces where GitHub would link or replace text after rendering. */
function withoutReferences(text) {
    return text
        .replace(/[@#](?=[\w\\])/g, '$&\u200b')
        .replaceAll('://', ':\u200b//')
        .replace(/www(?=\.)/gi, '$&\u200b')
        .replace(/gh-(?=\d)/gi, '$&\u200b')
        .replace(/:(?=[\w+-]+:)/g, ':\u200b')
        .replace(/(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/gi, (commit) => commit.replace(/.{6}(?=.)/g, '$&\u200b'));
}


/***/ }),

/***/ 93759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ matchesSteps),
/* harmony export */   X: () => (/* binding */ wildcard)
/* harmony export */ });
/**
 * Returns true if the steps match the whole sequence. After a mismatch only the last run is extended, so the work is at
 * most the number of items times the number of steps. A regular expression may take exponential time.
 */
function matchesSteps(steps, items) {
    let step = 0;
    let item = 0;
    let retry = null;
    while (item < items.length || step < steps.length) {
        const current = steps[step];
        const value = items[item];
        if (current && 'any' in current) {
            retry = { step, item };
            step++;
        }
        else if (current && value !== undefined && current.one(value)) {
            step++;
            item++;
        }
        else {
            // Extends the last run by one item; earlier runs stay as short as possible.
            const skipped = retry && items[retry.item];
            const run = retry && steps[retry.step];
            if (retry === null || skipped == null || !run || !('any' in run) || !run.any(skipped))
                return false;
            retry = { step: retry.step, item: retry.item + 1 };
            step = retry.step + 1;
            item = retry.item;
        }
    }
    return true;
}
const anyCharacter = { any: () => true };
/** Returns a test for texts that a pattern matches as a whole. `*` stands for any characters. */
function wildcard(pattern) {
    const steps = Array.from(pattern, (character) => character === '*' ? anyCharacter : { one: (each) => each === character });
    return (text) => matchesSteps(steps, Array.from(text));
}


/***/ }),

/***/ 80230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ registerModule),
/* harmony export */   Q3: () => (/* binding */ findUserCode),
/* harmony export */   zZ: () => (/* binding */ locationIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73429);



const modules = [];
/**
 * Registers a module whose files may run from now on.
 * @returns a function that runs work of the module and tracks it until it ends
 */
function registerModule(name, files) {
    const module = { name, files, pending: 0 };
    modules.push(module);
    const settle = () => {
        module.pending--;
    };
    return (work) => {
        module.pending++;
        let result;
        try {
            result = work();
        }
        catch (error) {
            settle();
            throw error;
        }
        if ((0,node_util_types__WEBPACK_IMPORTED_MODULE_2__.isPromise)(result))
            result.then(settle, settle);
        else
            settle();
        return result;
    };
}
/** Returns the user's module whose file is in the stack, otherwise one with a pending call; null if neither exists. */
function findUserCode(stack) {
    for (const { name, files } of modules)
        for (const file of files) {
            const location = locationIn(stack, file);
            if (location !== null)
                return { name, location };
        }
    const pending = modules.find((module) => module.pending > 0);
    return pending === undefined ? null : { name: pending.name, location: null };
}
/** Returns the innermost location of a file in a stack. Node strips types without moving lines. */
function locationIn(stack, file) {
    const marks = [(0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(file).href, file].map((path) => `${path}:`);
    const frame = stack.split('\n').find((line) => marks.some((mark) => line.includes(mark)));
    const [, line, column] = /:(\d+):(\d+)\)?$/.exec(frame ?? '') ?? [];
    return line === undefined ? null : { file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('', file), line: Number(line), column: Number(column) };
}


/***/ })

};
