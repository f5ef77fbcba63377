export const id = 9180;
export const ids = [9180];
export const modules = {

/***/ 18100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ withBinding),
/* harmony export */   ek: () => (/* binding */ nativeTensors),
/* harmony export */   j$: () => (/* binding */ replaceInBinding)
/* harmony export */ });
/** Runs `work` while TensorFlow.js calls `replacements` instead of the binding's own functions. */
async function withBinding(backend, replacements, work) {
    const restore = replaceInBinding(backend, replacements);
    try {
        return await work();
    }
    finally {
        restore();
    }
}
/**
 * Makes TensorFlow.js call `replacements` instead of the binding's own functions.
 * @returns a function that restores the binding
 */
function replaceInBinding(backend, replacements) {
    const binding = backend.binding;
    backend.binding = derived(binding, replacements);
    return () => {
        backend.binding = binding;
    };
}
/**
 * Returns an object that inherits from `base` and overrides properties, because the binding's properties can be neither
 * enumerated nor assigned.
 */
function derived(base, replacements) {
    const inherits = (value) => Object.prototype.isPrototypeOf.call(base, Object(value));
    const made = Object.create(base, Object.getOwnPropertyDescriptors(replacements));
    if (!inherits(made))
        throw new Error('an object that was created from another does not inherit from it');
    return made;
}
/**
 * Returns the native ids of tensors. Ids are visible only as inputs of operations, so each tensor passes through an
 * operation without cost.
 */
async function nativeTensors(backend, tensors) {
    const { binding } = backend;
    const found = [];
    const executeOp = (name, attributes, ids, outputs) => {
        const results = binding.executeOp(name, attributes, ids, outputs);
        const [id] = ids;
        const [result] = results;
        if (id !== undefined && result)
            found.push({ id, type: result.dtype, shape: [...result.shape] });
        return results;
    };
    await withBinding(backend, { executeOp }, () => {
        for (const tensor of tensors)
            backend.executeSingleInput('Identity', tensor).dispose();
    });
    return found;
}


/***/ }),

/***/ 36311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ fitNetwork),
  y: () => (/* binding */ timeToFinish)
});

// EXTERNAL MODULE: ./build/core/js/src/host/cancellation.js
var cancellation = __webpack_require__(11165);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
;// CONCATENATED MODULE: ./build/core/js/src/training/growing-history.js
/**
 * Folds the history of a training while it grows. Each record is read once, so that the time per epoch does not grow
 * with their number.
 * @returns the state after all records of a history that continues the one of the previous call
 */
function foldGrowing(initial, next) {
    let state = initial;
    let read = 0;
    return (history) => {
        for (const record of history.slice(read))
            state = next(state, record);
        read = history.length;
        return state;
    };
}

// EXTERNAL MODULE: ./build/core/js/src/training/epoch-metric.js
var epoch_metric = __webpack_require__(12894);
;// CONCATENATED MODULE: ./build/core/js/src/training/early-stopping.js



/**
 * Stops a training that no longer improves, and keeps the weights of its best epoch: Prechelt, "Early stopping – but
 * when?", 1998. The best weights are part of the training's state, so that a resumed training ends with the right ones.
 */
