export const id = 2676;
export const ids = [2676];
export const modules = {

/***/ 6225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureFreshProcess: () => (/* binding */ measureFreshProcess),
/* harmony export */   printProcessCost: () => (/* binding */ printProcessCost)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2503);
/* harmony import */ var _data_features_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75703);
/* harmony import */ var _package_package_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64303);
/* harmony import */ var _engine_end_with_parent_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34531);
/* harmony import */ var _engine_start_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(648);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67253);
/* harmony import */ var _model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87426);
/* harmony import */ var _model_inference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22980);












const costSchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ coldStart: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig().positive(), peakMemory: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig().positive() });
const patience = 120_000;
const answerStart = 'tensorline-cost:';
/**
 * Starts engine and model in a process of its own and has it answer.
 * @returns milliseconds from the start of the engine to the first answer, and the bytes that the process had in memory at most
 */
async function measureFreshProcess(request) {
    const bundle = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_package_package_root_js__WEBPACK_IMPORTED_MODULE_4__/* .packageRoot */ .Z)(import.meta.url), 'dist/core/index.js')).href;
    const code = `${_engine_end_with_parent_js__WEBPACK_IMPORTED_MODULE_10__/* .endWithParent */ .K} const { printProcessCost } = await import(${JSON.stringify(bundle)}); await printProcessCost(${JSON.stringify(request)}); process.exit()`;
    const args = ['--input-type=module', '-e', code];
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(process.execPath, args, { timeout: patience });
        const line = stdout.split('\n').find((text) => text.startsWith(answerStart));
        return costSchema.parse(JSON.parse(line?.slice(answerStart.length) ?? ''));
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
            code: 'GATE_METRIC_UNAVAILABLE',
            found: `a model that a process of its own cannot run (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)})`,
            expected: 'its cold start and its peak memory',
            hint: 'Look whether the machine has enough memory for the model twice, or require neither of the two.',
        }, { cause: error });
    }
}
/** What that process does. */
async function printProcessCost({ folder, device, runtimePath }) {
    const asked = await (0,_model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_7__/* .openAskedModel */ .g)(folder);
    const started = performance.now();
    const tf = (0,_model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_7__/* .isOnnx */ .G)(asked) ? null : (await (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_5__/* .startEngine */ .ty)({ device, runtimePath, ...withoutAHost })).tf;
    const model = await (0,_model_inference_js__WEBPACK_IMPORTED_MODULE_8__/* .loadForInference */ .$)(tf, asked, asked.details.features);
    const example = new Float32Array((0,_data_features_js__WEBPACK_IMPORTED_MODULE_11__/* .valuesPerExample */ .yg)(asked.details.features));
    await model.predict({ size: 1, features: example });
    const coldStart = performance.now() - started;
    const batch = 256;
    await model.predict({ size: batch, features: new Float32Array(batch * example.length) });
    const cost = { coldStart, peakMemory: process.resourceUsage().maxRSS * 1024 };
    console.log(answerStart + JSON.stringify(cost));
}
const nothing = () => { };
const withoutAHost = {
    log: {
        info: nothing,
        warning: nothing,
        error: nothing,
        debug: nothing,
        progress: nothing,
        group: (_, work) => work(),
    },
    cache: { restore: () => Promise.resolve(false), save: () => Promise.resolve() },
};


/***/ }),

/***/ 91049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ encodeJpeg)
/* harmony export */ });
/* harmony import */ var jpeg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83598);

/**
 * Pixels (rows first, channels last) as a JPEG file, every channel at full resolution.
 * @param quality From 1 to 100, as the Independent JPEG Group counts it.
 */
function encodeJpeg(pixels, { height, width, channels }, quality) {
    const opaque = new Uint8Array(width * height * 4).fill(255);
    for (let pixel = 0; pixel < width * height; pixel++)
        for (let channel = 0; channel < 3; channel++)
            opaque[pixel * 4 + channel] = pixels[pixel * channels + (channels === 1 ? 0 : channel)] ?? 0;
    return (0,jpeg_js__WEBPACK_IMPORTED_MODULE_0__.encode)({ width, height, data: opaque }, quality).data;
}


/***/ }),

/***/ 29209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ checkSense),
  X: () => (/* binding */ planOf)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/metrics/budget.js
var metrics_budget = __webpack_require__(6922);
// EXTERNAL MODULE: ./build/core/js/src/benchmark/fact.js
var benchmark_fact = __webpack_require__(37919);
// EXTERNAL MODULE: ./build/core/js/src/gate/check-margin.js
var check_margin = __webpack_require__(70820);
// EXTERNAL MODULE: ./build/core/js/src/metrics/metric-errors.js
var metric_errors = __webpack_require__(28303);
// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks.js + 22 modules
var tasks = __webpack_require__(75151);
// EXTERNAL MODULE: ./build/core/js/src/metrics/unit-columns.js
var unit_columns = __webpack_require__(367);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
;// CONCATENATED MODULE: ./build/core/js/src/gate/slices/evaluate-condition.js


/**
 * The rows that meet a condition. Logic has three values, as in SQL: a comparison with a missing value is neither true nor
 * false, and such a row does not meet the condition.
 * @param columnOf looks a column up by its name. @throws UserError when there is none.
 * @throws UserError for operands whose types do not fit.
 */
function rowsWhere({ name, where }, size, columnOf) {
    const compiled = compile(where, { slice: name, columnOf });
    if (compiled.type !== 'boolean')
        throw mismatch(name, `a ${compiled.type} instead of a condition`, 'a comparison, such as hour >= 22');
    const rows = new Uint32Array(size).map((_, row) => row);
    return rows.filter((row) => compiled.at(row) === true);
}
function compile(condition, context) {
    switch (condition.kind) {
        case 'literal':
            return { type: typeOf(condition.value), at: () => condition.value };
        case 'column':
            return typedColumn(context.columnOf(condition.name));
        case 'not': {
            const operand = needs(compile(condition.operand, context), 'boolean', 'not', context);
            return { type: 'boolean', at: (row) => negated(operand.at(row)) };
        }
        case 'negative': {
            const operand = needs(compile(condition.operand, context), 'number', '-', context);
            return arithmetic(operand, operand, (value) => -value);
        }
        case 'and':
        case 'or': {
            const [left, right] = [condition.left, condition.right].map((side) => needs(compile(side, context), 'boolean', condition.kind, context));
            if (!left || !right)
                throw new TypeError('a condition without operands');
            return { type: 'boolean', at: logic(condition.kind, left, right) };
        }
        case 'comparison':
            return compileComparison(condition, context);
        case 'arithmetic': {
            const left = needs(compile(condition.left, context), 'number', condition.operator, context);
            const right = needs(compile(condition.right, context), 'number', condition.operator, context);
            return arithmetic(left, right, operations[condition.operator]);
        }
        case 'membership':
            return compileMembership(condition, context);
    }
}
/** Numbers or truth values where all are, else text. */
function typedColumn({ values }) {
    const types = new Set(values.map(typeOf));
    types.delete('missing');
    const [only = 'missing'] = types;
    if (types.size <= 1)
        return { type: only, at: (row) => values[row] ?? null };
    const texts = values.map((value) => (value === null ? null : String(value)));
    return { type: 'text', at: (row) => texts[row] ?? null };
}
function typeOf(value) {
    switch (typeof value) {
        case 'number':
            return 'number';
        case 'string':
            return 'text';
        case 'boolean':
            return 'boolean';
        default:
            return 'missing';
    }
}
function negated(value) {
    return value === null ? null : value !== true;
}
function logic(kind, left, right) {
    const decisive = kind === 'or';
    return (row) => {
        const [first, second] = [left.at(row), right.at(row)];
        if (first === decisive || second === decisive)
            return decisive;
        return first === null || second === null ? null : !decisive;
    };
}
const operations = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
    '%': (a, b) => a % b,
};
function arithmetic(left, right, of) {
    return {
        type: 'number',
        at: (row) => {
            const [a, b] = [left.at(row), right.at(row)];
            if (typeof a !== 'number' || typeof b !== 'number')
                return null;
            const result = of(a, b);
            return Number.isNaN(result) ? null : result;
        },
    };
}
function compileComparison(condition, context) {
    const { operator } = condition;
    const left = compile(condition.left, context);
    const right = compile(condition.right, context);
    const equality = operator === '==' || operator === '!=';
    if (equality && (isNull(condition.left) || isNull(condition.right))) {
        const other = isNull(condition.left) ? right : left;
        return { type: 'boolean', at: (row) => (other.at(row) === null) === (operator === '==') };
    }
    if (left.type !== 'missing' && right.type !== 'missing' && left.type !== right.type)
        throw mismatch(context.slice, `${described(condition.left, left)} compared with ${described(condition.right, right)}`, 'both of one type: a text stands in quotes, a number does not');
    if (!equality && (left.type === 'boolean' || right.type === 'boolean'))
        throw mismatch(context.slice, `${operator} between truth values`, 'numbers or texts');
    const holds = orders[operator];
    return {
        type: 'boolean',
        at: (row) => {
            const [a, b] = [left.at(row), right.at(row)];
            return a === null || b === null ? null : holds(a, b);
        },
    };
}
/** Texts go by code unit, so that dates as ISO 8601 writes them go by time. */
const orders = {
    '==': (a, b) => a === b,
    '!=': (a, b) => a !== b,
    '<': (a, b) => a < b,
    '<=': (a, b) => a <= b,
    '>': (a, b) => a > b,
    '>=': (a, b) => a >= b,
};
function isNull(condition) {
    return condition.kind === 'literal' && condition.value === null;
}
function compileMembership({ operand, values }, context) {
    const looked = compile(operand, context);
    const odd = values.find((value) => looked.type !== 'missing' && typeOf(value) !== looked.type);
    if (odd !== undefined)
        throw mismatch(context.slice, `${JSON.stringify(odd)} in a list for ${described(operand, looked)}`, 'values of its type: a text stands in quotes, a number does not');
    const known = new Set(values);
    return {
        type: 'boolean',
        at: (row) => {
            const value = looked.at(row);
            return value === null ? null : known.has(value);
        },
    };
}
function needs(operand, type, operator, { slice }) {
    if (operand.type === type || operand.type === 'missing')
        return operand;
    throw mismatch(slice, `${operator} of a ${operand.type}`, operator === 'not' ? 'a condition in parentheses: not (hour >= 22)' : `a ${type}`);
}
function described(condition, { type }) {
    if (condition.kind === 'column')
        return `the column ${(0,format/* truncate */.xv)(condition.name)}, which holds ${type}`;
    return condition.kind === 'literal' ? `the ${type} ${JSON.stringify(condition.value)}` : `a ${type}`;
}
function mismatch(slice, found, expected) {
    return new user_error/* UserError */.yo({
        code: 'GATE_INVALID_SLICE',
        found: `${found} in the slice ${JSON.stringify((0,format/* truncate */.xv)(slice))}`,
        expected,
        hint: 'Correct the condition under gate.slices.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/gate/slices/labelling.js
var slices_labelling = __webpack_require__(33447);
;// CONCATENATED MODULE: ./build/core/js/src/gate/slices/parts.js






/** More of them are no parts that anybody looks at, and Holm's adjustment would find nothing among them. */
const mostParts = 1000;
/** Of slices that are too small to be judged no more than this are listed. */
const mostSmall = 50;
/**
 * The parts of the test split that a rule names, in a fixed order, those without examples included where they are known.
 * @throws UserError for a column that is not there or does not fit the rule, and for far too many parts.
 */
function partsOf(rule, predictions, columns, earlier = []) {
    const columnOf = (name) => (0,unit_columns/* columnNamed */.c)(name, predictions, columns);
    switch (rule.kind) {
        case 'condition': {
            const examples = rowsWhere(rule, (0,tasks/* unitCount */.q3)(predictions), columnOf);
            return { parts: [{ kind: 'condition', by: rule.text, value: rule.name, examples }], notes: [] };
        }
        case 'buckets':
            return listed(rule, labelledParts(rule.by, (0,slices_labelling/* byBucket */.Ct)(rule.by, rule.edges, columnOf(rule.by))));
        case 'values': {
            const labellings = rule.by.map((name) => (0,slices_labelling/* byValue */.d2)(columnOf(name)));
            const [only] = labellings;
            const labelling = labellings.length === 1 && only ? only : (0,slices_labelling/* crossed */.GT)(labellings);
            const by = rule.by.join(' × ');
            const parts = labelledParts(by, labelling);
            return listed(rule, [...parts, ...gone(parts, by, labelling, earlier)]);
        }
    }
}
function labelledParts(by, labelling) {
    const examples = (0,slices_labelling/* examplesOf */.Li)(labelling);
    return labelling.names.map((value, index) => ({
        kind: labelling.kind,
        by,
        value,
        examples: examples[index] ?? new Uint32Array(0),
    }));
}
/** Values that the earlier test split had and this one has not; quarters are cut anew in each. */
function gone(parts, by, { kind }, earlier) {
    if (kind === 'quarter')
        return [];
    const present = new Set(parts.map(({ value }) => value));
    return earlier
        .filter((part) => part.kind === 'value' && part.by === by)
        .filter(({ value }) => value !== slices_labelling/* missingName */.Ws && !present.has(value))
        .map(({ value }) => ({ kind: 'value', by, value, examples: new Uint32Array(0) }));
}
function listed(rule, parts) {
    const [first] = parts;
    const least = rule['min-size'];
    const judged = parts.filter(({ examples }) => examples.length >= least);
    if (judged.length > mostParts && first)
        throw new user_error/* UserError */.yo({
            code: 'GATE_INVALID_GROUPS',
            found: `slices by ${JSON.stringify((0,format/* truncate */.xv)(first.by))} with ${(0,format/* formatCount */.B4)(judged.length)} values of ${least} examples or more`,
            expected: `at most ${(0,format/* formatCount */.B4)(mostParts)} slices of a rule`,
            hint: 'Slice by a column with fewer values, cut it into `buckets`, or raise `min-size`.',
        });
    const small = parts.filter(({ examples }) => examples.length > 0 && examples.length < least);
    if (small.length <= mostSmall || !first)
        return { parts, notes: [] };
    const bySize = small.toSorted((a, b) => b.examples.length - a.examples.length);
    const left = new Set(bySize.slice(mostSmall));
    return {
        parts: parts.filter((part) => !left.has(part)),
        notes: [
            `${(0,format/* formatCount */.B4)(small.length)} slices by ${JSON.stringify((0,format/* truncate */.xv)(first.by))} have fewer than ${least} examples, too few to be judged; the ${mostSmall} largest of them are listed.`,
        ],
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/plan.js







/** @throws UserError for a metric or column that does not exist, and for what no model could meet or miss. */
function planOf({ require, compare, slices }, metricSet, predictions, { facts, columns, baselineSlices }) {
    const primary = (0,tasks/* primaryMetric */.Pn)(predictions);
    const requirements = require.map((requirement, index) => (0,user_error/* atConfigPath */.$B)(['gate', 'require', index], () => planRequirement(requirement, metricSet, facts)));
    const comparisons = (compare ?? (tasks/* tasks */.vB[predictions.kind].isComparedByDefault ? [defaultComparison] : [])).map((comparison, index) => (0,user_error/* atConfigPath */.$B)(['gate', 'compare', index], () => planComparison(comparison, comparison.metric ?? primary, metricSet, facts)));
    const named = [...requirements, ...comparisons].flatMap((planned) => 'metric' in planned ? [planned.metric] : []);
    const ruled = slices.map((rule, index) => (0,user_error/* atConfigPath */.$B)(['gate', 'slices', index], () => {
        const metric = metricSet.find(rule.metric ?? primary);
        (0,check_margin/* checkMargin */.r)({ kind: 'absolute', value: rule.margin }, metric);
        return { rule, metric, ...partsOf(rule, predictions, columns, baselineSlices) };
    }));
    return {
        requirements,
        comparisons,
        slices: ruled.flatMap(({ rule, metric, parts }) => parts.map((part) => ({ rule, metric, part }))),
        notes: [...wideMargins(comparisons, ruled), ...ruled.flatMap(({ notes }) => notes)],
        decided: new Set([
            ...comparisons.flatMap((planned) => (planned.kind === 'metric' ? [planned.metric.name] : [])),
            ...requirements.flatMap((planned) => planned.kind === 'metric' && planned.requirement.kind === 'bound' ? [planned.metric.name] : []),
        ]),
        metrics: [
            ...new Map([...metricSet.measurable, ...named].map((metric) => [metric.name, metric])).values(),
        ],
    };
}
function wideMargins(comparisons, slices) {
    return [
        ...comparisons.map((planned) => planned.kind === 'metric' && planned.claim.kind === 'non-inferiority'
            ? (0,check_margin/* wideMarginWarning */.k)(planned.claim.margin, planned.metric)
            : null),
        ...slices.map(({ rule, metric }) => (0,check_margin/* wideMarginWarning */.k)({ kind: 'absolute', value: rule.margin }, metric)),
    ].filter((warning) => warning !== null);
}
/** The comparison of the primary metric, where the gate names none. */
const defaultComparison = { test: 'non-inferiority', confidence: 0.95 };
const defaultMargin = { kind: 'absolute', value: 0.005 };
function planComparison(comparison, name, metricSet, facts) {
    const { confidence } = comparison;
    const budget = (0,metrics_budget/* budgetOf */.n)(name);
    const fact = budget && facts[budget.name];
    if (budget && fact)
        return { kind: 'budget', budget, fact, claim: claimOf(comparison, name, null), confidence };
    const metric = metricSet.find(name);
    const usual = metric.unit === 'fraction' && metric.range[1] === 1 ? defaultMargin : null;
    const claim = claimOf(comparison, name, usual);
    if (claim.kind === 'non-inferiority')
        (0,check_margin/* checkMargin */.r)(claim.margin, metric);
    return { kind: 'metric', metric, claim, confidence };
}
function claimOf({ test: kind, margin }, name, usual) {
    if (kind === 'superiority')
        return { kind };
    const given = margin ?? usual;
    if (given !== null)
        return { kind, margin: given };
    throw new user_error/* UserError */.yo({
        code: 'GATE_INVALID_COMPARISON',
        found: `a comparison of ${name} without a margin`,
        expected: 'the loss that is still acceptable, in the units of the metric or in percent of the baseline',
        hint: `Add one under gate.compare: {metric: ${name}, margin: 2%}.`,
    });
}
function planRequirement(requirement, metricSet, facts) {
    const { metric: name } = requirement;
    const budget = (0,metrics_budget/* budgetOf */.n)(name);
    const fact = budget && facts[budget.name];
    if (budget && fact) {
        checkPlain(requirement);
        return { kind: 'budget', requirement, budget, fact };
    }
    if (!metricSet.knows(name))
        throw (0,metric_errors/* unknownMetric */.T)(name, [...metricSet.names, ...(0,benchmark_fact/* namesOf */.e)(facts)]);
    const found = metricSet.lookup(name);
    if (found.kind === 'without-baseline') {
        checkSense(requirement, found.info);
        return { kind: found.kind, requirement, info: found.info };
    }
    checkSense(requirement, found.metric);
    return { kind: 'metric', requirement, metric: found.metric };
}
function checkPlain({ kind, metric, operator, value }) {
    if (kind === 'bound')
        throw new user_error/* UserError */.yo({
            code: 'GATE_INVALID_BOUND',
            found: `a confidence bound on ${metric}`,
            expected: 'a plain bound, since it is no estimate from the test split',
            hint: `Write ${JSON.stringify(`${metric} ${operator} ${value}`)}.`,
        });
}
/** @throws UserError for a value that no model could meet or miss, and for a bound on the wrong side. */
function checkSense({ text, value, kind, operator }, info) {
    const [least, greatest] = info.range;
    if (value < least || value > greatest)
        throw new user_error/* UserError */.yo({
            code: 'GATE_INVALID_BOUND',
            found: `${JSON.stringify(text.trim())} in the gate`,
            expected: `a value of ${info.name} between ${least} and ${greatest}`,
            hint: info.unit === 'fraction'
                ? `Write it as a fraction or in percent: ${value / 100} or ${value}%.`
                : 'Correct the value.',
        });
    const useful = info.better === 'higher' ? '>=' : '<=';
    if (kind === 'bound' && operator !== useful)
        throw new user_error/* UserError */.yo({
            code: 'GATE_INVALID_BOUND',
            found: `${operator === '>=' ? 'at-least' : 'at-most'} for ${info.name}, which is better when ${info.better}`,
            expected: info.better === 'higher' ? 'at-least' : 'at-most',
            hint: 'Bound the metric on the side where it gets worse.',
        });
}


/***/ }),

/***/ 97133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   L7: () => (/* binding */ sliceReason),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56958);


/** The one sentence that says why: the first part that made the outcome, and how many more there are. */
function reasonOf(outcome, parts) {
    switch (outcome) {
        case 'pass':
            return passed(parts);
        case 'fail':
        case 'inconclusive':
            return sentence(reasonsOf(outcome, parts));
    }
}
/** Every part that made the outcome, each as a sentence without its full stop. */
function reasonsOf(outcome, { requirements, comparisons, slices }) {
    const counted = requirements.filter(({ advisory }) => !advisory);
    const rows = [...counted, ...comparisons].filter((row) => row.outcome === outcome);
    const worse = outcome === 'fail' ? slices.filter(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failsGate */ .FW) : [];
    return [...rows.map(({ reason }) => reason), ...worse.map(sliceReason)];
}
/** What fails of a slice, as a part of a sentence. */
function sliceReason({ kind, by, value, title, state, reason }) {
    const quoted = JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(value));
    if (state === 'vanished')
        return `the slice ${kind === 'condition' ? quoted : `of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(by)} ${quoted}`} is ${reason}`;
    return `${kind === 'condition' ? `in ${quoted}` : `where ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(by)} is ${quoted}`}, ${title} is ${reason}`;
}
function passed({ requirements, comparisons, slices, baseline }) {
    const [first] = comparisons;
    const more = comparisons.length - 1;
    const counted = requirements.filter(({ advisory }) => !advisory);
    const reasons = [
        ...(first ? [first.reason] : []),
        ...(more > 0 ? [`${more} more ${more === 1 ? 'comparison passes' : 'comparisons pass'}`] : []),
        ...(counted.length > 0 ? [requirementsHold(counted)] : []),
        ...(baseline.found && slices.some(({ exploratory }) => !exploratory)
            ? ['no slice is shown to be worse']
            : []),
        ...(baseline.found ? [] : ['there is no baseline to compare with']),
    ];
    return capitalised(reasons.join('; ') || 'the gate asks for nothing');
}
function requirementsHold(requirements) {
    const [only] = requirements;
    return requirements.length === 1 && only ? only.reason : `all ${requirements.length} requirements hold`;
}
function sentence(reasons) {
    const [first = '', ...rest] = reasons;
    const more = rest.length === 0 ? '' : `; and ${rest.length} more ${rest.length === 1 ? 'reason' : 'reasons'}`;
    return capitalised(`${first}${more}`);
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 33447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ byBucket),
/* harmony export */   GT: () => (/* binding */ crossed),
/* harmony export */   Li: () => (/* binding */ examplesOf),
/* harmony export */   Ws: () => (/* binding */ missingName),
/* harmony export */   d2: () => (/* binding */ byValue)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);


/** What the part of examples without a value is called. */
const missingName = '(missing)';
/** More different numbers than this are cut into quarters. */
const mostNumbers = 12;
/** Examples with equal values; a column of many different numbers is cut at its quartiles. */
function byValue({ values, categories = [] }) {
    const numbers = values.flatMap((value) => (typeof value === 'number' ? [value] : []));
    if (new Set(numbers).size > mostNumbers)
        return byQuarter(values, numbers);
    const found = values.map((value) => (value === null ? missingName : String(value)));
    const known = new Set(categories);
    const others = [...new Set(found)].filter((name) => !known.has(name)).sort(naturally);
    return labelled(found, [...categories, ...others], 'value');
}
function byQuarter(values, numbers) {
    const sorted = numbers.toSorted((a, b) => a - b);
    const at = (fraction) => sorted[Math.floor(fraction * (sorted.length - 1))] ?? NaN;
    const [low, middle, high] = [at(0.25), at(0.5), at(0.75)];
    const names = [
        `≤ ${text(low)}`,
        `${text(low)} to ${text(middle)}`,
        `${text(middle)} to ${text(high)}`,
        `> ${text(high)}`,
    ];
    const nameOf = (value) => names[[low, middle, high].findIndex((edge) => value <= edge)] ?? names[3] ?? '';
    const found = values.map((value) => {
        if (value === null)
            return missingName;
        return typeof value === 'number' ? nameOf(value) : String(value);
    });
    const others = [...new Set(found)].filter((name) => !names.includes(name)).sort(naturally);
    const present = new Set(found);
    return labelled(found, [...names.filter((name) => present.has(name)), ...others], 'quarter');
}
/**
 * Numbers cut at given edges; each edge belongs to the part above it.
 * @throws UserError for values that are no numbers.
 */
function byBucket(column, edges, { values }) {
    const odd = values.filter((value) => value !== null && typeof value !== 'number');
    if (odd.length > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'GATE_INVALID_SLICE',
            found: `${odd.length} of ${values.length} values of the column ${JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(column))} that are no numbers, the first ${JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(String(odd[0])))}`,
            expected: 'numbers, which buckets cut',
            hint: 'Take `buckets` out of this rule of gate.slices, which makes a slice of each value, or correct the column.',
        });
    const names = [
        `< ${edges[0] ?? ''}`,
        ...edges.slice(1).map((edge, index) => `${edges[index] ?? ''} to < ${edge}`),
        `≥ ${edges.at(-1) ?? ''}`,
    ];
    const found = values.map((value) => typeof value === 'number' ? (names[edges.filter((edge) => edge <= value).length] ?? '') : missingName);
    return labelled(found, found.includes(missingName) ? [...names, missingName] : names, 'bucket');
}
/** Crosses labellings; only combinations with examples are parts, since most others could never have any. */
function crossed(labellings) {
    const [first] = labellings;
    const size = first?.codes.length ?? 0;
    const rows = Array.from({ length: size }, (_, row) => labellings.map(({ codes }) => codes[row] ?? 0));
    const byKey = new Map(rows.map((codes) => [codes.join(), codes]));
    const present = [...byKey].sort(([, a], [, b]) => compareCodes(a, b));
    const places = new Map(present.map(([key], index) => [key, index]));
    return {
        names: present.map(([, codes]) => codes.map((code, index) => labellings[index]?.names[code] ?? '').join(' × ')),
        codes: Int32Array.from(rows, (codes) => places.get(codes.join()) ?? 0),
        kind: labellings.some(({ kind }) => kind === 'quarter') ? 'quarter' : 'value',
    };
}
function compareCodes(a, b) {
    const position = a.findIndex((code, index) => code !== b[index]);
    return position < 0 ? 0 : (a[position] ?? 0) - (b[position] ?? 0);
}
function labelled(found, names, kind) {
    const places = new Map(names.map((name, index) => [name, index]));
    return { names, codes: Int32Array.from(found, (name) => places.get(name) ?? 0), kind };
}
/** The examples of each part. */
function examplesOf({ names, codes }) {
    const indices = names.map(() => []);
    for (const [example, code] of codes.entries())
        indices[code]?.push(example);
    return indices.map((own) => Uint32Array.from(own));
}
function text(value) {
    return String(Number(value.toPrecision(4)));
}
function naturally(a, b) {
    return a.localeCompare(b, 'en', { numeric: true });
}


/***/ }),

/***/ 19373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ redactVerdict),
/* harmony export */   mh: () => (/* binding */ publishedVerdict),
/* harmony export */   qA: () => (/* binding */ chargeDecisions)
/* harmony export */ });
/* unused harmony export adjustedConfidence */
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5793);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _inference_methods_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29555);



/**
 * The confidence each decision needs so that all decisions of the budget together keep the one asked for, as ease.ml/ci charges
 * them: a union bound over the H decisions when their candidates were fixed beforehand, and over all 2^H histories of verdicts
 * when a candidate may depend on the verdicts before.
 * C. Renggli et al., Continuous Integration of Machine Learning Models with ease.ml/ci, SysML 2019, sections 3.3 and 3.4.
 */
function adjustedConfidence(confidence, { budget, adaptivity }) {
    return 1 - (1 - confidence) / (adaptivity === 'full' ? 2 ** budget : budget);
}
/** The gate with the confidence that each of its rules needs; unchanged where everything is published anyway. */
function chargeDecisions(gate) {
    const { disclosure, budget, adaptivity } = gate['test-set'];
    if (disclosure === 'full' || budget === undefined)
        return gate;
    const charged = (rule) => ({
        ...rule,
        confidence: adjustedConfidence(rule.confidence, { budget, adaptivity }),
    });
    return {
        ...gate,
        compare: gate.compare?.map(charged),
        slices: gate.slices.map(charged),
        require: gate.require.map((rule) => ('confidence' in rule ? charged(rule) : rule)),
    };
}
/** Bounds that come from resamples end where the resamples do; those of a formula hold at any confidence. */
const resampled = _inference_methods_js__WEBPACK_IMPORTED_MODULE_1__/* .bootstrapMethods */ .lQ;
/** Of 10,000 resamples at least ten should lie beyond a bound. */
const leastTail = 0.001;
/**
 * The published part of a verdict: all of it, or pass or fail alone.
 * @throws UserError when a rule that was judged by resamples would need a confidence they cannot give
 */
function publishedVerdict(verdict, gate) {
    if (gate['test-set'].disclosure === 'full')
        return verdict;
    checkTails(verdict, gate);
    return redactVerdict(verdict);
}
/** Every part is named, so that a part that is added later is not published by oversight. */
function redactVerdict(verdict) {
    const { accepted } = verdict;
    return {
        schema: verdict.schema,
        name: verdict.name,
        gate: verdict.gate,
        outcome: accepted ? 'pass' : 'fail',
        accepted,
        reason: accepted
            ? 'The candidate holds all that the gate demands'
            : 'The candidate does not hold all that the gate demands',
        policy: verdict.policy,
        warnings: [],
        task: verdict.task,
        examples: verdict.examples,
        replicates: verdict.replicates,
        groups: verdict.groups,
        confidence: verdict.confidence,
        baseline: verdict.baseline,
        metrics: [],
        requirements: [],
        comparisons: [],
        slices: [],
        fairness: [],
        // Sizes and times of the model: nothing of the test split.
        budgets: verdict.budgets,
        classification: null,
        history: verdict.history,
        keptEpoch: verdict.keptEpoch,
        testSet: { ...verdict.testSet, disclosure: 'verdict-only' },
        lineage: verdict.lineage,
    };
}
function checkTails({ comparisons, slices }, { 'test-set': testSet, compare, slices: rules }) {
    const { budget = 1, adaptivity } = testSet;
    const tails = [...(compare ?? []), ...rules].map(({ confidence }) => 1 - adjustedConfidence(confidence, { budget, adaptivity }));
    const [metric] = [...comparisons, ...slices].flatMap(({ difference, metric: name }) => difference && resampled.includes(difference.method) ? [name] : []);
    if (metric === undefined || ((0,d3_array__WEBPACK_IMPORTED_MODULE_2__/* .min */ .jk)(tails) ?? Infinity) >= leastTail)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'GATE_CONFIDENCE_UNREACHABLE',
        found: `${metric}, whose bounds come from resamples, under \`disclosure: verdict-only\` with ${budget} decisions`,
        expected: 'a metric whose bounds come from a formula (accuracy, ROC AUC of two classes), or fewer decisions',
        hint: 'Lower `gate.test-set.budget`, or leave such metrics out: no number of resamples shows so small a probability.',
    });
}


/***/ }),

/***/ 39540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ unknownColumn)
/* harmony export */ });
/* harmony import */ var _config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34585);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);


function unknownColumn(name, known) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'GATE_UNKNOWN_COLUMN',
        found: `the column ${JSON.stringify(name)} in the gate, which the dataset does not have`,
        expected: known.join(', '),
        hint: (0,_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, known) ?? 'Name one of these in the gate.',
    });
}


/***/ }),

/***/ 367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ columnsByUnit),
/* harmony export */   c: () => (/* binding */ columnNamed)
/* harmony export */ });
/* harmony import */ var _config_gate_slice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45826);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _example_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65983);
/* harmony import */ var _slice_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39540);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75151);





/**
 * Columns with one value for each example, query or sequence.
 * @param names the columns that slices and groups go by
 * @throws UserError for a column whose values differ within a query or a sequence.
 */
function columnsByUnit(predictions, columns, names) {
    const units = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .unitsOf */ .$J)(predictions);
    if (!units)
        return columns;
    const rows = (0,_example_units_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsByUnit */ .P)(units);
    return Object.fromEntries(Object.entries(columns).flatMap(([name, column]) => names.includes(name)
        ? [[name, { ...column, values: rows.map((own) => valueOfUnit(name, column, own, predictions)) }]]
        : []));
}
function valueOfUnit(name, { values }, rows, predictions) {
    const [first = -1] = rows;
    const value = values[first] ?? null;
    const other = rows.find((row) => (values[row] ?? null) !== value);
    if (other === undefined)
        return value;
    const what = _tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .tasks */ .vB[predictions.kind].unit;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'GATE_INVALID_SLICE',
        found: `different values of ${JSON.stringify(name)} within one ${what}, at ${JSON.stringify(predictions.ids[first])} and ${JSON.stringify(predictions.ids[other])}`,
        expected: `one value in all rows of a ${what}, since slices are made of whole ones`,
        hint: `Name a column under gate.slices that belongs to the ${what}.`,
    });
}
/** A column of the test split, or the labels as one. @throws UserError for a column that the dataset does not have. */
function columnNamed(by, predictions, columns) {
    if (by === _config_gate_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .labelName */ ._H)
        return (0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .labelColumnOf */ .CN)(predictions) ?? noLabelColumn(predictions);
    const column = Object.hasOwn(columns, by) ? columns[by] : undefined;
    if (!column)
        throw (0,_slice_column_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownColumn */ .R)(by, [_config_gate_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .labelName */ ._H, ...Object.keys(columns)]);
    if (column.values.length !== (0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .unitCount */ .q3)(predictions))
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'PREDICTIONS_COUNT_MISMATCH',
            found: `${column.values.length} values of ${JSON.stringify(by)} for ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .unitCount */ .q3)(predictions)} examples`,
            expected: 'one value for each example',
            hint: 'Make the predictions again with the dataset they belong to.',
        });
    return column;
}
function noLabelColumn(predictions) {
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'GATE_RULE_NOT_APPLICABLE',
        found: `slices by label of a task of ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .taskOf */ .Xb)(predictions)}`,
        expected: 'slices by a column: a query or a sequence has many labels',
        hint: 'Name a column under gate.slices that says what queries or sequences have in common.',
    });
}


/***/ }),

/***/ 66398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ requireFolderOfArtifact),
/* harmony export */   dR: () => (/* binding */ sealOnnx),
/* harmony export */   pL: () => (/* binding */ sealLayersModel),
/* harmony export */   zd: () => (/* binding */ externalFormat)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_file_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24854);
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91407);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64352);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33634);
/* harmony import */ var _stored_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30749);
/* harmony import */ var _onnx_onnx_model_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89837);
/* harmony import */ var _onnx_onnx_schema_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53970);
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11848);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42309);
/* harmony import */ var _storage_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(95482);













