export const id = 869;
export const ids = [869];
export const modules = {

/***/ 87869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPredictThread: () => (/* binding */ runPredictThread)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/server/js/src/errors/user-error.js
var user_error = __webpack_require__(50601);
// EXTERNAL MODULE: ./build/server/js/src/model/example-codec.js + 22 modules
var example_codec = __webpack_require__(54825);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/onnxruntime-common/dist/esm/index.js + 14 modules
var esm = __webpack_require__(20741);
;// CONCATENATED MODULE: ./build/server/js/src/engine/onnx-native.js




const onnxAddon = 'onnxruntime_binding.node';
/** Level of log lines: errors. */
const logErrors = 3;
/**
 * Loads ONNX Runtime's library into this thread.
 * @param folder of the addon and the library
 * @param threads on which a session computes
 */
function loadNativeOnnxRuntime(folder, threads) {
    const path = (0,external_node_path_.join)(folder, onnxAddon);
    const addon = (0,external_node_module_.createRequire)(import.meta.url)(path);
    if (!isAddon(addon))
        throw new Error(`${path} is not the addon of ONNX Runtime`);
    addon.initOrtOnce(logErrors, esm/* Tensor */.qY, external_node_worker_threads_.isMainThread);
    return {
        name: `ONNX Runtime ${esm/* env */._K.versions.common}`,
        Tensor: esm/* Tensor */.qY,
        createSession: async (model) => createSession(addon, model, threads),
    };
}
function isAddon(value) {
    return typeof value === 'object' && value !== null && 'initOrtOnce' in value && 'InferenceSession' in value;
}
function createSession(addon, model, threads) {
    const session = new addon.InferenceSession();
    session.loadModel(model.buffer, model.byteOffset, model.byteLength, {
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        graphOptimizationLevel: 'all',
    });
    return {
        inputMetadata: session.inputMetadata.map(toMetadata),
        outputMetadata: session.outputMetadata.map(toMetadata),
        run: async (feeds, outputs) => session.run(feeds, Object.fromEntries(outputs.map((name) => [name, null])), {}),
        release: async () => session.dispose(),
    };
}
/** The types of tensors by their numbers in `onnx.proto`. */
const types = [
    undefined,
    'float32',
    'uint8',
    'int8',
    'uint16',
    'int16',
    'int32',
    'int64',
    'string',
    'bool',
    'float16',
    'float64',
    'uint32',
    'uint64',
];
function toMetadata(value) {
    const { name } = value;
    if (!value.isTensor)
        return { name, isTensor: false };
    const type = types[value.type];
    if (type === undefined)
        throw new Error(`"${name}" has the type ${value.type} of onnx.proto`);
    const shape = value.shape.map((size, axis) => (size < 0 ? (value.symbolicDimensions[axis] ?? '') : size));
    return { name, isTensor: true, type, shape };
}

// EXTERNAL MODULE: ./build/server/js/src/dataset/features.js
var features = __webpack_require__(83659);
// EXTERNAL MODULE: ./build/server/js/src/model/evaluable-model.js + 4 modules
var evaluable_model = __webpack_require__(36347);
// EXTERNAL MODULE: ./build/server/js/src/model/model-io.js
var model_io = __webpack_require__(11335);
// EXTERNAL MODULE: ./build/server/js/src/transform/example-parts.js
var example_parts = __webpack_require__(38471);
// EXTERNAL MODULE: ./build/server/js/src/model/predict.js + 3 modules
var model_predict = __webpack_require__(57900);
;// CONCATENATED MODULE: ./build/server/js/src/model/onnx/tensor-layout.js
/**
 * Returns the layout for prepared examples of `shape` (an image is `[height, width, channels]`) in an input without its
 * batch axis: unchanged, with the channels first as in PyTorch, or all values in a row. Returns null if no layout fits.
 */
function layoutFor(input, shape) {
    if (fits(input, shape))
        return { kind: 'as prepared', shape };
    const [height, width, channels] = shape;
    if (shape.length === 3 && height !== undefined && width !== undefined && channels !== undefined) {
        const channelsFirst = [channels, height, width];
        if (fits(input, channelsFirst))
            return { kind: 'channels first', shape: channelsFirst };
        if (channels === 1 && fits(input, [height, width]))
            return { kind: 'as prepared', shape: [height, width] };
    }
    const flat = [shape.reduce((product, size) => product * size, 1)];
    return fits(input, flat) ? { kind: 'as prepared', shape: flat } : null;
}
function fits(input, shape) {
    return (input.length === shape.length &&
        input.every((size, axis) => typeof size === 'string' || size === shape[axis]));
}
/** Moves the channels of `size` images from the last axis to the first. */
function withChannelsFirst(values, size, [channels = 1, height = 1, width = 1]) {
    const area = height * width;
    const moved = new Float32Array(values.length);
    for (let image = 0; image < size; image++)
        for (let index = 0; index < area; index++)
            for (let channel = 0; channel < channels; channel++)
                moved[(image * channels + channel) * area + index] =
                    values[(image * area + index) * channels + channel] ?? NaN;
    return moved;
}

// EXTERNAL MODULE: ./build/server/js/src/model/onnx/onnx-schema.js
var onnx_schema = __webpack_require__(65886);
// EXTERNAL MODULE: ./build/server/js/src/transform/named-inputs.js
var named_inputs = __webpack_require__(98097);
// EXTERNAL MODULE: ./build/server/js/src/transform/table-transform.js + 7 modules
var table_transform = __webpack_require__(34376);
;// CONCATENATED MODULE: ./build/server/js/src/transform/whole-numbers.js

/**
 * Returns true if the transformed values at these positions are whole numbers for every example: ids of texts,
 * positions, counts, or zeros and ones.
 * @param positions all positions if null
 */
function areWholeNumbers(transform, positions) {
    if ('steps' in transform)
        return false;
    const { columns, crosses = [] } = transform;
    const parts = [...columns, ...crosses];
    return (0,table_transform/* spansOf */.L)(transform).every(({ start, width }, index) => {
        const isUsed = positions === null ? width > 0 : positions.some((at) => at >= start && at < start + width);
        const part = parts[index];
        return !isUsed || (part !== undefined && isWhole(part));
    });
}
function isWhole(part) {
    if (!('encoding' in part))
        return true;
    switch (part.encoding) {
        case 'one-hot':
        case 'index':
        case 'hash':
        case 'token-ids':
            return true;
        case 'text':
            return part.output.values !== 'tf-idf';
        case 'number':
            return part.edges !== undefined;
        case 'date':
        case 'image':
        case 'none':
            return false;
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/model/signature.js


/**
 * Checks that a model's inputs match the transform and its outputs match the label: one input of the transform's shape,
 * or its named inputs; and one output with a score for each class (a single score is enough for two classes) or with
 * one number. Several labels need an output each, with the label's name.
 * @throws UserError that names both shapes
 */
function checkSignature(model, transform, label) {
    checkInputs(model, transform);
    if (label.kind === 'multi-output') {
        checkOutputs(model, label);
        return;
    }
    const output = onlyShape(model.outputs, 'output');
    const widths = outputWidths(label);
    if (!widths.some((width) => (0,model_io/* fits */.lA)(output, [width])))
        throw explainMismatch(`an output of shape [${describe(output)}]`, `[${widths.join('] or [')}]${reason(label)}`);
}
function checkInputs(model, { shape, inputs }) {
    const fixed = model.inputs.map((input) => input.shape[0]).find((size) => typeof size === 'number');
    if (fixed !== undefined)
        throw explainMismatch(`a fixed batch size of ${fixed}`, 'batches of any size');
    if (inputs !== undefined) {
        const wrong = (0,model_io/* explainInputMismatch */.WE)(model, inputs);
        if (wrong)
            throw explainMismatch(`the inputs ${wrong.found}`, wrong.expected);
        return;
    }
    const input = onlyShape(model.inputs, 'input');
    if (!(0,model_io/* fits */.lA)(input, shape))
        throw explainMismatch(`an input of shape [${describe(input)}]`, `[${shape.join(', ')}], the shape of a prepared example`);
}
function checkOutputs(model, { outputs }) {
    const specs = (0,model_io/* outputSpecsOf */.DF)(model);
    const matched = outputs.every(({ name, label }) => specs.some((port) => port.name === name && outputWidths(label).some((width) => (0,model_io/* fits */.lA)(port.shape, [width]))));
    if (matched && specs.length === outputs.length)
        return;
    const wanted = outputs.map(({ name, label }) => `${name} [${outputWidths(label).join('] or [')}]`);
    throw explainMismatch(`the outputs ${(0,model_io/* textOf */.b6)(specs)}`, `the outputs of the dataset by their names: ${wanted.join(' and ')}`);
}
function onlyShape(tensors, role) {
    const [first, ...others] = tensors;
    if (first === undefined || others.length > 0)
        throw explainMismatch(`${tensors.length} ${role}s`, `one ${role}`);
    return first.shape.slice(1);
}
/** Returns the possible numbers of values in the output for one example. */
function outputWidths(label) {
    switch (label.kind) {
        case 'class':
            return label.classes.length === 2 ? [2, 1] : [label.classes.length];
        case 'number':
            return [1];
    }
}
function reason(label) {
    return label.kind === 'class' ? `, a score for each of the ${label.classes.length} classes` : ', one number';
}
function describe(shape) {
    return shape.map((size) => size ?? 'any').join(', ');
}
function explainMismatch(found, expected) {
    return new user_error/* UserError */.yo({
        code: 'MODEL_DATASET_MISMATCH',
        found: `a model with ${found}`,
        expected,
        hint: 'Change the layers of the model, or the `data` section that defines its inputs.',
    });
}

;// CONCATENATED MODULE: ./build/server/js/src/model/onnx/infer-signature.js





/**
 * Infers the inputs and outputs of a model for examples that the dataset's transform prepares.
 * @throws UserError when its inputs differ, or its outputs are neither scores of the classes nor a number
 */
function signatureOf(session, transform, label) {
    const { inputMetadata, outputMetadata } = session;
    const inputs = wholeInput(inputMetadata, transform) ?? namedInputs(inputMetadata, transform);
    if (inputs === null)
        throw infer_signature_explainMismatch(`takes ${inputMetadata.map(infer_signature_describe).join(' and ')}`, expectedInputs(transform));
    const batches = inputMetadata.flatMap((input) => (input.isTensor ? (sizesOf(input)[0] ?? []) : []));
    return {
        inputs,
        batch: batches.find((size) => typeof size === 'number') ?? null,
        outputs: [outputFor(outputMetadata, label)],
    };
}
/** Returns the inputs and outputs of a network that Tensorline wrote, which have the names of those of the model. */
function writtenSignature({ inputMetadata, outputMetadata }, transform, target) {
    const inputs = inputMetadata.map(({ name }) => {
        const source = transform.inputs?.find((input) => input.name === name) ?? null;
        const shape = source === null ? transform.shape : (0,named_inputs/* shapeOfInput */.V4)(source);
        return { name, type: 'float32', layout: { kind: 'as prepared', shape }, source };
    });
    const outputs = target.kind === 'multi-output' ? target.outputs : outputMetadata;
    return { inputs, batch: null, outputs: outputs.map(({ name }) => name) };
}
/** Returns the only input if it takes all values of an example; null for others. */
function wholeInput(metadata, transform) {
    const [only, ...others] = metadata;
    const hasImages = transform.inputs?.some((input) => 'image' in input) === true;
    if (only === undefined || others.length > 0 || hasImages)
        return null;
    const input = inputFor(only, transform.shape, null, transform);
    return input && [input];
}
/** Returns inputs with the names of those of the network, each of which has its part of an example; null for others. */
function namedInputs(metadata, transform) {
    const { inputs = [] } = transform;
    if (metadata.length !== inputs.length)
        return null;
    const found = metadata.flatMap((value) => {
        const source = inputs.find(({ name }) => name === value.name);
        return (source && inputFor(value, (0,named_inputs/* shapeOfInput */.V4)(source), source, transform)) ?? [];
    });
    return found.length === inputs.length ? found : null;
}
function inputFor(metadata, shape, source, transform) {
    if (!metadata.isTensor)
        return null;
    const { name, type } = metadata;
    if (!isNumberType(type) && !(isIntegerType(type) && hasWholeNumbers(source, transform)))
        return null;
    const layout = layoutFor(sizesOf(metadata).slice(1), shape);
    return layout && { name, type, layout, source };
}
function hasWholeNumbers(source, transform) {
    if (source !== null && 'image' in source)
        return false;
    return areWholeNumbers(transform, source && source.positions);
}
function expectedInputs(transform) {
    const { shape, inputs = [] } = transform;
    const hasWhole = [null, ...inputs].some((source) => hasWholeNumbers(source, transform));
    const numbers = hasWhole ? 'float32, float64, or int64 or int32 for whole numbers,' : 'float32 or float64';
    const types = `of ${numbers} in the shape of a prepared example`;
    const named = inputs.map((input) => `"${input.name}" [any, ${(0,named_inputs/* shapeOfInput */.V4)(input).join(', ')}]`);
    const whole = `one input ${types}, [any, ${shape.join(', ')}]`;
    const several = `inputs ${types}: ${named.join(' and ')}`;
    const hasImages = inputs.some((input) => 'image' in input);
    const expected = hasImages ? several : [whole, ...(inputs.length > 0 ? [several] : [])].join(', or ');
    return `${expected} (images also with the channels first)`;
}
function outputFor(outputs, label) {
    const widths = outputWidths(label);
    const fitting = outputs.filter((output) => output.isTensor && isNumberType(output.type) && widths.some((width) => hasWidth(output, width)));
    const [output, ...others] = fitting;
    if (output && others.length === 0)
        return output.name;
    throw infer_signature_explainMismatch(`returns ${outputs.map(infer_signature_describe).join(' and ')}`, label.kind === 'class'
        ? `one output with a score for each of the ${label.classes.length} classes, in the order of the dataset`
        : 'one output with a number', 'Export the model with its scores as one tensor; for scikit-learn models, set `zipmap: False`.');
}
/** Returns true for `[batch, width]`, or `[batch]` for a single value. */
function hasWidth(output, width) {
    const shape = sizesOf(output);
    if (shape.length === 1)
        return width === 1;
    return shape.length === 2 && (typeof shape[1] === 'string' || shape[1] === width);
}
/** The value of an open size without a name, which is −1 in the file. */
const unnamedSize = 2 ** 32 - 1;
function sizesOf({ shape }) {
    return shape.map((size) => (size === unnamedSize ? 'any' : size));
}
function isNumberType(type) {
    return type === 'float32' || type === 'float64';
}
function isIntegerType(type) {
    return type === 'int32' || type === 'int64';
}
function infer_signature_describe(value) {
    if (!value.isTensor)
        return `${JSON.stringify(value.name)}, which is not a tensor`;
    return `${JSON.stringify(value.name)} of ${value.type} [${shapeText(sizesOf(value))}]`;
}
function shapeText(shape) {
    return shape.map((size) => (typeof size === 'string' ? 'any' : size)).join(', ');
}
function infer_signature_explainMismatch(found, expected, hint = 'Export the model again with this input or output.') {
    return new user_error/* UserError */.yo({
        code: 'MODEL_DATASET_MISMATCH',
        found: `an ONNX model that ${found}`,
        expected: `a model with ${expected}`,
        hint,
    });
}

;// CONCATENATED MODULE: ./build/server/js/src/model/onnx/onnx-network.js








/** An ONNX model in memory. */
class OnnxNetwork {
    #ort;
    #session;
    #signature;
    #context;
    #parts;
    /** Number of values of each output for one example. */
    #widths = [];
    constructor(ort, session, signature, context) {
        this.#ort = ort;
        this.#session = session;
        this.#signature = signature;
        this.#context = context;
        this.#parts = (0,example_parts/* partsOf */.CI)(context.transform);
    }
    /**
     * Loads the model of a folder.
     * @throws UserError when ONNX Runtime cannot load it, or it does not fit the transform or the label
     */
    static async load(ort, folder, context) {
        const session = await onnx_network_createSession(ort, await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(folder, onnx_schema/* onnxFile */.eY)));
        return new OnnxNetwork(ort, session, signatureOf(session, context.transform, context.label), context);
    }
    /**
     * Loads the network of a model of TensorFlow.js that `writeOnnxNetwork` wrote.
     * @throws UserError when ONNX Runtime cannot load it
     */
    static async loadWritten(ort, file, context) {
        const session = await onnx_network_createSession(ort, file);
        return new OnnxNetwork(ort, session, writtenSignature(session, context.transform, context.label), context);
    }
    /**
     * Predicts transformed examples in one batch, or in several if the model has a fixed batch size.
     * @param parts as `transformParts` returns them
     * @param size number of examples, at least one
     */
    async run(parts, size) {
        const step = this.#signature.batch ?? size;
        const outputs = [];
        for (let start = 0; start < size; start += step) {
            const count = Math.min(step, size - start);
            const slices = parts.map((values) => sliceExamples(values, size, start, count));
            outputs.push(await this.#runBatch(slices, count));
        }
        const values = joinValues(outputs);
        const { label, transform } = this.#context;
        const widths = this.#widths.length > 1 && { widths: this.#widths };
        return (0,model_predict/* inLabelUnits */.P0)(label, transform.labels, { size, width: values.length / size, values, ...widths });
    }
    close() {
        return this.#session.release();
    }
    async #runBatch(parts, count) {
        const { inputs, batch, outputs } = this.#signature;
        const size = batch ?? count;
        const feeds = Object.fromEntries(inputs.map((input) => {
            const values = this.#valuesFor(input, parts, count);
            return [input.name, feedOf(this.#ort, input, values, { count, size })];
        }));
        const results = await this.#session.run(feeds, outputs);
        const values = outputs.map((name) => valuesOf(results[name]));
        this.#widths = values.map(({ length }) => length / size);
        const [only, ...others] = values;
        const joined = only && others.length === 0 ? only : (0,model_predict/* joinOutputs */.TT)(values, size);
        return joined.subarray(0, (joined.length / size) * count);
    }
    /** Returns the values for an input, example after example. */
    #valuesFor({ source }, parts, count) {
        const image = source !== null && 'image' in source ? source.image : null;
        const index = this.#parts.findIndex((part) => (part.kind === 'image' ? part.name : null) === image);
        const values = parts[index];
        if (values === undefined)
            throw new TypeError(`no values for the input ${source?.name}`);
        return source === null || 'image' in source ? values : selected(values, count, source.positions);
    }
}
async function onnx_network_createSession(ort, bytes) {
    try {
        return await ort.createSession(bytes);
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'MODEL_UNLOADABLE',
            found: `an ONNX model that ONNX Runtime cannot load (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'a model in one file, with operators that ONNX Runtime supports',
            hint: 'Export the model again with its weights inside the file.',
        }, { cause: error });
    }
}
/** Returns the values at some positions of each example. */
function selected(values, size, positions) {
    const width = values.length / size;
    const taken = new Float32Array(size * positions.length);
    for (let row = 0; row < size; row++)
        for (const [index, position] of positions.entries())
            taken[row * positions.length + index] = values[row * width + position] ?? Number.NaN;
    return taken;
}
/** @param sizes the number of examples, and that of a batch */
function feedOf(ort, { type, layout }, values, { count, size }) {
    const laid = layout.kind === 'channels first' ? withChannelsFirst(values, count, layout.shape) : values;
    return tensorOf(ort, type, padded(laid, size * (laid.length / count)), [size, ...layout.shape]);
}
function sliceExamples(values, size, start, count) {
    const width = values.length / size;
    return values.subarray(start * width, (start + count) * width);
}
function joinValues(parts) {
    const [only, ...others] = parts;
    if (only && others.length === 0)
        return only;
    const whole = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
    let index = 0;
    for (const part of parts) {
        whole.set(part, index);
        index += part.length;
    }
    return whole;
}
/** Pads the last batch of a model with a fixed batch size with zeros. */
function padded(values, length) {
    if (values.length === length)
        return values;
    const filled = new Float32Array(length);
    filled.set(values);
    return filled;
}
function tensorOf(ort, type, values, shape) {
    switch (type) {
        case 'float32':
            return new ort.Tensor('float32', values, shape);
        case 'float64':
            return new ort.Tensor('float64', Float64Array.from(values), shape);
        case 'int32':
            return new ort.Tensor('int32', Int32Array.from(values), shape);
        case 'int64':
            return new ort.Tensor('int64', BigInt64Array.from(Array.from(values, BigInt)), shape);
    }
}
function valuesOf(tensor) {
    const values = tensor?.data;
    if (values instanceof Float32Array)
        return values;
    if (values instanceof Float64Array)
        return Float32Array.from(values);
    throw new TypeError('an output has a different type than the model declares');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(46843);
// EXTERNAL MODULE: ./build/server/js/src/files/lfs-pointer.js + 1 modules
var lfs_pointer = __webpack_require__(29432);
// EXTERNAL MODULE: ./build/server/js/src/files/parse-json.js
var parse_json = __webpack_require__(25765);
// EXTERNAL MODULE: ./build/server/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(38090);
;// CONCATENATED MODULE: ./build/server/js/src/model/keras/layer-settings.js
/** Settings of every layer that TensorFlow.js applies. */
const commonSettings = [
    'name',
    'trainable',
    'dtype',
    'batch_input_shape',
    'input_shape',
    'batch_size',
    'input_dtype',
    'weights',
];
/** Settings that affect neither predictions nor further training, regardless of their values. */
const harmlessSettings = [
    'autocast',
    'build_input_shape',
    'fused',
    'implementation',
    'renorm_momentum',
    'seed',
    'synchronized',
    'use_cudnn',
];
const kernel = ['kernel_initializer', 'kernel_regularizer', 'kernel_constraint'];
const bias = ['use_bias', 'bias_initializer', 'bias_regularizer', 'bias_constraint'];
const activation = ['activation', 'activity_regularizer'];
const windows = ['kernel_size', 'strides', 'padding', 'data_format', 'dilation_rate'];
const convolution = {
    applied: ['filters', ...windows, ...kernel, ...bias, ...activation],
    ignored: { groups: [1] },
    unsupported: { padding: ['causal'] },
};
const transposed = {
    applied: convolution.applied.filter((setting) => setting !== 'dilation_rate'),
    ignored: { ...convolution.ignored, dilation_rate: [1], output_padding: [] },
};
const depthwise = ['depthwise_initializer', 'depthwise_regularizer', 'depthwise_constraint'];
const recurrentKernel = ['recurrent_initializer', 'recurrent_regularizer', 'recurrent_constraint'];
const simpleCell = [...kernel, ...recurrentKernel, ...bias, ...activation, 'dropout', 'recurrent_dropout'];
const gatedCell = [...simpleCell, 'recurrent_activation'];
const sequence = ['return_sequences', 'return_state', 'go_backwards', 'stateful', 'unroll'];
const pooling = ['pool_size', 'strides', 'padding'];
const overTime = { data_format: ['channels_last'] };
function recurrent(applied) {
    return {
        applied: [...applied, ...sequence],
        ignored: { time_major: [false], zero_output_for_mask: [false] },
    };
}
/** Settings by class name: every layer class that TensorFlow.js loads, except those that contain a model. */
const layerSettings = new Map([
    ['InputLayer', { applied: ['sparse'], ignored: { ragged: [false], optional: [false] } }],
    ['Activation', { applied: ['activation'] }],
    ['ReLU', { applied: ['max_value'], ignored: { negative_slope: [0], threshold: [0] } }],
    ['LeakyReLU', { applied: ['alpha'] }],
    ['PReLU', { applied: ['alpha_initializer', 'alpha_regularizer', 'alpha_constraint', 'shared_axes'] }],
    ['ELU', { applied: ['alpha'] }],
    ['ThresholdedReLU', { applied: ['theta'] }],
    ['Softmax', { applied: ['axis'] }],
    ['Dense', { applied: ['units', 'input_dim', ...kernel, ...bias, ...activation] }],
    ['Conv1D', convolution],
    ['Conv2D', convolution],
    ['Conv3D', convolution],
    ['Conv2DTranspose', transposed],
    ['Conv3DTranspose', transposed],
    [
        'SeparableConv2D',
        {
            applied: [
                'filters',
                'depth_multiplier',
                ...windows,
                ...depthwise,
                'pointwise_initializer',
                'pointwise_regularizer',
                'pointwise_constraint',
                ...bias,
                ...activation,
            ],
            ignored: { groups: [1] },
        },
    ],
    [
        'DepthwiseConv2D',
        {
            applied: [
                'depth_multiplier',
                ...windows.filter((setting) => setting !== 'dilation_rate'),
                ...depthwise,
                ...bias,
                ...activation,
            ],
            ignored: { groups: [1], dilation_rate: [1] },
        },
    ],
    ['Cropping2D', { applied: ['cropping', 'data_format'] }],
    [
        'UpSampling2D',
        // Keras interpolates from the centres of pixels, TensorFlow.js from their corners.
        {
            applied: ['size', 'data_format', 'interpolation'],
            keras: { different: { interpolation: ['bilinear'] } },
        },
    ],
    ['ZeroPadding2D', { applied: ['padding', 'data_format'] }],
    // TensorFlow.js also writes the settings of the cell next to the cell.
    ['RNN', recurrent(['cell', 'cells', 'units', 'unit_forget_bias', 'reset_after', ...gatedCell])],
    ['SimpleRNNCell', { applied: ['units', ...simpleCell] }],
    ['SimpleRNN', recurrent(['units', ...simpleCell])],
    ['GRUCell', { applied: ['units', 'reset_after', ...gatedCell], unsupported: { reset_after: [true] } }],
    ['GRU', { ...recurrent(['units', 'reset_after', ...gatedCell]), unsupported: { reset_after: [true] } }],
    ['LSTMCell', { applied: ['units', 'unit_forget_bias', ...gatedCell] }],
    ['LSTM', recurrent(['units', 'unit_forget_bias', ...gatedCell])],
    ['StackedRNNCells', { applied: ['cells'] }],
    ['ConvLSTM2DCell', { applied: ['filters', ...windows, 'unit_forget_bias', ...gatedCell] }],
    ['ConvLSTM2D', recurrent(['filters', ...windows, 'unit_forget_bias', ...gatedCell])],
    ['TimeDistributed', { applied: ['layer'] }],
    ['Bidirectional', { applied: ['layer', 'merge_mode'], keras: { masks: { return_sequences: [true] } } }],
    ['Dropout', { applied: ['rate', 'noise_shape'] }],
    ['SpatialDropout1D', { applied: ['rate', 'noise_shape'] }],
    ['GaussianNoise', { applied: ['stddev'] }],
    ['GaussianDropout', { applied: ['rate'] }],
    ['AlphaDropout', { applied: ['rate', 'noise_shape'] }],
    ['Flatten', { applied: ['data_format'] }],
    ['RepeatVector', { applied: ['n'] }],
    ['Reshape', { applied: ['target_shape'] }],
    ['Permute', { applied: ['dims'] }],
    ['Masking', { applied: ['mask_value'] }],
    [
        'Embedding',
        {
            applied: [
                'input_dim',
                'output_dim',
                'input_length',
                'mask_zero',
                'embeddings_initializer',
                'embeddings_regularizer',
                'embeddings_constraint',
                'activity_regularizer',
            ],
            ignored: { sparse: [false, true] },
        },
    ],
    ['Add', { applied: [] }],
    ['Multiply', { applied: [] }],
    ['Average', { applied: [] }],
    ['Maximum', { applied: [] }],
    ['Minimum', { applied: [] }],
    ['Concatenate', { applied: ['axis'] }],
    ['Dot', { applied: ['axes', 'normalize'] }],
    [
        'BatchNormalization',
        {
            applied: [
                'axis',
                'momentum',
                'epsilon',
                'center',
                'scale',
                'beta_initializer',
                'gamma_initializer',
                'moving_mean_initializer',
                'moving_variance_initializer',
                'beta_constraint',
                'gamma_constraint',
                'beta_regularizer',
                'gamma_regularizer',
            ],
            ignored: { renorm: [false] },
        },
    ],
    [
        'LayerNormalization',
        {
            applied: [
                'axis',
                'epsilon',
                'center',
                'scale',
                'beta_initializer',
                'gamma_initializer',
                'beta_regularizer',
                'gamma_regularizer',
            ],
            ignored: { rms_scaling: [false], beta_constraint: [], gamma_constraint: [] },
        },
    ],
    ['MaxPooling1D', { applied: pooling, ignored: overTime }],
    ['AveragePooling1D', { applied: pooling, ignored: overTime }],
    ['MaxPooling2D', { applied: [...pooling, 'data_format'] }],
    ['AveragePooling2D', { applied: [...pooling, 'data_format'] }],
    ['MaxPooling3D', { applied: [...pooling, 'data_format'] }],
    ['AveragePooling3D', { applied: [...pooling, 'data_format'] }],
    [
        'GlobalAveragePooling1D',
        { applied: [], ignored: { ...overTime, keepdims: [false] }, keras: { masks: {} } },
    ],
    ['GlobalMaxPooling1D', { applied: [], ignored: { ...overTime, keepdims: [false] } }],
    ['GlobalAveragePooling2D', { applied: ['data_format'], ignored: { keepdims: [false] } }],
    ['GlobalMaxPooling2D', { applied: ['data_format'], ignored: { keepdims: [false] } }],
    ['Rescaling', { applied: ['scale', 'offset'] }],
    ['CenterCrop', { applied: ['height', 'width'], keras: { unlike: true } }],
    [
        'CategoryEncoding',
        { applied: ['num_tokens', 'output_mode'], ignored: { sparse: [false] }, keras: { unlike: true } },
    ],
    [
        'Resizing',
        { applied: ['height', 'width', 'interpolation', 'crop_to_aspect_ratio'], keras: { unlike: true } },
    ],
]);

;// CONCATENATED MODULE: ./build/server/js/src/model/keras/serialized-layer.js

const serializedLayer = schemas/* looseObject */._H3({
    class_name: schemas/* string */.YjP(),
    config: schemas/* json */.Pq9(),
    name: schemas/* string */.YjP().optional(),
});
const tensorOfCall = schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* number */.aig()]).rest(schemas/* json */.Pq9());
/** Returns the calls of a layer in a model; an empty list if the model lists its layers without calls. */
function callsOf({ inbound_nodes: nodes }) {
    const { data = [] } = schemas/* array */.YOg(schemas/* array */.YOg(tensorOfCall)).safeParse(nodes);
    return data.map((call) => ({
        tensors: call.map(([layer, node, tensor]) => [layer, node, tensor]),
        // Keras writes the arguments next to one of several tensors, and TensorFlow.js reads them next to another.
        given: Object.fromEntries(call.flatMap(([, , , given]) => (isObject(given) ? Object.entries(given) : []))),
    }));
}
function nodeOf({ tensors, given }) {
    return tensors.map((tensor) => [...tensor, { ...given }]);
}
function without(config, settings) {
    return Object.fromEntries(Object.entries(config).filter(([setting]) => !settings.includes(setting)));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/server/js/src/model/keras/equivalent-layer.js

/** Returns the same layer in the terms of TensorFlow.js. */
function withEquivalents({ class_name, config }) {
    if (!isObject(config))
        return { class_name, config };
    const activations = ['activation', 'recurrent_activation'].flatMap((setting) => config[setting] === 'silu' ? [[setting, 'swish']] : []);
    const plain = { ...config, ...Object.fromEntries(activations), ...float32Of(config) };
    switch (class_name) {
        case 'SeparableConv2D': {
            // Keras writes these settings, but builds the layer only from `depthwise_` and `pointwise_` settings.
            const unused = ['kernel_initializer', 'kernel_regularizer', 'kernel_constraint'];
            return { class_name, config: without(plain, unused) };
        }
        case 'LeakyReLU': {
            const { negative_slope: slope, ...rest } = plain;
            return { class_name, config: typeof slope === 'number' ? { ...rest, alpha: slope } : plain };
        }
        case 'ReLU': {
            const { negative_slope: slope, max_value: most = null, threshold = 0, ...rest } = plain;
            return typeof slope === 'number' && slope !== 0 && most === null && (threshold ?? 0) === 0
                ? { class_name: 'LeakyReLU', config: { ...rest, alpha: slope } }
                : { class_name, config: plain };
        }
        case 'BatchNormalization': {
            const [axis, ...others] = [plain['axis']].flat();
            return {
                class_name,
                config: axis === undefined || others.length > 0 ? plain : { ...plain, axis },
            };
        }
        default:
            return { class_name, config: plain };
    }
}
/** Replaces a dtype policy by its name. */
function float32Of({ dtype }) {
    if (!isObject(dtype) || !isObject(dtype['config']))
        return {};
    return { dtype: dtype['config']['name'] ?? null };
}
/**
 * Returns true if the backward layer equals the forward layer apart from its direction, which is how TensorFlow.js
 * builds it.
 */
function isMirrored(forward, backward) {
    const [one, other] = [forward, backward].map((layer) => isObject(layer) && isObject(layer['config']) ? layer['config'] : null);
    if (!one || !other || one['go_backwards'] === other['go_backwards'])
        return false;
    const [forwardConfig, backwardConfig] = [one, other].map((config) => without(config, ['name', 'go_backwards']));
    return JSON.stringify(forwardConfig) === JSON.stringify(backwardConfig);
}

;// CONCATENATED MODULE: ./build/server/js/src/model/keras/topology.js




const modelClasses = new Set(['Model', 'Functional', 'Sequential']);
/**
 * Rewrites the topology of a model so that TensorFlow.js computes the same as Keras, because TensorFlow.js silently
 * ignores unsupported settings. Settings with an equivalent are replaced by it.
 * @param location names the model in messages
 * @throws UserError that names each layer with a setting, an argument of a call or a class that TensorFlow.js does not
 * apply
 */
function topology_toLayersTopology(topology, location) {
    const { model_config: config, ...rest } = topology;
    const keras = majorVersion(topology['keras_version']);
    const converter = new TopologyConverter(location, keras, usesMasks(topology));
    const converted = isObject(config)
        ? { ...rest, model_config: converter.layer(config) }
        : converter.layer(topology);
    if (converter.problems.length > 0)
        throw new user_error/* UserError */.yo(converter.problems);
    return converted;
}
/** Returns the major version of the Keras that wrote a topology; 0 if another program wrote it. */
function majorVersion(version) {
    return typeof version === 'string' ? Number(/^(\d+)\./.exec(version)?.[1] ?? 0) : 0;
}
/** Returns true if a layer of the model masks steps of a sequence. */
function usesMasks(topology) {
    return /"class_name":"Masking"|"mask_zero":true/.test(JSON.stringify(topology));
}
class TopologyConverter {
    problems = [];
    #location;
    #keras;
    #masked;
    constructor(location, keras, masked) {
        this.#location = location;
        this.#keras = keras;
        this.#masked = masked;
    }
    /**
     * Converts a layer, or a model with its layers. Anything else is returned unchanged, and TensorFlow.js rejects it.
     */
    layer(value) {
        const parsed = serializedLayer.safeParse(value);
        if (!parsed.success)
            return { ...value };
        const layer = parsed.data;
        const calls = callsOf(layer);
        this.#checkCalls(layer, calls);
        const called = calls.length === 0 ? {} : { inbound_nodes: calls.map(nodeOf) };
        if (modelClasses.has(layer.class_name))
            return { ...value, ...called, config: this.#model(layer.config) };
        return { ...value, ...called, ...this.#single(layer) };
    }
    #model(config) {
        if (Array.isArray(config))
            return this.#layers(config);
        if (!isObject(config) || !Array.isArray(config['layers']))
            return config;
        return { ...config, layers: this.#layers(config['layers']) };
    }
    #layers(layers) {
        return layers.map((layer) => (isObject(layer) ? this.layer(layer) : layer));
    }
    #single(layer) {
        const known = layerSettings.get(layer.class_name);
        if (known === undefined) {
            this.#refuse(layer, '', unknownClass);
            return { class_name: layer.class_name, config: layer.config };
        }
        const { class_name, config } = withEquivalents(layer);
        if (!isObject(config))
            return { class_name, config };
        const settings = layerSettings.get(class_name) ?? known;
        const applied = new Set([...commonSettings, ...harmlessSettings, ...settings.applied].map(canonical));
        const neutral = new Map(Object.entries(settings.ignored ?? {}).map(([setting, values]) => [canonical(setting), values]));
        for (const [setting, value] of Object.entries(config)) {
            if (value === null || applied.has(canonical(setting)))
                continue;
            if (this.#isNeutral(layer, setting, value, neutral.get(canonical(setting)) ?? []))
                continue;
            this.#refuse(layer, settingText(setting, config), ignored);
        }
        this.#checkValues(layer, config, settings);
        this.#checkMeaning(layer, config, settings);
        return { class_name, config: this.#nested(config) };
    }
    #isNeutral({ config }, setting, value, neutral) {
        if (setting === 'backward_layer')
            return isObject(config) && isMirrored(config['layer'], value);
        // This setting affects masked steps only.
        if (setting === 'zero_output_for_mask' && !this.#masked)
            return true;
        const values = Array.isArray(value) ? value : [value];
        return values.every((one) => neutral.some((other) => other === one));
    }
    /** Rejects applied settings at values that TensorFlow.js computes differently. */
    #checkValues(layer, config, { unsupported = {} }) {
        for (const [setting, values] of Object.entries(unsupported))
            if (isAmong(config[setting], values))
                this.#refuse(layer, settingText(setting, config), cannotCompute);
        if (typeof config['dtype'] === 'string' && /float(16|64)/.test(config['dtype']))
            this.#refuse(layer, settingText('dtype', config), cannotCompute);
        if (layer.class_name === 'BatchNormalization' && Array.isArray(config['axis']))
            this.#refuse(layer, settingText('axis', config), cannotCompute);
    }
    /** Rejects layers that Keras computes differently under the same name and with the same settings. */
    #checkMeaning(layer, config, { keras = {} }) {
        if (this.#keras === 0)
            return;
        if (keras.unlike)
            this.#refuse(layer, '', differentInKeras);
        for (const [setting, values] of Object.entries(keras.different ?? {}))
            if (isAmong(config[setting], values))
                this.#refuse(layer, settingText(setting, config), differentInKeras);
        for (const setting of ['activation', 'recurrent_activation'])
            if (this.#keras >= 3 && config[setting] === 'hard_sigmoid')
                this.#refuse(layer, settingText(setting, config), differentInKeras);
        if (!this.#masked || keras.masks === undefined)
            return;
        const inner = isObject(config['layer']) ? config['layer']['config'] : undefined;
        const settings = isObject(inner) ? inner : config;
        if (Object.entries(keras.masks).every(([setting, values]) => isAmong(settings[setting], values)))
            this.#refuse(layer, 'after a layer that masks steps', differentInKeras);
    }
    #nested(config) {
        return Object.fromEntries(Object.entries(config).map(([setting, value]) => {
            if (setting === 'cells' && Array.isArray(value))
                return [setting, this.#layers(value)];
            const nests = ['layer', 'cell', 'backward_layer'].includes(setting);
            return [setting, nests && isObject(value) ? this.layer(value) : value];
        }));
    }
    /**
     * Rejects arguments of calls, which TensorFlow.js ignores. Training continues with `training=False` if all calls of
     * the layer have it.
     */
    #checkCalls(layer, calls) {
        const inference = calls.filter(({ given }) => given['training'] === false).length;
        if (inference > 0 && inference < calls.length)
            this.#refuse(layer, 'called with `training=False` in some places only', ignored);
        for (const [argument, value] of calls.flatMap(({ given }) => Object.entries(given))) {
            if (value === null || (argument === 'training' && value === false))
                continue;
            // TensorFlow.js keeps the mask of the last call in this argument.
            if (argument === 'mask' && isObject(value))
                continue;
            this.#refuse(layer, `called with \`${argument}=${pythonText(value)}\``, ignored);
        }
    }
    #refuse({ class_name: className, config, name }, found, rest) {
        const configured = isObject(config) ? config['name'] : undefined;
        const called = JSON.stringify(name ?? configured ?? className);
        this.problems.push({
            found: `in ${this.#location} the layer ${called} (${className})${found && ' '}${found}`,
            ...rest,
        });
    }
}
const rebuild = 'Build the model without it and save it again, or export the model as ONNX for the gate (`docs/models.md`, "A model from Keras").';
const ignored = {
    code: 'MODEL_UNSUPPORTED_KERAS',
    expected: 'settings that TensorFlow.js applies; it ignores this setting, so its predictions would differ',
    hint: rebuild,
};
const cannotCompute = {
    code: 'MODEL_UNSUPPORTED_KERAS',
    expected: 'settings that TensorFlow.js can compute',
    hint: rebuild,
};
const differentInKeras = {
    code: 'MODEL_UNSUPPORTED_KERAS',
    expected: 'layers that TensorFlow.js computes in the same way as Keras; the predictions would differ',
    hint: rebuild,
};
const unknownClass = {
    code: 'MODEL_UNSUPPORTED_KERAS',
    expected: 'a layer class of TensorFlow.js; it cannot load custom classes or classes that only Keras has',
    hint: rebuild,
};
function pythonText(value) {
    if (typeof value !== 'boolean')
        return JSON.stringify(value);
    return value ? 'True' : 'False';
}
const mostShown = 80;
function settingText(setting, config) {
    const value = JSON.stringify(config[setting]);
    return `with \`${setting}: ${value.length > mostShown ? `${value.slice(0, mostShown)}…` : value}\``;
}
function isAmong(value, values) {
    return values.some((one) => one === value);
}
/**
 * Returns a setting's name in a form that is equal for `negative_slope` and `negativeSlope`, which TensorFlow.js does
 * not distinguish.
 */