class EarlyStopper {
    #tf;
    #section;
    #log;
    #standing;
    #weights = [];
    constructor(tf, section, log) {
        this.#tf = tf;
        this.#section = section;
        this.#standing = standing(section);
        this.#log = log;
    }
    attach({ weights }) {
        if (!this.#section['restore-best'])
            return [];
        this.#weights = weights.map(({ name, variable }) => ({
            weight: variable,
            best: {
                name: `best/${name}`,
                variable: this.#tf.tidy(() => this.#tf.variable(variable.clone(), false)),
            },
        }));
        return this.#weights.map(({ best }) => best);
    }
    async afterEpoch(epoch, { history }) {
        const { best, waited } = this.#standing(history);
        if (best === epoch.epoch)
            for (const { weight, best } of this.#weights)
                this.#tf.tidy(() => best.variable.assign(weight.clone()));
        if (waited < this.#section.patience)
            return 'continue';
        this.#log.info(`Stopping early: ${this.#section.metric} has not improved since epoch ${best}.`);
        return 'stop';
    }
    async afterTraining({ history }) {
        for (const { weight, best } of this.#weights)
            this.#tf.tidy(() => weight.assign(best.variable.clone()));
        const kept = keptEpoch(this.#section, history);
        if (kept)
            this.#log.info(`Kept the weights of epoch ${kept.epoch}.`);
    }
    close() {
        this.#tf.dispose(this.#weights.map(({ best }) => best.variable));
    }
}
/** Returns the epoch whose weights the trained model has; null if no epoch was finished. */
function keptEpoch(section, history) {
    const last = history.at(-1) ?? null;
    if (!section?.['restore-best'])
        return last;
    const { best } = standing(section)(history);
    return history.find(({ epoch }) => epoch === best) ?? last;
}
/** Returns the best epoch so far and the number of epochs after it, for a history that grows from call to call. */
function standing(section) {
    const best = foldGrowing({ epoch: 0, value: -Infinity }, (best, record) => {
        const value = signedValue(section.metric, record);
        return best.epoch === 0 || value > best.value + section['min-delta']
            ? { epoch: record.epoch, value }
            : best;
    });
    return (history) => {
        const { epoch } = best(history);
        return { best: epoch, waited: (history.at(-1)?.epoch ?? 0) - epoch };
    };
}
/**
 * Returns the value of the metric, with a sign such that higher is better.
 * @throws UserError if a training has no such metric
 */
function signedValue(metric, record) {
    const value = (0,epoch_metric/* metricIn */.My)(metric, record);
    if (value !== null)
        return (0,epoch_metric/* toMaximize */.K1)(metric, value);
    throw new user_error/* UserError */.yo({
        code: 'TRAIN_UNKNOWN_METRIC',
        found: `early stopping by ${metric}, which this training does not have`,
        expected: record.outputs
            ? `a metric of all outputs (a loss), or of one of them: ${Object.keys(record.outputs)
                .map((name) => `${name}/${metric.slice(metric.lastIndexOf('/') + 1)}`)
                .join(', ')}`
            : metric.startsWith('validation')
                ? 'a validation split, and classes for an accuracy'
                : 'classes as label',
        hint: 'Use another metric in `train.early-stopping`, or add a validation part to `data.split`.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/training/epoch-timer.js
/** Measures the epochs. The first one of a process includes the compilation of the steps. */
class EpochTimer {
    times = [];
    #started = performance.now();
    attach() {
        this.#started = performance.now();
        return [];
    }
    async afterEpoch({ epoch }) {
        const now = performance.now();
        this.times.push({ epoch, seconds: (now - this.#started) / 1000 });
        this.#started = now;
        return 'continue';
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/transform/example-parts.js
var example_parts = __webpack_require__(30179);
// EXTERNAL MODULE: ./build/core/js/src/training/augment.js + 2 modules
var augment = __webpack_require__(26292);
// EXTERNAL MODULE: ./build/core/js/src/training/gather.js
var gather = __webpack_require__(46397);
;// CONCATENATED MODULE: ./build/core/js/src/training/batches.js

/**
 * Yields examples in the given order, in groups of up to `groupSize()` batches. A shorter last batch is
 * a group of its own.
 */
function* batchGroups({ examples, classWeights = [] }, { batchSize, groupSize }, order) {
    const width = examples.features.length / examples.size;
    for (let start = 0; start < order.length;) {
        const count = Math.min(Math.floor((order.length - start) / batchSize), groupSize()) || 1;
        const rows = order.subarray(start, start + count * batchSize);
        const labels = (0,gather/* gather */.k)(examples.labels, rows, examples.labels.length / examples.size);
        yield {
            count,
            size: rows.length / count,
            features: [(0,gather/* gather */.k)(examples.features, rows, width)],
            texts: examples.texts,
            images: examples.images,
            labels,
            weights: weightsOf(examples.weights ? (0,gather/* gather */.k)(examples.weights, rows, 1) : null, classWeights, labels),
        };
        start += rows.length;
    }
}
/**
 * Returns the weights of the examples, multiplied by those of their classes if present.
 * @param labels `[examples, outputs]`
 */
function weightsOf(ofExamples, classWeights, labels) {
    if (classWeights.every((ofClasses) => ofClasses === null))
        return ofExamples ? [ofExamples] : [];
    const outputs = classWeights.length;
    return classWeights.map((ofClasses, output) => Float32Array.from({ length: labels.length / outputs }, (_, example) => {
        const ofClass = ofClasses?.[labels[example * outputs + output] ?? -1] ?? 1;
        return (ofExamples?.[example] ?? 1) * ofClass;
    }));
}
/** Returns one step on a batch of `size` examples of the group, repeating examples if there are fewer. */
function batchOf(size, group) {
    const examples = group.count * group.size;
    const rows = Uint32Array.from({ length: size }, (_, index) => index % examples);
    return {
        count: 1,
        size,
        features: group.features.map((values) => (0,gather/* gather */.k)(values, rows, values.length / examples)),
        texts: group.texts,
        images: group.images,
        labels: (0,gather/* gather */.k)(group.labels, rows, group.labels.length / examples),
        weights: group.weights.map((weights) => (0,gather/* gather */.k)(weights, rows, 1)),
        rates: group.rates.slice(0, 1),
        iterations: group.iterations.slice(0, 1),
    };
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
;// CONCATENATED MODULE: ./build/core/js/src/training/class-weights.js


/**
 * Returns the weight of each class in the loss of each output, by class index; null for an output without class
 * weights.
 * @throws UserError for numbers as label, for an unknown class or output, and for weights without an output's name if
 * there are several outputs
 */
function classWeightsOf(section, target, source) {
    const outputs = (0,label_target/* outputsOf */.Yz)(target);
    if (section === undefined)
        return outputs.map(() => null);
    const names = outputs.map(({ name }) => name);
    if (target.kind !== 'multi-output') {
        if (isByOutput(section))
            throw misnamed('for each of several outputs', 'weights of the classes of one output');
        return [classWeights(section, target, source)];
    }
    if (!isByOutput(section))
        throw misnamed(`for a model of the outputs ${names.join(', ')}`, 'weights by the name of an output: `class-weights: {<output>: balanced}`');
    const unknown = Object.keys(section).find((name) => !names.includes(name));
    if (unknown !== undefined)
        throw misnamed(`for the unknown output ${JSON.stringify(unknown)}`, `one of ${names.join(', ')}`);
    return outputs.map(({ name, label }, index) => classWeights(section[name], label, {
        size: source.size,
        *labels() {
            for (const labels of source.labels())
                yield (0,label_target/* labelsOf */.PC)(target, index, labels);
        },
    }));
}
function isByOutput(section) {
    return section !== 'balanced' && Object.values(section).some((weights) => typeof weights !== 'number');
}
function misnamed(found, expected) {
    return new user_error/* UserError */.yo({
        code: 'TRAIN_WEIGHTS_MISMATCH',
        found: `train.class-weights ${found}`,
        expected,
        hint: 'Correct `train.class-weights`, or remove it.',
    });
}
/**
 * Returns the weight of each class, by class index; null without a section. `balanced` weights are those of King and
 * Zeng, "Logistic regression in rare events data", Political Analysis 9 (2001): examples ÷ (classes × examples of the
 * class).
 * @throws UserError for numbers as label, and for an unknown class
 */
function classWeights(section, label, { labels, size }) {
    if (section === undefined)
        return null;
    if (label.kind === 'number')
        throw new user_error/* UserError */.yo({
            code: 'TRAIN_WEIGHTS_MISMATCH',
            found: `train.class-weights for "${label.column}", which is a number`,
            expected: 'classes as label',
            hint: 'Remove `train.class-weights`.',
        });
    const { classes } = label;
    if (section === 'balanced') {
        const counts = new Float64Array(classes.length);
        for (const part of labels())
            for (const index of part)
                counts[index] = (counts[index] ?? 0) + 1;
        return Float32Array.from(counts, (count) => (count > 0 ? size / (classes.length * count) : 0));
    }
    const unknown = Object.keys(section).filter((name) => !classes.includes(name));
    if (unknown.length > 0)
        throw new user_error/* UserError */.yo({
            code: 'TRAIN_WEIGHTS_MISMATCH',
            found: `the unknown class ${JSON.stringify(unknown[0])} in train.class-weights`,
            expected: `one of ${classes.slice(0, 20).join(', ')}`,
            hint: 'Correct the name of the class.',
        });
    return Float32Array.from(classes, (name) => section[name] ?? 1);
}

;// CONCATENATED MODULE: ./build/core/js/src/engine/compiled/nodes.js
const floatType = { name: 'T', kind: 'type', value: 1 };
function addVariable(graph, name, { type, shape }) {
    const handle = graph.add('VarHandleOp', name, [], [
        { name: 'dtype', kind: 'type', value: type },
        { name: 'shape', kind: 'shape', value: shape },
        { name: 'shared_name', kind: 'string', value: name },
        { name: 'container', kind: 'string', value: '' },
    ]);
    const feed = addPlaceholder(graph, `${name}/feed`, { type, shape });
    return { type, shape, handle, feed, value: addRead(graph, `${name}/value`, { type, handle }) };
}
/** Adds a read of a variable, optionally after another node. */
function addRead(graph, name, { type, handle }, previous) {
    const inputs = previous === undefined ? [handle] : [handle, after(previous)];
    return graph.add('ReadVariableOp', name, inputs, [{ name: 'dtype', kind: 'type', value: type }]);
}
function addPlaceholder(graph, name, { type, shape }) {
    return graph.add('Placeholder', name, [], [
        { name: 'dtype', kind: 'type', value: type },
        { name: 'shape', kind: 'shape', value: shape },
    ]);
}
function addAssignment(graph, name, { handle, type }, value) {
    return graph.add('AssignVariableOp', name, [handle, value], [{ name: 'dtype', kind: 'type', value: type }]);
}
/** Returns the input that makes a node run after another. */
function after(name) {
    return `^${name}`;
}

;// CONCATENATED MODULE: ./build/core/js/src/engine/compiled/feed.js

/** Numbers of TensorFlow's `DataType`. */
const dataTypes = { float32: 1, float64: 2, int32: 3, uint8: 4 };
function numberOf(type) {
    return dataTypes[type];
}
/** Adds the feed of an input for a run of `steps` steps, and the nodes of the input in each step. */
function addFeed(graph, name, { type, shape, decoding }, steps) {
    const feed = addPlaceholder(graph, name, { type: dataTypes[type], shape: [steps, ...shape] });
    const parts = graph.add('Unpack', `${name}/parts`, [feed], [
        { name: 'num', kind: 'int', value: steps },
        { name: 'axis', kind: 'int', value: 0 },
        typeAttribute('T', type),
    ]);
    const decode = decoder(graph, name, type, decoding);
    const inputs = Array.from({ length: steps }, (_, step) => decode(`${parts}:${step}`, `${name}/step_${step}`));
    return { feed, inputs };
}
function decoder(graph, name, type, decoding) {
    switch (decoding.kind) {
        case 'none':
            return (part) => part;
        case 'one-hot':
            return oneHotDecoder(graph, name, decoding.classes);
        case 'affine':
            return affineDecoder(graph, name, type, decoding.steps);
    }
}
function oneHotDecoder(graph, name, classes) {
    const depth = graph.addConstant(`${name}/classes`, int32Constant(classes));
    const [on, off] = [
        addValues(graph, `${name}/on`, [1], 'float32'),
        addValues(graph, `${name}/off`, [0], 'float32'),
    ];
    const attributes = [typeAttribute('T', 'float32'), typeAttribute('TI', 'int32')];
    return (part, location) => graph.add('OneHot', location, [part, depth, on, off], attributes);
}
function affineDecoder(graph, name, type, steps) {
    const exact = isExactInFloat32(type, steps) ? 'float32' : 'float64';
    const operations = steps.flatMap(({ subtract, divide }, index) => [
        ...operationUnless(graph, `${name}/subtract_${index}`, 'Sub', subtract, 0, exact),
        ...operationUnless(graph, `${name}/divide_${index}`, 'RealDiv', divide, 1, exact),
    ]);
    const computed = operations.length === 0 ? 'float32' : exact;
    return (part, location) => {
        const wide = addCast(graph, `${location}/wide`, part, type, computed);
        const result = operations.reduce((value, { operation, operand }, index) => graph.add(operation, `${location}/${index}`, [value, operand], [typeAttribute('T', computed)]), wide);
        return addCast(graph, location, result, computed, 'float32');
    };
}
/**
 * Returns true if float32 arithmetic gives the same result. A quotient of float32 numbers that is rounded to float64
 * and then to float32 equals the one rounded directly (Figueroa, "When is double rounding innocuous?", SIGNUM
 * Newsletter 30 (1995)).
 */
function isExactInFloat32(type, steps) {
    const [step] = steps;
    if (!step || steps.length > 1 || (type !== 'uint8' && type !== 'float32'))
        return false;
    return (step.subtract.every((value) => value === 0) && step.divide.every((value) => Math.fround(value) === value));
}
function operationUnless(graph, name, operation, values, neutral, type) {
    if (values.every((value) => value === neutral))
        return [];
    const same = values.every((value) => value === values[0]);
    return [{ operation, operand: addValues(graph, name, same ? values.slice(0, 1) : values, type) }];
}
/**
 * Adds values behind a placeholder, because TensorFlow replaces a division by a constant with a product, which rounds
 * differently.
 */
function addValues(graph, name, values, type) {
    const array = type === 'float32' ? Float32Array.from(values) : Float64Array.from(values);
    const shape = values.length === 1 ? [] : [values.length];
    const constant = graph.addConstant(`${name}/constant`, {
        type: dataTypes[type],
        shape,
        bytes: new Uint8Array(array.buffer),
    });
    return graph.add('PlaceholderWithDefault', name, [constant], [typeAttribute('dtype', type), { name: 'shape', kind: 'shape', value: shape }]);
}
function addCast(graph, name, value, from, to) {
    if (from === to)
        return value;
    return graph.add('Cast', name, [value], [typeAttribute('SrcT', from), typeAttribute('DstT', to)]);
}
function int32Constant(value) {
    return { type: dataTypes.int32, shape: [], bytes: new Uint8Array(Int32Array.of(value).buffer) };
}
function typeAttribute(name, type) {
    return { name, kind: 'type', value: dataTypes[type] };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/core/js/src/engine/compiled/graph.js

/** The tag by which the only graph of a SavedModel is found. */
const graphTag = 'train';
/** A writer of a TensorFlow graph, node by node. */
class GraphWriter {
    #messages;
    #graph;
    constructor(messages) {
        this.#messages = messages;
        this.#graph = new messages.GraphDef();
    }
    /** Adds a node and returns its name, which is also that of its first output. */
    add(operation, name, inputs, attributes) {
        const node = this.#newNode(operation, name, inputs);
        for (const attribute of attributes)
            node.getAttrMap().set(attribute.name, this.#attributeValue(attribute));
        this.#graph.addNode(node);
        return name;
    }
    addConstant(name, { type, shape, bytes }) {
        if ((0,external_node_os_.endianness)() !== 'LE')
            throw new Error('constants can be written on little-endian machines only');
        const tensor = new this.#messages.Tensor();
        tensor.setDtype(type);
        tensor.setTensorShape(this.#shape(shape));
        tensor.setTensorContent(bytes);
        const node = this.#newNode('Const', name, []);
        const value = new this.#messages.AttrValue();
        value.setTensor(tensor);
        node.getAttrMap().set('value', value);
        node.getAttrMap().set('dtype', this.#attributeValue({ name: 'dtype', kind: 'type', value: type }));
        this.#graph.addNode(node);
        return name;
    }
    /** Returns the content of a `saved_model.pb`. */
    serialize() {
        const info = new this.#messages.MetaGraphDef.MetaInfoDef();
        info.setTagsList([graphTag]);
        const metaGraph = new this.#messages.MetaGraphDef();
        metaGraph.setMetaInfoDef(info);
        metaGraph.setGraphDef(this.#graph);
        const model = new this.#messages.SavedModel();
        model.setSavedModelSchemaVersion(1);
        model.setMetaGraphsList([metaGraph]);
        return model.serializeBinary();
    }
    #newNode(operation, name, inputs) {
        const node = new this.#messages.NodeDef();
        node.setOp(operation);
        node.setName(name);
        node.setInputList(inputs);
        return node;
    }
    #attributeValue(attribute) {
        const value = new this.#messages.AttrValue();
        const list = new this.#messages.AttrValue.ListValue();
        switch (attribute.kind) {
            case 'type':
                value.setType(attribute.value);
                break;
            case 'int':
                value.setI(attribute.value);
                break;
            case 'float':
                value.setF(attribute.value);
                break;
            case 'bool':
                value.setB(attribute.value);
                break;
            case 'string':
                value.setS(new TextEncoder().encode(attribute.value));
                break;
            case 'shape':
                value.setShape(this.#shape(attribute.value));
                break;
            case 'ints':
                list.setIList(attribute.value);
                value.setList(list);
                break;
            case 'floats':
                list.setFList(attribute.value);
                value.setList(list);
                break;
            case 'bools':
                list.setBList(attribute.value);
                value.setList(list);
                break;
        }
        return value;
    }
    #shape(sizes) {
        const shape = new this.#messages.TensorShape();
        shape.setDimList(sizes.map((size) => {
            const dimension = new this.#messages.TensorShape.Dim();
            dimension.setSize(size);
            return dimension;
        }));
        return shape;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/engine/compiled/liveness.js
/** Returns all inputs of the operations of a trace, and the outcomes of the step. */
function referencesOf(recording) {
    return [...recording.operations.flatMap(({ inputs }) => inputs), ...outcomesOf(recording)];
}
/** Returns the indices of the operations on which the outcomes of the step depend; the others are unnecessary. */
function liveOperations(recording) {
    return ancestorsOf(recording, outcomesOf(recording));
}
/**
 * Returns, for each kernel, the operations that read a variable which the kernel updates and that the kernel's inputs
 * do not depend on. They need an explicit dependency to run before the kernel.
 */
function readersBeforeKernels(recording, live) {
    return recording.kernels.map(({ inputs, variables }) => {
        const done = ancestorsOf(recording, inputs);
        const updated = new Set(variables);
        return [...live].filter((operation) => {
            if (done.has(operation))
                return false;
            const taken = recording.operations[operation]?.inputs ?? [];
            return taken.some((input) => input.kind === 'variable' && updated.has(input.name));
        });
    });
}
function outcomesOf({ updates, kernels, results }) {
    return [...updates.map(({ value }) => value), ...kernels.flatMap(({ inputs }) => inputs), ...results];
}
function ancestorsOf({ operations }, references) {
    const found = new Set();
    const open = [...references];
    for (let reference = open.pop(); reference; reference = open.pop()) {
        if (reference.kind !== 'output' || found.has(reference.operation))
            continue;
        found.add(reference.operation);
        open.push(...(operations[reference.operation]?.inputs ?? []));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/core/js/src/engine/compiled/run.js



/**
 * Adds `stepCount` steps in order. The kernels of each step change variables in place, and the next step reads them
 * after that. Values of other variables pass from step to step as tensors, and are assigned at the end.
 */
function addRun(graph, prefix, parts, stepCount) {
    const writer = new StepWriter(graph, parts);
    const feeds = parts.feeds.map((feed, index) => addFeed(graph, `${prefix}/input_${index}`, feed, stepCount));
    const results = [];
    for (let step = 0; step < stepCount; step++)
        results.push(...writer.add(`${prefix}/step_${step}`, feeds.map(({ inputs }) => known(inputs[step]))));
    const packed = graph.add('Pack', `${prefix}/packed`, results, [
        { name: 'N', kind: 'int', value: results.length },
        floatType,
    ]);
    const fetched = [packed, ...writer.finish(prefix).map(after)];
    return {
        feeds: feeds.map(({ feed }) => feed),
        results: graph.add('Identity', `${prefix}/results`, fetched, [floatType]),
    };
}
class StepWriter {
    #graph;
    #parts;
    #live;
    #readers;
    /** Node with the value of a variable, unless a kernel has changed the variable since. */
    #values;
    /** Last kernel that changed a variable in place. */
    #changes = new Map();
    constructor(graph, parts) {
        this.#graph = graph;
        this.#parts = parts;
        this.#live = liveOperations(parts.recording);
        this.#readers = readersBeforeKernels(parts.recording, this.#live);
        this.#values = new Map([...parts.variables].map(([name, { value }]) => [name, value]));
    }
    /** Adds a step on inputs, and returns the nodes of its results. */
    add(location, inputs) {
        const { recording, constants, variables } = this.#parts;
        const operations = [];
        const found = new Map(this.#values);
        const changes = new Map(this.#changes);
        const valueOf = (name) => {
            const read = found.get(name) ??
                addRead(this.#graph, `${location}/read_${found.size}`, known(variables.get(name)), changes.get(name));
            found.set(name, read);
            return read;
        };
        const nameOf = (reference) => {
            switch (reference.kind) {
                case 'input':
                    return known(inputs[reference.index]);
                case 'constant':
                    return known(constants[reference.index]);
                case 'variable':
                    return valueOf(reference.name);
                case 'output':
                    return `${known(operations[reference.operation])}:${reference.index}`;
            }
        };
        for (const [index, { name, inputs: taken, attributes }] of recording.operations.entries())
            if (this.#live.has(index))
                operations[index] = this.#graph.add(name, `${location}/${index}_${name}`, taken.map(nameOf), attributes);
        for (const { variable, value } of recording.updates)
            this.#values.set(variable, nameOf(value));
        for (const [index, kernel] of recording.kernels.entries()) {
            const before = new Set([
                ...kernel.variables.flatMap((name) => this.#changes.get(name) ?? []),
                ...(this.#readers[index] ?? []).map((reader) => known(operations[reader])),
            ]);
            const handles = kernel.variables.map((name) => known(variables.get(name)).handle);
            const taken = [...handles, ...kernel.inputs.map(nameOf), ...[...before].map(after)];
            const name = `${location}/kernel_${index}_${kernel.operation}`;
            this.#graph.add(kernel.operation, name, taken, kernel.attributes);
            for (const variable of kernel.variables) {
                this.#changes.set(variable, name);
                this.#values.delete(variable);
            }
        }
        return recording.results.map(nameOf);
    }
    /**
     * Adds the assignments, and returns the nodes that must run before the variables have the values of the last step.
     */
    finish(prefix) {
        const assignments = [...this.#parts.variables].flatMap(([name, nodes], index) => {
            const value = this.#values.get(name);
            const changed = value !== undefined && value !== nodes.value;
            return changed ? [addAssignment(this.#graph, `${prefix}/assign_${index}`, nodes, value)] : [];
        });
        return [...assignments, ...new Set(this.#changes.values())];
    }
}
function known(part) {
    if (part === undefined)
        throw new Error('a trace refers to a part that it does not contain');
    return part;
}

;// CONCATENATED MODULE: ./build/core/js/src/engine/compiled/program.js



function writeProgram(messages, parts) {
    const graph = new GraphWriter(messages);
    const variables = new Map(variablesOf(parts).map((variable, index) => [
        variable.name,
        addVariable(graph, `variable_${index}`, variable),
    ]));
    const assign = addAssign(graph, variables);
    const runs = parts.map(({ recording, feeds, stepCounts }, part) => {
        const constants = recording.constants.map((constant, index) => graph.addConstant(`part_${part}/constant_${index}`, constant));
        return new Map(stepCounts.map((count) => [
            count,
            addRun(graph, `part_${part}/run_${count}`, { recording, feeds, constants, variables }, count),
        ]));
    });
    const changed = new Set(parts.flatMap(({ recording }) => changedBy(recording)));
    return {
        savedModel: graph.serialize(),
        variables: [...variables].map(([name, { feed, value }]) => ({
            name,
            feed,
            value,
            changed: changed.has(name),
        })),
        assign,
        runs,
    };
}
function variablesOf(parts) {
    const all = parts.flatMap(({ recording }) => recording.variables);
    return [...new Map(all.map((variable) => [variable.name, variable])).values()];
}
function changedBy({ updates, kernels }) {
    return [...updates.map(({ variable }) => variable), ...kernels.flatMap(({ variables }) => variables)];
}
function addAssign(graph, variables) {
    const assignments = [...variables.values()].map((nodes) => addAssignment(graph, `${nodes.handle}/assign`, nodes, nodes.feed));
    // A session can fetch values only, and an assignment has no value.
    const value = graph.addConstant('assigned/value', { type: 1, shape: [], bytes: new Uint8Array(4) });
    return graph.add('Identity', 'assigned', [value, ...assignments.map(after)], [floatType]);
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/files/temporary-path.js
var temporary_path = __webpack_require__(20684);
;// CONCATENATED MODULE: ./build/core/js/src/engine/compiled/session.js





/**
 * Loads a graph from the content of a `saved_model.pb`, which the native library can read from a folder only.
 * @param optimized true if TensorFlow may rewrite the graph before its first run
 */
async function openSession(backend, savedModel, optimized) {
    const folder = (0,temporary_path/* makeTemporaryFolder */.wE)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tensorline-graph-'));
    try {
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, 'saved_model.pb'), savedModel);
        // The binding reads this variable whenever it opens a session (src/engine/native/graph_optimizer.cc).
        process.env['TENSORLINE_GRAPH_OPTIMIZER'] = optimized ? 'on' : 'off';
        const id = backend.loadSavedModelMetaGraph(folder, graphTag);
        return {
            run: (feeds, fetches) => backend.runSavedModel(id, feeds.map(([, value]) => value), feeds.map(([name, { dtype }]) => ({ name, dtype })), [...fetches]),
            runOn: (feeds, fetch) => runOn(backend.binding, id, feeds, fetch),
            close: () => backend.deleteSavedModel(id),
        };
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}
function runOn(binding, id, feeds, fetch) {
    const fed = feeds.map(({ type, shape, values }) => binding.createTensor([...shape], type, values));
    try {
        const names = feeds.map(({ name }) => name).join(',');
        const [fetched] = binding.runSavedModel(id, fed, names, fetch);
        if (!fetched)
            throw new Error('a session returned no tensor');
        const values = binding.tensorDataSync(fetched.id);
        binding.deleteTensor(fetched.id);
        return values;
    }
    finally {
        for (const tensor of fed)
            binding.deleteTensor(tensor);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/engine/compiled/compile.js



/** Compiles traced steps into a graph. */
async function compileSteps({ tf, report }, native, parts) {
    const program = writeProgram(native.messages, parts);
    const session = await openSession(native.backend, program.savedModel, report.device === 'gpu' || parts.some(convolves));
    const variables = program.variables.map((nodes) => {
        const variable = tf.engine().registeredVariables[nodes.name];
        if (!variable)
            throw new Error(`the variable ${nodes.name} was disposed of while its step was compiled`);
        return { ...nodes, variable };
    });
    const changed = variables.filter((variable) => variable.changed);
    return {
        load() {
            const feeds = variables.map(({ feed, variable }) => [feed, variable]);
            tf.dispose(session.run(feeds, [program.assign]));
        },
        run(part, steps, values) {
            const runs = program.runs[part] ?? new Map();
            const results = [];
            for (const [count, { feeds, results: fetch }] of [...runs].sort(([a], [b]) => b - a))
                for (; results.length + count <= steps;) {
                    const from = results.length;
                    const fed = (parts[part]?.feeds ?? []).flatMap(({ type, shape }, index) => {
                        const [name, all] = [feeds[index], values[index]];
                        if (name === undefined || !all)
                            return [];
                        const width = all.length / steps;
                        return [
                            {
                                name,
                                type: numberOf(type),
                                shape: [count, ...shape],
                                values: all.subarray(from * width, (from + count) * width),
                            },
                        ];
                    });
                    const found = session.runOn(fed, fetch);
                    const width = found.length / count;
                    for (let step = 0; step < count; step++)
                        results.push([...found.slice(step * width, (step + 1) * width)]);
                }
            return results;
        },
        store() {
            if (changed.length === 0)
                return;
            const values = session.run([], changed.map(({ value }) => value));
            values.forEach((value, index) => changed[index]?.variable.assign(value));
            tf.dispose(values);
        },
        close: () => session.close(),
    };
}
/**
 * Returns true for a step with convolutions. TensorFlow's graph optimizer takes 0.1 to 0.2 s before the first run. On a
 * CPU it accelerates only convolutions, whose bias it adds in the same pass.
 */
function convolves({ recording }) {
    return recording.operations.some(({ name }) => name === 'Conv2D');
}

;// CONCATENATED MODULE: ./build/core/js/src/engine/compiled/attribute.js
/** Returns an attribute of the binding's call; null for a kind that graphs cannot contain. */
function readAttribute(binding, { name, type, value }) {
    switch (type) {
        case binding.TF_ATTR_TYPE:
            return typeof value === 'number' ? { name, kind: 'type', value } : null;
        case binding.TF_ATTR_INT:
            if (typeof value === 'number')
                return { name, kind: 'int', value };
            return isArrayOf(value, 'number') ? { name, kind: 'ints', value: [...value] } : null;
        case binding.TF_ATTR_FLOAT:
            if (typeof value === 'number')
                return { name, kind: 'float', value };
            return isArrayOf(value, 'number') ? { name, kind: 'floats', value: [...value] } : null;
        case binding.TF_ATTR_BOOL:
            if (typeof value === 'boolean')
                return { name, kind: 'bool', value };
            return isArrayOf(value, 'boolean') ? { name, kind: 'bools', value: [...value] } : null;
        case binding.TF_ATTR_STRING:
            return typeof value === 'string' ? { name, kind: 'string', value } : null;
        case binding.TF_ATTR_SHAPE:
            return isArrayOf(value, 'number') ? { name, kind: 'shape', value: [...value] } : null;
        default:
            return null;
    }
}
function isArrayOf(value, type) {
    return Array.isArray(value) && value.every((element) => typeof element === type);
}

// EXTERNAL MODULE: ./build/core/js/src/engine/compiled/intercept-binding.js
var intercept_binding = __webpack_require__(18100);
;// CONCATENATED MODULE: ./build/core/js/src/engine/compiled/trace-step.js



/**
 * Runs one training step and records every operation of the native library. Recording does not change the step: a
 * rejected trace costs only its time.
 */
async function recordStep({ tf }, native, step) {
    const variables = Object.values(tf.engine().registeredVariables);
    const inputs = await (0,intercept_binding/* nativeTensors */.ek)(native.backend, step.inputs);
    const before = await (0,intercept_binding/* nativeTensors */.ek)(native.backend, variables);
    const recorder = new Recorder(native.backend, inputs, named(variables, before));
    const values = await (0,intercept_binding/* withBinding */.K5)(native.backend, recorder.interceptions(), () => step.run(recorder));
    const after = await (0,intercept_binding/* nativeTensors */.ek)(native.backend, variables);
    return { values, recording: recorder.finish(named(variables, after), values.length) };
}
function named(variables, tensors) {
    return tensors.flatMap((tensor, index) => {
        const variable = variables[index];
        return variable ? [{ ...tensor, name: variable.name }] : [];
    });
}
class Recorder {
    #backend;
    #binding;
    #inputs;
    #variables;
    /** Origin of each tensor of the native library, by its id. */
    #references = new Map();
    #scalars = new Set();
    #operations = [];
    #constants = [];
    #kernels = [];
    #results = [];
    #refused = null;
    constructor(backend, inputs, variables) {
        this.#backend = backend;
        this.#binding = backend.binding;
        this.#inputs = inputs;
        this.#variables = variables;
        inputs.forEach(({ id }, index) => this.#references.set(id, { kind: 'input', index }));
        for (const { id, name } of variables) {
            if (this.#references.has(id))
                this.#refuse(`the variable ${name} shares its values with another variable`);
            this.#references.set(id, { kind: 'variable', name });
        }
    }
    interceptions() {
        return {
            executeOp: (name, attributes, ids, outputCount) => {
                const inputs = ids.map((id) => this.#referTo(id));
                const outputs = this.#binding.executeOp(name, attributes, ids, outputCount);
                if (this.#results.length > 0)
                    this.#refuse(`it reads values back before its last operation, ${name}`);
                outputs.forEach(({ id, shape, dtype }, index) => {
                    this.#references.set(id, { kind: 'output', operation: this.#operations.length, index });
                    if (shape.length === 0 && dtype === this.#binding.TF_FLOAT)
                        this.#scalars.add(id);
                });
                const read = attributes.flatMap((attribute) => {
                    const known = readAttribute(this.#binding, attribute);
                    if (!known)
                        this.#refuse(`the attribute ${attribute.name} of ${name} cannot be written into a graph`);
                    return known ? [known] : [];
                });
                this.#operations.push({ name, attributes: read, inputs });
                return outputs;
            },
            tensorDataSync: (id) => {
                this.#results.push(id);
                return this.#binding.tensorDataSync(id);
            },
        };
    }
    replaceUpdates(kernels) {
        for (const { operation, variables, inputs, flags = {} } of kernels) {
            this.#kernels.push({
                operation,
                attributes: [
                    { name: 'T', kind: 'type', value: this.#binding.TF_FLOAT },
                    ...Object.entries(flags).map(([name, value]) => ({ name, kind: 'bool', value })),
                ],
                variables: variables.map(({ name }) => name),
                inputs: inputs.map((tensor) => this.#copyOf(tensor)),
            });
        }
    }
    finish(after, resultCount) {
        const replaced = new Set(this.#kernels.flatMap(({ variables }) => variables));
        const updates = after.flatMap(({ id, name }, index) => id === this.#variables[index]?.id || replaced.has(name)
            ? []
            : [{ variable: name, value: this.#referTo(id) }]);
        if (this.#results.length !== resultCount || !this.#results.every((id) => this.#scalars.has(id)))
            this.#refuse('its return values are not the scalars that it reads back');
        if (this.#refused !== null)
            return { refused: this.#refused };
        const results = this.#results.map((id) => this.#referTo(id));
        const recorded = {
            operations: this.#operations,
            constants: this.#constants,
            inputs: this.#inputs.map(({ type, shape }) => ({ type, shape })),
            updates,
            kernels: this.#kernels,
            results,
        };
        const used = new Set([...replaced, ...updates.map(({ variable }) => variable)]);
        for (const reference of referencesOf(recorded))
            if (reference.kind === 'variable')
                used.add(reference.name);
        return {
            ...recorded,
            variables: this.#variables.filter(({ name }) => used.has(name)).map(withoutId),
        };
    }
    /** Records the first reason for rejecting the trace; the step itself continues unchanged. */
    #refuse(reason) {
        this.#refused ??= reason;
    }
    /** Refers to a tensor by recording a copy of it, because its id is visible only as an input of an operation. */
    #copyOf(tensor) {
        const operation = this.#operations.length;
        this.#backend.executeSingleInput('Identity', tensor).dispose();
        return { kind: 'output', operation, index: 0 };
    }
    /**
     * Returns the origin of a tensor. A tensor that no recorded operation created is from before the step or from
     * JavaScript: its values are copied.
     */
    #referTo(id) {
        const known = this.#references.get(id);
        if (known)
            return known;
        const reference = { kind: 'constant', index: this.#constants.length };
        this.#constants.push(this.#readConstant(id));
        this.#references.set(id, reference);
        return reference;
    }
    #readConstant(id) {
        const values = this.#binding.tensorDataSync(id);
        const type = this.#typeOf(values);
        if (type === null || !ArrayBuffer.isView(values)) {
            this.#refuse('it uses a tensor of strings, resources or 64-bit values');
            return { type: this.#binding.TF_FLOAT, shape: [0], bytes: new Uint8Array() };
        }
        const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength).slice();
        return { type, shape: this.#shapeOf(id, type), bytes };
    }
    #typeOf(values) {
        if (values instanceof Float32Array)
            return this.#binding.TF_FLOAT;
        if (values instanceof Int32Array)
            return this.#binding.TF_INT32;
        if (values instanceof Uint8Array)
            return this.#binding.TF_BOOL;
        return null;
    }
    #shapeOf(id, type) {
        const binding = this.#binding;
        const attributes = [{ name: 'T', type: binding.TF_ATTR_TYPE, value: type }];
        // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- tfjs-node itself makes literals of this class
        const outputs = binding.executeOp('Identity', attributes, [id], 1);
        for (const output of outputs)
            binding.deleteTensor(output.id);
        return [...(outputs[0]?.shape ?? [])];
    }
}
function withoutId({ name, type, shape }) {
    return { name, type, shape };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/core/js/src/engine/compiled/trace-types.js

/**
 * Returns the difference between two traces of the same step; null if they agree. Differences come from decisions in
 * JavaScript, such as the mask of a dropout, which a graph would repeat in every step.
 */
function traceMismatch(first, second) {
    if ((0,external_node_util_.isDeepStrictEqual)(first, second))
        return null;
    const differing = second.operations.find((operation, index) => {
        const before = first.operations[index];
        if (!(0,external_node_util_.isDeepStrictEqual)(operation, before))
            return true;
        return operation.inputs.some((input) => input.kind === 'constant' &&
            !(0,external_node_util_.isDeepStrictEqual)(first.constants[input.index], second.constants[input.index]));
    });
    return {
        refused: `two traces of it differ${differing ? `, from the operation ${differing.name} on` : ''}`,
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/engine/compiled/trace.js


/**
 * Maximum number of runs. The first run may contain one-time work, so a third run may have to agree with the second.
 */
const mostRuns = 3;
/** Runs a step operation by operation until two traces agree, so that the trace can become a graph. */
async function trace(engine, native, step) {
    let last = (await recordStep(engine, native, step)).recording;
    for (let runs = 1;; runs++) {
        const { recording } = await recordStep(engine, native, step);
        const refused = refusalOf(last, recording);
        if (refused === null)
            return recording;
        if (runs + 1 === mostRuns)
            return refused;
        last = recording;
    }
}
function refusalOf(before, after) {
    if ('refused' in after)
        return after;
    return 'refused' in before ? before : traceMismatch(before, after);
}

// EXTERNAL MODULE: ./build/core/js/src/training/step-feeds.js
var step_feeds = __webpack_require__(62852);
// EXTERNAL MODULE: ./build/core/js/src/training/step.js + 7 modules
var training_step = __webpack_require__(2426);
;// CONCATENATED MODULE: ./build/core/js/src/training/training-steps.js

/**
 * Returns the means from the loss and the accuracy, if present; for several outputs, from the total loss followed by
 * both values of each output.
 */
function toMeans(target, values) {
    const [loss = NaN, ...others] = values;
    if (target.kind !== 'multi-output')
        return { loss, accuracy: others[0] ?? null };
    let index = 0;
    const outputs = (0,label_target/* outputsOf */.Yz)(target).map(({ name, label }) => {
        const ofOutput = others[index++] ?? NaN;
        return [name, { loss: ofOutput, accuracy: label.kind === 'class' ? (others[index++] ?? NaN) : null }];
    });
    return { loss, accuracy: null, outputs: Object.fromEntries(outputs) };
}

;// CONCATENATED MODULE: ./build/core/js/src/training/eager-steps.js



/** Returns training steps that run operation by operation. */
function eagerSteps(tf, form, step) {
    return {
        stepsPerRun: 1,
        run: (group) => runEagerly(tf, form, step, group),
        finish: () => undefined,
        close: () => undefined,
    };
}
/** Runs the steps of a group operation by operation. */
async function runEagerly(tf, form, step, group) {
    const means = [];
    const feeds = (0,step_feeds/* stepFeeds */.O)(form, group);
    for (let index = 0; index < group.count; index++) {
        const inputs = (0,step_feeds/* inputsAt */.l)(tf, feeds, index);
        means.push(toMeans(form.label, await step.run(inputs)));
        tf.dispose((0,training_step/* inOrder */.al)(inputs));
    }
    return means;
}

;// CONCATENATED MODULE: ./build/core/js/src/training/compiled-steps.js








/** Maximum input of one call of the native library, in bytes, unless a single batch is larger. */
const runBytes = 4 * 2 ** 20;
const maxStepsPerRun = 16;
/**
 * Maximum duration of a call: a cancellation has no effect during it, and a runner ends a cancelled job after ten
 * seconds.
 */
const runSeconds = 1;
/**
 * Training steps that the native library runs as one graph, many in one call. To trace a step, it runs operation by
 * operation on a batch of every size, and its effects are rolled back. Every step therefore runs through the graph, so
 * that a resumed training gives bit-identical weights. If no graph can be compiled, steps run operation by operation.
 */
class CompiledSteps {
    /** Number of steps per call of the larger graph. */
    #mostSteps;
    #now;
    #engine;
    #native;
    #step;
    #settings;
    #graph = null;
    /** True if the graph's variables are newer than the model's. */
    #graphAhead = false;
    /** Duration of a step in the last call. The first call runs one step. */
    #stepSeconds = Infinity;
    constructor(engine, native, step, settings) {
        const [batchSize = 1] = settings.batchSizes;
        const batchBytes = settings.exampleBytes * batchSize;
        this.#now = settings.now ?? (() => performance.now());
        this.#mostSteps = Math.min(Math.max(Math.floor(runBytes / batchBytes), 1), maxStepsPerRun);
        this.#engine = engine;
        this.#native = native;
        this.#step = step;
        this.#settings = settings;
    }
    get stepsPerRun() {
        return Math.min(Math.max(Math.floor(runSeconds / this.#stepSeconds), 1), this.#mostSteps);
    }
    async run(group) {
        this.#graph ??= await this.#compile(group);
        const started = this.#now();
        const means = await this.#runOn(this.#graph, group);
        this.#stepSeconds = (this.#now() - started) / 1000 / group.count;
        return means;
    }
    async #runOn(graph, group) {
        const { form, batchSizes } = this.#settings;
        const part = batchSizes.indexOf(group.size);
        if ('refused' in graph || part < 0) {
            this.finish();
            return runEagerly(this.#engine.tf, form, this.#step, group);
        }
        if (!this.#graphAhead)
            graph.load();
        this.#graphAhead = true;
        const feeds = (0,training_step/* inOrder */.al)((0,step_feeds/* stepFeeds */.O)(form, group));
        const values = feeds.map((feed) => feed.values);
        return graph.run(part, group.count, values).map((scalars) => toMeans(form.label, scalars));
    }
    finish() {
        if (this.#graphAhead && this.#graph && !('refused' in this.#graph))
            this.#graph.store();
        this.#graphAhead = false;
    }
    close() {
        if (this.#graph && !('refused' in this.#graph))
            this.#graph.close();
        this.#graph = null;
    }
    async #compile(group) {
        const graph = await this.#rehearseAll(group);
        if ('refused' in graph)
            this.#settings.log.info(`Training operation by operation, because the step cannot be compiled into a graph: ${graph.refused}`);
        return graph;
    }
    async #rehearseAll(group) {
        const before = this.#step.variables.map(({ variable }) => ({ variable, value: variable.clone() }));
        const parts = [];
        try {
            for (const size of this.#settings.batchSizes) {
                const part = await this.#rehearse(batchOf(size, group));
                if ('refused' in part)
                    return part;
                parts.push(part);
            }
        }
        finally {
            for (const { variable, value } of before)
                variable.assign(value);
            this.#engine.tf.dispose(before.map(({ value }) => value));
        }
        try {
            return await compileSteps(this.#engine, this.#native, parts);
        }
        catch (error) {
            return { refused: (0,user_error/* messageOf */.bD)(error) };
        }
    }
    async #rehearse(group) {
        const { form, batchSizes } = this.#settings;
        const fields = (0,step_feeds/* stepFeeds */.O)(form, group);
        const inputs = (0,step_feeds/* inputsAt */.l)(this.#engine.tf, fields, 0);
        const tensors = (0,training_step/* inOrder */.al)(inputs);
        const recording = await trace(this.#engine, this.#native, {
            inputs: tensors,
            run: (recorder) => this.#step.run(inputs, recorder),
        });
        this.#engine.tf.dispose(tensors);
        if ('refused' in recording)
            return recording;
        const stepCounts = group.size === batchSizes[0] ? [...new Set([this.#mostSteps, 1])] : [1];
        const feeds = (0,training_step/* inOrder */.al)(fields).map((feed) => feed.describe());
        return { recording, feeds, stepCounts };
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/training/divergence.js

/**
 * Checks that losses are finite.
 * @throws UserError with the first step whose loss is not a finite number
 */
function checkLosses(results, { epoch, batch, iteration }, callbacks) {
    const bad = results.findIndex(({ loss }) => !Number.isFinite(loss));
    if (bad < 0)
        return;
    const location = `step ${iteration + bad + 1} (epoch ${epoch}, batch ${batch + bad + 1})`;
    throw diverged(`a loss of ${results[bad]?.loss} in ${location}`, callbacks);
}
/**
 * Checks that weights are finite, because bounded losses can stay finite when the weights do not.
 * @throws UserError with the first weight that is not finite
 */
async function checkWeights(model, epoch, callbacks) {
    for (const weight of model.weights)
        if (!(await weight.read().data()).every(Number.isFinite))
            throw diverged(`weights of ${weight.originalName} that are not finite after epoch ${epoch}`, callbacks);
}
function diverged(found, callbacks) {
    const good = callbacks
        .map((callback) => callback.lastGood?.() ?? null)
        .filter((location) => location !== null);
    return new user_error/* UserError */.yo({
        code: 'TRAIN_DIVERGED',
        found,
        expected: 'finite numbers',
        hint: [
            'The training diverged. Lower the learning rate, or scale the features (`data.transform`).',
            ...good,
        ]
            .filter(Boolean)
            .join(' '),
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/training/epoch-record.js
/**
 * Returns the record of an epoch.
 * @param validation null without a validation split
 */
function recordOf(epoch, { outputs, ...all }, validation) {
    return {
        epoch,
        ...epochMeans(all, validation),
        ...(outputs && {
            outputs: Object.fromEntries(Object.entries(outputs).map(([name, means]) => [
                name,
                epochMeans(means, validation?.outputs?.[name] ?? null),
            ])),
        }),
    };
}
function epochMeans({ loss, accuracy }, validation) {
    return {
        loss,
        accuracy,
        validationLoss: validation?.loss ?? null,
        validationAccuracy: validation?.accuracy ?? null,
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/training/loss-weights.js


/**
 * Returns the weight of each output's loss; undefined without a section, for equal weights.
 * @throws UserError for a model with one output, and for an unknown output
 */
function lossWeights(section, target) {
    if (section === undefined)
        return undefined;
    if (target.kind !== 'multi-output')
        throw new user_error/* UserError */.yo({
            code: 'TRAIN_WEIGHTS_MISMATCH',
            found: `train.loss-weights for a model of one output, "${target.column}"`,
            expected: 'several outputs, which `data.labels` defines',
            hint: 'Remove `train.loss-weights`.',
        });
    const names = (0,label_target/* outputsOf */.Yz)(target).map(({ name }) => name);
    const unknown = Object.keys(section).find((name) => !names.includes(name));
    if (unknown !== undefined)
        throw new user_error/* UserError */.yo({
            code: 'TRAIN_WEIGHTS_MISMATCH',
            found: `the unknown output ${JSON.stringify(unknown)} in train.loss-weights`,
            expected: `one of ${names.join(', ')}`,
            hint: 'Correct the name of the output.',
        });
    return section;
}

;// CONCATENATED MODULE: ./build/core/js/src/training/memory.js

/** Messages of the library when it cannot allocate a tensor. */
const exhausted = /OOM when allocating|RESOURCE_EXHAUSTED|ResourceExhausted|out of memory|failed to allocate/i;
/**
 * Does the work of a step.
 * @throws UserError with the batch size when memory is insufficient for it
 */
async function withMemoryExplained(batchSize, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo || !exhausted.test((0,user_error/* messageOf */.bD)(error)))
            throw error;
        const [shape] = /shape\[[\d,]*\]/.exec((0,user_error/* messageOf */.bD)(error)) ?? [];
        throw new user_error/* UserError */.yo({
            code: 'MACHINE_OUT_OF_MEMORY',
            found: `not enough memory for a step on ${batchSize} examples${shape ? ` (a tensor of ${shape})` : ''}`,
            expected: 'a batch whose values and gradients fit into memory',
            hint: `Lower \`train.batch-size\` to ${Math.max(Math.floor(batchSize / 2), 1)} or less, or use a smaller network.`,
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/core/js/src/training/network-faults.js
var network_faults = __webpack_require__(10246);
;// CONCATENATED MODULE: ./build/core/js/src/training/optimizers/adaptive.js
/** Adam: Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015. */
function adam(beta1, beta2, epsilon) {
    return {
        slots: [
            { name: 'first_moment', initial: 0 },
            { name: 'second_moment', initial: 0 },
        ],
        update(tf, { parameter, gradient, slots, rate, iteration }) {
            const [first, second] = two(slots);
            const unbiased = rate.mul(tf.sqrt(unbiasing(tf, beta2, iteration))).div(unbiasing(tf, beta1, iteration));
            const mean = towards(first, gradient, shareOf(beta1));
            const square = towards(second, gradient.square(), shareOf(beta2));
            const step = mean.mul(unbiased).div(square.sqrt().add(epsilon));
            return { parameter: parameter.sub(step), slots: [mean, square] };
        },
        kernels: (tf, { parameter, gradient, slots, rate, iteration }) => [
            {
                operation: 'ResourceApplyAdam',
                variables: [parameter, ...slots],
                inputs: [
                    tf.pow(beta1, iteration),
                    tf.pow(beta2, iteration),
                    rate,
                    ...[beta1, beta2, epsilon].map((value) => tf.scalar(value)),
                    gradient,
                ],
            },
        ],
    };
}
/** Adam with decoupled weight decay: Loshchilov and Hutter, "Decoupled weight decay regularization", ICLR 2019. */
function adamw(beta1, beta2, epsilon, weightDecay) {
    const unweighted = adam(beta1, beta2, epsilon);
    return {
        slots: unweighted.slots,
        update: (tf, given) => {
            const shrunk = given.parameter.sub(given.parameter.mul(given.rate.mul(weightDecay)));
            return unweighted.update(tf, { ...given, parameter: shrunk });
        },
        kernels: (tf, given) => [
            {
                operation: 'ResourceApplyGradientDescent',
                variables: [given.parameter],
                inputs: [given.rate.mul(weightDecay), given.parameter],
            },
            ...(unweighted.kernels?.(tf, given) ?? []),
        ],
    };
}
/** AdaMax, from the same paper as Adam. */
function adamax(beta1, beta2, epsilon) {
    return {
        slots: [
            { name: 'first_moment', initial: 0 },
            { name: 'infinity_norm', initial: 0 },
        ],
        update(tf, { parameter, gradient, slots, rate, iteration }) {
            const [first, norm] = two(slots);
            const mean = towards(first, gradient, shareOf(beta1));
            const largest = tf.maximum(norm.mul(beta2), gradient.abs());
            const step = mean.mul(rate.div(unbiasing(tf, beta1, iteration))).div(largest.add(epsilon));
            return { parameter: parameter.sub(step), slots: [mean, largest] };
        },
        kernels: (tf, { parameter, gradient, slots, rate, iteration }) => [
            {
                operation: 'ResourceApplyAdaMax',
                variables: [parameter, ...slots],
                inputs: [
                    tf.pow(beta1, iteration),
                    rate,
                    ...[beta1, beta2, epsilon].map((value) => tf.scalar(value)),
                    gradient,
                ],
            },
        ],
    };
}
/** RMSProp: Hinton, "Neural networks for machine learning", lecture 6e, 2012; with momentum as in Keras. */
function rmsprop(decay, momentum, epsilon) {
    const slots = [{ name: 'mean_square', initial: 0 }];
    return {
        slots: momentum > 0 ? [...slots, { name: 'momentum', initial: 0 }] : slots,
        update(tf, { parameter, gradient, slots: [meanSquare = parameter, velocity], rate }) {
            const square = towards(meanSquare, gradient.square(), shareOf(decay));
            const step = gradient.mul(rate).div(square.add(epsilon).sqrt());
            if (!velocity)
                return { parameter: parameter.sub(step), slots: [square] };
            const moved = velocity.mul(momentum).add(step);
            return { parameter: tf.sub(parameter, moved), slots: [square, moved] };
        },
        // TensorFlow's kernel needs a tensor for the momentum.
        kernels: (tf, { parameter, gradient, slots, rate }) => momentum > 0
            ? [
                {
                    operation: 'ResourceApplyRMSProp',
                    variables: [parameter, ...slots],
                    inputs: [rate, ...[decay, momentum, epsilon].map((value) => tf.scalar(value)), gradient],
                },
            ]
            : [],
    };
}
/** AdaGrad: Duchi et al., "Adaptive subgradient methods for online learning and stochastic optimization", JMLR 12 (2011). */
const adagrad = {
    slots: [{ name: 'accumulator', initial: 0.1 }],
    update(_, { parameter, gradient, slots: [accumulator = parameter], rate }) {
        const sum = accumulator.add(gradient.square());
        // The accumulator starts far above 0 and grows, so it needs no epsilon.
        return { parameter: parameter.sub(gradient.mul(rate).div(sum.sqrt())), slots: [sum] };
    },
    kernels: (tf, { parameter, gradient, slots, rate }) => [
        {
            operation: 'ResourceApplyAdagradV2',
            variables: [parameter, ...slots],
            inputs: [rate, tf.scalar(0), gradient],
        },
    ],
};
/** AdaDelta: Zeiler, "ADADELTA: an adaptive learning rate method", arXiv 1212.5701 (2012). */
function adadelta(decay, epsilon) {
    return {
        slots: [
            { name: 'mean_square', initial: 0 },
            { name: 'mean_square_step', initial: 0 },
        ],
        update(_, { parameter, gradient, slots, rate }) {
            const [ofGradient, ofStep] = two(slots);
            const square = towards(ofGradient, gradient.square(), shareOf(decay));
            const step = gradient.mul(ofStep.add(epsilon).sqrt()).div(square.add(epsilon).sqrt());
            return {
                parameter: parameter.sub(step.mul(rate)),
                slots: [square, towards(ofStep, step.square(), shareOf(decay))],
            };
        },
        kernels: (tf, { parameter, gradient, slots, rate }) => [
            {
                operation: 'ResourceApplyAdadelta',
                variables: [parameter, ...slots],
                inputs: [rate, tf.scalar(decay), tf.scalar(epsilon), gradient],
            },
        ],
    };
}
/** Returns the moving average after a step of `share` towards `value`. */
function towards(average, value, share) {
    return average.add(value.sub(average).mul(share));
}
/** Returns `1 − beta` as in the library's kernels, which use beta as float32. */
function shareOf(beta) {
    return 1 - Math.fround(beta);
}
/** Returns `1 − betaᵗ`, the factor by which a moving average that starts at 0 is too small. */
function unbiasing(tf, beta, iteration) {
    return tf.sub(1, tf.pow(beta, iteration));
}
function two(slots) {
    const [first, second] = slots;
    if (!first || !second)
        throw new TypeError('two slots are needed');
    return [first, second];
}

;// CONCATENATED MODULE: ./build/core/js/src/training/optimizers/gradient-descent.js
/** Plain stochastic gradient descent. */
const gradientDescent = {
    slots: [],
    update: (_, { parameter, gradient, rate }) => ({ parameter: parameter.sub(gradient.mul(rate)), slots: [] }),
    kernels: (_, { parameter, gradient, rate }) => [
        { operation: 'ResourceApplyGradientDescent', variables: [parameter], inputs: [rate, gradient] },
    ],
};
/** Gradient descent with Polyak's momentum, or Nesterov's: Sutskever et al., "On the importance of initialization and momentum in deep learning", ICML 2013. */
function momentum(decay, nesterov) {
    return {
        slots: [{ name: 'momentum', initial: 0 }],
        update(_, { parameter, gradient, slots: [velocity], rate }) {
            const step = gradient.mul(rate);
            const moved = (velocity ?? step.zerosLike()).mul(decay).sub(step);
            return { parameter: parameter.add(nesterov ? moved.mul(decay).sub(step) : moved), slots: [moved] };
        },
        kernels: (tf, { parameter, gradient, slots, rate }) => [
            {
                operation: 'ResourceApplyKerasMomentum',
                variables: [parameter, ...slots],
                inputs: [rate, gradient, tf.scalar(decay)],
                flags: { use_nesterov: nesterov },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/training/optimizers/optimizer.js


function ruleOf(optimizer) {
    switch (optimizer.type) {
        case 'sgd':
            return optimizer.momentum > 0 ? momentum(optimizer.momentum, optimizer.nesterov) : gradientDescent;
        case 'adam':
            return adam(optimizer.beta1, optimizer.beta2, optimizer.epsilon);
        case 'adamw':
            return adamw(optimizer.beta1, optimizer.beta2, optimizer.epsilon, optimizer['weight-decay']);
        case 'adamax':
            return adamax(optimizer.beta1, optimizer.beta2, optimizer.epsilon);
        case 'rmsprop':
            return rmsprop(optimizer.decay, optimizer.momentum, optimizer.epsilon);
        case 'adagrad':
            return adagrad;
        case 'adadelta':
            return adadelta(optimizer.decay, optimizer.epsilon);
    }
}

// EXTERNAL MODULE: ./build/core/js/src/training/sums.js
var training_sums = __webpack_require__(71970);
;// CONCATENATED MODULE: ./build/core/js/src/training/progress.js

/**
 * Returns a function that formats the progress: `epoch 3/10 · 12800/54000 · loss 0.1234 · 8400 examples/s · 55 s left`.
 * The rate is measured from the first line on, which shows no rate: the steps before it include compilation and are
 * many times slower. The time includes validation.
 */
function progressLine({ epochs }, 
/** Number of examples in an epoch. */
size, now = () => performance.now()) {
    let first = null;
    return ({ epoch, sums }) => {
        const done = (epoch - 1) * size + sums.seen;
        const parts = [
            `epoch ${epoch}/${epochs}`,
            `${sums.seen}/${size}`,
            `loss ${(0,training_sums/* meansOf */.oh)(sums).loss.toFixed(4)}`,
        ];
        if (first === null) {
            first = { done, time: now() };
        }
        else {
            const rate = (done - first.done) / ((now() - first.time) / 1000);
            parts.push(`${Math.round(rate)} examples/s`, `${Math.ceil((epochs * size - done) / rate)} s left`);
        }
        return parts.join(' · ');
    };
}
function epochLine(record, epochs) {
    const outputs = Object.entries(record.outputs ?? {});
    return [
        `epoch ${record.epoch}/${epochs}`,
        ...meansTexts(record),
        ...outputs.flatMap(([name, means]) => meansTexts(means).map((text) => `${name} ${text}`)),
    ].join(' · ');
}
function meansTexts({ loss, accuracy, validationLoss, validationAccuracy }) {
    const named = {
        loss,
        accuracy,
        'validation loss': validationLoss,
        'validation accuracy': validationAccuracy,
    };
    return Object.entries(named).flatMap(([name, value]) => value === null ? [] : [`${name} ${value.toFixed(4)}`]);
}

;// CONCATENATED MODULE: ./build/core/js/src/training/schedule.js

/**
 * Returns the factor of the learning rate at a step, between 0 and 1, without the plateau. Cosine: Loshchilov and
 * Hutter, "SGDR: stochastic gradient descent with warm restarts", ICLR 2017, without restarts.
 */
function rateFactor(schedule, { stepsDone, stepsPerEpoch, epochs }) {
    const now = stepsDone / stepsPerEpoch;
    const rise = schedule['warm-up']?.epochs ?? 0;
    const warmupFactor = rise > 0 ? Math.min(1, (stepsDone + 1) / (rise * stepsPerEpoch)) : 1;
    return warmupFactor * decayAt(schedule, now, rise, epochs);
}
function decayAt({ step, exponential, cosine }, now, rise, epochs) {
    if (step)
        return step.factor ** Math.floor(now / step.every);
    if (exponential)
        return exponential.factor ** now;
    if (cosine) {
        const done = Math.min(Math.max(now - rise, 0) / Math.max(epochs - rise, Number.EPSILON), 1);
        return cosine.minimum + ((1 - cosine.minimum) * (1 + Math.cos(Math.PI * done))) / 2;
    }
    return 1;
}
/**
 * Returns the factor of the learning rate after the plateaus of the finished epochs, for a history that grows from call
 * to call.
 */
function plateauFactor({ plateau }, rate) {
    if (!plateau)
        return () => 1;
    const lowest = Math.min(1, plateau.minimum / rate);
    const follow = foldGrowing({ factor: 1, best: Infinity, waited: 0 }, ({ factor, best, waited }, { loss, validationLoss }) => {
        const current = plateau.metric === 'loss' ? loss : (validationLoss ?? loss);
        const since = current < best ? 0 : waited + 1;
        const reduced = since >= plateau.patience;
        return {
            factor: reduced ? Math.max(factor * plateau.factor, lowest) : factor,
            best: Math.min(best, current),
            waited: reduced ? 0 : since,
        };
    });
    return (history) => follow(history).factor;
}

;// CONCATENATED MODULE: ./build/core/js/src/training/step-inputs.js

/**
 * Adds learning rates and step numbers to batches.
 * @param plateau factor of the learning rate after plateaus
 */
function stepGroup({ optimizer, schedule, epochs, 'batch-size': batchSize }, examples, batches, { iteration, plateau }) {
    const full = optimizer['learning-rate'];
    const stepsPerEpoch = Math.ceil(examples / batchSize);
    const iterations = Int32Array.from({ length: batches.count }, (_, index) => iteration + index + 1);
    const rates = Float32Array.from(iterations, (number) => full * plateau * rateFactor(schedule, { stepsDone: number - 1, stepsPerEpoch, epochs }));
    return { ...batches, rates, iterations };
}

// EXTERNAL MODULE: ./build/core/js/src/training/state.js
var training_state = __webpack_require__(29689);
// EXTERNAL MODULE: ./build/core/js/src/training/loss.js + 1 modules
var loss = __webpack_require__(66305);
// EXTERNAL MODULE: ./build/core/js/src/training/windows.js
var training_windows = __webpack_require__(24757);
;// CONCATENATED MODULE: ./build/core/js/src/training/validate.js





/**
 * Returns a step that evaluates the model on a batch without training; the learning rate and the number of the step are
 * not used.
 */
function validationStep(tf, model, objective) {
    const evaluate = (inputs) => tf.tidy(() => {
        const outputs = (0,loss/* computeOutputs */.GC)(tf, model, objective, inputs, false).map((output, index) => ({
            ...output,
            loss: (0,loss/* meanLoss */.zi)(tf, output.losses, (0,training_step/* weightsFor */.NK)(inputs.weights, index)),
        }));
        return [(0,loss/* totalLoss */.gq)(tf, objective, outputs), ...(0,training_step/* scalarsOf */.TM)(tf, outputs)];
    });
    return { variables: [], run: (inputs) => (0,training_step/* valuesOfScalars */.Vf)(evaluate(inputs)) };
}
/**
 * Returns the means over all examples of a split, with the weights of examples but not those of classes; null without
 * examples.
 * @param betweenRuns throws after a cancellation
 */
async function validate(steps, reader, batchSize, betweenRuns) {
    let sums = training_sums/* noSums */.YE;
    for (const window of (0,training_windows/* withNext */.e8)((0,training_windows/* orderedWindows */.dv)(reader.source, { batchSize }))) {
        const sizes = { batchSize, groupSize: () => steps.stepsPerRun };
        for (const group of batchGroups({ examples: await reader.read(window) }, sizes, window[0].order)) {
            await betweenRuns();
            const rates = new Float32Array(group.count);
            const iterations = new Int32Array(group.count);
            for (const means of await steps.run({ ...group, rates, iterations }))
                sums = (0,training_sums/* addMeans */.KV)(sums, means, group.size);
        }
    }
    steps.finish();
    return sums.seen > 0 ? (0,training_sums/* meansOf */.oh)(sums) : null;
}

;// CONCATENATED MODULE: ./build/core/js/src/training/fit.js






















/**
 * Trains the model in place and returns the record of each epoch. Resuming from a snapshot of an equal training gives
 * the same result as a training without interruption.
 * @throws UserError when the loss is not finite, or the reason of a cancellation
 */
async function fit(engine, model, data, section, { log, cancelled, callbacks = [], lrMultipliers = new Map(), from = null }) {
    const objective = {
        label: data.label,
        inputs: data.transform.inputs,
        lossWeights: lossWeights(section['loss-weights'], data.label),
    };
    const step = new training_step/* TrainingStep */.P5(engine, model, {
        ...objective,
        rule: ruleOf(section.optimizer),
        clip: section.clip ?? null,
        lrMultipliers,
        seed: section.seed,
        augment: (0,augment/* augmentation */.D)(data.augment ?? [], data.transform),
    });
    const steps = stepsFor(engine, step, data, data.train, section, log);
    const validationSteps = stepsFor(engine, validationStep(engine.tf, model, objective), data, data.validation, section, log);
    const attached = callbacks.flatMap((callback) => callback.attach?.(step.parameters) ?? []);
    const state = new training_state/* TrainingState */.A([...step.parameters.variables, ...attached], () => steps.finish());
    if (from)
        state.restore(engine.tf, from);
    const classWeights = classWeightsOf(section['class-weights'], data.label, data.train);
    const training = {
        classWeights,
        model,
        readerOf: epochReaders(data),
        size: data.train.size,
        validation: new training_windows/* WindowReader */.KH(data.validation),
        section,
        log,
        cancelled,
        callbacks,
        steps,
        validationSteps,
        state,
        pace: progressLine(section, data.train.size),
        plateau: plateauFactor(section.schedule, section.optimizer['learning-rate']),
    };
    try {
        while (state.progress.epoch <= section.epochs) {
            await trainEpoch(training);
            const record = await finishEpoch(training);
            if (await wantsToStop(callbacks, record, state))
                break;
        }
        for (const callback of callbacks)
            await callback.afterTraining?.(state);
    }
    finally {
        for (const callback of callbacks)
            callback.close?.();
        steps.close();
        validationSteps.close();
        step.close();
    }
    return state.history;
}
/** Returns true if a callback stops the training; all callbacks receive the epoch. */
async function wantsToStop(callbacks, record, state) {
    let stop = false;
    for (const callback of callbacks)
        if ((await callback.afterEpoch?.(record, state)) === 'stop')
            stop = true;
    return stop;
}
/** Returns a function that returns the reader of an epoch. Equal examples have one reader, which keeps them if they fit into one window. */
function epochReaders({ train, draw }) {
    if (draw)
        return (epoch) => new training_windows/* WindowReader */.KH(draw(epoch));
    const reader = new training_windows/* WindowReader */.KH(train);
    return () => reader;
}
/** Runs the remaining steps of an epoch. */
async function trainEpoch(training) {
    const { readerOf, section, state } = training;
    const { epoch, batch } = state.progress;
    const batchSize = section['batch-size'];
    const reader = readerOf(epoch);
    const position = { batchSize, done: batch * batchSize };
    const windows = (0,training_windows/* shuffledWindows */.bC)(reader.source, { seed: section.seed, epoch }, position);
    for (const window of (0,training_windows/* withNext */.e8)(windows))
        await trainWindow(training, reader, window);
}
/** Trains on the examples of a window. They are local to this function, so that no earlier window is in memory. */
async function trainWindow(training, reader, window) {
    const { classWeights, section, steps } = training;
    const sizes = { batchSize: section['batch-size'], groupSize: () => steps.stepsPerRun };
    const source = { examples: await reader.read(window), classWeights };
    for (const batches of batchGroups(source, sizes, window[0].order)) {
        await listen(training);
        await runBatches(training, batches);
    }
}
async function runBatches(training, batches) {
    const { size, section, log, callbacks, steps, state, pace, plateau } = training;
    const { iteration } = state.progress;
    const group = stepGroup(section, size, batches, { iteration, plateau: plateau(state.history) });
    const results = await (0,network_faults/* withNetworkExplained */.N)(() => withMemoryExplained(section['batch-size'], () => steps.run(group)));
    checkLosses(results, state.progress, callbacks);
    const sums = results.reduce((sums, means) => (0,training_sums/* addMeans */.KV)(sums, means, group.size), state.progress.sums);
    state.progress = {
        ...state.progress,
        batch: state.progress.batch + group.count,
        iteration: state.progress.iteration + group.count,
        sums,
    };
    log.progress(pace(state.progress));
    for (const callback of callbacks)
        await callback.afterRun?.(state);
}
/**
 * Throws if the run was cancelled. The native library blocks the thread, so cancellations arrive only between its
 * calls.
 */
async function listen({ cancelled, callbacks, state }) {
    await (0,promises_.setImmediate)();
    if (!cancelled.aborted)
        return;
    for (const callback of callbacks)
        await callback.onCancelled?.(state);
    cancelled.throwIfAborted();
}
async function finishEpoch(training) {
    const { model, validation: examples, section, log, callbacks, steps, validationSteps, state } = training;
    steps.finish();
    const { epoch, sums } = state.progress;
    await checkWeights(model, epoch, callbacks);
    const validation = await validate(validationSteps, examples, section['batch-size'], () => listen(training));
    const record = recordOf(epoch, (0,training_sums/* meansOf */.oh)(sums), validation);
    state.history.push(record);
    state.endTimes.push(Date.now() / 1000);
    state.progress = { ...state.progress, epoch: epoch + 1, batch: 0, sums: training_sums/* noSums */.YE };
    log.info(epochLine(record, section.epochs));
    return record;
}
function stepsFor(engine, step, form, { size, pixels, exampleBytes }, section, log) {
    if (engine.native === null || size === 0)
        return eagerSteps(engine.tf, form, step);
    const batchSize = Math.min(section['batch-size'], size);
    const rest = size % batchSize;
    return new CompiledSteps(engine, engine.native, step, {
        log,
        form,
        batchSizes: rest === 0 ? [batchSize] : [batchSize, rest],
        exampleBytes: pixels ? exampleBytes : fedBytes(form),
    });
}
/** Returns the bytes of an example as it is fed: values in float32, and the pixels of images. */
function fedBytes({ transform }) {
    return (0,d3_array/* sum */.cz)((0,example_parts/* partsOf */.CI)(transform), ({ kind, shape }) => {
        const values = shape.reduce((product, length) => product * length, 1);
        return kind === 'image' ? values : 4 * values;
    });
}

// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
// EXTERNAL MODULE: ./node_modules/crc-32/crc32c.js
var crc32c = __webpack_require__(82782);
// EXTERNAL MODULE: ./node_modules/google-protobuf/google-protobuf.js
var google_protobuf = __webpack_require__(13860);
;// CONCATENATED MODULE: ./build/core/js/src/training/event-file.js



/**
 * Appends scalars to a file in TensorBoard's format: TFRecords, each an `Event` of tensorflow/core/util/event.proto. A
 * new file starts with the version of the format.
 * @param file its name must contain `tfevents`
 */
async function appendEvents(file, events) {
    const handle = await (0,external_node_fs_promises_.open)(file, 'a');
    try {
        const { size } = await handle.stat();
        const version = size === 0 ? [versionEvent(events[0]?.wallTime ?? 0)] : [];
        await handle.appendFile(Buffer.concat([...version, ...events.map(scalarEvent)].map(event_file_recordOf)));
    }
    finally {
        await handle.close();
    }
}
function versionEvent(wallTime) {
    const writer = new google_protobuf.BinaryWriter();
    writer.writeDouble(1, wallTime);
    writer.writeString(3, 'brain.Event:2');
    return writer.getResultBuffer();
}
function scalarEvent({ tag, step, value, wallTime }) {
    const summaryValue = new google_protobuf.BinaryWriter();
    summaryValue.writeString(1, tag);
    summaryValue.writeFloat(2, value);
    const summary = new google_protobuf.BinaryWriter();
    summary.writeBytes(1, summaryValue.getResultBuffer());
    const writer = new google_protobuf.BinaryWriter();
    writer.writeDouble(1, wallTime);
    // Writers of proto3 omit zeros.
    if (step !== 0)
        writer.writeInt64(2, step);
    writer.writeBytes(5, summary.getResultBuffer());
    return writer.getResultBuffer();
}
/** Returns a record of length, its checksum, content, its checksum: tensorflow/core/lib/io/record_writer.h. */
function event_file_recordOf(content) {
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(content.length));
    return Buffer.concat([length, maskedChecksum(length), content, maskedChecksum(content)]);
}
function maskedChecksum(bytes) {
    const checksum = crc32c.buf(bytes) >>> 0;
    const masked = ((checksum >>> 15) | (checksum << 17)) + 0xa282ead8;
    const buffer = Buffer.alloc(4);
    buffer.writeUInt32LE(masked >>> 0);
    return buffer;
}

;// CONCATENATED MODULE: ./build/core/js/src/training/tensorboard.js





const fileName = 'events.out.tfevents.0.tensorline';
/**
 * Returns a callback that writes the training's curves for TensorBoard after each epoch. Tags and folders are those of
 * Keras (`train/epoch_loss`, `validation/epoch_loss`), so that runs of both can be compared in one chart.
 */
function tensorboardWriter(folder, log) {
    /** Number of epochs in the files; 0 if they contain another training, or a truncated event. */
    let written = 0;
    return {
        async afterEpoch({ epoch }, { history, endTimes }) {
            try {
                if (written === 0)
                    await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
                await appendCurves(folder, history.slice(written), endTimes);
                written = history.length;
            }
            catch (error) {
                written = 0;
                // A full disk must not end a successful training.
                log.warning(`The curves up to epoch ${epoch} could not be written (${(0,user_error/* messageOf */.bD)(error)}). Training continues.`);
            }
            return 'continue';
        },
    };
}
async function appendCurves(folder, history, endTimes) {
    const runs = { train: trainingCurves, validation: validationCurves };
    for (const [name, curvesOf] of Object.entries(runs)) {
        const scalars = history.flatMap((record) => eventsOf(record, curvesOf, endTimes[record.epoch - 1] ?? 0));
        if (scalars.length === 0)
            continue;
        await (0,create_folder/* createFolder */.v)((0,external_node_path_.join)(folder, name));
        await appendEvents((0,external_node_path_.join)(folder, name, fileName), scalars);
    }
}
function trainingCurves({ loss, accuracy }) {
    return { loss, accuracy };
}
function validationCurves({ validationLoss, validationAccuracy }) {
    return { loss: validationLoss, accuracy: validationAccuracy };
}
function eventsOf({ epoch, outputs = {}, ...all }, curvesOf, wallTime) {
    const ofOutputs = Object.entries(outputs).map(([name, means]) => [`epoch_${name}`, means]);
    return [['epoch', all], ...ofOutputs].flatMap(([prefix, means]) => Object.entries(curvesOf(means)).flatMap(([curve, value]) => 
    // Keras counts epochs from 0.
    value === null ? [] : [{ tag: `${prefix}_${curve}`, step: epoch - 1, value, wallTime }]));
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/training/fit-network.js





/**
 * Milliseconds that a cancelled training may take: about one second for a call of the library, then five seconds for
 * the checkpoint. A runner ends a cancelled job by a second signal 7.5 s after the first.
 */
const timeToFinish = 6500;
/** Trains the network in place, from the checkpoint if there is one. */
async function fitNetwork({ host, pipeline }, engine, { model, lrMultipliers }, data, { checkpointWriter, from }, { shouldStop, curves }) {
    // The epochs of an earlier process count in decisions about later trainings.
    for (const record of from?.epochs.history ?? [])
        await shouldStop?.(record);
    const stopping = pipeline.train['early-stopping'];
    const stopCallback = shouldStop && new StopCallback(shouldStop);
    const timer = new EpochTimer();
    const callbacks = [
        ...(stopping ? [new EarlyStopper(engine.tf, stopping, host.log)] : []),
        ...(stopCallback ? [stopCallback] : []),
        ...(curves === null ? [] : [tensorboardWriter(curves, host.log)]),
        checkpointWriter,
        timer,
    ];
    const following = { ...host, callbacks, lrMultipliers, from };
    const history = await (0,cancellation/* withTimeToFinish */.MY)(timeToFinish, () => host.log.group('Train', () => fit(engine, model, data, pipeline.train, following)));
    const kept = keptEpoch(stopping, history);
    return { history, kept, stopped: stopCallback?.stopped ?? false, times: timer.times };
}
/** A callback that records whether `shouldStop` ended the training. */
class StopCallback {
    #shouldStop;
    stopped = false;
    constructor(shouldStop) {
        this.#shouldStop = shouldStop;
    }
    async afterEpoch(epoch) {
        const decision = await this.#shouldStop(epoch);
        this.stopped ||= decision === 'stop';
        return decision;
    }
}


/***/ }),

/***/ 82856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ recipeOf)
/* harmony export */ });
/** Returns everything in the configuration that affects the weights. */
function recipeOf({ data, model, train }, sources) {
    return {
        augment: data?.augment.length ? data.augment : undefined,
        model,
        sources,
        train: { ...train, checkpoint: undefined },
    };
}


/***/ }),

/***/ 26292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ augmentation),
  j: () => (/* binding */ checkAugmentation)
});

// EXTERNAL MODULE: ./build/core/js/src/dataset/features.js
var dataset_features = __webpack_require__(10479);
// EXTERNAL MODULE: ./build/core/js/src/transform/channel-range.js
var channel_range = __webpack_require__(92865);
// EXTERNAL MODULE: ./build/core/js/src/transform/example-parts.js
var example_parts = __webpack_require__(30179);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
;// CONCATENATED MODULE: ./build/core/js/src/training/geometric-transform.js
const movementNames = ['crop', 'rotate', 'shift', 'zoom', 'shear', 'flip'];
const unmoved = { a: 1, b: 0, c: 0, d: 1, right: 0, down: 0 };
function isMovement(step) {
    return movementNames.some((name) => name === step.step);
}
/**
 * Moves the pixels of each image by all movements at once, so that it is interpolated (bilinearly) only once. Pixels
 * beyond an edge have the value of the nearest pixel on the edge.
 * @param images `[size, height, width, channels]`
 */
function applyGeometric(engine, images, random, movements) {
    const { tf } = engine;
    const [size, height, width] = images.shape;
    const [first, ...rest] = movements.map((movement) => matrixOf(tf, size, placement(tf, movement, images.shape, random)));
    if (!first)
        return images;
    const matrix = rest.reduce((done, next) => tf.matMul(done, next), first);
    const middle = { right: (width - 1) / 2, down: (height - 1) / 2 };
    const toMiddle = matrixOf(tf, size, { ...unmoved, right: -middle.right, down: -middle.down });
    const back = matrixOf(tf, size, { ...unmoved, ...middle });
    const coefficients = tf.matMul(tf.matMul(back, matrix), toMiddle).reshape([size, 9]);
    return project(engine, images, tf.slice2d(coefficients.as2D(size, 9), [0, 0], [size, 8]));
}
/** Returns homogeneous matrices, `[size, 3, 3]`. */
function matrixOf(tf, size, { a, b, c, d, right, down }) {
    const entries = [a, b, right, c, d, down, 0, 0, 1].map((entry) => typeof entry === 'number' ? tf.fill([size], entry) : entry);
    return tf.stack(entries, 1).reshape([size, 3, 3]);
}
function placement(tf, { purpose, step }, [size, height, width], random) {
    const within = (most) => between(tf, random.uniform(purpose, [size]), most);
    switch (step.step) {
        case 'crop': {
            const removed = tf.mul(random.uniform(purpose, [size]), step.fraction);
            const side = tf.sub(1, removed);
            const place = (length) => tf.mul(within(0.5), tf.mul(removed, length));
            return { ...unmoved, a: side, d: side, right: place(width), down: place(height) };
        }
        case 'rotate': {
            const angle = within(radians(step.degrees));
            return { ...unmoved, a: tf.cos(angle), b: tf.neg(tf.sin(angle)), c: tf.sin(angle), d: tf.cos(angle) };
        }
        case 'shift':
            return { ...unmoved, right: within(step.fraction * width), down: within(step.fraction * height) };
        case 'zoom': {
            const smaller = tf.div(1, tf.add(1, within(step.fraction)));
            return { ...unmoved, a: smaller, d: smaller };
        }
        case 'shear':
            return { ...unmoved, b: tf.tan(within(radians(step.degrees))) };
        case 'flip':
            return {
                ...unmoved,
                a: step.horizontal ? tf.sign(within(1)) : 1,
                d: step.vertical ? tf.sign(within(1)) : 1,
            };
    }
}
/** Maps [0, 1) to [−most, most). */
function between(tf, uniform, most) {
    return tf.mul(tf.sub(uniform, 0.5), 2 * most);
}
function radians(degrees) {
    return (degrees * Math.PI) / 180;
}
/** Applies the transforms with the operation of the native library, for which TensorFlow.js has no kernel. */
function project({ tf, native }, images, transforms) {
    if (native === null)
        return tf.image.transform(images, transforms, 'bilinear', 'nearest');
    const { binding } = native.backend;
    const [, height, width] = images.shape;
    const attributes = [
        { name: 'dtype', type: binding.TF_ATTR_TYPE, value: binding.TF_FLOAT },
        { name: 'interpolation', type: binding.TF_ATTR_STRING, value: 'BILINEAR' },
        { name: 'fill_mode', type: binding.TF_ATTR_STRING, value: 'NEAREST' },
    ];
    const shape = tf.tensor1d([height, width], 'int32');
    const inputs = [images, transforms, shape, tf.scalar(0)];
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- tfjs-node itself makes literals of this class
    return native.backend.executeSingleOutput('ImageProjectiveTransformV3', attributes, inputs);
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-beta-quantile/lib/index.js
var lib = __webpack_require__(67259);
;// CONCATENATED MODULE: ./build/core/js/src/training/mixup.js

/** Number of quantiles between which a share is interpolated. */
const intervals = 512;
/**
 * Mixes each example of a batch, and its labels, with the one at the mirrored position of the batch, which is in random order: Zhang et
 * al., "mixup: Beyond Empirical Risk Minimization", 2018.
 * @param alpha both parameters of the beta distribution of the shares
 */
function mixup(alpha, purpose) {
    const quantiles = Float32Array.from({ length: intervals + 1 }, (_, index) => lib(index / intervals, alpha, alpha));
    return (engine, { features, labels }, random) => {
        const [first] = features;
        if (!first)
            return { features, labels };
        const [size = 0] = first.shape;
        const share = sharesOf(engine, random.uniform(purpose, [size]), quantiles);
        const mixed = (tensor) => mix(engine, tensor, share);
        return { features: features.map(mixed), labels: labels.map(mixed) };
    };
}
/**
 * Returns shares of the own example, at least a half each, so that the label of the greater share is that of the own example.
 * @param uniform `[size]` in [0, 1)
 */
function sharesOf({ tf }, uniform, quantiles) {
    const position = tf.mul(uniform, intervals);
    const below = tf.floor(position);
    const table = tf.tensor1d(quantiles);
    const at = (index) => tf.gather(table, tf.cast(index, 'int32'));
    const [low, high] = [at(below), at(tf.minimum(tf.add(below, 1), intervals))];
    const share = tf.add(low, tf.mul(tf.sub(high, low), tf.sub(position, below)));
    return tf.maximum(share, tf.sub(1, share));
}
function mix({ tf }, tensor, share) {
    const [size = 0, ...rest] = tensor.shape;
    const weights = share.reshape([size, ...rest.map(() => 1)]);
    const partners = tf.reverse(tensor, 0);
    return tf.add(partners, tf.mul(weights, tf.sub(tensor, partners)));
}

;// CONCATENATED MODULE: ./build/core/js/src/training/augment.js






/**
 * Checks that the steps apply to the examples.
 * @throws UserError with the first step for images if the examples have none, and for a mixture of positions, which has no meaning
 */
function checkAugmentation(steps, { features, transform }) {
    if (features.kind === 'image')
        return;
    if ((0,dataset_features/* imageColumnsOf */.UL)(features).length > 0) {
        refuseMixedPositions(steps, transform);
        return;
    }
    const index = steps.findIndex(({ step }) => step !== 'noise');
    if (index < 0)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_SETTING_NOT_APPLICABLE',
        found: `data.augment[${index}]: ${steps[index]?.step}, which is for images, on a table`,
        expected: 'noise, the only step for tables',
        hint: 'Remove the step from `data.augment`.',
    });
}
function refuseMixedPositions(steps, transform) {
    const index = steps.findIndex(({ step }) => step === 'mixup');
    const name = index < 0 ? undefined : (0,example_parts/* columnOfPositions */.YM)(transform);
    if (name === undefined)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_SETTING_NOT_APPLICABLE',
        found: `data.augment[${index}]: mixup, and positions or ids of ${name}`,
        expected: 'numbers, one-hot values and images, of which a mixture is an example as well',
        hint: `Remove \`mixup\` from \`data.augment\`, or encode ${name} as one-hot values or counts.`,
    });
}
/** Combines all steps in order; adjacent steps that move pixels become one movement. */
function augmentation(steps, transform) {
    const changed = changedParts(transform);
    const parts = [];
    let movements = [];
    for (const [index, step] of steps.entries()) {
        const purpose = `augment ${index} ${step.step}`;
        if (isMovement(step)) {
            movements.push({ purpose, step });
            const change = movementOf(movements);
            if (movements.length === 1)
                parts.push(ofFeatures(changed, () => change));
            continue;
        }
        movements = [];
        parts.push(step.step === 'mixup'
            ? mixup(step.alpha, purpose)
            : ofFeatures(changed, (ofPart) => valueChange(step, purpose, ofPart)));
    }
    return (engine, batch, random) => parts.reduce((done, part) => part(engine, done, random), batch);
}
/** Returns the transform of each part of the examples that steps change; null for values beside images, which stay as they are. */
function changedParts(transform) {
    const parts = (0,example_parts/* partsOf */.CI)(transform);
    const hasImages = parts.some(({ kind }) => kind === 'image');
    return parts.map((part) => {
        if (part.kind === 'image')
            return part.transform;
        return hasImages ? null : transform;
    });
}
function ofFeatures(changed, changeOf) {
    const changes = changed.map((transform) => transform && changeOf(transform));
    return (engine, { features, labels }, random) => ({
        features: features.map((tensor, part) => {
            const change = changes[part];
            return change ? engine.tf.tidy(() => change(engine, tensor, random)) : tensor;
        }),
        labels,
    });
}
function movementOf(movements) {
    return (engine, features, random) => applyGeometric(engine, imagesOf(features), random, movements);
}
/** Returns the augmentation of a step that changes values without moving them. */
function valueChange(step, purpose, transform) {
    switch (step.step) {
        case 'brightness': {
            const range = pixelRange(transform).map((range) => 2 * step.fraction * range);
            return ({ tf }, features, random) => {
                const [size] = imagesOf(features).shape;
                const share = tf.sub(random.uniform(purpose, [size, 1, 1, 1]), 0.5);
                return tf.add(features, tf.mul(share, tf.tensor1d(range)));
            };
        }
        case 'contrast':
            return ({ tf }, features, random) => {
                const images = imagesOf(features);
                const [size] = images.shape;
                const change = tf.mul(tf.sub(random.uniform(purpose, [size, 1, 1, 1]), 0.5), 2 * step.fraction);
                return tf.add(images, tf.mul(tf.sub(images, meansOf(images)), change));
            };
        case 'cutout':
            return (engine, features, random) => cutOut(engine, imagesOf(features), random.uniform(purpose, [imagesOf(features).shape[0], 2]), step);
        case 'noise':
            return ({ tf }, features, random) => tf.add(features, tf.mul(random.normal(purpose, features.shape), step.stddev));
    }
}
/**
 * Replaces a square of each image by its mean: DeVries and Taylor, "Improved regularization of convolutional neural
 * networks with cutout", 2017.
 * @param centres `[size, 2]` in [0, 1): the centres of the squares, as fractions of the height and of the width
 */
function cutOut({ tf }, images, centres, { fraction }) {
    const [size, height, width] = images.shape;
    const side = fraction * height;
    const near = (axis, length) => {
        const centre = tf.mul(tf.slice(centres, [0, axis], [size, 1]), length);
        return tf.cast(tf.less(tf.abs(tf.sub(tf.add(tf.range(0, length), 0.5), centre)), side / 2), 'float32');
    };
    const rows = near(0, height).reshape([size, height, 1, 1]);
    const columns = near(1, width).reshape([size, 1, width, 1]);
    const covered = tf.mul(rows, columns);
    return tf.add(images, tf.mul(covered, tf.sub(meansOf(images), images)));
}
/** Returns the mean of each channel of each image, `[size, 1, 1, channels]`. */
function meansOf(images) {
    return images.mean([1, 2], true);
}
/** Returns the difference of white and black after the transform, for each channel. */
function pixelRange(transform) {
    return (0,channel_range/* channelRanges */.y)(transform).map(({ black, white }) => white - black);
}
function imagesOf(features) {
    if (isImages(features))
        return features;
    throw new TypeError(`features of shape [${features.shape.join(', ')}] are not images`);
}
function isImages(features) {
    return features.rank === 4;
}


/***/ }),

/***/ 12894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ toMaximize),
/* harmony export */   My: () => (/* binding */ metricIn),
/* harmony export */   Ps: () => (/* binding */ metricsOf)
/* harmony export */ });
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);

/** Returns the metric in an epoch; null if the training does not have it. */
function metricIn(metric, epoch) {
    const end = metric.lastIndexOf('/');
    const means = end < 0 ? epoch : epoch.outputs?.[metric.slice(0, end)];
    if (!means)
        return null;
    switch (metric.slice(end + 1)) {
        case 'loss':
            return means.loss;
        case 'accuracy':
            return means.accuracy;
        case 'validation-loss':
            return means.validationLoss;
        case 'validation-accuracy':
            return means.validationAccuracy;
        default:
            return null;
    }
}
/** Returns the value with a sign such that higher is better. */
function toMaximize(metric, value) {
    return metric.endsWith('loss') ? -value : value;
}
/**
 * Returns the metrics of a training on a dataset; for several outputs, the total losses and the metrics of each output.
 */
function metricsOf({ label, rows }) {
    const isMultiOutput = label.kind === 'multi-output';
    const ofOutputs = (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(label).flatMap((output) => ['loss', ...(output.label.kind === 'class' ? ['accuracy'] : [])].map((name) => ({
        location: isMultiOutput ? `${output.name}/` : '',
        name,
    })));
    const all = [...(isMultiOutput ? [{ location: '', name: 'loss' }] : []), ...ofOutputs];
    return [
        ...(rows.validation > 0 ? all.map(({ location, name }) => `${location}validation-${name}`) : []),
        ...all.map(({ location, name }) => `${location}${name}`),
    ];
}


/***/ }),

/***/ 46397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
function gather(values, rows, width) {
    const gathered = emptyLike(values, rows.length * width);
    rows.forEach((row, position) => gathered.set(values.subarray(row * width, (row + 1) * width), position * width));
    return gathered;
}
function emptyLike(values, length) {
    if (values instanceof Uint8Array)
        return new Uint8Array(length);
    if (values instanceof Float64Array)
        return new Float64Array(length);
    return values instanceof Int32Array ? new Int32Array(length) : new Float32Array(length);
}


/***/ }),

/***/ 49351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isLayer),
/* harmony export */   r: () => (/* binding */ innerLayers)
/* harmony export */ });
/** Returns the layers with those nested in models and wrappers, which precede their outer layer. */
function innerLayers(outer) {
    return outer.flatMap((layer) => [...innerLayers(nestedIn(layer)), layer]);
}
const nesting = ['layers', 'layer', 'forwardLayer', 'backwardLayer'];
function nestedIn(layer) {
    return nesting.flatMap((name) => {
        const value = Reflect.get(layer, name);
        return (Array.isArray(value) ? value : [value]).filter(isLayer);
    });
}
function isLayer(value) {
    return typeof value === 'object' && value !== null && 'call' in value && 'getClassName' in value;
}


/***/ }),

/***/ 66180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fitting)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _network_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3949);


/**
 * Applies a layer to its inputs.
 * @throws UserError when the layer does not fit its inputs
 */
function fitting({ key, layers, index }, shapes, work) {
    try {
        checkReshape(layers[index], shapes);
        return work();
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'MODEL_LAYER_SHAPE',
            found: `a layer "${layers[index]?.type}" at ${key}[${index}] on an input of shape ${shapes.map((shape) => `[${(0,_network_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeText */ .L3)(shape)}]`).join(' and ')}`,
            expected: `an input that fits the layer (${error.message})`,
            hint: 'Change the layer, or add a layer before it that produces this shape.',
        }, { cause: error });
    }
}
/** Checks the size of a reshape, which TensorFlow.js validates only in the first step. */
function checkReshape(layer, [shape]) {
    if (layer?.type !== 'reshape' || !Array.isArray(shape))
        return;
    const product = (sides) => sides.reduce((size, side) => size * side, 1);
    const sides = shape.slice(1).filter((side) => typeof side === 'number');
    const wanted = product(layer.shape);
    if (sides.length === shape.length - 1 && product(sides) !== wanted)
        throw new Error(`${wanted} values for [${layer.shape.join(', ')}], not ${product(sides)}`);
}


/***/ }),

/***/ 36699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ makeLayer)
});

// EXTERNAL MODULE: ./build/core/js/src/random/philox.js
var philox = __webpack_require__(30411);
;// CONCATENATED MODULE: ./build/core/js/src/training/layers/make.js

/**
 * Returns an initializer for weights by Glorot and Bengio, "Understanding the difficulty of training deep feedforward
 * neural networks", AISTATS 2010.
 */
function glorot({ tf, seed, index }, ...weight) {
    return tf.initializers.glorotUniform({ seed: (0,philox/* derivedSeed */.f8)(seed, 'initial weights', index, ...weight) });
}
function penalty({ tf }, regularizer) {
    return regularizer && tf.regularizers.l1l2(regularizer);
}

;// CONCATENATED MODULE: ./build/core/js/src/training/layers/convolution.js

function convolution(layer, making) {
    const { tf, name } = making;
    const { padding, activation } = layer;
    const kernelRegularizer = penalty(making, layer.regularizer);
    const kernelInitializer = glorot(making);
    const shared = { name, padding, activation, ...(kernelRegularizer && { kernelRegularizer }) };
    const size = { kernelSize: layer['kernel-size'], strides: layer.strides };
    switch (layer.type) {
        case 'conv1d':
            return tf.layers.conv1d({
                ...shared,
                kernelSize: layer['kernel-size'],
                strides: layer.strides,
                filters: layer.filters,
                kernelInitializer,
            });
        case 'conv2d':
            return tf.layers.conv2d({ ...shared, ...size, filters: layer.filters, kernelInitializer });
        case 'conv2d-transpose':
            return tf.layers.conv2dTranspose({ ...shared, ...size, filters: layer.filters, kernelInitializer });
        case 'depthwise-conv2d':
            return tf.layers.depthwiseConv2d({
                name,
                padding,
                activation,
                kernelSize: layer['kernel-size'],
                strides: layer.strides,
                depthMultiplier: layer['depth-multiplier'],
                depthwiseInitializer: kernelInitializer,
                ...(kernelRegularizer && { depthwiseRegularizer: kernelRegularizer }),
            });
        case 'separable-conv2d':
            return tf.layers.separableConv2d({
                name,
                padding,
                activation,
                filters: layer.filters,
                kernelSize: layer['kernel-size'],
                strides: layer.strides,
                depthMultiplier: layer['depth-multiplier'],
                depthwiseInitializer: kernelInitializer,
                pointwiseInitializer: glorot(making, 'pointwise'),
                ...(kernelRegularizer && {
                    depthwiseRegularizer: kernelRegularizer,
                    pointwiseRegularizer: kernelRegularizer,
                }),
            });
    }
}
function pooling(layer, { tf, name }) {
    switch (layer.type) {
        case 'max-pooling1d':
        case 'average-pooling1d': {
            const options = {
                name,
                poolSize: layer['pool-size'],
                strides: layer.strides ?? layer['pool-size'],
                padding: layer.padding,
            };
            return layer.type === 'max-pooling1d'
                ? tf.layers.maxPooling1d(options)
                : tf.layers.averagePooling1d(options);
        }
        case 'max-pooling2d':
        case 'average-pooling2d': {
            const options = {
                name,
                poolSize: layer['pool-size'],
                strides: layer.strides ?? layer['pool-size'],
                padding: layer.padding,
            };
            return layer.type === 'max-pooling2d'
                ? tf.layers.maxPooling2d(options)
                : tf.layers.averagePooling2d(options);
        }
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/training/layers/sequence.js


function recurrent(layer, making) {
    const { tf, name, seed, index } = making;
    const options = {
        name,
        units: layer.units,
        returnSequences: layer['return-sequences'],
        kernelInitializer: glorot(making),
        recurrentInitializer: tf.initializers.orthogonal({
            seed: (0,philox/* derivedSeed */.f8)(seed, 'initial weights', index, 'recurrent'),
        }),
    };
    switch (layer.type) {
        case 'lstm':
            return tf.layers.lstm({ ...options, recurrentActivation: 'sigmoid' });
        case 'gru':
            return tf.layers.gru({ ...options, recurrentActivation: 'sigmoid' });
        case 'simple-rnn':
            return tf.layers.simpleRNN(options);
    }
}
function bidirectional({ layer, merge }, making) {
    return making.tf.layers.bidirectional({
        name: making.name,
        layer: recurrent(layer, { ...making, name: `${making.name}_layer` }),
        mergeMode: merge,
    });
}
/** Returns an embedding with small, uniformly distributed initial values, as in Keras. */
function embedding({ entries, units }, making) {
    const { tf, name, seed, index } = making;
    return tf.layers.embedding({
        name,
        inputDim: entries,
        outputDim: units,
        embeddingsInitializer: tf.initializers.randomUniform({
            minval: -0.05,
            maxval: 0.05,
            seed: (0,philox/* derivedSeed */.f8)(seed, 'initial weights', index),
        }),
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/training/layers/layer.js



/** Returns the layer of TensorFlow.js for an entry of `model.layers`. */
function makeLayer(layer, making) {
    const { tf, name } = making;
    switch (layer.type) {
        case 'dense': {
            const { units, activation } = layer;
            const kernelRegularizer = penalty(making, layer.regularizer);
            return tf.layers.dense({
                name,
                units,
                activation,
                kernelInitializer: glorot(making),
                ...(kernelRegularizer && { kernelRegularizer }),
            });
        }
        case 'activation':
            return tf.layers.activation({ name, activation: layer.activation });
        case 'softmax':
            return tf.layers.softmax({ name, axis: -1 });
        case 'conv1d':
        case 'conv2d':
        case 'depthwise-conv2d':
        case 'separable-conv2d':
        case 'conv2d-transpose':
            return convolution(layer, making);
        case 'max-pooling1d':
        case 'average-pooling1d':
        case 'max-pooling2d':
        case 'average-pooling2d':
            return pooling(layer, making);
        case 'global-average-pooling1d':
            return tf.layers.globalAveragePooling1d({ name });
        case 'global-average-pooling2d':
            return tf.layers.globalAveragePooling2d({ name });
        case 'global-max-pooling1d':
            return tf.layers.globalMaxPooling1d({ name });
        case 'global-max-pooling2d':
            return tf.layers.globalMaxPooling2d({ name });
        case 'up-sampling2d':
            return tf.layers.upSampling2d({ name, size: layer.size });
        case 'zero-padding2d':
            return tf.layers.zeroPadding2d({ name, padding: layer.padding });
        case 'lstm':
        case 'gru':
        case 'simple-rnn':
            return recurrent(layer, making);
        case 'bidirectional':
            return bidirectional(layer, making);
        case 'embedding':
            return embedding(layer, making);
        case 'batch-normalization':
            return tf.layers.batchNormalization({ name });
        case 'layer-normalization':
            return tf.layers.layerNormalization({ name });
        case 'dropout':
            return tf.layers.dropout({ name, rate: layer.rate });
        case 'spatial-dropout1d':
            return tf.layers.spatialDropout1d({ name, rate: layer.rate });
        case 'gaussian-dropout':
            return tf.layers.gaussianDropout({ name, rate: layer.rate });
        case 'alpha-dropout':
            return tf.layers.alphaDropout({ name, rate: layer.rate });
        case 'gaussian-noise':
            return tf.layers.gaussianNoise({ name, stddev: layer.stddev });
        case 'flatten':
            return tf.layers.flatten({ name });
        case 'reshape':
            return tf.layers.reshape({ name, targetShape: layer.shape });
        case 'add':
            return tf.layers.add({ name });
        case 'average':
            return tf.layers.average({ name });
        case 'maximum':
            return tf.layers.maximum({ name });
        case 'multiply':
            return tf.layers.multiply({ name });
        case 'concatenate':
            return tf.layers.concatenate({ name });
        case 'dot':
            return tf.layers.dot({ name, axes: layer.axes });
    }
}


/***/ }),

/***/ 66305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RU: () => (/* binding */ accuracyOf),
  GC: () => (/* binding */ computeOutputs),
  zi: () => (/* binding */ meanLoss),
  gq: () => (/* binding */ totalLoss)
});

// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/model/model-io.js
var model_io = __webpack_require__(99715);
;// CONCATENATED MODULE: ./build/core/js/src/training/logits.js
/**
 * Does the work while outputs of a model that end with a softmax return the softmax's input instead. The cross-entropy
 * of these logits is exact even where the probabilities round to 0 or 1.
 * @param indices of the outputs to change
 * @returns the result of the work, and the indices of the outputs that returned logits
 */
function withoutSoftmax(model, indices, work) {
    const ends = indices.flatMap((index) => {
        const layer = lastLayer(model, index);
        return layer && endsWithSoftmax(layer) ? [{ index: index, layer, softmax: layer.activation }] : [];
    });
    for (const { layer } of ends)
        layer.activation = { apply: (tensor) => tensor, getClassName: () => 'linear' };
    try {
        return { result: work(), logits: new Set(ends.map(({ index: index }) => index)) };
    }
    finally {
        for (const { layer, softmax } of ends)
            layer.activation = softmax;
    }
}
/** Returns the last layer of an output; null if other layers use its probabilities too. */
function lastLayer(model, index) {
    if (model.outputs.length === 1)
        return model.layers.at(-1) ?? null;
    const layer = model.outputs[index]?.sourceLayer ?? null;
    const taken = model.layers.some(({ inboundNodes }) => inboundNodes.some(({ inboundLayers }) => inboundLayers.some((other) => other === layer)));
    return taken ? null : layer;
}
function endsWithSoftmax(layer) {
    if (!('activation' in layer) || !isActivation(layer.activation))
        return false;
    return layer.activation.getClassName() === 'softmax';
}
function isActivation(value) {
    return typeof value === 'object' && value !== null && 'apply' in value && 'getClassName' in value;
}

;// CONCATENATED MODULE: ./build/core/js/src/training/loss.js



/** Computes the outputs and losses of a model for a batch: cross-entropy for classes, the squared error for numbers. */
function computeOutputs(tf, model, { label: target, inputs }, batch, training) {
    const features = (0,model_io/* splitInputs */.qZ)(tf, model, inputs, batch.features);
    const indices = (0,model_io/* outputIndices */.$L)(model, target);
    const wanted = (0,label_target/* outputsOf */.Yz)(target).map((output, index) => ({
        ...output,
        index: indices[index] ?? -1,
        labels: tensorAmong(tf, batch.labels, index),
    }));
    const ofClasses = wanted
        .filter(({ label }) => label.kind === 'class')
        .map(({ index: position }) => position);
    const { result, logits } = withoutSoftmax(model, ofClasses, () => [model.apply(features, { training })].flat());
    return wanted.map(({ name, label, index: position, labels }) => {
        const outputs = tensorAmong(tf, result, position);
        if (label.kind === 'number') {
            const losses = tf.mean(tf.squaredDifference(outputs, labels), -1);
            return { name, label, outputs, labels, losses };
        }
        const logProbabilities = logits.has(position) ? tf.logSoftmax(outputs) : logOf(tf, outputs);
        const losses = tf.neg(tf.sum(tf.mul(labels, logProbabilities), -1));
        return { name, label, outputs, labels, losses };
    });
}
/**
 * Returns the sum of the weighted losses divided by the number of examples, as in Keras; not by the sum of the weights.
 */
function meanLoss(tf, losses, weights) {
    return tf.mean(weights ? tf.mul(losses, weights) : losses);
}
/** Returns the weighted sum of the losses of all outputs. */
function totalLoss(tf, { lossWeights = {} }, losses) {
    const weighted = losses.map(({ name, loss }) => {
        const weight = lossWeights[name] ?? 1;
        return weight === 1 ? loss : tf.mul(loss, weight);
    });
    return weighted.reduce((total, loss) => tf.add(total, loss));
}
/** Returns the share of the examples whose highest score is that of their label; null for numbers. */
function accuracyOf(tf, { label, outputs, labels }) {
    if (label.kind === 'number')
        return null;
    return tf.mean(tf.cast(tf.equal(tf.argMax(outputs, -1), tf.argMax(labels, -1)), 'float32'));
}
function tensorAmong(tf, values, index) {
    const value = values[index];
    if (value instanceof tf.Tensor)
        return value;
    throw new TypeError('the output of a model is not a tensor');
}
/**
 * Returns the logarithms of scores. Scores that do not add up to 1 are scaled, and kept away from 0 and 1, as in Keras.
 */
function logOf(tf, scores) {
    const epsilon = 1e-7;
    const probabilities = tf.div(scores, tf.sum(scores, -1, true));
    return tf.log(tf.clipByValue(probabilities, epsilon, 1 - epsilon));
}


/***/ }),

/***/ 29255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ digestOfModel),
/* harmony export */   Ni: () => (/* binding */ fineTuned),
/* harmony export */   YR: () => (/* binding */ baseFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82162);
/* harmony import */ var _host_confinement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52736);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44181);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64352);
/* harmony import */ var _gate_model_compatibility_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34493);
/* harmony import */ var _model_artifact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27267);
/* harmony import */ var _model_model_schema_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11848);
/* harmony import */ var _model_storage_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95482);
/* harmony import */ var _text_wildcard_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(93759);
/* harmony import */ var _inner_layers_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(49351);
/* harmony import */ var _layers_fitting_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(66180);
/* harmony import */ var _layers_layer_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(36699);
/* harmony import */ var _fit_to_data_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(56796);
















/**
 * Loads an existing model for further training.
 * @throws UserError when the model does not exist, or a layer named in the section is not in it
 */
async function fineTuned(tf, section, context) {
    refuseHead(section, context);
    const folder = baseFolder(section, context.folder);
    await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseOutside */ .g)([folder], (0,_host_confinement_js__WEBPACK_IMPORTED_MODULE_4__/* .confinementOf */ .u)(context.codeOrigin));
    await refuseOtherMeaning(section, folder, context);
    const loaded = await (0,_model_storage_js__WEBPACK_IMPORTED_MODULE_10__/* .loadModel */ .cm)(tf, folder);
    const model = section.head ? withHead(tf, loaded, section.head, context.seed) : loaded;
    for (const layer of matching(model, section.freeze, 'freeze'))
        freeze(layer);
    (0,_fit_to_data_js__WEBPACK_IMPORTED_MODULE_14__/* .checkFit */ ._)(tf, model, section.pretrained, context);
    return {
        model,
        lrMultipliers: factorsOf(model, section['learning-rates']),
        sources: { model: await digestOfModel(folder) },
    };
}
/**
 * Rejects a new head for several outputs.
 * @throws UserError because each output would need a head
 */
function refuseHead({ head }, { label }) {
    if (head === undefined || label.kind !== 'multi-output')
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'MODEL_HEAD_MISMATCH',
        found: `model.head for the outputs ${label.outputs.map(({ name }) => name).join(', ')}`,
        expected: 'one output, the label',
        hint: 'Remove `head` and start from a model that has these outputs, or build them in a `module`.',
    });
}
/**
 * Rejects a model artifact with other columns, or with the same classes in another order. A network identifies columns
 * by position, so columns in another order would be used silently.
 * @throws UserError for such a model
 */
async function refuseOtherMeaning({ pretrained, head }, folder, { features, label }) {
    if (pretrained.endsWith(_model_model_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .modelFiles */ .VC.topology) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS)))
        return;
    const { details } = await (0,_model_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .openModel */ .GF)(folder);
    // A new head has its own classes.
    const described = head === undefined ? details : { ...details, label };
    const reason = (0,_gate_model_compatibility_js__WEBPACK_IMPORTED_MODULE_7__/* .explainSchemaMismatch */ .p)(described, { features, label });
    if (reason === null)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'MODEL_DATASET_MISMATCH',
        found: `in ${pretrained} a model that does not fit the dataset: ${reason}`,
        expected: 'the features and classes with which the model was trained, in their order',
        hint: `Set \`data.columns\` to those of the model${orderOf(details.features)}. Or, to train it further without this check, use its file: \`pretrained: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pretrained, _model_model_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .modelFiles */ .VC.topology)}\`.`,
    });
}
function orderOf(features) {
    return features.kind === 'table' ? ` (${features.columns.map(({ name }) => name).join(', ')})` : '';
}
/** Keeps the layers up to `after` and appends new ones to them. */
function withHead(tf, model, head, seed) {
    const kept = head.after === undefined ? model.layers.at(-2) : model.layers.find(({ name }) => name === head.after);
    if (!kept)
        throw unknownLayer('head.after', head.after ?? '(the one before the last)', model.layers);
    let last = symbolic(tf, kept.output);
    for (const [index, layer] of head.layers.entries()) {
        checkChain(layer, index);
        const name = layer.name ?? `head_${layer.type.replaceAll('-', '_')}_${index + 1}`;
        const made = (0,_layers_layer_js__WEBPACK_IMPORTED_MODULE_13__/* .makeLayer */ .A)(layer, { tf, name, seed, index });
        const position = { key: 'model.head.layers', layers: head.layers, index };
        const taken = last;
        last = (0,_layers_fitting_js__WEBPACK_IMPORTED_MODULE_12__/* .fitting */ ._)(position, [taken.shape], () => symbolic(tf, made.apply(taken)));
    }
    return joined(tf, model, last);
}
/**
 * Rejects a layer of the head with `inputs`.
 * @throws UserError because layers of a head form a chain
 */
function checkChain({ inputs }, index) {
    if (inputs === undefined)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'MODEL_HEAD_MISMATCH',
        found: `\`inputs\` in model.head.layers[${index}]`,
        expected: 'layers that each use the output of the previous one',
        hint: 'Remove `inputs`, or build the model in a `module`.',
    });
}
function joined(tf, { inputs }, outputs) {
    try {
        return tf.model({ name: 'network', inputs, outputs });
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'MODEL_HEAD_MISMATCH',
            found: `a new head that cannot be combined with the kept layers (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`,
            expected: 'names that no kept layer has, after a layer that depends on all inputs',
            hint: 'Correct `model.head`.',
        }, { cause: error });
    }
}
function symbolic(tf, outputs) {
    const [tensor] = [outputs].flat();
    if (isSymbolic(tf, tensor))
        return tensor;
    throw new TypeError('a layer without a symbolic output');
}
function isSymbolic(tf, value) {
    return value instanceof tf.SymbolicTensor;
}
/**
 * Freezes a layer. As in Keras, a frozen batch normalization also keeps and uses its averages, including one in a
 * frozen model or wrapper.
 */
function freeze(layer) {
    layer.trainable = false;
    for (const each of (0,_inner_layers_js__WEBPACK_IMPORTED_MODULE_15__/* .innerLayers */ .r)([layer])) {
        if (each.getClassName() !== 'BatchNormalization')
            continue;
        const call = each.call.bind(each);
        each.call = (inputs, options) => call(inputs, { ...options, training: false });
    }
}
function factorsOf(model, factors) {
    return new Map(Object.entries(factors).flatMap(([pattern, factor]) => matching(model, [pattern], 'learning-rates').flatMap((layer) => layer.weights.map(({ name }) => [name, factor]))));
}
/** Returns the layers whose names match, including those in models and wrappers within the model. */
function matching(model, patterns, key) {
    const layers = (0,_inner_layers_js__WEBPACK_IMPORTED_MODULE_15__/* .innerLayers */ .r)(model.layers);
    return patterns.flatMap((pattern) => {
        const fits = (0,_text_wildcard_js__WEBPACK_IMPORTED_MODULE_11__/* .wildcard */ .X)(pattern);
        const found = layers.filter(({ name }) => fits(name));
        if (found.length === 0)
            throw unknownLayer(key, pattern, layers);
        return found;
    });
}
function unknownLayer(key, name, layers) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'MODEL_INVALID_LAYER_NAME',
        found: `${JSON.stringify(name)} in model.${key}, which matches no layer of the model`,
        expected: `one of ${layers.map((layer) => layer.name).join(', ')}`,
        hint: 'Correct the name; `*` stands for any characters.',
    });
}
/** Returns the folder of the model from which fine-tuning starts. */
function baseFolder({ pretrained }, folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, pretrained.replace(/\/?model\.json$/, '') || '.');
}
/** Returns an artifact's own digest; for a bare model, the digest of its `model.json`. */
function digestOfModel(folder) {
    const manifest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS);
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfFile */ .Mk)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(manifest) ? manifest : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _model_model_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .modelFiles */ .VC.topology));
}


