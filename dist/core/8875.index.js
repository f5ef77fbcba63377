export const id = 8875;
export const ids = [8875];
export const modules = {

/***/ 65675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sliceBatch)
/* harmony export */ });
/** Returns consecutive examples of a batch, without copying. */
function sliceBatch(batch, start, count) {
    const { size, features, texts, images } = batch;
    const width = size === 0 ? 0 : features.length / size;
    return { size: count, features: features.subarray(start * width, (start + count) * width), texts, images };
}


/***/ }),

/***/ 99715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ outputIndices),
/* harmony export */   $m: () => (/* binding */ transformParts),
/* harmony export */   AH: () => (/* binding */ inputSpecsOf),
/* harmony export */   DF: () => (/* binding */ outputSpecsOf),
/* harmony export */   WE: () => (/* binding */ explainInputMismatch),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   l1: () => (/* binding */ inputTensors),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   qZ: () => (/* binding */ splitInputs)
/* harmony export */ });
/* harmony import */ var _transform_example_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30179);
/* harmony import */ var _transform_named_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87989);


/** Returns the inputs of a model with the names of its input layers, in the model's own order. */
function inputSpecsOf(model) {
    return model.inputs.map(toTensorSpec);
}
/** Returns the outputs of a model with the names of the output layers, in the model's own order. */
function outputSpecsOf(model) {
    return model.outputs.map(toTensorSpec);
}
function toTensorSpec({ sourceLayer, shape }) {
    return { name: sourceLayer.name, shape: shape.slice(1) };
}
/** Returns the position among the model's outputs for each output of the target. */
function outputIndices(model, target) {
    if (target.kind !== 'multi-output')
        return [0];
    const names = outputSpecsOf(model).map(({ name }) => name);
    return target.outputs.map(({ name }) => names.indexOf(name));
}
/** Returns the difference between the model's inputs and inputs of these names and sizes; null if they match. */
function explainInputMismatch(model, inputs) {
    const specs = inputSpecsOf(model);
    const wanted = inputs.map((input) => ({ name: input.name, shape: (0,_transform_named_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeOfInput */ .V4)(input) }));
    const matched = wanted.every(({ name, shape }) => specs.some((port) => port.name === name && fits(port.shape, shape)));
    if (matched && specs.length === wanted.length)
        return null;
    return { found: textOf(specs), expected: `the inputs of the dataset by their names: ${textOf(wanted)}` };
}
/**
 * Divides transformed examples among the inputs of a model.
 * @param parts tensors of the parts of the examples, as `partsOf` returns them
 * @returns a tensor for each input, in the model's own order
 */
function splitInputs(tf, model, inputs, parts) {
    if (inputs === undefined)
        return [...parts];
    const images = inputs.filter((input) => 'image' in input);
    return inputSpecsOf(model).map(({ name }) => {
        const input = inputs.find((candidate) => candidate.name === name);
        if (!input)
            throw new TypeError(`the model has an input ${name} that was not validated`);
        const part = 'image' in input ? parts.length - images.length + images.indexOf(input) : 0;
        const tensor = parts[part];
        if (!tensor)
            throw new TypeError(`no part ${part} for the input ${name}`);
        return 'image' in input ? tensor : tf.gather(tensor, input.positions, 1);
    });
}
/** Returns the transformed values of raw examples for each part, as `partsOf` returns the parts. */
function transformParts(transform, batch) {
    return (0,_transform_example_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(transform).map((part) => (0,_transform_example_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .applyPart */ .G7)(transform, part, batch));
}
/**
 * Returns a tensor for each input of a model, in the model's own order.
 * @param values transformed values of `size` examples, as `transformParts` returns them
 */
function inputTensors(tf, model, transform, values, size) {
    const parts = (0,_transform_example_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(transform).map((part, index) => {
        const ofPart = values[index];
        if (!ofPart)
            throw new TypeError(`no values of part ${index}`);
        return tf.tensor(ofPart, [size, ...part.shape], 'float32');
    });
    return splitInputs(tf, model, transform.inputs, parts);
}
/** Returns true if a shape, in which null stands for any size, matches the wanted one. */
function fits(shape, wanted) {
    return shape.length === wanted.length && shape.every((side, axis) => side === null || side === wanted[axis]);
}
/** Returns the text of inputs or outputs for messages. */
function textOf(specs) {
    return specs
        .map(({ name, shape }) => `${name} [${shape.map((side) => side ?? 'any').join(', ')}]`)
        .join(' and ');
}


/***/ }),

