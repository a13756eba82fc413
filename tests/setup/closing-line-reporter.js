/** Ends every run with one plain line, "N passed, N failed, N skipped", which any CI can read. */
class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests } = results;
    const brokenFiles = results.numRuntimeErrorTestSuites;
    console.log(
      `${numPassedTests} passed, ${numFailedTests + brokenFiles} failed, ${numPendingTests} skipped`,
    );
  }
}

module.exports = ClosingLineReporter;