/***/ }),

/***/ 56796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkFit)
/* harmony export */ });
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _model_model_io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99715);
/* harmony import */ var _transform_named_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87989);
/* harmony import */ var _inner_layers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49351);
/* harmony import */ var _network_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10246);
/* harmony import */ var _network_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3949);







/**
 * Checks that a model's inputs and outputs fit the dataset.
 * @param location names the model in messages
 * @throws UserError when they do not fit
 */
function checkFit(tf, model, location, data) {
    checkInputs(model, location, data);
    checkNoState(model, location);
    checkBatchSize(model, location);
    const outputs = (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(data.label);
    const specs = (0,_model_model_io_js__WEBPACK_IMPORTED_MODULE_2__/* .outputSpecsOf */ .DF)(model);
    if (data.label.kind === 'multi-output')
        checkNames(specs, outputs, location);
    if (specs.length !== outputs.length)
        throw explainMismatch(location, `has the outputs ${shapesOf(model.outputs)}`, expectedOf(outputs));
    const matched = (0,_model_model_io_js__WEBPACK_IMPORTED_MODULE_2__/* .outputIndices */ .$L)(model, data.label).map((position, index) => ({
        position,
        output: outputs[index],
    }));
    for (const { position, output } of matched)
        if (output && !(0,_model_model_io_js__WEBPACK_IMPORTED_MODULE_2__/* .fits */ .lA)(specs[position]?.shape ?? [], [(0,_network_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .unitsOf */ .$J)(output.label)]))
            throw explainMismatch(location, `has the outputs ${shapesOf(model.outputs)}`, expectedOf(outputs));
    const ofClasses = matched.filter(({ output }) => output?.label.kind === 'class');
    if (ofClasses.length === 0)
        return;
    const sums = sumPredictions(tf, model, data);
    const wrong = ofClasses.find(({ position }) => !(Math.abs((sums[position] ?? NaN) - 1) < 1e-3));
    if (wrong?.output)
        throw explainMismatch(location, `returns scores ${data.label.kind === 'multi-output' ? `of "${wrong.output.name}" ` : ''}that do not add up to 1`, 'probabilities: a softmax as the last layer');
}
/**
 * Checks the names of the output layers.
 * @throws UserError if they differ from the names of the outputs
 */
function checkNames(specs, outputs, location) {
    const [found, wanted] = [specs, outputs].map((all) => all.map(({ name }) => name).sort());
    if (String(found) === String(wanted))
        return;
    throw explainMismatch(location, `has the outputs ${found?.join(', ')}`, `the outputs of \`data.labels\`, by the names of their layers: ${wanted?.join(', ')}`);
}
/**
 * Rejects a fixed batch size, because batches of a training differ in size, and the server predicts single examples.
 * @throws UserError for a fixed batch size
 */
function checkBatchSize(model, location) {
    const fixed = model.inputs.map(({ shape }) => shape[0]).find((size) => typeof size === 'number');
    if (fixed !== undefined)
        throw explainMismatch(location, `accepts only batches of ${fixed}`, 'batches of any size: `inputShape` without `batchInputShape`');
}
/**
 * Rejects stateful layers, because a state that continues from batch to batch has no meaning for shuffled examples.
 * @throws UserError for a stateful layer
 */
function checkNoState(model, location) {
    const layer = (0,_inner_layers_js__WEBPACK_IMPORTED_MODULE_6__/* .innerLayers */ .r)(model.layers).find((each) => each.getConfig()['stateful'] === true);
    if (layer)
        throw explainMismatch(location, `has the stateful layer "${layer.name}"`, 'layers that reset their state for each batch, because examples are shuffled');
}
function expectedOf(outputs) {
    return outputs.map(({ label }) => (0,_network_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .describeExpectedOutput */ .nl)(label)).join(' and ');
}
function checkInputs(model, location, { inputShape, inputs }) {
    if (inputs !== undefined) {
        const wrong = (0,_model_model_io_js__WEBPACK_IMPORTED_MODULE_2__/* .explainInputMismatch */ .WE)(model, inputs);
        if (wrong)
            throw explainMismatch(location, `takes ${wrong.found}`, wrong.expected);
        return;
    }
    const [taken] = model.inputs.map(({ shape }) => shape.slice(1));
    if (model.inputs.length !== 1 || !(0,_model_model_io_js__WEBPACK_IMPORTED_MODULE_2__/* .fits */ .lA)(taken ?? [], inputShape))
        throw explainMismatch(location, `takes ${shapesOf(model.inputs)}`, `one input of shape [${inputShape.join(', ')}], like the examples`);
}
/**
 * Returns the sum of the values of each output for one example of zeros. One example is enough, because a softmax adds
 * up to 1 for any input.
 */
function sumPredictions(tf, model, { inputShape, inputs }) {
    try {
        return tf.tidy(() => [model.predict(zerosFor(tf, model, { inputShape, inputs }))]
            .flat()
            .map((scores) => tf.sum(scores).dataSync()[0] ?? NaN));
    }
    catch (error) {
        throw (0,_network_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .networkExplained */ .H)(error);
    }
}
/** Returns one example of zeros for each input, in the model's own order. */
function zerosFor(tf, model, { inputShape, inputs }) {
    return (0,_model_model_io_js__WEBPACK_IMPORTED_MODULE_2__/* .inputSpecsOf */ .AH)(model).map(({ name }) => {
        const input = inputs?.find((candidate) => candidate.name === name);
        return tf.zeros([1, ...(input ? (0,_transform_named_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeOfInput */ .V4)(input) : inputShape)]);
    });
}
function shapesOf(tensors) {
    return tensors.map(({ shape }) => `[${shape.slice(1).join(', ')}]`).join(' and ');
}
function explainMismatch(location, found, expected) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'MODEL_DATASET_MISMATCH',
        found: `a model in ${location} that ${found}`,
        expected,
        hint: 'Change the model, or the inputs, the transform and the label in the section `data`.',
    });
}


