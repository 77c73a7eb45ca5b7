// Pure functions have no state to leak, so one worker can run all files: a third of the time.
export default { test: { isolate: false } }
