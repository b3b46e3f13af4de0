/**
 * Fails a unit test that writes an unexpected warning or error to the console. A test
 * that expects a message first replaces the method with its own `jest.spyOn`.
 */
const watched = /** @type {const} */ (["error", "warn"])
/** @type {string[]} */
let noise = []

beforeEach(() => {
  noise = []
  for (const method of watched) {
    jest.spyOn(console, method).mockImplementation((...words) => {
      noise.push(`console.${method}: ${words.map(String).join(" ")}`)
    })
  }
})

afterEach(() => {
  jest.restoreAllMocks()
  if (noise.length > 0) throw new Error(`Unexpected console output:\n${noise.join("\n")}`)
})