/***/ }),

/***/ 10246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ networkExplained),
/* harmony export */   N: () => (/* binding */ withNetworkExplained)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/** Messages of TensorFlow.js or the library for errors that the network causes, with their explanations. */
const faults = [
    {
        pattern: /gradient function not found for (\w+)/,
        problem: (operation) => untrainable(`an operation without a gradient, ${operation}`),
    },
    {
        pattern: /dilation rates greater than 1 are not yet supported in gradients/,
        problem: () => untrainable('a dilated convolution, which has no gradient'),
    },
    {
        pattern: /(.*\bnot (?:yet )?implemented\b.*)/i,
        problem: (message) => untrainable(`a layer that it supports only in part ("${message}")`),
    },
    {
        pattern: /Kernel '(\w+)' not registered for backend '(\w+)'/,
        problem: (kernel, backend) => backend === 'wasm'
            ? {
                ...untrainable(`the operation ${kernel}, which WebAssembly does not support`),
                hint: 'Set `device` to `cpu` if the network has an embedding or another layer that needs TensorFlow; otherwise, replace the layer.',
            }
            : untrainable(`the operation ${kernel}, which the native library does not support`),
    },
    {
        pattern: /indices\S* = (-?\d+) is not in \[0, (\d+)\)/,
        problem: (value, entries) => ({
            code: 'MODEL_EMBEDDING_RANGE',
            found: `the value ${value} in the input of an embedding`,
            expected: `whole numbers from 0 to ${Number(entries) - 1}, one for each of its ${entries} entries`,
            hint: 'Give the embedding more `entries`, or correct the data.',
        }),
    },
];
/**
 * Does work that predicts with a network or trains it.
 * @throws UserError if the network causes the error
 */
