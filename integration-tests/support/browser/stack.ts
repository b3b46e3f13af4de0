import { readFileSync } from "node:fs"

export type SignIn = { email: string; password: string }

/** Addresses of the running shop, in the file that `npm test` writes. */
export type TestStack = {
  storefront: string
  backend: string
  publishableKey: string
  admin: SignIn
  practitioner: SignIn
  client: SignIn
  databaseUrl: string
  /** Folder of the shop's mails, one `.eml` file each. */
  mailDir: string
}

/**
 * The shop under test.
 * Refuses when: CLEARLINE_TEST_STACK names no readable file; `npm test -- --only browser`
 * starts the shop and sets it.
 */
export function readStack(): TestStack {
  known ??= readFile()
  return known
}

let known: TestStack | undefined

function readFile(): TestStack {
  const file = process.env["CLEARLINE_TEST_STACK"]
  if (!file) {
    throw new Error(
      "CLEARLINE_TEST_STACK is not set. Run the journeys with: npm test -- --only browser",
    )
  }
  return JSON.parse(readFileSync(file, "utf8")) as TestStack
}