/** Which kind of model a path names, when it names a file and no artifact. */
function externalFormat(path) {
    if (path.endsWith('.onnx'))
        return 'onnx';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === _model_schema_js__WEBPACK_IMPORTED_MODULE_10__/* .modelFiles */ .VC.topology ? 'layers' : null;
}
/** Seals an `.onnx` file that anybody made. @param label what it answers, of the labels of the dataset. @throws UserError when it does not fit the dataset. */
function sealOnnx(directory, { file, name, dataset, config, run }, label) {
    const { features, transform } = dataset.details;
    return (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .writeArtifact */ .w6)(directory, async (draft) => {
        const bytes = await sizeOf(file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, _onnx_onnx_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .onnxFile */ .e));
        const model = await (0,_onnx_onnx_model_js__WEBPACK_IMPORTED_MODULE_8__/* .loadOnnxModel */ .$)(draft, { transform, label });
        await model.close();
        return {
            kind: 'onnx-model',
            details: { format: 'onnx', name, features, label, transform, modelBytes: bytes },
            parents: { dataset: dataset.digest },
            config,
            run,
        };
    });
}
/** Seals a `model.json` and its shards that anybody made. @throws UserError when it does not fit the dataset. */
function sealLayersModel(tf, directory, { file, name, dataset, config, run }, test, engine) {
    const { features, label, transform } = dataset.details;
    return (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .writeArtifact */ .w6)(directory, async (draft) => {
        await sizeOf(file);
        const stored = await (0,_stored_model_js__WEBPACK_IMPORTED_MODULE_7__/* .readStoredModel */ .dD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
        await (0,_stored_model_js__WEBPACK_IMPORTED_MODULE_7__/* .writeStoredModel */ .sb)(draft, stored);
        const model = await (0,_storage_js__WEBPACK_IMPORTED_MODULE_12__/* .loadModel */ .cm)(tf, draft, file);
        (0,_signature_js__WEBPACK_IMPORTED_MODULE_11__/* .checkSignature */ .j)(model, transform, label);
        model.dispose();
        return {
            kind: 'model',
            details: await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .completeModel */ .hX)(draft, tf, {
                name,
                signature: { features, label, transform },
                dataset,
                test,
                training: { history: [], epoch: null },
                weights: stored.weights.find(({ spec }) => spec.quantization)?.spec.quantization?.dtype ?? 'float32',
                engine,
            }),
            parents: { dataset: dataset.digest },
            config,
            run,
        };
    });
}
/** @throws UserError for a path that is no artifact's folder, with what it might have been meant for. */
async function requireFolderOfArtifact(path) {
    const kind = await (0,_files_file_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .fileKind */ .h)(path);
    if (kind === null)
        throw noFile(path);
    if (kind === 'file')
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'MODEL_UNKNOWN_FORMAT',
            found: `${path}, whose name tells no model`,
            expected: askable,
            hint: 'Export the model as ONNX, or give its predictions in a file as input "candidate".',
        });
    const topology = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _model_schema_js__WEBPACK_IMPORTED_MODULE_10__/* .modelFiles */ .VC.topology);
    const [sealed, bare] = await Promise.all([(0,_files_file_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .fileKind */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS)), (0,_files_file_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .fileKind */ .h)(topology)]);
    if (sealed === null && bare === 'file')
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'MODEL_UNKNOWN_FORMAT',
            found: `no ${_artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS} in ${path}, but a ${_model_schema_js__WEBPACK_IMPORTED_MODULE_10__/* .modelFiles */ .VC.topology}`,
            expected: askable,
            hint: `Name the file itself: ${topology}`,
        });
}
const askable = 'the model of the gate: an artifact, a model.json or an .onnx file';
function noFile(file, cause) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'FILE_MISSING',
        found: `no file ${file}`,
        expected: askable,
        hint: 'Correct the path, or run the step that writes the file first.',
    }, { cause });
}
async function sizeOf(file) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size;
    }
    catch (error) {
        if (!(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
            throw error;
        throw noFile(file, error);
    }
}


/***/ }),

/***/ 43324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ aligned)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);

/** Rows of cells as lines of a terminal, each column as wide as its widest cell. */
function aligned(rows) {
    const columns = (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .max */ .T9)(rows, (row) => row.length) ?? 0;
    const widths = Array.from({ length: columns }, (_, column) => (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .max */ .T9)(rows, (row) => row[column]?.length) ?? 0);
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 85756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ manualOf),
/* harmony export */   s: () => (/* binding */ guidanceOf)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38602);
/* harmony import */ var _package_docs_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73375);



/** Where every part of a report of this version is explained. */
function manualOf({ lineage }) {
    return (0,_package_docs_url_js__WEBPACK_IMPORTED_MODULE_0__/* .manualPage */ .s)('report', lineage.tensorline);
}
/** What the outcome means and what to do about it, for a reader who is no statistician. */
function guidanceOf(verdict) {
    if (isNotJudgedByBase(verdict))
        return 'A pull request fails when it cannot be judged by the gate and the test split of its base. Correct what the reason names, or let a maintainer review the change.';
    switch (verdict.outcome) {
        case 'pass':
            return passed(verdict);
        case 'fail':
            return verdict.classification?.flips
                ? 'At least one check failed. Look at what is marked as failed below, then at the changed predictions: the examples that the earlier model had right.'
                : 'At least one check failed. Look at what is marked as failed below.';
        case 'inconclusive':
            return inconclusive(verdict);
    }
}
function isNotJudgedByBase({ outcome, policy }) {
    return outcome === 'fail' && policy?.base.outcome === null && policy.proposed.outcome !== 'fail';
}
function passed({ comparisons, slices }) {
    const holds = 'Everything that the gate asks for holds on these examples';
    if (comparisons.length > 0)
        return `${holds}, and a loss beyond the margin is ruled out with the confidence shown. There is nothing to do.`;
    return slices.some(({ exploratory, difference }) => !exploratory && difference !== null)
        ? `${holds}: no slice is shown to be worse than with the baseline.`
        : `${holds}. Nothing was compared with an earlier model.`;
}
function inconclusive({ comparisons }) {
    const open = comparisons.filter(({ outcome }) => outcome === 'inconclusive');
    if (open.length === 0)
        return 'What the gate requires could not be measured on these examples. That is no sign that it is missed.';
    if (open.every(({ difference }) => difference === null))
        return 'There was nothing to compare the candidate with, so that nobody can say whether it is worse.';
    const within = open.filter((row) => row.test === 'non-inferiority');
    const found = within.length > 0
        ? 'The candidate may be as good as the baseline, or worse by more than the margin: these examples cannot tell. That is no sign that it is worse.'
        : 'The candidate had to be shown to be better than the baseline, and these examples do not show it. That is no sign that it is worse.';
    return `${found} ${remedy(open, within.length > 0)}`;
}
/** What would settle all that is open. */
function remedy(open, withMargin) {
    const wider = withMargin ? ', or a wider margin, if you can accept the loss' : '';
    if (open.some(({ sampleSizeAdvice }) => sampleSizeAdvice === 'unlikely'))
        return withMargin
            ? `The measured loss already exceeds the margin, so that more test examples will probably not settle it: improve the candidate, or accept a wider margin.`
            : 'More test examples are unlikely to show it, since the candidate did no better.';
    if (open.some(({ sampleSizeAdvice }) => sampleSizeAdvice === 'never'))
        return 'No number of examples would settle it with a margin of 0: allow a loss that you can accept.';
    const needed = (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .max */ .T9)(open, ({ examplesNeeded }) => examplesNeeded) ?? 0;
    if (needed === 0)
        return `More test examples may settle it${wider}.`;
    return withMargin
        ? `About ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(needed)} test examples would settle it if the two are equally good; so would a wider margin, if you can accept the loss.`
        : `About ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(needed)} test examples would settle it if the gain is what it seems.`;
}


/***/ }),

/***/ 64605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ policyLines)
/* harmony export */ });
/* harmony import */ var _short_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54830);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91389);


/** Returns the first lines of the report on a pull request that changes how it is judged; none for every other. */
function policyLines({ policy }) {
    if (policy === null)
        return [];
    const { gate, testSplit, base, proposed, allowed, label } = policy;
    const at = ['As ', new _short_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .ShortCommit */ .i(policy.baseCommit), ', the base, would judge it: '];
    return [
        ...gate.map((change) => [`This pull request ${change}.`]),
        ...(testSplit === null ? [] : [[`This pull request replaces the test split: ${testSplit}.`]]),
        base.outcome === null
            ? [...at, `not judged, ${base.reason}.`]
            : [...at, `${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeWords */ .wX[base.outcome]}. ${base.reason}.`],
        [`As it would be judged after the merge: ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeWords */ .wX[proposed.outcome]}. ${proposed.reason}.`],
        [
            allowed
                ? `The label ${label} lets the second decide alone.`
                : `Both have to accept it. If the change is intended, a maintainer adds the label ${label} and runs the job again.`,
        ],
    ];
}


/***/ }),

/***/ 21404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XQ: () => (/* binding */ ofFirstSeed),
/* harmony export */   _V: () => (/* binding */ spreadsOf),
/* harmony export */   lp: () => (/* binding */ comparedText)
/* harmony export */ });
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66528);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38602);


/** What the comparisons are about: these two models, or the change that made them. */
function comparedText({ replicates }) {
    return replicates === null
        ? 'This compares two trained models. A different training seed could change the result; gate.replicates averages over several seeds.'
        : `${replicates} models of each side were compared, each trained with its own seed. A change is that of the means, and its interval includes the variation between seeds.`;
}
/** What is shown of one seed only, where there are several. */
const ofFirstSeed = 'Groups, confusion matrix, changed answers, curves, calibration and training are those of the first seed’s models.';
/** Of each metric that is required or compared. */
function spreadsOf({ metrics, comparisons, requirements }) {
    const named = new Set([...comparisons, ...requirements].map(({ metric }) => metric));
    return metrics.filter(({ metric }) => named.has(metric)).flatMap(spreadsOfMetric);
}
function spreadsOfMetric({ title, unit, seeds }) {
    if (!seeds)
        return [];
    const sides = [
        { side: 'Candidate', values: seeds.candidate },
        ...(seeds.baseline ? [{ side: 'Baseline', values: seeds.baseline }] : []),
    ];
    return sides.map(({ side, values }) => ({
        title,
        side,
        mean: (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)((0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOf */ .h)(values), unit),
        deviation: deviationText(deviationOf(values), unit),
        each: values.map((value) => (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(value, unit)),
    }));
}
function deviationText(deviation, unit) {
    return unit === 'fraction' ? `${(deviation * 100).toFixed(2)} points` : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(deviation, unit);
}
function deviationOf(values) {
    const mean = (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOf */ .h)(values);
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}


/***/ }),

/***/ 61643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/core/js/src/gate/reason.js
var reason = __webpack_require__(97133);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/metrics/budget.js
var budget = __webpack_require__(6922);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/budget-table.js



/** What the models cost; null when nothing is known of it. */
function budgetTable({ budgets: { rows } }) {
    if (rows.length === 0)
        return null;
    return (0,markdown/* table */.tp)(['Budget', 'Candidate', 'Baseline', 'Measurements'], rows.map(({ metric, unit, candidate, baseline, samples }) => [
        (0,budget/* budgetOf */.n)(metric)?.title ?? metric,
        (0,format/* formatValue */.Fl)(candidate, unit),
        baseline === null ? '' : (0,format/* formatValue */.Fl)(baseline, unit),
        samples === null ? '' : (0,format/* formatCount */.B4)(samples),
    ]), [1, 2, 3]);
}

;// CONCATENATED MODULE: ./build/core/js/src/report/fairness-markdown.js


/** What each group is given, by the candidate and in brackets by the baseline. */
function fairnessMarkdown(rows) {
    return rows.length === 0 ? null : (0,markdown/* blocks */.Bv)(...rows.map(groupTable));
}
function groupTable({ by, positive, groups }) {
    const given = positive === null ? [] : [`Given ${positive}`, 'True positive', 'False positive'];
    const body = (0,markdown/* table */.tp)(['Group', 'Examples', 'Accuracy', ...given], groups.map((group) => [
        group.name,
        (0,format/* formatCount */.B4)(group.size),
        rateCell(group, 'accuracy'),
        ...(positive === null
            ? []
            : [rateCell(group, 'selection'), rateCell(group, 'truePositive'), rateCell(group, 'falsePositive')]),
    ]), [1, 2, 3, 4, 5]);
    return (0,markdown/* details */.zH)(`Groups by ${by}: candidate (baseline)`, body);
}
function rateCell({ candidate, baseline }, rate) {
    const text = (value) => (0,markdown/* optional */.lq)(value, (known) => (0,format/* formatValue */.Fl)(known, 'fraction'));
    return baseline === null ? text(candidate[rate]) : `${text(candidate[rate])} (${text(baseline[rate])})`;
}

// EXTERNAL MODULE: ./build/core/js/src/report/guidance.js
var guidance = __webpack_require__(85756);
// EXTERNAL MODULE: ./build/core/js/src/report/policy-change.js
var policy_change = __webpack_require__(64605);
// EXTERNAL MODULE: ./build/core/js/src/report/short-commit.js
var short_commit = __webpack_require__(54830);
// EXTERNAL MODULE: ./build/core/js/src/report/seeds-text.js
var seeds_text = __webpack_require__(21404);
// EXTERNAL MODULE: ./build/core/js/src/gate/verdict.js + 4 modules
var verdict = __webpack_require__(56958);
// EXTERNAL MODULE: ./build/core/js/src/report/words.js
var report_words = __webpack_require__(91389);
// EXTERNAL MODULE: ./build/core/js/src/report/worst-first.js
var worst_first = __webpack_require__(62516);
;// CONCATENATED MODULE: ./build/core/js/src/report/slices-markdown.js





const mostSlices = 30;
const marks = { fail: '❌', pass: '✅', plain: '▫️' };
function stateText({ state }) {
    const { counts, words } = report_words/* sliceStates */.Tk[state];
    return `${marks[counts]} ${words}`;
}
/** Decisive slices, open when one fails, and exploratory slices, folded away. */
function sliceMarkdown(rows) {
    if (rows.length === 0)
        return null;
    return (0,markdown/* blocks */.Bv)(judged(rows.filter(({ exploratory }) => !exploratory)), exploratorySlices(rows.filter(({ exploratory }) => exploratory)));
}
function judged(rows) {
    if (rows.length === 0)
        return null;
    const failing = (0,worst_first/* worstFirst */.m)(rows.filter(verdict/* failsGate */.FW));
    const others = (0,worst_first/* worstFirst */.m)(rows.filter((row) => !(0,verdict/* failsGate */.FW)(row)));
    const tableOf = (some) => sliceTable(some, report_words/* adjustedNames */.zD.decide, stateText);
    return (0,markdown/* blocks */.Bv)(failing.length > 0 ? (0,markdown/* section */.uW)('Slices', tableOf(failing)) : null, others.length > 0 ? (0,markdown/* details */.zH)(othersText(others, failing.length > 0), tableOf(others)) : null);
}
function othersText(others, more) {
    const unknown = others.filter(({ state }) => state === 'too small' || state === 'empty').length;
    const cannotTell = unknown === 0 ? '' : `, ${(0,format/* formatCount */.B4)(unknown)} of them with too few examples to tell`;
    return `${(0,format/* formatCount */.B4)(others.length)} ${more ? 'more ' : ''}${others.length === 1 ? 'slice is' : 'slices are'} not shown to be worse${cannotTell}`;
}
function exploratorySlices(rows) {
    if (rows.length === 0)
        return null;
    const body = sliceTable((0,worst_first/* worstFirst */.m)(rows), report_words/* adjustedNames */.zD.exploratory, exploratoryState);
    return (0,markdown/* details */.zH)(`${(0,format/* formatCount */.B4)(rows.length)} exploratory ${rows.length === 1 ? 'slice' : 'slices'}, which decide nothing`, (0,markdown/* blocks */.Bv)(body, (0,markdown.md) `Of those marked ◂ about ${falseShare(rows)} are expected to be false alarms.`));
}
function exploratoryState({ state }) {
    return state === 'worse' ? `◂ ${report_words/* seemsWorse */.gf}` : report_words/* sliceStates */.Tk[state].words;
}
function falseShare(rows) {
    const [first] = rows;
    return `${Number(((1 - (first?.confidence ?? 0.95)) * 100).toPrecision(3))} % at most`;
}
function sliceTable(rows, adjusted, stateOf) {
    const body = (0,markdown/* table */.tp)([
        '',
        'Slice',
        'Examples',
        'Metric',
        'Candidate',
        'Baseline',
        report_words/* differenceTitle */.O_,
        adjusted,
        'Smallest detectable drop',
    ], rows
        .slice(0, mostSlices)
        .map((row) => [
        stateOf(row),
        (0,markdown/* nameText */.fh)(row.name),
        (0,format/* formatCount */.B4)(row.size),
        (0,markdown/* nameText */.fh)(row.title),
        (0,markdown/* optional */.lq)(row.candidate, (value) => (0,format/* formatValue */.Fl)(value, row.unit)),
        (0,markdown/* optional */.lq)(row.baseline, (value) => (0,format/* formatValue */.Fl)(value, row.unit)),
        (0,markdown/* optional */.lq)(row.difference, ({ value }) => (0,format/* differenceText */.Lr)(value, row.unit)),
        (0,markdown/* optional */.lq)(row.adjustedP, (p) => (0,format/* pText */.C6)(p)),
        (0,markdown/* optional */.lq)(row.smallestDrop, (drop) => (0,format/* marginText */.wn)(drop, row.unit)),
    ]), [2, 4, 5, 6, 7, 8]);
    const rest = rows.length - mostSlices;
    return rest > 0
        ? (0,markdown/* blocks */.Bv)(body, (0,markdown.md) `${(0,format/* formatCount */.B4)(rest)} more ${rest === 1 ? 'slice is' : 'slices are'} in the report.`)
        : body;
}

// EXTERNAL MODULE: ./build/core/js/src/report/training-summary.js
var training_summary = __webpack_require__(95837);
;// CONCATENATED MODULE: ./build/core/js/src/report/verdict-markdown.js












const icons = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
/** GitHub takes comments and checks of 65,535 characters; this leaves room for a marker. */
const defaultLimit = 60_000;
const mostFlips = 8;
const mostMetrics = 40;
const mostReasons = 20;
/**
 * The verdict for a job's summary, a comment or a check: the outcome and its one reason first. Everything that a user could
 * have written is escaped.
 * @param limit greatest size in bytes; what does not fit is left out with a word about the whole report
 */
function renderMarkdown(verdict, { limit = defaultLimit } = {}) {
    const sections = [
        heading(verdict),
        allReasons(verdict),
        policyChange(verdict),
        warnings(verdict),
        comparisons(verdict),
        requirements(verdict),
        seeds(verdict),
        sliceMarkdown(verdict.slices),
        fairnessMarkdown(verdict.fairness),
        metrics(verdict),
        budgets(verdict),
        flips(verdict),
        curves(verdict),
        lineage(verdict),
    ].flatMap((part) => part?.text ?? []);
    return fitted(sections, limit);
}
function heading(verdict) {
    const { outcome, reason, name, output, examples, groups, baseline, replicates } = verdict;
    const against = baseline.found ? (0,markdown.md) `against the baseline${originOf(baseline)}` : 'without a baseline';
    const inGroups = groups ? ` in ${(0,format/* formatCount */.B4)(groups.count)} groups by ${groups.by}` : '';
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## ${icons[outcome]} ${report_words/* outcomeWords */.wX[outcome]}: ${reason}`, (0,markdown.md) `Model ${name}${output === undefined ? '' : `, output ${(0,markdown/* nameText */.fh)(output)},`}${replicates === null ? '' : `, ${(0,format/* formatCount */.B4)(replicates)} seeds,`} on ${(0,format/* formatCount */.B4)(examples)} test examples${inGroups}, ${against}. ${(0,guidance/* guidanceOf */.s)(verdict)} ${(0,markdown/* link */.nf)('How to read this', (0,guidance/* manualOf */.G)(verdict))}`);
}
/** ` of 1a2b3c4, made 2026-11-01, 24 days ago`. */
function originOf({ commit, createdAt, ageDays }) {
    const of = commit === null ? '' : (0,markdown.md) ` of ${new short_commit/* ShortCommit */.i(commit)}`;
    return createdAt === null
        ? (0,markdown.md) `${of}`
        : (0,markdown.md) `${of}, made ${createdAt.slice(0, 10)}${ageDays === null ? '' : `, ${(0,report_words/* daysAgo */.HM)(ageDays)}`}`;
}
/** Named first, since nothing below means what it meant before. */
function policyChange(verdict) {
    const lines = (0,policy_change/* policyLines */.E)(verdict);
    return lines.length === 0
        ? null
        : (0,markdown/* alert */.xE)('IMPORTANT', lines.map((line) => (0,markdown.md) `${line}`));
}
/** The rest of them, where the first sentence names only one. */
function allReasons(verdict) {
    if (verdict.outcome === 'pass')
        return null;
    const reasons = (0,reason/* reasonsOf */.zM)(verdict.outcome, verdict);
    if (reasons.length < 2)
        return null;
    const shown = reasons.slice(0, mostReasons);
    const rest = reasons.length - shown.length;
    return (0,markdown/* details */.zH)(`All ${(0,format/* formatCount */.B4)(reasons.length)} reasons`, (0,markdown/* list */.p_)([...shown, ...(rest > 0 ? [`and ${(0,format/* formatCount */.B4)(rest)} more`] : [])]));
}
function warnings({ warnings, outcome, accepted }) {
    const all = [
        ...(outcome === 'inconclusive' && accepted ? ['An inconclusive verdict lets the job go on.'] : []),
        ...(outcome === 'inconclusive' && !accepted
            ? [
                (0,markdown.md) `
An inconclusive verdict fails the job here (\`on-inconclusive: fail\`).
          `,
            ]
            : []),
        ...warnings,
    ];
    return all.length === 0 ? null : (0,markdown/* alert */.xE)('WARNING', all);
}
function comparisons(verdict) {
    const rows = verdict.comparisons;
    if (rows.length === 0)
        return null;
    const head = [
        '',
        'Compared',
        report_words/* differenceTitle */.O_,
        'Interval of the gain',
        'Margin',
        'Candidate',
        'Baseline',
        'Smallest margin this test set can confirm',
    ];
    return (0,markdown/* section */.uW)('Against the baseline', (0,markdown/* table */.tp)(head, rows.map((row) => [
        icons[row.outcome],
        (0,markdown/* nameText */.fh)(row.title),
        (0,markdown/* optional */.lq)(row.difference, ({ value }) => (0,format/* differenceText */.Lr)(value, row.unit)),
        boundsCell(row.difference, row),
        (0,report_words/* toleranceText */.ve)(row),
        (0,format/* formatValue */.Fl)(row.candidate, row.unit),
        (0,markdown/* optional */.lq)(row.baseline, (value) => (0,format/* formatValue */.Fl)(value, row.unit)),
        (0,markdown/* optional */.lq)(row.smallestMargin, (margin) => (0,format/* marginText */.wn)(margin, row.unit)),
    ]), [2, 3, 4, 5, 6, 7]), (0,markdown.md) `A gain above 0 is an improvement, also where lower values are better. The comparison passes when the whole interval lies above −margin (above 0 where it must be better). ${(0,seeds_text/* comparedText */.lp)(verdict)}`);
}
function seeds(verdict) {
    const spreads = (0,seeds_text/* spreadsOf */._V)(verdict);
    if (spreads.length === 0)
        return null;
    const rows = spreads.map(({ title, side, mean, deviation, each }) => [
        (0,markdown/* nameText */.fh)(title),
        side,
        mean,
        deviation,
        each.join(', '),
    ]);
    return (0,markdown/* details */.zH)(`Each of the ${(0,format/* formatCount */.B4)(verdict.replicates ?? 1)} seeds`, (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)(['Metric', 'Side', 'Mean', 'Deviation of one', 'Each seed'], rows, [2, 3]), (0,markdown.md) `${seeds_text/* ofFirstSeed */.XQ}`));
}
function boundsCell(difference, { unit, confidence }) {
    if (!difference)
        return '';
    if (!difference.interval)
        return difference.note ?? '';
    return `${(0,format/* rangeText */.lq)(difference.interval, unit)} (${(0,format/* intervalTitle */.cS)(confidence)}, ${report_words/* methodNames */.Ar[difference.method]})`;
}
function requirements({ requirements }) {
    if (requirements.length === 0)
        return null;
    return (0,markdown/* section */.uW)('Requirements', (0,markdown/* table */.tp)(['', 'Required', 'Found', 'Interval'], requirements.map(({ outcome, advisory, text, value, unit, interval, confidence }) => [
        advisory && outcome === 'fail' ? icons.inconclusive : icons[outcome],
        text,
        (0,markdown/* optional */.lq)(value, (found) => (0,format/* formatValue */.Fl)(found, unit)),
        interval ? `${(0,report_words/* intervalText */.Bt)(interval, unit)} (${(0,format/* intervalTitle */.cS)(confidence)})` : '',
    ]), [2, 3]));
}
function budgets(verdict) {
    const rows = budgetTable(verdict);
    return rows && (0,markdown/* details */.zH)('What it costs', rows);
}
function metrics({ metrics, confidence }) {
    const withBaseline = metrics.some(({ baseline }) => baseline !== null);
    const head = ['Metric', 'Candidate', (0,format/* intervalTitle */.cS)(confidence)];
    const row = ({ title, better, unit, candidate, baseline, difference }) => [
        `${(0,markdown/* nameText */.fh)(title)}${better === 'lower' ? ' (lower is better)' : ''}`,
        (0,format/* formatValue */.Fl)(candidate.value, unit),
        candidate.interval ? (0,report_words/* intervalText */.Bt)(candidate.interval, unit) : (candidate.note ?? ''),
        ...(withBaseline
            ? [
                (0,markdown/* optional */.lq)(baseline, (value) => (0,format/* formatValue */.Fl)(value, unit)),
                (0,markdown/* optional */.lq)(difference, ({ value }) => (0,format/* differenceText */.Lr)(value, unit)),
                (0,markdown/* optional */.lq)(difference?.interval ?? null, (interval) => (0,format/* rangeText */.lq)(interval, unit)),
            ]
            : []),
    ];
    const columns = withBaseline ? [...head, 'Baseline', report_words/* differenceTitle */.O_, 'Interval of the gain'] : head;
    const body = (0,markdown/* table */.tp)(columns, metrics.slice(0, mostMetrics).map(row), [1, 2, 3, 4, 5]);
    const rest = metrics.length - mostMetrics;
    return (0,markdown/* details */.zH)('All metrics', rest > 0 ? (0,markdown/* blocks */.Bv)(body, (0,markdown.md) `${(0,format/* formatCount */.B4)(rest)} more are in the report.`) : body);
}
function flips({ classification }) {
    const flips = classification?.flips;
    if (!flips || flips.broken.count + flips.fixed.count === 0)
        return null;
    const rows = ['broken', 'fixed'].flatMap((kind) => flips[kind].examples
        .slice(0, mostFlips)
        .map(({ id, label, candidate, baseline, score }) => [
        ...[kind, id, label, candidate, baseline].map(markdown/* nameText */.fh),
        (0,markdown/* optional */.lq)(score, (value) => (0,format/* formatValue */.Fl)(value, 'score')),
    ]));
    return (0,markdown/* details */.zH)(`Changed answers: ${(0,format/* formatCount */.B4)(flips.broken.count)} broken, ${(0,format/* formatCount */.B4)(flips.fixed.count)} fixed`, (0,markdown/* table */.tp)(['', 'Example', 'Label', 'Candidate', 'Baseline', 'Candidate’s score'], rows, [5]));
}
function curves({ history }) {
    const drawings = (0,training_summary/* learningCurves */.z)(history);
    return drawings === null
        ? null
        : (0,markdown/* details */.zH)('Learning curves, as the training recorded them (not verified)', drawings);
}
function lineage({ lineage, gate }) {
    const rows = [
        [report_words/* lineageNames */.Y6[lineage.evaluated].model, lineage.model],
        ['Baseline', lineage.baseline],
        [report_words/* lineageNames */.Y6[lineage.evaluated].dataset, lineage.dataset],
        ['Test split', lineage.testSplit === lineage.dataset ? null : lineage.testSplit],
        ['Gate configuration', lineage.config],
    ].flatMap(([name, digest]) => (digest ? [[name ?? '', (0,markdown/* code */.aY)(digest)]] : []));
    const commit = lineage.commit === null ? [] : [['Commit', (0,markdown/* code */.aY)(lineage.commit)]];
    return (0,markdown/* details */.zH)('What was judged', (0,markdown/* table */.tp)(['', ''], [...rows, ...commit, ['Gate', `${gate}, tensorline ${lineage.tensorline}`]]));
}
/** The sections that fit whole; the first, which says the outcome, is cut if it must be. */
function fitted(sections, limit) {
    const whole = sections.join('\n\n');
    if (Buffer.byteLength(whole) <= limit)
        return whole;
    const pointer = '\n\n_The rest is in `report.html` of the report artifact._';
    const room = limit - Buffer.byteLength(pointer);
    const kept = [];
    for (const part of sections) {
        if (kept.length === 0 && part !== sections[0])
            break;
        if (Buffer.byteLength([...kept, part].join('\n\n')) <= room)
            kept.push(part);
    }
    return `${kept.length > 0 ? kept.join('\n\n') : cut(sections[0] ?? '', room)}${pointer}`;
}
function cut(text, bytes) {
    const whole = Buffer.from(text);
    const decoder = new TextDecoder('utf-8');
    return `${decoder.decode(whole.subarray(0, Math.max(0, bytes - 3)), { stream: true })}…`;
}


/***/ }),

/***/ 91389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ methodNames),
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   HM: () => (/* binding */ daysAgo),
/* harmony export */   O_: () => (/* binding */ differenceTitle),
/* harmony export */   Tk: () => (/* binding */ sliceStates),
/* harmony export */   Y6: () => (/* binding */ lineageNames),
/* harmony export */   gf: () => (/* binding */ seemsWorse),
/* harmony export */   ve: () => (/* binding */ toleranceText),
/* harmony export */   wX: () => (/* binding */ outcomeWords),
/* harmony export */   zD: () => (/* binding */ adjustedNames)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38602);

const outcomeWords = {
    pass: 'Passed',
    fail: 'Failed',
    inconclusive: 'Inconclusive',
};
/** What is said of the state of a slice, and how it counts: it fails the gate, it is shown to hold, or neither. */
const sliceStates = {
    worse: { words: 'worse', counts: 'fail' },
    vanished: { words: 'vanished', counts: 'fail' },
    'no worse': { words: 'no worse', counts: 'pass' },
    undecided: { words: 'no evidence of a drop', counts: 'plain' },
    'too small': { words: 'cannot tell: too small', counts: 'plain' },
    empty: { words: 'cannot tell: no examples', counts: 'plain' },
};
/** Heads a column of differences in the good direction of each metric. */
const differenceTitle = 'Gain (+ is better)';
/** The adjustment of the p-values of decisive and of exploratory slices. */
const adjustedNames = { decide: 'p (Holm)', exploratory: 'p (Benjamini–Hochberg)' };
/** The state of an exploratory slice where a decisive slice is worse. */
const seemsWorse = 'seems worse';
const methodNames = {
    'clopper-pearson': 'Clopper–Pearson',
    tango: 'Tango',
    'area-score': 'score interval of the area',
    'area-square-and-add': 'square-and-add of score intervals',
    exact: 'known exactly',
    bca: 'BCa bootstrap',
    'bootstrap-normal': 'bootstrap, normal',
    'infinitesimal-jackknife': 'infinitesimal jackknife',
    'cluster-bca': 'BCa bootstrap of groups',
    'cluster-normal': 'bootstrap of groups, normal',
    'seeds-t': 't over seeds and examples',
    'cluster-seeds-t': 't over seeds and groups',
    'cluster-jackknife': 'infinitesimal jackknife of groups',
    'scaled-tango': 'scaled score interval',
    'cluster-scaled-tango': 'scaled score interval of groups',
    'weighted-mistakes': 'weighted mistakes',
    'cluster-weighted-mistakes': 'weighted mistakes of groups',
    'same-model': 'the same model',
};
/** What a comparison had to hold to; empty where there is no value to take a percentage of. */
function toleranceText({ test: claim, margin, unit }) {
    switch (claim) {
        case 'non-inferiority':
            return margin === null ? '' : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .marginText */ .wn)(margin, unit);
        case 'superiority':
            return 'better';
    }
}
/** `96.53 % to 97.11 %`. */
function intervalText({ lower, upper }, unit) {
    return `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(lower, unit)} to ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(upper, unit)}`;
}
function daysAgo(days) {
    if (days === 0)
        return 'today';
    return `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(days)} ${days === 1 ? 'day' : 'days'} ago`;
}
/** What the digests of a verdict's lineage are called. */
const lineageNames = {
    models: { model: 'Model', dataset: 'Dataset' },
    predictions: { model: 'Predictions', dataset: 'Examples and their labels' },
};


/***/ }),

/***/ 62516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/** As a forest plot has them: by p-value, then what could not be tested. */
function worstFirst(rows) {
    const rank = ({ state, adjustedP }) => state === 'worse' || state === 'vanished' ? -1 : (adjustedP ?? 2);
    return rows.toSorted((a, b) => rank(a) - rank(b) || (a.p ?? 2) - (b.p ?? 2));
}


/***/ }),

/***/ 66478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ reportName),
/* harmony export */   g: () => (/* binding */ usualName)
/* harmony export */ });
/* harmony import */ var _config_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78802);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79242);


/** Returns the default name of an artifact of this gate. It contains the gate's id, so that several gates of a workflow do not collide. */
function usualName(role, { id }) {
    return id === _config_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGateId */ .wP ? role : `${role}-${id}`;
}
/** Returns the name under which this gate publishes its report, in this run and in those of the base branch. */
function reportName(context, given) {
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .nameArtifact */ .o9)(context, given, usualName('report', context.pipeline.gate)).name;
}


/***/ }),

/***/ 92833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findBaseDataset),
/* harmony export */   z: () => (/* binding */ findDatasetOn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _data_dataset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68598);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _find_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99884);




/** Opens the dataset that the newest run of the base branch published. Null where there is no pull request or no dataset. */
async function findBaseDataset(context, reference) {
    const { pullRequest } = context.host;
    if (pullRequest === null)
        return null;
    const result = await findDatasetOn(context, pullRequest.baseBranch, reference, null);
    return result.found ? result.dataset : null;
}
/**
 * Opens the dataset that the newest run of a branch published.
 * @param reference name of its artifact, with or without the values of the job's matrix; or a path
 * @param names datasets of other names are of other pipelines and are passed over; null accepts any
 */
async function findDatasetOn(context, branch, reference, names) {
    const usual = 'dataset';
    if (reference !== usual && !reference.includes('/'))
        return findNamed(context, branch, reference, names);
    const inJob = context.host.artifacts.nameInJob(usual);
    const found = await findNamed(context, branch, inJob, names);
    if (inJob === usual || found.found || found.obstacle !== null)
        return found;
    return findNamed(context, branch, usual, names);
}
async function findNamed({ host, pipeline, workspace }, branch, artifact, names) {
    let others = 0;
    const result = await host.baselines.find({ from: 'run', ...(0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .runsOf */ .ky)(pipeline.gate, branch), artifact }, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'base-dataset'), async (folder) => {
        const dataset = await (0,_data_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .openDataset */ .Jp)(folder);
        if (names === null || names.includes(dataset.details.name))
            return dataset;
        others += 1;
        throw otherDataset(dataset.details.name, names);
    });
    if (result.found)
        return { found: true, dataset: result.opened };
    return { found: false, obstacle: result.skipped.length > others ? result.reason : null };
}
function otherDataset(name, names) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'ARTIFACT_OTHER_PIPELINE',
        found: `a dataset of the pipeline ${name}`,
        expected: `one of ${names.join(' or ')}`,
        hint: 'Give the datasets of two pipelines different names with the input `artifact`.',
    });
}


/***/ }),

/***/ 49610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ decideAgain),
  Z: () => (/* binding */ evaluateCandidate)
});

// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/config/gate.js + 8 modules
var config_gate = __webpack_require__(78802);
// EXTERNAL MODULE: ./build/core/js/src/inference/assess.js + 5 modules
var assess = __webpack_require__(34253);
// EXTERNAL MODULE: ./build/core/js/src/inference/paired-difference.js
var paired_difference = __webpack_require__(87626);
// EXTERNAL MODULE: ./build/core/js/src/statistics/bca.js
var bca = __webpack_require__(61003);
// EXTERNAL MODULE: ./build/core/js/src/statistics/resample.js + 1 modules
var resample = __webpack_require__(71523);
// EXTERNAL MODULE: ./build/core/js/src/text/number-unit.js
var number_unit = __webpack_require__(98084);
// EXTERNAL MODULE: ./build/core/js/src/benchmark/fact.js
var fact = __webpack_require__(37919);
;// CONCATENATED MODULE: ./build/core/js/src/benchmark/assess-costs.js





const resamples = 1000;
const mostBlocks = 50;
/** What is known of a budget's change; `seed` determines every resample. */
function assessBudget({ better, percent }, { candidate, baseline, samples }, seed) {
    const known = {
        value: candidate,
        method: 'exact',
        resamples: null,
        uncertainty: exactly(candidate),
    };
    if (baseline === null)
        return { candidate: known, compared: null, seeds: null };
    const difference = (0,number_unit/* signedImprovement */.Xs)(candidate - baseline, better);
    if (samples?.baseline) {
        const { length } = samples.candidate;
        const turns = { candidate: samples.candidate, baseline: samples.baseline, better, percent };
        const distribution = (0,bca/* normalDistribution */.m6)(difference, resampledDifferences(turns, seed));
        return {
            candidate: known,
            compared: { baseline, difference: (0,paired_difference/* bootstrapDifference */.ub)(difference, length, distribution, false) },
            seeds: null,
        };
    }
    return { candidate: known, compared: { baseline, difference: exactGain(difference) }, seeds: null };
}
function exactly(value) {
    return { degenerate: false, bounds: () => ({ lower: value, upper: value }) };
}
/**
 * Draws turns with replacement, in blocks of neighbours: what slows a machine down lasts for some of them.
 * Carlstein, "The use of subseries values for estimating the variance of a general statistic from a stationary sequence",
 * Annals of Statistics 14 (1986).
 */
function resampledDifferences({ candidate, baseline, better, percent }, seed) {
    const uniform = (0,resample/* seededUniform */.LI)(seed, 'turns');
    const length = Math.ceil(candidate.length / mostBlocks);
    const blocks = Math.floor(candidate.length / length);
    return Float64Array.from({ length: resamples }, () => {
        const drawn = Array.from({ length: blocks }, () => Math.floor(uniform() * blocks) * length);
        const valueOf = (samples) => (0,fact/* percentile */.Y)(drawn.flatMap((start) => samples.slice(start, start + length)), percent);
        return (0,number_unit/* signedImprovement */.Xs)(valueOf(candidate) - valueOf(baseline), better);
    });
}
/** Of what is known of both models, no number of examples would tell more. */
function exactGain(value) {
    return {
        value,
        method: 'exact',
        resamples: null,
        discordant: null,
        evidence: {
            ...exactly(value),
            pInferiority: (margin) => (value < -margin ? 0 : 1),
            pNonInferiority: (margin) => (value > -margin ? 0 : 1),
            longTail: null,
            plan: { smallestMargin: () => 0, examplesFor: () => null, examplesToShow: () => null },
        },
    };
}

// EXTERNAL MODULE: ./build/core/js/src/benchmark/cost-rows.js + 1 modules
var cost_rows = __webpack_require__(25477);
// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks.js + 22 modules
var tasks = __webpack_require__(75151);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
;// CONCATENATED MODULE: ./build/core/js/src/gate/warnings.js


/** Of requirements that warn only. */
function advice(requirements) {
    return requirements.flatMap(({ advisory, outcome, reason }) => advisory && outcome === 'fail' ? [`${reason}.`] : []);
}
/** What a reader should know of a case before its numbers. */
function caseWarnings({ gate, baseline }, candidate, how, plan) {
    const warnings = [];
    const comparisons = plan.comparisons.length;
    const unchecked = plan.requirements.filter(({ kind }) => kind === 'without-baseline');
    if (!baseline.found)
        warnings.push(`There is no baseline: ${baseline.reason}. Only the requirements were checked.`);
    if (!baseline.found && unchecked.length > 0)
        warnings.push(`Not checked without a baseline: ${unchecked.map(({ requirement }) => requirement.text.trim()).join(', ')}.`);
    if (how?.kind === 'incomparable')
        warnings.push(`Nothing could be compared: ${how.reason}.`);
    if (baseline.found && comparisons === 0 && gate.slices.length === 0)
        warnings.push('The gate compares nothing with the baseline: add gate.compare with a metric and a margin.');
    if (!baseline.found && gate.require.length === 0)
        warnings.push('Nothing was judged: the gate has no requirements and there is no baseline.');
    return [...warnings, ...(0,tasks/* predictionWarnings */.n5)(candidate)];
}
/** Returns a warning where the candidate predicts as the baseline does, which explains changes of 0. */
function equalPredictionsWarning(pair) {
    const [candidate, baseline] = [(0,tasks/* predictedOf */.iR)(pair.candidate), (0,tasks/* predictedOf */.iR)(pair.baseline)];
    if (!candidate.every((prediction, row) => prediction === baseline[row]))
        return [];
    return [`All ${(0,format/* formatCount */.B4)(candidate.length)} predictions equal the baseline's.`];
}
/**
 * Of bounds and p-values that are less sure than they say, since few examples make up the change.
 * @param units what was drawn, `30 examples` or `40 groups of examples`
 */
function tailWarnings({ comparisons, slices }, units) {
    return [
        ...comparisons.flatMap(({ title, difference, confidence }) => difference?.longTail
            ? [
                `The change of ${title} hangs on few of the ${units}: ${effects[difference.longTail]((0,format/* percentText */.fL)(1 - confidence))}. ${remedy}`,
            ]
            : []),
        ...ofSlices(slices.filter(({ difference }) => difference?.longTail)),
    ];
}
const effects = {
    up: (level) => `a few gain far more than any loses, and where a test split has none of these, an unchanged model seems worse, so that more than ${level} of unchanged models may be blocked`,
    down: (level) => `a few lose far more than any gains, and where a test split has none of these, a worse model seems unchanged, so that more than ${level} of models beyond the margin may pass`,
};
const remedy = 'Judge more examples, or compare a metric that one example cannot change by so much.';
const mostNamed = 5;
function ofSlices(slices) {
    if (slices.length === 0)
        return [];
    const named = slices.slice(0, mostNamed).map(({ name, title }) => `${title} where ${(0,format/* truncate */.xv)(name)}`);
    const names = [...named, ...(slices.length > mostNamed ? ['…'] : [])].join(', ');
    return [
        `In ${(0,format/* formatCount */.B4)(slices.length)} ${slices.length === 1 ? 'slice' : 'slices'} the change hangs on few examples, so that p-values are less sure than they say: ${names}.`,
    ];
}

// EXTERNAL MODULE: ./build/core/js/src/gate/comparisons.js
var gate_comparisons = __webpack_require__(47499);
// EXTERNAL MODULE: ./build/core/js/src/gate/decision-rule.js
var decision_rule = __webpack_require__(74214);
// EXTERNAL MODULE: ./build/core/js/src/metrics/unit-columns.js
var unit_columns = __webpack_require__(367);
// EXTERNAL MODULE: ./build/core/js/src/gate/slices/labelling.js
var labelling = __webpack_require__(33447);
;// CONCATENATED MODULE: ./build/core/js/src/gate/fairness/groups.js