/***/ 11848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ modelFiles),
/* harmony export */   ZX: () => (/* binding */ modelDetailsSchema),
/* harmony export */   tF: () => (/* binding */ goldenSchema)
/* harmony export */ });
/* unused harmony export weightTypes */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76137);
/* harmony import */ var _dataset_serving_expectations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95196);



/** Storage types of the weights in the shards; each type becomes float32 when the model is loaded. */
const weightTypes = ['float32', 'float16', 'uint16', 'uint8'];
/** Schema of the details in the manifest of a model: everything needed to predict class names from raw values. */
const modelDetailsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    features: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .featuresSchema */ .rv,
    label: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .targetSchema */ .tX,
    transform: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .fittedTransformSchema */ .Cw,
    /** Conditions on the rows that a server receives; without it, there are none. */
    servingExpectations: _dataset_serving_expectations_js__WEBPACK_IMPORTED_MODULE_1__/* .servingExpectationsSchema */ .X.optional(),
    /** Size of `model.json` and its shards together, in bytes. */
    modelBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    weights: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(weightTypes),
});
const tolerance = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ absolute: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(), relative: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative() });
/** Kind of an output: scores of classes, whose highest must agree, or numbers. */
const outputKind = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['class', 'number']);
const goldenRequests = {
    /** The engine that computed the outputs. */
    engine: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Requests with their outputs; the values of several outputs follow one another. */
    requests: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), input: zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9(), output: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()).min(1) }))
        .min(1),
};
/** Schema of raw inputs with the trained model's outputs, by which any server of the model can be verified. */
const goldenSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...goldenRequests, kind: outputKind, tolerance }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ...goldenRequests,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('multi-output'),
        outputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            kind: outputKind,
            /** Number of values of this output. */
            width: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
            tolerance,
        }))
            .min(2),
    }),
]);
/** Names of the files in a model artifact. */
const modelFiles = {
    topology: 'model.json',
    golden: 'golden.json',
    metrics: 'metrics.json',
    inputs: 'input-statistics.json',
    card: 'MODEL_CARD.md',
};


/***/ }),

/***/ 98198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ predictedClass),
/* harmony export */   K$: () => (/* binding */ predict),
/* harmony export */   P0: () => (/* binding */ inLabelUnits),
/* harmony export */   S0: () => (/* binding */ selectOutput)
/* harmony export */ });
/* unused harmony exports runNetwork, outputWidths */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _transform_label_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1406);
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7028);
/* harmony import */ var _dataset_examples_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65675);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _model_io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99715);






const batchSize = 256;
/**
 * Predicts from raw features: transforms them and runs the network batch by batch. Batches bound the memory and let
 * other work of the process continue in between. All tensors are disposed.
 */
async function predict(tf, model, details, examples) {
    const { size } = examples;
    const widths = outputWidths(model, details.label);
    const width = widths.reduce((sum, one) => sum + one, 0);
    const values = new Float32Array(size * width);
    for (let start = 0; start < size; start += batchSize) {
        if (start > 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        const batch = (0,_dataset_examples_js__WEBPACK_IMPORTED_MODULE_5__/* .sliceBatch */ .D)(examples, start, Math.min(batchSize, size - start));
        values.set(await predictBatch(tf, model, details, batch).catch(refuse), start * width);
    }
    return labelOutputs(details, widths, values, size);
}
function labelOutputs({ transform, label }, widths, values, size) {
    const width = widths.reduce((sum, one) => sum + one, 0);
    const outputs = { size, width, values, ...(widths.length > 1 && { widths }) };
    return inLabelUnits(label, transform.labels, outputs);
}
/** Throws a UserError, because layers may fail on their inputs, or the output of a layer may exceed the memory. */
function refuse(error) {
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'MODEL_CANNOT_RUN',
        found: `a model that TensorFlow.js cannot run (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`,
        expected: 'a model that predicts its examples within the memory of this machine',
        hint: 'Make its layers smaller, or use a machine with more memory.',
    }, { cause: error });
}
async function predictBatch(tf, model, details, batch) {
    return runBatch(tf, model, details, (0,_model_io_js__WEBPACK_IMPORTED_MODULE_4__/* .transformParts */ .$m)(details.transform, batch), batch.size);
}
/**
 * Runs the network on transformed examples, all of them in one batch.
 * @param parts as `transformParts` returns them; those of several requests may follow one another
 */
