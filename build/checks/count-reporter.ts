import type { Reporter, TestModule } from 'vitest/node'

/** Tests that may be skipped, because what they need cannot be installed everywhere. Any other skip fails the run. */
const MAY_BE_SKIPPED = ['test/hosts/electron-smoke.test.ts']

/** Closes the run with one line that says how many tests passed, failed and were skipped. */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()].map((test) => ({ module, test })))
    const inState = (state: string) => tests.filter(({ test }) => test.result().state === state)
    const unloadable = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests()].length === 0,
    )
    const skipped = inState('skipped')
    const unexcused = skipped.filter(({ module }) => !MAY_BE_SKIPPED.some((name) => module.moduleId.endsWith(name)))
    for (const { module, test } of unexcused) say(`skipped without leave: ${module.moduleId}: ${test.fullName}`)
    const failed = inState('failed').length + unloadable.length + unhandled.length + unexcused.length
    if (failed > 0) process.exitCode = 1
    // After everything the other reporters print: the last line of the run is this one.
    process.once('exit', () => {
      say(`${inState('passed').length} passed, ${failed} failed, ${skipped.length - unexcused.length} skipped`)
    })
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