/** Gaps between more groups are extremes of chance, and nobody can act on them. */
const mostGroups = 50;
/** @throws UserError for a column that is not there, for fewer than two groups and for far too many. */
function groupsBy({ by, 'min-size': least }, predictions, columns) {
    const found = (0,unit_columns/* columnNamed */.c)(by, predictions, columns).values.map((value) => value === null ? labelling/* missingName */.Ws : String(value));
    const sizes = new Map();
    for (const name of found)
        sizes.set(name, (sizes.get(name) ?? 0) + 1);
    const all = [...sizes.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    const names = all.filter((name) => (sizes.get(name) ?? 0) >= least);
    if (names.length < 2 || names.length > mostGroups)
        throw new user_error/* UserError */.yo({
            code: 'GATE_INVALID_GROUPS',
            found: `${(0,format/* formatCount */.B4)(names.length)} groups of ${least} examples or more by ${JSON.stringify((0,format/* truncate */.xv)(by))}`,
            expected: `2 to ${mostGroups} groups`,
            hint: 'Name another column under gate.fairness, or change its `min-size`.',
        });
    const indices = new Map(names.map((name, index) => [name, index]));
    return {
        by,
        names,
        of: Int32Array.from(found, (name) => indices.get(name) ?? -1),
        leftOut: all.filter((name) => !indices.has(name)),
    };
}
/** Place of the class that is an advantage. @throws UserError when there is no such class. */
function positiveClass(positive, { classes }) {
    const index = classes.indexOf(positive);
    if (index >= 0)
        return index;
    throw new user_error/* UserError */.yo({
        code: 'GATE_UNKNOWN_CLASS',
        found: `\`positive: ${(0,format/* truncate */.xv)(positive)}\` under gate.fairness, which is no class`,
        expected: `one of ${classes
            .slice(0, 20)
            .map((name) => (0,format/* truncate */.xv)(name))
            .join(', ')}`,
        hint: 'Name the class that is an advantage to whom the model gives it.',
    });
}

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/core/js/src/gate/fairness/rates.js

/** Kinds of examples within a group: right or wrong, given the positive class or not, having it or not. */
const kinds = 8;
/** For each example its group and kind in one number; -1 where its group is left out. */
function cellsOf(groups, predictions, positive) {
    return groups.of.map((group, example) => {
        if (group < 0)
            return -1;
        const label = predictions.labels[example] ?? -1;
        const prediction = predictions.predicted[example] ?? -1;
        return (group * kinds +
            (label === prediction ? 4 : 0) +
            (prediction === positive ? 2 : 0) +
            (label === positive ? 1 : 0));
    });
}
/** Counts of each group when example `i` counts `times[i]` times. */
function countGroups(groups, cells, times) {
    const counts = new Float64Array(groups * kinds);
    for (let example = 0; example < cells.length; example++) {
        const cell = cells[example] ?? -1;
        if (cell >= 0)
            counts[cell] = (counts[cell] ?? 0) + (times[example] ?? 0);
    }
    return Array.from({ length: groups }, (_, group) => {
        const sum = (holds) => {
            let total = 0;
            for (let kind = 0; kind < kinds; kind++)
                if (holds(kind))
                    total += counts[group * kinds + kind] ?? 0;
            return total;
        };
        return {
            size: sum(() => true),
            right: sum((kind) => (kind & 4) > 0),
            given: sum((kind) => (kind & 2) > 0),
            having: sum((kind) => (kind & 1) > 0),
            givenAndHaving: sum((kind) => (kind & 3) === 3),
        };
    });
}
function ratesOf({ size, right, given, having, givenAndHaving }) {
    return {
        accuracy: right / size,
        selection: given / size,
        truePositive: givenAndHaving / having,
        falsePositive: (given - givenAndHaving) / (size - having),
    };
}
/** The largest difference between two groups; NaN where fewer than two have the rate. */
function gap(rates) {
    const known = rates.filter((rate) => !Number.isNaN(rate));
    return known.length < 2 ? NaN : ((0,d3_array/* max */.T9)(known) ?? NaN) - ((0,d3_array/* min */.jk)(known) ?? NaN);
}
/** Dwork et al., "Fairness through awareness", ITCS 2012, in the form of Agarwal et al., ICML 2018. */
function demographicParityDifference(rates) {
    return gap(rates.map(({ selection }) => selection));
}
/** The larger of the gaps of true and of false positive rates: Hardt et al., "Equality of opportunity in supervised learning", NeurIPS 2016. */
function equalizedOddsDifference(rates) {
    return Math.max(gap(rates.map(({ truePositive }) => truePositive)), gap(rates.map(({ falsePositive }) => falsePositive)));
}
/** Sagawa et al., "Distributionally robust neural networks for group shifts", ICLR 2020. */
function worstGroupAccuracy(rates) {
    return (0,d3_array/* min */.jk)(rates, ({ accuracy }) => accuracy) ?? NaN;
}

// EXTERNAL MODULE: ./build/core/js/src/gate/fairness/fairness-rows.js
var fairness_rows = __webpack_require__(58374);
;// CONCATENATED MODULE: ./build/core/js/src/gate/fairness/fairness.js






/**
 * The gaps between groups, as metrics, and what each group is given.
 * @throws UserError for another task than classification, and for columns and classes that do not fit.
 */
function fairnessOf(rules, candidate, pair, columns) {
    if (rules.length === 0)
        return { metrics: [], rows: [], notes: [] };
    if (candidate.kind !== 'class')
        throw new user_error/* UserError */.yo({
            code: 'GATE_RULE_NOT_APPLICABLE',
            found: `gate.fairness for a task of ${(0,tasks/* taskOf */.Xb)(candidate)}`,
            expected: 'a task of classification',
            hint: 'Take gate.fairness out, or compare groups by gate.slices.',
        });
    const baseline = pair?.baseline.kind === 'class' ? pair.baseline : null;
    const all = rules.map((rule) => fairnessBy(rule, candidate, baseline, columns));
    return {
        metrics: all.flatMap(({ metrics }) => metrics),
        rows: all.map(({ row }) => row),
        notes: all.flatMap(({ notes }) => notes),
    };
}
const accuracyGap = {
    name: 'worst-group-accuracy',
    title: 'worst accuracy of a group',
    better: 'higher',
    of: worstGroupAccuracy,
};
const positiveGaps = [
    {
        name: 'demographic-parity',
        title: 'demographic parity difference',
        better: 'lower',
        of: demographicParityDifference,
    },
    {
        name: 'equalized-odds',
        title: 'equalized odds difference',
        better: 'lower',
        of: equalizedOddsDifference,
    },
];
function fairnessBy(rule, candidate, baseline, columns) {
    const groups = groupsBy(rule, candidate, columns);
    const positive = rule.positive === undefined ? null : positiveClass(rule.positive, candidate);
    const own = cellsOf(groups, candidate, positive);
    const other = baseline && cellsOf(groups, baseline, positive);
    const count = groups.names.length;
    const gaps = positive === null ? [accuracyGap] : [accuracyGap, ...positiveGaps];
    return {
        metrics: gaps.map((gap) => ({
            name: `${gap.name}[${rule.by}]`,
            title: `${gap.title} by ${(0,format/* truncate */.xv)(rule.by)}`,
            better: gap.better,
            unit: 'fraction',
            range: [0, 1],
            ofPair: false,
            pair: {
                better: gap.better,
                candidate: gapStatistic(gap, count, own),
                baseline: other && gapStatistic(gap, count, other),
            },
        })),
        row: {
            by: rule.by,
            positive: rule.positive ?? null,
            groups: groups.names.map((name, group) => (0,fairness_rows/* groupRow */.W)(name, rowRates(own, count, group), other && rowRates(other, count, group))),
        },
        notes: groups.leftOut.length === 0
            ? []
            : [
                `${groups.leftOut.length} groups by ${JSON.stringify((0,format/* truncate */.xv)(rule.by))} have fewer than ${rule['min-size']} examples and are left out of the gaps: ${groups.leftOut
                    .slice(0, 5)
                    .map((name) => (0,format/* truncate */.xv)(name))
                    .join(', ')}${groups.leftOut.length > 5 ? ', …' : ''}.`,
            ],
    };
}
function rowRates(cells, groups, group) {
    const counts = countGroups(groups, cells, new Uint32Array(cells.length).fill(1))[group];
    if (!counts)
        throw new TypeError('a group without counts');
    return { size: counts.size, ...ratesOf(counts) };
}
/** The extremes of several groups differ by chance too. */
const biased = 'few examples in a group make the difference between groups larger by chance, most of all between groups that are treated equally, so that no interval would hold; set a limit under gate.require, or compare the groups by gate.slices';
/** A function of the groups' rates, which are drawn together: resampled as a whole. */
function gapStatistic(gap, groups, cells) {
    return {
        kind: 'weighted',
        biased,
        size: cells.length,
        work: cells.length,
        of: (times) => gap.of(countGroups(groups, cells, times).map(ratesOf)),
        select: (units) => gapStatistic(gap, groups, Int32Array.from(units, (unit) => cells[unit] ?? -1)),
    };
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/statistic.js
var statistic = __webpack_require__(14549);
// EXTERNAL MODULE: ./build/core/js/src/statistics/mean.js
var mean = __webpack_require__(66528);
// EXTERNAL MODULE: ./build/core/js/src/metrics/example-units.js
var example_units = __webpack_require__(65983);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/custom-metric-input.js


/** Makes what the function is given, of all units or of those that were drawn, each as often as it was. */
function givenPredictions(answers, columns) {
    const { labels, predictions, scores, classes } = (0,tasks/* plainValuesOf */.C2)(answers);
    const unitOf = (0,tasks/* unitsOf */.$J)(answers);
    const rowsOf = unitOf && (0,example_units/* rowsByUnit */.P)(unitOf);
    const everyRow = answers.ids.map((_, row) => row);
    return (units) => {
        const rows = units ? Array.from(units).flatMap((unit) => rowsOf?.[unit] ?? [unit]) : everyRow;
        const some = (values) => valuesAt(values, rows);
        return {
            task: (0,tasks/* taskOf */.Xb)(answers),
            ids: some(answers.ids),
            labels: some(labels),
            predictions: some(predictions),
            scores: scores && some(scores),
            classes: [...classes],
            units: unitOf && (units ? numberedAnew(units, rowsOf ?? []) : Array.from(unitOf)),
            columns: Object.fromEntries(Object.entries(columns).map(([name, { values }]) => [name, some(values)])),
        };
    };
}
function valuesAt(values, rows) {
    const found = [];
    for (const row of rows) {
        const value = values[row];
        if (value !== undefined)
            found.push(value);
    }
    return found;
}
/** A query that is drawn twice is two queries. */
function numberedAnew(units, rowsOf) {
    return Array.from(units).flatMap((unit, index) => (rowsOf[unit] ?? []).map(() => index));
}

;// CONCATENATED MODULE: ./build/core/js/src/metrics/custom-metric.js




/** @param columns one value for each row of the answers */
function bindCustomMetric(own, candidate, pair, columns) {
    const { name, better, range } = own;
    return {
        name,
        title: name,
        better,
        unit: 'score',
        range,
        ofPair: false,
        pair: {
            better,
            candidate: statisticOf(own, candidate, columns),
            baseline: pair && statisticOf(own, pair.baseline, columns),
        },
    };
}
function statisticOf(own, predictions, columns) {
    const given = givenPredictions(predictions, pick(own, columns));
    const call = (units) => resultOf(own, own.call(given(units)), units?.length ?? size);
    const size = (0,tasks/* unitCount */.q3)(predictions);
    const result = call(null);
    const again = call(null);
    if (!isSame(result, again))
        throw own.failed(`the metric ${own.name}, which gave two results for the same answers`, 'a function of the answers alone: no clock, no random numbers, nothing kept between calls');
    if (typeof result === 'number') {
        checkRange(own, result);
        return recalled(own, call, size);
    }
    checkRange(own, (0,mean/* meanOf */.h)(result));
    return { kind: 'means', terms: [result], of: statistic/* onlyMean */.G };
}
function pick({ columns }, all) {
    return Object.fromEntries(columns.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
}
/** @throws UserError for what is neither a finite number nor one for each example. */
function resultOf(own, result, size) {
    if (typeof result === 'number' && Number.isFinite(result))
        return result;
    const expected = `a finite number, or an array of ${size} of them: one for each example, query or sequence`;
    if (!Array.isArray(result) && !ArrayBuffer.isView(result))
        throw own.failed(`the metric ${own.name}, which gave ${describe(result)}`, expected);
    const terms = Float64Array.from(Array.from(Object.values(result)), (term) => typeof term === 'number' ? term : NaN);
    if (terms.length !== size)
        throw own.failed(`the metric ${own.name}, which gave ${terms.length} values for ${size} examples`, expected);
    const wrong = terms.filter((term) => !Number.isFinite(term)).length;
    if (wrong > 0)
        throw own.failed(`the metric ${own.name}, which gave ${wrong} values of ${size} that are no finite numbers, the first at index ${terms.findIndex((term) => !Number.isFinite(term))}`, expected);
    return terms;
}
function describe(result) {
    if (typeof result === 'number')
        return String(result);
    if (result instanceof Promise)
        return 'a promise';
    return result === null || result === undefined ? String(result) : `a ${typeof result}`;
}
function isSame(first, second) {
    if (typeof first === 'number' || typeof second === 'number')
        return first === second;
    return first.length === second.length && first.every((term, index) => term === second[index]);
}
function checkRange({ name, range: [least, greatest], failed }, value) {
    if (value >= least && value <= greatest)
        return;
    throw failed(`the metric ${name}, which is ${value}`, `a value from ${least} to ${greatest}, its range`);
}
/** How long a metric of one number may be called again and again. */
const longestMs = 60_000;
/** So much work that it is resampled no more often than it must be. */
const muchWork = 1e9;
/**
 * A metric of one number is resampled by calling it again, on answers in which a unit that is drawn twice occurs twice. The
 * number of resamples is fixed, so that a slow machine does not come to another verdict; too slow a function is refused.
 */
function recalled(own, call, size) {
    let spentMs = 0;
    const valueOf = (units) => {
        const started = performance.now();
        const value = call(units);
        spentMs += performance.now() - started;
        if (spentMs > longestMs)
            throw own.failed(`the metric ${own.name}, which took more than ${longestMs / 1000} s to be called again for its interval`, 'a faster function, or one that gives a number for each example, which is called once');
        if (typeof value === 'number')
            return value;
        throw own.failed(`the metric ${own.name}, which gave one number and then ${value.length}`, 'one number');
    };
    const statistic = (among) => ({
        kind: 'weighted',
        size: among.length,
        work: muchWork,
        of: (times) => valueOf(repeated(among, times)),
        select: (units) => statistic(Uint32Array.from(units, (unit) => among[unit] ?? 0)),
    });
    return statistic(Uint32Array.from({ length: size }, (_, unit) => unit));
}
/** Each unit as often as it was drawn. */
function repeated(units, times) {
    const drawn = [];
    for (const [index, unit] of units.entries())
        for (let count = times[index] ?? 0; count > 0; count--)
            drawn.push(unit);
    return Uint32Array.from(drawn);
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/metric-set.js
var metric_set = __webpack_require__(85242);
// EXTERNAL MODULE: ./build/core/js/src/gate/plan.js + 2 modules
var gate_plan = __webpack_require__(29209);
// EXTERNAL MODULE: ./build/core/js/src/gate/reason.js
var reason = __webpack_require__(97133);
;// CONCATENATED MODULE: ./build/core/js/src/gate/requirements.js

/** One-sided confidence of the interval that is printed beside a point requirement. */
const shownConfidence = 0.95;
/** Checks a requirement on what the model costs. */
function checkBudget(requirement, { name, title, unit }, { candidate: value, advisory }) {
    const holds = compare(value, requirement.operator, requirement.value);
    const text = requirementText(title, value, requirement, unit, holds);
    return {
        text: requirement.text.trim(),
        metric: name,
        unit,
        kind: 'point',
        value,
        interval: null,
        confidence: shownConfidence,
        advisory,
        outcome: holds ? 'pass' : 'fail',
        reason: advisory ? `${text} (a shared machine: it does not count)` : text,
    };
}
/** A bound on a comparison with the baseline, when the baseline answers another question. */
function withoutBaseline(requirement, info, reason) {
    return {
        text: requirement.text.trim(),
        metric: info.name,
        unit: info.unit,
        kind: requirement.kind,
        value: null,
        interval: null,
        confidence: shownConfidence,
        advisory: false,
        outcome: 'inconclusive',
        reason: `${info.title} cannot be measured: ${reason}`,
    };
}
/** Checks the point estimate, with its interval for information, or the confidence bound, as the requirement asks. */
function checkMetric(requirement, info, estimate) {
    switch (requirement.kind) {
        case 'point':
            return checkPoint(requirement, info, estimate);
        case 'bound':
            return checkBound(requirement, info, estimate);
    }
}
function checkPoint(requirement, info, { value, uncertainty }) {
    const holds = compare(value, requirement.operator, requirement.value);
    return {
        text: requirement.text.trim(),
        metric: info.name,
        unit: info.unit,
        kind: 'point',
        value,
        interval: boundsOf(uncertainty, shownConfidence),
        confidence: shownConfidence,
        advisory: false,
        outcome: holds ? 'pass' : 'fail',
        reason: requirementText(info.title, value, requirement, info.unit, holds),
    };
}
function checkBound(requirement, info, { value, uncertainty }) {
    const interval = boundsOf(uncertainty, requirement.confidence);
    const row = {
        text: requirement.text,
        metric: info.name,
        unit: info.unit,
        kind: 'bound',
        value,
        interval,
        confidence: requirement.confidence,
        advisory: false,
    };
    if (uncertainty.degenerate || !interval)
        return {
            ...row,
            outcome: 'inconclusive',
            reason: `the ${info.title} has no confidence bound${uncertainty.degenerate ? `: ${uncertainty.reason}` : ''}`,
        };
    const bound = requirement.operator === '>=' ? interval.lower : interval.upper;
    const holds = compare(bound, requirement.operator, requirement.value);
    const side = requirement.operator === '>=' ? 'lower' : 'upper';
    return {
        ...row,
        outcome: holds ? 'pass' : 'fail',
        reason: requirementText(`the ${side} ${(0,format/* percentText */.fL)(requirement.confidence)} bound of ${info.title}`, bound, requirement, info.unit, holds),
    };
}
function boundsOf(uncertainty, confidence) {
    return uncertainty.degenerate ? null : uncertainty.bounds(confidence);
}
function compare(value, operator, limit) {
    switch (operator) {
        case '>=':
            return value >= limit;
        case '<=':
            return value <= limit;
        case '>':
            return value > limit;
        case '<':
            return value < limit;
    }
}
const inWords = { '>=': 'at least', '<=': 'at most', '>': 'above', '<': 'below' };
function requirementText(what, value, { operator, value: limit }, unit, holds) {
    const [found, wanted] = (0,format/* formatDistinct */._P)(value, limit, unit);
    const range = `${inWords[operator]} ${wanted}`;
    return holds ? `${what} is ${found}, ${range} as required` : `${what} is ${found} and must be ${range}`;
}

// EXTERNAL MODULE: ./build/core/js/src/gate/verdict-rows.js
var verdict_rows = __webpack_require__(34032);
// EXTERNAL MODULE: ./build/core/js/src/inference/seeds/seed-metrics.js
var seed_metrics = __webpack_require__(29363);
;// CONCATENATED MODULE: ./build/core/js/src/inference/seeds/align-seeds.js


/**
 * @param pair the first seed's models
 * @throws UserError for a seed that answered other examples, or knows other classes.
 */
function alignSeeds(others, candidate, pair) {
    return others.map((seed, index) => {
        const name = (side) => `seed ${index + 2} of the ${side}`;
        const own = alignedTo(candidate, seed.candidate, 'candidate', name('candidate')).baseline;
        const both = pair && seed.baseline ? alignedTo(own, seed.baseline, name('candidate'), name('baseline')) : null;
        return { candidate: own, pair: both, perturbedPredictions: seed.perturbedPredictions };
    });
}
function alignedTo(first, other, firstName, otherName) {
    const pairing = (0,tasks/* alignPredictions */.IL)(first, (0,tasks/* checkPredictions */.rA)(other, otherName), {
        candidate: firstName,
        baseline: otherName,
    });
    if (pairing.comparable)
        return pairing.pair;
    throw new user_error/* UserError */.yo({
        code: 'GATE_REPLICATES_DIFFER',
        found: `seeds that did not learn the same: ${pairing.reason}`,
        expected: 'models that differ by their seed alone',
        hint: 'Train every seed with the same data and the same tensorline.yml.',
    });
}
/** What a reader should know of the seeds before any mean of them. */
function seedWarnings(candidate, pair, others) {
    const seeds = others.length + 1;
    return [
        ...others.flatMap((seed, index) => (0,tasks/* predictionWarnings */.n5)(seed.candidate)
            .filter((warning) => !(0,tasks/* predictionWarnings */.n5)(candidate).includes(warning))
            .map((warning) => `Seed ${index + 2}: ${warning}`)),
        ...sameSeeds('candidate', [candidate, ...others.map((seed) => seed.candidate)]),
        ...sameSeeds('baseline', pair ? [pair.baseline, ...others.flatMap((seed) => seed.pair?.baseline ?? [])] : []),
        ...(seeds < enough
            ? [
                `${seeds} seeds tell little of how far training by another seed goes, so that the bounds are wide: give ${enough} or more.`,
            ]
            : []),
    ];
}
/** From here on the quantiles of Student's t are near those of many seeds. */
const enough = 5;
/** Two models with equal answers are one model twice, so that the seeds seem to differ less than they do. */
function sameSeeds(side, predictions) {
    const first = new Map();
    return predictions.flatMap((one, index) => {
        const text = fingerprint(one);
        const same = first.get(text);
        if (same === undefined)
            first.set(text, index);
        return same === undefined
            ? []
            : [
                `Seeds ${same + 1} and ${index + 1} of the ${side} gave the same answers: if it is the same model, the bounds are too narrow. Was each trained by a seed of its own?`,
            ];
    });
}
function fingerprint(predictions) {
    const numbers = (0,tasks/* computedOf */.Rr)(predictions);
    return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('latin1');
}

;// CONCATENATED MODULE: ./build/core/js/src/robustness/robustness.js




/** How well the answers hold, as metrics of the gate; the candidate and, where it can be compared, the baseline. */
function robustnessMetrics(changed, candidate, pair) {
    return changed.flatMap((predictions) => {
        const own = (0,tasks/* checkPredictions */.rA)(predictions.candidate, 'the model');
        const theirs = pair && predictions.baseline && (0,tasks/* checkPredictions */.rA)(predictions.baseline, 'the baseline');
        const pairing = theirs && (0,tasks/* alignPredictions */.IL)(own, theirs);
        const other = pairing?.comparable && pair ? { clean: pair.baseline, changed: pairing.pair.baseline } : null;
        return metricsOf(predictions.rule, { clean: candidate, changed: own }, other);
    });
}
function metricsOf(rule, own, other) {
    const classes = ofKind('class', own);
    if (classes && rule.test !== 'increase')
        return bound(rule, [invariance, accuracyDrop], classes, other && ofKind('class', other));
    const numbers = ofKind('number', own);
    const metrics = rule.test === 'increase' ? [direction(rule.expect)] : [meanChange, errorRise];
    if (numbers)
        return bound(rule, metrics, numbers, other && ofKind('number', other));
    throw new user_error/* UserError */.yo({
        code: 'GATE_RULE_NOT_APPLICABLE',
        found: `gate.robustness for ${own.clean.kind} answers`,
        expected: 'classification or regression',
        hint: 'Take gate.robustness out.',
    });
}
function bound(rule, metrics, own, other) {
    return metrics.map(({ name, title, better, unit, range, of }) => ({
        name: `${name}[${rule.name}]`,
        title: `${title} (${(0,format/* truncate */.xv)(rule.name)})`,
        better,
        unit,
        range,
        ofPair: false,
        pair: { better, candidate: of(own), baseline: other && of(other) },
    }));
}
/** Null for predictions of another kind. */
function ofKind(kind, { clean, changed }) {
    const is = (0,tasks/* isPredictionKind */.Yy)(kind);
    return is(clean) && is(changed) ? { clean, changed } : null;
}
const invariance = {
    name: 'invariance',
    title: 'answers that hold',
    better: 'higher',
    unit: 'fraction',
    range: [0, 1],
    of: ({ clean, changed }) => {
        return {
            kind: 'proportion',
            right: Uint8Array.from(clean.predicted, (guess, row) => (guess === changed.predicted[row] ? 1 : 0)),
        };
    },
};
const accuracyDrop = {
    name: 'accuracy-drop',
    title: 'loss of accuracy',
    better: 'lower',
    unit: 'fraction',
    range: [-1, 1],
    of: ({ clean, changed }) => {
        const right = (guesses) => Float64Array.from(guesses, (guess, row) => (guess === clean.labels[row] ? 1 : 0));
        return difference(right(clean.predicted), right(changed.predicted));
    },
};
const meanChange = {
    name: 'mean-change',
    title: 'mean change of the answer',
    better: 'lower',
    unit: 'label',
    range: [0, Infinity],
    of: ({ clean, changed }) => {
        const terms = Float64Array.from(clean.values, (value, row) => Math.abs((changed.values[row] ?? NaN) - value));
        return { kind: 'means', terms: [terms], of: statistic/* onlyMean */.G };
    },
};
const errorRise = {
    name: 'mae-rise',
    title: 'rise of the mean absolute error',
    better: 'lower',
    unit: 'label',
    range: [-Infinity, Infinity],
    of: ({ clean, changed }) => {
        const errors = (values) => Float64Array.from(values, (value, row) => Math.abs(value - (clean.labels[row] ?? NaN)));
        return difference(errors(changed.values), errors(clean.values));
    },
};
function direction(expect) {
    return {
        name: 'direction',
        title: 'answers that go the expected way',
        better: 'higher',
        unit: 'fraction',
        range: [0, 1],
        of: ({ clean, changed }) => {
            const sign = expect === 'not-lower' ? 1 : -1;
            return {
                kind: 'proportion',
                right: Uint8Array.from(clean.values, (value, row) => sign * ((changed.values[row] ?? NaN) - value) >= 0 ? 1 : 0),
            };
        },
    };
}
function difference(first, second) {
    return { kind: 'means', terms: [first, second], of: (means) => (means[0] ?? NaN) - (means[1] ?? NaN) };
}

// EXTERNAL MODULE: ./build/core/js/src/inference/clusters.js
var clusters = __webpack_require__(56926);
// EXTERNAL MODULE: ./build/core/js/src/inference/kinds.js + 3 modules
var inference_kinds = __webpack_require__(54439);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/index.js
var lib = __webpack_require__(36794);
;// CONCATENATED MODULE: ./build/core/js/src/gate/slices/power.js


/**
 * The smallest true drop that a slice would have been shown to have with 80 % probability, by the strictest of the levels
 * that Holm's procedure may ask of it; null where no drop would do, or nothing is known.
 * @param family number of slices tested together
 */
function smallestDrop({ evidence, discordant }, { margin, confidence }, family) {
    if (evidence.degenerate)
        return null;
    const level = (1 - confidence) / Math.max(1, family);
    if (discordant && margin === 0)
        return mcnemarDrop(discordant, level);
    return margin + evidence.plan.smallestMargin(1 - level);
}
/**
 * For McNemar's exact test, given as many examples that only one model got right as there are; where those are too few for
 * any verdict, for as many as it takes. Miettinen, "The matched pairs design in the case of all-or-none responses",
 * Biometrics 24 (1968).
 */
function mcnemarDrop({ onlyFirst, onlySecond, size }, level) {
    const discordant = onlyFirst + onlySecond;
    const most = mostRight(discordant, level);
    if (most >= 0) {
        const share = lastWhere(0, 0.5, (rate) => lib(most, discordant, rate) >= paired_difference/* power */.yp);
        return (discordant / size) * (1 - 2 * share);
    }
    const least = Math.ceil(Math.log2(1 / level));
    if (least > size)
        return null;
    return lastWhere(1, 0, (drop) => 1 - lib(least - 1, size, drop) >= paired_difference/* power */.yp);
}
/** The greatest number that the first may have got right alone and still be shown to be worse; -1 when none. */
function mostRight(discordant, level) {
    if (lib(0, discordant, 0.5) > level)
        return -1;
    return Math.floor(lastWhere(0, discordant / 2, (count) => lib(Math.floor(count), discordant, 0.5) <= level));
}
/** The last value on the way from `from`, where it holds, to `to`, for which it holds. */
function lastWhere(from, to, holds) {
    let [good, bad] = [from, to];
    for (let step = 0; step < 50; step++) {
        const middle = (good + bad) / 2;
        if (holds(middle))
            good = middle;
        else
            bad = middle;
    }
    return good;
}

;// CONCATENATED MODULE: ./build/core/js/src/statistics/multiple-testing.js
/**
 * Adjusts the p-values of a family of tests so that comparing each with α keeps the chance of any false alarm below α.
 * Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979).
 */
function holmAdjusted(pValues) {
    const order = pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1));
    const adjusted = new Array(pValues.length).fill(1);
    let largest = 0;
    for (const [rank, index] of order.entries()) {
        largest = Math.max(largest, (pValues.length - rank) * (pValues[index] ?? 1));
        adjusted[index] = Math.min(1, largest);
    }
    return adjusted;
}
/**
 * Adjusts the p-values of a family of tests so that of those below α, on average no more than the fraction α are false alarms.
 * Benjamini and Hochberg, "Controlling the false discovery rate: a practical and powerful approach to multiple testing",
 * Journal of the Royal Statistical Society B 57 (1995).
 */
function benjaminiHochbergAdjusted(pValues) {
    const order = pValues.map((_, index) => index).sort((a, b) => (pValues[b] ?? 1) - (pValues[a] ?? 1));
    const adjusted = new Array(pValues.length).fill(1);
    let least = 1;
    for (const [fromTop, index] of order.entries()) {
        const rank = pValues.length - fromTop;
        least = Math.min(least, ((pValues[index] ?? 1) * pValues.length) / rank);
        adjusted[index] = least;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/slices.js










/**
 * Judges all slices as one family: a slice is worse when its p-value, adjusted by Holm over all tested slices, is below
 * 1 − confidence. Slices that are too small are listed and neither judged nor counted; one without examples fails unless its
 * rule ignores that. Exploratory slices are a family of their own, adjusted by Benjamini and Hochberg.
 */
function judgeSlices(slices, how, sampling) {
    const tested = slices.map((slice) => testSlice(slice, how, sampling));
    const adjusted = new Map([
        ...adjustedIn(tested, false, holmAdjusted),
        ...adjustedIn(tested, true, benjaminiHochbergAdjusted),
    ]);
    return tested.map((slice) => withState(slice, adjusted.get(slice)));
}
function adjustedIn(tested, exploratory, adjust) {
    const family = tested.filter(({ row }) => row.exploratory === exploratory && row.p !== null);
    const pValues = adjust(family.map(({ row }) => row.p ?? 1));
    return family.map((slice, index) => [slice, { p: pValues[index] ?? 1, family: family.length }]);
}
const noBaseline = 'there is no baseline to compare with';
function testSlice(slice, how, sampling) {
    const row = rowOf(slice);
    const { rule, metric, part } = slice;
    if (row.size === 0)
        return { row: { ...row, ...withoutExamples(rule['on-empty']) }, difference: null };
    const pairs = (0,seed_metrics/* pairsOf */.f)(metric).map((pair) => (0,inference_kinds/* selectPair */.P7)(pair, part.examples));
    const support = (0,inference_kinds/* supportOf */.Df)((0,inference_kinds/* selectPair */.P7)(metric.pair, part.examples).candidate);
    const found = valuesOf(pairs);
    const values = { ...row, ...found };
    const least = rule['min-size'];
    if (support.count < least) {
        const reason = `with fewer than ${least} ${support.of} it cannot tell`;
        return { row: { ...values, state: 'too small', reason }, difference: null };
    }
    if (!found)
        return { row: { ...row, reason: `its examples have no ${metric.title}` }, difference: null };
    if (!how || how.kind === 'incomparable')
        return { row: { ...values, reason: how ? how.reason : noBaseline }, difference: null };
    const [assessment] = (0,assess/* assessMetrics */.m)([pairs], (0,clusters/* selectSampling */.E3)(sampling, part.examples));
    if (!assessment?.compared)
        return { row: { ...values, reason: noBaseline }, difference: null };
    return how.kind === 'same-model' ? sameModel(row, assessment) : compared(row, assessment);
}
/** The means over the seeds; null for an area under a curve where all examples are of one class. */
function valuesOf(trials) {
    const candidate = (0,mean/* meanOf */.h)(trials.map((pair) => (0,inference_kinds/* valueOf */.RP)(pair.candidate)));
    const others = trials.flatMap(({ baseline }) => (baseline ? [(0,inference_kinds/* valueOf */.RP)(baseline)] : []));
    const baseline = others.length === 0 ? null : (0,mean/* meanOf */.h)(others);
    return Number.isFinite(candidate) && (baseline === null || Number.isFinite(baseline))
        ? { candidate, baseline }
        : null;
}
function rowOf({ rule, metric, part }) {
    return {
        ...(0,verdict_rows/* infoRow */.lj)(metric),
        kind: part.kind,
        name: nameOf(part),
        by: part.by,
        value: part.value,
        size: part.examples.length,
        margin: rule.margin,
        confidence: rule.confidence,
        exploratory: rule.exploratory,
        candidate: null,
        baseline: null,
        difference: null,
        p: null,
        adjustedP: null,
        smallestDrop: null,
        state: 'undecided',
        reason: '',
    };
}
function nameOf({ kind, by, value }) {
    switch (kind) {
        case 'value':
            return `${by} = ${value}`;
        case 'quarter':
        case 'bucket':
            return `${by} ${value}`;
        case 'condition':
            return value;
    }
}
function withoutExamples(onEmpty) {
    switch (onEmpty) {
        case 'fail':
            return {
                state: 'vanished',
                reason: 'without a single example in the test split, so that nothing shows how it fares',
            };
        case 'ignore':
            return { state: 'empty', reason: 'the test split has no examples of it: it cannot tell' };
    }
}
function sameModel(row, { candidate, compared }) {
    return {
        row: {
            ...row,
            candidate: candidate.value,
            baseline: compared?.baseline ?? null,
            difference: verdict_rows/* sameModelDifference */.LQ,
            state: 'no worse',
            reason: 'candidate and baseline are one and the same',
        },
        difference: null,
    };
}
function compared(row, { candidate, compared }) {
    if (!compared)
        return { row: { ...row, candidate: candidate.value }, difference: null };
    const { baseline, difference } = compared;
    return {
        row: {
            ...row,
            candidate: candidate.value,
            baseline,
            difference: (0,verdict_rows/* differenceRow */._j)(difference, row.confidence),
            p: difference.evidence.degenerate ? null : difference.evidence.pInferiority(row.margin),
            reason: difference.evidence.degenerate ? difference.evidence.reason : '',
        },
        difference,
    };
}
function withState({ row: found, difference }, adjusted) {
    if (!adjusted || !difference)
        return found;
    const row = {
        ...found,
        adjustedP: adjusted.p,
        smallestDrop: smallestDrop(difference, found, found.exploratory ? 1 : adjusted.family),
    };
    const change = (0,format/* differenceText */.Lr)(difference.value, row.unit);
    const method = row.exploratory ? 'Benjamini and Hochberg' : 'Holm';
    const test = `${change}, p = ${adjusted.p.toPrecision(2)} after ${method} over ${adjusted.family} slices`;
    if (adjusted.p < 1 - row.confidence)
        return {
            ...row,
            state: 'worse',
            reason: `worse than the baseline${row.margin > 0 ? ` by more than ${(0,format/* marginText */.wn)(row.margin, row.unit)}` : ''} (${test})`,
        };
    const shown = row.difference?.interval && (0,decision_rule/* decide */.LD)(row.difference.interval, row.margin) === 'pass';
    return shown
        ? {
            ...row,
            state: 'no worse',
            reason: `no worse beyond ${(0,format/* marginText */.wn)(row.margin, row.unit)} with ${(0,format/* percentText */.fL)(row.confidence)} confidence (${change})`,
        }
        : { ...row, state: 'undecided', reason: `not shown to be worse (${test}); ${powerText(row)}` };
}
function powerText({ smallestDrop, size, unit }) {
    return smallestDrop === null
        ? `${size} examples cannot show any drop`
        : `its examples show a drop of ${(0,format/* marginText */.wn)(smallestDrop, unit)} or more with 80 % probability`;
}

// EXTERNAL MODULE: ./build/core/js/src/gate/test-set-schema.js
var test_set_schema = __webpack_require__(47402);
// EXTERNAL MODULE: ./build/core/js/src/gate/verdict.js + 4 modules
var verdict = __webpack_require__(56958);
;// CONCATENATED MODULE: ./build/core/js/src/gate/evaluate.js
























/**
 * Judges a candidate by its gate: the requirements, the comparisons with the baseline on the same examples and the slices.
 * The same case gives the same verdict, resampling included.
 * @throws UserError for answers that do not fit together, and for metrics and columns that do not exist.
 */
function evaluateGate(trial) {
    const { gate } = trial;
    const candidate = (0,tasks/* checkPredictions */.rA)(trial.candidate, 'the model');
    const pairing = pairWithBaseline(candidate, trial.baseline);
    const pair = pairing?.comparable ? pairing.pair : null;
    const how = comparedHow(trial, pairing);
    const columns = (0,unit_columns/* columnsByUnit */.Z)(candidate, trial.columns, (0,config_gate/* columnsOfGate */.yb)(gate));
    const others = alignSeeds(trial.otherSeeds, candidate, pair);
    const { fairness, metricSet: first } = measure(trial, columns, { ...trial, candidate, pair });
    const metricSet = (0,seed_metrics/* withSeeds */.v)(first, others.map((seed) => measure(trial, columns, seed).metricSet));
    const plan = (0,gate_plan/* planOf */.X)(gate, metricSet, candidate, { ...trial, columns });
    const sampling = {
        seed: gate.seed,
        clusters: gate['cluster-by'] === undefined ? null : (0,clusters/* clustersBy */.rK)(gate['cluster-by'], columns),
    };
    const assessmentOf = assessPlan(plan, sampling);
    const assessed = (planned) => planned.kind === 'budget'
        ? assessBudget(planned.budget, planned.fact, gate.seed)
        : assessmentOf(planned.metric);
    const requirements = plan.requirements.flatMap((planned) => checkRequirement(planned, assessmentOf, how) ?? []);
    const comparisons = how
        ? plan.comparisons.map((planned) => (0,gate_comparisons/* compareOne */.w)(planned, assessed(planned), how))
        : [];
    const slices = judgeSlices(plan.slices, how, sampling);
    const outcome = (0,decision_rule/* overall */.Me)([
        ...[...requirements.filter(({ advisory }) => !advisory), ...comparisons].map((part) => part.outcome),
        ...slices.map((slice) => ((0,verdict/* failsGate */.FW)(slice) ? 'fail' : 'pass')),
    ]);
    const { baseline } = trial;
    return verdict/* verdictSchema */.$D.parse({
        schema: 1,
        name: trial.name,
        gate: gate.id,
        ...(trial.output !== null && { output: trial.output }),
        outcome,
        accepted: outcome === 'pass' || (outcome === 'inconclusive' && gate['on-inconclusive'] === 'pass'),
        reason: (0,reason/* reasonOf */.A3)(outcome, { requirements, comparisons, slices, baseline }),
        policy: null,
        warnings: [
            ...trial.warnings,
            ...plan.notes,
            ...fairness.notes,
            ...caseWarnings(trial, candidate, how, plan),
            ...(pair && how?.kind === 'models' ? equalPredictionsWarning(pair) : []),
            ...(others.length === 0 ? [] : seedWarnings(candidate, pair, others)),
            ...tailWarnings({ comparisons, slices }, drawnText(metricSet.size, sampling)),
            ...advice(requirements),
        ],
        task: (0,tasks/* taskOf */.Xb)(candidate),
        examples: metricSet.size,
        replicates: others.length === 0 ? null : others.length + 1,
        groups: sampling.clusters && { by: gate['cluster-by'] ?? '', count: sampling.clusters.count },
        confidence: shownConfidence,
        baseline: baseline.found
            ? {
                found: true,
                commit: baseline.commit,
                createdAt: baseline.createdAt?.toISOString() ?? null,
                ageDays: baseline.ageDays ?? null,
                runUrl: baseline.runUrl,
                incomparable: how?.kind === 'incomparable' ? how.reason : null,
            }
            : { found: false, reason: baseline.reason },
        metrics: plan.metrics.map((metric) => (0,verdict_rows/* metricRow */.dh)(metric, assessmentOf(metric), shownConfidence, how?.kind === 'same-model')),
        requirements,
        comparisons,
        slices,
        fairness: [...fairness.rows],
        budgets: (0,cost_rows/* budgetRows */.b)(trial.facts),
        classification: (0,tasks/* findingsFor */.I6)(candidate, pair && pair.baseline),
        history: trial.history,
        keptEpoch: trial.keptEpoch,
        testSet: (0,test_set_schema/* testSetOf */.aJ)(gate),
        lineage: { ...trial.lineage, baseline: baseline.found ? baseline.model : null },
    });
}
/** What the bounds take for drawn. */
function drawnText(examples, { clusters }) {
    return clusters ? `${(0,format/* formatCount */.B4)(clusters.count)} groups of examples` : `${(0,format/* formatCount */.B4)(examples)} examples`;
}
/** The metrics of one seed's models. */
function measure({ gate, customMetrics, columns: rows }, columns, { candidate, pair, perturbedPredictions }) {
    const fairness = fairnessOf(gate.fairness, candidate, pair, columns);
    const more = [
        ...fairness.metrics,
        ...robustnessMetrics(perturbedPredictions, candidate, pair),
        ...customMetrics.map((own) => bindCustomMetric(own, candidate, pair, rows)),
    ];
    return { fairness, metricSet: (0,metric_set/* buildMetricSet */.z)(candidate, pair, more) };
}
/** Assesses what is decided by bounds from more resamples than what is only shown. */
function assessPlan({ metrics, decided }, sampling) {
    const [some, others] = [true, false].map((wanted) => metrics.filter(({ name }) => decided.has(name) === wanted));
    const byName = new Map([
        ...assessed(some ?? [], sampling, 'decided'),
        ...assessed(others ?? [], sampling, 'shown'),
    ]);
    return ({ name }) => {
        const assessment = byName.get(name);
        if (!assessment)
            throw new TypeError(`${name} was not assessed`);
        return assessment;
    };
}
function assessed(metrics, sampling, purpose) {
    const assessments = (0,assess/* assessMetrics */.m)(metrics.map(seed_metrics/* pairsOf */.f), sampling, purpose);
    return metrics.flatMap(({ name }, index) => {
        const assessment = assessments[index];
        return assessment ? [[name, assessment]] : [];
    });
}
function pairWithBaseline(candidate, baseline) {
    if (!baseline.found)
        return null;
    const { predictions } = baseline;
    return predictions.kind === 'none'
        ? { comparable: false, reason: predictions.reason }
        : (0,tasks/* alignPredictions */.IL)(candidate, (0,tasks/* checkPredictions */.rA)(predictions, 'the baseline'));
}
function comparedHow({ baseline, lineage }, pairing) {
    if (!baseline.found || !pairing)
        return null;
    if (!pairing.comparable)
        return { kind: 'incomparable', reason: pairing.reason };
    return { kind: baseline.model === lineage.model ? 'same-model' : 'models' };
}
/** Null for a bound on a comparison when there is no baseline: the first model has none, and must not be stopped by it. */
function checkRequirement(planned, assessmentOf, how) {
    switch (planned.kind) {
        case 'budget':
            return checkBudget(planned.requirement, planned.budget, planned.fact);
        case 'metric':
            return checkMetric(planned.requirement, planned.metric, assessmentOf(planned.metric).candidate);
        case 'without-baseline':
            return how?.kind === 'incomparable'
                ? withoutBaseline(planned.requirement, planned.info, how.reason)
                : null;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/gate/test-set-reuse.js
var test_set_reuse = __webpack_require__(19373);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/data/dataset.js
var data_dataset = __webpack_require__(68598);
// EXTERNAL MODULE: ./build/core/js/src/data/duplicates.js
var duplicates = __webpack_require__(67018);
;// CONCATENATED MODULE: ./build/core/js/src/data/overlap.js


/** Looks for the examples of the test split in the training split of the same dataset, or of another. */
async function overlapOfSplits(dataset, training = dataset) {
    const test = await readExamples(dataset, 'test');
    const train = await readExamples(training, 'train');
    const names = new Set(train.ids);
    const keys = new Set(train.keys);
    return {
        size: test.ids.length,
        same: test.ids.filter((id) => names.has(id)).length,
        equal: test.keys.filter((key) => keys.has(key)).length,
    };
}
async function readExamples(dataset, split) {
    const { ids, columns } = await (0,data_dataset/* readColumns */.Ej)(dataset, split);
    const keyOf = (0,duplicates/* exampleKeys */.t)({ ...dataset.details, columns });
    return { ids, keys: ids.map((_, row) => keyOf(row)) };
}

// EXTERNAL MODULE: ./build/core/js/src/data/as-feature.js
var as_feature = __webpack_require__(51083);
// EXTERNAL MODULE: ./build/core/js/src/data/label-target.js
var label_target = __webpack_require__(84844);
;// CONCATENATED MODULE: ./build/core/js/src/data/stored-columns.js



/**
 * Adds columns to the features of a dataset of tables: those that models take and that the split stores although they are no
 * features of the dataset. Labels are never added.
 */
async function withStoredColumns(dataset, split, models) {
    const { features, label } = dataset.details;
    if (features.kind !== 'table')
        return dataset;
    const taken = new Set([
        ...features.columns.map(({ name }) => name),
        ...(0,label_target/* outputsOf */.Yz)(label).map((output) => output.label.column),
    ]);
    const missing = models
        .flatMap((model) => (model.kind === 'table' ? model.columns : []))
        .filter(({ name }) => !taken.has(name));
    if (missing.length === 0)
        return dataset;
    const { columns: stored } = await (0,data_dataset/* readColumns */.Ej)(dataset, split);
    const added = new Map();
    for (const column of missing)
        if (!added.has(column.name) && stored.some((one) => holds(one, column)))
            added.set(column.name, column);
    const widened = { ...features, columns: [...features.columns, ...added.values()] };
    return { ...dataset, details: { ...dataset.details, features: widened } };
}
/** Whether a stored column has a value of the feature for every example. */
function holds(stored, feature) {
    const column = stored.name === feature.name ? (0,as_feature/* asFeature */.X)(stored, feature) : null;
    switch (column?.kind) {
        case 'number':
            return !column.values.some(Number.isNaN);
        case 'category':
            return !column.codes.includes(-1);
        case 'text':
        case 'bytes':
        case undefined:
            return false;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/gate/model-compatibility.js
var model_compatibility = __webpack_require__(34493);
// EXTERNAL MODULE: ./build/core/js/src/gate/predict-split.js
var predict_split = __webpack_require__(74481);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 1 modules
var artifact = __webpack_require__(33634);
// EXTERNAL MODULE: ./build/core/js/src/model/evaluable-model.js
var evaluable_model = __webpack_require__(87426);
// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
// EXTERNAL MODULE: ./build/core/js/src/data/features.js
var data_features = __webpack_require__(75703);
// EXTERNAL MODULE: ./build/core/js/src/random/philox.js
var philox = __webpack_require__(30411);
;// CONCATENATED MODULE: ./build/core/js/src/robustness/corruptions/pixels.js
function pixels_byte(value) {
    return Math.min(255, Math.max(0, Math.round(value)));
}
function clamp(value, most) {
    return Math.min(most, Math.max(0, value));
}

;// CONCATENATED MODULE: ./build/core/js/src/robustness/corruptions/blur.js

/** A Gaussian to four deviations, along the rows and then along the columns; edges go on as they are. */
function gaussianBlur(deviation, { height, width, channels }) {
    const weights = gaussianWeights(Math.floor(4 * deviation + 0.5), deviation);
    const reach = (weights.length - 1) / 2;
    const along = (values, length, step, other, stride) => {
        const result = new Float64Array(values.length);
        for (let line = 0; line < other; line++)
            for (let position = 0; position < length; position++)
                for (let channel = 0; channel < channels; channel++) {
                    const start = line * stride + channel;
                    let sum = 0;
                    for (const [index, weight] of weights.entries())
                        sum += weight * (values[start + clamp(position + index - reach, length - 1) * step] ?? 0);
                    result[start + position * step] = sum;
                }
        return result;
    };
    return (pixels) => {
        const rows = along(pixels, width, channels, height, width * channels);
        return Uint8Array.from(along(rows, height, width * channels, width, channels), pixels_byte);
    };
}
/** A lens out of focus: each point becomes a disk whose edge is smoothed; edges of the image are mirrored. */
function defocusBlur(strength, { height, width, channels }) {
    const taps = diskTaps(strength);
    const reach = Math.max(8, strength[0]);
    const [columns, rows] = [mirrorMap(width, reach), mirrorMap(height, reach)];
    return (pixels) => {
        const result = new Uint8Array(pixels.length);
        for (let y = 0; y < height; y++)
            for (let x = 0; x < width; x++)
                for (let channel = 0; channel < channels; channel++) {
                    let sum = 0;
                    for (const { right, down, weight } of taps) {
                        const [fromX, fromY] = [columns[x + right + reach] ?? 0, rows[y + down + reach] ?? 0];
                        sum += weight * (pixels[(fromY * width + fromX) * channels + channel] ?? 0);
                    }
                    result[(y * width + x) * channels + channel] = pixels_byte(sum);
                }
        return result;
    };
}
/** The disk on a grid of 17 × 17 pixels, or of its own size where it is larger, with a smoothed edge. */
function diskTaps([radius, deviation]) {
    const reach = Math.max(8, radius);
    const size = 2 * reach + 1;
    const inDisk = Float64Array.from({ length: size * size }, (_, index) => (Math.floor(index / size) - reach) ** 2 + ((index % size) - reach) ** 2 <= radius ** 2 ? 1 : 0);
    const area = inDisk.reduce((sum, inside) => sum + inside, 0);
    const smooth = gaussianWeights(radius <= 8 ? 1 : 2, deviation);
    const half = (smooth.length - 1) / 2;
    const weightAt = (x, y) => smooth.reduce((sum, across, i) => sum +
        smooth.reduce((inner, along, j) => inner +
            across *
                along *
                (inDisk[mirrored(y + j - half, size) * size + mirrored(x + i - half, size)] ?? 0), 0), 0) / area;
    return Array.from(inDisk, (_, index) => {
        const [x, y] = [index % size, Math.floor(index / size)];
        return { right: x - reach, down: y - reach, weight: weightAt(x, y) };
    }).filter(({ weight }) => weight > 0);
}
/** Weights at −reach … reach that sum to 1. */
function gaussianWeights(reach, deviation) {
    const weights = Array.from({ length: 2 * reach + 1 }, (_, index) => Math.exp(-((index - reach) ** 2) / (2 * deviation ** 2)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
}
/** Where each of the places −reach … length − 1 + reach is taken from. */
function mirrorMap(length, reach) {
    return Int32Array.from({ length: length + 2 * reach }, (_, index) => mirrored(index - reach, length));
}
/** A place outside 0 … length − 1 as in a mirror that stands on the pixel at the edge. */
function mirrored(index, length) {
    if (length === 1)
        return 0;
    const period = 2 * (length - 1);
    const within = ((index % period) + period) % period;
    return within < length ? within : period - within;
}

;// CONCATENATED MODULE: ./build/core/js/src/robustness/corruptions/move.js

/** Takes each pixel from another place, bilinear; what lies outside is as the nearest pixel at the edge. */
function moved(pixels, { height, width, channels }, sourceOf) {
    const result = new Uint8Array(pixels.length);
    const at = (x, y, channel) => pixels[(y * width + x) * channels + channel] ?? 0;
    for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
            const [fromX, fromY] = sourceOf(x, y);
            const [insideX, insideY] = [clamp(fromX, width - 1), clamp(fromY, height - 1)];
            const [left, top] = [Math.floor(insideX), Math.floor(insideY)];
            const [right, bottom] = [Math.min(left + 1, width - 1), Math.min(top + 1, height - 1)];
            const [partX, partY] = [insideX - left, insideY - top];
            for (let channel = 0; channel < channels; channel++) {
                const above = at(left, top, channel) * (1 - partX) + at(right, top, channel) * partX;
                const below = at(left, bottom, channel) * (1 - partX) + at(right, bottom, channel) * partX;
                result[(y * width + x) * channels + channel] = pixels_byte(above * (1 - partY) + below * partY);
            }
        }
    return result;
}

// EXTERNAL MODULE: ./build/core/js/src/random/normal.js
var normal = __webpack_require__(47998);
;// CONCATENATED MODULE: ./build/core/js/src/robustness/corruptions/noise.js


/** Adds to each value a normal number of this deviation (of 1). */
function gaussianNoise(deviation) {
    return (pixels, random) => Uint8Array.from(pixels, (value, index) => pixels_byte(value + 255 * deviation * (0,normal/* normal */.q)(random, index)));
}
/** Photons are counted: of a white pixel as many as `photons`, Poisson distributed. */
function shotNoise(photons) {
    const counts = new Map();
    const countsOf = (value) => {
        const known = counts.get(value);
        if (known)
            return known;
        const made = poissonDistribution((value / 255) * photons);
        counts.set(value, made);
        return made;
    };
    return (pixels, random) => Uint8Array.from(pixels, (value, index) => pixels_byte((255 * firstAbove(countsOf(value), random.draw(index))) / photons));
}
/** A share of the values becomes black or white, each as often. */
function impulseNoise(share) {
    return (pixels, random) => Uint8Array.from(pixels, (value, index) => {
        const drawn = random.draw(index);
        if (drawn >= share)
            return value;
        return drawn < share / 2 ? 255 : 0;
    });
}
/** The distribution function at 0, 1, 2 …, as far as a number of 32 bits can tell it from 1. */
function poissonDistribution(mean) {
    const last = Math.ceil(mean + 10 * Math.sqrt(mean) + 10);
    const values = new Float64Array(last + 1);
    let mass = Math.exp(-mean);
    let sum = 0;
    for (let count = 0; count <= last; count++) {
        sum += mass;
        values[count] = sum;
        mass *= mean / (count + 1);
    }
    return values;
}
/** The first place of a value above `drawn`, among values that do not fall. */
function firstAbove(values, drawn) {
    let [from, to] = [0, values.length - 1];
    while (from < to) {
        const middle = (from + to) >> 1;
        if ((values[middle] ?? 1) > drawn)
            to = middle;
        else
            from = middle + 1;
    }
    return from;
}

// EXTERNAL MODULE: ./node_modules/jpeg-js/index.js
var jpeg_js = __webpack_require__(83598);
// EXTERNAL MODULE: ./build/core/js/src/data/encode-jpeg.js
var encode_jpeg = __webpack_require__(91049);
;// CONCATENATED MODULE: ./build/core/js/src/robustness/corruptions/resolution.js



/** Makes the image smaller by means over boxes, and as large as before by repeating pixels. */
function pixelated(factor, { height, width, channels }) {
    const [fewerRows, fewerColumns] = [height, width].map((size) => Math.max(1, Math.floor(size * factor)));
    const small = { height: fewerRows ?? 1, width: fewerColumns ?? 1, channels };
    const whole = { height, width, channels };
    return (pixels) => resized(resized(pixels, whole, small), small, whole);
}
/** Along the rows first, then along the columns, each rounded to bytes. */
function resized(pixels, from, to) {
    const { channels } = from;
    const columns = boxes(from.width, to.width);
    const rows = boxes(from.height, to.height);
    const narrow = new Uint8Array(from.height * to.width * channels);
    for (let y = 0; y < from.height; y++)
        for (const [x, [first, end]] of columns.entries())
            for (let channel = 0; channel < channels; channel++)
                narrow[(y * to.width + x) * channels + channel] = resolution_mean(pixels, (y * from.width + first) * channels + channel, channels, end - first);
    const result = new Uint8Array(to.height * to.width * channels);
    for (const [y, [first, end]] of rows.entries())
        for (let index = 0; index < to.width * channels; index++)
            result[y * to.width * channels + index] = resolution_mean(narrow, first * to.width * channels + index, to.width * channels, end - first);
    return result;
}
function resolution_mean(values, start, step, count) {
    let sum = 0;
    for (let index = 0; index < count; index++)
        sum += values[start + index * step] ?? 0;
    return pixels_byte(sum / count);
}
/** The pixels, first and beyond the last, whose centres lie within each new pixel. */
function boxes(from, to) {
    const scale = from / to;
    const support = Math.max(scale, 1) / 2;
    return Array.from({ length: to }, (_, index) => {
        const centre = (index + 0.5) * scale;
        const first = Math.max(0, Math.floor(centre - support - 0.5) + 1);
        return [first, Math.min(from, Math.max(first + 1, Math.floor(centre + support - 0.5) + 1))];
    });
}
/** Writes the image as JPEG, every channel at full resolution, and reads it again. */
function compressedAsJpeg(quality, { height, width, channels }) {
    return (pixels) => {
        const { data } = (0,jpeg_js.decode)((0,encode_jpeg/* encodeJpeg */.N)(pixels, { height, width, channels }, quality), {
            useTArray: true,
            formatAsRGBA: false,
        });
        return channels === 3
            ? Uint8Array.from(data)
            : Uint8Array.from(pixels, (_, pixel) => data[pixel * 3] ?? 0);
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/robustness/corruptions/severity.js
/**
 * Strengths of severities 1 to 5, for values between 0 and 1, from the published code of Hendrycks and Dietterich, "Benchmarking
 * neural network robustness to common corruptions and perturbations", ICLR 2019 (github.com/hendrycks/robustness,
 * ImageNet-C/create_c): deviations of `noise` and `blur` (pixels), photons of a white pixel, the share of values that
 * flip, what is added, what contrast and size are multiplied by, and the quality of JPEG.
 */
const cifar = {
    noise: [0.04, 0.06, 0.08, 0.09, 0.1],
    'shot-noise': [500, 250, 100, 75, 50],
    'impulse-noise': [0.01, 0.02, 0.03, 0.05, 0.07],
    blur: [0.4, 0.6, 0.7, 0.8, 1],
    'defocus-blur': [
        [0.3, 0.4],
        [0.4, 0.5],
        [0.5, 0.6],
        [1, 0.2],
        [1.5, 0.1],
    ],
    brightness: [0.05, 0.1, 0.15, 0.2, 0.3],
    contrast: [0.75, 0.5, 0.4, 0.3, 0.15],
    pixelate: [0.95, 0.9, 0.85, 0.75, 0.65],
    jpeg: [80, 65, 58, 50, 40],
};
const tinyImageNet = {
    noise: [0.04, 0.08, 0.12, 0.15, 0.18],
    'shot-noise': [250, 100, 50, 30, 15],
    'impulse-noise': [0.01, 0.02, 0.05, 0.08, 0.14],
    blur: [0.5, 0.75, 1, 1.25, 1.5],
    'defocus-blur': [
        [0.5, 0.6],
        [1, 0.1],
        [1.5, 0.1],
        [2.5, 0.01],
        [3, 0.1],
    ],
    brightness: [0.1, 0.2, 0.3, 0.4, 0.5],
    contrast: [0.4, 0.3, 0.2, 0.1, 0.05],
    pixelate: [0.9, 0.8, 0.7, 0.6, 0.5],
    jpeg: [65, 58, 50, 40, 25],
};
const imageNet = {
    noise: [0.08, 0.12, 0.18, 0.26, 0.38],
    'shot-noise': [60, 25, 12, 5, 3],
    'impulse-noise': [0.03, 0.06, 0.09, 0.17, 0.27],
    blur: [1, 2, 3, 4, 6],
    'defocus-blur': [
        [3, 0.1],
        [4, 0.5],
        [6, 0.5],
        [8, 0.5],
        [10, 0.5],
    ],
    brightness: [0.1, 0.2, 0.3, 0.4, 0.5],
    contrast: [0.4, 0.3, 0.2, 0.1, 0.05],
    pixelate: [0.6, 0.5, 0.4, 0.3, 0.25],
    jpeg: [25, 18, 15, 10, 7],
};
/** Half way, as photographers count, between the sizes that the three were made for: 32, 64 and 224 pixels. */
const largestOfCifar = 45;
const largestOfTinyImageNet = 120;
/** The strength of a severity, 1 to 5, for images of this size. */
function strengthOf({ test, severity }, { height, width }) {
    const size = Math.max(height, width);
    const table = size <= largestOfCifar ? cifar : size <= largestOfTinyImageNet ? tinyImageNet : imageNet;
    const strength = table[test][severity - 1];
    if (strength === undefined)
        throw new RangeError(`there is no severity ${severity}`);
    return strength;
}

;// CONCATENATED MODULE: ./build/core/js/src/robustness/corruptions/tone.js

/** Adds to the value of hue, saturation and value, which the other channels follow in proportion. */
function brighter(added, { channels }) {
    return (pixels) => {
        const result = new Uint8Array(pixels.length);
        for (let start = 0; start < pixels.length; start += channels) {
            const own = pixels.subarray(start, start + channels);
            const value = own.reduce((most, part) => Math.max(most, part), 0);
            const raised = Math.min(255, value + 255 * added);
            for (const [channel, part] of own.entries())
                result[start + channel] = pixels_byte(value === 0 ? raised : (part * raised) / value);
        }
        return result;
    };
}
/** Draws each value towards the mean of its channel; `kept` of the distance stays. */
function lessContrast(kept, { channels, height, width }) {
    return (pixels) => {
        const sums = new Float64Array(channels);
        for (const [index, value] of pixels.entries())
            sums[index % channels] = (sums[index % channels] ?? 0) + value;
        const means = sums.map((sum) => sum / (height * width));
        return Uint8Array.from(pixels, (value, index) => {
            const mean = means[index % channels] ?? 0;
            return pixels_byte(mean + (value - mean) * kept);
        });
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/robustness/corruptions/change.js






/** How a rule changes images of these features. */
function imageChange(rule, features) {
    switch (rule.test) {
        case 'rotate':
            return (pixels, random) => rotated(pixels, features, (sign(random, 0) * rule.degrees * Math.PI) / 180);
        case 'shift':
            return (pixels, random) => {
                const right = sign(random, 0) * rule.fraction * features.width;
                const down = sign(random, 1) * rule.fraction * features.height;
                return moved(pixels, features, (x, y) => [x - right, y - down]);
            };
        case 'noise':
            return gaussianNoise(strengthOf(rule, features));
        case 'shot-noise':
            return shotNoise(strengthOf(rule, features));
        case 'impulse-noise':
            return impulseNoise(strengthOf(rule, features));
        case 'blur':
            return gaussianBlur(strengthOf(rule, features), features);
        case 'defocus-blur':
            return defocusBlur(strengthOf(rule, features), features);
        case 'brightness':
            return brighter(strengthOf(rule, features), features);
        case 'contrast':
            return lessContrast(strengthOf(rule, features), features);
        case 'pixelate':
            return pixelated(strengthOf(rule, features), features);
        case 'jpeg':
            return compressedAsJpeg(strengthOf(rule, features), features);
    }
}
function sign(random, index) {
    return random.draw(index) < 0.5 ? -1 : 1;
}
/** About the centre of the image; `angle` in radians. */
function rotated(pixels, features, angle) {
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    const [middleX, middleY] = [(features.width - 1) / 2, (features.height - 1) / 2];
    return moved(pixels, features, (x, y) => [
        middleX + (x - middleX) * cosine - (y - middleY) * sine,
        middleY + (x - middleX) * sine + (y - middleY) * cosine,
    ]);
}

;// CONCATENATED MODULE: ./build/core/js/src/robustness/change-examples.js






/**
 * The same examples, changed as a rule says, before any transform. What happens to an example depends on the seed, the rule
 * and the example's id alone.
 * @throws UserError for a rule that does not fit the features or the label.
 */
function changeExamples(rule, examples, { features, label }, seed) {
    const width = (0,data_features/* valuesPerExample */.yg)(features);
    const changeOf = changerOf(rule, features, label, examples);
    const changed = examples.features.slice();
    for (const [row, id] of examples.ids.entries()) {
        const raw = examples.features.subarray(row * width, (row + 1) * width);
        changed.set(changeOf(raw, (0,philox/* randomStream */._V)(seed, 'robustness', rule.name, id)), row * width);
    }
    return { ...examples, features: changed };
}
function changerOf(rule, features, label, examples) {
    switch (rule.test) {
        case 'jitter':
            if (features.kind !== 'table')
                throw explainMismatch(rule, 'images', 'rows of a table');
            return jitter(rule.fraction, features, examples);
        case 'increase':
            if (features.kind !== 'table')
                throw explainMismatch(rule, 'images', 'rows of a table');
            if (label.kind !== 'number')
                throw explainMismatch(rule, 'a label of classes', 'a label that is a number');
            return increase(rule, features);
        default: {
            if (features.kind !== 'image')
                throw explainMismatch(rule, 'rows of a table', 'images');
            const change = imageChange(rule, features);
            return (raw, random) => change(Uint8Array.from(raw), random);
        }
    }
}
function jitter(fraction, features, { features: values, size }) {
    const slots = (0,data_features/* columnsAsNumbers */.wS)(features);
    const deviations = slots.map(({ category }, slot) => {
        if (category !== null)
            return 0;
        const own = Array.from({ length: size }, (_, row) => values[row * slots.length + slot] ?? 0);
        const mean = own.reduce((sum, value) => sum + value, 0) / size;
        return Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / size);
    });
    return (raw, random) => Float32Array.from(raw, (value, slot) => value + fraction * (deviations[slot] ?? 0) * (0,normal/* normal */.q)(random, slot));
}
function increase({ column, by }, features) {
    const slots = (0,data_features/* columnsAsNumbers */.wS)(features);
    const index = slots.findIndex(({ name, category }) => name === column && category === null);
    if (index < 0)
        throw new user_error/* UserError */.yo({
            code: 'GATE_UNKNOWN_COLUMN',
            found: `\`increase: ${(0,format/* truncate */.xv)(column)}\` under gate.robustness, which is no column of numbers that the model sees`,
            expected: `one of ${slots.flatMap(({ name, category }) => (category === null ? [name] : [])).join(', ')}`,
            hint: 'Correct the name.',
        });
    return (raw) => Float32Array.from(raw, (value, slot) => (slot === index ? value + by : value));
}
function explainMismatch({ test }, found, expected) {
    return new user_error/* UserError */.yo({
        code: 'GATE_RULE_NOT_APPLICABLE',
        found: `${test} under gate.robustness, and ${found} as examples`,
        expected,
        hint: 'Take the rule out of gate.robustness.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/stages/gate/open-model.js
var open_model = __webpack_require__(92125);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/ask-changed.js




/**
 * Asks candidate and baseline again, about test examples that each rule of `gate.robustness` changed.
 * @param baseline null where there is none, or it cannot be asked about this dataset.
 */
async function predictPerturbed({ host, pipeline: { gate } }, { dataset, test, engine, output }, candidate, baseline) {
    const predictions = [];
    for (const rule of gate.robustness) {
        const changed = changeExamples(rule, test, { features: dataset.details.features, label: output.label }, gate.seed);
        const ask = async (model) => (0,predict_split/* predictSplit */.M)(await (0,open_model/* runtimeFor */.C9)(model, engine), model, dataset, changed, output);
        predictions.push({ rule, candidate: await ask(candidate), baseline: baseline && (await ask(baseline)) });
        host.log.info(`Asked again about ${(0,format/* formatCount */.B4)(test.size)} test examples, changed by ${rule.name}`);
    }
    return predictions;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/find-baseline.js
var find_baseline = __webpack_require__(99884);
// EXTERNAL MODULE: ./build/core/js/src/files/outside.js
var outside = __webpack_require__(82162);
// EXTERNAL MODULE: ./build/core/js/src/host/confinement.js
var confinement = __webpack_require__(52736);
// EXTERNAL MODULE: ./build/core/js/src/files/file-kind.js
var file_kind = __webpack_require__(24854);
// EXTERNAL MODULE: ./build/core/js/src/files/glob.js
var glob = __webpack_require__(73051);
// EXTERNAL MODULE: ./build/core/js/src/text/natural-order.js
var natural_order = __webpack_require__(34425);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/named-places.js







/**
 * The files or folders that an input names, one a line, each itself or by a pattern like `seeds/*.csv`: then in the order of
 * their names, numbers by their size.
 * @throws UserError for a pattern that nothing fits, for a link out of a fork's pull request, and for a place that is named twice
 */
async function namedPlaces({ host }, text) {
    const places = (await Promise.all(linesOf(text).map(placesOf))).flat();
    await (0,outside/* refuseLinksOutside */.h)(places, (0,confinement/* confinementOf */.u)(host.codeOrigin));
    const twice = places.find((path, index) => places.indexOf(path) !== index);
    if (twice === undefined)
        return places;
    throw new user_error/* UserError */.yo({
        code: 'GATE_INVALID_REPLICATES',
        found: `${twice} twice among the seeds`,
        expected: 'another model for each seed',
        hint: 'Name each of them once.',
    });
}
async function placesOf(line) {
    if (!(0,glob/* isPattern */.P)(line) || (await (0,file_kind/* fileKind */.h)(line)) !== null)
        return [(0,external_node_path_.resolve)(line)];
    const found = await (0,glob/* findPaths */.E)(line, { cwd: '.', onlyFiles: false });
    if (found.length > 0)
        return found.sort(natural_order/* naturalOrder */.u);
    throw new user_error/* UserError */.yo({
        code: 'ARTIFACT_NOT_FOUND',
        found: `nothing that fits ${JSON.stringify(line)}`,
        expected: 'a file for each seed',
        hint: 'Correct the pattern, or look at the step that writes the files.',
    });
}
/** The lines of an input of several, but for empty ones. */
function linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/require-seeds.js

/** How many models of each side the gate asks for. */
function requestedSeeds({ replicates }) {
    return replicates ?? 1;
}
/** @throws UserError for more or fewer than the gate asks for */
function requireSeeds(gate, side, given) {
    const asked = requestedSeeds(gate);
    if (given === asked)
        return;
    throw new user_error/* UserError */.yo({
        code: 'GATE_INVALID_REPLICATES',
        found: `${given} ${given === 1 ? 'model' : 'models'} as the ${side}, and gate.replicates ${gate.replicates === undefined ? 'is not set' : `is ${asked}`}`,
        expected: asked === 1
            ? 'one model, where the gate asks for no more'
            : `${asked} models of each side, each by a seed of its own`,
        hint: given > 1
            ? `Write \`replicates: ${given}\` under gate, or give ${asked}.`
            : `Give ${asked}, one a line or by a pattern with *; or take gate.replicates out.`,
    });
}
/** Why the baseline that an earlier run made does not have as many seeds; null when it has. */
function explainSeeds(gate, given) {
    const asked = requestedSeeds(gate);
    return given === asked
        ? null
        : `the baseline has ${given === 1 ? 'one model' : `${given} models, by a seed each,`} and the gate asks for ${asked === 1 ? 'one' : `${asked} seeds`}`;
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/model-set.js









function allModels({ first, others }) {
    return [first, ...others];
}
function modelSet(models) {
    const [first, ...others] = models;
    if (!first)
        throw new TypeError('a set without a model');
    return {
        digest: others.length === 0 ? first.digest : (0,digest/* digestOfJson */.Qs)(models.map(({ digest }) => digest)),
        first,
        others,
    };
}
/**
 * The models that an input names, one a line: an artifact of this run by its name, or several by a pattern like `model-seed=*`;
 * a folder, or a file that nobody sealed, or several by a pattern with a slash in it.
 * @throws UserError for none, and for another number than the gate asks for
 */
async function placesOfModels(context, text) {
    const places = (await Promise.all(linesOf(text).map((line) => model_set_placesOf(context, line)))).flat();
    requireSeeds(context.pipeline.gate, 'candidate', places.length);
    return places;
}
async function model_set_placesOf(context, line) {
    const isPath = line.includes('/') || (0,open_model/* bareModelPath */.Hd)(line) !== null;
    if (isPath && requestedSeeds(context.pipeline.gate) > 1)
        return (await namedPlaces(context, line)).map((path) => ({
            path,
            artifact: null,
            bare: (0,open_model/* bareModelPath */.Hd)(path) !== null,
        }));
    if (isPath)
        await (0,outside/* refuseLinksOutside */.h)([line], (0,confinement/* confinementOf */.u)(context.host.codeOrigin));
    if (isPath)
        return [{ path: (0,external_node_path_.resolve)(line), artifact: null, bare: (0,open_model/* bareModelPath */.Hd)(line) !== null }];
    const names = line.includes('*') ? await context.host.artifacts.namesLike(line) : [line];
    if (names.length === 0)
        throw new user_error/* UserError */.yo({
            code: 'ARTIFACT_NOT_FOUND',
            found: `no artifact of this run that fits ${JSON.stringify(line)}`,
            expected: 'the model of each seed',
            hint: 'Correct the pattern, and let the jobs that train come first (`needs:`).',
        });
    const places = [];
    for (const artifact of names)
        places.push({ path: await (0,stages_context/* locateArtifact */.rd)(context, artifact), artifact, bare: false });
    return places;
}
/** Opens the models of an input, and seals at `place` those that nobody sealed. */
async function openCandidates(context, places, directory, judged) {
    const models = [];
    for (const [seed, { path }] of places.entries())
        models.push(await (0,open_model/* openOrSealModel */.ej)(context, path, seedPlace(directory, seed), judged));
    return modelSet(models);
}
/** Names of the artifacts of which each holds the model of one seed, as this run bears them or a matrix of seeds would. */
function namesOfSeeds(places, usual) {
    return places.map(({ artifact }, seed) => places.length === 1 ? usual : (artifact ?? `${usual}-seed=${seed + 1}`));
}
/** Where the model of a seed is sealed, the first at the place itself. */
function seedPlace(directory, seed) {
    return seed === 0 ? directory : `${directory}-${seed + 1}`;
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/baseline-models.js







/** The models of the base branch, one for each of the candidate's; of several seeds under the names of the candidate's. */
async function findBaselineModels(context, given, [usual = '', ...alongside], judged) {
    const { baseline } = context.pipeline.gate;
    if (alongside.length > 0)
        refuseOneName(context, given);
    const names = alongside.length === 0 || baseline.from === 'path' ? null : [usual, ...alongside];
    return (0,find_baseline/* findBaseline */.Xn)(context, { given, usual, alongside }, (path) => openBaselines(context, path, names, judged));
}
/** @throws UserError for what can name one model only, where the gate asks for several */
function refuseOneName({ pipeline: { gate } }, given) {
    const { baseline } = gate;
    const named = given !== '' || (baseline.from === 'run' && baseline.artifact !== null);
    if (!named && baseline.from !== 'release')
        return;
    throw new user_error/* UserError */.yo({
        code: 'BASELINE_WRONG_KIND',
        found: `${baseline.from === 'release' ? 'a release asset' : 'the name of one artifact'} as the baseline, and gate.replicates is ${requestedSeeds(gate)}`,
        expected: 'a branch, whose runs publish each seed under the name that it has here, or a path',
        hint: 'Name a branch under gate.baseline, or a path with a pattern like `accepted/seed-*`.',
    });
}
/**
 * Opens the baseline at a path, or those of all seeds.
 * @param names of their artifacts, of which the path holds one each where a run made them; null where a pattern names them
 */
async function openBaselines(context, path, names, judged) {
    const places = await placesOfBaselines(context, path, names);
    requireSeeds(context.pipeline.gate, 'baseline', places.length);
    const models = [];
    for (const [seed, each] of places.entries())
        models.push(await (0,open_model/* openOrSealModel */.ej)(context, each, seedPlace((0,open_model/* placeOfBaseline */.St)(context), seed), judged));
    return modelSet(models);
}
async function placesOfBaselines(context, path, names) {
    if (requestedSeeds(context.pipeline.gate) === 1)
        return [path];
    return names === null ? namedPlaces(context, path) : names.map((name) => (0,external_node_path_.join)(path, name));
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/dataset-warnings.js



/** That both were asked the same, although they were not made from the same. */
function differenceWarnings(baseline, candidate, dataset) {
    const of = baseline.manifest.parents['dataset'];
    const otherData = of !== undefined && of !== dataset.digest;
    const otherTransform = (0,digest/* canonicalJson */.dj)(baseline.details.transform) !== (0,digest/* canonicalJson */.dj)(candidate.details.transform);
    if (!otherData && !otherTransform)
        return [];
    const others = [...(otherData ? ['dataset'] : []), ...(otherTransform ? ['transform'] : [])].join(' and ');
    const through = otherTransform ? ', the baseline through its own transform' : '';
    const seen = otherData
        ? '. The baseline may have been trained on some of these examples, which flatters it'
        : '';
    return [
        `The baseline was made with another ${others}: both were asked about the test split of the candidate${through}${seen}.`,
    ];
}
/** Of data with few different examples some are equal by chance; the very same ones never are. */
function overlapWarnings({ size, same, equal }) {
    if (same > 0)
        throw new user_error/* UserError */.yo({
            code: 'DATA_TEST_LEAKAGE',
            found: `${(0,format/* formatCount */.B4)(same)} of ${(0,format/* formatCount */.B4)(size)} test examples that are training examples too, by their ids`,
            expected: 'a test split that the model was not trained on',
            hint: 'Give `data.split.test` a fraction, or files that are no source of the training split.',
        });
    if (equal === 0)
        return [];
    const share = (0,format/* percentText */.fL)(equal / size);
    return [
        `${(0,format/* formatCount */.B4)(equal)} of ${(0,format/* formatCount */.B4)(size)} test examples (${share}) are equal to training examples in all the model sees and in the label, which flatters it: \`data.clean.duplicates: drop\` leaves such training examples out.`,
    ];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/gate/slices/part.js
var part = __webpack_require__(33212);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/newest-report.js
var newest_report = __webpack_require__(59150);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/artifact-names.js
var artifact_names = __webpack_require__(66478);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/earlier-slices.js





/** What is read of a report, whichever version wrote it. */
const reportSchema = schemas/* object */.Ikc({
    slices: schemas/* array */.YOg(schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(part/* partKinds */.T), by: schemas/* string */.YjP(), value: schemas/* string */.YjP(), size: schemas/* int */.Whr().nonnegative() })),
});
/**
 * The slices that the test split had in the newest successful run of the base branch, by its report: one that is gone since
 * must not pass unseen. Empty where there is no such report.
 * @param given name of the report's artifact that the step sets; empty for the default one
 */
async function baselineSlices(context, given) {
    const { host, pipeline } = context;
    const { baseline, slices } = pipeline.gate;
    if (slices.length === 0 || baseline.from !== 'run')
        return [];
    try {
        const report = await (0,newest_report/* latestReport */.o)(context, (0,artifact_names/* reportName */.e)(context, given), baseline, reportSchema);
        return report?.slices.filter(({ size }) => size > 0) ?? [];
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        host.log.warning(`Whether a slice vanished since the baseline cannot be told: ${error.message}`);
        return [];
    }
}

// EXTERNAL MODULE: ./build/core/js/src/stages/gate/measure-budgets.js + 3 modules
var measure_budgets = __webpack_require__(82943);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/show-examples.js + 1 modules
var show_examples = __webpack_require__(8280);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/evaluate-models.js



















/**
 * Runs candidate and baseline, of each seed where there are several, on the test split of the run's dataset.
 * @param otherDataset folder of a dataset whose test split takes the place of that of the run's
 */
async function evaluateModels(context, inputs, otherDataset = null) {
    const own = await (0,data_dataset/* openDataset */.Jp)(await (0,stages_context/* locateArtifact */.rd)(context, inputs.dataset));
    const dataset = otherDataset === null ? own : await (0,data_dataset/* openDataset */.Jp)(otherDataset);
    const engine = (0,stages_context/* engineOnDemand */.nN)(context, inputs);
    const onStored = await judgedOn(context, dataset, engine);
    const { path, name } = (0,stages_context/* nameArtifact */.o9)(context, inputs['baseline-artifact'], 'model');
    const places = await placesOfModels(context, inputs.model);
    const names = namesOfSeeds(places, name);
    // A model that nobody sealed takes the features of the run's own dataset.
    const isSealedHere = dataset !== own && places.some(({ bare }) => bare);
    const candidates = await openCandidates(context, places, path, isSealedHere ? await judgedOn(context, own, engine) : onStored);
    const found = await findBaselineModels(context, inputs['baseline-artifact'], names, onStored);
    const baselines = found.found ? found.baseline : null;
    const judged = await withColumnsOf([candidates, ...(baselines ? [baselines] : [])], context, onStored);
    const { test, output } = judged;
    const { first } = candidates;
    const predictions = await ask(first, judged);
    const baseline = found.found ? await askBaseline(context, found, judged) : found;
    const facts = await (0,measure_budgets/* measureBudgets */.D)(context, {
        models: { candidate: first, baseline: baselines && fitting(baselines.first, judged) },
        rows: test,
        features: judged.dataset.details.features,
        engine,
        runtimePath: inputs['runtime-path'],
    });
    return {
        candidate: predictions,
        baseline,
        facts,
        columns: await sliceColumns(context, dataset),
        baselineSlices: await baselineSlices(context, inputs.artifact),
        perturbedPredictions: await predictPerturbed(context, judged, first, baselines && fitting(baselines.first, judged)),
        otherSeeds: await predictOtherSeeds(context, judged, candidates, baselines),
        ...(await trainingOf(first)),
        warnings: [
            ...found.warnings,
            ...(baselines ? differenceWarnings(baselines.first, first, dataset) : []),
            ...overlapWarnings(await overlapOfSplits(dataset, own)),
        ],
        output: dataset.details.label.kind === 'multi-output' ? output.name : null,
        lineage: {
            evaluated: 'models',
            model: candidates.digest,
            seeds: candidates.others.length === 0 ? null : allModels(candidates).map(({ digest }) => digest),
            dataset: dataset.digest,
            testSplit: (0,data_dataset/* digestOfSplit */.us)(dataset, 'test'),
        },
        examples: (0,show_examples/* examplesOfDataset */.R_)(dataset, output.label),
        parents: {
            ...parentsOf('model', candidates),
            dataset: dataset.digest,
            ...(baselines ? parentsOf('baseline', baselines) : {}),
        },
        made: madeOf(places, names, candidates),
        engine: await engine.report(),
    };
}
async function judgedOn(context, dataset, engine) {
    return {
        dataset,
        test: await (0,data_dataset/* readSplit */.bS)(dataset, 'test'),
        output: (0,label_target/* judgedOutput */.nN)(dataset.details.label, context.pipeline.gate.output),
        engine,
    };
}
/** The same examples, with every stored column that a model takes. */
async function withColumnsOf(sets, context, judged) {
    const models = sets.flatMap(allModels).map(({ details }) => details.features);
    const dataset = await withStoredColumns(judged.dataset, 'test', models);
    return dataset === judged.dataset ? judged : judgedOn(context, dataset, judged.engine);
}
/** What this step seals and publishes itself, since nobody did. */
function madeOf(places, names, candidates) {
    return allModels(candidates).flatMap(({ folder, digest }, seed) => places[seed]?.bare === true ? [{ name: names[seed] ?? '', folder, digest }] : []);
}
/** `model`, `model-2`, …: by role, as the report's manifest names what it was made from. */
function parentsOf(role, models) {
    return Object.fromEntries(allModels(models).map(({ digest }, seed) => [seed === 0 ? role : `${role}-${seed + 1}`, digest]));
}
async function predictOtherSeeds(context, judged, { others }, baselines) {
    const seeds = [];
    for (const [index, candidate] of others.entries()) {
        const baseline = baselines?.others[index] ?? null;
        const fit = baseline && fitting(baseline, judged);
        seeds.push({
            candidate: await ask(candidate, judged),
            baseline: fit && (await ask(fit, judged)),
            perturbedPredictions: await predictPerturbed(context, judged, candidate, fit),
        });
    }
    return seeds;
}
async function ask(model, { engine, dataset, test, output }) {
    return (0,predict_split/* predictSplit */.M)(await (0,open_model/* runtimeFor */.C9)(model, engine), model, dataset, test, output);
}
/** How it was trained, as far as it is known. */
async function trainingOf(model) {
    if ((0,evaluable_model/* isOnnx */.G)(model))
        return { history: [], keptEpoch: null };
    const { history, epoch } = await (0,artifact/* readTrainingMetrics */.KU)(model);
    return { history, keptEpoch: epoch };
}
/** What a model of other features costs cannot be measured on these examples. */
function fitting(model, { dataset, output }) {
    return (0,model_compatibility/* explainIncompatibility */.z)(model.details, dataset.details, output) === null ? model : null;
}
/** A baseline of before the features or classes changed cannot be asked, and that must not stop the change. */
async function askBaseline({ pipeline }, { baseline, ...origin }, judged) {
    const [reason = null] = allModels(baseline).flatMap(({ details }) => (0,model_compatibility/* explainIncompatibility */.z)(details, judged.dataset.details, judged.output) ?? []);
    (0,find_baseline/* refuseNamed */.kC)(pipeline.gate.baseline.from === 'path', reason);
    return {
        ...origin,
        model: baseline.digest,
        predictions: reason === null ? await ask(baseline.first, judged) : { kind: 'none', reason },
    };
}
/** The columns that slices, groups and metrics go by, besides the label. */
async function sliceColumns({ pipeline }, dataset) {
    const columns = (0,config_gate/* columnsToRead */.Ro)(pipeline.gate).map(async (name) => [
        name,
        { values: await (0,data_dataset/* readColumn */.JB)(dataset, 'test', name), ...categoriesOf(dataset.details, name) },
    ]);
    return Object.fromEntries(await Promise.all(columns));
}
/** All values the dataset knows of a column of categories or classes, so that one without examples is listed. */
function categoriesOf({ features, label }, name) {
    for (const output of (0,label_target/* outputsOf */.Yz)(label))
        if (output.label.kind === 'class' && output.label.column === name)
            return { categories: output.label.classes };
    const columns = features.kind === 'table' ? features.columns : [];
    const column = columns.find((candidate) => candidate.name === name);
    return column?.type === 'category' ? { categories: column.categories } : {};
}

// EXTERNAL MODULE: ./build/core/js/src/user-code/module.js + 1 modules
var user_code_module = __webpack_require__(86114);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/custom-metrics.js


const unlimited = [-Infinity, Infinity];
/** Loads the metrics under `gate.metrics`. @throws UserError for code that may not run or cannot be loaded. */
async function loadCustomMetrics({ host, folder, pipeline }, allowForkCode) {
    const { metrics } = pipeline.gate;
    const names = metrics.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) < index);
    if (twice !== undefined)
        throw new user_error/* UserError */.yo({
            code: 'METRIC_NAME_TAKEN',
            found: `two metrics ${twice} under gate.metrics`,
            expected: 'a name of its own for each',
            hint: 'Rename one of them.',
        });
    const loaded = [];
    // One after the other, since the hooks that find the files of a module belong to the process.
    for (const { module: path, range = unlimited, ...rest } of metrics) {
        const module = {
            key: 'gate.metrics',
            path,
            folder,
            signature: '(answers) => number[] | number',
            page: 'docs/gate-metrics.md',
            codeOrigin: host.codeOrigin,
            allowForkCode,
        };
        const { made, sources } = await (0,user_code_module/* withUserModule */.uJ)(module, null, (load) => load());
        const call = (predictions) => {
            try {
                return made(predictions);
            }
            catch (error) {
                throw (0,user_code_module/* moduleFailed */.ei)(module, `a function that failed (${(0,user_error/* messageOf */.bD)(error)})`, 'a function that takes the answers as they are', error);
            }
        };
        const failed = (found, expected) => (0,user_code_module/* moduleFailed */.ei)(module, found, expected);
        loaded.push({ metric: { ...rest, range, call, failed }, sources });
    }
    return {
        metrics: loaded.map(({ metric }) => metric),
        sources: Object.fromEntries(loaded.flatMap(({ sources }) => Object.entries(sources))),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/evaluation-input.js
/** The parts of a case that has answers and nothing besides: no budget, slice, seed or training is known. */
const minimalGateInput = {
    output: null,
    facts: {},
    customMetrics: [],
    columns: {},
    baselineSlices: [],
    perturbedPredictions: [],
    otherSeeds: [],
    history: [],
    keptEpoch: null,
    warnings: [],
};

// EXTERNAL MODULE: ./build/core/js/src/predictions/cells.js
var predictions_cells = __webpack_require__(72977);
// EXTERNAL MODULE: ./build/core/js/src/predictions/tables.js + 5 modules
var predictions_tables = __webpack_require__(84204);
;// CONCATENATED MODULE: ./build/core/js/src/predictions/answers.js



/**
 * What the gate judges, from the tables of candidate and baseline and of all their seeds. All are needed for the classes:
 * where a file has no scores, the classes are those that occur in any of them.
 * @throws UserError for classes without a column of scores, and for a class that is spelled in two ways.
 */
function predictionsOf(tables) {
    refuseTwoSpellings(new Set(tables.flatMap((table) => (0,predictions_tables/* classNamesOf */.mU)(table))));
    return tables.map((table) => (0,predictions_tables/* predictionsIn */.yJ)(table, tables));
}
/** Two writers give one number two spellings, such as `1.5` and `1.50`, which would count as different classes. */
function refuseTwoSpellings(names) {
    const spelled = new Map();
    for (const name of names) {
        const value = name.trim() === '' ? NaN : Number(name);
        if (!Number.isFinite(value))
            continue;
        const other = spelled.get(value) ?? name;
        spelled.set(value, other);
        if (other === name)
            continue;
        throw new user_error/* UserError */.yo({
            code: 'PREDICTIONS_CLASS_SPELLING',
            found: `the classes ${(0,predictions_cells/* namesText */.cb)([other, name])}, which are the same number`,
            expected: 'one spelling for each class',
            hint: 'Write the column in the same way in all files. If these are different classes, give them names that are not numbers, such as "v1.50".',
        });
    }
}

// EXTERNAL MODULE: ./build/core/js/src/predictions/artifact.js
var predictions_artifact = __webpack_require__(52212);
// EXTERNAL MODULE: ./build/core/js/src/predictions/gate-columns.js
var gate_columns = __webpack_require__(96599);
// EXTERNAL MODULE: ./build/core/js/src/metrics/count-different.js
var count_different = __webpack_require__(44728);
;// CONCATENATED MODULE: ./build/core/js/src/predictions/mismatch.js



/**
 * Why predictions of before cannot be compared with those of now: the examples or their labels have changed since. Null
 * when they have not, and for another task, which is told elsewhere.
 */
function mismatch_explainMismatch(candidate, baseline) {
    if (candidate.task !== baseline.task)
        return null;
    const [own, other] = [labelsByExample(candidate), labelsByExample(baseline)];
    const common = [...own.keys()].filter((example) => other.has(example));
    const [added, removed] = [own.size - common.length, other.size - common.length];
    if (added > 0 || removed > 0)
        return `the examples have changed since the baseline was kept: ${(0,format/* formatCount */.B4)(added)} are new, ${(0,format/* formatCount */.B4)(removed)} are gone and ${(0,format/* formatCount */.B4)(common.length)} are the same`;
    const relabelled = countRelabelled(common.map((example) => own.get(example) ?? ''), common.map((example) => other.get(example) ?? ''));
    return relabelled === 0
        ? null
        : `the labels of ${(0,format/* formatCount */.B4)(relabelled)} of ${(0,format/* formatCount */.B4)(common.length)} examples have changed since the baseline was kept`;
}
function countRelabelled(own, other) {
    return areNumbers(own) && areNumbers(other)
        ? (0,count_different/* countDifferent */.L)(own, other)
        : own.filter((label, index) => label !== other[index]).length;
}
function areNumbers(labels) {
    return labels.every((label) => typeof label === 'number');
}
function labelsByExample(table) {
    const { names, labels } = (0,predictions_tables/* labelsOf */.PC)(table);
    return new Map(names.map((name, row) => [JSON.stringify(name), labels[row] ?? '']));
}

// EXTERNAL MODULE: ./build/core/js/src/predictions/file-format.js
var file_format = __webpack_require__(10270);
;// CONCATENATED MODULE: ./build/core/js/src/predictions/infer-task.js




/**
 * The task whose columns a file has.
 * @param given the task by the configuration; undefined when it says none.
 * @throws UserError when columns are absent, and when whole numbers could be classes as well as values.
 */
function taskOf(table, given, shown) {
    const task = given ?? inferTask(table, shown);
    const absent = file_format/* requiredColumns */.J1[task].filter((column) => !table.columns.has(column));
    if (absent.length > 0)
        throw withoutColumns(table, absent.join(', '), file_format/* requiredColumns */.J1[task].join(', '), task, shown);
    if (task === 'classification' && !table.columns.has('prediction') && (0,predictions_cells/* scoreColumns */.OY)(table).length === 0)
        throw withoutColumns(table, `prediction and no ${file_format/* scorePrefix */.TD}<class>`, `a column prediction, or a column ${file_format/* scorePrefix */.TD}<class> for each class`, task, shown);
    return task;
}
/**
 * Returns which columns of a file hold nothing but scores of classes, by the header alone. False where the file may be of a task
 * without such columns: a column `score.<name>` may then hold anything.
 */
function isScoreColumn(given) {
    return (name, header) => name.startsWith(file_format/* scorePrefix */.TD) &&
        (given === undefined
            ? !['query', 'position'].some((column) => header.includes(column))
            : given === 'classification');
}
function inferTask(table, shown) {
    const has = (column) => table.columns.has(column);
    if (has('query') && has('item'))
        return 'ranking';
    const absent = ['example', 'label'].filter((column) => !has(column));
    if (absent.length > 0)
        throw withoutColumns(table, absent.join(' and '), describeTasks(), undefined, shown);
    if (has('position') && repeats(table, 'example'))
        return 'sequence';
    if ((0,predictions_cells/* scoreColumns */.OY)(table).length > 0 || !has('prediction'))
        return 'classification';
    const values = [...(0,predictions_cells/* cellsOf */.nc)(table, 'label'), ...(0,predictions_cells/* cellsOf */.nc)(table, 'prediction')].map(predictions_cells/* numberOf */.rl);
    const numbers = values.filter(Number.isFinite);
    // One `inf` or decimal comma among values makes no classes of them: the parser of values then names its line.
    if (numbers.length > values.length / 2 && !numbers.every(Number.isInteger))
        return 'regression';
    if (numbers.length < values.length)
        return 'classification';
    throw new user_error/* UserError */.yo({
        code: 'PREDICTIONS_AMBIGUOUS_TASK',
        found: `${shown} with whole numbers as label and prediction, which may be classes or values`,
        expected: 'a task that the columns tell, or one by name',
        hint: 'Add `task: classification` or `task: regression` to the gate section.',
    });
}
function repeats(table, column) {
    const cells = (0,predictions_cells/* cellsOf */.nc)(table, column);
    return new Set(cells).size < cells.length;
}
function describeTasks() {
    return config_gate/* tasks */.vB.map((task) => `${file_format/* requiredColumns */.J1[task].join(', ')} (${task})`).join('; or ');
}
function withoutColumns({ columns }, absent, expected, task, shown) {
    return new user_error/* UserError */.yo({
        code: 'PREDICTIONS_INVALID_COLUMNS',
        found: `${shown} without the column ${absent}; it has ${(0,predictions_cells/* namesText */.cb)(columns.keys())}`,
        expected,
        hint: `Name the columns as schema/predictions.${task ?? '<task>'}.schema.json has them.`,
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/apache-arrow/ipc/compression/registry.mjs + 1 modules
var registry = __webpack_require__(42798);
// EXTERNAL MODULE: ./node_modules/apache-arrow/fb/compression-type.mjs
var compression_type = __webpack_require__(40264);
// EXTERNAL MODULE: ./node_modules/apache-arrow/ipc/serialization.mjs + 58 modules
var serialization = __webpack_require__(76262);
// EXTERNAL MODULE: ./node_modules/apache-arrow/type.mjs
var apache_arrow_type = __webpack_require__(44772);
// EXTERNAL MODULE: ./build/core/js/src/data/data-file.js
var data_file = __webpack_require__(23343);
// EXTERNAL MODULE: ./build/core/js/src/data/limits.js
var limits = __webpack_require__(24680);
;// CONCATENATED MODULE: ./build/core/js/src/data/lz4.js

/** What is unpacked so far; later parts repeat earlier ones. */
class Output {
    #bytes = new Uint8Array(1024);
    #length = 0;
    append(bytes) {
        this.#reserve(bytes.length);
        this.#bytes.set(bytes, this.#length);
        this.#length += bytes.length;
    }
    /** Byte by byte, since a match may reach into what it writes. */
    repeat(distance, length) {
        if (distance === 0 || distance > this.#length)
            throw new RangeError('an LZ4 match before the beginning');
        this.#reserve(length);
        for (let end = this.#length + length; this.#length < end; this.#length++)
            this.#bytes[this.#length] = this.#bytes[this.#length - distance] ?? 0;
    }
    all() {
        return this.#bytes.slice(0, this.#length);
    }
    #reserve(more) {
        const needed = this.#length + more;
        if (needed <= this.#bytes.length)
            return;
        if (needed > limits/* mostUnpackedBytes */.i6)
            throw new RangeError(`LZ4 data of more than ${limits/* mostUnpackedBytes */.i6} bytes`);
        const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
        larger.set(this.#bytes);
        this.#bytes = larger;
    }
}
/** Reads little-endian numbers and runs of bytes. @throws RangeError where the data ends too early. */
class Input {
    #bytes;
    #position = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    atEnd() {
        return this.#position >= this.#bytes.length;
    }
    number(size) {
        return this.bytes(size).reduceRight((sum, byte) => sum * 256 + byte, 0);
    }
    bytes(length) {
        const end = this.#position + length;
        if (end > this.#bytes.length)
            throw new RangeError('LZ4 data that ends too early');
        const part = this.#bytes.subarray(this.#position, end);
        this.#position = end;
        return part;
    }
}
const magic = 0x184d2204;
const dictionaryId = 0x01;
const contentChecksum = 0x04;
const contentSize = 0x08;
const blockChecksum = 0x10;
const uncompressed = 0x80000000;
/**
 * Unpacks an LZ4 frame, as Arrow's and pandas' Feather files hold them:
 * https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md. Checksums are not looked at.
 * @throws RangeError for what is no whole frame.
 */
function decodeLz4Frame(bytes) {
    const input = new Input(bytes);
    if (input.number(4) !== magic)
        throw new RangeError('no LZ4 frame');
    const flags = input.number(1);
    input.bytes(1 + (flags & contentSize ? 8 : 0) + (flags & dictionaryId ? 4 : 0) + 1);
    const output = new Output();
    for (let size = input.number(4); size !== 0; size = input.number(4)) {
        const block = input.bytes(size % uncompressed);
        if (size >= uncompressed)
            output.append(block);
        else
            decodeBlock(new Input(block), output);
        if (flags & blockChecksum)
            input.bytes(4);
    }
    if (flags & contentChecksum)
        input.bytes(4);
    return output.all();
}
const shortestMatch = 4;
function decodeBlock(input, output) {
    while (!input.atEnd()) {
        const token = input.number(1);
        output.append(input.bytes(longLength(token >> 4, input)));
        // The last sequence of a block has no match.
        if (input.atEnd())
            return;
        const distance = input.number(2);
        output.repeat(distance, longLength(token & 15, input) + shortestMatch);
    }
}
/** A length of 15 goes on in further bytes, as long as they are 255. */
function longLength(begun, input) {
    if (begun < 15)
        return begun;
    let length = begun;
    for (;;) {
        const more = input.number(1);
        length += more;
        if (more < 255)
            return length;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/data/table.js
var data_table = __webpack_require__(6138);
;// CONCATENATED MODULE: ./build/core/js/src/data/arrow-table.js







registry/* compressionRegistry */.g.set(compression_type/* CompressionType */.j.LZ4_FRAME, { decode: decodeLz4Frame });
registry/* compressionRegistry */.g.set(compression_type/* CompressionType */.j.ZSTD, {
    decode: (bytes) => (0,external_node_zlib_.zstdDecompressSync)(bytes, { maxOutputLength: limits/* mostUnpackedBytes */.i6 }),
});
/** Reads an Arrow IPC file (Feather version 2) that anyone wrote; nulls are missing values. Columns of floats become numbers. */
async function readArrow(source) {
    return (0,data_table/* tableOfPart */.Nt)(partOf(source, await (0,data_file/* readData */.v3)(source)), true);
}
/** Null becomes NaN. */
function numberOf(value) {
    return typeof value === 'number' ? value : NaN;
}
function partOf(source, bytes) {
    try {
        const table = (0,serialization/* tableFromIPC */.D)(bytes);
        if (table.schema.fields.length === 0)
            throw new Error('it has no columns');
        (0,limits/* assertValues */.RS)(table.numRows, table.schema.fields.length);
        const columns = new Map(table.schema.fields.map(({ name, type }, index) => {
            const vector = table.getChildAt(index);
            const places = { length: table.numRows };
            return [
                name,
                apache_arrow_type/* DataType */.pe.isFloat(type)
                    ? Float64Array.from(places, (_, row) => numberOf(vector?.get(row)))
                    : Array.from(places, (_, row) => (0,data_table/* cellOf */.WC)(vector?.get(row))),
            ];
        }));
        return { source, columns, size: table.numRows };
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'DATA_INVALID_FILE',
            found: `a file that cannot be read as Arrow (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'an Arrow IPC file or stream, compressed by LZ4, zstd or not at all',
            hint: 'Write the file again, or write another format.',
            location: { file: source.shown },
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/core/js/src/data/csv.js
var csv = __webpack_require__(63794);
// EXTERNAL MODULE: ./build/core/js/src/data/jsonl.js
var jsonl = __webpack_require__(57192);
// EXTERNAL MODULE: ./build/core/js/src/data/parquet.js + 1 modules
var parquet = __webpack_require__(81720);
// EXTERNAL MODULE: ./build/core/js/src/data/source.js
var data_source = __webpack_require__(91717);
;// CONCATENATED MODULE: ./build/core/js/src/predictions/read-file.js







const arrowName = /\.(?:arrow|feather|ipc)$/i;
/**
 * Reads a file of predictions as it is.
 * @param task the configured task; undefined where the columns determine it
 * @param shown name of the file in messages
 * @throws UserError when it cannot be read
 */
function readFileOfPredictions(file, task, shown) {
    const source = { path: shown, file, shown };
    if (arrowName.test(file))
        return readArrow(source);
    switch ((0,data_source/* formatOf */.be)(file)) {
        case 'csv':
            return (0,csv/* readCsvWithNumbers */.$)(source, isScoreColumn(task));
        case 'jsonl':
            return (0,jsonl/* readJsonLines */.s)([source]);
        case 'parquet':
            return (0,parquet/* readParquet */.X)([source]);
        case 'idx':
        case 'images':
        case undefined:
            throw new user_error/* UserError */.yo({
                code: 'PREDICTIONS_UNKNOWN_FORMAT',
                found: `${shown}, whose name tells no format of a table`,
                expected: 'a file that ends in .csv, .tsv, .jsonl, .ndjson, .parquet, .arrow or .feather',
                hint: 'Name the file after its format.',
            });
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/predictions/read-table.js




/**
 * Reads and checks a file of predictions.
 * @param task the task by the configuration; told by the columns when undefined.
 * @param shown what messages call the file.
 * @throws UserError for a file that cannot be read, and for columns and values that do not fit the task.
 */
async function readTable(file, task, shown) {
    const read = await readFileOfPredictions(file, task, shown);
    if (read.rows.length === 0)
        throw new user_error/* UserError */.yo({
            code: 'PREDICTIONS_EMPTY',
            found: `${shown} without a row`,
            expected: 'a prediction for at least one example',
            hint: 'Look at the step that writes the predictions.',
            location: { file: shown },
        });
    const found = taskOf(read, task, shown);
    const raw = (0,predictions_tables/* inOrder */.al)(read, found);
    return { raw, table: (0,predictions_tables/* parseTable */.M$)(raw, found) };
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/read-predictions.js

















/** Reads what candidate and baseline answered, and seals the candidate's answers for later runs to compare with. */
async function readPredictions(context, inputs) {
    const { pipeline } = context;
    refuseRobustness(context);
    refuseOutput(pipeline.gate);
    const { name, path: directory } = (0,stages_context/* nameArtifact */.o9)(context, inputs['predictions-artifact'], (0,artifact_names/* usualName */.g)('predictions', pipeline.gate));
    const candidate = await sealFiles(context, 'candidate', inputs.candidate, pipeline.gate.task, directory);
    (0,gate_columns/* requireColumns */.fe)(candidate.raw, pipeline.gate);
    const [first] = candidate.tables;
    const found = await baselineOf(context, inputs.baseline, { given: inputs['baseline-artifact'], usual: name }, first.task);
    const incompatibility = found.found ? explainKept(context, found.baseline, first) : null;
    const theirs = found.found && incompatibility === null ? found.baseline.tables : [];
    const predictions = predictionsOf([...candidate.tables, ...theirs]);
    const own = predictions.slice(0, candidate.tables.length);
    const others = predictions.slice(candidate.tables.length);
    const named = inputs.baseline !== '' || pipeline.gate.baseline.from === 'path';
    (0,find_baseline/* refuseNamed */.kC)(named, others.map((other) => (0,tasks/* explainOtherQuestion */.MU)(firstOf(own), other)).find(Boolean) ?? null);
    return {
        ...minimalGateInput,
        candidate: firstOf(own),
        baseline: withPredictions(found, incompatibility, others),
        columns: candidate.columns,
        baselineSlices: await baselineSlices(context, inputs.artifact),
        otherSeeds: own.slice(1).map((predictions, index) => ({
            candidate: predictions,
            baseline: others[index + 1] ?? null,
            perturbedPredictions: [],
        })),
        warnings: found.warnings,
        lineage: {
            evaluated: 'predictions',
            model: candidate.digest,
            seeds: null,
            dataset: candidate.examples,
            testSplit: candidate.examples,
        },
        examples: (0,show_examples/* examplesOfTable */.T9)(candidate.raw),
        parents: {
            predictions: candidate.digest,
            ...(found.found ? { baseline: found.baseline.digest } : {}),
        },
        made: [{ name, folder: candidate.folder, digest: candidate.digest }],
        engine: null,
    };
}
/** @throws UserError where the gate names an output, of which a file has one. */
function refuseOutput({ output }) {
    if (output === undefined)
        return;
    throw new user_error/* UserError */.yo({
        code: 'GATE_INVALID_OUTPUT',
        found: `\`gate.output: ${output}\`, and predictions from a file`,
        expected: 'an output of a model that is asked; a file holds the answers of one',
        hint: 'Leave `gate.output` out, and give a file for each output to a gate of its own.',
    });
}
function refuseRobustness({ pipeline }) {
    if (pipeline.gate.robustness.length === 0)
        return;
    throw new user_error/* UserError */.yo({
        code: 'GATE_RULE_NOT_APPLICABLE',
        found: 'gate.robustness for predictions from a file',
        expected: 'a model, which can be asked about changed examples',
        hint: 'Take gate.robustness out, or give the model: a model artifact, a model.json or an ONNX file.',
    });
}
function baselineOf(context, given, names, task) {
    const seal = (files) => sealFiles(context, 'baseline', files, task, (0,external_node_path_.join)(context.workspace, 'given', 'baseline'));
    return given === ''
        ? (0,find_baseline/* findBaseline */.Xn)(context, names, async (path) => (await (0,file_kind/* fileKind */.h)(path)) === 'folder' ? openStored(path) : seal(path))
        : seal(given).then(find_baseline/* baselineAt */.Zl);
}
/** Reads files and seals what the gate needs of them, so that a digest names it, whatever their format and order. */
async function sealFiles(context, side, files, task, directory) {
    const started = new Date();
    const paths = await namedPlaces(context, files);
    requireSeeds(context.pipeline.gate, side, paths.length);
    const all = await Promise.all(paths.map((path) => readTable(path, task, (0,external_node_path_.relative)('', path))));
    const { raw } = firstOf(all);
    const tables = seedTables(all.map(({ table }) => table));
    const columns = (0,gate_columns/* presentColumns */.t7)(raw, context.pipeline.gate);
    const { folder, digest, details } = await (0,predictions_artifact/* writePredictions */.id)(directory, {
        name: context.pipeline.name,
        gate: context.pipeline.gate.id,
        tables,
        columns,
        run: (0,stages_context/* runRecord */.DW)(context, started),
    });
    return { tables, raw, columns, folder, digest, examples: details.examples, kept: null };
}
async function openStored(folder) {
    const { digest, details } = await (0,predictions_artifact/* openPredictions */.Ng)(folder);
    const files = Array.from({ length: details.seeds ?? 1 }, (_, seed) => (0,external_node_path_.join)(folder, (0,predictions_artifact/* predictionsFile */.Zj)(seed)));
    const all = await Promise.all(files.map((file) => readTable(file, details.task, file)));
    return { tables: seedTables(all.map(({ table }) => table)), digest, kept: details };
}
function seedTables(tables) {
    const [first, ...others] = tables;
    if (first)
        return [first, ...others];
    throw new TypeError('predictions without a file');
}
function firstOf(values) {
    const [first] = values;
    if (first !== undefined)
        return first;
    throw new TypeError('no predictions of the first seed');
}
function withPredictions(found, incompatibility, predictions) {
    if (!found.found)
        return found;
    const { baseline, ...origin } = found;
    return {
        ...origin,
        model: baseline.digest,
        predictions: incompatibility === null ? firstOf(predictions) : { kind: 'none', reason: incompatibility },
    };
}
/**
 * Why a baseline that an earlier run kept cannot be compared with: what changed since must not stop the change. A file that
 * somebody gives has to fit.
 */
function explainKept({ pipeline }, { kept, tables }, candidate) {
    if (!kept)
        return null;
    const { name, gate } = kept;
    if (name !== pipeline.name || gate !== pipeline.gate.id)
        return `the baseline was kept by the gate ${gate} of ${name}, and this is ${pipeline.gate.id} of ${pipeline.name}`;
    return mismatch_explainMismatch(candidate, tables[0]) ?? explainSeeds(pipeline.gate, tables.length);
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/evaluate-candidate.js








/**
 * Collects the predictions of candidate and baseline, and decides by the gate of the context.
 * @param otherDataset folder of a dataset whose test split replaces the one that the inputs name
 */
async function evaluateCandidate(context, inputs, otherDataset = null) {
    const metrics = await loadCustomMetrics(context, inputs['allow-fork-code']);
    return decide(context, metrics, await evaluate(context, inputs, otherDataset));
}
/** Decides by the gate of the context on predictions that were collected for another gate. */
async function decideAgain(context, inputs, collected) {
    return decide(context, await loadCustomMetrics(context, inputs['allow-fork-code']), collected);
}
function decide(context, { metrics, sources }, evaluation) {
    const { host, pipeline } = context;
    const decided = evaluateGate({
        ...evaluation,
        name: pipeline.name,
        gate: (0,test_set_reuse/* chargeDecisions */.qA)(pipeline.gate),
        customMetrics: metrics,
        lineage: {
            ...evaluation.lineage,
            config: (0,digest/* digestOfJson */.Qs)(pipeline.gate),
            code: sources,
            repository: host.revision?.url ?? null,
            commit: host.revision?.commit ?? null,
            tensorline: (0,package_root/* packageVersion */.T)(),
        },
    });
    const verdict = (0,test_set_reuse/* publishedVerdict */.mh)(decided, pipeline.gate);
    return { evaluation, verdict: { ...verdict, reason: `${noteOn(context, evaluation)}${verdict.reason}` } };
}
/** The reason of a verdict is the first line of every report: it says when a comparison was possible and did not take place. */
function noteOn({ pipeline: { gate } }, { baseline }) {
    const comparesNothing = gate.compare?.length === 0 && gate.slices.length === 0;
    if (baseline.found || !baseline.hasRuns || comparesNothing)
        return '';
    return `Nothing was compared, although the base branch has successful runs: ${baseline.reason}. `;
}
/** Evaluates prediction files of any framework, or models, which it runs. */
async function evaluate(context, inputs, otherDataset) {
    if (inputs.candidate !== '')
        return readPredictions(context, inputs);
    if (inputs.baseline === '')
        return evaluateModels(context, inputs, otherDataset);
    throw new user_error/* UserError */.yo({
        code: 'BASELINE_WRONG_KIND',
        found: 'a file of predictions as input "baseline" and none as "candidate"',
        expected: 'predictions of both, or a model as candidate',
        hint: 'Give the file of the candidate too; a model is compared with the one that `gate.baseline` names.',
    });
}


/***/ }),

/***/ 99884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xn: () => (/* binding */ findBaseline),
/* harmony export */   Zl: () => (/* binding */ baselineAt),
/* harmony export */   kC: () => (/* binding */ refuseNamed),
/* harmony export */   ky: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38602);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82162);
/* harmony import */ var _host_confinement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52736);





const dayMs = 24 * 3600 * 1000;
const mostNamed = 5;
/**
 * What the candidate is compared with: what lies at a path, what the newest run of the base branch made, or what was released.
 * @param open opens and verifies it; of a branch's run always a sealed artifact.
 */
async function findBaseline({ host, pipeline, folder, workspace }, names, open) {
    const rule = pipeline.gate.baseline;
    const openPinned = pinnedTo(rule.digest, open);
    if (rule.from === 'path') {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, rule.path);
        // After a fork's run the gate is that of the base.
        if (host.forkRun === null)
            await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseOutside */ .g)([directory], (0,_host_confinement_js__WEBPACK_IMPORTED_MODULE_3__/* .confinementOf */ .u)(host.codeOrigin));
        return baselineAt(await openPinned(directory));
    }
    const result = await host.baselines.find(queryOf(rule, names), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'baseline'), openPinned);
    if (!result.found) {
        const { reason, hasRuns, skipped } = result;
        return { found: false, reason, hasRuns, warnings: namesOf(skipped) };
    }
    const { opened, commit, createdAt, runUrl } = result;
    host.log.info(`Baseline: ${opened.digest}${commit === null ? '' : ` of ${commit}`}`);
    return {
        found: true,
        baseline: opened,
        commit,
        createdAt,
        runUrl,
        ageDays: ageInDays(createdAt),
        warnings: [...namesOf(result.skipped), ...stalenessOf(result, rule)],
    };
}
/** A baseline that somebody named, so that no run made it. */
function baselineAt(baseline) {
    return { found: true, baseline, commit: null, createdAt: null, runUrl: null, warnings: [] };
}
/**
 * A baseline that was found may be of before the features or the classes changed, which must not stop the change. One that
 * somebody named has to answer the same question.
 * @param reason why it cannot be compared with; null when it can.
 * @throws UserError where one was named that cannot be.
 */
function refuseNamed(named, reason) {
    if (!named || reason === null)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'BASELINE_MISMATCH',
        found: `a baseline that cannot be compared with: ${reason}`,
        expected: 'one that takes the same features and answers with the same classes as the candidate',
        hint: 'Name a baseline of the same task, or look for one with `gate.baseline: main`.',
    });
}
/** The runs of a branch that may hold what the gate compares with. */
function runsOf({ baseline }, branch) {
    return { branch, workflow: baseline.from === 'run' ? baseline.workflow : null };
}
function queryOf(rule, { given, usual, alongside = [] }) {
    switch (rule.from) {
        case 'run': {
            const { branch, workflow } = rule;
            return { from: 'run', branch, workflow, artifact: given || (rule.artifact ?? usual), alongside };
        }
        case 'release':
            return { from: 'release', release: rule.release, asset: rule.asset };
    }
}
function pinnedTo(digest, open) {
    return async (path) => {
        const opened = await open(path);
        if (digest === null || opened.digest === digest)
            return opened;
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'BASELINE_DIGEST_MISMATCH',
            found: `a baseline with the digest ${opened.digest}`,
            expected: `${digest}, as \`gate.baseline.digest\` says`,
            hint: 'Name the digest of the baseline that you mean, or none.',
        });
    };
}
function namesOf(skipped) {
    const named = skipped
        .slice(0, mostNamed)
        .map(({ what, why }) => `As the baseline, ${what} was passed over: ${why}.`);
    const more = skipped.length - named.length;
    return more > 0 ? [...named, `So were ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(more)} more; the log names them.`] : named;
}
function stalenessOf({ createdAt }, { staleAfterDays }) {
    const age = ageInDays(createdAt);
    if (staleAfterDays === null || age <= staleAfterDays)
        return [];
    return [
        `The baseline is ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(age)} days old, more than the ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(staleAfterDays)} of \`stale-after\`: run the workflow on the base branch again.`,
    ];
}
function ageInDays(createdAt) {
    return Math.max(0, Math.floor((Date.now() - createdAt.getTime()) / dayMs));
}


/***/ }),

/***/ 82943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ measureBudgets),
  Z: () => (/* binding */ measurementsOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/metrics/budget.js
var budget = __webpack_require__(6922);
// EXTERNAL MODULE: ./build/core/js/src/benchmark/fact.js
var fact = __webpack_require__(37919);
// EXTERNAL MODULE: ./build/core/js/src/benchmark/fresh-process.js
var fresh_process = __webpack_require__(6225);
;// CONCATENATED MODULE: ./build/core/js/src/benchmark/turns.js
/**
 * Measures candidate and baseline in turns, each first in every second turn, so that what slows the machine down for a
 * while slows both.
 */
async function runInterleaved({ candidate, baseline }, { most, fewest, longest }, measure) {
    const own = [];
    const other = [];
    const started = performance.now();
    for (let turn = 0; turn < most; turn++) {
        if (turn % 2 === 0)
            own.push(await measure(candidate, turn));
        if (baseline !== null)
            other.push(await measure(baseline, turn));
        if (turn % 2 === 1)
            own.push(await measure(candidate, turn));
        if (turn + 1 >= fewest && performance.now() - started > longest)
            break;
    }
    return { candidate: own, baseline: baseline === null ? null : other };
}

;// CONCATENATED MODULE: ./build/core/js/src/benchmark/latency.js

const warmUps = 20;
const limits = { most: 1000, fewest: 50, longest: 15_000 };
/**
 * Times answers to one example at a time, in milliseconds.
 * @param rows raw examples, taken one after another and from the start again
 */
async function measureLatency(models, rows) {
    const time = async (model, turn) => {
        const example = exampleOf(rows, turn);
        const before = performance.now();
        await model.predict(example);
        return performance.now() - before;
    };
    await runInterleaved(models, { ...limits, most: warmUps, fewest: 1 }, time);
    return runInterleaved(models, limits, time);
}
function exampleOf({ size, features }, turn) {
    const width = features.length / size;
    const row = turn % size;
    return { size: 1, features: features.subarray(row * width, (row + 1) * width) };
}

;// CONCATENATED MODULE: ./build/core/js/src/benchmark/throughput.js

const mostExamples = 2048;
const throughput_limits = { most: 15, fewest: 5, longest: 15_000 };
/** Examples answered a second, many at a time. */
async function measureThroughput(models, rows) {
    const batch = firstOf(rows, mostExamples);
    const rate = async (model) => {
        const before = performance.now();
        await model.predict(batch);
        return (1000 * batch.size) / (performance.now() - before);
    };
    await runInterleaved(models, { ...throughput_limits, most: 1 }, rate);
    return runInterleaved(models, throughput_limits, rate);
}
function firstOf({ size, features }, most) {
    const count = Math.min(size, most);
    return { size: count, features: features.subarray(0, (features.length / size) * count) };
}

// EXTERNAL MODULE: ./build/core/js/src/model/evaluable-model.js
var evaluable_model = __webpack_require__(87426);
// EXTERNAL MODULE: ./build/core/js/src/model/stored-model.js + 2 modules
var stored_model = __webpack_require__(30749);
// EXTERNAL MODULE: ./build/core/js/src/model/inference.js
var inference = __webpack_require__(22980);
// EXTERNAL MODULE: ./build/core/js/src/model/onnx/onnx-schema.js
var onnx_schema = __webpack_require__(53970);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/open-model.js
var open_model = __webpack_require__(92125);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/measure-budgets.js













/** Returns the costs of the models: the sizes of their files, and the measurements that the gate names. */
async function measureBudgets(context, setting) {
    const asked = measurementsOf(context.pipeline.gate);
    const advisory = !context.host.codeOrigin.selfHosted;
    return {
        ...(await sizesOf(setting.models)),
        ...(await withLoaded(setting, asked, async (loaded) => ({
            ...(asked.has('latency')
                ? measured('latency', await measureLatency(loaded, setting.rows), advisory)
                : {}),
            ...(asked.has('throughput')
                ? measured('throughput', await measureThroughput(loaded, setting.rows), advisory)
                : {}),
        }))),
        ...(asked.has('process') ? await processCosts(setting, advisory) : {}),
    };
}
/** Returns the measurements that a gate's requirements and comparisons name. */
function measurementsOf({ require, compare = [] }) {
    const names = [...require, ...compare].flatMap(({ metric }) => metric ?? []);
    return new Set(names.flatMap((name) => (0,budget/* budgetOf */.n)(name)?.from ?? []));
}
/** Measured on the files: a manifest may declare any size. An ONNX model has no parameters that can be counted. */
async function sizesOf({ candidate, baseline }) {
    const known = async (of) => {
        const value = await of(candidate);
        if (value === null)
            return null;
        return { candidate: value, baseline: baseline && (await of(baseline)), samples: null, advisory: false };
    };
    const [bytes, parameters] = [await known(measureBytes), await known(parametersOf)];
    return { ...(bytes && { 'model-bytes': bytes }), ...(parameters && { parameters }) };
}
async function measureBytes(model) {
    return (0,evaluable_model/* isOnnx */.G)(model) ? (await (0,promises_.stat)((0,external_node_path_.join)(model.folder, onnx_schema/* onnxFile */.e))).size : (0,stored_model/* measureModelBytes */.Ty)(model.folder);
}
async function parametersOf(model) {
    return (0,evaluable_model/* isOnnx */.G)(model) ? null : (0,stored_model/* countParameters */.yG)(model.folder);
}
async function withLoaded({ models, engine, features }, asked, measure) {
    if (!asked.has('latency') && !asked.has('throughput'))
        return {};
    const load = async (model) => (0,inference/* loadForInference */.$)(await (0,open_model/* runtimeFor */.C9)(model, engine), model, features);
    const candidate = await load(models.candidate);
    const baseline = models.baseline && (await load(models.baseline));
    try {
        return await measure({ candidate, baseline });
    }
    finally {
        await candidate.close();
        await baseline?.close();
    }
}
/** The budgets that these measurements give, by the percentile that each is. */
function measured(from, samples, advisory) {
    return Object.fromEntries(budget/* budgets */.R
        .filter((budget) => budget.from === from)
        .map(({ name, percent }) => [name, factOf(samples, percent, advisory)]));
}
function factOf(samples, percent, advisory) {
    const { candidate, baseline } = samples;
    return {
        candidate: (0,fact/* percentile */.Y)(candidate, percent),
        baseline: baseline && (0,fact/* percentile */.Y)(baseline, percent),
        samples,
        advisory,
    };
}
const processLimits = { most: 5, fewest: 3, longest: 30_000 };
/** Memory does not depend on who else uses the machine. */
async function processCosts({ models, engine, runtimePath }, advisory) {
    const device = (await engine.report())?.device ?? 'wasm';
    const costs = await runInterleaved(models, processLimits, ({ folder }) => (0,fresh_process.measureFreshProcess)({ folder, device, runtimePath: runtimePath || undefined }));
    const samplesOf = (of) => ({
        candidate: costs.candidate.map(of),
        baseline: costs.baseline && costs.baseline.map(of),
    });
    return {
        'cold-start': factOf(samplesOf(({ coldStart }) => coldStart), 50, advisory),
        'peak-memory': factOf(samplesOf(({ peakMemory }) => peakMemory), 50, false),
    };
}


/***/ }),

/***/ 59150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ findReport),
/* harmony export */   o: () => (/* binding */ latestReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _report_report_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3863);




const identitySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), gate: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
/**
 * Finds the newest report of this gate on a branch. Reports of other pipelines and gates are passed over.
 * @param artifact the name under which the gate publishes its reports
 * @param schema the part of the report that is needed
 */
async function findReport({ host, pipeline, workspace }, artifact, { branch, workflow }, schema) {
    let others = 0;
    const result = await host.baselines.find({ from: 'run', branch, workflow, artifact }, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'newest-report'), async (folder) => {
        const opened = await (0,_report_report_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .openReport */ .NL)(folder);
        const verdict = await (0,_report_report_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .readVerdict */ .wk)(opened);
        const identity = identitySchema.safeParse(verdict).data;
        if (identity?.name === pipeline.name && identity.gate === pipeline.gate.id)
            return { ...opened, verdict };
        others += 1;
        throw otherReport(identity ?? { name: 'unknown', gate: 'unknown' }, pipeline);
    });
    if (!result.found)
        return { found: false, obstacle: result.skipped.length > others ? result.reason : null };
    const said = schema.safeParse(result.opened.verdict);
    return said.success
        ? { found: true, report: said.data }
        : { found: false, obstacle: 'its newest report has another form' };
}
/** The newest report of this gate on a branch; null where there is none that can be read. */
async function latestReport(context, artifact, location, schema) {
    const result = await findReport(context, artifact, location, schema);
    return result.found ? result.report : null;
}
function otherReport({ name, gate }, pipeline) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'ARTIFACT_OTHER_PIPELINE',
        found: `a report of the gate ${gate} of ${name}`,
        expected: `one of the gate ${pipeline.gate.id} of ${pipeline.name}`,
        hint: 'Give the reports of two gates different names with the input `artifact`.',
    });
}


/***/ }),

/***/ 92125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ runtimeFor),
/* harmony export */   Hd: () => (/* binding */ bareModelPath),
/* harmony export */   St: () => (/* binding */ placeOfBaseline),
/* harmony export */   ej: () => (/* binding */ openOrSealModel)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44181);
/* harmony import */ var _model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87426);
/* harmony import */ var _model_import_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66398);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79242);