async function runNetwork(tf, model, details, parts, size) {
    const widths = outputWidths(model, details.label);
    const values = await runBatch(tf, model, details, parts, size).catch(refuse);
    return labelOutputs(details, widths, values, size);
}
async function runBatch(tf, model, { transform, label }, parts, size) {
    const outputs = tf.tidy(() => [model.predictOnBatch((0,_model_io_js__WEBPACK_IMPORTED_MODULE_4__/* .inputTensors */ .l1)(tf, model, transform, parts, size))].flat());
    try {
        const values = await Promise.all(outputs.map((output) => output.data()));
        const [only, ...others] = values;
        if (only && others.length === 0)
            return only;
        return concatOutputs((0,_model_io_js__WEBPACK_IMPORTED_MODULE_4__/* .outputIndices */ .$L)(model, label).map((index) => values[index] ?? new Float32Array()), size);
    }
    finally {
        for (const output of outputs)
            output.dispose();
    }
}
/** Returns the values of several outputs, example after example. */
function concatOutputs(outputs, size) {
    const widths = outputs.map(({ length }) => length / size);
    const width = widths.reduce((sum, one) => sum + one, 0);
    const joined = new Float32Array(size * width);
    let offset = 0;
    for (const [index, values] of outputs.entries()) {
        const outputWidth = widths[index] ?? 0;
        for (let row = 0; row < size; row++)
            joined.set(values.subarray(row * outputWidth, (row + 1) * outputWidth), row * width + offset);
        offset += outputWidth;
    }
    return joined;
}
/** Returns outputs in the units of the labels for the outputs of a network that was trained on transformed labels. */
function inLabelUnits(target, labels, outputs) {
    if (labels === undefined)
        return outputs;
    const { size, width, widths = [width] } = outputs;
    const values = Float32Array.from(outputs.values);
    let offset = 0;
    for (const [index, { name }] of (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_2__/* .outputsOf */ .Yz)(target).entries()) {
        const steps = (0,_transform_label_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .labelStepsOf */ .pS)(labels, name);
        const end = offset + (widths[index] ?? 0);
        if (steps.length > 0)
            for (let row = 0; row < size; row++)
                for (let position = row * width + offset; position < row * width + end; position++)
                    values[position] = (0,_transform_label_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .invertLabelSteps */ .k5)(steps, values[position] ?? Number.NaN);
        offset = end;
    }
    return { ...outputs, values };
}
/**
 * Returns the values of one of a model's outputs.
 * @param index of the output among those of the label
 */
function selectOutput(outputs, index) {
    const { size, width, values, widths } = outputs;
    if (widths === undefined)
        return outputs;
    const outputWidth = widths[index] ?? 0;
    const offset = widths.slice(0, index).reduce((sum, one) => sum + one, 0);
    const taken = new Float32Array(size * outputWidth);
    for (let row = 0; row < size; row++)
        taken.set(values.subarray(row * width + offset, row * width + offset + outputWidth), row * outputWidth);
    return { size, width: outputWidth, values: taken };
}
/** Returns the number of values of each output for one example. */
function outputWidths(model, label) {
    return (0,_model_io_js__WEBPACK_IMPORTED_MODULE_4__/* .outputIndices */ .$L)(model, label).map((index) => model.outputs[index]?.shape.slice(1).reduce((product, size) => product * (size ?? 1), 1) ?? 0);
}
/**
 * Returns the index of the class with the highest score. A single score is that of the second class, which is predicted
 * above one half.
 */
function predictedClass(scores) {
    if (scores.length === 1)
        return (scores[0] ?? 0) > 0.5 ? 1 : 0;
    let best = 0;
    for (let index = 1; index < scores.length; index++)
        if ((scores[index] ?? Number.NaN) > (scores[best] ?? Number.NaN))
            best = index;
    return best;
}


/***/ }),

/***/ 95482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ modelInMemory),
/* harmony export */   cm: () => (/* binding */ loadModel),
/* harmony export */   xS: () => (/* binding */ saveModel)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _stored_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80595);


/**
 * Writes a model without its optimizer into an existing folder: `model.json` and 4 MiB weight shards, which
 * TensorFlow.js loads on every platform.
 */
async function saveModel(tf, model, folder) {
    await save(tf, model, (stored) => (0,_stored_model_js__WEBPACK_IMPORTED_MODULE_1__/* .writeStoredModel */ .sb)(folder, stored));
}
/**
 * Loads a layers model from a folder; quantized weights become float32.
 * @param shown the path in error messages: the user's path if `folder` is a copy
 * @throws UserError when files are missing or truncated, or TensorFlow.js cannot build the model
 */
