/**
 * `npm run rehearse-upgrade`: tries newer versions of Medusa and Next in a copy of the repository
 * and lists what a person has to look at before taking them: patches that conflict, files of core
 * that changed where we replace or rely on them, types and tests that fail. The checkout and what
 * is installed in it stay as they are. Exit code 0: nothing to look at.
 *
 *   npm run rehearse-upgrade                                          the newest of both
 *   npm run rehearse-upgrade -- --medusa 2.22.0 --next 16.5.0         these
 *   npm run rehearse-upgrade -- --no-types --no-unit --no-http        without these checks
 *   npm run rehearse-upgrade -- --keep                                leaves the copy for reading
 *   npm run rehearse-upgrade -- --accept     after the upgrade: what is installed has been read
 */
import { runRehearsal } from "./lib/run-rehearsal.mjs"

await runRehearsal(process.argv.slice(2))