/** Opens a model that an artifact's folder holds, or seals a `model.json` or an `.onnx` file at `place`. */
async function openOrSealModel(context, path, directory, { dataset, test, output, engine }) {
    const bare = {
        file: path,
        name: context.pipeline.name,
        dataset,
        config: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfJson */ .Qs)(null),
        run: (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .runRecord */ .DW)(context, new Date()),
    };
    switch ((0,_model_import_js__WEBPACK_IMPORTED_MODULE_3__/* .externalFormat */ .zd)(path)) {
        case 'onnx':
            return (0,_model_import_js__WEBPACK_IMPORTED_MODULE_3__/* .sealOnnx */ .dR)(directory, bare, output.label);
        case 'layers': {
            const { tf, report } = await engine.start();
            return (0,_model_import_js__WEBPACK_IMPORTED_MODULE_3__/* .sealLayersModel */ .pL)(tf, directory, bare, test, (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .nameEngine */ .O2)(report));
        }
        case null:
            await (0,_model_import_js__WEBPACK_IMPORTED_MODULE_3__/* .requireFolderOfArtifact */ .T8)(path);
            return (0,_model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_2__/* .openAskedModel */ .g)(path);
    }
}
/** The path of a model that an input names as a file; null when it names an artifact or its folder. */
function bareModelPath(reference) {
    return (0,_model_import_js__WEBPACK_IMPORTED_MODULE_3__/* .externalFormat */ .zd)(reference) === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(reference);
}
/** What runs the tensors of a model; an ONNX model needs no TensorFlow, so none is started for it. */
async function runtimeFor(model, engine) {
    return (0,_model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnnx */ .G)(model) ? null : (await engine.start()).tf;
}
/** Where a baseline that is a file is sealed. */
function placeOfBaseline({ workspace }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'given', 'baseline');
}