async function loadModel(tf, folder, shown = folder) {
    const stored = await (0,_stored_model_js__WEBPACK_IMPORTED_MODULE_1__/* .readStoredModel */ .dD)(folder);
    try {
        return await build(tf, stored);
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'MODEL_UNLOADABLE',
            found: `in ${shown} a model that TensorFlow.js cannot build (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`,
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
        await take((0,_stored_model_js__WEBPACK_IMPORTED_MODULE_1__/* .toStoredModel */ .kP)(artifacts, artifacts.weightSpecs ?? [], toBuffer(artifacts.weightData)));
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


/***/ }),

/***/ 80595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yG: () => (/* binding */ countParameters),
  tK: () => (/* binding */ float32Weights),
  Ty: () => (/* binding */ measureModelBytes),
  U2: () => (/* binding */ namesOfModelFiles),
  dD: () => (/* binding */ readStoredModel),
  kP: () => (/* binding */ toStoredModel),
  sb: () => (/* binding */ writeStoredModel)
});

// UNUSED EXPORTS: valueCount

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/files/lfs-pointer.js
var lfs_pointer = __webpack_require__(84766);
// EXTERNAL MODULE: ./build/core/js/src/files/parse-json.js
var parse_json = __webpack_require__(12985);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(94934);
;// CONCATENATED MODULE: ./build/core/js/src/model/keras/layer-settings.js
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

;// CONCATENATED MODULE: ./build/core/js/src/model/keras/serialized-layer.js

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

;// CONCATENATED MODULE: ./build/core/js/src/model/keras/equivalent-layer.js

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

;// CONCATENATED MODULE: ./build/core/js/src/model/keras/topology.js




const modelClasses = new Set(['Model', 'Functional', 'Sequential']);
/**
 * Rewrites the topology of a model so that TensorFlow.js computes the same as Keras, because TensorFlow.js silently
 * ignores unsupported settings. Settings with an equivalent are replaced by it.
 * @param location names the model in messages
 * @throws UserError that names each layer with a setting, an argument of a call or a class that TensorFlow.js does not
 * apply
 */
function toLayersTopology(topology, location) {
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

// EXTERNAL MODULE: ./build/core/js/src/model/model-schema.js
var model_schema = __webpack_require__(11848);
;// CONCATENATED MODULE: ./build/core/js/src/model/stored-model.js









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
const shardBytes = 4 * 1024 * 1024;
/**
 * Returns the stored form of the artifacts that `LayersModel.save` passes: the parts of `model.json`, and all weights
 * in one buffer.
 * @throws UserError for layers that TensorFlow.js cannot load in another process
 */
function toStoredModel(artifacts, specs, data) {
    const parsed = description.parse(artifacts);
    return {
        description: { ...parsed, modelTopology: toLayersTopology(parsed.modelTopology, 'the model') },
        weights: cutIntoWeights('memory', data, schemas/* array */.YOg(weightSpec).parse(specs)),
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
async function writeStoredModel(folder, { description, weights }) {
    const data = Buffer.concat(weights.map(({ bytes }) => bytes));
    const count = Math.max(1, Math.ceil(data.length / shardBytes));
    const paths = Array.from({ length: count }, (_, index) => `group1-shard${index + 1}of${count}.bin`);
    for (const [index, path] of paths.entries())
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), data.subarray(index * shardBytes, (index + 1) * shardBytes));
    const json = {
        ...description,
        weightsManifest: [{ paths, weights: weights.map(({ spec }) => spec) }],
    };
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, model_schema/* modelFiles */.VC.topology), JSON.stringify(json));
}
/** Returns the names of the files of a model: `model.json` and its shards. */
async function namesOfModelFiles(folder) {
    const { weightsManifest } = await readModelJson(folder);
    return [model_schema/* modelFiles */.VC.topology, ...weightsManifest.flatMap((group) => group.paths)];
}
/** Returns the size of `model.json` and its shards together, in bytes. */
async function measureModelBytes(folder) {
    const paths = await namesOfModelFiles(folder);
    const sizes = await Promise.all(paths.map(async (path) => (await (0,promises_.stat)((0,external_node_path_.join)(folder, path))).size));
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
    return { ...parsed.data, modelTopology: toLayersTopology(modelTopology, folder) };
}
async function readModelFile(folder, path) {
    try {
        const file = (0,external_node_path_.join)(folder, path);
        return await (0,promises_.readFile)(await (0,lfs_pointer/* resolveLfsPointer */.RR)(file, file));
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


/***/ }),

/***/ 30179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   G7: () => (/* binding */ applyPart),
/* harmony export */   RN: () => (/* binding */ gatherPixels),
/* harmony export */   YM: () => (/* binding */ columnOfPositions)
/* harmony export */ });
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76162);

