/** Ends a run with one plain line that any CI can read. */
export default class ClosingLineReporter {
  onRunComplete(
    _contexts,
    { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, testResults },
  ) {
    const broken = testResults.filter(({ testExecError }) => testExecError).length
    const failed = numFailedTests + (numFailedTests === 0 ? Math.max(broken, numFailedTestSuites) : broken)
    console.log(
      `${numPassedTests} passed, ${failed} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`,
    )
  }
}