async function withNetworkExplained(work) {
    try {
        return await work();
    }
    catch (error) {
        throw networkExplained(error);
    }
}
/** Returns the error, or a UserError in its place if the network caused it. */
function networkExplained(thrown) {
    if (thrown instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return thrown;
    for (const { pattern, problem } of faults) {
        const found = pattern.exec((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown));
        if (found)
            return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problem(...found.slice(1)), { cause: thrown });
    }
    return thrown;
}
function untrainable(reason) {
    return {
        code: 'MODEL_NOT_TRAINABLE',
        found: `a network that TensorFlow.js cannot train: it has ${reason}`,
        expected: 'layers that TensorFlow.js can train',
        hint: 'Replace it by another layer, or, if it only prepares the data, move it before all trained layers. The section "What cannot be trained" of docs/models.md lists such layers.',
    };
}


/***/ }),

/***/ 3949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   L3: () => (/* binding */ shapeText),
/* harmony export */   hh: () => (/* binding */ findOutput),
/* harmony export */   n2: () => (/* binding */ checkOutputs),
/* harmony export */   nl: () => (/* binding */ describeExpectedOutput)
/* harmony export */ });
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);


/**
 * Returns the output of the layer with an output's name.
 * @throws UserError if no layer has the name
 */
function findOutput(outputs, layers, { name, label }) {
    const output = outputs.get(name);
    if (output && layers.some((layer) => layer.name === name))
        return output;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'MODEL_INVALID_LAYER_NAME',
        found: `no layer named "${name}" in model.layers`,
        expected: 'a layer for each output of `data.labels`, with its name',
        hint: `Give the layer that predicts "${label.column}" the name: {${endOf(label)}, name: ${name}}.`,
    });
}
/**
 * Checks the outputs of a network.
 * @throws UserError if an output does not fit its label
 */
