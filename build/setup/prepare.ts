import { provideDriver } from './build-driver.ts'
import { needsOf, provideSystemPackages, type Purpose } from './system-packages.ts'

/** Before start and before the tests: what the machine lacks, then the driver. It says what is so and never fails the run. */
const [purpose] = process.argv.slice(2) as [Purpose | undefined] // the two scripts in package.json are the only callers
const missing = provideSystemPackages(needsOf(purpose ?? 'start'))
if (missing !== null) console.log(missing)
console.log(await provideDriver())
