/** Gradients that TensorFlow.js does not define: for boolean results, which are piecewise constant, they are 0. */
const tf = require('@tensorflow/tfjs')

const ofTwo = ['a', 'b']
const ofOne = ['x']
const decisions = {
  All: ofOne,
  Any: ofOne,
  Equal: ofTwo,
  Greater: ofTwo,
  Less: ofTwo,
  LessEqual: ofTwo,
  LogicalAnd: ofTwo,
  LogicalNot: ofOne,
  LogicalOr: ofTwo,
  NotEqual: ofTwo,
}

for (const [kernelName, inputs] of Object.entries(decisions))
  tf.registerGradient({
    kernelName,
    inputsToSave: inputs,
    gradFunc: (_, saved) =>
      Object.fromEntries(inputs.map((name, place) => [name, () => tf.zeros(saved[place].shape)])),
  })