function canonical(setting) {
    return setting.replaceAll('_', '').toLowerCase();
}

// EXTERNAL MODULE: ./build/server/js/src/model/model-schema.js
var model_schema = __webpack_require__(48740);
;// CONCATENATED MODULE: ./build/server/js/src/model/stored-model.js









const affine = { scale: schemas/* number */.aig(), min: schemas/* number */.aig() };
const quantization = schemas/* discriminatedUnion */.gMt('dtype', [
    schemas/* object */.Ikc({ dtype: schemas/* literal */.euz('uint8'), ...affine }),
    schemas/* object */.Ikc({ dtype: schemas/* literal */.euz('uint16'), ...affine }),
    schemas/* object */.Ikc({ dtype: schemas/* literal */.euz('float16') }),
]);
const weightSpec = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    shape: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative()),
    dtype: schemas/* enum */.k5n(['float32', 'int32', 'bool']),
    quantization: quantization.optional(),
    /** `optimizer` for the state of a training that was saved with the model. */
    group: schemas/* string */.YjP().optional(),
});
/** Name of a shard, which must be next to `model.json`; paths to other folders are invalid. */
const shardName = schemas/* string */.YjP().regex(/^(?!\.{1,2}$)[^/\\]+$/, 'a file name without folders');
const description = schemas/* object */.Ikc({
    modelTopology: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()),
    format: schemas/* literal */.euz('layers-model').optional(),
    generatedBy: schemas/* string */.YjP().optional(),
    convertedBy: schemas/* string */.YjP().nullish(),
    userDefinedMetadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()).optional(),
});
const layersModelJson = description.extend({
    weightsManifest: schemas/* array */.YOg(schemas/* object */.Ikc({ paths: schemas/* array */.YOg(shardName), weights: schemas/* array */.YOg(weightSpec) })).min(1),
});
const shardBytes = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
/**
 * Returns the stored form of the artifacts that `LayersModel.save` passes: the parts of `model.json`, and all weights
 * in one buffer.
 * @throws UserError for layers that TensorFlow.js cannot load in another process
 */