/***/ }),

/***/ 55725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ addToLedger),
  Q: () => (/* binding */ recordDecision)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
;// CONCATENATED MODULE: ./build/core/js/src/gate/decision-record.js

/** The record of a verdict's decision, whoever brings it: all of it is in `report.json`, so a report carries it. */
function decisionOf({ name, gate, accepted, lineage }) {
    const { testSplit, model, baseline, config } = lineage;
    return { schema: 1, testSplit, candidate: model, baseline, policy: config, name, gate, accepted };
}
/** Where the ledger keeps it: named by what was decided on, so that a repeat counts once and writers never meet. */
function entryOf(decision) {
    const { testSplit, candidate, baseline, policy } = decision;
    return {
        /** Counts the decisions of a test split. */
        page: (0,digest/* hexOf */.ZD)(testSplit),
        name: (0,digest/* hexOf */.ZD)((0,digest/* digestOfJson */.Qs)([testSplit, candidate, baseline, policy])),
        text: `${(0,digest/* canonicalJson */.dj)(decision)}\n`,
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/record-decision.js



/**
 * Notes the decision in the ledger and counts those that the test split has carried. A ledger that is out of reach is a warning
 * and changes no verdict.
 * @param gate whose rules for the test set hold
 * @throws UserError under `disclosure: verdict-only` when the count is unknown or beyond the budget, since nothing could be promised then
 */
async function recordDecision(context, verdict, gate = context.pipeline.gate) {
    const { host } = context;
    const { budget: given, disclosure } = gate['test-set'];
    const budget = given ?? null;
    const decisions = await countDecisions(context, verdict, disclosure);
    if (disclosure === 'verdict-only')
        checkDecisionBudget(decisions, budget);
    else if (decisions !== null && budget !== null && decisions > budget)
        host.log.warning(`This test split has carried at least ${(0,format/* formatCount */.B4)(decisions)} decisions, more than its budget of ${(0,format/* formatCount */.B4)(budget)}: take a new one.`);
    return { decisions, budget, noted: await addToLedger(context, verdict) };
}
async function countDecisions({ host }, verdict, disclosure) {
    const { page, name } = entryOf(decisionOf(verdict));
    try {
        return new Set([...(await host.ledger.namesOn(page)), name]).size;
    }
    catch (error) {
        const found = `no ledger that could be read (${(0,user_error/* messageOf */.bD)(error)})`;
        if (disclosure === 'verdict-only')
            throw new user_error/* UserError */.yo({
                code: 'GATE_DECISIONS_UNKNOWN',
                found,
                expected: 'the decisions that this test split has carried, which `disclosure: verdict-only` charges',
                hint: 'Give the job `contents: read` and a token, and run it again.',
            }, { cause: error });
        host.log.warning(`Found ${found}: how often this test split was asked is not known.`);
        return null;
    }
}
function checkDecisionBudget(decisions, budget) {
    if (decisions === null || budget === null || decisions <= budget)
        return;
    throw new user_error/* UserError */.yo({
        code: 'GATE_BUDGET_EXHAUSTED',
        found: `a test split that has carried the ${(0,format/* formatCount */.B4)(budget)} decisions of its budget`,
        expected: 'one that has some left',
        hint: 'Take a new test split: another decision on this one would break what was promised of all before. Publish the old one if you like, to learn from it.',
    });
}
/** Adds a decision, this run's or one that a report carried from a run that may not write. */
async function addToLedger({ host }, verdict) {
    const added = await addTo(host.ledger.add([entryOf(decisionOf(verdict))]));
    if (added.posted)
        return true;
    host.log.info(`The decision is not in the ledger yet: ${added.reason}. The report carries it to a workflow that may write.`);
    return false;
}
async function addTo(adding) {
    try {
        return await adding;
    }
    catch (error) {
        return { posted: false, reason: (0,user_error/* messageOf */.bD)(error) };
    }
}


/***/ }),

/***/ 88455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I3: () => (/* binding */ checkName),
  l: () => (/* binding */ gateKey),
  gC: () => (/* binding */ postToReview),
  Ki: () => (/* binding */ reportVerdict)
});

// EXTERNAL MODULE: ./build/core/js/src/gate/test-set-schema.js
var test_set_schema = __webpack_require__(47402);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/test-set-use.js




/** How often the test split was asked, for summary, comment and check: the report itself must not change when others ask. */
function testSetUseText({ testSet, lineage }, { decisions }) {
    return (0,markdown.md) `<sub>${countOf(decisions)} on the test split ${(0,markdown/* code */.aY)((0,digest/* shortDigest */.VK)(lineage.testSplit))}${budgetOf(testSet.budget)}. ${(0,test_set_schema/* reuseText */.gz)(testSet)}</sub>`
        .text;
}
function countOf(decisions) {
    if (decisions === null)
        return 'An unknown number of decisions';
    return `At least ${(0,format/* formatCount */.B4)(decisions)} ${decisions === 1 ? 'decision' : 'decisions'}`;
}
function budgetOf(budget) {
    return budget === null ? '' : `, of ${(0,format/* formatCount */.B4)(budget)} that it may carry`;
}

// EXTERNAL MODULE: ./build/core/js/src/report/verdict-markdown.js + 3 modules
var verdict_markdown = __webpack_require__(61643);
// EXTERNAL MODULE: ./build/core/js/src/gate/verdict.js + 4 modules
var verdict = __webpack_require__(56958);
// EXTERNAL MODULE: ./build/core/js/src/text/untrusted.js
var untrusted = __webpack_require__(93111);
// EXTERNAL MODULE: ./build/core/js/src/report/aligned.js
var aligned = __webpack_require__(43324);
// EXTERNAL MODULE: ./build/core/js/src/report/guidance.js
var guidance = __webpack_require__(85756);
// EXTERNAL MODULE: ./build/core/js/src/report/words.js
var words = __webpack_require__(91389);
;// CONCATENATED MODULE: ./build/core/js/src/report/verdict-text.js