function checkOutputs(model, section, target) {
    for (const [index, output] of (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(target).entries())
        checkOutput(model.outputs[index]?.shape.slice(1) ?? [], layerOf(section, target, output), output, target);
}
/** Returns the layer of an output. */
function layerOf({ layers }, target, { name }) {
    return target.kind === 'multi-output' ? layers.find((layer) => layer.name === name) : layers.at(-1);
}
function checkOutput(shape, last, { name, label }, { kind }) {
    const units = unitsOf(label);
    const isMultiOutput = kind === 'multi-output';
    const hint = isMultiOutput
        ? `Make the layer "${name}" {${endOf(label)}, name: ${name}}.`
        : `End model.layers with {${endOf(label)}}.`;
    if (shape.length !== 1 || shape[0] !== units)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'MODEL_OUTPUT_MISMATCH',
            found: `a network whose output ${isMultiOutput ? `"${name}" ` : ''}has shape [${shapeText(shape)}]`,
            expected: describeExpectedOutput(label),
            hint,
        });
    if (label.kind === 'number' && last && outputsWithSoftmax(last))
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'MODEL_OUTPUT_MISMATCH',
            found: `a network for a number ${isMultiOutput ? `whose output "${name}" has` : 'that ends with'} a softmax`,
            expected: 'an activation whose values differ: the softmax of one number is always 1',
            hint,
        });
    if (label.kind === 'class' && !(last && outputsWithSoftmax(last)))
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'MODEL_OUTPUT_MISMATCH',
            found: `a network for classes ${isMultiOutput ? `whose output "${name}" is` : 'that ends with'} "${last?.type ?? 'nothing'}"${last && 'activation' in last ? ` and activation ${last.activation}` : ''}`,
            expected: 'scores that are probabilities',
            hint,
        });
}
/** Returns the last layer for an output in the form of `tensorline.yml`. */
function endOf(label) {
    return `dense: {units: ${unitsOf(label)}${label.kind === 'class' ? ', activation: softmax' : ''}}`;
}
/** Returns the shape and meaning of an output for one example. */
function describeExpectedOutput(label) {
    return `[${unitsOf(label)}], ${label.kind === 'class' ? 'a score for each class' : 'one number'} of "${label.column}"`;
}
function unitsOf(label) {
    return label.kind === 'class' ? label.classes.length : 1;
}
function outputsWithSoftmax(layer) {
    return layer.type === 'softmax' || ('activation' in layer && layer.activation === 'softmax');
}
/** Returns the text of a shape without the batch axis, such as `8, 8, 1`. */
function shapeText(shape) {
    return Array.isArray(shape) ? shape.filter((side) => side !== null).join(', ') : '?';
}


