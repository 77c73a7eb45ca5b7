// Pure functions have no state to leak, so one worker can run all files: a third of the time. A busy
// machine may take ten times as long for the longest of them, which is no fault.
export default { test: { isolate: false, testTimeout: 60_000 } }