const marks = { pass: '✓', fail: '✗', inconclusive: '?' };
const most = 10;
/** The verdict for a terminal and a job's log: outcome and reason first, then what was asked for. */
function verdictText(verdict, paint) {
    const { outcome, reason } = verdict;
    return [
        paint(outcome, `${marks[outcome]} ${words/* outcomeWords */.wX[outcome]}: ${(0,untrusted/* printable */.g$)(reason)}`),
        ...(outcome === 'pass' ? [] : [(0,guidance/* guidanceOf */.s)(verdict)]),
        ...part(verdict.replicates === null
            ? 'Against the baseline'
            : `Against the baseline, means of ${(0,format/* formatCount */.B4)(verdict.replicates)} seeds`, ['', 'gain', 'interval', 'margin', 'baseline'], comparisons(verdict), paint),
        ...part('Requirements', ['', 'found'], requirements(verdict), paint),
        ...part('Slices', ['', 'examples', 'gain', 'p'], slices(verdict), paint),
    ].join('\n');
}
function part(title, head, rows, paint) {
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, most);
    const [first = '', ...lines] = (0,aligned/* aligned */.b)([head, ...shown.map(({ cells }) => cells)]);
    const left = rows.length - shown.length;
    return [
        '',
        title,
        `    ${first}`,
        ...lines.map((line, index) => {
            const outcome = shown[index]?.outcome ?? 'inconclusive';
            return `  ${paint(outcome, marks[outcome])} ${line}`;
        }),
        ...(left > 0 ? [`    ${(0,format/* formatCount */.B4)(left)} more are in the report`] : []),
    ];
}
function comparisons({ comparisons }) {
    return comparisons.map((row) => {
        const { outcome, title, unit, difference, baseline } = row;
        return {
            outcome,
            cells: [
                nameOf(title),
                difference ? (0,format/* differenceText */.Lr)(difference.value, unit) : '',
                difference?.interval ? (0,format/* rangeText */.lq)(difference.interval, unit) : '',
                (0,words/* toleranceText */.ve)(row),
                baseline === null ? '' : (0,format/* formatValue */.Fl)(baseline, unit),
            ],
        };
    });
}
function requirements({ requirements }) {
    return requirements.map(({ outcome, advisory, text, value, unit }) => ({
        outcome: advisory && outcome === 'fail' ? 'inconclusive' : outcome,
        cells: [nameOf(text), value === null ? '' : (0,format/* formatValue */.Fl)(value, unit)],
    }));
}
/** Those that fail the gate: a terminal is no place for the others. */
function slices({ slices }) {
    return slices.filter(verdict/* failsGate */.FW).map(({ name, size, difference, unit, adjustedP }) => ({
        outcome: 'fail',
        cells: [
            nameOf(name),
            (0,format/* formatCount */.B4)(size),
            difference ? (0,format/* differenceText */.Lr)(difference.value, unit) : '',
            adjustedP === null ? '' : (0,format/* pText */.C6)(adjustedP),
        ],
    }));
}
function nameOf(text) {
    return (0,untrusted/* printable */.g$)((0,format/* truncate */.xv)(text));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 12 modules
var read_pipeline = __webpack_require__(37756);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/gate/reason.js
var gate_reason = __webpack_require__(97133);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/annotate-verdict.js





/** What did not pass, at the lines of the file that ask for it. */
async function annotationsOf({ file, pipeline }, verdict) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
            return null;
        throw error;
    });
    if (text === null)
        return [];
    const remarks = remarksOn(verdict, pipeline.gate);
    const places = (0,read_pipeline/* locateIn */._C)(text, file, remarks.map(({ path }) => path));
    return remarks.map(({ outcome, title, message }, index) => ({
        file: file.replace(/^\.\//, ''),
        line: places[index]?.line ?? 1,
        level: outcome === 'fail' ? 'failure' : 'warning',
        title,
        message,
    }));
}
function remarksOn({ requirements, comparisons, slices, policy, reason, outcome }, { require }) {
    // The rows may be those of the base's gate then, which stands in another file.
    if (policy !== null)
        return outcome === 'pass' ? [] : [{ path: ['gate'], outcome, title: 'The gate', message: reason }];
    return [
        ...requirements.flatMap((row) => remark(placeOf(row, require), outcomeOf(row), row.text, row.reason)),
        ...comparisons.flatMap((row, index) => remark(['gate', 'compare', index], row.outcome, `${row.title} against the baseline`, row.reason)),
        ...slices
            .filter(verdict/* failsGate */.FW)
            .flatMap((row) => remark(['gate', 'slices'], 'fail', row.name, (0,gate_reason/* sliceReason */.L7)(row))),
    ];
}
/** Of those that the file has, since without a baseline some are not checked. */
function placeOf({ text }, require) {
    return ['gate', 'require', require.findIndex((requirement) => requirement.text.trim() === text)];
}
/** A time that was missed on a shared machine does not count. */
function outcomeOf({ advisory, outcome }) {
    return advisory && outcome === 'fail' ? 'inconclusive' : outcome;
}
function remark(path, outcome, title, message) {
    return outcome === 'pass' ? [] : [{ path, outcome, title, message }];
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/report-verdict.js




const conclusions = {
    pass: 'success',
    fail: 'failure',
    inconclusive: 'neutral',
};
const tones = { pass: 'good', fail: 'bad', inconclusive: 'unsure' };
/** Puts the verdict into summary, log, comment and check. What cannot be posted is told and changes nothing. */
async function reportVerdict(context, verdict, use, where) {
    const { host } = context;
    const markdown = `${(0,verdict_markdown/* renderMarkdown */.G)(verdict)}\n\n${testSetUseText(verdict, use)}`;
    await host.writeSummary(markdown);
    for (const warning of verdict.warnings)
        host.log.warning(warning);
    host.log.info(verdictText(verdict, (outcome, text) => host.paint(tones[outcome], text)));
    if (verdict.outcome === 'inconclusive' && verdict.accepted)
        host.log.warning(`inconclusive: ${verdict.reason}`);
    const report = { ...checkOf(verdict, markdown), annotations: await annotationsOf(context, verdict) };
    return postToReview(host, gateKey(verdict), report, where);
}
/** What the comment of a gate is known by, among those of other gates and lines. */
function gateKey({ name, gate }) {
    return `${name}-${gate}`;
}
/** The check of a gate, so that a rule can require it. */
function checkName({ name, gate }) {
    return `tensorline / ${name} / ${gate}`;
}
/** Writes one comment, where there is a pull request, and one check, both of the same text. */
async function postToReview({ log, review, pullRequest }, key, report, { comment, check }) {
    if (review === null)
        return { 'comment-url': '', 'check-url': '' };
    return {
        'comment-url': comment && pullRequest ? urlOf(log, await review.comment(key, report)) : '',
        'check-url': check ? urlOf(log, await review.check(report)) : '',
    };
}
function checkOf(verdict, markdown) {
    return {
        name: checkName(verdict),
        conclusion: verdict.accepted ? conclusions[verdict.outcome] : 'failure',
        title: verdict.reason,
        markdown,
    };
}
function urlOf(log, posted) {
    if (posted.posted)
        return posted.url;
    log.warning(posted.reason);
    return '';
}


/***/ }),

/***/ 8280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R_: () => (/* binding */ examplesOfDataset),
  T9: () => (/* binding */ examplesOfTable),
  z: () => (/* binding */ showExamples)
});

// UNUSED EXPORTS: inTurns, picturesOf

// EXTERNAL MODULE: ./build/core/js/src/data/dataset.js
var data_dataset = __webpack_require__(68598);
// EXTERNAL MODULE: ./build/core/js/src/data/columns.js
var columns = __webpack_require__(12349);
// EXTERNAL MODULE: ./build/core/js/src/data/raw-dataset.js
var raw_dataset = __webpack_require__(56913);
// EXTERNAL MODULE: ./build/core/js/src/data/features.js
var data_features = __webpack_require__(75703);
// EXTERNAL MODULE: ./build/core/js/src/data/pixel-values.js
var pixel_values = __webpack_require__(60689);
// EXTERNAL MODULE: ./node_modules/fast-png/lib/index.js + 14 modules
var lib = __webpack_require__(8409);
// EXTERNAL MODULE: ./build/core/js/src/data/encode-jpeg.js
var encode_jpeg = __webpack_require__(91049);
;// CONCATENATED MODULE: ./build/core/js/src/data/thumbnail.js


/** Up to this a picture is shown pixel by pixel; a larger one is a photo, for which PNG is no format. */
const mostExactPixels = 64;
const mostPixels = 160;
const jpegQuality = 80;
/**
 * An image of bytes (rows first, channels last) as a file of its own, at most 160 pixels wide and high. It is made from the
 * pixels, so that nothing else of the original file, such as where a photo was taken, comes along.
 */
function thumbnailOf(pixels, features) {
    const { width, height, data } = reduced(pixels, features);
    const { channels } = features;
    return Math.max(width, height) <= mostExactPixels
        ? { mediaType: 'image/png', width, height, bytes: (0,lib/* encode */.lF)({ width, height, data, channels }) }
        : {
            mediaType: 'image/jpeg',
            width,
            height,
            bytes: (0,encode_jpeg/* encodeJpeg */.N)(data, { width, height, channels }, jpegQuality),
        };
}
/** Each pixel is the mean of those it stands for. */
function reduced(pixels, { width, height, channels }) {
    const factor = mostPixels / Math.max(width, height);
    if (factor >= 1)
        return { width, height, data: pixels };
    const [across, down] = [width, height].map((size) => Math.max(1, Math.round(size * factor)));
    const [newWidth, newHeight] = [across ?? 1, down ?? 1];
    const data = new Uint8Array(newWidth * newHeight * channels);
    for (let y = 0; y < newHeight; y++)
        for (let x = 0; x < newWidth; x++) {
            const [top, bottom] = span(y, height / newHeight);
            const [left, right] = span(x, width / newWidth);
            for (let channel = 0; channel < channels; channel++) {
                let sum = 0;
                for (let row = top; row < bottom; row++)
                    for (let column = left; column < right; column++)
                        sum += pixels[(row * width + column) * channels + channel] ?? 0;
                data[(y * newWidth + x) * channels + channel] = Math.round(sum / ((bottom - top) * (right - left)));
            }
        }
    return { width: newWidth, height: newHeight, data };
}
function span(index, step) {
    const from = Math.floor(index * step);
    return [from, Math.max(from + 1, Math.floor((index + 1) * step))];
}

// EXTERNAL MODULE: ./build/core/js/src/predictions/cells.js
var cells = __webpack_require__(72977);
// EXTERNAL MODULE: ./build/core/js/src/predictions/file-format.js
var file_format = __webpack_require__(10270);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/show-examples.js








/** More columns than this are not read one by one. */
const mostColumns = 24;
/** Of all pictures of a page. */
const mostPictureBytes = 1_000_000;
/** What the page shows of the examples whose answers changed; nothing where these are not told, or of another test split. */
async function showExamples({ pipeline }, { classification, lineage }, { examples, lineage: asked }) {
    const flips = classification?.flips;
    if (!flips || !pipeline.gate['show-examples'] || lineage.testSplit !== asked.testSplit)
        return new Map();
    const changed = inTurns(flips);
    return changed.length === 0 ? new Map() : examples(changed);
}
/** A broken one, a fixed one, and so on, so that the surest of both have pictures where not all do. */
function inTurns({ broken, fixed }) {
    const [own, other] = [broken.examples, fixed.examples];
    return Array.from({ length: Math.max(own.length, other.length) }, (_, index) => [
        own[index]?.id ?? [],
        other[index]?.id ?? [],
    ]).flat(2);
}
/** Images as pictures, and every column that the dataset keeps but the label that was judged. */
function examplesOfDataset(dataset, label) {
    return async (ids) => {
        const { features } = dataset.details;
        const split = await (0,data_dataset/* readColumns */.Ej)(dataset, 'test');
        const { image, others } = partsOf(split.columns, label.column, features.kind === 'image');
        const shown = others.slice(0, mostColumns).map((column) => ({ name: column.name, texts: (0,columns/* textOf */.b6)(column) }));
        const pictureOf = image && features.kind === 'image' ? picturesOf(image, features) : () => null;
        return lookUp(ids, split.ids, (row) => ({
            picture: pictureOf(row),
            values: shown.map(({ name, texts }) => ({ column: name, value: texts[row] || null })),
            moreColumns: others.length - shown.length,
        }));
    };
}
/** The columns of a file of predictions, but for the answers themselves. */
function examplesOfTable(raw) {
    return async (ids) => {
        const predictions = new Set([...file_format/* requiredColumns */.J1.classification, 'prediction', ...(0,cells/* scoreColumns */.OY)(raw)]);
        const others = [...raw.columns].filter(([name]) => !predictions.has(name));
        const shown = others.slice(0, mostColumns);
        const own = (0,cells/* cellsOf */.nc)(raw, 'example').map((cell) => (0,cells/* nameOf */.Vb)(cell) ?? '');
        return lookUp(ids, own, (row) => ({
            picture: null,
            values: shown.map(([column, cells]) => ({ column, value: textOfCell(cells[row] ?? null) })),
            moreColumns: others.length - shown.length,
        }));
    };
}
function lookUp(wanted, ids, exampleAt) {
    const rows = new Map(ids.map((id, row) => [id, row]));
    return new Map(wanted.flatMap((id) => {
        const row = rows.get(id);
        return row === undefined ? [] : [[id, exampleAt(row)]];
    }));
}
function partsOf(columns, label, ofImages) {
    const image = columns.find((column) => ofImages && column.kind === 'bytes' && column.name === raw_dataset/* imageColumn */.mk);
    const others = columns.filter((column) => column.kind !== 'bytes' && column.name !== label);
    return { image, others };
}
/** As many pictures as a page should carry. */
function picturesOf({ values }, features) {
    const pixels = new Uint8Array((0,data_features/* valuesPerExample */.yg)(features));
    let left = mostPictureBytes;
    return (row) => {
        (0,pixel_values/* imagePixels */.p)(features, values[row] ?? new Uint8Array(), pixels);
        const picture = thumbnailOf(pixels.slice(), features);
        left -= picture.bytes.length;
        return left < 0 ? 'left out' : picture;
    };
}
function textOfCell(cell) {
    return cell === null || cell === '' ? null : String(cell);
}


/***/ }),

/***/ 10455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/metrics/budget.js
var budget = __webpack_require__(6922);
;// CONCATENATED MODULE: ./build/core/js/src/benchmark/measurements.js

/**
 * All that was measured, so that every percentile can be computed again: under `latency` the times that three budgets are
 * percentiles of, and what else was measured under the name of its budget.
 */
function measurementsOf(facts) {
    return Object.fromEntries(budget/* budgets */.R.flatMap(({ name, from }) => {
        const samples = facts[name]?.samples;
        return samples ? [[from === 'latency' ? from : name, samples]] : [];
    }));
}

// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/data/arrow.js
var arrow = __webpack_require__(52635);
// EXTERNAL MODULE: ./build/core/js/src/predictions/gate-columns.js
var gate_columns = __webpack_require__(96599);
// EXTERNAL MODULE: ./build/core/js/src/predictions/tables.js + 5 modules
var tables = __webpack_require__(84204);
;// CONCATENATED MODULE: ./build/core/js/src/predictions/judged-answers.js





/** All of a side together: a report stays small enough to be looked at by the workflow that posts a fork's. */
const mostBytes = 6 * 2 ** 20;
/**
 * Writes the answers that a verdict was computed from, in the form of a file of predictions, so that anybody can compute it
 * again. Without the scores where these are too large; not at all where the answers alone are.
 * @param seeds of each seed's model; the first is `candidate.arrow`, the next `candidate-2.arrow`
 */
async function writePredictions(folder, side, seeds, columns) {
    for (const [seed, predictions] of seeds.entries())
        await writeOne((0,external_node_path_.join)(folder, seed === 0 ? `${side}.arrow` : `${side}-${seed + 1}.arrow`), predictions, seed === 0 ? columns : {}, mostBytes / seeds.length);
}
async function writeOne(file, predictions, columns, most) {
    for (const withScores of scoresExceed(predictions, most) ? [false] : [true, false]) {
        const bytes = (0,arrow/* encodeArrow */._)((0,gate_columns/* withGateColumns */.xS)((0,tables/* predictionColumns */.v8)(predictions, withScores), columns));
        if (bytes.length > most)
            continue;
        await (0,promises_.writeFile)(file, bytes);
        return;
    }
}
/** True if the scores alone, as float64, are more bytes than a file may have: then they need not be encoded. */
function scoresExceed(predictions, most) {
    return predictions.kind === 'class' && (predictions.scores?.byteLength ?? 0) > most;
}

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/report/html/html-table.js
var html_table = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/core/js/src/report/html/chart.js
var chart = __webpack_require__(21408);
// EXTERNAL MODULE: ./build/core/js/src/report/html/markup.js
var markup = __webpack_require__(35166);
// EXTERNAL MODULE: ./build/core/js/src/report/html/scale.js
var scale = __webpack_require__(23138);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/xy-plot.js




