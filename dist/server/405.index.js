export const id = 405;
export const ids = [405];
export const modules = {

/***/ 63175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ columnsOfRule),
/* harmony export */   i: () => (/* binding */ parseRule)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50601);

/**
 * Parses a rule: comparisons of columns, numbers and texts with + - * /, `and`, `or`, `not`, `is null` and parentheses, as in SQL. Names that
 * are not plain words are in double quotes, texts in single quotes.
 * @throws UserError with the position of the first error
 */
function parseRule(name, text) {
    return new RuleParser(name, text).parse();
}
/** Returns the columns of a rule, each once. */
function columnsOfRule(node) {
    return [...new Set(namesIn(node))];
}
function namesIn(node) {
    switch (node.kind) {
        case 'number':
        case 'text':
            return [];
        case 'column':
        case 'is-null':
            return [node.name];
        case 'not':
            return namesIn(node.condition);
        case 'arithmetic':
        case 'comparison':
        case 'and':
        case 'or':
            return [...namesIn(node.left), ...namesIn(node.right)];
    }
}
const tokenPattern = /(?:(?<number>(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|'(?<text>(?:[^']|'')*)'|"(?<quoted>(?:[^"]|"")*)"|(?<name>[\p{L}_][\p{L}\p{N}_.]*)|(?<symbol><=|>=|<>|!=|==|[=<>+\-*/()]))/uy;
/** Parentheses and operators inside one another. */
const deepest = 100;
class RuleParser {
    #name;
    #tokens;
    #next = 0;
    #depth = 0;
    constructor(name, text) {
        this.#name = name;
        this.#tokens = this.#split(text);
    }
    parse() {
        const condition = this.#condition(this.#or());
        const rest = this.#peek();
        if (rest.kind !== 'end')
            throw this.#invalid(rest);
        return condition;
    }
    #split(text) {
        const tokens = [];
        let at = 0;
        for (;;) {
            at += text.length - at - text.slice(at).trimStart().length;
            if (at === text.length)
                break;
            tokenPattern.lastIndex = at;
            const { number, text: string, quoted, name, symbol } = tokenPattern.exec(text)?.groups ?? {};
            if (number !== undefined)
                tokens.push({ kind: 'number', text: number, at });
            else if (string !== undefined)
                tokens.push({ kind: 'text', text: string.replaceAll("''", "'"), at });
            else if (quoted !== undefined)
                tokens.push({ kind: 'quoted', text: quoted.replaceAll('""', '"'), at });
            else if (name !== undefined)
                tokens.push({ kind: 'name', text: name, at });
            else if (symbol !== undefined)
                tokens.push({ kind: 'symbol', text: symbol, at });
            else
                throw this.#invalid({ kind: 'symbol', text: text.slice(at, at + 20), at });
            at = tokenPattern.lastIndex;
        }
        return [...tokens, { kind: 'end', text: '', at }];
    }
    #or() {
        return this.#joined('or', () => this.#and());
    }
    #and() {
        return this.#joined('and', () => this.#not());
    }
    #joined(kind, part) {
        let left = part();
        while (this.#takeWord(kind))
            left = { kind, left: this.#condition(left), right: this.#condition(part()) };
        return left;
    }
    #not() {
        if (!this.#takeWord('not'))
            return this.#comparison();
        return this.#nested(() => ({ kind: 'not', condition: this.#condition(this.#not()) }));
    }
    #comparison() {
        const left = this.#sum();
        if (this.#takeWord('is')) {
            const isNegated = this.#takeWord('not');
            const token = this.#peek();
            if (!this.#takeWord('null') || left.kind !== 'column')
                throw this.#invalid(token);
            const condition = { kind: 'is-null', name: left.name };
            return isNegated ? { kind: 'not', condition } : condition;
        }
        const operator = comparisons[this.#peek().kind === 'symbol' ? this.#peek().text : ''];
        if (operator === undefined)
            return left;
        this.#next++;
        return { kind: 'comparison', operator, left: this.#operand(left), right: this.#operand(this.#sum()) };
    }
    #sum() {
        return this.#calculated(['+', '-'], () => this.#calculated(['*', '/'], () => this.#factor()));
    }
    #calculated(operators, part) {
        let left = part();
        for (;;) {
            const operator = operators.find((symbol) => this.#takeSymbol(symbol));
            if (operator === undefined)
                return left;
            left = { kind: 'arithmetic', operator, left: this.#operand(left), right: this.#operand(part()) };
        }
    }
    #factor() {
        const token = this.#peek();
        if (this.#takeSymbol('-'))
            return this.#nested(() => ({
                kind: 'arithmetic',
                operator: '-',
                left: { kind: 'number', value: 0 },
                right: this.#operand(this.#factor()),
            }));
        if (this.#takeSymbol('('))
            return this.#nested(() => {
                const inner = this.#or();
                if (!this.#takeSymbol(')'))
                    throw this.#invalid(this.#peek());
                return inner;
            });
        if (token.kind === 'name' && keywords.has(token.text.toLowerCase()))
            throw this.#invalid(token);
        this.#next++;
        switch (token.kind) {
            case 'number':
                return { kind: 'number', value: Number(token.text) };
            case 'text':
                return { kind: 'text', value: token.text };
            case 'name':
            case 'quoted':
                return { kind: 'column', name: token.text };
            case 'symbol':
            case 'end':
                throw this.#invalid(token);
        }
    }
    #nested(parse) {
        this.#depth++;
        if (this.#depth > deepest)
            throw this.#invalid(this.#peek());
        const result = parse();
        this.#depth--;
        return result;
    }
    #operand(node) {
        if (isOperand(node))
            return node;
        throw this.#invalid(this.#peek());
    }
    #condition(node) {
        if (!isOperand(node))
            return node;
        throw this.#invalid(this.#peek());
    }
    #peek() {
        return this.#tokens[this.#next] ?? { kind: 'end', text: '', at: 0 };
    }
    #takeWord(word) {
        const { kind, text } = this.#peek();
        return this.#takeIf(kind === 'name' && text.toLowerCase() === word);
    }
    #takeSymbol(symbol) {
        const { kind, text } = this.#peek();
        return this.#takeIf(kind === 'symbol' && text === symbol);
    }
    #takeIf(matches) {
        if (matches)
            this.#next++;
        return matches;
    }
    #invalid({ kind, text, at }) {
        const place = kind === 'end' ? 'its end' : `${JSON.stringify(text)} at character ${at + 1}`;
        return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'DATA_EXPECTATION_INVALID',
            found: `the rule ${this.#name} with an error at ${place}`,
            expected: "a condition such as `start <= end`, `net + tax = gross` or `status <> 'paid' or amount > 0`",
            hint: 'Correct the rule. Names that are not plain words are written in double quotes, texts in single quotes.',
            key: ['data', 'expect', 'rules', this.#name],
        });
    }
}
const comparisons = {
    '=': '=',
    '==': '=',
    '!=': '!=',
    '<>': '!=',
    '<': '<',
    '<=': '<=',
    '>': '>',
    '>=': '>=',
};
const keywords = new Set(['and', 'or', 'not', 'is', 'null']);
function isOperand(node) {
    return ['number', 'text', 'column', 'arithmetic'].includes(node.kind);
}


/***/ }),

/***/ 12033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ inputQuantities),
/* harmony export */   P: () => (/* binding */ quantityKinds)
/* harmony export */ });
/* harmony import */ var _dataset_features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83659);
/* harmony import */ var _transform_apply_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91508);


/** Kinds of quantities, by which inputs at serving are compared with those of the training split. */
const quantityKinds = ['value', 'category', 'unknown-tokens', 'length', 'intensity'];
/** Most columns with a quantity. */
const mostColumns = 256;
/** Returns the quantities of the first columns of a model. Private ones have none, because their values appear nowhere. */
function inputQuantities({ features, transform, }) {
    switch (features.kind) {
        case 'image': {
            const width = (0,_dataset_features_js__WEBPACK_IMPORTED_MODULE_1__/* .pixelsOf */ .rr)(features);
            const read = ({ features: pixels }, example) => intensity(pixels, example * width, width);
            return [{ column: 'image', kind: 'intensity', slow: false, read }];
        }
        case 'table': {
            const width = (0,_dataset_features_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesPerExample */ .yg)(features);
            const quantities = features.columns.flatMap((column, position) => {
                if ('private' in column && column.private === true)
                    return [];
                const valueAt = ({ features: values }, example) => values[example * width + position] ?? Number.NaN;
                return [{ column: column.name, ...quantityOf(column, transform, valueAt) }];
            });
            return quantities.slice(0, mostColumns);
        }
    }
}
function quantityOf(column, transform, valueAt) {
    switch (column.type) {
        case 'number':
        case 'date':
        case 'duration':
            return { kind: 'value', slow: false, read: valueAt };
        case 'category':
            return { kind: 'category', slow: false, read: valueAt };
        case 'image':
            return { kind: 'intensity', slow: false, read: imageReader(column, valueAt) };
        case 'text': {
            const encodings = 'columns' in transform ? transform.columns : [];
            const encoding = encodings.find(({ name }) => name === column.name);
            return encoding?.encoding === 'text'
                ? { kind: 'unknown-tokens', slow: true, read: textReader(valueAt, (0,_transform_apply_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownShare */ .qE)(encoding)) }
                : { kind: 'length', slow: false, read: textReader(valueAt, (text) => text.length) };
        }
    }
}
function textReader(valueAt, measure) {
    return (batch, example) => {
        const text = batch.texts?.[valueAt(batch, example)];
        return text === undefined ? Number.NaN : measure(text);
    };
}
function imageReader(column, valueAt) {
    const width = (0,_dataset_features_js__WEBPACK_IMPORTED_MODULE_1__/* .pixelsOf */ .rr)(column);
    return (batch, example) => {
        const pixels = batch.images?.[valueAt(batch, example)];
        return pixels === undefined ? Number.NaN : intensity(pixels, 0, width);
    };
}
/** Most values of an image that are added up. */
const mostPixels = 1024;
/** Returns the mean of evenly spaced values of an image. */
function intensity(pixels, start, count) {
    // An odd distance, so that the values are of all channels and not of a few columns.
    const step = Math.ceil(count / mostPixels) | 1;
    let sum = 0;
    let added = 0;
    for (let at = 0; at < count; at += step) {
        sum += pixels[start + at] ?? 0;
        added += 1;
    }
    return sum / added;
}


/***/ }),

/***/ 82003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ cellCount),
/* harmony export */   lb: () => (/* binding */ inputStatisticsSchema),
/* harmony export */   vJ: () => (/* binding */ cellFinder)
/* harmony export */ });
/* unused harmony export fitInputStatistics */
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5793);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46843);
/* harmony import */ var _input_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12033);



const columnStatistics = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    quantity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_input_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityKinds */ .P),
    /** Number of examples in each cell; the last cell is that of missing values. */
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative()).min(2),
    /** Cell i has the values above threshold i − 1 up to threshold i. Categories have none. */
    thresholds: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).min(1).optional(),
    /** Positions of the categories with a cell of their own; all others share the next one. */
    categories: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative()).optional(),
});
/** Schema of the distribution of the inputs in the training split, with which a server compares its own inputs. */
const inputStatisticsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(columnStatistics) });
/** Cells of numbers between the least and the greatest one. */
const cellsOfNumbers = 10;
const mostCategories = 50;
/** Most examples that are read: evenly spaced parts of the split. */
const parts = 64;
const rowsOfPart = 256;
const mostImages = 512;
/** Counts the quantities of evenly spaced examples of the training split. */
function fitInputStatistics(details, examples) {
    const quantities = inputQuantities(details);
    const decodes = quantities.some(({ kind }) => kind === 'intensity');
    const [most, together] = decodes ? [mostImages, 1] : [parts, rowsOfPart];
    const values = quantities.map(() => []);
    const distance = Math.max(together, examples.size / most);
    for (let at = 0; at < examples.size; at += distance) {
        const start = Math.floor(at);
        const batch = examples.read([{ start, count: Math.min(together, examples.size - start) }]);
        for (const [index, quantity] of quantities.entries())
            for (let example = 0; example < batch.size; example++)
                values[index]?.push(quantity.read(batch, example));
    }
    return { columns: quantities.map((quantity, index) => countCells(quantity, values[index] ?? [])) };
}
function countCells({ column, kind }, values) {
    const present = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
    const cells = kind === 'category' ? { categories: frequent(present) } : { thresholds: thresholdsOf(present) };
    const statistics = { column, quantity: kind, ...cells };
    const counts = new Array(cellCount(statistics)).fill(0);
    const cellOf = cellFinder(statistics);
    for (const value of values) {
        const cell = cellOf(value);
        counts[cell] = (counts[cell] ?? 0) + 1;
    }
    return { ...statistics, counts };
}
/** Returns the number of cells, that of missing values included. */
function cellCount({ thresholds, categories = [] }) {
    return (thresholds?.length ?? categories.length) + 2;
}
/** Returns a function for the cell of a quantity. */
function cellFinder(cells) {
    const missing = cellCount(cells) - 1;
    const { thresholds, categories = [] } = cells;
    if (thresholds !== undefined)
        return (value) => (Number.isNaN(value) ? missing : (0,d3_array__WEBPACK_IMPORTED_MODULE_2__/* .bisectLeft */ .ah)(thresholds, value));
    const cellOf = new Map(categories.map((position, cell) => [position, cell]));
    return (value) => (Number.isNaN(value) ? missing : (cellOf.get(value) ?? missing - 1));
}
/** Returns a threshold below the least value, quantiles, and the greatest value. */
function thresholdsOf(sorted) {
    const least = sorted[0] ?? 0;
    const below = least - Math.max(Math.abs(least), 1) * 2 ** -40;
    const thresholds = [below];
    for (let cell = 1; cell <= cellsOfNumbers; cell++) {
        const value = sorted[Math.ceil((cell * sorted.length) / cellsOfNumbers) - 1] ?? least;
        if (value > (thresholds.at(-1) ?? below))
            thresholds.push(value);
    }
    return thresholds;
}
/** Returns the most frequent positions, the lower one first of equal ones. */
function frequent(positions) {
    const counts = new Map();
    for (const position of positions)
        counts.set(position, (counts.get(position) ?? 0) + 1);
    return [...counts]
        .sort(([a, count], [b, other]) => other - count || a - b)
        .slice(0, mostCategories)
        .map(([position]) => position);
}


/***/ }),

/***/ 27405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runServer: () => (/* binding */ runServer)
});

// UNUSED EXPORTS: loadVersion

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/server/js/src/errors/user-error.js
var user_error = __webpack_require__(50601);
// EXTERNAL MODULE: ./build/server/js/src/model/evaluable-model.js + 4 modules
var evaluable_model = __webpack_require__(36347);
;// CONCATENATED MODULE: ./build/server/js/src/model/choose-engine.js


/**
 * Returns the engine that serves a model: the requested one, or the default for its format.
 * @param setting names the setting of the requested engine in messages
 * @throws UserError if the requested engine cannot run the format
 */