/***/ }),

/***/ 69498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ StepRandomness)
/* harmony export */ });
/* harmony import */ var _random_normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47998);
/* harmony import */ var _random_philox_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30411);


/**
 * Random tensors that depend only on the seed, their purpose and the number of the step. They differ in each step,
 * including those of a traced graph, and are the same when a training resumes from a checkpoint. The native library
 * draws them by Philox with a key computed from the step's number; without it, they are drawn in JavaScript.
 */
class StepRandomness {
    #engine;
    #seed;
    #iteration = null;
    /** Number of draws of each purpose in this step. */
    #draws = new Map();
    constructor(engine, seed) {
        this.#engine = engine;
        this.#seed = seed;
    }
    /**
     * Does the work of a step, outside of which draws fail.
     * @param iteration number of the step, an int32 scalar
     */
    inStep(iteration, work) {
        this.#iteration = iteration;
        this.#draws.clear();
        try {
            return work();
        }
        finally {
            this.#iteration = null;
        }
    }
    /** Returns uniform float32 numbers in [0, 1). */
    uniform(purpose, shape) {
        return this.#draw('StatelessRandomUniform', purpose, shape, (stream, index) => stream.draw(index));
    }
    /** Returns float32 numbers of the standard normal distribution. */
    normal(purpose, shape) {
        return this.#draw('StatelessRandomNormal', purpose, shape, _random_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normal */ .q);
    }
    #draw(operation, purpose, shape, numberAt) {
        const { tf, native } = this.#engine;
        const iteration = this.#iteration;
        if (iteration === null)
            throw new Error(`random numbers for ${purpose} outside of a training step`);
        const times = this.#draws.get(purpose) ?? 0;
        this.#draws.set(purpose, times + 1);
        if (native === null) {
            const stream = (0,_random_philox_js__WEBPACK_IMPORTED_MODULE_0__/* .randomStream */ ._V)(this.#seed, purpose, times, iteration.dataSync()[0] ?? 0);
            const size = shape.reduce((product, side) => product * side, 1);
            const values = Float32Array.from({ length: size }, (_, index) => numberAt(stream, index));
            return tf.tensor(values, [...shape]);
        }
        const { binding } = native.backend;
        const key = tf.stack([tf.scalar((0,_random_philox_js__WEBPACK_IMPORTED_MODULE_0__/* .derivedSeed */ .f8)(this.#seed, purpose, times), 'int32'), iteration]);
        const attributes = [
            { name: 'dtype', type: binding.TF_ATTR_TYPE, value: binding.TF_FLOAT },
            { name: 'T', type: binding.TF_ATTR_TYPE, value: binding.TF_INT32 },
            { name: 'Tseed', type: binding.TF_ATTR_TYPE, value: binding.TF_INT32 },
        ];
        // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- tfjs-node itself makes literals of this class
        return native.backend.executeSingleOutput(operation, attributes, [tf.tensor1d([...shape], 'int32'), key]);
    }
}


/***/ }),

/***/ 29689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ TrainingState),
/* harmony export */   n: () => (/* binding */ progressSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71970);



const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
/** Schema of the progress of a training; the next step is the one after `batch` in `epoch`. */
const progressSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Current epoch, from 1. */
    epoch: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    /** Number of finished batches of this epoch. */
    batch: count,
    /** Number of finished steps. */
    iteration: count,
    /** Sums over the examples of this epoch's batches. */
    sums: _sums_js__WEBPACK_IMPORTED_MODULE_1__/* .sumsSchema */ .eR,
});
/** The state of a training: everything needed to resume it in another process as if it had never stopped. */
class TrainingState {
    progress = {
        epoch: 1,
        batch: 0,
        iteration: 0,
        sums: _sums_js__WEBPACK_IMPORTED_MODULE_1__/* .noSums */ .YE,
    };
    /** The history grows in place, because copies would make each epoch slower than the one before. */
    history = [];
    /** End of each epoch, in seconds since 1970. */
    endTimes = [];
    variables;
    #settle;
    /** @param settle gives the variables their newest values */
    constructor(variables, settle) {
        this.variables = variables;
        this.#settle = settle;
    }
    async capture() {
        this.#settle();
        const tensors = await Promise.all(this.variables.map(async ({ name, variable }) => ({
            name,
            shape: [...variable.shape],
            values: (await variable.data()).slice(),
        })));
        const { history, endTimes } = this;
        const epochs = { history, endTimes, count: history.length };
        return { progress: structuredClone(this.progress), epochs, tensors };
    }
    /**
     * Restores the state of a snapshot.
     * @throws UserError when the snapshot has other variables
     */
    restore(tf, { progress, epochs, tensors }) {
        this.#settle();
        const stored = new Map(tensors.map((tensor) => [tensor.name, tensor]));
        for (const { name, variable } of this.variables) {
            const tensor = stored.get(name);
            if (!tensor || tensor.values.length !== variable.size)
                throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                    code: 'TRAIN_CHECKPOINT_MISMATCH',
                    found: `a checkpoint without ${name} of shape [${variable.shape.join(', ')}]`,
                    expected: 'a checkpoint of the same network',
                    hint: 'Start from the beginning with `resume: never`.',
                });
            tf.tidy(() => variable.assign(tf.tensor(tensor.values, variable.shape, variable.dtype)));
        }
        this.progress = structuredClone(progress);
        replaceContent(this.history, epochs.history.slice(0, epochs.count));
        replaceContent(this.endTimes, epochs.endTimes.slice(0, epochs.count));
    }
}
/** Replaces the items of a list one by one, because `splice` is limited to the number of arguments of a call. */
function replaceContent(list, items) {
    list.length = 0;
    for (const item of items)
        list.push(item);
}


/***/ }),

/***/ 62852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ stepFeeds),
/* harmony export */   l: () => (/* binding */ inputsAt)
/* harmony export */ });
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);
/* harmony import */ var _transform_apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76162);
/* harmony import */ var _transform_example_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30179);
/* harmony import */ var _transform_label_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1406);
/* harmony import */ var _transform_number_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78095);





