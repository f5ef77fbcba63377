type Values = Readonly<Record<string, readonly (string | number | boolean)[]>>

/** The settings of a layer class in `model.json`, by their support in TensorFlow.js 4.22. */
export interface LayerSettings {
  /** Settings that TensorFlow.js applies. */
  readonly applied: readonly string[]
  /**
   * Ignored settings, with the values at which the predictions of TensorFlow.js equal those of Keras. Null is always
   * such a value.
   */
  readonly ignored?: Values
  /** Applied settings with the values that TensorFlow.js cannot compute. */
  readonly unsupported?: Values
  /** Differences between the layer of Keras and the layer of TensorFlow.js with the same name. */
  readonly keras?: {
    /** Values of applied settings that have another meaning in Keras. */
    readonly different?: Values
    /** True if the layer as a whole has another meaning. */
    readonly unlike?: true
    /** Settings with the values at which Keras respects the mask of an earlier layer; an empty object means always. */
    readonly masks?: Values
  }
}

/** Settings of every layer that TensorFlow.js applies. */
export const commonSettings = [
  'name',
  'trainable',
  'dtype',
  'batch_input_shape',
  'input_shape',
  'batch_size',
  'input_dtype',
  'weights',
] as const

/** Settings that affect neither predictions nor further training, regardless of their values. */
export const harmlessSettings = [
  'autocast',
  'build_input_shape',
  'fused',
  'implementation',
  'renorm_momentum',
  'seed',
  'synchronized',
  'use_cudnn',
] as const

const kernel = ['kernel_initializer', 'kernel_regularizer', 'kernel_constraint']
const bias = ['use_bias', 'bias_initializer', 'bias_regularizer', 'bias_constraint']
const activation = ['activation', 'activity_regularizer']
const windows = ['kernel_size', 'strides', 'padding', 'data_format', 'dilation_rate']
const convolution: LayerSettings = {
  applied: ['filters', ...windows, ...kernel, ...bias, ...activation],
  ignored: { groups: [1] },
  unsupported: { padding: ['causal'] },
}
const transposed: LayerSettings = {
  applied: convolution.applied.filter((setting) => setting !== 'dilation_rate'),
  ignored: { ...convolution.ignored, dilation_rate: [1], output_padding: [] },
}
const depthwise = ['depthwise_initializer', 'depthwise_regularizer', 'depthwise_constraint']
const recurrentKernel = ['recurrent_initializer', 'recurrent_regularizer', 'recurrent_constraint']
const simpleCell = [...kernel, ...recurrentKernel, ...bias, ...activation, 'dropout', 'recurrent_dropout']
const gatedCell = [...simpleCell, 'recurrent_activation']
const sequence = ['return_sequences', 'return_state', 'go_backwards', 'stateful', 'unroll']
const pooling = ['pool_size', 'strides', 'padding']
const overTime = { data_format: ['channels_last'] }

function recurrent(applied: readonly string[]): LayerSettings {
  return {
    applied: [...applied, ...sequence],
    ignored: { time_major: [false], zero_output_for_mask: [false] },
  }
}

/** Settings by class name: every layer class that TensorFlow.js loads, except those that contain a model. */
export const layerSettings: ReadonlyMap<string, LayerSettings> = new Map<string, LayerSettings>([
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
])