function chooseEngine(details, requested, setting) {
    const isOnnx = (0,evaluable_model/* isOnnxDetails */.q2)(details);
    if (requested === undefined)
        return isOnnx ? 'onnx' : 'wasm';
    if (!isOnnx || requested === 'onnx')
        return requested;
    throw new user_error/* UserError */.yo({
        code: 'MODEL_ENGINE_MISMATCH',
        found: `${setting}: ${requested} for ${details.name}, an ONNX model`,
        expected: 'the engine onnx',
        hint: `Remove ${setting}, or set it to an engine that runs the model.`,
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/server/js/src/engine/gpu-settings.js
/** Returns the environment variables for a GPU, which TensorFlow reads once when its library is loaded. */
function gpuEnvironment(env, memoryLimit) {
    return {
        // Without this setting, the first process allocates all of the memory at once.
        TF_FORCE_GPU_ALLOW_GROWTH: env.TF_FORCE_GPU_ALLOW_GROWTH ?? 'true',
        // TensorFlow.js computes on one GPU. By default, TensorFlow would allocate memory of all GPUs, and a limit applies
        // to one.
        CUDA_VISIBLE_DEVICES: (env.CUDA_VISIBLE_DEVICES ?? '0').split(',')[0] ?? '0',
        ...(memoryLimit === undefined ? {} : { TENSORLINE_GPU_MEMORY_LIMIT_MB: String(memoryLimit) }),
    };
}
/** Returns true if TensorFlow uses the slower operations that add in a fixed order. */
function isDeterministic(env) {
    return ['1', 'true'].includes(env.TF_DETERMINISTIC_OPS ?? '');
}

;// CONCATENATED MODULE: ./build/server/js/src/engine/instruction-set.js
/** oneDNN's names, lowest first, with the required flags of /proc/cpuinfo. */
const instructionSets = [
    { name: 'AVX', flags: ['avx'] },
    { name: 'AVX2', flags: ['avx', 'avx2', 'fma'] },
    { name: 'AVX512_CORE', flags: ['avx512f', 'avx512bw', 'avx512vl', 'avx512dq'] },
];
/** Returns the flags that every processor of the machine has. */
function cpuFlags(cpuinfo) {
    const processors = [...cpuinfo.matchAll(/^flags\s*:\s*(.*)$/gm)].map(([, flags = '']) => flags.split(' '));
    const [first = [], ...others] = processors;
    return new Set(first.filter((flag) => others.every((flags) => flags.includes(flag))));
}
/**
 * Returns the best of oneDNN's instruction sets for float32 on a processor with these flags. The sets above AVX512_CORE
 * (VNNI, BF16, AMX) differ only in int8 and bfloat16, which TensorFlow.js does not use. This upper limit makes more
 * machines bit-identical.
 */
function bestInstructionSet(flags) {
    const best = instructionSets.findLast((set) => set.flags.every((flag) => flags.has(flag)));
    return best?.name ?? 'SSE41';
}

;// CONCATENATED MODULE: ./build/server/js/src/engine/native-settings.js

/**
 * Fixes the settings on which weights depend bit for bit: the number of threads, oneDNN and its instruction set. By
 * default, TensorFlow enables oneDNN only on some processors. Values that the user set in the environment are kept.
 */
function nativeSettings(options) {
    const { env, cpuFlags, availableParallelism } = options;
    const threads = options.threads ?? positiveInteger(env.TF_NUM_INTRAOP_THREADS) ?? availableParallelism;
    const instructionSet = env.ONEDNN_MAX_CPU_ISA ?? bestInstructionSet(cpuFlags);
    const oneDnn = env.TF_ENABLE_ONEDNN_OPTS ?? '1';
    return {
        threads,
        instructionSet,
        oneDnn: oneDnn !== '0',
        environment: {
            TF_NUM_INTRAOP_THREADS: String(threads),
            TF_NUM_INTEROP_THREADS: options.threads === undefined ? (env.TF_NUM_INTEROP_THREADS ?? String(threads)) : String(threads),
            TF_ENABLE_ONEDNN_OPTS: oneDnn,
            ONEDNN_MAX_CPU_ISA: instructionSet,
            // Shows errors only: other messages are about features of the processor that another build of TensorFlow would
            // use.
            TF_CPP_MIN_LOG_LEVEL: env.TF_CPP_MIN_LOG_LEVEL ?? '2',
        },
    };
}
function positiveInteger(text) {
    const value = Number(text);
    return Number.isInteger(value) && value > 0 ? value : null;
}

// EXTERNAL MODULE: ./build/server/js/src/serving/engines/engine-unavailable.js
var engine_unavailable = __webpack_require__(16837);
;// CONCATENATED MODULE: ./build/server/js/src/serving/engines/prepare-engine.js





/**
 * Prepares this process for an engine before its threads start. TensorFlow's library divides a prediction among threads
 * of its own; it reads the environment of the process, which threads of Node.js cannot set.
 * @param threads as in THREADS
 * @throws UserError for a processor on which the engine does not run
 */
function prepareEngine(engine, folder, threads) {
    switch (engine) {
        case 'wasm':
        case 'onnx':
            return { predicting: threads, computing: 1 };
        case 'node':
        case 'gpu': {
            const flags = cpuFlags((0,external_node_fs_.readFileSync)('/proc/cpuinfo', 'utf8'));
            if (process.arch === 'x64' && !flags.has('avx'))
                throw (0,engine_unavailable/* engineUnavailable */.J)({ engine, folder }, 'the processor has no AVX');
            const { environment } = nativeSettings({
                threads,
                env: process.env,
                cpuFlags: flags,
                availableParallelism: threads,
            });
            Object.assign(process.env, environment, engine === 'gpu' ? gpuEnvironment(process.env, undefined) : {});
            return { predicting: 1, computing: threads };
        }
    }
}

// EXTERNAL MODULE: ./build/server/js/src/dataset/label-target.js
var label_target = __webpack_require__(26232);
// EXTERNAL MODULE: ./build/server/js/src/model/example-codec.js + 22 modules
var example_codec = __webpack_require__(54825);
;// CONCATENATED MODULE: ./build/server/js/src/serving/page/typical-values.js
const unknown = { range: null, typical: null };
/** Share of normally distributed values within this number of deviations: 95 %. */
const deviations = 2;
/** Returns the usual values of a column, computed from the parameters that were fitted on the training split. */
function typicalValues(transform, name, position) {
    if ('steps' in transform)
        return ofSteps(transform.steps.map((step) => stepOfChannel(step, position)));
    const column = transform.columns.find((candidate) => candidate.name === name);
    return column?.encoding === 'number' ? ofSteps(column.steps) : unknown;
}
function stepOfChannel(step, channel) {
    switch (step.step) {
        case 'scale':
            return step;
        case 'standardize':
            return { step: 'standardize', mean: step.mean[channel] ?? 0, deviation: step.deviation[channel] ?? 1 };
        case 'min-max':
            return { step: 'min-max', minimum: step.minimum[channel] ?? 0, maximum: step.maximum[channel] ?? 1 };
    }
}
/** Returns the values of the first step that has some, with the steps before it inverted. */
function ofSteps(steps) {
    let invert = (value) => value;
    for (const step of steps) {
        const before = invert;
        switch (step.step) {
            case 'scale':
                invert = (value) => before(value * step.by);
                break;
            case 'log':
                invert = (value) => before(Math.sign(value) * Math.expm1(Math.abs(value)));
                break;
            default:
                return valuesOf(step, before);
        }
    }
    return unknown;
}
function valuesOf(step, invert) {
    const between = (low, typical, high) => ({
        range: [rounded(invert(low)), rounded(invert(high))],
        typical: rounded(invert(typical)),
    });
    switch (step.step) {
        case 'min-max':
        case 'clip':
            return between(step.minimum, (step.minimum + step.maximum) / 2, step.maximum);
        case 'standardize':
            return between(step.mean - deviations * step.deviation, step.mean, step.mean + deviations * step.deviation);
        case 'robust':
            return between(step.median - step.range, step.median, step.median + step.range);
        case 'quantile': {
            const { quantiles } = step;
            const [low = 0] = quantiles;
            return between(low, quantiles[Math.floor(quantiles.length / 2)] ?? low, quantiles.at(-1) ?? low);
        }
    }
}
function rounded(value) {
    return Number(value.toPrecision(3));
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/page/describe-page.js



/** Returns the facts of a model for the page at `/`. */
function describePage({ details, digest }, golden) {
    const { name, label } = details;
    const several = label.kind === 'multi-output';
    return {
        name,
        digest,
        input: inputOf(details, golden),
        outputs: (0,label_target/* outputsOf */.Yz)(label).map((output) => ({
            name: several ? output.name : null,
            label: labelOf(output.label),
        })),
    };
}
function labelOf(label) {
    if (label.kind === 'number')
        return { kind: 'number', column: label.column };
    return { kind: 'class', column: label.column, classes: label.classes.length };
}
function inputOf({ features, transform }, golden) {
    switch (features.kind) {
        case 'image':
            return { kind: 'image', ...pictureOf(features), background: backgroundOf(features, golden) };
        case 'table':
            return {
                kind: 'row',
                columns: features.columns.map((column, index) => ({
                    name: column.name,
                    optional: column.optional === true,
                    ...columnOf(column, () => typicalValues(transform, column.name, index)),
                })),
            };
    }
}
function columnOf(column, typical) {
    switch (column.type) {
        case 'number':
            return {
                type: 'number',
                lag: column.lag ?? null,
                // Statistics of a private column stay in the model.
                ...(column.private === true ? { range: null, typical: null } : typical()),
            };
        case 'category':
            return { type: 'category', categories: column.categories, open: column.open === true };
        case 'date':
            return { type: 'date', format: column.format ?? null };
        case 'duration':
            return { type: 'duration' };
        case 'text':
            return { type: 'text' };
        case 'image':
            return { type: 'image', ...pictureOf(column) };
    }
}
function pictureOf({ height, width, channels, fit }) {
    return { height, width, channels, anySize: fit !== undefined };
}
/** Largest number of golden requests that are decoded. */
const decodedImages = 10;
/** Returns whether the edges of the golden images are darker or lighter than the middle of the scale. */
function backgroundOf(features, golden) {
    if (golden === null)
        return null;
    const { width, height, channels } = features;
    const inputs = golden.requests.slice(0, decodedImages).map(({ input }) => input);
    const { features: pixels, size } = (0,example_codec/* exampleCodec */.D)(features).decode(inputs);
    let sum = 0;
    let count = 0;
    for (let row = 0; row < size * height; row++) {
        const wholeRow = row % height === 0 || row % height === height - 1;
        for (let column = 0; column < width; column += wholeRow ? 1 : Math.max(width - 1, 1))
            for (let channel = 0; channel < channels; channel++) {
                sum += pixels[(row * width + column) * channels + channel] ?? 0;
                count += 1;
            }
    }
    return sum / count < 128 ? 'dark' : 'light';
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/inherited-socket.js

/** The file descriptor of the first socket that a supervisor passes on (`sd_listen_fds(3)`). */
const firstDescriptor = 3;
/**
 * Returns the socket that the environment names, as systemd passes it on with LISTEN_FDS and LISTEN_PID; null without one.
 * The server writes a line to the descriptor READY_FD, if it is set, when it accepts connections, and closes it when it stops.
 */
function inheritedSocket(environment, pid) {
    const { LISTEN_FDS: count, LISTEN_PID: receiver, READY_FD: ready } = environment;
    if (count === undefined || Number(count) < 1)
        return null;
    // A variable that a parent process left over names another process.
    if (receiver !== undefined && receiver !== String(pid))
        return null;
    const descriptor = ready === undefined ? null : Number(ready);
    return {
        descriptor: firstDescriptor,
        accepting: () => notify(descriptor, (open) => (0,external_node_fs_.writeSync)(open, '\n')),
        stopped: () => notify(descriptor, external_node_fs_.closeSync),
    };
}
/** Notifies a supervisor, which may have ended meanwhile. */
function notify(descriptor, send) {
    if (descriptor === null)
        return;
    try {
        send(descriptor);
    }
    catch {
        // Without a supervisor, nothing waits for the notification.
    }
}

// EXTERNAL MODULE: ./build/server/js/src/serving/read-golden.js
var read_golden = __webpack_require__(66400);
// EXTERNAL MODULE: ./build/server/js/src/model/input-statistics.js
var input_statistics = __webpack_require__(82003);
;// CONCATENATED MODULE: ./build/server/js/src/serving/input-drift.js

/** Parts of the window; the oldest one is dropped when a new one starts. */
const slots = 12;
/** Below this number of examples, the index is mostly noise. */
const leastRows = 200;
/** Counts of inputs in a sliding window. Its memory does not depend on the number of requests. */
class InputDrift {
    statistics;
    /** Counts since the start, modulo 2^32, to which the threads add. */
    memory;
    #totals;
    /** Totals at the start of each part of the window, oldest first. */
    #starts;
    #timer;
    constructor(statistics, windowSeconds) {
        const cells = statistics.columns.reduce((sum, column) => sum + (0,input_statistics/* cellCount */.MX)(column), 0);
        this.memory = new SharedArrayBuffer(cells * Int32Array.BYTES_PER_ELEMENT);
        this.statistics = statistics;
        this.#totals = new Int32Array(this.memory);
        this.#starts = [new Int32Array(cells)];
        this.#timer = setInterval(() => this.#startPart(), (windowSeconds * 1000) / slots).unref();
    }
    get columns() {
        const [oldest = new Int32Array()] = this.#starts;
        let start = 0;
        return this.statistics.columns.map((column) => {
            const counts = column.counts.map((_, cell) => {
                const at = start + cell;
                return (Atomics.load(this.#totals, at) - (oldest[at] ?? 0)) >>> 0;
            });
            start += column.counts.length;
            return driftOf(column, counts);
        });
    }
    stop() {
        clearInterval(this.#timer);
    }
    #startPart() {
        this.#starts.push(this.#totals.map((_, at) => Atomics.load(this.#totals, at)));
        if (this.#starts.length > slots)
            this.#starts.shift();
    }
}
function driftOf({ column, quantity, counts: expected }, counts) {
    const rows = counts.reduce((sum, count) => sum + count, 0);
    return {
        column,
        quantity,
        rows,
        index: rows < leastRows ? null : stabilityIndex(expected, counts),
        missing: rows === 0 ? null : (counts.at(-1) ?? 0) / rows,
    };
}
/**
 * Returns the population stability index: the sum of (p − q) · ln(p / q) over the cells. Half an example is added to each
 * cell, so that an empty one gives no infinite index.
 */
function stabilityIndex(expected, counts) {
    const shares = sharesOf(counts);
    return sharesOf(expected).reduce((sum, share, cell) => {
        const other = shares[cell] ?? share;
        return sum + (other - share) * Math.log(other / share);
    }, 0);
}
function sharesOf(counts) {
    const total = counts.reduce((sum, count) => sum + count + 0.5, 0);
    return counts.map((count) => (count + 0.5) / total);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/server/js/src/model/model-schema.js
var model_schema = __webpack_require__(48740);
;// CONCATENATED MODULE: ./build/server/js/src/serving/read-statistics.js





/** Returns the statistics of the training inputs in a model artifact; null for a model without them. */
async function readStatistics(folder) {
    try {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, model_schema/* modelFiles */.VC.inputs), 'utf8');
        return input_statistics/* inputStatisticsSchema */.lb.parse(JSON.parse(text));
    }
    catch (error) {
        if ((0,user_error/* isMissing */.b2)(error))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/fastify/fastify.js
var fastify = __webpack_require__(16703);
;// CONCATENATED MODULE: ./build/server/js/src/serving/http/http-error.js

/** HTTP status of each error; every other error of the user is a bad request. */
const statuses = {
    SERVING_UNAUTHORIZED: 401,
    SERVING_NOT_FOUND: 404,
    SERVING_METHOD_NOT_ALLOWED: 405,
    SERVING_TOO_LARGE: 413,
    SERVING_UNSUPPORTED_BODY: 415,
    SERVING_NOT_READY: 503,
    SERVING_OVERLOADED: 503,
    SERVING_TIMEOUT: 503,
    INTERNAL_ERROR: 500,
};
function statusOf(code) {
    return statuses[code] ?? 400;
}
/** A user error of HTTP itself, with the headers that its status requires. */
class HttpError extends user_error/* UserError */.yo {
    headers;
    constructor(problem, headers = {}) {
        super(problem);
        this.headers = headers;
    }
}
/** Seconds after which a client may try again; the queue drains faster. */
const retryAfter = { 'retry-after': '1' };
function notFound(found, expected) {
    return new HttpError({
        code: 'SERVING_NOT_FOUND',
        found,
        expected,
        hint: 'GET /openapi.json lists all paths.',
    });
}
function methodNotAllowed(method, allowed) {
    return new HttpError({
        code: 'SERVING_METHOD_NOT_ALLOWED',
        found: `the method ${method}`,
        expected: allowed.join(' or '),
        hint: 'Send the request with another method.',
    }, { allow: allowed.join(', ') });
}
function notReady() {
    return new HttpError({
        code: 'SERVING_NOT_READY',
        found: 'that the model is still being loaded',
        expected: 'status 200 from /readyz',
        hint: 'Send the request again when the server is ready.',
    }, retryAfter);
}
/** Returns the error for a version that a request could not load. */
function loadFailed({ name, version, error, }) {
    return new HttpError({
        code: 'SERVING_LOAD_FAILED',
        found: `that version ${version} of "${name}" cannot be loaded (${error ?? ''})`,
        expected: 'the artifact of a model that this server can predict with',
        hint: 'Write the version again, or delete its folder. The other versions are still served.',
    });
}
function overloaded(found) {
    return new HttpError({
        code: 'SERVING_OVERLOADED',
        found,
        expected: 'fewer requests than the server can answer',
        hint: 'Send the request again later, or run more servers.',
    }, retryAfter);
}
function timedOut(seconds) {
    return new HttpError({
        code: 'SERVING_TIMEOUT',
        found: `a request without an answer after ${seconds} seconds`,
        expected: 'an answer within REQUEST_TIMEOUT_SECONDS',
        hint: 'Send fewer instances in a request, or send it again when the server has less load.',
    }, retryAfter);
}
function tooLarge(limit) {
    return new HttpError({
        code: 'SERVING_TOO_LARGE',
        found: 'a body that is too large',
        expected: `at most ${limit} bytes, unpacked, which is the setting MAX_BODY_BYTES of the server`,
        hint: 'Send fewer instances in a request, or images as {"b64": …}.',
    });
}
function unsupportedBody(header, value, allowed) {
    const accept = header === 'Content-Encoding' ? { 'accept-encoding': allowed.join(', ') } : {};
    return new HttpError({
        code: 'SERVING_UNSUPPORTED_BODY',
        found: `${header}: ${value.slice(0, 60)}`,
        expected: `${header}: ${allowed.join(' or ')}`,
        hint: 'Send the body in another form.',
    }, accept);
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/allow.js

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
/** Adds a route for one method on a path; every other method returns 405. */
function allow(app, method, url, handler) {
    app.route({ method, url, handler });
    const refuse = async (request) => {
        throw methodNotAllowed(request.method, allowedMethods(method));
    };
    app.route({ method: methodsExcept(method), url, onRequest: refuse, handler: refuse });
}
/** Throws an HttpError for a request with another method. */
function requireMethod({ method }, required) {
    const allowed = allowedMethods(required);
    if (!allowed.includes(method))
        throw methodNotAllowed(method, allowed);
}
function allowedMethods(method) {
    return method === 'GET' ? ['GET', 'HEAD'] : ['POST'];
}
/** Returns all methods without these; a route of GET also answers HEAD. */
function methodsExcept(...allowed) {
    return methods.filter((method) => !allowed.includes(method) && !(method === 'HEAD' && allowed.includes('GET')));
}

// EXTERNAL MODULE: ./node_modules/@fastify/cors/index.js
var cors = __webpack_require__(10935);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/invalid-request.js
var invalid_request = __webpack_require__(84808);
;// CONCATENATED MODULE: ./build/server/js/src/serving/http/allow-origins.js


/** Lets web pages of these origins send requests and read the responses, also those of errors. */
function allowOrigins(app, origins, checkToken) {
    // Precedes the plugin, which answers every OPTIONS itself, and a wrong one as plain text.
    app.addHook('onRequest', async ({ method, headers }) => {
        if (method !== 'OPTIONS' || isPreflight(headers))
            return;
        checkToken(headers);
        throw (0,invalid_request/* invalidRequest */.x)('OPTIONS without the headers of a preflight request', 'Origin and Access-Control-Request-Method', 'Send a request with another method.');
    });
    app.register(cors, {
        origin: origins.includes('*') ? '*' : [...origins],
        methods: ['GET', 'POST'],
        allowedHeaders: [
            'content-type',
            'content-encoding',
            'authorization',
            'inference-header-content-length',
            'x-request-id',
            'traceparent',
            'tracestate',
        ],
        exposedHeaders: ['x-request-id', 'inference-header-content-length', 'retry-after'],
        maxAge: 600,
    });
}
function isPreflight({ origin, 'access-control-request-method': method }) {
    return origin !== undefined && method !== undefined;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/server/js/src/serving/http/body-buffer.js

/** Bytes from which a body is written to its place as it arrives: a client that only declares them gets no memory. */
const collectedBytes = 256 * 1024;
/** Bytes that are copied before other requests have their turn. */
const copiedBytes = 1024 * 1024;
/** The bytes of a body while it arrives. No step of it takes long, so that it does not delay health checks. */
class BodyBuffer {
    #declared;
    #chunks = [];
    #target = null;
    #size = 0;
    /** @param declared the declared number of bytes; 0 if it is unknown */
    constructor(declared) {
        this.#declared = declared;
    }
    get size() {
        return this.#size;
    }
    add(chunk) {
        const start = this.#size;
        this.#size += chunk.length;
        if (this.#target !== null)
            this.#target.set(chunk, start);
        else {
            this.#chunks.push(chunk);
            if (this.#size >= collectedBytes && this.#size <= this.#declared)
                this.#startTarget();
        }
    }
    /** Returns the body, which uses its whole buffer, so that it can be moved to a thread. */
    async finish() {
        if (this.#target !== null && this.#target.length === this.#size)
            return this.#target;
        const target = allocate(this.#size);
        let offset = 0;
        let copied = 0;
        for (const chunk of this.#chunks) {
            target.set(chunk, offset);
            offset += chunk.length;
            copied += chunk.length;
            if (copied < copiedBytes)
                continue;
            copied = 0;
            await (0,external_node_timers_promises_.setImmediate)();
        }
        return target;
    }
    #startTarget() {
        this.#target = allocate(this.#declared);
        let offset = 0;
        for (const chunk of this.#chunks.splice(0)) {
            this.#target.set(chunk, offset);
            offset += chunk.length;
        }
    }
}
/** Allocates memory that the system provides page by page as it is written. */
function allocate(bytes) {
    return new Uint8Array(Buffer.allocUnsafeSlow(bytes).buffer);
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/read-body.js






/** Bytes of request bodies in memory, of all requests together. */
class BodyMemory {
    #limit;
    #used = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    /** Throws an HttpError if the bodies of all requests need too much memory. */
    take(bytes) {
        if (this.#used + bytes > this.#limit)
            throw overloaded('request bodies that need more than MAX_PENDING_BYTES together');
        this.#used += bytes;
    }
    release(bytes) {
        this.#used -= bytes;
    }
}
/** A request whose client disconnected, which needs no response. */
class ClientGone extends Error {
}
/**
 * Reads the body of a request and unpacks gzip.
 * @param limit most bytes of the body, unpacked
 * @throws HttpError for a body that is too large or has another encoding, and while too many bodies are in memory
 */
async function readBody(request, limit, memory) {
    const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
    if (encoding !== 'identity' && encoding !== 'gzip' && encoding !== 'x-gzip')
        throw unsupportedBody('Content-Encoding', encoding, ['gzip', 'identity']);
    const declared = encoding === 'identity' ? Number(request.headers['content-length'] ?? 0) : 0;
    if (declared > limit)
        throw tooLarge(limit);
    const buffer = new BodyBuffer(declared);
    const add = (chunk) => {
        if (buffer.size + chunk.length > limit)
            throw tooLarge(limit);
        memory.take(chunk.length);
        buffer.add(chunk);
    };
    try {
        if (encoding === 'identity')
            await collect(request, add);
        else
            await unpack(request, add);
    }
    catch (error) {
        memory.release(buffer.size);
        throw error;
    }
    return { bytes: await buffer.finish(), release: () => memory.release(buffer.size) };
}
/** Adds the chunks of a request, and keeps its socket open for the response if that fails. */
function collect(request, add) {
    return new Promise((resolve, reject) => {
        const end = (settle) => {
            request.off('data', onData).off('end', onEnd).off('error', onError).off('close', onClose);
            settle();
        };
        const onEnd = () => end(resolve);
        const onError = (error) => end(() => reject(error));
        const onClose = () => onError(new ClientGone('the client disconnected'));
        const onData = (chunk) => {
            try {
                add(chunk);
            }
            catch (error) {
                request.pause();
                end(() => reject(error instanceof Error ? error : new Error(String(error))));
            }
        };
        request.on('data', onData).once('end', onEnd).once('error', onError).once('close', onClose);
    });
}
async function unpack(request, add) {
    const gunzip = (0,external_node_zlib_.createGunzip)();
    try {
        await (0,external_node_stream_promises_.pipeline)(request.iterator({ destroyOnReturn: false }), gunzip, async (unpacked) => {
            for await (const chunk of unpacked)
                add(chunk);
        });
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
            throw (0,invalid_request/* invalidRequest */.x)('a body that is not complete gzip data', 'gzip data as Content-Encoding declares it', 'Remove the header Content-Encoding, or compress the body with gzip.');
        throw error;
    }
}
/** Longest time for which the rest of a rejected body is read. */
const discardMs = 10_000;
/**
 * Reads the rest of a rejected body, because many clients do not read a response before they have sent everything.
 * @returns false if it is too large or too slow; then the connection has to be closed
 */
async function discardBody(request, limit) {
    if (request.readableEnded || request.destroyed)
        return true;
    const late = new AbortController();
    const ended = discard(request, limit).finally(() => late.abort());
    const expired = (0,external_node_timers_promises_.setTimeout)(discardMs, false, { signal: late.signal, ref: false }).catch(() => false);
    return Promise.race([ended, expired]);
}
async function discard(request, limit) {
    let size = 0;
    try {
        for await (const chunk of request.iterator({ destroyOnReturn: false })) {
            size += chunk instanceof Uint8Array ? chunk.length : 0;
            if (size > limit)
                return false;
        }
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/answer-request.js




/** A bug in a thread; the message is its stack, for the log only. */
class ThreadFailure extends Error {
}
/**
 * Reads the body of a prediction request, lets a thread answer it and returns the answer.
 * @param callOf returns the request for the thread
 * @throws HttpError for a request that is rejected
 */
async function answerRequest(raw, response, callOf, { serving, trace, memory, lastConnection, settings }) {
    const { pool, metrics } = serving;
    refuseWhenFull(pool);
    const body = await readBody(raw, settings.MAX_BODY_BYTES, memory);
    const started = performance.now();
    try {
        // The queue may have become full while the body was read.
        refuseWhenFull(pool);
        const ended = trace?.predictionStarted();
        const prediction = pool.predict(callOf(body.bytes), lastConnection.isRepeated(raw));
        const gone = () => prediction.cancel();
        response.once('close', gone);
        const deadline = { passed: false };
        const limit = setTimeout(() => {
            deadline.passed = true;
            prediction.cancel();
        }, settings.REQUEST_TIMEOUT_SECONDS * 1000);
        const answer = await prediction.answer;
        ended?.();
        clearTimeout(limit);
        response.off('close', gone);
        if (answer.kind === 'cancelled')
            throw deadline.passed
                ? timedOut(settings.REQUEST_TIMEOUT_SECONDS)
                : new ClientGone('the client disconnected');
        return { ...requirePredicted(answer, metrics), milliseconds: performance.now() - started };
    }
    finally {
        body.release();
    }
}
function refuseWhenFull(pool) {
    if (pool.isFull)
        throw overloaded('more waiting requests than MAX_QUEUE');
}
function requirePredicted(answer, metrics) {
    switch (answer.kind) {
        case 'predicted':
            metrics.predicted(answer.tallies, answer.examples);
            return answer;
        case 'refused':
            throw new RefusedByThread(answer);
        case 'failed':
            throw new ThreadFailure(answer.stack);
    }
}
/** A user error that crossed from a thread as its code and message. */
class RefusedByThread extends Error {
    code;
    constructor({ code, message }) {
        super(message);
        this.code = code;
    }
}
/** Size from which a response is compressed for a client that accepts it; a smaller one fits into a few packets. */
const compressedBytes = 16 * 1024;
const gzipAsync = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
/** Returns the body of a response, compressed if the client accepts gzip and it is large. */
async function encodeBody({ headers }, body) {
    const accepted = headers['accept-encoding'];
    if (body.length < compressedBytes ||
        typeof accepted !== 'string' ||
        !/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted))
        return {
            body: typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength),
            gzip: false,
        };
    return { body: await gzipAsync(body, { level: 1 }), gzip: true };
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/answering.js

/** Answers prediction requests of all protocols. */
class Answering {
    #parts;
    #log;
    /** @param log null for a server that logs no predictions */
    constructor(parts, log) {
        this.#parts = parts;
        this.#log = log;
    }
    /** @param callOf returns the request for a thread */
    async answer(request, reply, serving, callOf) {
        const { raw } = request;
        const { content, inputs, milliseconds } = await this.#answer(request, reply, serving, callOf);
        const { name: model, version, artifact } = serving;
        const { digest } = artifact;
        this.#log?.write({ request: request.id, model, version, digest, milliseconds }, content, inputs);
        const { body, gzip } = await encodeBody(raw, content.body);
        reply.header('content-type', content.contentType);
        if (gzip)
            reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding');
        if (content.jsonLength !== undefined)
            reply.header('inference-header-content-length', String(content.jsonLength));
        return reply.send(body);
    }
    /** Answers a request by a version, which is not unloaded before. */
    async #answer(request, reply, serving, callOf) {
        request.serving = serving;
        serving.requests.start();
        try {
            const parts = { ...this.#parts, serving, trace: request.trace };
            return await answerRequest(request.raw, reply.raw, callOf, parts);
        }
        finally {
            serving.requests.end();
        }
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/server/js/src/serving/http/model-target.js
const pattern = /^(?<name>[^/:]+)(?:\/versions\/(?<version>\d+)|\/labels\/(?<label>[^/:]+))?(?:(?<metadata>\/metadata)|:(?<verb>predict|classify|regress))?$/;
/**
 * Parses `<name>[/versions/<n>|/labels/<label>]`, optionally followed by `:predict`, `:classify`, `:regress` or
 * `/metadata`; returns null for anything else.
 */
function parseModelTarget(path) {
    const groups = pattern.exec(path)?.groups;
    if (groups?.['name'] === undefined)
        return null;
    const { name, version = null, label = null, metadata, verb } = groups;
    const resource = isVerb(verb) ? verb : metadata === undefined ? 'status' : 'metadata';
    return { name, version, label, resource };
}
function isVerb(verb) {
    return verb === 'predict' || verb === 'classify' || verb === 'regress';
}
/** Parses `<name>[/versions/<n>|/labels/<label>]`; returns null for anything else. */
function parseSelector(path) {
    const target = parseModelTarget(path);
    return target?.resource === 'status' ? target : null;
}
/** Returns the path of a request without its query. */
function pathOf({ url }) {
    return url.split('?')[0] ?? '';
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/page-routes.js



const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    // The page contains the rest of its policy, with the hashes of its script and its styles.
    'content-security-policy': "frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
};
const prefix = '/models/';
/** Paths of the pages of models; the page at `/` is that of the default model. */
const modelPages = [
    `${prefix}:name/`,
    `${prefix}:name/versions/:version/`,
    `${prefix}:name/labels/:label/`,
];
/** Paths of model pages without the slash at their end, as people type them. */
const shortPaths = modelPages.map((path) => path.slice(0, -1));
/** Paths of pages, which contain nothing of a model: the page reads `page.json` beside it. */
const pagePaths = ['/', ...modelPages, ...shortPaths];
/**
 * Adds the pages to try models, and for each its `page.json` with the inputs and outputs of the model.
 * @param page the file of the page, which is the same for all models
 */
function addPageRoutes(app, { models }, page) {
    for (const path of ['/', ...modelPages])
        allow(app, 'GET', path, (_, reply) => reply.headers(headers).send(page));
    for (const path of shortPaths)
        allow(app, 'GET', path, (request, reply) => reply.redirect(`./${pathOf(request).split('/').at(-1) ?? ''}/`, 308));
    allow(app, 'GET', '/page.json', () => {
        // Without a default model, the page lists the available ones.
        const model = models.hasChoice ? null : models.requireDefault().facts;
        if (model === null && !models.complete)
            throw notReady();
        return { model, predict: 'predict', models: linksOf(models, '') };
    });
    for (const path of modelPages)
        allow(app, 'GET', `${path}page.json`, (request) => {
            const selected = pathOf(request).slice(prefix.length, -'/page.json'.length);
            const selector = parseSelector(selected);
            if (selector === null)
                throw notFound('no such path', `${prefix}NAME/`);
            const root = '../'.repeat(selected.split('/').length + 1);
            return {
                model: models.select(selector).facts,
                predict: `${root}predict/${selected}`,
                models: linksOf(models, root),
            };
        });
}
/** @param root the root of the server, relative to the page */
function linksOf({ names, newest }, root) {
    if (names.length < 2)
        return [];
    return newest.map(({ name }) => ({ name, page: `${root}models/${encodeURIComponent(name)}/` }));
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/authorize.js



/** Paths that probes and Prometheus read without a token, and pages, which contain nothing of a model. */
const authorize_open = new Set([...pagePaths, '/healthz', '/readyz', '/metrics', '/v2/health/live', '/v2/health/ready']);
/** @param token undefined for a server without a token */
function tokenCheck(token) {
    if (token === undefined)
        return () => { };
    const expected = digest(`Bearer ${token}`);
    return ({ authorization = '' }) => {
        // Digests have one length, so that the comparison takes the same time for every header.
        if (!(0,external_node_crypto_.timingSafeEqual)(digest(authorization), expected))
            throw unauthorized();
    };
}
/**
 * Rejects requests without the bearer token, except for health checks and metrics. The check precedes those of the path
 * and the method, so that its response is the same for paths that exist and others.
 */
function requireToken(app, check) {
    app.addHook('onRequest', async ({ routeOptions, headers }) => {
        if (!authorize_open.has(routeOptions.url ?? ''))
            check(headers);
    });
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest();
}
function unauthorized() {
    return new HttpError({
        code: 'SERVING_UNAUTHORIZED',
        found: 'no valid bearer token',
        expected: 'the header Authorization: Bearer …, with the AUTH_TOKEN of the server',
        hint: 'Send the token.',
    }, { 'www-authenticate': 'Bearer' });
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/request-ids.js

/** Returns the id of a request: the client's `X-Request-Id` if it is a short word, else a new one. */
function requestId({ headers }) {
    const id = headers['x-request-id'];
    return typeof id === 'string' && /^[\w.:-]{1,128}$/.test(id) ? id : (0,external_node_crypto_.randomUUID)();
}
/**
 * Returns the trace id of a request: that of its spans, or of a W3C `traceparent` header.
 * @param trace null for a request without spans
 * @returns undefined without a valid one
 */
function traceId({ headers }, trace = null) {
    if (trace !== null)
        return trace.traceId;
    const parent = headers['traceparent'];
    return typeof parent === 'string'
        ? /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(parent)?.[1]
        : undefined;
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/handle-errors.js






/**
 * Answers every error with `{"error": "…", "code": "…"}`. The rest of the body is read first, up to a bound.
 * @param discardLimit most bytes of the rest
 */
function handleErrors(app, metrics, expected, discardLimit) {
    app.setNotFoundHandler(() => {
        throw notFound('no such path', 'a path of this server');
    });
    app.setErrorHandler(async (error, request, reply) => {
        // Node reports a client that disconnects while its body is read as ECONNRESET.
        if (error instanceof ClientGone || (0,user_error/* hasCode */.up)(error, 'ECONNRESET'))
            return reply.code(clientClosedRequest).send();
        const { code, message, headers } = refusalOf(error, request);
        metrics.requestRejected(code);
        if (expected.isUnsent(request.raw) || !(await discardBody(request.raw, discardLimit)))
            reply.header('connection', 'close');
        return reply.code(statusOf(code)).headers(headers).send({ error: message, code });
    });
}
/** nginx's status code for a client that disconnected before the response. */
const clientClosedRequest = 499;
function refusalOf(error, request) {
    if (error instanceof HttpError)
        return refusal(error, error.headers);
    if (error instanceof user_error/* UserError */.yo)
        return refusal(error);
    if (error instanceof RefusedByThread)
        return { code: error.code, message: error.message, headers: {} };
    if (isFastifyError(error) && error.statusCode !== undefined && error.statusCode < 500)
        return refusal((0,invalid_request/* invalidRequest */.x)(error.message, 'a valid HTTP request', 'Change the request.'));
    request.log.error({ request: request.id, trace: traceId(request.raw, request.trace), err: error }, (0,user_error/* messageOf */.bD)(error));
    return {
        code: 'INTERNAL_ERROR',
        message: `internal server error; the log of the server has it with the request id ${request.id} (INTERNAL_ERROR)`,
        headers: {},
    };
}
function refusal(error, headers = {}) {
    return { code: error.problems[0]?.code ?? 'INTERNAL_ERROR', message: error.message, headers };
}
function isFastifyError(error) {
    return error instanceof Error && 'statusCode' in error;
}
/** Answers a request whose path cannot be decoded: it has no route yet, and therefore no error handler. */
function answerBadPath({ message }, request, reply, checkToken) {
    const { code, message: text, headers } = refusalOf(errorOfBadPath(message, request, checkToken), request);
    reply.hijack();
    reply.raw
        .writeHead(statusOf(code), { ...headers, 'content-type': 'application/json', connection: 'close' })
        .end(JSON.stringify({ error: text, code }));
}
function errorOfBadPath(message, { headers }, checkToken) {
    try {
        checkToken(headers);
        return (0,invalid_request/* invalidRequest */.x)(message, 'a path that can be decoded', 'Encode the path.');
    }
    catch (error) {
        return error;
    }
}
/** Status lines of requests that Node rejects before they have a route, by the code of the error; else 400. */
const brokenRequests = {
    ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
    HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
    HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
};
/** Answers bytes that are not HTTP, and requests that are not complete in time. */
function answerBrokenRequest({ code, message }, socket) {
    if (code === 'ECONNRESET' || !socket.writable) {
        socket.destroy();
        return;
    }
    const error = (0,invalid_request/* invalidRequest */.x)(message, 'a complete HTTP request in time', 'Change the request.');
    const body = JSON.stringify({ error: error.message, code: 'SERVING_INVALID_REQUEST' });
    const head = [
        `HTTP/1.1 ${brokenRequests[code ?? ''] ?? '400 Bad Request'}`,
        'Content-Type: application/json; charset=utf-8',
        `Content-Length: ${Buffer.byteLength(body)}`,
        'Connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/expected-bodies.js
/**
 * Bodies of clients that wait for `100 Continue`. A body that is too large gets its error instead, so that the client
 * never sends it.
 */
class ExpectedBodies {
    #limit;
    #unsent = new WeakSet();
    /** @param limit most bytes of a body */
    constructor(limit) {
        this.#limit = limit;
    }
    watch(server) {
        server.on('checkContinue', (request, response) => {
            if (Number(request.headers['content-length']) > this.#limit)
                this.#unsent.add(request);
            else
                response.writeContinue();
            server.emit('request', request, response);
        });
    }
    /** Returns true if the client still waits, so that its body never comes. */
    isUnsent(request) {
        return this.#unsent.has(request);
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/last-connection.js
/** The connection of the previous prediction request. */
class LastConnection {
    #socket = null;
    /** Returns true for a request on the connection of the previous one, as all requests of a single client are. */
    isRepeated({ socket }) {
        if (socket === this.#socket)
            return true;
        this.#socket = socket;
        return false;
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/operation-routes.js

/** Adds `/healthz` (alive), `/readyz` (model loaded, not shutting down) and `/metrics` for Prometheus. */
function addOperationRoutes(app, metrics, state) {
    allow(app, 'GET', '/healthz', () => ({ status: 'alive' }));
    allow(app, 'GET', '/readyz', (_, reply) => {
        const { status } = state;
        return reply.code(status === 'ready' ? 200 : 503).send({ status });
    });
    allow(app, 'GET', '/metrics', async (_, reply) => reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(46843);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/read-json.js
var read_json = __webpack_require__(19998);
;// CONCATENATED MODULE: ./build/server/js/src/serving/http/repository-routes.js







const repository_routes_prefix = '/v2/repository/models/';
const repository_routes_pattern = /^(?<name>[^/]+)\/(?<verb>load|unload)$/;
/** Most bytes of a body of these routes. */
const bodyLimit = 64 * 1024;
const indexBody = schemas/* looseObject */._H3({ ready: schemas/* boolean */.zMY().optional() });
const changeBody = schemas/* looseObject */._H3({ parameters: schemas/* looseObject */._H3({}).optional() });
/** Adds Triton's model repository extension of the Open Inference Protocol, which loads and unloads models. */
function addRepositoryRoutes(app, state, memory) {
    allow(app, 'POST', '/v2/repository/index', async (request) => {
        const { ready } = await bodyOf(request, indexBody);
        return state.models.all.filter(({ isAvailable }) => isAvailable || ready !== true).map(describe);
    });
    allow(app, 'POST', `${repository_routes_prefix}*`, async (request) => {
        const groups = repository_routes_pattern.exec(pathOf(request).slice(repository_routes_prefix.length))?.groups;
        if (groups?.['name'] === undefined)
            throw notFound('no such path', `${repository_routes_prefix}NAME/load or ${repository_routes_prefix}NAME/unload`);
        const { name, verb } = groups;
        requireNoConfig(await bodyOf(request, changeBody));
        if (state.repository === null)
            throw notReady();
        if (verb === 'load')
            requireLoaded(name, await state.repository.load(name));
        else {
            requireKnown(name, state.models.versionsOf(name));
            await state.repository.unload(name);
        }
        return {};
    });
    async function bodyOf({ raw }, schema) {
        const body = await readBody(raw, bodyLimit, memory);
        body.release();
        const parsed = schema.safeParse(body.bytes.length === 0 ? {} : (0,read_json/* readJson */.V)(body.bytes));
        if (parsed.success)
            return parsed.data;
        throw (0,invalid_request/* invalidRequest */.x)('a body of another form', 'a JSON object', 'Send {} or no body.');
    }
}
function requireKnown(name, versions) {
    if (versions.length === 0)
        throw notFound(`no model "${name}" in MODELS_DIR`, 'a folder NAME/VERSION with the artifact of a model');
}
function requireLoaded(name, versions) {
    requireKnown(name, versions);
    const failed = versions.find(({ error }) => error !== null);
    if (failed)
        throw loadFailed(failed);
}
/** Throws a UserError for a configuration or files in the request, which only the folder provides. */
function requireNoConfig({ parameters = {} }) {
    const [first] = Object.keys(parameters).filter((key) => key !== 'unload_dependents');
    if (first !== undefined)
        throw (0,invalid_request/* invalidRequest */.x)(`the parameter ${first.slice(0, 60)}`, 'no parameters', 'Write the model into its folder, and load it without parameters.');
}
/** Returns a version as Triton's index of the repository describes it. */
function describe({ name, version, state, error }) {
    const ready = state === 'AVAILABLE';
    return { name, version, state: ready ? 'READY' : 'UNAVAILABLE', reason: error ?? (ready ? '' : state) };
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/server-state.js
/** State of the server: it starts before its models are loaded and stops after its last request. */
class ServerState {
    models;
    /** Null for a server of one model. */
    repository = null;
    draining = false;
    /** Null unless OpenTelemetry is configured. */
    tracing = null;
    constructor(models) {
        this.models = models;
    }
    get status() {
        if (this.draining)
            return 'draining';
        return this.models.complete && this.models.newest.length > 0 ? 'ready' : 'loading';
    }
    /** Returns the default model; throws an HttpError while it is being loaded. */
    requireServing() {
        return this.models.requireDefault();
    }
}

// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/open-inference.js + 2 modules
var open_inference = __webpack_require__(14461);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/tensorflow-schema.js
var tensorflow_schema = __webpack_require__(15888);
;// CONCATENATED MODULE: ./build/server/js/src/serving/describe-tensors.js




/**
 * Returns the metadata of a model in the Open Inference Protocol.
 * @param versions the available versions
 */
function describeTensors({ name: modelName, artifact: { details }, outputWidths }, versions) {
    const several = details.label.kind === 'multi-output';
    return {
        name: modelName,
        versions,
        platform: (0,evaluable_model/* isOnnxDetails */.q2)(details) ? 'onnxruntime_onnx' : 'tensorflowjs_layers',
        inputs: inputsOf(details.features),
        outputs: (0,label_target/* outputsOf */.Yz)(details.label).flatMap(({ name, label }, index) => {
            const names = (0,open_inference/* outputNames */.g)({ name: several ? name : null, label });
            const values = {
                name: names.values,
                datatype: 'FP32',
                shape: [-1, outputWidths[index] ?? 0],
            };
            if (label.kind === 'number')
                return [values];
            return [values, { name: names.classes, datatype: 'BYTES', shape: [-1] }];
        }),
    };
}
function inputsOf(features) {
    switch (features.kind) {
        case 'image': {
            const { height, width, channels } = features;
            return [{ name: tensorflow_schema/* imageInput */.EA, datatype: 'UINT8', shape: [-1, height, width, channels] }];
        }
        case 'table':
            return features.columns.map((column) => ({
                name: column.name,
                datatype: datatypeOf(column),
                shape: [-1],
            }));
    }
}
/** Images in columns are files, dates and durations are texts. */
function datatypeOf({ type }) {
    return type === 'number' ? 'FP64' : 'BYTES';
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/open-inference-routes.js




/** Version of the server in the protocol's metadata. */
const protocolVersion = '1';
const open_inference_routes_prefix = '/v2/models/';
const url = `${open_inference_routes_prefix}*`;
const open_inference_routes_pattern = /^(?<name>[^/]+)(?:\/versions\/(?<version>[^/]+))?(?:\/(?<verb>infer|ready))?$/;
/** Adds the Open Inference Protocol v2 over REST, with the binary tensor data extension. */
function addOpenInferenceRoutes(app, state, answering, extensions) {
    allow(app, 'GET', '/v2', () => ({ name: 'tensorline', version: protocolVersion, extensions }));
    allow(app, 'GET', '/v2/health/live', () => ({ live: true }));
    allow(app, 'GET', '/v2/health/ready', (_, reply) => {
        const ready = state.status === 'ready';
        return reply.code(ready ? 200 : 503).send({ ready });
    });
    app.get(url, { onRequest: checkTarget }, (request, reply) => {
        const target = locate(request);
        const versions = state.models.find(target);
        if (target.resource === 'metadata') {
            const available = state.models.versionsOf(target.name).filter(({ isAvailable }) => isAvailable);
            return describeTensors(state.models.select(target), available.map(({ version }) => version));
        }
        const ready = state.status !== 'draining' && versions.some(({ isAvailable }) => isAvailable);
        return reply.code(ready ? 200 : 503).send({ name: target.name, ready });
    });
    app.post(url, { onRequest: checkTarget }, async (request, reply) => {
        const serving = state.models.select(locate(request));
        const length = request.headers['inference-header-content-length'];
        const jsonLength = length === undefined ? null : parseLength(String(length));
        return answering.answer(request, reply, serving, (body) => ({
            protocol: 'open-inference',
            jsonLength,
            body,
        }));
    });
    app.route({ method: methodsExcept('GET', 'POST'), url, onRequest: checkTarget, handler: checkTarget });
    async function checkTarget(request) {
        requireMethod(request, locate(request).resource === 'infer' ? 'POST' : 'GET');
    }
    function locate(request) {
        const groups = open_inference_routes_pattern.exec(pathOf(request).slice(open_inference_routes_prefix.length))?.groups;
        if (groups?.['name'] === undefined)
            throw notFound('no such path', `a path of a model, such as ${open_inference_routes_prefix}${state.models.names[0] ?? 'NAME'}`);
        const { name, version = null, verb } = groups;
        const target = {
            name,
            version,
            label: null,
            resource: verb === 'infer' || verb === 'ready' ? verb : 'metadata',
        };
        state.models.find(target);
        return target;
    }
}
/** Returns the length in the header; a number that is too large for any body if it is not one. */
function parseLength(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : Number.MAX_SAFE_INTEGER;
}
/** Returns the name of the route for metrics. */
function openInferenceRoute(request) {
    if (request.routeOptions.url !== url)
        return null;
    return `v2 ${open_inference_routes_pattern.exec(pathOf(request).slice(open_inference_routes_prefix.length))?.groups?.['verb'] ?? 'metadata'}`;
}

// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/simple.js + 1 modules
var simple = __webpack_require__(68014);
;// CONCATENATED MODULE: ./build/server/js/src/serving/http/simple-routes.js




/** Media types of `curl -d` and `curl --data-binary`, and of files of unknown type: the body shows what it is. */
const undeclared = ['application/x-www-form-urlencoded', 'application/octet-stream'];
const simple_routes_prefix = '/predict/';
/**
 * Adds `/predict` for people: JSON, an image file or a text as the body. `/predict/NAME`, which may be followed by
 * `/versions/N` or `/labels/LABEL`, selects a model.
 */
function addSimpleRoutes(app, state, answering) {
    allow(app, 'POST', '/predict', (request, reply) => predict(request, reply, state.requireServing()));
    allow(app, 'POST', `${simple_routes_prefix}*`, (request, reply) => {
        const selector = parseSelector(pathOf(request).slice(simple_routes_prefix.length));
        if (selector === null)
            throw notFound('no such path', `${simple_routes_prefix}NAME`);
        return predict(request, reply, state.models.select(selector));
    });
    async function predict(request, reply, serving) {
        const declared = request.headers['content-type'] ?? 'application/octet-stream';
        const mediaType = declared.split(';')[0]?.trim().toLowerCase() ?? '';
        const accepted = [...simple/* simpleMediaTypes */.M, ...undeclared];
        if (!accepted.includes(mediaType) && !mediaType.startsWith('image/'))
            throw unsupportedBody('Content-Type', declared, simple/* simpleMediaTypes */.M);
        return answering.answer(request, reply, serving, (body) => ({ protocol: 'simple', mediaType, body }));
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/description.js



/**
 * Returns TensorFlow Serving's response to `GET /v1/models/<name>`.
 * @param draining whether the server is about to end
 */
function describeStatus(versions, draining) {
    return {
        model_version_status: versions.map(({ version, state, error }) => ({
            version,
            state: draining && state === 'AVAILABLE' ? 'UNLOADING' : state,
            status: {
                error_code: error === null ? 'OK' : 'FAILED_PRECONDITION',
                error_message: error ?? '',
            },
        })),
    };
}
/**
 * Returns TensorFlow Serving's response to `GET /v1/models/<name>/metadata`, with additional properties of
 * Tensorline under `tensorline`.
 */
function describeModel({ name, version, artifact, outputWidths }) {
    const { details, digest } = artifact;
    const { features, label } = details;
    const signature = {
        inputs: describeInputs(features),
        outputs: describeOutputs(label, outputWidths),
        method_name: 'tensorflow/serving/predict',
    };
    return {
        model_spec: { name, signature_name: '', version },
        metadata: {
            signature_def: { signature_def: { [tensorflow_schema/* signatureName */.S1]: signature } },
            tensorline: { digest, features, label, ...describeWeights(details) },
        },
    };
}
function describeWeights(details) {
    if ((0,evaluable_model/* isOnnxDetails */.q2)(details))
        return { format: details.format };
    return { weights: details.weights, parameters: details.parameters };
}
function describeInputs(features) {
    switch (features.kind) {
        case 'image': {
            const { height, width, channels } = features;
            return { [tensorflow_schema/* imageInput */.EA]: tensor('DT_UINT8', tensorflow_schema/* imageInput */.EA, [height, width, channels]) };
        }
        case 'table':
            return Object.fromEntries(features.columns.map((column) => [column.name, describeColumn(column)]));
    }
}
function describeColumn(column) {
    switch (column.type) {
        case 'image':
            return tensor('DT_UINT8', column.name, [column.height, column.width, column.channels]);
        case 'category':
        case 'text':
            return tensor('DT_STRING', column.name, []);
        case 'number':
        case 'date':
        case 'duration':
            return tensor('DT_FLOAT', column.name, []);
    }
}
/** Returns the output tensors. Several outputs have the names of the network's outputs. */
function describeOutputs(target, widths) {
    return Object.fromEntries((0,label_target/* outputsOf */.Yz)(target).map((output, index) => {
        const name = target.kind === 'multi-output' ? output.name : nameOf(output.label);
        return [name, tensor('DT_FLOAT', name, [widths[index] ?? 0])];
    }));
}
function nameOf(label) {
    return label.kind === 'class' ? 'scores' : label.column;
}
function tensor(dtype, name, shape) {
    const dim = [-1, ...shape].map((size) => ({ size: String(size), name: '' }));
    return { dtype, tensor_shape: { dim, unknown_rank: false }, name: `${name}:0` };
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/tensorflow-routes.js




const tensorflow_routes_prefix = '/v1/models/';
const tensorflow_routes_url = `${tensorflow_routes_prefix}*`;
/** `curl -d` declares every body as a form by default, and TensorFlow Serving's own examples rely on this. */
const mediaTypes = ['application/json', 'application/x-www-form-urlencoded'];
/** Adds TensorFlow Serving's REST API: status, metadata, `:predict`, `:classify` and `:regress`. */
function addTensorFlowRoutes(app, state, answering) {
    app.get(tensorflow_routes_url, { onRequest: checkTarget }, (request) => {
        const target = locate(request);
        return target.resource === 'metadata'
            ? describeModel(state.models.select(target))
            : describeStatus(state.models.find(target), state.draining);
    });
    app.post(tensorflow_routes_url, { onRequest: checkTarget }, async (request, reply) => {
        const target = locate(request);
        const serving = state.models.select(target);
        requireMediaType(request);
        const verb = verbOf(target);
        return answering.answer(request, reply, serving, (body) => ({ protocol: 'tensorflow', verb, body }));
    });
    app.route({
        method: methodsExcept('GET', 'POST'),
        url: tensorflow_routes_url,
        onRequest: checkTarget,
        handler: (request) => locate(request),
    });
    /** Runs before the body is read, so that a request with a wrong path costs little. */
    async function checkTarget(request) {
        const { resource } = locate(request);
        requireMethod(request, resource === 'status' || resource === 'metadata' ? 'GET' : 'POST');
    }
    function locate(request) {
        const target = targetOf(request);
        if (target === null)
            throw notFound('no such path', `a path of a model, such as ${tensorflow_routes_prefix}${state.models.names[0] ?? 'NAME'}`);
        state.models.find(target);
        return target;
    }
}
function verbOf({ resource }) {
    if (resource === 'status' || resource === 'metadata')
        throw new TypeError('not a prediction');
    return resource;
}
/** Throws an HttpError for a body that is not declared as JSON or a form. */
function requireMediaType({ headers }) {
    const declared = headers['content-type'] ?? 'none';
    const mediaType = declared.split(';')[0]?.trim().toLowerCase() ?? '';
    if (!mediaTypes.includes(mediaType))
        throw unsupportedBody('Content-Type', declared, ['application/json']);
}
/** Returns the name of the route for metrics: one of a few, so that arbitrary paths do not become labels. */
function tensorFlowRoute(request) {
    return request.routeOptions.url === tensorflow_routes_url ? (targetOf(request)?.resource ?? 'none') : null;
}
function targetOf(request) {
    return parseModelTarget(pathOf(request).slice(tensorflow_routes_prefix.length));
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/when-ended.js
/** Functions to call when a connection closes, for its requests whose responses are open. */
const when_ended_open = new WeakMap();
/**
 * Calls a function once, when a response is complete or its connection is closed. A response that waits behind
 * pipelined ones has no event of its own when its connection closes.
 */
function whenEnded({ socket }, response, call) {
    const ends = when_ended_open.get(socket) ?? watch(socket);
    const end = () => {
        if (ends.delete(end))
            call();
    };
    ends.add(end);
    response.once('close', end);
    if (socket.closed)
        end();
}
function watch(socket) {
    const ends = new Set();
    when_ended_open.set(socket, ends);
    socket.once('close', () => {
        for (const end of ends)
            end();
    });
    return ends;
}

// EXTERNAL MODULE: ./node_modules/prom-client/index.js
var prom_client = __webpack_require__(95222);
// EXTERNAL MODULE: ./build/server/js/src/expectations/rule-syntax.js
var rule_syntax = __webpack_require__(63175);
;// CONCATENATED MODULE: ./build/server/js/src/serving/condition-names.js

/** Returns the names of the conditions of a model, in order. */
function conditionNames({ servingExpectations, }) {
    return (servingExpectations?.conditions ?? []).map((condition) => {
        switch (condition.kind) {
            case 'rule': {
                const { name, check } = condition;
                return { column: (0,rule_syntax/* columnsOfRule */.b)((0,rule_syntax/* parseRule */.i)(name, check)).join(', '), rule: name };
            }
            case 'columns':
                return { column: '', rule: 'other-columns' };
            default:
                return { column: condition.column, rule: condition.kind };
        }
    });
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/version-metrics.js



/** Values of a histogram that are observed at once, which takes about two milliseconds. */
const observedAtOnce = 512;
/** Metrics of one version of a model. */
class VersionMetrics {
    labels;
    #info;
    #shared;
    #onRemove;
    #instances;
    #batchSize;
    #threadEnds;
    /** Counters of the classes by output and position; bound once, because a lookup by labels is slow. */
    #classes = new Map();
    #confidences = new Map();
    #expectations;
    #isRemoved = false;
    constructor(shared, { name, version, artifact }, onRemove) {
        const { details, digest } = artifact;
        this.#shared = shared;
        this.#onRemove = onRemove;
        this.labels = { model: name, version };
        this.#info = { name, version, digest, weights: (0,evaluable_model/* isOnnxDetails */.q2)(details) ? 'onnx' : details.weights };
        this.#instances = shared.instances.labels(this.labels);
        this.#batchSize = shared.batchSize.labels(this.labels);
        this.#threadEnds = shared.threadEnds.labels(this.labels);
        this.#expectations = conditionNames(details).map((condition) => shared.failures.labels({ ...this.labels, ...condition }));
        for (const { name: outputName, label } of (0,label_target/* outputsOf */.Yz)(details.label)) {
            const output = details.label.kind === 'multi-output' ? { output: outputName } : {};
            const classes = label.kind === 'class' ? label.classes : [''];
            const labels = { ...this.labels, ...output };
            const counters = classes.map((one) => shared.predictions.labels({ ...labels, class: one }));
            this.#classes.set(output.output ?? '', counters);
            if (label.kind === 'class')
                this.#confidences.set(output.output ?? '', shared.confidence.labels(labels));
        }
    }
    /** Exposes the version as one that is served. */
    served() {
        this.#shared.info.set(this.#info, 1);
        this.#threadEnds.inc(0);
        this.#shared.instances.zero(this.labels);
        this.#shared.batchSize.zero(this.labels);
        for (const counter of [...this.#classes.values(), this.#expectations].flat())
            counter.inc(0);
    }
    threadEnded() {
        this.#threadEnds.inc();
    }
    batchPredicted(size) {
        this.#batchSize.observe(size);
    }
    /** @param failures number of failures of each expectation of the model */
    expectationsFailed(failures) {
        for (const [index, count] of failures.entries())
            if (count > 0)
                this.#expectations[index]?.inc(count);
    }
    predicted(tallies, examples) {
        this.#instances.observe(examples);
        for (const { output, classes, confidences } of tallies) {
            const counters = this.#classes.get(output ?? '') ?? [];
            if (classes === null)
                counters[0]?.inc(examples);
            else
                for (const [position, count] of countsOf(classes, counters.length).entries())
                    if (count > 0)
                        counters[position]?.inc(count);
            const histogram = this.#confidences.get(output ?? '');
            if (histogram !== undefined && confidences !== null)
                this.#observe(histogram, confidences, 0);
        }
    }
    /** Observes the values in parts, between which the event loop serves other requests. */
    #observe(histogram, values, start) {
        if (this.#isRemoved)
            return;
        const end = start + observedAtOnce;
        for (const value of values.slice(start, end))
            histogram.observe(value);
        if (end < values.length)
            setImmediate(() => this.#observe(histogram, values, end));
    }
    /** Removes the version from the metrics. */
    async remove() {
        this.#isRemoved = true;
        this.#shared.info.remove(this.#info);
        await this.#onRemove();
    }
}
/** Returns the number of examples of each class. */
function countsOf(positions, classes) {
    const counts = new Uint32Array(classes);
    for (const position of positions)
        counts[position] = (counts[position] ?? 0) + 1;
    return counts;
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/metrics.js


/** The metrics that `/metrics` exposes to Prometheus. */
class ServerMetrics {
    registry = new prom_client.Registry();
    #requests = new prom_client.Counter({
        name: 'tensorline_requests_total',
        help: 'Completed requests, by route, method and status code.',
        labelNames: ['route', 'method', 'code', 'model', 'version'],
        registers: [this.registry],
    });
    #seconds = new prom_client.Histogram({
        name: 'tensorline_request_duration_seconds',
        help: 'Time from the request line to the end of the response.',
        labelNames: ['route', 'model', 'version'],
        buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
        registers: [this.registry],
    });
    #inFlight = new prom_client.Gauge({
        name: 'tensorline_requests_in_flight',
        help: 'Requests in progress.',
        registers: [this.registry],
    });
    #rejected = new prom_client.Counter({
        name: 'tensorline_errors_total',
        help: 'Requests that ended with an error, by its code.',
        labelNames: ['error'],
        registers: [this.registry],
    });
    #shared = {
        instances: new prom_client.Histogram({
            name: 'tensorline_request_instances',
            help: 'Examples in a request.',
            labelNames: ['model', 'version'],
            buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 1024, 4096],
            registers: [this.registry],
        }),
        batchSize: new prom_client.Histogram({
            name: 'tensorline_batch_size',
            help: 'Examples that the network predicted at once.',
            labelNames: ['model', 'version'],
            buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 1024, 4096],
            registers: [this.registry],
        }),
        threadEnds: new prom_client.Counter({
            name: 'tensorline_thread_failures_total',
            help: 'Threads that ended unexpectedly and were replaced.',
            labelNames: ['model', 'version'],
            registers: [this.registry],
        }),
        predictions: new prom_client.Counter({
            name: 'tensorline_predictions_total',
            help: 'Predicted examples, by class. Numbers are counted under the empty class. Models with several outputs are also counted by output.',
            labelNames: ['model', 'version', 'output', 'class'],
            registers: [this.registry],
        }),
        confidence: new prom_client.Histogram({
            name: 'tensorline_prediction_confidence',
            help: 'Score of the predicted class.',
            labelNames: ['model', 'version', 'output'],
            buckets: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1],
            registers: [this.registry],
        }),
        failures: new prom_client.Counter({
            name: 'tensorline_expectation_failures_total',
            help: 'Rows that fail an expectation of the model, by its column and rule.',
            labelNames: ['model', 'version', 'column', 'rule'],
            registers: [this.registry],
        }),
        info: new prom_client.Gauge({
            name: 'tensorline_model_info',
            help: 'A served model; always 1.',
            labelNames: ['name', 'version', 'digest', 'weights'],
            registers: [this.registry],
        }),
    };
    /** Number of contents of a version that are in memory: a replaced content ends after its successor has started. */
    #contents = new Map();
    /** @param served returns the versions that are loaded */
    constructor(served) {
        (0,prom_client.collectDefaultMetrics)({ register: this.registry });
        new prom_client.Gauge({
            name: 'tensorline_queue_length',
            help: 'Requests that wait for a thread.',
            labelNames: ['model', 'version'],
            registers: [this.registry],
            collect() {
                this.reset();
                for (const { metrics, pool } of served())
                    this.set(metrics.labels, pool.waiting);
            },
        });
        this.#addInputGauge('drift_psi', 'Population stability index of the inputs against the training split.', {
            served,
            valueOf: ({ index }) => index,
        });
        this.#addInputGauge('drift_rows', 'Examples of the window that were compared with the training split.', {
            served,
            valueOf: ({ rows }) => rows,
        });
        this.#addInputGauge('missing_ratio', 'Share of missing values in the window.', {
            served,
            valueOf: ({ missing }) => missing,
        });
    }
    /** @param valueOf returns the value for a column; null without one */
    #addInputGauge(name, help, { served, valueOf }) {
        new prom_client.Gauge({
            name: `tensorline_input_${name}`,
            help,
            labelNames: ['model', 'version', 'column', 'quantity'],
            registers: [this.registry],
            collect() {
                this.reset();
                for (const { metrics, inputDrift } of served())
                    for (const drift of inputDrift?.columns ?? []) {
                        const value = valueOf(drift);
                        const { column, quantity } = drift;
                        if (value !== null)
                            this.set({ ...metrics.labels, column, quantity }, value);
                    }
            },
        });
    }
    requestStarted() {
        this.#inFlight.inc();
    }
    /** @param serving version that the request used */
    requestEnded({ route, method, code }, seconds, serving) {
        this.#inFlight.dec();
        const labels = serving?.metrics.labels;
        this.#requests.inc({ route, method, code, ...labels });
        this.#seconds.observe({ route, ...labels }, seconds);
    }
    requestRejected(error) {
        this.#rejected.inc({ error });
    }
    /** Returns the metrics of a version that is being loaded. */
    ofVersion(version) {
        const key = JSON.stringify([version.name, version.version]);
        this.#contents.set(key, (this.#contents.get(key) ?? 0) + 1);
        return new VersionMetrics(this.#shared, version, async () => {
            const others = (this.#contents.get(key) ?? 1) - 1;
            this.#contents.set(key, others);
            if (others > 0)
                return;
            this.#contents.delete(key);
            await this.#removeSeries(version);
        });
    }
    /** Removes the series of a version, so that their number stays bounded. */
    async #removeSeries({ name, version }) {
        const { instances, batchSize, threadEnds, predictions, confidence, failures } = this.#shared;
        const metrics = [
            this.#requests,
            this.#seconds,
            instances,
            batchSize,
            threadEnds,
            predictions,
            confidence,
            failures,
        ];
        for (const metric of metrics)
            for (const { labels } of (await metric.get()).values)
                if (labels['model'] === name && labels['version'] === version)
                    metric.remove(Object.fromEntries(Object.entries(labels).filter(([label]) => label !== 'le')));
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/models/model-version.js
/** A version of a model that the server has found, whether it is loaded or not. */
class ModelVersion {
    name;
    version;
    state = 'START';
    /** Reason why the version, or its newest content, could not be loaded. */
    error = null;
    /** Null unless it is loaded. */
    serving = null;
    constructor(name, version) {
        this.name = name;
        this.version = version;
    }
    /** True if requests may use it. */
    get isAvailable() {
        return this.state === 'AVAILABLE';
    }
    /** True if it may become available without any change. */
    get isPending() {
        return this.state === 'START' || this.state === 'LOADING';
    }
    loaded(serving) {
        this.serving = serving;
        this.state = 'AVAILABLE';
        this.error = null;
    }
    /** Records that the content could not be loaded. Content that was loaded before stays available. */
    failed(message) {
        this.error = message;
        if (this.serving === null)
            this.state = 'END';
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/models/served-models.js

/** All models of the server with their versions. */
class ServedModels {
    #options;
    /** The versions of each model, newest first. */
    #models = new Map();
    /** True when all models that exist at the start are loaded, or failed. */
    complete = false;
    constructor(options) {
        this.#options = options;
    }
    get names() {
        return [...this.#models.keys()].sort();
    }
    get all() {
        return this.names.flatMap((name) => this.#models.get(name) ?? []);
    }
    /** Returns the newest available version of each model that has one. */
    get newest() {
        return this.names.flatMap((name) => newestOf(this.#models.get(name) ?? []) ?? []);
    }
    /** Returns every version that is in memory, also one that is being unloaded. */
    get loaded() {
        return this.all.flatMap(({ serving }) => serving ?? []);
    }
    /** Returns the newest version of the default model; null without one. */
    get default() {
        const name = this.#defaultName;
        return name === undefined ? null : newestOf(this.versionsOf(name));
    }
    /** Returns true if several models exist and none of them is the default one. */
    get hasChoice() {
        return this.#models.size > 1 && this.#defaultName === undefined;
    }
    add(version) {
        const versions = [...(this.#models.get(version.name) ?? []), version];
        this.#models.set(version.name, versions.sort((a, b) => Number(b.version) - Number(a.version)));
    }
    delete(version) {
        const others = (this.#models.get(version.name) ?? []).filter((other) => other !== version);
        if (others.length > 0)
            this.#models.set(version.name, others);
        else
            this.#models.delete(version.name);
    }
    /** Returns the versions of a model, newest first; none for an unknown model. */
    versionsOf(name) {
        return this.#models.get(name) ?? [];
    }
    /** Returns true for a version that a setting gives a label. */
    hasLabel({ name, version }) {
        return this.#options.labels.some((one) => one.version === version && (one.model === null || one.model === name));
    }
    /**
     * Returns the versions that a path selects, available or not.
     * @throws HttpError if none exists
     */
    find({ name, version, label }) {
        const versions = this.#require(name);
        if (label !== null) {
            const labelled = this.#labelled(versions, name, label);
            return labelled === null ? [] : [labelled];
        }
        if (version === null)
            return versions;
        const found = versions.filter((one) => one.version === version);
        if (found.length === 0)
            throw notFound(`no version ${version} of "${name}"`, `the ${listOf('version', 'versions', versions)}`);
        return found;
    }
    /**
     * Returns the available version that a path selects.
     * @throws HttpError if none exists
     */
    select(selector) {
        const versions = this.find(selector);
        const serving = newestOf(versions);
        if (serving !== null)
            return serving;
        if (versions.some(({ isPending }) => isPending))
            throw notReady();
        const one = selector.version === null ? 'version' : `version ${selector.version}`;
        const cause = versions.some(({ error }) => error !== null) ? 'that could be loaded' : 'that is loaded';
        throw notFound(`no ${one} of "${selector.name}" ${cause}`, 'an available version');
    }
    /**
     * Returns the newest version of the default model.
     * @throws HttpError if several models exist and none is the default one
     */
    requireDefault() {
        const { names } = this;
        const name = this.#defaultName;
        if (name !== undefined)
            return this.select({ name, version: null, label: null });
        if (names.length === 0 && !this.complete)
            throw notReady();
        if (names.length === 0)
            throw notFound('no model', 'a model in MODELS_DIR, which is empty');
        throw notFound('a path without the name of a model', `a path with one of the names ${names.join(', ')}`);
    }
    get #defaultName() {
        const { names } = this;
        return this.#options.defaultModel ?? (names.length === 1 ? names[0] : undefined);
    }
    #require(name) {
        const versions = this.#models.get(name);
        if (versions)
            return versions;
        if (!this.complete)
            throw notReady();
        const { names } = this;
        if (names.length === 0)
            throw notFound(`no model "${name}"`, 'a model in MODELS_DIR, which is empty');
        throw notFound(`no model "${name}"`, names.length === 1 ? `the model "${names[0] ?? ''}"` : `one of the models ${names.join(', ')}`);
    }
    /** Returns the version with a label; null for a label of the newest version while none is available. */
    #labelled(versions, name, label) {
        const labels = this.#options.labels.filter(({ model }) => model === null || model === name);
        // A label of one model hides the label of the same name for all models.
        const found = labels
            .filter((one) => one.label === label)
            .sort((a, b) => Number(a.model === null) - Number(b.model === null))[0];
        if (!found)
            throw notFound(`no label "${label}" of "${name}"`, `one of the labels ${labels.map((one) => one.label).join(', ')}`);
        if (found.version === null)
            return (versions.find(({ isAvailable }) => isAvailable) ?? versions.find(({ isPending }) => isPending) ?? null);
        const version = versions.find((one) => one.version === found.version);
        if (version)
            return version;
        throw notFound(`the label "${label}" for version ${found.version} of "${name}"`, `a label for the ${listOf('version', 'versions', versions)}`);
    }
}
function newestOf(versions) {
    return versions.find(({ isAvailable }) => isAvailable)?.serving ?? null;
}
function listOf(one, several, versions) {
    const all = versions.map(({ version }) => version);
    return all.length === 1 ? `${one} ${all[0] ?? ''}` : `${several} ${all.join(', ')}`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/open-inference-schema.js
var open_inference_schema = __webpack_require__(54617);
;// CONCATENATED MODULE: ./build/server/js/src/serving/openapi.js




const error = schemas/* object */.Ikc({
    error: schemas/* string */.YjP(),
    code: schemas/* string */.YjP().describe('Code of the error; docs/errors.md of Tensorline lists all.'),
});
/**
 * Returns the OpenAPI description of a server for its models, from the schemas that validate the requests.
 * @param models the newest version of each model
 * @param defaultModel model of the paths without a name; null without one
 * @param control whether requests may load and unload models
 */
function describeApi(models, defaultModel, control) {
    const [only, ...others] = models;
    const alone = others.length === 0 ? only : undefined;
    return {
        openapi: '3.1.0',
        info: {
            title: alone ? `Model ${alone.name}` : `Models ${models.map(({ name }) => name).join(', ')}`,
            version: models.map(({ artifact }) => artifact.digest).join(' '),
            description: 'Predictions of a model. gRPC is not supported.',
        },
        paths: {
            ...(defaultModel && { '/predict': predictPath(defaultModel) }),
            ...Object.fromEntries(models.flatMap((model) => Object.entries(pathsOf(model)))),
            ...(control && repositoryPaths),
            '/v2': { get: operation('Name and extensions of the server (Open Inference Protocol v2).') },
            '/v2/health/live': { get: operation('Liveness (Open Inference Protocol v2).') },
            '/v2/health/ready': { get: operation('Readiness (Open Inference Protocol v2).') },
            '/healthz': { get: operation('Liveness.') },
            '/readyz': { get: operation('Readiness: status 503 while loading and after SIGTERM.') },
            '/metrics': { get: operation('Metrics for Prometheus.') },
            '/openapi.json': { get: operation('This description.') },
        },
        components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
        security: [{}, { token: [] }],
    };
}
const repositoryPaths = {
    '/v2/repository/index': { post: operation('States of all versions (model repository extension).') },
    '/v2/repository/models/{name}/load': {
        parameters: [{ name: 'name', in: 'path', required: true, schema: { type: 'string' } }],
        post: operation('Load the newest versions of a model (model repository extension).'),
    },
    '/v2/repository/models/{name}/unload': {
        parameters: [{ name: 'name', in: 'path', required: true, schema: { type: 'string' } }],
        post: operation('Unload a model (model repository extension).'),
    },
};
function predictPath({ artifact }) {
    const example = exampleSchema(artifact.details.features);
    return {
        post: operation('Predict one example or a list of examples.', {
            'application/json': { schema: toSchema(schemas/* union */.KCZ([example, schemas/* array */.YOg(example)])) },
            ...Object.fromEntries(simple/* simpleMediaTypes */.M.slice(1).map((type) => [type, {}])),
        }),
    };
}
/** Returns the paths of one model. */
function pathsOf(serving) {
    const { name, artifact } = serving;
    const model = `/v1/models/${encodeURIComponent(name)}`;
    const open = `/v2/models/${encodeURIComponent(name)}`;
    const example = exampleSchema(artifact.details.features);
    return {
        [`/predict/${encodeURIComponent(name)}`]: predictPath(serving),
        [`${model}:predict`]: {
            post: operation('Predict examples (TensorFlow Serving).', json(tensorflow_schema/* predictBody */.E6.extend({ instances: schemas/* array */.YOg(example).optional() }))),
        },
        [`${model}:classify`]: {
            post: operation('Classify examples (TensorFlow Serving).', json(tensorflow_schema/* examplesBody */.W9)),
        },
        [`${model}:regress`]: {
            post: operation('Predict numbers for examples (TensorFlow Serving).', json(tensorflow_schema/* examplesBody */.W9)),
        },
        [model]: { get: operation('State of the versions (TensorFlow Serving).') },
        [`${model}/metadata`]: { get: operation('Inputs and outputs (TensorFlow Serving).') },
        [`${open}/infer`]: {
            post: operation('Predict tensors (Open Inference Protocol v2).', json(open_inference_schema/* inferBody */.b)),
        },
        [open]: { get: operation('Inputs and outputs (Open Inference Protocol v2).') },
        [`${open}/ready`]: { get: operation('Readiness of the model (Open Inference Protocol v2).') },
    };
}
function operation(summary, content) {
    return {
        summary,
        ...(content && { requestBody: { required: true, content } }),
        responses: {
            200: { description: 'The result.' },
            default: { description: 'An error.', content: json(error) },
        },
    };
}
function json(schema) {
    return { 'application/json': { schema: toSchema(schema) } };
}
function toSchema(schema) {
    const entries = Object.entries(json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input' }));
    // The whole document names its dialect by its version.
    return Object.fromEntries(entries.filter(([key]) => key !== '$schema'));
}
const file = schemas/* object */.Ikc({ b64: schemas/* base64 */.K39().describe('An image file, or the bare pixels, in base64.') });
const pixels = schemas/* array */.YOg(schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* array */.YOg(schemas/* number */.aig())]))).describe('Rows of pixels, 0–255.');
/** Returns the schema of an example of a model. */
function exampleSchema(features) {
    switch (features.kind) {
        case 'image':
            return schemas/* union */.KCZ([file, pixels]);
        case 'table':
            return schemas/* looseObject */._H3(Object.fromEntries(features.columns.map((column) => [column.name, cell(column)])));
    }
}
function cell(column) {
    const schema = valueSchema(column);
    return 'optional' in column && column.optional === true ? schema.nullable().optional() : schema;
}
function valueSchema(column) {
    switch (column.type) {
        case 'number':
            return schemas/* number */.aig();
        case 'category':
            return column.open === true ? schemas/* string */.YjP() : schemas/* enum */.k5n(column.categories);
        case 'date':
            return schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig().describe('Milliseconds since 1970.')]);
        case 'duration':
            return schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig().describe('Seconds.')]);
        case 'text':
            return schemas/* string */.YjP();
        case 'image':
            return schemas/* union */.KCZ([file, pixels]);
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/prediction-log.js

/** Bytes of lines that wait for a slow disk or reader; further lines are dropped. */
const mostWaiting = 16 * 1024 * 1024;
/** A log of predictions, one line of JSON for each request: the outputs and, if they are requested, the inputs. */
class PredictionLog {
    #stream;
    #warn;
    #dropped = 0;
    /**
     * @param target path of the file to which lines are appended, or `stdout`
     * @param warn reports lines that are lost
     */
    constructor(target, warn) {
        this.#stream = target === 'stdout' ? process.stdout : (0,external_node_fs_.createWriteStream)(target, { flags: 'a' });
        this.#warn = warn;
        if (target !== 'stdout')
            this.#stream.on('error', ({ message }) => warn(`the prediction log cannot be written: ${message}`));
    }
    /** @param inputs the inputs as a JSON value on one line; undefined unless they are logged */
    write(prediction, { contentType, jsonLength, body }, inputs) {
        if (this.#isFull())
            return;
        const isJson = jsonLength === undefined && contentType.startsWith('application/json');
        const outputs = isJson ? body : JSON.stringify({ base64: Buffer.from(body).toString('base64') });
        const head = JSON.stringify({ time: new Date().toISOString(), ...prediction });
        const parts = [`${head.slice(0, -1)},"outputs":`, outputs];
        if (inputs !== undefined)
            parts.push(',"inputs":', inputs);
        this.#stream.cork();
        for (const part of [...parts, '}\n'])
            this.#stream.write(part);
        this.#stream.uncork();
    }
    writeFailure(failure) {
        if (!this.#isFull())
            this.#stream.write(`${JSON.stringify({ time: new Date().toISOString(), ...failure })}\n`);
    }
    /** Returns true, and counts a dropped line, if the stream is too slow or has ended. */
    #isFull() {
        if (this.#stream.writableLength <= mostWaiting && !this.#stream.destroyed)
            return false;
        if (this.#dropped === 0)
            this.#warn('the prediction log is too slow, so that lines are dropped');
        this.#dropped += 1;
        return true;
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/tracing/request-trace.js
/** Paths of probes, whose spans would hide those of requests. */
const untraced = new Set(['/healthz', '/readyz', '/metrics', '/v2/health/live', '/v2/health/ready']);
function isTraced(url) {
    return !untraced.has(url.split('?')[0] ?? '');
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/server.js




























/** Longest time to send the last spans to a collector. */
const longestFlushMs = 2000;
/** Longest wait for a next request on a connection, after a socket was left to another process. */
const idleMs = 5000;
/** Bytes of a rejected body that are read, as a multiple of the largest body. */
const discardedBodies = 4;
/**
 * Creates a server for models: prediction protocols, `/healthz`, `/readyz` and `/metrics`. Every error is
 * `{"error": "…", "code": "…"}`.
 * @param page the file of the page at `/`
 */
function createServer(settings, page) {
    const checkToken = tokenCheck(settings.AUTH_TOKEN);
    const requestMs = Math.ceil(settings.REQUEST_TIMEOUT_SECONDS * 1000);
    const app = (0,fastify.fastify)({
        logController: new fastify.LogController({ disableRequestLogging: true }),
        logger: { level: settings.LOG_LEVEL, base: null },
        // Lines about a request name it themselves, so it needs no logger of its own.
        childLoggerFactory: (logger) => logger,
        genReqId: requestId,
        requestTimeout: requestMs,
        keepAliveTimeout: Math.ceil(settings.KEEP_ALIVE_SECONDS * 1000),
        http: { headersTimeout: Math.min(requestMs, 60_000), connectionsCheckingInterval: 1000 },
        return503OnClosing: false,
        clientErrorHandler: answerBrokenRequest,
        frameworkErrors: (error, request, reply) => answerBadPath(error, request, reply, checkToken),
    });
    const models = new ServedModels({ labels: settings.MODEL_LABELS, defaultModel: settings.DEFAULT_MODEL });
    const state = new ServerState(models);
    const metrics = new ServerMetrics(() => models.loaded);
    const memory = new BodyMemory(settings.MAX_PENDING_BYTES);
    const log = settings.PREDICTION_LOG;
    const predictions = log === undefined ? null : new PredictionLog(log, (message) => app.log.warn(message));
    const parts = { memory, lastConnection: new LastConnection(), settings };
    const answering = new Answering(parts, predictions);
    let inherited = null;
    const extensions = ['binary_tensor_data', ...(settings.MODEL_CONTROL ? ['model_repository'] : [])];
    app.decorateRequest('serving', null);
    app.decorateRequest('trace', null);
    const expected = new ExpectedBodies(settings.MAX_BODY_BYTES);
    expected.watch(app.server);
    leaveBodies(app);
    watchRequests(app, metrics, state, settings.PREDICTION_LOG_FAILURES ? predictions : null);
    handleErrors(app, metrics, expected, discardedBodies * settings.MAX_BODY_BYTES);
    closeConnectionsWhen(app, () => state.draining);
    if (settings.CORS_ORIGINS.length > 0)
        allowOrigins(app, settings.CORS_ORIGINS, checkToken);
    if (settings.AUTH_TOKEN !== undefined)
        requireToken(app, checkToken);
    addOperationRoutes(app, metrics, state);
    addTensorFlowRoutes(app, state, answering);
    addOpenInferenceRoutes(app, state, answering, extensions);
    addSimpleRoutes(app, state, answering);
    if (settings.PAGE === 'on')
        addPageRoutes(app, state, page);
    if (settings.MODEL_CONTROL)
        addRepositoryRoutes(app, state, memory);
    allow(app, 'GET', '/openapi.json', () => {
        if (!models.complete)
            throw notReady();
        return describeApi(models.newest, models.default, settings.MODEL_CONTROL);
    });
    return {
        log: app.log,
        metrics,
        models,
        listen: (host, port) => app.listen({ host, port }),
        listenOn: async (socket) => {
            await app.ready();
            inherited = socket;
            app.server.listen({ fd: socket.descriptor });
            await (0,external_node_events_.once)(app.server, 'listening');
            socket.accepting();
        },
        serve: (serving) => {
            const version = new ModelVersion(serving.name, serving.version);
            version.loaded(serving);
            models.add(version);
            models.complete = true;
        },
        traceWith: (tracing) => {
            state.tracing = tracing;
        },
        serveRepository: (repository) => {
            state.repository = repository;
        },
        drain: async ({ delay, limit }) => {
            state.draining = true;
            await (0,external_node_timers_promises_.setTimeout)(delay * 1000);
            if (inherited !== null)
                await leaveSocket(app, inherited);
            const finished = await closeWithin(app, limit);
            state.repository?.stop();
            await Promise.all(models.loaded.map(({ pool }) => pool.close()));
            await Promise.race([state.tracing?.close(), (0,external_node_timers_promises_.setTimeout)(longestFlushMs)]);
            return finished;
        },
    };
}
/** Leaves all bodies to the routes, which read them with the limits of this server. */
function leaveBodies(app) {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_, __, done) => done(null));
}
/** @param failures log that gets a line for each POST request that fails; null for none */
function watchRequests(app, metrics, state, failures) {
    app.addHook('onRequest', (request, reply, next) => {
        metrics.requestStarted();
        if (state.tracing !== null && isTraced(request.url))
            request.trace = state.tracing.requestStarted(request.raw, request.id);
        reply.header('x-request-id', request.id);
        whenEnded(request.raw, reply.raw, () => {
            const code = reply.raw.writableFinished ? reply.statusCode : clientClosedRequest;
            const { method, id } = request;
            const ms = reply.elapsedTime;
            const result = { route: routeOf(request), method, code };
            metrics.requestEnded(result, ms / 1000, request.serving);
            request.trace?.ended({ ...result, serving: request.serving });
            if (code >= 400 && method === 'POST')
                failures?.writeFailure({ request: id, status: code, milliseconds: ms });
            const [path] = request.url.split('?');
            request.log.debug({ method, path, code, ms, request: id, trace: traceId(request.raw, request.trace) }, 'request');
        });
        next();
    });
}
/** Returns one of a few names, so that arbitrary paths do not become labels. */
function routeOf(request) {
    return tensorFlowRoute(request) ?? openInferenceRoute(request) ?? request.routeOptions.url ?? 'none';
}
/**
 * Closes connections while the server drains, because a connection that is kept alive would keep the server
 * running.
 */
function closeConnectionsWhen(app, draining) {
    app.addHook('onSend', (_, reply, payload, next) => {
        if (draining())
            reply.header('connection', 'close');
        next(null, payload);
    });
}
/**
 * Accepts no more connections, and waits for a next request on those that are open. Its response closes the connection; to
 * close a connection that is only idle could hit a request that is on its way.
 */
async function leaveSocket({ server }, socket) {
    const closed = (0,external_node_events_.once)(server, 'close');
    // The `close` of an HTTP server also closes idle connections.
    external_node_net_.Server.prototype.close.call(server);
    socket.stopped();
    await Promise.race([closed, (0,external_node_timers_promises_.setTimeout)(idleMs)]);
}
async function closeWithin(app, seconds) {
    let finished = true;
    const limit = setTimeout(() => {
        finished = false;
        app.server.closeAllConnections();
    }, seconds * 1000);
    await app.close();
    clearTimeout(limit);
    return finished;
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/models/active-requests.js
/** Requests that use a version of a model. It is unloaded when they have ended. */
class ActiveRequests {
    #count = 0;
    #waiting = [];
    start() {
        this.#count += 1;
    }
    end() {
        this.#count -= 1;
        if (this.#count === 0)
            for (const resolve of this.#waiting.splice(0))
                resolve();
    }
    /** Resolves when no request uses the version. */
    async ended() {
        if (this.#count === 0)
            return;
        await new Promise((resolve) => {
            this.#waiting.push(resolve);
        });
    }
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/server/js/src/serving/threads/mailbox.js
var threads_mailbox = __webpack_require__(32500);
;// CONCATENATED MODULE: ./build/server/js/src/serving/threads/request-queue.js
/** Bytes from which a body may take so long that small requests should not wait for it. */
const largeBody = 256 * 1024;
function isLarge({ call }) {
    return call.body.length >= largeBody;
}
/** Requests that wait for a thread, in their order. */
class RequestQueue {
    #jobs = [];
    #mostTogether;
    /** @param mostTogether most requests of one group */
    constructor(mostTogether) {
        this.#mostTogether = mostTogether;
    }
    get length() {
        return this.#jobs.length;
    }
    add(job) {
        this.#jobs.push(job);
    }
    /** Removes a job; returns false if it does not wait any more. */
    remove(job) {
        const index = this.#jobs.indexOf(job);
        if (index < 0)
            return false;
        this.#jobs.splice(index, 1);
        return true;
    }
    /**
     * Takes the next group for a thread: a large request alone, or small ones together.
     * @param free number of threads without work, among which the small requests are divided
     * @param largeAllowed whether the thread may take a large request
     */
    take(free, largeAllowed) {
        const [first] = this.#jobs;
        if (first && isLarge(first) && largeAllowed)
            return this.#jobs.splice(0, 1);
        const small = this.#jobs.filter((job) => !isLarge(job));
        const taken = new Set(small.slice(0, Math.min(this.#mostTogether, Math.ceil(small.length / free))));
        this.#jobs = this.#jobs.filter((job) => !taken.has(job));
        return [...taken];
    }
    /** Removes and returns all jobs. */
    clear() {
        return this.#jobs.splice(0);
    }
}

// EXTERNAL MODULE: ./build/server/js/src/serving/threads/transfers.js
var transfers = __webpack_require__(84800);
;// CONCATENATED MODULE: ./build/server/js/src/serving/threads/predict-worker.js




/** The server's side of a thread that predicts. It works on one group of requests at a time. */
class PredictWorker {
    #worker;
    #cancelled;
    #mailbox;
    #events;
    #group = [];
    #ready = false;
    constructor(program, settings, mostTogether, events) {
        const cancelled = new SharedArrayBuffer(mostTogether * Int32Array.BYTES_PER_ELEMENT);
        this.#cancelled = new Int32Array(cancelled);
        const mailbox = (0,threads_mailbox/* createMailbox */.dz)();
        this.#mailbox = new threads_mailbox/* ServerMailbox */.il(mailbox);
        this.#events = events;
        const workerData = { ...settings, cancelled, mailbox };
        this.#worker = new external_node_worker_threads_.Worker(program, { workerData });
        this.#worker.on('message', (message) => {
            switch (message.kind) {
                case 'ready':
                    this.#ready = true;
                    events.onReady(message.outputWidths);
                    break;
                case 'unusable':
                    events.onUnusable(message.message);
                    break;
                case 'answers':
                    this.#answered(message);
            }
        });
        let failure = null;
        this.#worker.on('error', (error) => {
            failure = error;
        });
        this.#worker.on('exit', (code) => {
            this.#ready = false;
            const error = failure ?? new Error(`a thread ended with ${code}`);
            this.#settle(this.#group.map(() => ({ kind: 'failed', stack: error.stack ?? error.message })));
            events.onEnd(error);
        });
    }
    get isFree() {
        return this.#ready && this.#group.length === 0;
    }
    get hasLarge() {
        return this.#group.some(isLarge);
    }
    /** Number of requests in work. */
    get running() {
        return this.#group.length;
    }
    start(group) {
        this.#group = group;
        this.#cancelled.fill(0);
        const message = { calls: group.map(({ call }) => call) };
        this.#worker.postMessage(message, (0,transfers/* transfersOfCalls */.Vv)(message.calls));
        this.#mailbox.wake();
    }
    /**
     * Blocks the event loop until the thread has answered a small request.
     * @param ms longest time; after it, the thread goes on as after `start`
     * @returns false if it took longer
     */
    answerNow(job, ms) {
        if (!this.#mailbox.put(job.call)) {
            this.start([job]);
            return true;
        }
        this.#group = [job];
        this.#cancelled.fill(0);
        const answered = this.#mailbox.waitForAnswer(ms);
        if (answered === null)
            return false;
        this.#answered(answered);
        return true;
    }
    /** Ends the work for a job after its current batch. */
    cancel(job) {
        const index = this.#group.indexOf(job);
        if (index >= 0)
            Atomics.store(this.#cancelled, index, 1);
    }
    async end() {
        this.#worker.removeAllListeners('exit');
        await this.#worker.terminate();
    }
    #answered(result) {
        this.#settle(result.answers);
        this.#events.onAnswered(result);
    }
    #settle(answers) {
        const group = this.#group;
        this.#group = [];
        for (const [index, job] of group.entries())
            job.settle(answers[index] ?? { kind: 'failed', stack: 'no answer' });
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/threads/thread-pool.js


/** Most requests of one group. */
const mostTogether = 64;
/** Time before a thread that ended is replaced, so that a thread that cannot start does not use all processors. */
const restartMs = 500;
/** Longest time for which the event loop waits for a thread. */
const longestWaitMs = 2;
/** Number of requests for which it does not wait again after that time was too short. */
const pauseAfterWait = 100;
/**
 * Threads that parse requests and predict, so that the event loop of the server only moves bytes. A free thread takes
 * all waiting requests as one group. A large request never occupies the last thread, if there are several.
 */
class ThreadPool {
    #options;
    #queue = new RequestQueue(mostTogether);
    #workers = [];
    #closed = false;
    #delay = null;
    /** Number of requests in the previous group. */
    #previous = 0;
    /** Number of requests before the event loop waits for a thread again. */
    #pause = 0;
    constructor(options) {
        this.#options = options;
    }
    /** Number of requests that wait for a thread. */
    get waiting() {
        return this.#queue.length;
    }
    get isFull() {
        return this.#queue.length >= this.#options.maxQueue;
    }
    /**
     * Starts all threads.
     * @returns the number of values of each output for one example
     * @throws UserError when the model cannot be served
     */
    async start() {
        const { threads, startOneByOne } = this.#options;
        const starting = [];
        for (let thread = 0; thread < threads; thread++) {
            const started = this.#startWorker();
            starting.push(started);
            if (startOneByOne)
                await started;
        }
        const [widths] = await Promise.all(starting);
        return widths ?? [];
    }
    /** @param alone whether no other client is likely to send a request now */
    predict(call, alone = false) {
        let settle = () => { };
        const answer = new Promise((resolve) => {
            settle = resolve;
        });
        const job = { call, settle };
        if (!alone || !this.#answerNow(job)) {
            this.#queue.add(job);
            this.#dispatchSoon();
        }
        return {
            answer,
            cancel: () => {
                if (this.#queue.remove(job))
                    job.settle({ kind: 'cancelled' });
                else
                    for (const worker of this.#workers)
                        worker.cancel(job);
            },
        };
    }
    async close() {
        this.#closed = true;
        if (this.#delay !== null)
            clearTimeout(this.#delay);
        for (const { settle } of this.#queue.clear())
            settle({ kind: 'cancelled' });
        await Promise.all(this.#workers.map((worker) => worker.end()));
    }
    #startWorker() {
        return new Promise((resolve, reject) => {
            const worker = new PredictWorker(this.#options.program, this.#options.settings, mostTogether, {
                onReady: (widths) => {
                    resolve(widths);
                    this.#dispatch();
                },
                onUnusable: (message) => reject(new UnusableModel(message)),
                onAnswered: ({ batchSizes, failures }) => {
                    for (const size of batchSizes)
                        this.#options.onBatch(size);
                    this.#options.onFailures(failures);
                    this.#dispatchSoon();
                },
                onEnd: (error) => {
                    reject(error);
                    this.#workers = this.#workers.filter((other) => other !== worker);
                    this.#replace(error);
                },
            });
            this.#workers.push(worker);
        });
    }
    /** Starts a thread in the place of one that ended, for example because it had too little memory. */
    #replace(error) {
        if (this.#closed)
            return;
        this.#options.onThreadEnd(error);
        setTimeout(() => {
            if (!this.#closed)
                this.#startWorker().catch(() => { });
        }, restartMs).unref();
    }
    /**
     * Answers a request at once if all threads are free: with a single client, the event loop has nothing else to do,
     * and waking it costs more than a small prediction. Returns false if the request has to wait in the queue.
     */
    #answerNow(job) {
        const [worker] = this.#workers;
        if (!worker || this.#queue.length > 0 || !this.#workers.every(({ isFree }) => isFree))
            return false;
        if (this.#pause > 0) {
            this.#pause -= 1;
            return false;
        }
        this.#previous = 1;
        if (!worker.answerNow(job, longestWaitMs))
            this.#pause = pauseAfterWait;
        return true;
    }
    /**
     * Starts waiting requests, or waits for more. A single client never waits: the delay needs a previous group of
     * several requests, or other requests in work.
     */
    #dispatchSoon() {
        const { maxDelayMs } = this.#options;
        const others = this.#workers.some(({ running }) => running > 0) || this.#queue.length > 1;
        const together = this.#previous > 1 || others;
        if (maxDelayMs === 0 || !together || this.#queue.length >= mostTogether)
            this.#dispatch();
        else
            this.#delay ??= setTimeout(() => {
                this.#delay = null;
                this.#dispatch();
            }, maxDelayMs);
    }
    #dispatch() {
        const free = this.#workers.filter(({ isFree }) => isFree);
        for (const [index, worker] of free.entries()) {
            const group = this.#queue.take(free.length - index, this.#mayStartLarge());
            if (group.length === 0)
                return;
            this.#previous = group.length;
            worker.start(group);
        }
    }
    #mayStartLarge() {
        const large = this.#workers.filter(({ hasLarge }) => hasLarge).length;
        return large < Math.max(1, this.#workers.length - 1);
    }
}
/** The error of a thread, which crossed to the server as text. */
class UnusableModel extends Error {
}

// EXTERNAL MODULE: ./build/server/js/src/artifacts/manifest.js
var manifest = __webpack_require__(76884);
;// CONCATENATED MODULE: ./build/server/js/src/serving/models/find-versions.js




const namePattern = /^[\w][\w.-]{0,127}$/;
/** A version is a whole number without leading zeros. */
const versionPattern = /^(?:0|[1-9]\d{0,14})$/;
/** A folder in which versions are renamed all the time is read as it is found. */
const mostReadings = 10;
/**
 * Lists the versions of all models, newest first.
 * @param folder contains `<name>/<version>/manifest.json`
 */
async function findVersions(folder) {
    const found = [];
    for (const name of await namesIn(folder, namePattern))
        found.push(...(await versionsOf(folder, name)));
    return found;
}
/**
 * Lists the versions of a model. A version that is renamed after it was listed and before it was read would be missing under both
 * names, so the folder is listed again until nothing has changed.
 */
async function versionsOf(folder, name) {
    let listed = await versionsIn((0,external_node_path_.join)(folder, name));
    for (let reading = 1;; reading++) {
        const found = [];
        for (const version of listed) {
            const path = (0,external_node_path_.join)(folder, name, version);
            const fingerprint = await fingerprintOf(path);
            if (fingerprint !== null)
                found.push({ name, version, folder: path, fingerprint });
        }
        const again = await versionsIn((0,external_node_path_.join)(folder, name));
        if (again.join() === listed.join() || reading === mostReadings)
            return found;
        listed = again;
    }
}
async function versionsIn(folder) {
    try {
        const versions = await namesIn(folder, versionPattern);
        return versions.sort((a, b) => Number(b) - Number(a));
    }
    catch (error) {
        // A file beside the models, or a model that was deleted in between.
        if ((0,user_error/* isMissing */.b2)(error))
            return [];
        throw error;
    }
}
async function namesIn(folder, pattern) {
    return (await (0,promises_.readdir)(folder)).filter((name) => pattern.test(name)).sort();
}
/** Returns the names, sizes and times of all files; null without a manifest. */
async function fingerprintOf(folder) {
    try {
        const lines = [];
        for (const path of (await (0,promises_.readdir)(folder, { recursive: true })).sort()) {
            const { size, mtimeMs, ino } = await (0,promises_.stat)((0,external_node_path_.join)(folder, path));
            lines.push(`${path} ${size} ${mtimeMs} ${ino}`);
        }
        return lines.some((line) => line.startsWith(`${manifest/* manifestName */.vS} `)) ? lines.join('\n') : null;
    }
    catch (error) {
        if ((0,user_error/* isMissing */.b2)(error))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/models/model-repository.js




/**
 * Keeps the served models equal to a folder of models. A new version is loaded beside the others and becomes visible when
 * it is verified. A version that is gone ends after its last request. Content is loaded when two scans have found it
 * equal, so that a folder that is being written is left alone.
 */
class ModelRepository {
    #options;
    #progress = new WeakMap();
    /** Models that were unloaded by a request. */
    #unwanted = new Set();
    #work = Promise.resolve();
    #timer = null;
    #problem = null;
    #stopped = false;
    constructor(options) {
        this.#options = options;
    }
    /** Loads all models, and then repeats the scan; 0 seconds for never. */
    async start(pollSeconds) {
        await this.#update({ settled: true });
        this.#options.models.complete = true;
        if (pollSeconds > 0)
            this.#pollAfter(pollSeconds * 1000);
    }
    /** Loads the newest versions of a model now. Returns its versions. */
    async load(name) {
        this.#unwanted.delete(name);
        await this.#update({ settled: true, name });
        return this.#options.models.versionsOf(name);
    }
    /** Unloads a model until it is loaded by a request. Returns its versions. */
    async unload(name) {
        const { models } = this.#options;
        if (models.versionsOf(name).length === 0)
            return [];
        this.#unwanted.add(name);
        await this.#update({ settled: false, name });
        return models.versionsOf(name);
    }
    /** Stops the scans. */
    stop() {
        this.#stopped = true;
        if (this.#timer !== null)
            clearTimeout(this.#timer);
    }
    #pollAfter(ms) {
        this.#timer = setTimeout(() => {
            void this.#update({ settled: false }).finally(() => {
                if (!this.#stopped)
                    this.#pollAfter(ms);
            });
        }, ms);
        this.#timer.unref();
    }
    /** Runs one update after the other. */
    async #update(scope) {
        const update = this.#work.then(async () => {
            try {
                await this.#scan(scope);
            }
            catch (error) {
                this.#options.log.error({ err: error }, `cannot update the models: ${(0,user_error/* messageOf */.bD)(error)}`);
            }
        });
        this.#work = update;
        await update;
    }
    async #scan({ settled, name }) {
        const { folder, models, log } = this.#options;
        let found;
        try {
            found = await findVersions(folder);
            this.#problem = null;
        }
        catch (error) {
            // The served models stay: the folder may be of a file system that comes back.
            const problem = (0,user_error/* messageOf */.bD)(error);
            if (problem !== this.#problem)
                log.warn(`cannot read the models in ${folder}: ${problem}`);
            this.#problem = problem;
            return;
        }
        const names = new Set([...found.map((one) => one.name), ...models.names]);
        for (const one of names)
            if (name === undefined || name === one)
                await this.#updateModel(one, found.filter((version) => version.name === one), settled);
    }
    async #updateModel(name, found, settled) {
        const { models, newest } = this.#options;
        const wanted = new Set();
        let available = 0;
        for (const one of found) {
            const version = this.#versionOf(one);
            const isSurplus = available >= newest && !models.hasLabel(version);
            if (isSurplus || this.#unwanted.has(name))
                continue;
            wanted.add(version);
            await this.#loadChanged(version, one, settled);
            if (version.isAvailable)
                available += 1;
        }
        const versions = models.versionsOf(name);
        const waits = versions.some((version) => wanted.has(version) && version.isPending);
        for (const version of versions) {
            const exists = found.some((one) => one.version === version.version);
            // The last available version stays until the one that replaces it is loaded.
            if (wanted.has(version) || (waits && available === 0 && version.isAvailable))
                continue;
            this.#unload(version, exists);
        }
    }
    #versionOf({ name, version }) {
        const { models } = this.#options;
        const known = models.versionsOf(name).find((one) => one.version === version);
        if (known)
            return known;
        const added = new ModelVersion(name, version);
        models.add(added);
        return added;
    }
    async #loadChanged(version, found, settled) {
        const progress = this.#progressOf(version);
        const unchanged = progress.seen === found.fingerprint;
        progress.seen = found.fingerprint;
        if (version.state === 'UNLOADING' || progress.tried === found.fingerprint || this.#stopped)
            return;
        if (version.serving === null && version.error === null)
            version.state = 'START';
        if (!unchanged && !settled)
            return;
        progress.tried = found.fingerprint;
        const { log, load } = this.#options;
        const replaced = version.serving;
        if (replaced === null)
            version.state = 'LOADING';
        try {
            const serving = await load(found);
            version.loaded(serving);
            log.info(`serving ${found.name} version ${found.version}, ${serving.artifact.digest}`);
            if (replaced !== null)
                this.#retire(replaced);
        }
        catch (error) {
            version.failed((0,user_error/* messageOf */.bD)(error));
            const expected = error instanceof user_error/* UserError */.yo || error instanceof UnusableModel;
            const text = `cannot load ${found.name} version ${found.version}: ${(0,user_error/* messageOf */.bD)(error)}`;
            if (expected)
                log.error(text);
            else
                log.error({ err: error }, text);
        }
    }
    #unload(version, exists) {
        const { models, log } = this.#options;
        const { serving } = version;
        if (version.state === 'UNLOADING')
            return;
        this.#progressOf(version).tried = null;
        const end = () => {
            version.serving = null;
            version.state = 'END';
            if (!exists)
                models.delete(version);
        };
        version.error = null;
        if (serving === null) {
            end();
            return;
        }
        version.state = 'UNLOADING';
        this.#retire(serving, () => {
            end();
            log.info(`unloaded ${version.name} version ${version.version}`);
        });
    }
    /** Ends the threads of a version after its last request. */
    #retire(serving, onEnd = () => { }) {
        const retire = async () => {
            await serving.requests.ended();
            await serving.pool.close();
            serving.inputDrift?.stop();
            await serving.metrics.remove();
            onEnd();
        };
        retire().catch((error) => {
            this.#options.log.error({ err: error }, `cannot end the threads of ${serving.name}: ${(0,user_error/* messageOf */.bD)(error)}`);
        });
    }
    #progressOf(version) {
        const known = this.#progress.get(version);
        if (known)
            return known;
        const progress = { seen: null, tried: null };
        this.#progress.set(version, progress);
        return progress;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./build/server/js/src/engine/serving-engine.js
/** Engines that an image can contain. */
const imageEngines = ['wasm', 'onnx', 'node'];
/** Engines of the server. `gpu` needs NVIDIA's libraries, which no image contains. */
const servingEngines = [...imageEngines, 'gpu'];

;// CONCATENATED MODULE: ./build/server/js/src/serving/models/version-label.js
const version_label_pattern = /^(?:(?<model>[^\s:=/]+):)?(?<label>[^\s:=/]+)(?:=(?<version>\d{1,15}))?$/;
/** Parses `[MODEL:]LABEL[=VERSION]`; returns null for anything else. */
function parseVersionLabel(text) {
    const groups = version_label_pattern.exec(text)?.groups;
    if (groups?.['label'] === undefined)
        return null;
    return { label: groups['label'], model: groups['model'] ?? null, version: groups['version'] ?? null };
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/settings.js





/** A number in digits; an empty variable is invalid, not zero. */
const decimal = schemas/* string */.YjP()
    .regex(/^\d+(\.\d+)?$/, 'a number')
    .transform(Number);
const words = schemas/* string */.YjP()
    .transform((text) => text.split(',').map((word) => word.trim()))
    .pipe(schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\S+$/, 'words, separated by commas')));
const label = schemas/* string */.YjP().transform((text, context) => {
    const parsed = parseVersionLabel(text);
    if (parsed !== null)
        return parsed;
    context.addIssue('words such as latest or penguins:stable=3, separated by commas');
    return core/* NEVER */.tm;
});
/** Threads beyond this number need memory for a copy of the model each, and the event loop cannot feed them. */
const mostThreads = 8;
const settingsSchema = schemas/* object */.Ikc({
    HOST: schemas/* string */.YjP()
        .min(1)
        .default('0.0.0.0')
        .describe('Address on which the server listens; the default accepts requests from outside the container.'),
    PORT: decimal.pipe(schemas/* int */.Whr().min(0).max(65535)).default(8080).describe('Port on which the server listens.'),
    MODEL_DIR: schemas/* string */.YjP()
        .min(1)
        .default('/model')
        .describe('Folder of the model artifact, which is served as version 1.'),
    MODELS_DIR: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Folder of several models, `NAME/VERSION/`, each a model artifact; replaces `MODEL_DIR`.'),
    DEFAULT_MODEL: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Model of the paths without a name, such as `/predict`. Default: the only model.'),
    ENGINE: schemas/* enum */.k5n(servingEngines)
        .optional()
        .describe('Engine that predicts: `wasm`, `onnx`, `node` or `gpu`. Default: `onnx` for ONNX models, else `wasm`.'),
    ENGINE_DIR: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Folder of the files of the engine, which the image sets.'),
    MODEL_LABELS: words
        .pipe(schemas/* array */.YOg(label))
        .default([{ label: 'latest', model: null, version: null }])
        .describe('Labels, separated by commas: `NAME` for the newest version, `MODEL:NAME=3` for version 3 of a model. Default: `latest`.'),
    MODEL_VERSIONS: decimal
        .pipe(schemas/* int */.Whr().min(1).max(64))
        .default(4)
        .describe('Newest versions of each model that are loaded, beside those with a label.'),
    MODELS_POLL_SECONDS: decimal
        .pipe(schemas/* number */.aig().max(86_400))
        .default(2)
        .describe('Time between two scans of `MODELS_DIR`; 0 for one at the start only.'),
    MODEL_CONTROL: schemas/* enum */.k5n(['true', 'false'])
        .transform((text) => text === 'true')
        .default(false)
        .describe('`true` to load and unload models by requests; needs `MODELS_DIR` and `AUTH_TOKEN`.'),
    THREADS: decimal
        .pipe(schemas/* int */.Whr().min(1).max(64))
        .default(() => Math.min((0,external_node_os_.availableParallelism)(), mostThreads))
        .describe('Threads of each version, each with its own copy of the model. Default: the processors of the container, at most 8.'),
    MAX_BATCH_SIZE: decimal
        .pipe(schemas/* int */.Whr().min(1).max(4096))
        .default(256)
        .describe('Most examples that the network predicts at once; they may come from several requests.'),
    MAX_BATCH_DELAY_MS: decimal
        .pipe(schemas/* number */.aig().max(1000))
        .default(0)
        .describe('Longest wait for more requests before a batch starts, in milliseconds. A single client never waits.'),
    MAX_BODY_BYTES: decimal
        .pipe(schemas/* int */.Whr()
        .positive()
        .max(1024 ** 3))
        .default(16 * 1024 * 1024)
        .describe('Most bytes in the body of a request, unpacked.'),
    MAX_INSTANCES: decimal.pipe(schemas/* int */.Whr().positive()).default(10_000).describe('Most examples in a request.'),
    MAX_QUEUE: decimal
        .pipe(schemas/* int */.Whr().positive())
        .default(512)
        .describe('Most requests that wait for a thread; any more are rejected with status 503.'),
    MAX_PENDING_BYTES: decimal
        .pipe(schemas/* int */.Whr().positive())
        .default(256 * 1024 * 1024)
        .describe('Most bytes of request bodies in memory; more are rejected with status 503.'),
    REQUEST_TIMEOUT_SECONDS: decimal
        .pipe(schemas/* number */.aig().positive().max(3600))
        .default(60)
        .describe('Longest time to receive a request, and then to answer it.'),
    KEEP_ALIVE_SECONDS: decimal
        .pipe(schemas/* number */.aig().positive().max(3600))
        .default(75)
        .describe('Time for which an idle connection stays open; longer than that of a load balancer in front.'),
    SHUTDOWN_DELAY_SECONDS: decimal
        .pipe(schemas/* number */.aig().max(3600))
        .default(0)
        .describe('Time after SIGTERM in which requests are still accepted while `/readyz` returns 503, so that load balancers notice.'),
    DRAIN_SECONDS: decimal
        .pipe(schemas/* number */.aig().positive().max(3600))
        .default(25)
        .describe('Longest time to finish requests after SIGTERM and the delay; Kubernetes sends SIGKILL after 30 seconds.'),
    AUTH_TOKEN: schemas/* string */.YjP()
        .min(16, 'at least 16 characters')
        .optional()
        .describe('Bearer token that requests need, except for health checks and metrics. Default: none.'),
    CORS_ORIGINS: words
        .default([])
        .describe('Origins of web pages that may send requests, separated by commas, or `*`. Default: none.'),
    PAGE: schemas/* enum */.k5n(['on', 'off'])
        .default('on')
        .describe('The page at `/` to try the model in a browser; `off` removes it.'),
    DRIFT_WINDOW_SECONDS: decimal
        .pipe(schemas/* number */.aig().max(2_592_000))
        .default(3600)
        .describe('Time of which inputs are compared with those of the training split; 0 turns this off.'),
    OTEL_EXPORTER_OTLP_ENDPOINT: schemas/* url */.OZ5({ protocol: /^https?$/ })
        .optional()
        .describe('Collector of OpenTelemetry, for example `http://collector:4318`. Default: no traces.'),
    OTEL_TRACES_SAMPLER_ARG: decimal
        .pipe(schemas/* number */.aig().max(1))
        .default(1)
        .describe('Share of the traces that start at this server and are sent, from 0 to 1.'),
    PREDICTION_LOG: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('File, or `stdout`, that gets a line of JSON with the outputs of each prediction. Default: none.'),
    PREDICTION_LOG_INPUTS: schemas/* enum */.k5n(['true', 'false'])
        .transform((text) => text === 'true')
        .default(false)
        .describe('`true` to write the inputs of each prediction into `PREDICTION_LOG` too.'),
    PREDICTION_LOG_FAILURES: schemas/* enum */.k5n(['true', 'false'])
        .transform((text) => text === 'true')
        .default(false)
        .describe('`true` to write a line into `PREDICTION_LOG` for each POST request that fails too.'),
    LOG_LEVEL: schemas/* enum */.k5n(['debug', 'info', 'warn', 'error'])
        .default('info')
        .describe('Least severe level of log lines; `debug` logs each request, never its contents.'),
});
/** Names of the variables that the server reads. */
const settingNames = Object.keys(settingsSchema.shape);
/** Variables whose values no message may contain. */
const secret = new Set(['AUTH_TOKEN']);
/**
 * Parses the settings.
 * @throws UserError that names every variable with an invalid value
 */
function readSettings(environment) {
    const settings = settingsSchema.superRefine(requireRelated).safeParse(environment);
    if (settings.success)
        return settings.data;
    throw new user_error/* UserError */.yo(settings.error.issues.map(({ path: [first], message }) => {
        const name = String(first);
        return {
            code: 'ENVIRONMENT_INVALID_VARIABLE',
            found: `${name}=${secret.has(name) ? '…' : (environment[name] ?? '')} in the environment`,
            expected: message,
            hint: `Set ${name} to another value, or unset it to use the default.`,
        };
    }));
}
/** Returns the expected value if the server rejects a variable; null for an accepted value or a variable of another program. */
function invalidSetting(name, value) {
    const parsed = settingsSchema.partial().safeParse({ [name]: value });
    return parsed.error?.issues[0]?.message.replace(/^[\w ]+: expected /, '') ?? null;
}
/** Adds an issue for a setting that needs others. */
function requireRelated(settings, context) {
    if (settings.MODEL_CONTROL && (settings.MODELS_DIR === undefined || settings.AUTH_TOKEN === undefined))
        context.addIssue({
            code: 'custom',
            path: ['MODEL_CONTROL'],
            message: 'MODELS_DIR and AUTH_TOKEN to be set too',
        });
    for (const name of ['PREDICTION_LOG_INPUTS', 'PREDICTION_LOG_FAILURES'])
        if (settings[name] && settings.PREDICTION_LOG === undefined)
            context.addIssue({ code: 'custom', path: [name], message: 'PREDICTION_LOG to be set too' });
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/serve.js















/** Runs the server of the image until a signal stops it. */
async function runServer(files) {
    try {
        await start(readSettings(process.env), files);
    }
    catch (error) {
        const expected = error instanceof user_error/* UserError */.yo || error instanceof UnusableModel;
        const text = expected || !(error instanceof Error) ? (0,user_error/* messageOf */.bD)(error) : error.stack;
        process.stderr.write(`${text ?? ''}\n`, () => process.exit(1));
    }
}
async function start(settings, files) {
    const server = createServer(settings, await (0,promises_.readFile)(files.page));
    const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: share } = settings;
    if (endpoint !== undefined) {
        const { openOtlpTracing } = await Promise.all(/* import() */[__webpack_require__.e(374), __webpack_require__.e(651)]).then(__webpack_require__.bind(__webpack_require__, 60651));
        server.traceWith(openOtlpTracing({ share, warn: (message) => server.log.warn(message) }));
    }
    process.once('SIGTERM', (signal) => void stop(server, settings, signal));
    process.once('SIGINT', (signal) => void stop(server, settings, signal));
    const socket = inheritedSocket(process.env, process.pid);
    if (socket === null)
        await listen(server, settings);
    if (settings.MODELS_DIR === undefined)
        await serveOne(server, settings, files);
    else
        await serveRepository(settings.MODELS_DIR, server, settings, files);
    // Another server may still accept the connections of the socket, so this one waits until it can answer.
    if (socket !== null)
        await server.listenOn(socket);
}
async function serveOne(server, settings, files) {
    const content = { folder: settings.MODEL_DIR, name: null, version: '1', hot: false };
    const serving = await loadVersion(content, server, settings, files);
    server.serve(serving);
    server.log.info(`serving ${serving.name} ${serving.artifact.digest} on ${settings.THREADS} threads of ${serving.engine}`);
}
async function serveRepository(folder, server, settings, files) {
    const { models, log } = server;
    const repository = new ModelRepository({
        folder,
        newest: settings.MODEL_VERSIONS,
        models,
        log,
        load: (found) => loadVersion({ ...found, hot: models.complete }, server, settings, files),
    });
    server.serveRepository(repository);
    await repository.start(settings.MODELS_POLL_SECONDS);
}
/**
 * Verifies a model artifact and starts the threads that serve it.
 * @throws UserError when the artifact is damaged or its model cannot run here
 */
async function loadVersion(content, server, settings, { program, engineFolder }) {
    const { folder, version, hot } = content;
    const artifact = await (0,evaluable_model/* openEvaluableModel */.hp)(folder);
    const engine = chooseEngine(artifact.details, settings.ENGINE, 'ENGINE');
    const engineDir = settings.ENGINE_DIR ?? engineFolder;
    const threads = prepareEngine(engine, engineDir, settings.THREADS);
    const name = content.name ?? artifact.details.name;
    const statistics = await readStatistics(folder);
    const seconds = settings.DRIFT_WINDOW_SECONDS;
    const inputDrift = statistics === null || seconds === 0 ? null : new InputDrift(statistics, seconds);
    const metrics = server.metrics.ofVersion({ name, version, artifact });
    const pool = new ThreadPool({
        program,
        settings: {
            model: folder,
            details: artifact.details,
            served: { name, version },
            inputs: inputDrift && { statistics: inputDrift.statistics, counts: inputDrift.memory },
            engine: { engine, folder: engineDir, threads: threads.computing },
            maxInstances: settings.MAX_INSTANCES,
            maxBatchSize: settings.MAX_BATCH_SIZE,
            logInputs: settings.PREDICTION_LOG_INPUTS,
        },
        threads: threads.predicting,
        startOneByOne: hot,
        maxQueue: settings.MAX_QUEUE,
        maxDelayMs: settings.MAX_BATCH_DELAY_MS,
        onBatch: (size) => metrics.batchPredicted(size),
        onFailures: (failures) => metrics.expectationsFailed(failures),
        onThreadEnd: (error) => {
            metrics.threadEnded();
            server.log.error(error, `a thread of ${name} version ${version} ended and is replaced`);
        },
    });
    try {
        const outputWidths = await pool.start();
        const facts = describePage({ details: { ...artifact.details, name }, digest: artifact.digest }, await (0,read_golden/* readGolden */.c)(folder));
        metrics.served();
        return {
            name,
            version,
            artifact,
            engine,
            pool,
            outputWidths,
            facts,
            metrics,
            inputDrift,
            requests: new ActiveRequests(),
        };
    }
    catch (error) {
        // TensorFlow's library crashes in a process that exits while one of its threads runs.
        await pool.close();
        inputDrift?.stop();
        await metrics.remove();
        throw error;
    }
}
async function stop(server, settings, signal) {
    server.log.info(`${signal}: finishing the requests in flight`);
    const limits = { delay: settings.SHUTDOWN_DELAY_SECONDS, limit: settings.DRAIN_SECONDS };
    const finished = await server.drain(limits);
    if (!finished)
        server.log.warn(`dropped the requests that took longer than ${settings.DRAIN_SECONDS} seconds`);
    process.exit(finished ? 0 : 1);
}
async function listen(server, { HOST, PORT }) {
    try {
        await server.listen(HOST, PORT);
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'DEPLOY_PORT_UNAVAILABLE',
            found: `that the server cannot listen on ${HOST}:${PORT} (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'an address of this machine and a free port',
            hint: 'Set HOST and PORT to other values.',
        }, { cause: error });
    }
}


/***/ })

};