function stepFeeds({ transform, label: target }, group) {
    const { size, count, rates, iterations } = group;
    return {
        size,
        features: group.features.flatMap((values) => featureFeeds(transform, values, group)),
        labels: (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(target).map(({ name, label }, output) => labelFeed(label, (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(target, output, group.labels), (0,_transform_label_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .labelStepsOf */ .pS)(transform.labels, name), group)),
        weights: group.weights.map((values) => ({
            describe: () => ({ type: 'float32', shape: [size], decoding: asIs }),
            values,
            tensorAt: (tf, step) => tf.tensor1d(partOf(values, count, step)),
        })),
        rate: {
            describe: () => ({ type: 'float32', shape: [], decoding: asIs }),
            values: rates,
            tensorAt: (tf, step) => tf.scalar(rates[step] ?? NaN),
        },
        iteration: {
            describe: () => ({ type: 'int32', shape: [], decoding: asIs }),
            values: iterations,
            tensorAt: (tf, step) => tf.scalar(iterations[step] ?? NaN, 'int32'),
        },
    };
}
/** Creates the tensors of one step; the caller disposes of them. */
function inputsAt(tf, feeds, step) {
    const tensors = (each) => each.map(({ tensorAt }) => tensorAt(tf, step));
    return {
        size: feeds.size,
        features: tensors(feeds.features),
        labels: tensors(feeds.labels),
        weights: tensors(feeds.weights),
        rate: feeds.rate.tensorAt(tf, step),
        iteration: feeds.iteration.tensorAt(tf, step),
    };
}
const asIs = { kind: 'none' };
/** Returns a feed for each part of the examples. */
function featureFeeds(transform, values, group) {
    const size = group.size * group.count;
    return (0,_transform_example_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(transform).map((part) => {
        if (part.kind === 'image')
            return pixelFeed(part.transform, (0,_transform_example_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherPixels */ .RN)(part, { ...group, size, features: values }), group);
        return values instanceof Uint8Array && 'steps' in transform
            ? pixelFeed(transform, values, group)
            : valueFeed(transform, values, group);
    });
}
/** Returns the feed of pixels, which a graph transforms. */
function pixelFeed(transform, values, { size, count }) {
    const shape = [size, ...transform.shape];
    return {
        describe: () => ({
            type: 'uint8',
            shape,
            decoding: { kind: 'affine', steps: (0,_transform_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .affineSteps */ .FO)(transform) },
        }),
        values,
        tensorAt: (tf, step) => tf.tensor((0,_transform_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .applyTransform */ .NW)(transform, partOf(values, count, step), size), shape),
    };
}
/** Returns the feed of values that are transformed before they are fed. */
function valueFeed(transform, values, { size, count, texts }) {
    const shape = [size, ...transform.shape];
    const transformed = (0,_transform_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .applyTransform */ .NW)(transform, values, size * count, texts);
    return {
        describe: () => ({ type: 'float32', shape, decoding: asIs }),
        values: transformed,
        tensorAt: (tf, step) => tf.tensor(partOf(transformed, count, step), shape),
    };
}
/**
 * Returns the feed of the labels.
 * @param values class indices, or numbers, `[count × size]`
 * @param steps for numbers
 */
function labelFeed(label, values, steps, { size, count }) {
    switch (label.kind) {
        case 'class': {
            const classes = label.classes.length;
            return {
                describe: () => ({ type: 'int32', shape: [size], decoding: { kind: 'one-hot', classes } }),
                values,
                tensorAt: (tf, step) => tf.tidy(() => tf.oneHot(tf.tensor1d(partOf(values, count, step), 'int32'), classes).toFloat()),
            };
        }
        case 'number': {
            const transformed = Float32Array.from(values, (value) => (0,_transform_number_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .applyNumberSteps */ .X)(steps, value));
            return {
                describe: () => ({ type: 'float32', shape: [size, 1], decoding: asIs }),
                values: transformed,
                tensorAt: (tf, step) => tf.tensor2d(partOf(transformed, count, step), [size, 1], 'float32'),
            };
        }
    }
}
function partOf(values, count, step) {
    const length = values.length / count;
    return values.slice(step * length, (step + 1) * length);
}


/***/ }),

/***/ 2426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P5: () => (/* binding */ TrainingStep),
  al: () => (/* binding */ inOrder),
  TM: () => (/* binding */ scalarsOf),
  Vf: () => (/* binding */ valuesOfScalars),
  NK: () => (/* binding */ weightsFor)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/training/inner-layers.js
var inner_layers = __webpack_require__(49351);
;// CONCATENATED MODULE: ./build/core/js/src/training/batch-normalization.js


const configSchema = schemas/* object */.Ikc({ axis: schemas/* int */.Whr() });
/**
 * Makes every batch normalization of a model trainable, including those in nested models. TensorFlow.js fails for a
 * layer without a scale or an offset, which are replaced by ones and zeros here. It also fails for an axis other than
 * the last, so that axis is moved to the end during the call. The saved layers are unchanged.
 */
function completeBatchNormalization(tf, model) {
    for (const layer of (0,inner_layers/* innerLayers */.r)(model.layers)) {
        if (layer.getClassName() !== 'BatchNormalization')
            continue;
        const [mean] = layer.nonTrainableWeights;
        const shape = mean?.shape.map(Number) ?? [];
        standIn(layer, 'gamma', () => tf.ones(shape));
        standIn(layer, 'beta', () => tf.zeros(shape));
        alongLastAxis(tf, layer);
    }
}
/** Provides the value of a weight that a layer does not have. */
function standIn(layer, weight, read) {
    const value = Reflect.get(layer, weight);
    if (value === undefined || value === null)
        Reflect.set(layer, weight, { read });
}
function alongLastAxis(tf, layer) {
    const { axis } = configSchema.parse(layer.getConfig());
    const call = layer.call.bind(layer);
    layer.call = (inputs, options) => {
        const [input] = [inputs].flat();
        const last = (input?.rank ?? 0) - 1;
        const position = axis < 0 ? axis + last + 1 : axis;
        if (!input || options['training'] !== true || position === last)
            return call(inputs, options);
        return tf.tidy(() => {
            const swapped = input.shape.map((_, index) => index === position ? last : index === last ? position : index);
            Reflect.set(layer, 'axis', last);
            try {
                const [output] = [call(tf.transpose(input, swapped), options)].flat();
                if (!output)
                    throw new TypeError(`${layer.name} has no output`);
                return tf.transpose(output, swapped);
            }
            finally {
                Reflect.set(layer, 'axis', axis);
            }
        });
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/training/clip.js
/**
 * Returns the gradients limited in value or norm: Pascanu et al., "On the difficulty of training recurrent neural
 * networks", ICML 2013.
 */
function clipped(tf, { by, limit }, gradients) {
    switch (by) {
        case 'value':
            return mapped(gradients, (gradient) => tf.clipByValue(gradient, -limit, limit));
        case 'norm':
            return mapped(gradients, (gradient) => gradient.mul(shrinking(tf, limit, tf.sum(tf.square(gradient)))));
        case 'global-norm': {
            const squares = [...gradients.values()].map((gradient) => tf.sum(tf.square(gradient)));
            const factor = shrinking(tf, limit, tf.addN(squares));
            return mapped(gradients, (gradient) => gradient.mul(factor));
        }
    }
}
/** Returns the factor that reduces a norm to the limit if it exceeds it. */
function shrinking(tf, limit, square) {
    return tf.div(limit, tf.maximum(tf.sqrt(square), limit));
}
function mapped(gradients, change) {
    return new Map([...gradients].map(([variable, gradient]) => [variable, change(gradient)]));
}

// EXTERNAL MODULE: ./build/core/js/src/engine/compiled/intercept-binding.js
var intercept_binding = __webpack_require__(18100);
;// CONCATENATED MODULE: ./build/core/js/src/engine/block-lstm.js

/** Number of the kernel's outputs, each `[time, batch, units]`. */
const stateCount = 7;
const outputsIndex = 6;
/**
 * Runs an LSTM without peepholes over whole sequences, from a state of zeros. Hochreiter and Schmidhuber, "Long
 * short-term memory", Neural Computation 9 (1997), with the forget gate of Gers et al. (2000).
 * @param input `[time, batch, features]`
 * @returns all tensors that the gradient needs
 */
function blockLstm(tf, native, input, weights) {
    const { binding } = native.backend;
    return execute(native, 'BlockLSTMV2', 
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- tfjs-node itself makes literals of this class
    [{ name: 'cell_clip', type: binding.TF_ATTR_FLOAT, value: 0 }], operands(tf, input, weights), stateCount);
}
/** Returns the outputs, `[time, batch, units]`. */
function outputsOf(states) {
    const outputs = states[outputsIndex];
    if (!outputs)
        throw new TypeError('an LSTM returned no outputs');
    return outputs;
}
/**
 * Computes the gradients of an LSTM.
 * @param saved the input, the kernel and the bias, followed by the result of `blockLstm`
 * @param gradient of the outputs
 * @returns the gradients of the input, the kernel and the bias
 */
function blockLstmGradients(tf, native, [input, kernel, bias, ...states], gradient) {
    if (!input || !kernel || !bias)
        throw new TypeError('an LSTM was saved without its input or weights');
    const taken = [...operands(tf, input, { kernel, bias }), ...states, tf.zerosLike(gradient), gradient];
    const [ofInput, , , ofKernel, , , , ofBias] = execute(native, 'BlockLSTMGradV2', [], taken, 8);
    if (!ofInput || !ofKernel || !ofBias)
        throw new TypeError('an LSTM returned no gradients');
    return [ofInput, ofKernel, ofBias];
}
function operands(tf, input, { kernel, bias }) {
    const [steps = 0, batch = 0] = input.shape;
    const units = bias.size / 4;
    const state = tf.zeros([batch, units]);
    const peephole = tf.zeros([units]);
    return [tf.scalar(steps, 'int32'), input, state, state, kernel, peephole, peephole, peephole, bias];
}
/**
 * Executes an operation. Its first operand, the number of steps, is cast to 64 bits here, because TensorFlow.js has no
 * 64-bit tensors.
 */
function execute({ backend }, operation, attributes, taken, outputs) {
    const { binding } = backend;
    const type = (name, value) => ({ name, type: binding.TF_ATTR_TYPE, value });
    const restore = (0,intercept_binding/* replaceInBinding */.j$)(backend, {
        executeOp(name, given, [steps = 0, ...ids], count) {
            const cast = [type('SrcT', binding.TF_INT32), type('DstT', binding.TF_INT64)];
            // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- tfjs-node itself makes literals of this class
            const wide = binding.executeOp('Cast', cast, [steps], 1).map(({ id }) => id);
            const results = binding.executeOp(name, given, [...wide, ...ids], count);
            for (const id of wide)
                binding.deleteTensor(id);
            return results;
        },
    });
    try {
        const all = [
            { name: 'use_peephole', type: binding.TF_ATTR_BOOL, value: false },
            type('T', binding.TF_FLOAT),
            ...attributes,
        ];
        return backend.executeMultipleOutputs(operation, all, [...taken], outputs);
    }
    finally {
        restore();
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/training/fused-lstm.js



/**
 * Schema of the layers that TensorFlow's own kernel can compute: an LSTM that returns its outputs only, and keeps no
 * state between sequences.
 */
const fusible = schemas/* object */.Ikc({
    activation: schemas/* literal */.euz('tanh'),
    recurrentActivation: schemas/* literal */.euz('sigmoid'),
    useBias: schemas/* literal */.euz(true),
    dropout: schemas/* literal */.euz(0),
    recurrentDropout: schemas/* literal */.euz(0),
    stateful: schemas/* literal */.euz(false),
    returnState: schemas/* literal */.euz(false),
    returnSequences: schemas/* boolean */.zMY(),
    goBackwards: schemas/* boolean */.zMY(),
});
/** Minimum number of examples per thread. */
const smallestPart = 8;
/**
 * Makes the LSTM layers of a model, including those in nested models, run a whole sequence in one operation of the
 * native library, and its gradient in another. This replaces about twenty operations for each step of the sequence. The
 * saved layers are unchanged. Calls with masks or given states use the original implementation.
 */
function fuseLstmLayers(engine, model) {
    const { tf, native, report } = engine;
    if (native === null)
        return;
    const threads = report.device === 'cpu' ? report.threads : 1;
    for (const layer of (0,inner_layers/* innerLayers */.r)(model.layers)) {
        if (layer.getClassName() !== 'LSTM')
            continue;
        const config = fusible.safeParse(layer.getConfig()).data;
        if (!config)
            continue;
        const call = layer.call.bind(layer);
        layer.call = (inputs, options) => {
            const [input, ...states] = [inputs].flat();
            if (!input || states.length > 0 || options['mask'] || options['initialState'])
                return call(inputs, options);
            return tf.tidy(() => runLayer(tf, native, layer, input, { ...config, threads }));
        };
    }
}
/**
 * Runs a layer.
 * @param input `[batch, time, features]`
 * @returns `[batch, time, units]`, or `[batch, units]` of the last step
 */
function runLayer(tf, native, layer, input, { goBackwards, returnSequences, threads }) {
    const [kernel, recurrent, bias] = layer.weights.map((weight) => weight.read());
    if (!kernel || !recurrent || !bias)
        throw new TypeError(`${layer.name} has no weights yet`);
    const weights = { kernel: tf.concat([kernel, recurrent], 0), bias };
    const timeFirst = tf.transpose(input, [1, 0, 2]);
    const sequences = goBackwards ? tf.reverse(timeFirst, 0) : timeFirst;
    const parts = splitBatch(tf, sequences, threads).map((part) => runSequences(tf, native, part, weights));
    const outputs = tf.concat(parts, 1);
    if (returnSequences)
        return tf.transpose(outputs, [1, 0, 2]);
    const [steps = 1, size = 1, units = 1] = outputs.shape;
    return tf.reshape(tf.slice(outputs, [steps - 1, 0, 0], [1, size, units]), [size, units]);
}
/**
 * Divides the batch among the threads, because the kernel runs on one thread. The batch stays undivided if the parts
 * would be too small to be faster.
 */
function splitBatch(tf, sequences, threads) {
    const [, size = 1] = sequences.shape;
    const parts = Math.min(threads, Math.floor(size / smallestPart));
    // TensorFlow.js has no gradient of a split into one part.
    if (parts <= 1)
        return [sequences];
    const sizes = Array.from({ length: parts }, (_, part) => Math.floor((size + part) / parts));
    return tf.split(sequences, sizes, 1);
}
/**
 * Runs sequences in one operation.
 * @param input `[time, batch, features]`
 * @returns `[time, batch, units]`
 */
function runSequences(tf, native, input, { kernel, bias }) {
    const run = tf.customGrad((...taken) => {
        const [x, w, b] = taken.filter((value) => value instanceof tf.Tensor);
        const save = taken.find((value) => typeof value === 'function');
        if (!x || !w || !b || !save)
            throw new TypeError('an LSTM needs its input and its weights');
        const states = blockLstm(tf, native, x, { kernel: w, bias: b });
        save([x, w, b, ...states]);
        return {
            value: outputsOf(states),
            gradFunc: (gradient, saved) => blockLstmGradients(tf, native, saved, gradient),
        };
    });
    return run(input, kernel, bias);
}

;// CONCATENATED MODULE: ./build/core/js/src/training/inference-calls.js

/**
 * Keeps layers in inference mode if the model calls them with `training=False`, as Keras does with a pretrained part
 * while the rest trains. TensorFlow.js ignores the argument.
 */
function applyInferenceCalls(model) {
    for (const layer of (0,inner_layers/* innerLayers */.r)(model.layers)) {
        // A nested model has a node of its own in addition to those of its calls.
        const calls = layer.inboundNodes.filter(({ inboundLayers }) => inboundLayers.length > 0);
        if (calls.length === 0 || !calls.every(({ callArgs }) => callArgs?.['training'] === false))
            continue;
        const call = layer.call.bind(layer);
        layer.call = (inputs, options) => call(inputs, { ...options, training: false });
    }
}

// EXTERNAL MODULE: ./build/core/js/src/training/loss.js + 1 modules
var loss = __webpack_require__(66305);
;// CONCATENATED MODULE: ./build/core/js/src/training/parameters.js
/** The weights of a model with the optimizer's slots for each. */
class Parameters {
    /** All weights, then the optimizer's slots. */
    variables;
    /** All weights of the model, trainable or not. */
    weights;
    /** The trainable weights. */
    trainable;
    #tf;
    #rule;
    #parameters;
    constructor(tf, model, rule, 
    /** Factors of the learning rate by weight, with the weight's name in this process. */
    lrMultipliers) {
        this.#tf = tf;
        this.#rule = rule;
        const weights = model.weights.map((weight, index) => ({
            name: `${index}/${weight.originalName}`,
            variable: variableOf(tf, weight.read()),
            weight,
        }));
        const trained = new Set(model.trainableWeights);
        const parameters = weights
            .filter(({ weight }) => trained.has(weight))
            .map(({ name, variable, weight }) => ({
            variable,
            // The weight applies its own constraint.
            write: (value) => void weight.write(value),
            constrained: isConstrained(weight),
            rateFactor: lrMultipliers.get(weight.name) ?? 1,
            slots: rule.slots.map((slot) => ({
                name: `${name}/${slot.name}`,
                variable: tf.tidy(() => tf.variable(tf.fill(variable.shape, slot.initial), false)),
            })),
        }));
        this.#parameters = new Map(parameters.map((parameter) => [parameter.variable, parameter]));
        this.trainable = parameters.map(({ variable }) => variable);
        this.weights = weights.map(({ name, variable }) => ({ name, variable }));
        this.variables = [...this.weights, ...parameters.flatMap(({ slots }) => slots)];
    }
    /** Updates the parameters by their gradients, and passes the equivalent kernels to the recorder. */
    update(gradients, { rate, iteration }, recorder) {
        const counted = this.#tf.cast(iteration, 'float32');
        for (const [variable, gradient] of gradients) {
            const parameter = this.#parameters.get(variable);
            if (!parameter)
                throw new TypeError(`${variable.name} is not trained`);
            const slots = parameter.slots.map((slot) => slot.variable);
            const update = {
                parameter: variable,
                gradient,
                slots,
                iteration: counted,
                rate: parameter.rateFactor === 1 ? rate : this.#tf.mul(rate, parameter.rateFactor),
            };
            if (recorder && !parameter.constrained)
                recorder.replaceUpdates(this.#rule.kernels?.(this.#tf, update) ?? []);
            const updated = this.#rule.update(this.#tf, update);
            parameter.write(updated.parameter);
            updated.slots.forEach((value, index) => slots[index]?.assign(value));
        }
    }
    /** Disposes of the slots; the weights belong to the model. */
    close() {
        for (const { slots } of this.#parameters.values())
            this.#tf.dispose(slots.map(({ variable }) => variable));
    }
}
function variableOf(tf, tensor) {
    if (isVariable(tf, tensor))
        return tensor;
    throw new TypeError('a weight is not a variable');
}
/**
 * Returns true for a weight with a constraint. The types of TensorFlow.js do not declare that the constraint may be
 * null.
 */
function isConstrained({ constraint }) {
    return constraint !== null;
}
function isVariable(tf, tensor) {
    return tensor instanceof tf.Variable;
}

;// CONCATENATED MODULE: ./build/core/js/src/training/random-layers.js


const rated = schemas/* object */.Ikc({ rate: schemas/* number */.aig(), noiseShape: schemas/* array */.YOg(schemas/* number */.aig().nullable()).nullish() });
const dropping = schemas/* object */.Ikc({ dropout: schemas/* number */.aig(), recurrentDropout: schemas/* number */.aig() });
const noisy = schemas/* object */.Ikc({ stddev: schemas/* number */.aig() });
/**
 * Makes the random layers of a model, including those in nested models, draw from `random` during training.
 * TensorFlow.js draws their masks in JavaScript, which a traced graph would repeat in every step. The saved layers are
 * unchanged.
 */
function seedRandomLayers(tf, model, random) {
    for (const [index, layer] of (0,inner_layers/* innerLayers */.r)(model.layers).entries()) {
        seedCells(tf, layer, random, `${index} ${layer.name}`);
        const disturb = disturbanceOf(layer);
        if (!disturb)
            continue;
        const purpose = `${index} ${layer.name}`;
        layer.call = (inputs, { training }) => {
            const [input] = [inputs].flat();
            if (!input)
                throw new TypeError(`${layer.name} was called without an input`);
            return training === true ? tf.tidy(() => disturb(tf, input, random, purpose)) : input;
        };
    }
}
/**
 * Seeds the dropout masks of the cells of a recurrent layer, for its input and its state. As in Keras, one mask applies
 * to all steps of a sequence. TensorFlow.js discards the masks of the last call only for layers with a single cell.
 */
function seedCells(tf, layer, random, purpose) {
    const cells = cellsOf(layer);
    if (cells.length === 0)
        return;
    for (const [index, cell] of cells.entries())
        Reflect.set(cell, 'dropoutFunc', (ones, rate) => tf.tidy(() => dropout(rate, (shape) => [...shape])(tf, ones, random, `${purpose} cell ${index}`)));
    const call = layer.call.bind(layer);
    layer.call = (inputs, options) => {
        for (const cell of cells)
            forgetMasks(tf, cell);
        return call(inputs, options);
    };
}
function cellsOf(layer) {
    const cell = Reflect.get(layer, 'cell');
    if (!(0,inner_layers/* isLayer */.I)(cell))
        return [];
    const stacked = Reflect.get(cell, 'cells');
    const cells = Array.isArray(stacked) ? stacked : [cell];
    return cells.filter(inner_layers/* isLayer */.I).filter((each) => {
        const rates = dropping.safeParse(each.getConfig()).data;
        return rates !== undefined && (rates.dropout > 0 || rates.recurrentDropout > 0);
    });
}
function forgetMasks(tf, cell) {
    for (const mask of ['dropoutMask', 'recurrentDropoutMask']) {
        const drawn = Reflect.get(cell, mask);
        const tensors = Array.isArray(drawn) ? drawn : [drawn];
        tf.dispose(tensors.filter((tensor) => tensor instanceof tf.Tensor));
        Reflect.set(cell, mask, null);
    }
}
function disturbanceOf(layer) {
    const config = layer.getConfig();
    switch (layer.getClassName()) {
        case 'Dropout': {
            const { rate, noiseShape } = rated.parse(config);
            return dropout(rate, maskShapeOf(noiseShape));
        }
        case 'SpatialDropout1D':
            return dropout(rated.parse(config).rate, ([size = 0, , channels = 0]) => [size, 1, channels]);
        case 'GaussianNoise':
            return gaussianNoise(noisy.parse(config).stddev);
        case 'GaussianDropout':
            return gaussianDropout(rated.parse(config).rate);
        case 'AlphaDropout':
            return alphaDropout(rated.parse(config).rate, maskShapeOf(rated.parse(config).noiseShape));
        default:
            return null;
    }
}
function maskShapeOf(noiseShape) {
    return (shape) => shape.map((side, axis) => noiseShape?.[axis] ?? side);
}
/**
 * Drops values: Srivastava et al., "Dropout: a simple way to prevent neural networks from overfitting", JMLR 15 (2014).
 */
function dropout(rate, maskShape) {
    return (tf, input, random, purpose) => {
        const kept = tf.cast(tf.greaterEqual(random.uniform(purpose, maskShape(input.shape)), rate), 'float32');
        return tf.mul(input, tf.mul(kept, 1 / (1 - rate)));
    };
}
function gaussianNoise(deviation) {
    return (tf, input, random, purpose) => tf.add(input, tf.mul(random.normal(purpose, input.shape), deviation));
}
/** Multiplies by noise: the same paper as for dropout, section 10. */
function gaussianDropout(rate) {
    const deviation = Math.sqrt(rate / (1 - rate));
    return (tf, input, random, purpose) => tf.mul(input, tf.add(tf.mul(random.normal(purpose, input.shape), deviation), 1));
}
/** Drops values and keeps mean and variance: Klambauer et al., "Self-normalizing neural networks", NeurIPS 2017. */
function alphaDropout(rate, maskShape) {
    const saturation = -1.6732632423543772 * 1.0507009873554805;
    const scale = ((1 - rate) * (1 + rate * saturation ** 2)) ** -0.5;
    const shift = -scale * saturation * rate;
    return (tf, input, random, purpose) => {
        const kept = tf.cast(tf.greaterEqual(random.uniform(purpose, maskShape(input.shape)), rate), 'float32');
        const mixed = tf.add(tf.mul(input, kept), tf.mul(tf.sub(1, kept), saturation));
        return tf.add(tf.mul(mixed, scale), shift);
    };
}

// EXTERNAL MODULE: ./build/core/js/src/training/randomness.js
var randomness = __webpack_require__(69498);
;// CONCATENATED MODULE: ./build/core/js/src/training/step.js








/** Returns the fields in the order in which a trace has the inputs of a step. */
function inOrder({ features, labels, weights, rate, iteration }) {
    return [...features, ...labels, ...weights, rate, iteration];
}
/** Returns the weights of the examples for one of the outputs; null if all examples have the same weight. */
function weightsFor(weights, output) {
    return weights[output] ?? weights[0] ?? null;
}
/**
 * Returns the values for `toMeans` after the total loss: the accuracy if there are classes, or the loss and the
 * accuracy of each of several outputs.
 */
function scalarsOf(tf, outputs) {
    return outputs.flatMap((output) => {
        const accuracy = (0,loss/* accuracyOf */.RU)(tf, output);
        return [...(outputs.length > 1 ? [output.loss] : []), ...(accuracy ? [accuracy] : [])];
    });
}
/** One step of training: outputs, loss, gradients, update. */
class TrainingStep {
    parameters;
    #engine;
    #tf;
    #model;
    #settings;
    #random;
    constructor(engine, model, settings) {
        const { tf } = engine;
        this.#engine = engine;
        this.#tf = tf;
        this.#model = model;
        this.#settings = settings;
        this.#random = new randomness/* StepRandomness */.p(engine, settings.seed);
        seedRandomLayers(tf, model, this.#random);
        fuseLstmLayers(engine, model);
        completeBatchNormalization(tf, model);
        applyInferenceCalls(model);
        this.parameters = new Parameters(tf, model, settings.rule, settings.lrMultipliers ?? new Map());
    }
    /** Returns the values for `toMeans`; the loss includes the penalties of regularizers. */
    async run(inputs, recorder) {
        return valuesOfScalars(this.#tf.tidy(() => this.#train(inputs, recorder)));
    }
    get variables() {
        return this.parameters.variables;
    }
    close() {
        this.parameters.close();
    }
    #train(inputs, recorder) {
        const { clip } = this.#settings;
        const tf = this.#tf;
        const { loss, outputs, gradients } = this.#random.inStep(inputs.iteration, () => this.#differentiate(inputs));
        this.parameters.update(clip ? clipped(tf, clip, gradients) : gradients, inputs, recorder);
        const scalars = [loss, ...scalarsOf(tf, outputs)];
        for (const output of outputs) {
            output.outputs.dispose();
            if (!scalars.includes(output.loss))
                output.loss.dispose();
        }
        return scalars;
    }
    #differentiate(inputs) {
        const tf = this.#tf;
        const outputs = [];
        const variables = this.parameters.trainable;
        const batch = this.#augmented(inputs);
        const { value, grads } = tf.variableGrads(() => {
            const computed = (0,loss/* computeOutputs */.GC)(tf, this.#model, this.#settings, batch, true);
            for (const [index, output] of computed.entries())
                outputs.push({
                    ...output,
                    outputs: tf.keep(output.outputs),
                    loss: tf.keep((0,loss/* meanLoss */.zi)(tf, output.losses, weightsFor(inputs.weights, index))),
                });
            return this.#model
                .calculateLosses()
                .reduce((total, penalty) => total.add(penalty.mean()), (0,loss/* totalLoss */.gq)(tf, this.#settings, outputs))
                .asScalar();
        }, [...variables]);
        const gradients = new Map();
        for (const variable of variables) {
            const gradient = grads[variable.name];
            if (gradient)
                gradients.set(variable, gradient);
        }
        return { loss: value, outputs, gradients };
    }
    #augmented({ features, labels }) {
        const batch = { features, labels };
        return this.#settings.augment?.(this.#engine, batch, this.#random) ?? batch;
    }
}
/** Reads scalars and disposes of them. */
async function valuesOfScalars(scalars) {
    const values = await Promise.all(scalars.map(async (scalar) => (await scalar.data())[0] ?? NaN));
    for (const scalar of scalars)
        scalar.dispose();
    return values;
}


/***/ }),

/***/ 71970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ addMeans),
/* harmony export */   YE: () => (/* binding */ noSums),
/* harmony export */   eR: () => (/* binding */ sumsSchema),
/* harmony export */   oh: () => (/* binding */ meansOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Sums over examples; accuracy is null where the label is a number. */
const outputSums = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ loss: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), accuracy: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable() });
const sumsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    seen: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    ...outputSums.shape,
    /** Sums of each output by its name, for several outputs. */
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), outputSums).optional(),
});
const noSums = { seen: 0, loss: 0, accuracy: null };
/** Returns the sums with the means of `size` more examples added. */
function addMeans(sums, means, size) {
    const { outputs } = means;
    return {
        seen: sums.seen + size,
        ...addOutput(sums, means, size),
        ...(outputs && {
            outputs: mapValues(outputs, (ofOutput, name) => addOutput(sums.outputs?.[name] ?? noSums, ofOutput, size)),
        }),
    };
}
/** Returns the means; NaN without examples. */
function meansOf({ seen, outputs, ...sums }) {
    return {
        ...divide(sums, seen),
        ...(outputs && { outputs: mapValues(outputs, (ofOutput) => divide(ofOutput, seen)) }),
    };
}
function addOutput({ loss, accuracy }, means, size) {
    return {
        loss: loss + means.loss * size,
        accuracy: means.accuracy === null ? accuracy : (accuracy ?? 0) + means.accuracy * size,
    };
}
function divide({ loss, accuracy }, seen) {
    return { loss: loss / seen, accuracy: accuracy === null ? null : accuracy / seen };
}
function mapValues(values, work) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, work(value, name)]));
}


/***/ }),

/***/ 24757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ WindowReader),
/* harmony export */   bC: () => (/* binding */ shuffledWindows),
/* harmony export */   dv: () => (/* binding */ orderedWindows),
/* harmony export */   e8: () => (/* binding */ withNext)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
/* harmony import */ var _random_philox_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30411);


/** Sizes of a window, in bytes. CIFAR-10 (50,000 images of 32 × 32 × 3) fits into one window of training. */
const trainingBytes = 192 * 2 ** 20;
const validationBytes = 64 * 2 ** 20;
const mostBlockSize = 4096;
/** A window that is not the whole split has at least this number of blocks, unless a batch is larger than a block. */
const fewestBlocks = 8;
/**
 * Yields the windows of an epoch, which together have each example once. A split that fits into one window is permuted as a whole.
 * Otherwise blocks of consecutive examples are permuted, each window has some of the blocks, and its examples are permuted. The order
 * depends on the seed, the epoch and the sizes, and not on the files of the split. All batches but the last of the epoch are full.
 */
function* shuffledWindows(source, { seed, epoch }, { batchSize, done = 0, bytes = trainingBytes }) {
    let left = done;
    for (const [index, ranges] of shuffledRanges(source, { seed, epoch }, { batchSize, bytes }).entries()) {
        const size = (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(ranges, ({ count }) => count);
        if (left >= size) {
            left -= size;
            continue;
        }
        const order = (0,_random_philox_js__WEBPACK_IMPORTED_MODULE_0__/* .permutation */ .dL)(size, (0,_random_philox_js__WEBPACK_IMPORTED_MODULE_0__/* .randomStream */ ._V)(seed, 'shuffle', epoch, ...(index === 0 ? [] : [index])));
        yield { ranges, order: order.subarray(left) };
        left = 0;
    }
}
/** Returns the examples of each window, ascending. */
function shuffledRanges({ size, exampleBytes }, { seed, epoch }, { batchSize, bytes }) {
    const windowSize = Math.max(Math.floor(bytes / exampleBytes), batchSize);
    if (size <= windowSize)
        return [[{ start: 0, count: size }]];
    const wanted = Math.min(mostBlockSize, windowSize / fewestBlocks);
    const blockSize = Math.ceil(wanted / batchSize) * batchSize;
    const blocks = (0,_random_philox_js__WEBPACK_IMPORTED_MODULE_0__/* .permutation */ .dL)(Math.floor(size / blockSize), (0,_random_philox_js__WEBPACK_IMPORTED_MODULE_0__/* .randomStream */ ._V)(seed, 'shuffle blocks', epoch));
    // The last window has the examples after the last whole block, so that no other window ends with a short batch.
    const rest = size % blockSize;
    const count = blocks.length + (rest > 0 ? 1 : 0);
    const windows = Math.ceil(count / Math.floor(windowSize / blockSize));
    const blocksOfWindow = Math.ceil(count / windows);
    const result = [];
    for (let first = 0; first < count; first += blocksOfWindow) {
        const chosen = blocks.slice(first, first + blocksOfWindow).sort();
        result.push(Array.from(chosen, (block) => ({ start: block * blockSize, count: blockSize })));
    }
    if (rest > 0)
        result.at(-1)?.push({ start: size - rest, count: rest });
    return result;
}
/** Yields the windows of a split in its order. */
function* orderedWindows({ size, exampleBytes }, { batchSize, bytes = validationBytes }) {
    const most = Math.max(Math.floor(bytes / exampleBytes / batchSize), 1) * batchSize;
    for (let start = 0; start < size; start += most) {
        const count = Math.min(most, size - start);
        yield { ranges: [{ start, count }], order: Uint32Array.from({ length: count }, (_, index) => index) };
    }
}
/** Yields each window with the one after it. */
function* withNext(windows) {
    let window = null;
    for (const next of windows) {
        if (window)
            yield [window, next];
        window = next;
    }
    if (window)
        yield [window, null];
}
/** Reads the windows of a split. A window that is the whole split is read once. */
class WindowReader {
    source;
    #whole = null;
    #ahead = null;
    constructor(source) {
        this.source = source;
    }
    /** Returns the examples of a window. If they are pixels, those of the next one are decoded meanwhile. */
    async read([window, next]) {
        if (this.#whole !== null)
            return this.#whole;
        const ahead = this.#ahead?.window === window ? this.#ahead.examples : null;
        this.#ahead = null;
        const examples = await (ahead ?? this.source.load(window.ranges));
        if (examples.size === this.source.size)
            this.#whole = examples;
        else if (next && this.source.pixels)
            this.#ahead = { window: next, examples: this.#start(next) };
        return examples;
    }
    #start(window) {
        const examples = this.source.load(window.ranges);
        // An error is thrown when the window is read, unless the training ends before.
        examples.catch(() => undefined);
        return examples;
    }
}


/***/ }),

/***/ 92865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pixelsOfTransformed),
/* harmony export */   y: () => (/* binding */ channelRanges)
/* harmony export */ });
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76162);

/** Returns the range of each channel of images after the transform. */
function channelRanges(transform) {
    const values = transform.shape.reduce((product, side) => product * side, 1);
    const ends = (0,_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .applyTransform */ .NW)(transform, new Uint8Array(2 * values).fill(255, values), 2);
    return Array.from({ length: transform.shape.at(-1) ?? 1 }, (_, channel) => ({
        black: ends[channel] ?? 0,
        white: ends[values + channel] ?? 0,
    }));
}
/** Returns transformed values of images as pixels, channels last. Values beyond black and white become black and white. */
function pixelsOfTransformed(transform, values) {
    const ranges = channelRanges(transform);
    return Uint8Array.from(values, (value, index) => {
        const { black, white } = ranges[index % ranges.length] ?? { black: 0, white: 255 };
        return Math.round(255 * Math.min(Math.max((value - black) / (white - black), 0), 1));
    });
}


/***/ })

};