/** Returns the parts of transformed examples: the values if there are any, then the images in the order of the network's inputs. */
function partsOf(transform) {
    const { shape, inputs = [] } = transform;
    if ('steps' in transform)
        return [{ kind: 'values', shape }];
    const { columns } = transform;
    const images = inputs.flatMap((input) => {
        if (!('image' in input))
            return [];
        const position = columns.findIndex(({ name }) => name === input.image);
        const column = columns[position];
        if (column?.encoding !== 'image')
            throw new TypeError(`no image in column ${input.image}`);
        return [imagePart(column, position, columns.length)];
    });
    return shape[0] === 0 ? images : [{ kind: 'values', shape }, ...images];
}
function imagePart({ name, steps, shape }, position, columns) {
    return { kind: 'image', name, shape, transform: { steps, shape }, position, columns };
}
/** Returns the transformed values of a part, example after example, as `applyTransform` computes them. */
function applyPart(transform, part, { size, features, texts, images }) {
    switch (part.kind) {
        case 'values':
            return (0,_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .applyTransform */ .NW)(transform, features, size, texts);
        case 'image':
            return (0,_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .applyTransform */ .NW)(part.transform, gatherPixels(part, { size, features, images }), size);
    }
}
/** Returns the pixels of the images of a column, example after example. */
function gatherPixels({ name, shape, position, columns }, { size, features, images = [] }) {
    const length = shape.reduce((product, side) => product * side, 1);
    const gathered = new Uint8Array(size * length);
    for (let example = 0; example < size; example++) {
        const pixels = images[features[example * columns + position] ?? -1];
        if (pixels?.length !== length)
            throw new RangeError(`no image of ${shape.join('×')} in column ${name}`);
        gathered.set(pixels, example * length);
    }
    return gathered;
}
/** Returns the name of the first column or cross whose values are positions or ids, which no numbers between them stand for. */
function columnOfPositions(transform) {
    if ('steps' in transform)
        return undefined;
    const cross = transform.crosses?.find(({ values }) => values === 'index');
    return (transform.columns.find(hasPositions) ?? cross)?.name;
}
function hasPositions(column) {
    switch (column.encoding) {
        case 'index':
        case 'token-ids':
            return true;
        case 'hash':
            return column.values === 'index';
        case 'text':
            return column.output.values === 'ids';
        case 'number':
        case 'one-hot':
        case 'date':
        case 'image':
        case 'none':
            return false;
    }
}


/***/ }),

/***/ 1406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hh: () => (/* binding */ fitLabels),
/* harmony export */   k5: () => (/* binding */ invertLabelSteps),
/* harmony export */   pS: () => (/* binding */ labelStepsOf)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76363);
/* harmony import */ var _number_chunks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20748);
/* harmony import */ var _number_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78095);





/**
 * Fits the steps for the labels that are numbers to the training split.
 * @param valuesOf returns the labels of the training split by their column
 * @throws UserError if no label is a number
 */
function fitLabels(target, setting, valuesOf) {
    if (setting === undefined)
        return undefined;
    const fitted = (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(target).flatMap(({ name, label }) => label.kind === 'number' ? [{ output: name, steps: fitSteps(setting, valuesOf(label.column)) }] : []);
    if (fitted.length > 0)
        return fitted;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DATA_SETTING_NOT_APPLICABLE',
        found: '`label-transform`, and labels that are classes',
        expected: 'a label that is a number',
        hint: 'Remove `label-transform`, or set `task: regression`.',
        key: ['data', 'label-transform'],
    });
}
function fitSteps(setting, values) {
    const before = setting === 'log' ? [{ step: 'log' }] : [];
    const { mean, deviation } = (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .momentsOf */ .Zn)((0,_number_chunks_js__WEBPACK_IMPORTED_MODULE_3__/* .mapNumbers */ .Xj)(values, (value) => (0,_number_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .applyNumberSteps */ .X)(before, value)));
    return [...before, { step: 'standardize', mean, deviation: deviation || 1 }];
}
/** Returns the steps of an output; none if its labels are not transformed. */
function labelStepsOf(labels, output) {
    return labels?.find((one) => one.output === output)?.steps ?? [];
}
/** Returns the label in its own units for a value that the network predicts. */
function invertLabelSteps(steps, value) {
    return steps.reduceRight(invertLabelStep, value);
}
function invertLabelStep(value, step) {
    switch (step.step) {
        case 'standardize':
            return value * step.deviation + step.mean;
        case 'log':
            return Math.sign(value) * Math.expm1(Math.abs(value));
    }
}


/***/ })

};
