/**
 * `npm run rehearse-upgrade`: tries newer versions of Medusa and Next in a copy of the
 * repository, and lists what a person must check before the upgrade: patches that
 * conflict, changed files of core that we replace or rely on, types and tests that fail.
 * The checkout and its installed packages stay as they are. Exit code 0: there is nothing
 * to check.
 *
 *   npm run rehearse-upgrade                                          the newest versions of both
 *   npm run rehearse-upgrade -- --medusa 2.22.0 --next 16.5.0         these versions
 *   npm run rehearse-upgrade -- --no-types --no-unit --no-http        without these checks
 *   npm run rehearse-upgrade -- --keep                                keeps the copy
 *   npm run rehearse-upgrade -- --accept     after the upgrade: stores the hashes of the
 *                                            installed files as read
 */
import { runRehearsal } from "./lib/run-rehearsal.mjs"

await runRehearsal(process.argv.slice(2))