const width = 340;
const height = 224;
const plot = { left: 46, right: 332, top: 30, bottom: 186 };
/** Lines in a plane with two axes, as a figure. */
function xyPlot({ caption, title, x: across, y: up, series, ...more }) {
    const x = (0,scale/* linearScale */.om)(across.domain, [plot.left, plot.right]);
    const y = (0,scale/* linearScale */.om)(up.domain, [plot.bottom, plot.top]);
    const line = ({ points }) => points.map(([a, b]) => `${x(a)},${y(b)}`).join(' ');
    return (0,markup/* html */.qy) `<figure class="plot">
    <figcaption>${caption}</figcaption>
    ${(0,chart/* chart */.b)({ title, width, height }, upTicks(up, y), acrossTicks(across, x), (0,markup/* html */.qy) `<text x="${plot.right}" y="${height - 2}" text-anchor="end">${across.name}</text>`, more.diagonal
        ? (0,markup/* html */.qy) `<line class="rule dashed" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" />`
        : null, more.mark ? markAt(x(more.mark.x), more.mark.text) : null, series.map((one, index) => (0,markup/* html */.qy) `<polyline class="curve c${index}" points="${line(one)}" />`), more.endDots ? series.map(({ points }, index) => endDot(points.at(-1), index, x, y)) : null, legend(series))}
  </figure>`;
}
function upTicks({ domain, ticks: count }, y) {
    return (0,d3_array/* ticks */.Zc)(...domain, count).map((value) => (0,markup/* html */.qy) `<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${y(value)}" y2="${y(value)}" />
        <text x="${plot.left - 6}" y="${y(value) + 4}" text-anchor="end">${xy_plot_short(value)}</text>`);
}
function acrossTicks({ domain, ticks: count, whole }, x) {
    return (0,d3_array/* ticks */.Zc)(...domain, count)
        .filter((value) => !whole || Number.isInteger(value))
        .map((value) => (0,markup/* html */.qy) `<text x="${x(value)}" y="${plot.bottom + 17}" text-anchor="middle">${xy_plot_short(value)}</text>`);
}
/** The word stands on the side with more room. */
function markAt(x, text) {
    const left = x > (plot.left + plot.right) / 2;
    return (0,markup/* html */.qy) `<line class="rule dashed" x1="${x}" x2="${x}" y1="${plot.top}" y2="${plot.bottom}" />
    <text x="${left ? x - 5 : x + 5}" y="${plot.top + 10}" text-anchor="${left ? 'end' : 'start'}"
      >${text}</text
    >`;
}
function endDot(end, index, x, y) {
    return end ? (0,markup/* html */.qy) `<circle class="dot c${index}" cx="${x(end[0])}" cy="${y(end[1])}" r="3.5" />` : null;
}
function legend(series) {
    return series.map(({ name }, index) => {
        const left = plot.left + index * 140;
        return (0,markup/* html */.qy) `<rect class="key c${index}" x="${left}" y="7" width="14" height="4" rx="2" />
      <text x="${(0,scale/* round */.LI)(left + 19)}" y="13">${name}</text>`;
    });
}
function xy_plot_short(value) {
    return Number(value.toPrecision(4));
}

;// CONCATENATED MODULE: ./build/core/js/src/report/html/budgets.js





/** What the models cost: size, and what was measured because the gate asks for it. */
function budgetSection({ budgets: { rows, latency } }) {
    if (rows.length === 0)
        return null;
    return (0,html_table/* section */.uW)('What it costs', 'budgets', (0,html_table/* dataTable */.Jx)('Size, time and memory of the models', [(0,html_table/* text */.Qq)('Budget'), (0,html_table/* number */.ai)('Candidate'), (0,html_table/* number */.ai)('Baseline'), (0,html_table/* number */.ai)('Measurements')], rows.map(({ metric, unit, candidate, baseline, samples }) => [
        (0,budget/* budgetOf */.n)(metric)?.title ?? metric,
        (0,format/* formatValue */.Fl)(candidate, unit),
        baseline === null ? null : (0,format/* formatValue */.Fl)(baseline, unit),
        samples === null ? null : (0,format/* formatCount */.B4)(samples),
    ])), latency && latencyChart(latency));
}
/** How long answers took: outlines of both models over each other. */
function latencyChart({ edges, candidate, baseline }) {
    const series = [
        { name: 'candidate', points: outline(edges, candidate) },
        ...(baseline ? [{ name: 'baseline', points: outline(edges, baseline) }] : []),
    ];
    return xyPlot({
        caption: 'Latency of one answer',
        title: `How many answers took how many milliseconds: ${series.map(({ name }) => name).join(' and ')}`,
        x: {
            name: 'milliseconds, the slowest in the last bin',
            domain: [edges[0] ?? 0, edges.at(-1) ?? 1],
            ticks: 5,
        },
        y: { name: 'answers', domain: [0, Math.max((0,d3_array/* max */.T9)(candidate) ?? 0, (0,d3_array/* max */.T9)(baseline ?? []) ?? 0, 1)], ticks: 4 },
        series,
    });
}
function outline(edges, counts) {
    return counts.flatMap((count, bin) => [
        [edges[bin] ?? 0, count],
        [edges[bin + 1] ?? 0, count],
    ]);
}

;// CONCATENATED MODULE: ./build/core/js/src/report/html/calibration-chart.js





const calibration_chart_width = 340;
const calibration_chart_plot = { left: 42, right: 328, top: 20, bottom: 298 };
/** How many answers each bin has, below the plot. */
const counts = { top: 328, bottom: 372 };
const calibration_chart_height = counts.bottom + 22;
/**
 * A reliability diagram: how often answers are right by how sure they are, and how many such answers there are. Points on
 * the diagonal mean that the model's probabilities can be believed.
 */
function calibrationChart({ bins, error }) {
    const x = (0,scale/* linearScale */.om)([0, 1], [calibration_chart_plot.left, calibration_chart_plot.right]);
    const y = (0,scale/* linearScale */.om)([0, 1], [calibration_chart_plot.bottom, calibration_chart_plot.top]);
    const most = Math.max((0,d3_array/* max */.T9)(bins, ({ count }) => count) ?? 0, 1);
    const tall = (0,scale/* linearScale */.om)([0, most], [0, counts.bottom - counts.top]);
    const known = bins.flatMap(({ count, confidence, accuracy }) => confidence === null || accuracy === null ? [] : [{ count, confidence, accuracy }]);
    return (0,chart/* chart */.b)({
        title: `How often answers are right by their confidence; expected calibration error ${(0,format/* percentText */.fL)(error)}`,
        width: calibration_chart_width,
        height: calibration_chart_height,
    }, [0, 0.25, 0.5, 0.75, 1].map((value) => (0,markup/* html */.qy) `<line class="grid" x1="${calibration_chart_plot.left}" x2="${calibration_chart_plot.right}" y1="${y(value)}" y2="${y(value)}" />
          <text x="${calibration_chart_plot.left - 6}" y="${y(value) + 4}" text-anchor="end">${value * 100} %</text>
          <text x="${x(value)}" y="${calibration_chart_plot.bottom + 16}" text-anchor="${value === 1 ? 'end' : 'middle'}"
            >${value * 100} %</text
          >`), (0,markup/* html */.qy) `<line class="rule dashed" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" />`, known.map(({ confidence, accuracy }) => (0,markup/* html */.qy) `<line
          class="gap"
          x1="${x(confidence)}"
          x2="${x(confidence)}"
          y1="${y(confidence)}"
          y2="${y(accuracy)}"
        />`), (0,markup/* html */.qy) `<polyline
      class="curve c0"
      points="${known.map(({ confidence, accuracy }) => `${x(confidence)},${y(accuracy)}`).join(' ')}"
    />`, known.map(({ count, confidence, accuracy }) => (0,markup/* html */.qy) `<circle class="dot c0" cx="${x(confidence)}" cy="${y(accuracy)}" r="4.5"
          ><title>
            ${`${(0,format/* formatCount */.B4)(count)} answers with ${(0,format/* percentText */.fL)(confidence)} confidence: ${(0,format/* percentText */.fL)(accuracy)} right`}
          </title></circle
        >`), bins.map(({ from, to, count }) => count === 0
        ? null
        : (0,markup/* html */.qy) `<rect
            class="bin"
            x="${x(from) + 1.5}"
            width="${(0,scale/* round */.LI)(x(to) - x(from) - 3)}"
            y="${(0,scale/* round */.LI)(counts.bottom - Math.max(tall(count), 1))}"
            height="${Math.max(tall(count), 1)}"
            ><title>${`${(0,format/* formatCount */.B4)(count)} answers`}</title></rect
          >`), (0,markup/* html */.qy) `<line
        class="grid"
        x1="${calibration_chart_plot.left}"
        x2="${calibration_chart_plot.right}"
        y1="${counts.bottom}"
        y2="${counts.bottom}"
      />
      <text x="${calibration_chart_plot.left - 6}" y="${counts.top + 8}" text-anchor="end">${(0,format/* formatCount */.B4)(most)}</text>
      <text x="${calibration_chart_plot.left}" y="11">right answers</text>
      <text x="${calibration_chart_plot.right}" y="${calibration_chart_height - 4}" text-anchor="end"
        >confidence of the answer, and how many</text
      >`);
}

;// CONCATENATED MODULE: ./build/core/js/src/report/html/calibration-section.js




/** How far the model's confidence can be believed. */
function calibrationSection({ classification }) {
    const calibration = classification?.calibration;
    if (!calibration)
        return null;
    return (0,html_table/* section */.uW)('Calibration', 'calibration', (0,markup/* html */.qy) `<div class="columns">
      <figure class="plot">${calibrationChart(calibration)}</figure>
      <div>
        <p>
          How far the model’s confidence can be believed. Of the answers given with 80 % confidence, 80 %
          should be right: then a point lies on the dashed line. Points above it are right more often than
          they claim, points below it less often. On average the two differ by
          <strong>${(0,format/* percentText */.fL)(calibration.error)}</strong> (the expected calibration error).
        </p>
        ${(0,html_table/* dataTable */.Jx)('Answers by their confidence', [(0,html_table/* text */.Qq)('Confidence'), (0,html_table/* number */.ai)('Answers'), (0,html_table/* number */.ai)('Mean confidence'), (0,html_table/* number */.ai)('Right')], calibration.bins
        .filter(({ count }) => count > 0)
        .map((bin) => [
        `${Math.round(bin.from * 100)} to ${Math.round(bin.to * 100)} %`,
        (0,format/* formatCount */.B4)(bin.count),
        (0,format/* formatValue */.Fl)(bin.confidence ?? 0, 'fraction'),
        (0,format/* formatValue */.Fl)(bin.accuracy ?? 0, 'fraction'),
    ]))}
      </div>
    </div>`);
}

;// CONCATENATED MODULE: ./build/core/js/src/report/html/confusion-matrix.js


/** Heads of columns longer than this stand upright. */
const longestLying = 4;
/**
 * How often each class was taken for each. The shade grows with the root of the share of a label's examples, so that rare
 * mistakes show.
 */
function confusionMatrix(caption, classes, matrix) {
    const upright = classes.some((name) => name.length > longestLying) ? 'upright' : '';
    return (0,markup/* html */.qy) `<div class="frame" role="region" aria-label="${caption}" tabindex="0">
    <table class="heat">
      <caption>
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          <td></td>
          ${classes.map((name) => (0,markup/* html */.qy) `<th scope="col" class="${upright}"><span>${headText(name)}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${matrix.map((row, label) => (0,markup/* html */.qy) `<tr>
              <th scope="row">${headText(classes[label] ?? '')}</th>
              ${row.map((count, prediction) => (0,markup/* html */.qy) `<td class="${label === prediction ? 'right' : 'wrong'} s${shade(count, row)}">
                    ${count === 0 ? '·' : (0,format/* formatCount */.B4)(count)}
                  </td>`)}
            </tr>`)}
      </tbody>
    </table>
  </div>`;
}
function shade(count, row) {
    const all = row.reduce((total, value) => total + value, 0);
    return count === 0 ? 0 : Math.max(1, Math.round(8 * Math.sqrt(count / Math.max(1, all))));
}
function headText(name) {
    return (0,format/* truncate */.xv)(name, 24);
}

;// CONCATENATED MODULE: ./build/core/js/src/report/html/classes.js




/** More classes are folded away: the weakest come first. */
const mostClasses = 15;
function classSection({ classification }) {
    if (!classification)
        return null;
    const { classes, confusion, confusions } = classification;
    const baselineMatrix = confusion?.baseline ?? null;
    const names = classes.map((row) => row.class);
    return (0,html_table/* section */.uW)('Classes', 'classes', (0,markup/* html */.qy) `<div class="columns">
      ${confusion && confusionMatrix('Rows are labels, columns what the candidate answered', names, confusion.candidate)}
      ${mistakeTable(confusions)}
    </div>`, baselineMatrix &&
        (0,markup/* html */.qy) `<details class="more">
        <summary>The same for the baseline</summary>
        ${confusionMatrix('Rows are labels, columns what the baseline answered', names, baselineMatrix)}
      </details>`, classTable(classes));
}
function classTable(classes) {
    const compared = classes.some(({ baselineRecall }) => baselineRecall !== null);
    const percent = (value) => (0,format/* formatValue */.Fl)(value, 'fraction');
    return (0,html_table/* foldedTable */.vd)('Precision, recall and F1 of each class, the weakest first', [
        (0,html_table/* text */.Qq)('Class'),
        (0,html_table/* number */.ai)('Examples'),
        (0,html_table/* number */.ai)('Precision'),
        (0,html_table/* number */.ai)('Recall'),
        (0,html_table/* number */.ai)('F1'),
        ...(compared ? [(0,html_table/* number */.ai)('Baseline’s recall')] : []),
    ], weakestFirst(classes).map((row) => [
        (0,format/* truncate */.xv)(row.class),
        (0,format/* formatCount */.B4)(row.support),
        percent(row.precision),
        row.support === 0 ? '–' : percent(row.recall),
        percent(row.f1),
        ...(compared
            ? [row.baselineRecall === null || row.support === 0 ? '–' : percent(row.baselineRecall)]
            : []),
    ]), mostClasses);
}
/** Classes without examples say nothing, and come last. */
function weakestFirst(classes) {
    const rank = ({ support, f1 }) => (support === 0 ? 2 : f1);
    return classes.toSorted((a, b) => rank(a) - rank(b));
}
function mistakeTable(confusions) {
    if (confusions.length === 0)
        return null;
    return (0,html_table/* dataTable */.Jx)('The most frequent mistakes', [(0,html_table/* text */.Qq)('Label'), (0,html_table/* text */.Qq)('Taken for'), (0,html_table/* number */.ai)('Examples')], confusions.map(({ label, predicted, count }) => [
        (0,format/* truncate */.xv)(label),
        (0,format/* truncate */.xv)(predicted),
        (0,format/* formatCount */.B4)(count),
    ]));
}

;// CONCATENATED MODULE: ./build/core/js/src/report/html/curves.js




const kinds = {
    roc: { curve: 'true positives by false positives', across: 'false positive rate', area: 'ROC AUC' },
    precision: { curve: 'precision by recall', across: 'recall', area: 'average precision' },
};
/** How well the scores tell each class from the rest, at every threshold. */
function curveSection({ classification }) {
    const curves = classification?.curves ?? [];
    const [first, ...rest] = curves;
    if (!classification || !first)
        return null;
    const all = classification.classes.length;
    return (0,html_table/* section */.uW)('Thresholds', 'thresholds', (0,markup/* html */.qy) `<p class="note">
      ${rest.length === 0 && all === 2
        ? (0,markup/* html */.qy) `The score of ${(0,format/* truncate */.xv)(first.class)} can be cut at any threshold.`
        : (0,markup/* html */.qy) `The score of each class can be cut at any threshold.
            ${curves.length < all ? `Shown are the ${curves.length} classes that are hardest to tell apart, of ${all}.` : ''}`}
      A lower one finds more of the class and takes more of the others for it: the closer a curve comes to the
      upper left corner, the better; the dashed diagonal is guessing. Of precision and recall the upper right
      corner is best. The percentages are the areas below the curves.
    </p>`, rest.length === 0
        ? (0,markup/* html */.qy) `<div class="columns">
          ${curves_plot(first, 'roc', captionOf(first, 'roc'))}
          ${curves_plot(first, 'precision', captionOf(first, 'precision'))}
        </div>`
        : [
            (0,markup/* html */.qy) `<h3 class="sentence">${kinds.roc.curve}</h3>
            <div class="multiples">${curves.map((one) => curves_plot(one, 'roc', nameOf(one)))}</div>`,
            (0,markup/* html */.qy) `<details class="more">
            <summary>The same as ${kinds.precision.curve}</summary>
            <div class="multiples">${curves.map((one) => curves_plot(one, 'precision', nameOf(one)))}</div>
          </details>`,
        ]);
}
function nameOf(curves) {
    return (0,format/* truncate */.xv)(curves.class, 30);
}
function captionOf(curves, kind) {
    return `${nameOf(curves)}: ${kinds[kind].curve}`;
}
function curves_plot(curves, kind, caption) {
    const { curve, across, area } = kinds[kind];
    const { candidate, baseline } = curves[kind];
    const models = [
        { name: 'candidate', ...candidate },
        ...(baseline ? [{ name: 'baseline', ...baseline }] : []),
    ];
    return xyPlot({
        caption,
        title: `${nameOf(curves)} against the rest, ${curve}; ${area}: ${models.map((model) => `${model.name} ${(0,format/* percentText */.fL)(model.area)}`).join(', ')}`,
        x: { name: across, domain: [0, 1], ticks: 4 },
        y: { name: curve, domain: [0, 1], ticks: 4 },
        series: models.map((model) => ({
            name: `${model.name} ${(0,format/* percentText */.fL)(model.area)}`,
            points: model.points,
        })),
        diagonal: kind === 'roc',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/report/html/fairness-section.js



/** What each group is given; the gaps between them are among the metrics. */
function fairnessSection({ fairness }) {
    if (fairness.length === 0)
        return null;
    return (0,html_table/* section */.uW)('Groups', 'groups', (0,markup/* html */.qy) `<p class="note">
      Shares within each group, of the candidate and in brackets of the baseline. The gaps between groups are
      among the metrics, with their bounds.
    </p>`, fairness.map(groupTable));
}
function groupTable({ by, positive, groups }) {
    return (0,html_table/* dataTable */.Jx)(`Groups by ${by}`, [
        (0,html_table/* text */.Qq)('Group'),
        (0,html_table/* number */.ai)('Examples'),
        (0,html_table/* number */.ai)('Accuracy'),
        ...(positive === null
            ? []
            : [(0,html_table/* number */.ai)(`Given ${positive}`), (0,html_table/* number */.ai)('True positive rate'), (0,html_table/* number */.ai)('False positive rate')]),
    ], groups.map((group) => [
        group.name,
        (0,format/* formatCount */.B4)(group.size),
        rateCell(group, 'accuracy'),
        ...(positive === null
            ? []
            : [rateCell(group, 'selection'), rateCell(group, 'truePositive'), rateCell(group, 'falsePositive')]),
    ]));
}
function rateCell({ candidate, baseline }, rate) {
    const shown = (value) => (value === null ? '–' : (0,format/* formatValue */.Fl)(value, 'fraction'));
    return baseline === null ? shown(candidate[rate]) : `${shown(candidate[rate])} (${shown(baseline[rate])})`;
}

;// CONCATENATED MODULE: ./build/core/js/src/report/html/example-card.js


/** A cell is cut to what a card has room for; what is cut shows on pointing at it, up to some sentences. */
const mostCharacters = 90;
const mostInTitle = 600;
/** One example: its picture or its row, its label, and what both models answered, as an item of a list. */
function exampleCard(flip, example) {
    const picture = example?.picture ?? null;
    return (0,markup/* html */.qy) `<li class="example">
    ${picture === 'left out' ? noPicture : picture && example_card_image(picture, flip)}
    <div class="said">
      <code title="${cut(flip.id, mostInTitle)}">${(0,format/* truncate */.xv)(flip.id)}</code>
      <dl class="facts">
        ${fact('Label', (0,format/* truncate */.xv)(flip.label))}
        ${prediction('Candidate', flip.candidate, flip.score, flip.label)}
        ${prediction('Baseline', flip.baseline, flip.baselineScore, flip.label)}
      </dl>
      ${example && row(example)}
    </div>
  </li>`;
}
function fact(name, value) {
    return (0,markup/* html */.qy) `<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
function prediction(who, given, score, label) {
    const right = given === label;
    return fact(who, (0,markup/* html */.qy) `<span class="${right ? 'good' : 'bad'}"
        ><span aria-hidden="true">${right ? '✓' : '✗'}</span> ${(0,format/* truncate */.xv)(given)}</span
      >
      <small
        >${right ? 'right' : 'wrong'}${score === null ? null : `, ${(0,format/* formatValue */.Fl)(score, 'score')}`}</small
      >`);
}
/** Where the card's picture would stand. */
const noPicture = (0,markup/* html */.qy) `<p class="no-picture">Picture left out: a page carries 1 MB of them</p>`;
function example_card_image({ mediaType, bytes, width, height }, { id, label }) {
    const source = `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
    return (0,markup/* html */.qy) `<img
    class="${mediaType === 'image/png' ? 'exact' : 'photo'}"
    src="${source}"
    width="${width}"
    height="${height}"
    alt="${`Test example ${(0,format/* truncate */.xv)(id)}, labelled ${(0,format/* truncate */.xv)(label)}`}"
  />`;
}
function row({ values, moreColumns }) {
    if (values.length === 0)
        return null;
    return (0,markup/* html */.qy) `<dl class="facts values">
      ${values.map(({ column, value }) => fact(cell(column), value === null ? (0,markup/* html */.qy) `<small>missing</small>` : cell(value)))}
    </dl>
    ${moreColumns === 0 ? null : (0,markup/* html */.qy) `<small>and ${(0,format/* formatCount */.B4)(moreColumns)} more columns</small>`}`;
}
function cell(value) {
    if (value.length <= mostCharacters)
        return value;
    return (0,markup/* html */.qy) `<span title="${cut(value, mostInTitle)}">${cut(value, mostCharacters)}</span>`;
}
/** Cut between characters, never within one. */
function cut(value, longest) {
    return value.length > longest ? `${value.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : value;
}

;// CONCATENATED MODULE: ./build/core/js/src/report/html/flips-section.js




/** As many cards show at once; the others are folded away. */
const openCards = 12;
/** The examples that only one of the two has right: themselves where they are at hand, else their names. */
function flipSection({ classification }, examples) {
    const flips = classification?.flips;
    if (!flips)
        return null;
    const sides = [
        { title: 'Broken: the baseline was right', side: flips.broken },
        { title: 'Fixed: the baseline was wrong', side: flips.fixed },
    ];
    const part = ({ title, side }) => {
        if (side.count === 0)
            return (0,markup/* html */.qy) `<p>${title}: none.</p>`;
        const heading = `${title} (${shownText(side)})`;
        return side.examples.some(({ id }) => examples.has(id))
            ? gallery(heading, side.examples, examples)
            : table(heading, side.examples);
    };
    const parts = sides.map(part);
    return (0,html_table/* section */.uW)('Changed answers', 'flips', examples.size === 0 ? (0,markup/* html */.qy) `<div class="columns">${parts}</div>` : parts);
}
/** `the surest 50 of 132 shown`. */
function shownText({ count, examples }) {
    if (count <= examples.length)
        return (0,format/* formatCount */.B4)(count);
    const which = examples[0]?.score === null ? 'the first' : 'the surest';
    return `${which} ${examples.length} of ${(0,format/* formatCount */.B4)(count)} shown`;
}
function gallery(heading, flips, examples) {
    const withPictures = flips.some(({ id }) => examples.get(id)?.picture);
    const list = (some) => (0,markup/* html */.qy) `<ul class="gallery ${withPictures ? 'pictures' : 'rows'}">
      ${some.map((flip) => exampleCard(flip, examples.get(flip.id) ?? null))}
    </ul>`;
    const [open, folded] = [flips.slice(0, openCards), flips.slice(openCards)];
    return (0,markup/* html */.qy) `<div class="side">
    <h3>${heading}</h3>
    ${list(open)}
    ${folded.length === 0
        ? null
        : (0,markup/* html */.qy) `<details class="more">
            <summary>${(0,format/* formatCount */.B4)(folded.length)} more</summary>
            ${list(folded)}
          </details>`}
  </div>`;
}
function table(caption, flips) {
    const scoreText = (score) => (score === null ? null : (0,format/* formatValue */.Fl)(score, 'score'));
    return (0,html_table/* dataTable */.Jx)(caption, [
        (0,html_table/* text */.Qq)('Example'),
        (0,html_table/* text */.Qq)('Label'),
        (0,html_table/* text */.Qq)('Candidate'),
        (0,html_table/* number */.ai)('Candidate’s score'),
        (0,html_table/* text */.Qq)('Baseline'),
        (0,html_table/* number */.ai)('Baseline’s score'),
    ], flips.map(({ id, label, candidate, baseline, score, baselineScore }) => [
        (0,markup/* html */.qy) `<code>${(0,format/* truncate */.xv)(id)}</code>`,
        (0,format/* truncate */.xv)(label),
        (0,format/* truncate */.xv)(candidate),
        scoreText(score),
        (0,format/* truncate */.xv)(baseline),
        scoreText(baselineScore),
    ]));
}

// EXTERNAL MODULE: ./build/core/js/src/report/seeds-text.js
var seeds_text = __webpack_require__(21404);
// EXTERNAL MODULE: ./build/core/js/src/report/words.js
var report_words = __webpack_require__(91389);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/comparison-chart.js




const comparison_chart_width = 340;
const comparison_chart_height = 118;
const middle = 52;
/** The interval of a gain against the margin and 0: the picture of the gate's rule. */
function comparisonChart({ difference: gain, margin, unit, outcome, title, }) {
    if (!gain?.interval || margin === null)
        return null;
    const { lower, upper } = gain.interval;
    const x = (0,scale/* linearScale */.om)((0,scale/* domainAround */.gZ)([lower, upper, -margin, 0], 0.22), [0, comparison_chart_width]);
    const [marginX, zeroX, lowerX, upperX] = [x(-margin), x(0), x(lower), x(upper)];
    return (0,chart/* chart */.b)({
        title: `${title}: gain ${(0,format/* differenceText */.Lr)(gain.value, unit)}, interval ${(0,format/* differenceText */.Lr)(lower, unit)} to ${(0,format/* differenceText */.Lr)(upper, unit)}, margin ${(0,format/* marginText */.wn)(margin, unit)}`,
        width: comparison_chart_width,
        height: comparison_chart_height,
    }, (0,markup/* html */.qy) `<rect class="area-worse" x="0" y="20" width="${marginX}" height="56" rx="4" />
      <rect class="area-margin" x="${marginX}" y="20" width="${zeroX - marginX}" height="56" />
      <rect class="area-better" x="${zeroX}" y="20" width="${comparison_chart_width - zeroX}" height="56" rx="4" />
      <line class="rule dashed" x1="${marginX}" x2="${marginX}" y1="20" y2="80" />
      <line class="rule" x1="${zeroX}" x2="${zeroX}" y1="20" y2="80" />
      <line class="bar ${outcome}" x1="${lowerX}" x2="${upperX}" y1="${middle}" y2="${middle}" />
      <line class="bar ${outcome}" x1="${lowerX}" x2="${lowerX}" y1="${middle - 7}" y2="${middle + 7}" />
      <line class="bar ${outcome}" x1="${upperX}" x2="${upperX}" y1="${middle - 7}" y2="${middle + 7}" />
      <circle class="point ${outcome}" cx="${x(gain.value)}" cy="${middle}" r="5.5" />
      ${boundLabels(lowerX, upperX, comparison_chart_short(lower, unit), comparison_chart_short(upper, unit))}
      ${margin > 0 && zeroX - marginX > 34 ? (0,markup/* html */.qy) `<text x="${marginX}" y="97" text-anchor="middle">${comparison_chart_short(-margin, unit)}</text>` : null}
      <text x="${zeroX}" y="97" text-anchor="middle">0</text>
      <text x="0" y="115">← worse</text>
      <text x="${comparison_chart_width}" y="115" text-anchor="end">better →</text>`);
}
/** Both bounds, or one range where their labels would touch. */
function boundLabels(lowerX, upperX, lower, upper) {
    if (upperX - lowerX > 110)
        return (0,markup/* html */.qy) `<text class="strong" x="${lowerX}" y="13" text-anchor="middle">${lower}</text>
      <text class="strong" x="${upperX}" y="13" text-anchor="middle">${upper}</text>`;
    const centre = Math.min(Math.max((lowerX + upperX) / 2, 70), comparison_chart_width - 70);
    return (0,markup/* html */.qy) `<text class="strong" x="${centre}" y="13" text-anchor="middle">${`${lower} to ${upper}`}</text>`;
}
function comparison_chart_short(difference, unit) {
    return (0,format/* differenceText */.Lr)(difference, unit).replace(' points', '');
}

;// CONCATENATED MODULE: ./build/core/js/src/report/html/interval-bar.js




const interval_bar_width = 170;
const interval_bar_height = 18;
/** A value with its bounds in a table's cell. */
function intervalBar({ value, interval, mark, domain, label }) {
    const x = scaleOf(domain);
    const middle = interval_bar_height / 2;
    return (0,chart/* chart */.b)({ title: label, width: interval_bar_width, height: interval_bar_height, kind: 'interval' }, (0,markup/* html */.qy) `<line class="grid" x1="0" x2="${interval_bar_width}" y1="${middle}" y2="${middle}" />
      ${mark === null ? null : (0,markup/* html */.qy) `<line class="rule" x1="${x(mark)}" x2="${x(mark)}" y1="1" y2="${interval_bar_height - 1}" />`}
      ${interval && (0,markup/* html */.qy) `<line class="bar plain" x1="${x(interval.lower)}" x2="${x(interval.upper)}" y1="${middle}" y2="${middle}" />`}
      <circle class="point plain" cx="${x(value)}" cy="${middle}" r="4" />`);
}
/** The scale above such a column; beside its words it says nothing more to a reader who cannot see it. */
function intervalAxis(domain, text) {
    const x = scaleOf(domain);
    return (0,markup/* html */.qy) `<svg class="interval" viewBox="0 0 ${interval_bar_width} ${interval_bar_height}" aria-hidden="true">
    ${(0,d3_array/* ticks */.Zc)(domain[0], domain[1], 3)
        .filter((value) => x(value) > 18 && x(value) < interval_bar_width - 18)
        .map((value) => (0,markup/* html */.qy) `<line class="grid" x1="${x(value)}" x2="${x(value)}" y1="13" y2="${interval_bar_height}" />
            <text x="${x(value)}" y="11" text-anchor="middle">${text(value)}</text>`)}
  </svg>`;
}
function scaleOf(domain) {
    return (0,scale/* linearScale */.om)(domain, [6, interval_bar_width - 6]);
}

// EXTERNAL MODULE: ./build/core/js/src/gate/reason.js
var reason = __webpack_require__(97133);
// EXTERNAL MODULE: ./build/core/js/src/gate/verdict.js + 4 modules
var gate_verdict = __webpack_require__(56958);
// EXTERNAL MODULE: ./build/core/js/src/report/guidance.js
var guidance = __webpack_require__(85756);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/overview.js






const marks = { pass: '✓', fail: '✕', inconclusive: '?' };
/** The verdict, its reason and the figures that matter most. */
function overview(verdict) {
    const { outcome, reason, name, gate, output, accepted } = verdict;
    const judged = output === undefined ? name : `${name} · output ${output}`;
    const consequence = outcome === 'inconclusive' ? ` The job ${accepted ? 'goes on' : 'fails'}.` : '';
    return (0,markup/* html */.qy) `<header class="verdict ${outcome}">
    <p class="eyebrow">Evaluation gate · ${judged} · ${gate}</p>
    <h1><span class="mark" aria-hidden="true">${marks[outcome]}</span> ${report_words/* outcomeWords */.wX[outcome]}</h1>
    <p class="reason">${reason}.${consequence}</p>
    ${allReasons(verdict)}
    <p class="note">
      ${(0,guidance/* guidanceOf */.s)(verdict)} <a href="${(0,guidance/* manualOf */.G)(verdict)}" rel="noreferrer">How to read this report</a>
    </p>
    <dl class="tiles">${tiles(verdict).map(([title, value, note]) => tile(title, value, note))}</dl>
  </header>`;
}
/** The rest of them, where the first sentence names only one. */
function allReasons(verdict) {
    if (verdict.outcome === 'pass')
        return null;
    const reasons = (0,reason/* reasonsOf */.zM)(verdict.outcome, verdict);
    if (reasons.length < 2)
        return null;
    return (0,markup/* html */.qy) `<details class="reasons">
    <summary>All ${reasons.length} reasons</summary>
    <ul>
      ${reasons.map((reason) => (0,markup/* html */.qy) `<li class="sentence">${reason}</li>`)}
    </ul>
  </details>`;
}
function tile(title, value, note) {
    return (0,markup/* html */.qy) `<div>
    <dt>${title}</dt>
    <dd>${value} <small>${note}</small></dd>
  </div>`;
}
function tiles(verdict) {
    const { metrics, comparisons, requirements, slices, examples } = verdict;
    const primary = metrics.find(({ metric }) => metric === comparisons[0]?.metric) ?? metrics[0];
    const held = requirements.filter(({ outcome }) => outcome === 'pass').length;
    const judged = slices.filter(({ exploratory }) => !exploratory);
    const failing = judged.filter(gate_verdict/* failsGate */.FW).length;
    return [
        ...(primary ? [tileOf(primary.title, (0,format/* formatValue */.Fl)(primary.candidate.value, primary.unit))] : []),
        ...(primary?.difference && primary.baseline !== null
            ? [
                tileOf(report_words/* differenceTitle */.O_, (0,format/* differenceText */.Lr)(primary.difference.value, primary.unit), `baseline ${(0,format/* formatValue */.Fl)(primary.baseline, primary.unit)}`),
            ]
            : []),
        ...(requirements.length > 0 ? [tileOf('Requirements', `${held} of ${requirements.length}`, 'hold')] : []),
        ...(judged.length > 0 ? [tileOf('Slices', `${failing} of ${judged.length}`, 'worse or missing')] : []),
        tileOf('Test examples', (0,format/* formatCount */.B4)(examples)),
    ];
}
function tileOf(title, value, note = '') {
    return [title, value, note];
}
function warningList(warnings) {
    if (warnings.length === 0)
        return null;
    return (0,markup/* html */.qy) `<aside class="warnings" aria-label="Warnings">
    <ul>
      ${warnings.map((warning) => (0,markup/* html */.qy) `<li>${warning}</li>`)}
    </ul>
  </aside>`;
}
/** An outcome as a small badge; the word says it too, not only the colour. */
function badge(kind, text) {
    return (0,markup/* html */.qy) `<span class="badge ${kind}">${text}</span>`;
}

;// CONCATENATED MODULE: ./build/core/js/src/report/html/judgement.js









function comparisonSection(verdict) {
    const { comparisons } = verdict;
    if (comparisons.length === 0)
        return null;
    return (0,html_table/* section */.uW)('Against the baseline', 'comparisons', (0,markup/* html */.qy) `<p class="note">
      The bar shows the plausible range of the true change. Pass: entirely right of the dashed margin. Fail:
      entirely left of 0 and reaching left of the margin. Otherwise inconclusive. A candidate that must be
      better passes if its bar lies entirely right of 0. ${(0,seeds_text/* comparedText */.lp)(verdict)}
    </p>`, (0,markup/* html */.qy) `<div class="cards n${Math.min(comparisons.length, 3)}">${comparisons.map(comparisonCard)}</div>`);
}
function comparisonCard(row) {
    const { title, unit, outcome, reason, difference } = row;
    const facts = [
        ['Candidate', (0,format/* formatValue */.Fl)(row.candidate, unit)],
        ...(row.baseline === null ? [] : [pair('Baseline', (0,format/* formatValue */.Fl)(row.baseline, unit))]),
        ...(difference?.interval
            ? [
                pair((0,format/* intervalTitle */.cS)(row.confidence), `${(0,format/* rangeText */.lq)(difference.interval, unit)} (${report_words/* methodNames */.Ar[difference.method]})`),
            ]
            : []),
        ...(row.p === null ? [] : [pair('One-sided p-value', (0,format/* pText */.C6)(row.p))]),
        ...(typeof difference?.resamples === 'number'
            ? [pair('Resamples', (0,format/* formatCount */.B4)(difference.resamples))]
            : []),
        ...(typeof difference?.mcnemarP === 'number'
            ? [pair('p of McNemar’s exact test', (0,format/* pText */.C6)(difference.mcnemarP))]
            : []),
        ...(row.smallestMargin === null
            ? []
            : [pair('Smallest margin this test set can confirm', (0,format/* marginText */.wn)(row.smallestMargin, unit))]),
        ...(row.examplesNeeded === null
            ? []
            : [pair('Examples that would settle it', (0,format/* formatCount */.B4)(row.examplesNeeded))]),
        ...(row.sampleSizeAdvice === 'unlikely' ? [pair('More examples', 'unlikely to help')] : []),
    ];
    return (0,markup/* html */.qy) `<article class="card">
    <h3>${title} ${badge(outcome, report_words/* outcomeWords */.wX[outcome])}</h3>
    <div>${comparisonChart(row)}</div>
    <p class="sentence">${reason}.</p>
    <dl class="facts">
      ${facts.map(([name, value]) => (0,markup/* html */.qy) `<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`)}
    </dl>
  </article>`;
}
function pair(name, value) {
    return [name, value];
}
const requirementWords = { pass: 'Holds', fail: 'Missed', inconclusive: 'Cannot tell' };
function requirementSection({ requirements }) {
    if (requirements.length === 0)
        return null;
    return (0,html_table/* section */.uW)('Requirements', 'requirements', (0,html_table/* dataTable */.Jx)('What the gate requires with or without a baseline', [(0,html_table/* text */.Qq)('Required'), (0,html_table/* text */.Qq)('Outcome'), (0,html_table/* number */.ai)('Found'), (0,html_table/* number */.ai)('Bounds')], requirements.map((row) => [
        row.text,
        row.advisory && row.outcome === 'fail'
            ? badge('inconclusive', 'Missed, does not count')
            : badge(row.outcome, requirementWords[row.outcome]),
        row.value === null ? null : (0,format/* formatValue */.Fl)(row.value, row.unit),
        row.interval ? `${(0,report_words/* intervalText */.Bt)(row.interval, row.unit)} (${(0,format/* intervalTitle */.cS)(row.confidence)})` : null,
    ])));
}
function metricSection({ metrics, confidence }) {
    const compared = metrics.some(({ difference }) => difference !== null);
    const columns = [
        (0,html_table/* text */.Qq)('Metric'),
        (0,html_table/* number */.ai)('Candidate'),
        (0,html_table/* number */.ai)((0,format/* intervalTitle */.cS)(confidence)),
        ...(compared ? [(0,html_table/* number */.ai)('Baseline'), (0,html_table/* number */.ai)(report_words/* differenceTitle */.O_), (0,html_table/* text */.Qq)('Interval of the gain')] : []),
    ];
    return (0,html_table/* section */.uW)('Metrics', 'metrics', compared
        ? (0,markup/* html */.qy) `<p class="note">A gain above 0 is an improvement, also where lower values are better.</p>`
        : null, (0,html_table/* dataTable */.Jx)('Every metric of the candidate on the test split', columns, metrics.map((row) => [
        row.better === 'lower' ? (0,markup/* html */.qy) `${row.title} <small>lower is better</small>` : row.title,
        (0,format/* formatValue */.Fl)(row.candidate.value, row.unit),
        row.candidate.interval ? (0,report_words/* intervalText */.Bt)(row.candidate.interval, row.unit) : row.candidate.note,
        ...(compared ? comparedCells(row) : []),
    ])));
}
function comparedCells({ title, unit, baseline, difference }) {
    return [
        baseline === null ? null : (0,format/* formatValue */.Fl)(baseline, unit),
        difference && (0,format/* differenceText */.Lr)(difference.value, unit),
        difference && gainBar(title, difference.value, difference.interval, unit),
    ];
}
/** Each metric has its own scale, around 0 in the middle. */
function gainBar(title, value, interval, unit) {
    const reach = (0,d3_array/* max */.T9)([value, interval?.lower ?? 0, interval?.upper ?? 0], Math.abs) || 1;
    const bounds = interval ? (0,format/* rangeText */.lq)(interval, unit) : 'no interval';
    return intervalBar({
        value,
        interval,
        mark: 0,
        domain: [-reach, reach],
        label: `${title}: ${(0,format/* differenceText */.Lr)(value, unit)}, ${bounds}`,
    });
}

// EXTERNAL MODULE: ./build/core/js/src/gate/test-set-schema.js
var test_set_schema = __webpack_require__(47402);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/lineage.js





/** From data over model to verdict, and every digest in full: one click selects it. */
function lineageSection(verdict) {
    const { lineage, baseline } = verdict;
    const names = report_words/* lineageNames */.Y6[lineage.evaluated];
    const facts = [
        [names.model, lineage_digest(lineage.model)],
        [`${names.model} of the baseline`, lineage_digest(lineage.baseline)],
        [names.dataset, lineage_digest(lineage.dataset)],
        ['Test split', lineage.testSplit === lineage.dataset ? null : lineage_digest(lineage.testSplit)],
        ['Gate configuration', lineage_digest(lineage.config)],
        ['Commit', commit(lineage.commit, lineage.repository)],
        ['Baseline’s commit', baseline.found ? commit(baseline.commit, lineage.repository) : null],
        ['Baseline’s run', baseline.found ? run(baseline) : null],
        ['Tensorline', lineage.tensorline],
    ];
    return (0,html_table/* section */.uW)('What was judged', 'lineage', flow(verdict), (0,markup/* html */.qy) `<p>${(0,test_set_schema/* reuseText */.gz)(verdict.testSet)}</p>`, (0,markup/* html */.qy) `<dl class="lineage">
      ${facts.map(([name, value]) => value === null
        ? null
        : (0,markup/* html */.qy) `<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`)}
    </dl>`);
}
function flow({ lineage, baseline, outcome, gate }) {
    const names = report_words/* lineageNames */.Y6[lineage.evaluated];
    const compared = lineage.baseline === null ? 'no baseline' : `baseline ${(0,digest/* shortDigest */.VK)(lineage.baseline)}`;
    return (0,markup/* html */.qy) `<ol class="flow">
    ${box(names.dataset, (0,digest/* shortDigest */.VK)(lineage.testSplit), 'the test examples')}
    ${box(names.model, (0,digest/* shortDigest */.VK)(lineage.model), baseline.found ? `against ${compared}` : compared)}
    ${box(report_words/* outcomeWords */.wX[outcome], (0,digest/* shortDigest */.VK)(lineage.config), `by the gate “${gate}”`)}
  </ol>`;
}
function box(name, code, note) {
    return (0,markup/* html */.qy) `<li>
    <strong>${name}</strong> <code>${code}</code>
    <small>${note}</small>
  </li>`;
}
function lineage_digest(value) {
    return value && (0,markup/* html */.qy) `<code class="whole">${value}</code>`;
}
function commit(value, repository) {
    if (value === null)
        return null;
    const code = (0,markup/* html */.qy) `<code class="whole">${value}</code>`;
    return repository === null
        ? code
        : (0,markup/* html */.qy) `${code} <a href="${`${repository}/commit/${encodeURIComponent(value)}`}" rel="noreferrer">show</a>`;
}
function run({ createdAt, ageDays, runUrl }) {
    const when = createdAt &&
        `${createdAt.slice(0, 10)} ${createdAt.slice(11, 16)} UTC${ageDays === null ? '' : `, ${(0,report_words/* daysAgo */.HM)(ageDays)}`}`;
    return runUrl === null ? when : (0,markup/* html */.qy) `<a href="${runUrl}" rel="noreferrer">${runUrl}</a> ${when}`;
}

// EXTERNAL MODULE: ./build/core/js/src/report/html/page.js + 1 modules
var page = __webpack_require__(34995);
// EXTERNAL MODULE: ./build/core/js/src/report/policy-change.js
var policy_change = __webpack_require__(64605);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/policy.js


/** What the pull request changes of how it is judged. */
function policySection(verdict) {
    const lines = (0,policy_change/* policyLines */.E)(verdict);
    if (lines.length === 0)
        return null;
    return (0,markup/* html */.qy) `<aside class="warnings" aria-label="Changes of how it is judged">
    <ul>
      ${lines.map((line) => (0,markup/* html */.qy) `<li>${line}</li>`)}
    </ul>
  </aside>`;
}

;// CONCATENATED MODULE: ./build/core/js/src/report/html/seeds-section.js



/** How far training goes by its seed alone. */
function seedSection(verdict) {
    const spreads = (0,seeds_text/* spreadsOf */._V)(verdict);
    if (spreads.length === 0)
        return null;
    return (0,html_table/* section */.uW)('Seeds', 'seeds', (0,markup/* html */.qy) `<p class="note">
      Each model was trained by a seed of its own. The deviation is that of one model, not of the mean.
      ${seeds_text/* ofFirstSeed */.XQ}
    </p>`, (0,html_table/* dataTable */.Jx)('How the seeds came out', [(0,html_table/* text */.Qq)('Metric'), (0,html_table/* text */.Qq)('Side'), (0,html_table/* number */.ai)('Mean'), (0,html_table/* number */.ai)('Deviation'), (0,html_table/* text */.Qq)('Each seed')], spreads.map(({ title, side, mean, deviation, each }) => [
        title,
        side,
        mean,
        deviation,
        each.join(', '),
    ])));
}

// EXTERNAL MODULE: ./build/core/js/src/report/worst-first.js
var worst_first = __webpack_require__(62516);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/slices-section.js








const stateBadge = ({ state }) => {
    const { counts, words } = report_words/* sliceStates */.Tk[state];
    return badge(counts, words);
};
/** More are folded away: what fails comes first. */
const mostShown = 15;
function sliceSection({ slices }) {
    if (slices.length === 0)
        return null;
    const judged = slices.filter(({ exploratory }) => !exploratory);
    const exploratoryRows = slices.filter(({ exploratory }) => exploratory);
    return (0,html_table/* section */.uW)('Slices', 'slices', judged.length === 0
        ? null
        : (0,markup/* html */.qy) `<p class="note">
          Parts of the test split, those that look worst first. A slice fails the gate when it is worse than
          the baseline beyond its margin, and chance alone does not explain it even though so many slices were
          looked at (p after Holm’s adjustment), or when it has no examples any more. That a slice is no worse
          is shown where its examples suffice, never required. The last column is the drop that its examples
          would have shown with 80 % probability.
        </p>`, tablesByMetric(judged, 'in each slice', report_words/* adjustedNames */.zD.decide, stateBadge), exploratoryRows.length === 0
        ? null
        : (0,markup/* html */.qy) `<p class="note">
          These slices are only looked at and decide nothing. Their p-values are adjusted by Benjamini and
          Hochberg: of those that seem worse, a few are expected to be false alarms.
        </p>`, tablesByMetric(exploratoryRows, 'in exploratory slices', report_words/* adjustedNames */.zD.exploratory, (row) => row.state === 'worse' ? badge('plain', report_words/* seemsWorse */.gf) : stateBadge(row)));
}
function tablesByMetric(rows, where, adjusted, stateOf) {
    const metrics = new Map(rows.map(({ metric, title }) => [metric, title]));
    return [...metrics].map(([metric, title]) => sliceTable(`Gain of ${title} ${where}`, adjusted, (0,worst_first/* worstFirst */.m)(rows.filter((row) => row.metric === metric)), stateOf));
}
function sliceTable(caption, adjusted, rows, stateOf) {
    const ends = rows.flatMap(({ difference }) => difference?.interval ? [difference.interval.lower, difference.interval.upper] : []);
    const values = rows.flatMap(({ difference }) => (difference ? [difference.value] : []));
    const domain = (0,scale/* domainAround */.gZ)([0, ...ends, ...values], 0.03);
    const [first] = rows;
    return (0,html_table/* foldedTable */.vd)(caption, [
        (0,html_table/* text */.Qq)('Slice'),
        (0,html_table/* text */.Qq)('State'),
        (0,html_table/* number */.ai)('Examples'),
        (0,html_table/* number */.ai)('Candidate'),
        (0,html_table/* number */.ai)('Baseline'),
        (0,html_table/* number */.ai)(report_words/* differenceTitle */.O_),
        {
            title: (0,markup/* html */.qy) `Interval of the gain
        ${first && values.length > 0 ? intervalAxis(domain, (value) => tickText(value, first.unit)) : null}`,
        },
        (0,html_table/* number */.ai)(adjusted),
        (0,html_table/* number */.ai)('Smallest detectable drop'),
    ], rows.map((row) => cells(row, stateOf(row), domain)), mostShown);
}
function cells(row, state, domain) {
    const { unit, difference } = row;
    const name = (0,format/* truncate */.xv)(row.name);
    return [
        name,
        state,
        (0,format/* formatCount */.B4)(row.size),
        row.candidate === null ? null : (0,format/* formatValue */.Fl)(row.candidate, unit),
        row.baseline === null ? null : (0,format/* formatValue */.Fl)(row.baseline, unit),
        difference && (0,format/* differenceText */.Lr)(difference.value, unit),
        difference &&
            intervalBar({
                value: difference.value,
                interval: difference.interval,
                mark: 0,
                domain,
                label: `${name}: ${difference.interval ? (0,format/* rangeText */.lq)(difference.interval, unit) : (0,format/* differenceText */.Lr)(difference.value, unit)}`,
            }),
        row.adjustedP === null ? null : (0,format/* pText */.C6)(row.adjustedP),
        row.smallestDrop === null ? null : (0,format/* marginText */.wn)(row.smallestDrop, unit),
    ];
}
function tickText(value, unit) {
    const shown = Number((unit === 'fraction' ? value * 100 : value).toPrecision(3));
    return `${shown > 0 ? '+' : ''}${String(shown).replace('-', '−')}`;
}

// EXTERNAL MODULE: ./build/core/js/src/report/learning-curves.js
var learning_curves = __webpack_require__(86133);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/line-chart.js



/** More points than the chart has pixels across make the page large and show nothing. */
const mostPoints = 1000;
/**
 * Curves over the epochs; null when there is nothing to draw a line between.
 * @param kept the epoch whose weights the model has
 */
function lineChart(title, all, kept) {
    const series = all
        .map(({ name, values }) => ({
        name,
        points: thinned(values.flatMap((value, index) => (value === null ? [] : [[index + 1, value]]))),
    }))
        .filter(({ points }) => points.length > 1);
    if (series.length === 0)
        return null;
    const points = series.flatMap((one) => one.points);
    const last = (0,d3_array/* max */.T9)(points, ([epoch]) => epoch) ?? 1;
    const ends = series.map(({ name, points }) => `${name} ${Number((points.at(-1)?.[1] ?? 0).toPrecision(4))}`);
    return xyPlot({
        caption: title,
        title: `${title} by epoch: ${ends.join(', ')} at the end`,
        x: { name: 'epoch', domain: [1, last], ticks: Math.min(last - 1, 6), whole: true },
        y: {
            name: title,
            domain: (0,scale/* domainAround */.gZ)(points.map(([, value]) => value), 0.06),
            ticks: 4,
        },
        series,
        endDots: true,
        mark: kept === null || kept === last ? null : { x: kept, text: `epoch ${kept} kept` },
    });
}
/** Every nth point, and the last one. */
function thinned(points) {
    const step = Math.ceil(points.length / mostPoints);
    return points.filter((_, index) => index % step === 0 || index === points.length - 1);
}

;// CONCATENATED MODULE: ./build/core/js/src/report/html/training-section.js




/** The learning curves. */
function trainingSection({ history, keptEpoch }) {
    const charts = (0,learning_curves/* learningCurvesOf */.e)(history)
        .map(({ title, curves }) => lineChart(title, curves, keptEpoch))
        .filter((chart) => chart !== null);
    return charts.length === 0
        ? null
        : (0,html_table/* section */.uW)('Training', 'training', (0,markup/* html */.qy) `<p class="note">As the training recorded it. The gate has not verified these values.</p>`, (0,markup/* html */.qy) `<div class="columns">${charts}</div>`);
}

;// CONCATENATED MODULE: ./build/core/js/src/report/html.js















/**
 * The verdict as one page: what decided first, then what explains it.
 * @param examples The examples whose answers changed, as far as the page shows them.
 */
function renderHtml(verdict, examples) {
    return (0,page/* renderPage */.C)(`${report_words/* outcomeWords */.wX[verdict.outcome]}: ${verdict.name}`, [
        overview(verdict),
        policySection(verdict),
        warningList(verdict.warnings),
        comparisonSection(verdict),
        requirementSection(verdict),
        seedSection(verdict),
        sliceSection(verdict),
        fairnessSection(verdict),
        metricSection(verdict),
        budgetSection(verdict),
        classSection(verdict),
        flipSection(verdict, examples),
        curveSection(verdict),
        calibrationSection(verdict),
        trainingSection(verdict),
        lineageSection(verdict),
    ]);
}

// EXTERNAL MODULE: ./build/core/js/src/report/report-artifact.js
var report_artifact = __webpack_require__(3863);
// EXTERNAL MODULE: ./build/core/js/src/report/verdict-markdown.js + 3 modules
var verdict_markdown = __webpack_require__(61643);
// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/show-examples.js + 1 modules
var show_examples = __webpack_require__(8280);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/artifact-names.js
var artifact_names = __webpack_require__(66478);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/write-report.js












/** Seals the report of a verdict, and publishes it. */
async function writeReport(context, given, started, { verdict, testSetUse, evaluation }) {
    const { host, pipeline } = context;
    const { parents, engine, facts } = evaluation;
    const name = (0,artifact_names/* reportName */.e)(context, given);
    const path = (0,stages_context/* placeToMake */.fK)(context, name);
    const examples = await (0,show_examples/* showExamples */.z)(context, verdict, evaluation);
    const report = await (0,artifact/* writeArtifact */.w6)(path, async (draft) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, report_artifact/* reportFiles */.IU.verdict), (0,digest/* canonicalJson */.dj)(verdict));
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, report_artifact/* reportFiles */.IU.markdown), (0,verdict_markdown/* renderMarkdown */.G)(verdict));
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, report_artifact/* reportFiles */.IU.page), renderHtml(verdict, examples));
        await writeEvaluatedPredictions(draft, verdict, evaluation);
        return {
            kind: 'report',
            details: { outcome: verdict.outcome, accepted: verdict.accepted },
            parents,
            config: (0,digest/* digestOfJson */.Qs)(pipeline.gate),
            run: (0,stages_context/* runRecord */.DW)(context, started, {
                ...(engine && { engine }),
                testSetUse,
                measurements: measurementsOf(facts),
            }),
        };
    });
    await host.artifacts.publish(name, report.folder, report.digest);
    return { digest: report.digest, artifact: name, path: report.folder };
}
/** What every number of the report comes from; none where only the verdict is published, or other predictions decided. */
async function writeEvaluatedPredictions(folder, { testSet, lineage }, { candidate, baseline, otherSeeds, columns, lineage: asked }) {
    if (testSet.disclosure === 'verdict-only' || lineage.testSplit !== asked.testSplit)
        return;
    const others = otherSeeds.map((seed) => seed.candidate);
    await writePredictions(folder, 'candidate', [candidate, ...others], columns);
    if (!baseline.found || baseline.predictions.kind === 'none')
        return;
    const theirs = otherSeeds.flatMap((seed) => seed.baseline ?? []);
    await writePredictions(folder, 'baseline', [baseline.predictions, ...theirs], {});
}


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