function stored_model_toStoredModel(artifacts, specs, data) {
    const parsed = description.parse(artifacts);
    return {
        description: { ...parsed, modelTopology: toLayersTopology(parsed.modelTopology, 'the model') },
        weights: cutIntoWeights('memory', data, z.array(weightSpec).parse(specs)),
    };
}
/**
 * Reads `model.json` and its shards, without the state of an optimizer that was saved with them.
 * @throws UserError when a file is missing or is not part of a layers model, or the shards contain more or fewer bytes
 * than the weights need
 */
async function readStoredModel(folder) {
    const { weightsManifest, ...description } = await readModelJson(folder);
    const groups = await Promise.all(weightsManifest.map(async ({ paths, weights }) => {
        const shards = await Promise.all(paths.map((path) => readModelFile(folder, path)));
        return cutIntoWeights(folder, Buffer.concat(shards), weights);
    }));
    return { description, weights: groups.flat().filter(({ spec }) => spec.group !== 'optimizer') };
}
/**
 * Writes `model.json` and 4 MiB shards `group1-shard1of3.bin` (the size that browsers cache) into an existing folder,
 * in the layout of TensorFlow.js. Equal models give equal bytes.
 */
async function stored_model_writeStoredModel(folder, { description, weights }) {
    const data = Buffer.concat(weights.map(({ bytes }) => bytes));
    const count = Math.max(1, Math.ceil(data.length / shardBytes));
    const paths = Array.from({ length: count }, (_, index) => `group1-shard${index + 1}of${count}.bin`);
    for (const [index, path] of paths.entries())
        await writeFile(join(folder, path), data.subarray(index * shardBytes, (index + 1) * shardBytes));
    const json = {
        ...description,
        weightsManifest: [{ paths, weights: weights.map(({ spec }) => spec) }],
    };
    await writeFile(join(folder, modelFiles.topology), JSON.stringify(json));
}
/** Returns the names of the files of a model: `model.json` and its shards. */
async function namesOfModelFiles(folder) {
    const { weightsManifest } = await readModelJson(folder);
    return [modelFiles.topology, ...weightsManifest.flatMap((group) => group.paths)];
}
/** Returns the size of `model.json` and its shards together, in bytes. */
async function measureModelBytes(folder) {
    const paths = await namesOfModelFiles(folder);
    const sizes = await Promise.all(paths.map(async (path) => (await stat(join(folder, path))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
}
/**
 * Returns the number of values in the weights of a stored model, without the state of an optimizer. It reads
 * `model.json` only: shards of another size cannot be loaded.
 */
async function countParameters(folder) {
    const { weightsManifest } = await readModelJson(folder);
    return weightsManifest
        .flatMap(({ weights }) => weights)
        .filter(({ group }) => group !== 'optimizer')
        .reduce((sum, { shape }) => sum + valueCount(shape), 0);
}
/** Returns the names of the weights that are stored as float32, in the order of the file. */
async function float32Weights(folder) {
    const { weightsManifest } = await readModelJson(folder);
    return weightsManifest
        .flatMap(({ weights }) => weights)
        .filter(({ group, dtype, quantization }) => group !== 'optimizer' && dtype === 'float32' && !quantization)
        .map(({ name }) => name);
}
function valueCount(shape) {
    return shape.reduce((product, size) => product * size, 1);
}
async function readModelJson(folder) {
    const text = (await readModelFile(folder, model_schema/* modelFiles */.VC.topology)).toString('utf8');
    let json;
    try {
        json = (0,parse_json/* parseJson */.q)(text);
    }
    catch (error) {
        throw notALayersModel(folder, `a model.json that is not JSON: ${(0,user_error/* messageOf */.bD)(error)}`);
    }
    const format = schemas/* object */.Ikc({ format: schemas/* string */.YjP() }).safeParse(json);
    if (format.success && format.data.format !== 'layers-model')
        throw notALayersModel(folder, `a model.json of the format ${format.data.format}`);
    const parsed = layersModelJson.safeParse(json);
    if (!parsed.success)
        throw notALayersModel(folder, `an invalid model.json: ${(0,artifact_json/* firstIssue */.OE)(parsed.error)}`);
    const { modelTopology } = parsed.data;
    const keras = majorVersion(modelTopology['keras_version']);
    if (keras >= 3 && /"batch_shape"|"__keras_tensor__"/.test(text))
        throw new user_error/* UserError */.yo({
            code: 'MODEL_UNSUPPORTED_KERAS',
            found: `in ${folder} a model in the format of Keras ${keras}`,
            expected: 'the format of Keras 2, which TensorFlow.js can load',
            hint: 'Export it as ONNX for the gate (`model.export("model.onnx", format="onnx")`), or save it with the package tf_keras and convert the result.',
        });
    return { ...parsed.data, modelTopology: topology_toLayersTopology(modelTopology, folder) };
}
async function readModelFile(folder, path) {
    try {
        const file = (0,external_node_path_.join)(folder, path);
        return await (0,external_node_fs_promises_.readFile)(await (0,lfs_pointer/* resolveLfsPointer */.RR)(file, file));
    }
    catch (error) {
        if (!(0,user_error/* isMissing */.b2)(error))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'MODEL_INCOMPLETE',
            found: `no ${path} in ${folder}`,
            expected: 'model.json and every shard that it lists, in one folder',
            hint: 'Copy all files of the model, or create it again.',
        }, { cause: error });
    }
}
function cutIntoWeights(origin, data, specs) {
    const needed = specs.reduce((sum, spec) => sum + storedBytes(spec), 0);
    if (data.length !== needed)
        throw new user_error/* UserError */.yo({
            code: 'MODEL_INCOMPLETE',
            found: `weights of ${data.length} bytes in ${origin}`,
            expected: `${needed} bytes, which the weights in model.json need`,
            hint: 'A shard is truncated or belongs to another model. Copy all files again, or create the model again.',
        });
    let offset = 0;
    return specs.map((spec) => {
        const bytes = data.subarray(offset, offset + storedBytes(spec));
        offset += bytes.length;
        return { spec, bytes };
    });
}
function storedBytes({ shape, dtype, quantization }) {
    return valueCount(shape) * bytesPerValue(quantization?.dtype ?? dtype);
}
function bytesPerValue(type) {
    switch (type) {
        case 'uint8':
        case 'bool':
            return 1;
        case 'uint16':
        case 'float16':
            return 2;
        case 'float32':
        case 'int32':
            return 4;
    }
}
function notALayersModel(folder, found) {
    return new user_error/* UserError */.yo({
        code: 'MODEL_UNKNOWN_FORMAT',
        found: `in ${folder} ${found}`,
        expected: 'a TensorFlow.js layers model, which `LayersModel.save` writes',
        hint: 'Save it with LayersModel.save, or convert it with tensorflowjs_converter --output_format=tfjs_layers_model.',
    });
}

;// CONCATENATED MODULE: ./build/server/js/src/model/storage.js


/**
 * Writes a model without its optimizer into an existing folder: `model.json` and 4 MiB weight shards, which
 * TensorFlow.js loads on every platform.
 */
async function saveModel(tf, model, folder) {
    await save(tf, model, (stored) => writeStoredModel(folder, stored));
}
/**
 * Loads a layers model from a folder; quantized weights become float32.
 * @param shown the path in error messages: the user's path if `folder` is a copy
 * @throws UserError when files are missing or truncated, or TensorFlow.js cannot build the model
 */
async function loadModel(tf, folder, shown = folder) {
    const stored = await readStoredModel(folder);
    try {
        return await build(tf, stored);
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'MODEL_UNLOADABLE',
            found: `in ${shown} a model that TensorFlow.js cannot build (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'layers with matching weights, of types that TensorFlow.js supports',
            hint: 'Build the model from layers and settings that TensorFlow.js supports, and save it again.',
        }, { cause: error });
    }
}
/**
 * Returns the model that results from saving and loading this one.
 * @throws the error of TensorFlow.js or a UserError when the model cannot be saved or loaded
 */
async function modelInMemory(tf, model) {
    const copies = [];
    await save(tf, model, async (stored) => void copies.push(await build(tf, stored)));
    const [copy] = copies;
    if (!copy)
        throw new TypeError('the model was not saved');
    return copy;
}
async function save(tf, model, take) {
    await model.save(tf.io.withSaveHandler(async (artifacts) => {
        await take(toStoredModel(artifacts, artifacts.weightSpecs ?? [], toBuffer(artifacts.weightData)));
        return { modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(artifacts) };
    }));
}
function build(tf, { description, weights }) {
    const artifacts = {
        modelTopology: description.modelTopology,
        weightSpecs: weights.map(({ spec: { name, shape, dtype, quantization } }) => ({
            name,
            shape,
            dtype,
            ...(quantization && { quantization }),
        })),
        weightData: new Uint8Array(Buffer.concat(weights.map(({ bytes }) => bytes))).buffer,
    };
    return tf.loadLayersModel(tf.io.fromMemory(artifacts));
}
function toBuffer(data) {
    const parts = data === undefined ? [] : Array.isArray(data) ? data : [data];
    return Buffer.concat(parts.map((part) => new Uint8Array(part)));
}

// EXTERNAL MODULE: ./build/server/js/src/serving/engines/engine-unavailable.js
var engine_unavailable = __webpack_require__(16837);
;// CONCATENATED MODULE: ./build/server/js/src/serving/engines/load-model.js












/**
 * Starts the engine of this thread and loads the network of a verified artifact.
 * @throws UserError when the engine does not start, or cannot load the network
 */
async function loadServedModel(settings, folder, details) {
    if ((0,evaluable_model/* isOnnxDetails */.q2)(details))
        return serveOnnx(await OnnxNetwork.load(startOnnx(settings), folder, details), details);
    if (settings.engine === 'onnx') {
        const file = await readWrittenNetwork(folder);
        return serveOnnx(await OnnxNetwork.loadWritten(startOnnx(settings), file, details), details);
    }
    return loadLayers(await startLayersEngine(settings), folder, details);
}
/** Reads the network of a model of TensorFlow.js that `build-image` wrote as ONNX. */
async function readWrittenNetwork(folder) {
    const file = (0,onnx_schema/* writtenNetworkFile */.cv)(folder);
    try {
        return await (0,external_node_fs_promises_.readFile)(file);
    }
    catch (error) {
        if (!(0,user_error/* isMissing */.b2)(error))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'MODEL_INCOMPLETE',
            found: `no ${file} for the engine onnx`,
            expected: 'the network of the model as ONNX, which `build-image` writes for `image.engine: onnx`',
            hint: 'Build the image with `image: {engine: onnx}`, or set ENGINE to wasm.',
        }, { cause: error });
    }
}
function startOnnx(settings) {
    try {
        return loadNativeOnnxRuntime(settings.folder, settings.threads);
    }
    catch (error) {
        throw (0,engine_unavailable/* engineUnavailable */.J)(settings, error);
    }
}
async function startLayersEngine(settings) {
    try {
        // Each engine loads only its own code.
        return settings.engine === 'wasm'
            ? await (await Promise.all(/* import() */[__webpack_require__.e(949), __webpack_require__.e(768)]).then(__webpack_require__.bind(__webpack_require__, 10768))).startWasm(settings.folder)
            : await (await __webpack_require__.e(/* import() */ 785).then(__webpack_require__.bind(__webpack_require__, 92785))).startNative(settings);
    }
    catch (error) {
        throw (0,engine_unavailable/* engineUnavailable */.J)(settings, error);
    }
}
async function serveOnnx(network, details) {
    const transform = (batch) => (0,model_io/* transformParts */.$m)(details.transform, batch);
    // The size of an output may be open in the file.
    const { width, widths = [width] } = await network.run(transform((0,features/* blankBatch */.jI)(details.features, 1)), 1);
    return {
        details,
        outputWidths: widths,
        transform,
        run: (parts, size) => network.run(parts, size),
    };
}
async function loadLayers(tf, folder, details) {
    const model = await loadModel(tf, folder);
    checkSignature(model, details.transform, details.label);
    return {
        details,
        outputWidths: (0,model_predict/* outputWidths */.vz)(model, details.label),
        transform: (batch) => (0,model_io/* transformParts */.$m)(details.transform, batch),
        run: (parts, size) => (0,model_predict/* runNetwork */.cP)(tf, model, details, parts, size),
    };
}

// EXTERNAL MODULE: ./build/server/js/src/images/image-header.js + 2 modules
var image_header = __webpack_require__(77797);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/parsed-request.js
var parsed_request = __webpack_require__(84602);
;// CONCATENATED MODULE: ./build/server/js/src/serving/protocol/logged-inputs.js


/**
 * Returns the body of a valid request as a JSON value on one line: JSON as it is, a text as a string, and other bytes as
 * base64.
 */
function loggedInputs(call) {
    const bytes = Buffer.from(call.body.buffer, call.body.byteOffset, call.body.byteLength);
    return (0,parsed_request/* textContent */.P)(lineOf(call, bytes));
}
function lineOf(call, bytes) {
    if (call.protocol === 'simple') {
        if (call.mediaType === 'text/plain')
            return JSON.stringify(bytes.toString());
        if (call.mediaType.startsWith('image/') || (0,image_header/* formatOfBytes */.Sb)(bytes) !== null)
            return base64Of(bytes);
    }
    if (call.protocol === 'open-inference' && call.jsonLength !== null)
        return base64Of(bytes, { jsonLength: call.jsonLength });
    // Strings of JSON contain no line breaks, so that all of them are between values.
    return bytes
        .toString()
        .replace(/^\uFEFF/, '')
        .replace(/[\r\n]+/g, ' ');
}
function base64Of(bytes, others = {}) {
    return JSON.stringify({ ...others, base64: bytes.toString('base64') });
}

// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/output-values.js
var output_values = __webpack_require__(23357);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/open-inference.js + 2 modules
var open_inference = __webpack_require__(14461);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/simple.js + 1 modules
var simple = __webpack_require__(68014);
// EXTERNAL MODULE: ./build/server/js/src/dataset/label-target.js
var label_target = __webpack_require__(26232);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/invalid-request.js
var invalid_request = __webpack_require__(84808);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/read-json.js
var read_json = __webpack_require__(19998);
// EXTERNAL MODULE: ./build/server/js/src/model/example-codec/invalid-example.js
var invalid_example = __webpack_require__(3465);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/tensorflow-schema.js
var tensorflow_schema = __webpack_require__(15888);
;// CONCATENATED MODULE: ./build/server/js/src/serving/protocol/tensorflow-request.js



/**
 * Parses the body of `:predict`: `instances` (one value per example) or `inputs` (one list, or a list for every named
 * input).
 * @throws UserError that names the invalid part of the request
 */
function parsePredictRequest(json, features, maxInstances) {
    refuseLongLists(json, maxInstances);
    checkSignatureName(parseWith(tensorflow_schema/* predictBody */.E6, json).signature_name);
    // From the body itself, because the schema's copy of an object has no key `__proto__`.
    const { instances, inputs } = listsOf(json);
    if (instances !== undefined && inputs !== undefined)
        throw malformed('both instances and inputs');
    const format = instances === undefined ? 'column' : 'row';
    const values = instances ?? (inputs === undefined ? undefined : rowsOf(inputs, features));
    if (values === undefined)
        throw malformed('neither instances nor inputs');
    if (values.length === 0)
        throw malformed('no example');
    (0,invalid_request/* requireAtMost */.M)(maxInstances, values.length);
    return { format, examples: withoutNames(values, features) };
}
/**
 * Parses the body of `:classify` or `:regress`.
 * @returns raw examples, each with the features of the context
 * @throws UserError that names the invalid part of the request
 */
function parseExamplesRequest(json, features, maxInstances) {
    if ((0,invalid_example/* isObject */.Gv)(json) && Array.isArray(json['examples']))
        (0,invalid_request/* requireAtMost */.M)(maxInstances, json['examples'].length);
    const parsed = tensorflow_schema/* examplesBody */.W9.safeParse(json);
    if (!parsed.success)
        throw (0,invalid_request/* invalidRequest */.x)(describeIssue(parsed.error), '{"examples": [{"feature": value, …}, …]}', metadataHint);
    const { signature_name: signature } = parsed.data;
    const { context, examples } = examplesOf(json);
    if (signature !== 'tensorflow/serving/classify' && signature !== 'tensorflow/serving/regress')
        checkSignatureName(signature);
    const rows = (0,invalid_example/* isObject */.Gv)(context)
        ? examples.map((example) => ((0,invalid_example/* isObject */.Gv)(example) ? { ...context, ...example } : example))
        : examples;
    return withoutNames(rows, features);
}
/** Returns the examples of a valid body. */
function listsOf(json) {
    const { instances, inputs } = (0,invalid_example/* isObject */.Gv)(json) ? json : {};
    return {
        instances: Array.isArray(instances) ? instances : undefined,
        inputs: Array.isArray(inputs) || (0,invalid_example/* isObject */.Gv)(inputs) ? inputs : undefined,
    };
}
function examplesOf(json) {
    const { context, examples } = (0,invalid_example/* isObject */.Gv)(json) ? json : {};
    return { context, examples: Array.isArray(examples) ? examples : [] };
}
const metadataHint = 'To list the inputs of the model, GET its path with /metadata at the end.';
/** Rejects too many examples before the schema goes through all of them. */
function refuseLongLists(json, maxInstances) {
    if (!(0,invalid_example/* isObject */.Gv)(json))
        return;
    const { instances, inputs } = json;
    for (const list of [instances, ...((0,invalid_example/* isObject */.Gv)(inputs) ? Object.values(inputs) : [inputs])])
        if (Array.isArray(list))
            (0,invalid_request/* requireAtMost */.M)(maxInstances, list.length);
}
function parseWith(schema, json) {
    const parsed = schema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    throw malformed(describeIssue(parsed.error));
}
function describeIssue({ issues }) {
    const path = issues[0]?.path.join('.');
    return `${path === undefined || path === '' ? 'a body' : path} of the wrong type`;
}
function checkSignatureName(signature) {
    if (signature === undefined || signature === null || signature === '' || signature === tensorflow_schema/* signatureName */.S1)
        return;
    throw (0,invalid_request/* invalidRequest */.x)(`signature_name ${JSON.stringify(signature.slice(0, 60))}`, `"${tensorflow_schema/* signatureName */.S1}", the only signature`, 'Remove signature_name.');
}
/**
 * Returns images without the name of their input, and values of a table without the list of one value that Keras's
 * inputs of shape `[N, 1]` have.
 */
function withoutNames(examples, features) {
    switch (features.kind) {
        case 'image':
            return examples.map((example) => (0,invalid_example/* isObject */.Gv)(example) && Object.hasOwn(example, tensorflow_schema/* imageInput */.EA) && Object.keys(example).length === 1
                ? example[tensorflow_schema/* imageInput */.EA]
                : example);
        case 'table':
            return examples.map(unwrapLists);
    }
}
function unwrapLists(example) {
    if (!(0,invalid_example/* isObject */.Gv)(example))
        return example;
    for (const value of Object.values(example))
        if (Array.isArray(value))
            return Object.fromEntries(Object.entries(example).map(([name, one]) => [name, unwrap(one)]));
    return example;
}
function unwrap(value) {
    return Array.isArray(value) && value.length === 1 && !Array.isArray(value[0])
        ? value[0]
        : value;
}
function rowsOf(inputs, features) {
    switch (features.kind) {
        case 'image':
            return isList(inputs) ? [...inputs] : columnOf(inputs, tensorflow_schema/* imageInput */.EA);
        case 'table':
            if (isList(inputs))
                throw malformed('inputs as a list, although every column has a name');
            return transpose(inputs, features);
    }
}
function isList(inputs) {
    return Array.isArray(inputs);
}
function transpose(inputs, { columns }) {
    const names = Object.keys(inputs);
    const lists = names.map((name) => columnOf(inputs, name));
    const rows = lists[0]?.length ?? 0;
    const other = lists.findIndex((list) => list.length !== rows);
    if (other !== -1)
        throw (0,invalid_request/* invalidRequest */.x)(`${lists[other]?.length ?? 0} values in inputs.${names[other] ?? ''} and ${rows} in inputs.${names[0] ?? ''}`, `an equal number of values in each of ${columns.map(({ name }) => name).join(', ')}`, metadataHint);
    return Array.from({ length: rows }, (_, row) => Object.fromEntries(names.map((name, column) => [name, lists[column]?.[row]])));
}
function columnOf(inputs, name) {
    const list = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    if (Array.isArray(list))
        return list;
    throw malformed(list === undefined ? `no inputs.${name}` : `inputs.${name} that is not a list`);
}
function malformed(found) {
    return (0,invalid_request/* invalidRequest */.x)(found, '{"instances": […]}, or {"inputs": …} in the column format', metadataHint);
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/protocol/tensorflow-serving.js






/**
 * Parses a request of TensorFlow Serving's REST API.
 * @throws UserError that names the invalid part of the request
 */
function parseTensorFlow(verb, body, context) {
    const { details, codec, maxInstances } = context;
    const read = (examples) => ({
        size: examples.length,
        read: (start, count) => codec.decode(examples.slice(start, start + count), start),
    });
    if (verb === 'predict') {
        const { format, examples } = parsePredictRequest((0,read_json/* readJson */.V)(body), details.features, maxInstances);
        return {
            ...read(examples),
            respond: (outputs) => (0,parsed_request/* jsonContent */.c)(predictResponse(outputs, format)),
        };
    }
    requireOutput(verb, context);
    const examples = parseExamplesRequest((0,read_json/* readJson */.V)(body), details.features, maxInstances);
    return {
        ...read(examples),
        respond: (outputs) => (0,parsed_request/* jsonContent */.c)({ results: outputs.flatMap(resultsOf) }),
    };
}
/** Throws a UserError unless the model has one output, of the kind that the verb returns. */
function requireOutput(verb, { details }) {
    const [output, ...others] = (0,label_target/* outputsOf */.Yz)(details.label);
    const kind = verb === 'classify' ? 'class' : 'number';
    if (output?.label.kind === kind && others.length === 0)
        return;
    throw (0,invalid_request/* invalidRequest */.x)(`:${verb} for a model with ${others.length === 0 ? `an output of ${kind === 'class' ? 'numbers' : 'classes'}` : 'several outputs'}`, `a model with one output of ${kind === 'class' ? 'classes' : 'numbers'}`, 'Send the examples to :predict.');
}
/** Returns `[class, score]` pairs for each example, or its number. */
function resultsOf(output) {
    const { label, values } = output;
    switch (label.kind) {
        case 'number':
            return Array.from(values);
        case 'class':
            return (output.classes ?? []).map((_, example) => (0,output_values/* scoresOfExample */.bK)(output, example).map((score, position) => [label.classes[position] ?? '', score]));
    }
}
/**
 * Returns the response in TensorFlow Serving's form: a row for each example, or columns. With several outputs, each row,
 * or the whole response in columns, is an object with a key for each output. Class names are added in `classes`, which
 * TensorFlow Serving does not have.
 */
function predictResponse(outputs, format) {
    const key = format === 'row' ? 'predictions' : 'outputs';
    const [only] = outputs;
    if (only?.name === null) {
        const classes = (0,output_values/* classNames */.xW)(only);
        return { [key]: (0,output_values/* rowsOfValues */.BJ)(only), ...(classes && { classes }) };
    }
    const predictions = outputs.map((output) => ({ name: output.name ?? '', values: (0,output_values/* rowsOfValues */.BJ)(output) }));
    const classes = outputs.flatMap((output) => {
        const names = (0,output_values/* classNames */.xW)(output);
        return names ? [{ name: output.name ?? '', values: names }] : [];
    });
    const shaped = format === 'row' ? tensorflow_serving_rowsOf : columnsOf;
    return { [key]: shaped(predictions), ...(classes.length > 0 && { classes: shaped(classes) }) };
}
function tensorflow_serving_rowsOf(columns) {
    return (columns[0]?.values ?? []).map((_, row) => Object.fromEntries(columns.map(({ name, values }) => [name, values[row]])));
}
function columnsOf(columns) {
    return Object.fromEntries(columns.map(({ name, values }) => [name, values]));
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/protocol/parse-call.js



/**
 * Parses a request in the protocol of its path.
 * @throws UserError that names the invalid part of the request
 */
function parseCall(call, context) {
    switch (call.protocol) {
        case 'tensorflow':
            return parseTensorFlow(call.verb, call.body, context);
        case 'open-inference':
            return (0,open_inference/* parseOpenInference */.H)(call.jsonLength, call.body, context);
        case 'simple':
            return (0,simple/* parseSimple */.W)(call.mediaType, call.body, context);
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/threads/answer-calls.js




/**
 * Answers requests together: their examples fill the batches of the network one after another. An invalid request does
 * not affect the others. Examples are decoded batch by batch, so memory is bounded and the first invalid one ends its
 * request.
 */
async function answerCalls(model, calls, options) {
    const group = new Group(model, options);
    for (const [index, call] of calls.entries())
        await group.add(index, call);
    return group.finish();
}
class Group {
    #model;
    #options;
    #width;
    #answers = [];
    #started = [];
    #batchSizes = [];
    #parts = [];
    #size = 0;
    constructor(model, options) {
        this.#model = model;
        this.#options = options;
        this.#width = model.outputWidths.reduce((sum, width) => sum + width, 0);
    }
    async add(index, call) {
        this.#answers[index] = undefined;
        const request = this.#attempt(index, () => parseCall(call, this.#options.context));
        if (request === null)
            return;
        const started = { index, call, request, values: new Float32Array(request.size * this.#width) };
        this.#started.push(started);
        for (let start = 0; start < request.size;) {
            if (this.#options.isCancelled(index))
                this.#answers[index] = { kind: 'cancelled' };
            if (this.#answers[index] !== undefined)
                return;
            const count = Math.min(this.#options.maxBatchSize - this.#size, request.size - start);
            const inputs = this.#attempt(index, () => this.#model.transform(request.read(start, count)));
            if (inputs === null)
                return;
            this.#parts.push({ started, start, count, inputs });
            this.#size += count;
            start += count;
            if (this.#size === this.#options.maxBatchSize)
                await this.#runBatch();
        }
    }
    async finish() {
        await this.#runBatch();
        for (const { index, call, request, values } of this.#started) {
            if (this.#answers[index] !== undefined)
                continue;
            const answer = this.#attempt(index, () => this.#answer(call, request, values));
            if (answer !== null)
                this.#answers[index] = answer;
        }
        const answers = this.#answers.map((answer) => answer ?? { kind: 'failed', stack: 'no answer' });
        return { answers, batchSizes: this.#batchSizes };
    }
    async #runBatch() {
        const parts = this.#parts.filter(({ started }) => this.#answers[started.index] === undefined);
        this.#parts = [];
        this.#size = 0;
        if (parts.length === 0)
            return;
        try {
            await this.#run(parts);
        }
        catch (error) {
            const [only, ...others] = parts;
            if (only && others.length === 0)
                this.#answers[only.started.index] = answerOf(error);
            // One of the requests may be the cause, so each is predicted alone.
            else
                for (const part of parts)
                    await this.#runAlone(part);
        }
    }
    async #runAlone(part) {
        try {
            await this.#run([part]);
        }
        catch (error) {
            this.#answers[part.started.index] = answerOf(error);
        }
    }
    async #run(parts) {
        const size = parts.reduce((sum, { count }) => sum + count, 0);
        const { values } = await this.#model.run(joined(parts), size);
        this.#batchSizes.push(size);
        let offset = 0;
        for (const { started, start, count } of parts) {
            const end = offset + count * this.#width;
            started.values.set(values.subarray(offset, end), start * this.#width);
            offset = end;
        }
    }
    #answer(call, request, values) {
        const { details, outputWidths: widths } = this.#model;
        const outputs = (0,output_values/* outputValues */.uN)(details.label, {
            size: request.size,
            width: this.#width,
            values,
            ...(widths.length > 1 && { widths }),
        });
        const content = request.respond(outputs);
        return {
            kind: 'predicted',
            content,
            examples: request.size,
            tallies: outputs.map(tallyOf),
            ...(this.#options.logInputs && { inputs: loggedInputs(call) }),
        };
    }
    /** Returns the result of the work; null if it throws, which answers the call. */
    #attempt(index, work) {
        try {
            return work();
        }
        catch (error) {
            this.#answers[index] = answerOf(error);
            return null;
        }
    }
}
/** Returns the values of each part of the input for the examples of all requests. */
function joined(parts) {
    const [first, ...others] = parts;
    if (!first || others.length === 0)
        return first?.inputs ?? [];
    return first.inputs.map((_, index) => concat(parts.map(({ inputs }) => inputs[index] ?? new Float32Array())));
}
function concat(arrays) {
    const result = new Float32Array(arrays.reduce((sum, { length }) => sum + length, 0));
    let offset = 0;
    for (const array of arrays) {
        result.set(array, offset);
        offset += array.length;
    }
    return result;
}
function answerOf(error) {
    if (error instanceof user_error/* UserError */.yo)
        return {
            kind: 'refused',
            code: error.problems[0]?.code ?? 'SERVING_INVALID_REQUEST',
            message: error.message,
        };
    return { kind: 'failed', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
function tallyOf({ name, width, values, classes }) {
    const confidences = classes?.map((position, example) => {
        if (width > 1)
            return values[example * width + position] ?? 0;
        const score = values[example] ?? 0;
        return position === 1 ? score : 1 - score;
    }) ?? null;
    return { output: name, classes, confidences };
}

// EXTERNAL MODULE: ./build/server/js/src/serving/threads/mailbox.js
var mailbox = __webpack_require__(32500);
// EXTERNAL MODULE: ./build/server/js/src/serving/threads/transfers.js
var transfers = __webpack_require__(84800);
// EXTERNAL MODULE: ./build/server/js/src/serving/read-golden.js
var read_golden = __webpack_require__(66400);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/server/js/src/dataset/examples.js
/** Returns consecutive examples of a batch, without copying. */
function examples_sliceBatch(batch, start, count) {
    const { size, features, texts, images } = batch;
    const width = size === 0 ? 0 : features.length / size;
    return { size: count, features: features.subarray(start * width, (start + count) * width), texts, images };
}

;// CONCATENATED MODULE: ./build/server/js/src/model/batch-independence.js



/** Number of examples in the batch with which single predictions are compared. */
const batchSize = 16;
/** Number of examples that are also predicted alone. */
const singles = 3;
/**
 * Differences that rounding may cause, relative to the largest prediction in the batch: kernels sum in another order
 * for another batch size.
 */
const tolerance = { absolute: 1e-5, relative: 1e-3 };
/**
 * Checks that the prediction for an example does not depend on the rest of its batch, by predicting some examples alone
 * and together.
 * @param name names the model in messages
 * @throws UserError for a model that normalizes by the batch, for example because it was exported in training mode
 */
async function requireBatchIndependence(predict, examples, name) {
    if (examples.size < 2)
        return;
    const together = await predict(examples_sliceBatch(examples, 0, Math.min(examples.size, batchSize)));
    for (let example = 0; example < Math.min(together.size, singles); example++) {
        const alone = await predict(examples_sliceBatch(examples, example, 1));
        for (const index of (together.widths ?? [together.width]).keys())
            compare((0,model_predict/* selectOutput */.S0)(alone, index), (0,model_predict/* selectOutput */.S0)(together, index), example, name);
    }
}
function compare(alone, together, example, name) {
    const largest = together.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const allowed = tolerance.absolute + tolerance.relative * largest;
    const start = example * together.width;
    const position = alone.values.findIndex((value, index) => {
        const other = together.values[start + index] ?? NaN;
        return !Object.is(value, other) && !(Math.abs(value - other) <= allowed);
    });
    if (position < 0)
        return;
    const [one, other] = [alone.values[position], together.values[start + position]].map((value) => value?.toPrecision(4));
    throw new user_error/* UserError */.yo({
        code: 'MODEL_DEPENDS_ON_BATCH',
        found: `a model ${name} whose prediction for an example depends on the rest of the batch: ${one} alone, ${other} in a batch of ${together.size}`,
        expected: 'a prediction that depends only on the example',
        hint: 'Export the model in inference mode (PyTorch: `model.eval()`; Keras: no `training=True`) and without operations across the batch.',
    });
}

;// CONCATENATED MODULE: ./build/server/js/src/model/golden.js





const fewest = 10;
/** Differences that are allowed between the outputs of two engines in float32. */
const float32Tolerance = { absolute: 1e-5, relative: 1e-4 };
/** Returns the examples that `chooseGolden` chooses. */
function goldenExamples(source, target) {
    return source.readWithIds(chooseGolden(source, target).map((start) => ({ start, count: 1 })));
}
/**
 * Chooses at least ten examples (all, if there are fewer), and at least one of each class. Classes take turns in the
 * order of the split: the first example of every class, then the second of every class, and so on. For numbers, the
 * examples are evenly spaced over the split. With several outputs, the choices of all outputs are combined.
 * @returns indices of the examples, ascending
 */
function chooseGolden(source, target) {
    const { size } = source;
    const chosen = outputsOf(target).flatMap(({ label }, index) => {
        switch (label.kind) {
            case 'class':
                return chooseOfEachClass(source, target, index);
            case 'number':
                return chooseEvenly(size);
        }
    });
    return [...new Set(chosen)].sort((a, b) => a - b);
}
/** Returns the examples with 0, or an empty text, for the values of private columns, which no artifact may contain. */
function withoutPrivateValues(examples, features) {
    const hidden = privateNames(features);
    if (features.kind !== 'table' || hidden.size === 0)
        return examples;
    const values = Float64Array.from(examples.features);
    const texts = [...(examples.texts ?? []), ''];
    for (const [position, { name, type }] of features.columns.entries())
        if (hidden.has(name))
            for (let index = position; index < values.length; index += features.columns.length)
                values[index] = type === 'text' ? texts.length - 1 : 0;
    return { ...examples, features: values, texts };
}
/** Combines the chosen examples with the trained model's outputs for them. */
function makeGolden(engine, features, target, chosen, outputs) {
    const { encode } = exampleCodec(features);
    return {
        engine,
        ...formOf(target, outputs),
        requests: chosen.ids.map((id, index) => ({
            id,
            input: encode(sliceBatch(chosen, index, 1)),
            output: [...outputs.values.subarray(index * outputs.width, (index + 1) * outputs.width)],
        })),
    };
}
/** Returns the kinds and tolerances by which the outputs are compared. */
function formOf(target, { widths = [] }) {
    if (target.kind !== 'multi-output')
        return { kind: target.kind, tolerance: float32Tolerance };
    return {
        kind: 'multi-output',
        outputs: target.outputs.map(({ name, label }, index) => ({
            name,
            kind: label.kind,
            width: widths[index] ?? 0,
            tolerance: float32Tolerance,
        })),
    };
}
/**
 * Compares outputs with the golden ones, request by request. Every value must be within `absolute + relative × |golden
 * value|`. The class must be the same, unless the two highest golden scores are within that tolerance of each other.
 * @param outputs one list of values for each golden request, in the same order
 */
function compareGolden(golden, outputs) {
    const requests = golden.requests.length;
    if (outputs.length !== requests)
        return {
            passed: false,
            requests,
            differences: [{ id: '*', reason: `${outputs.length} responses to ${requests} requests` }],
        };
    const differences = golden.requests.flatMap(({ id, output }, index) => {
        const reason = outputDifference(golden, output, outputs[index] ?? []);
        return reason === null ? [] : [{ id, reason }];
    });
    return differences.length === 0 ? { passed: true, requests } : { passed: false, requests, differences };
}
/** Returns how outputs differ from the golden ones of one request, by more than the tolerance; null if they do not. */
function outputDifference(form, golden, actual) {
    if (actual.length !== golden.length)
        return `${actual.length} values instead of ${golden.length}`;
    if (form.kind !== 'multi-output')
        return differenceOfOutput(form, golden, actual);
    let start = 0;
    for (const { name, width, ...output } of form.outputs) {
        const outputPart = (values) => values.slice(start, start + width);
        const reason = differenceOfOutput(output, outputPart(golden), outputPart(actual));
        if (reason !== null)
            return `${name}: ${reason}`;
        start += width;
    }
    return null;
}
function differenceOfOutput({ kind, tolerance }, golden, actual) {
    for (const [index, expected] of golden.entries()) {
        const value = actual[index] ?? Number.NaN;
        const allowed = allowance(tolerance, expected);
        if (!(Math.abs(value - expected) <= allowed))
            return `value ${index} is ${value} instead of ${expected} ± ${allowed.toPrecision(2)}`;
    }
    if (kind === 'class' && (0,model_predict/* predictedClass */.Bc)(actual) !== (0,model_predict/* predictedClass */.Bc)(golden) && !isClose(tolerance, golden))
        return `class ${(0,model_predict/* predictedClass */.Bc)(actual)} instead of ${(0,model_predict/* predictedClass */.Bc)(golden)}`;
    return null;
}
/**
 * Returns true when the scores do not determine the class: the two highest, or a single score and one half, are within
 * the tolerance.
 */
function isClose(tolerance, scores) {
    const [highest = 0, second = 0.5] = scores.toSorted((a, b) => b - a);
    return Math.abs(highest - second) <= allowance(tolerance, highest);
}
/** Returns the difference from a value that a tolerance allows. */
function allowance({ absolute, relative }, expected) {
    return absolute + relative * Math.abs(expected);
}
function chooseOfEachClass(source, target, output) {
    const ofClass = firstOfEachClass(source, target, output);
    const chosen = [];
    for (let round = 0; round === 0 || chosen.length < Math.min(fewest, source.size); round += 1)
        for (const indices of ofClass.values()) {
            const index = indices[round];
            if (index !== undefined)
                chosen.push(index);
        }
    return chosen;
}
/** Returns the first examples of each class; there are never more rounds than `fewest`. */
function firstOfEachClass(source, target, output) {
    const ofClass = new Map();
    let index = 0;
    for (const labels of source.labels())
        for (const label of labelsOf(target, output, labels)) {
            const indices = ofClass.get(label);
            if (indices === undefined)
                ofClass.set(label, [index]);
            else if (indices.length < fewest)
                indices.push(index);
            index += 1;
        }
    return ofClass;
}
function chooseEvenly(size) {
    const count = Math.min(fewest, size);
    return Array.from({ length: count }, (_, position) => Math.floor((position * size) / count));
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/threads/warm-up.js








/** Time for which requests are repeated, so that V8 has compiled their path before the first client comes. */
const rehearsalMs = 300;
/** Longest expected time of the largest batch that is predicted in advance. */
const largestBatchMs = 1000;
/**
 * Predicts the golden requests of the model, alone and together, and repeats them, alone and as requests that fill a
 * batch, until the code is compiled and the memory for the largest batch is allocated.
 * @throws UserError when the outputs differ from the golden ones, or depend on the rest of the batch
 */
async function warmUp(model, folder, options) {
    const golden = await (0,read_golden/* readGolden */.c)(folder);
    if (golden !== null)
        await verify(model, golden, options);
    const inputs = golden?.requests.map(({ input }) => input) ?? [];
    const runs = await rehearse(model, inputs.slice(0, 1), options);
    if ((rehearsalMs / runs) * options.maxBatchSize > largestBatchMs)
        return;
    const size = Math.min(options.maxBatchSize, options.context.maxInstances);
    if (inputs.length > 0)
        await rehearse(model, Array.from({ length: size }, (_, index) => inputs[index % inputs.length]), options);
    else
        await model.run(model.transform((0,features/* blankBatch */.jI)(model.details.features, size)), size);
}
/** Repeats a request for some time, and returns how often. */
async function rehearse(model, instances, options) {
    const body = Buffer.from(JSON.stringify({ instances }));
    const until = external_node_perf_hooks_.performance.now() + rehearsalMs;
    let runs = 0;
    while (external_node_perf_hooks_.performance.now() < until && runs < 1000) {
        await answerCalls(model, [{ protocol: 'tensorflow', verb: 'predict', body }], options);
        runs += 1;
    }
    return runs;
}
async function verify(model, golden, { context: { codec, details } }) {
    const examples = codec.decode(golden.requests.map(({ input }) => input));
    const predict = (batch) => model.run(model.transform(batch), batch.size);
    await requireBatchIndependence(predict, examples, details.name);
    const outputs = [];
    for (const [index, { input }] of golden.requests.entries())
        outputs.push(Array.from((await predict(codec.decode([input], index))).values));
    requireGoldenOutputs(details.name, golden, outputs);
}
const warm_up_mostShown = 5;
/** Throws a UserError for outputs that differ from the golden ones by more than their tolerance. */
function requireGoldenOutputs(name, golden, outputs) {
    const verdict = compareGolden(golden, outputs);
    if (verdict.passed)
        return;
    const shown = verdict.differences.slice(0, warm_up_mostShown).map(({ id, reason }) => `${id}: ${reason}`);
    throw new user_error/* UserError */.yo({
        code: 'SERVING_GOLDEN_MISMATCH',
        found: `${verdict.differences.length} of ${verdict.requests} golden requests of the model ${name} with other outputs (${shown.join('; ')})`,
        expected: `the outputs in ${model_schema/* modelFiles */.VC.golden}, within their tolerance`,
        hint: 'Run the server on another machine, or build the image again from the model artifact.',
    });
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/threads/predict-thread.js











/** Steps by which this thread has less priority: health checks go before predictions when processors are scarce. */
const lessPriority = 5;
const leastPriority = 19;
/** Runs a thread that predicts: loads the model, verifies it, and answers groups of requests. */
async function runPredictThread() {
    const port = external_node_worker_threads_.parentPort;
    if (port === null)
        throw new TypeError('not started as a thread');
    // The thread that starts this one is of the same version.
    const settings = external_node_worker_threads_.workerData;
    // On Linux the priority of this thread alone. A process that is nice already may not raise it.
    (0,external_node_os_.setPriority)(Math.min((0,external_node_os_.getPriority)() + lessPriority, leastPriority));
    const send = (message) => port.postMessage(message, message.kind === 'answers' ? (0,transfers/* transfersOf */.G5)(message.answers) : []);
    try {
        const options = answerOptions(settings);
        const model = await loadServedModel(settings.engine, settings.model, settings.details);
        await warmUp(model, settings.model, { ...options, isCancelled: () => false });
        const checked = await checkedCodec(settings.details, options.context.codec, settings.model);
        const { context } = options;
        const checking = checked === null ? options : { ...options, context: { ...context, codec: checked } };
        const counted = await countInputs(model, settings);
        send({ kind: 'ready', outputWidths: model.outputWidths });
        await answerForever(port, new mailbox/* ThreadMailbox */.x9(settings.mailbox), {
            answer: async (calls) => {
                const answered = await answerCalls(counted, calls, checking);
                return { ...answered, failures: checked?.takeFailures() ?? [] };
            },
            send: (answered) => send({ kind: 'answers', ...answered }),
        });
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        send({ kind: 'unusable', message: error.message });
    }
}
/** Answers groups one after another. The thread sleeps between them, because its event loop wakes more slowly. */
async function answerForever(port, mailbox, { answer, send }) {
    for (;;) {
        mailbox.sleep();
        const call = mailbox.take();
        if (call !== null) {
            const answered = await answer([call]);
            if (!mailbox.put(answered))
                send(answered);
            continue;
        }
        for (let group = nextGroup(port); group !== null; group = nextGroup(port)) {
            send(await answer(group));
            (0,transfers/* freeBodies */.J5)(group);
        }
        // Runs the callbacks of the event loop, which stands still while the thread sleeps.
        await (0,promises_.setImmediate)();
    }
}
function nextGroup(port) {
    const received = (0,external_node_worker_threads_.receiveMessageOnPort)(port);
    return received?.message.calls ?? null;
}
function answerOptions({ details, served, maxInstances, maxBatchSize, logInputs, cancelled, }) {
    const flags = new Int32Array(cancelled);
    return {
        context: { details, served, codec: (0,example_codec/* exampleCodec */.D)(details.features), maxInstances },
        maxBatchSize,
        logInputs,
        isCancelled: (call) => Atomics.load(flags, call) === 1,
    };
}
/** Returns the model with a count of its inputs by the cells of the training statistics. */
async function countInputs(model, { details, inputs }) {
    if (inputs === null)
        return model;
    const { InputCounter } = await __webpack_require__.e(/* import() */ 905).then(__webpack_require__.bind(__webpack_require__, 18905));
    const counter = new InputCounter(details, inputs.statistics, inputs.counts);
    return {
        details,
        outputWidths: model.outputWidths,
        run: (parts, size) => model.run(parts, size),
        transform: (batch) => {
            const transformed = model.transform(batch);
            counter.add(batch);
            return transformed;
        },
    };
}
/** Returns the codec that checks rows by the expectations of the model; null for a model without expectations. */
async function checkedCodec({ features, servingExpectations }, codec, folder) {
    if (servingExpectations === undefined || features.kind !== 'table')
        return null;
    const { CheckedCodec } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(962)]).then(__webpack_require__.bind(__webpack_require__, 22962));
    const golden = await (0,read_golden/* readGolden */.c)(folder);
    const inputs = golden?.requests.map(({ input }) => input) ?? [];
    return new CheckedCodec(codec, features, servingExpectations, inputs);
}


/***/ })

};
