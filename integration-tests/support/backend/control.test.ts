import { readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"

const ROOT = path.resolve(__dirname, "../../..")
/** What is installed or built for a shop; what was not built yet is not there to look into. */
const PRODUCT = [
  "medusa-config.ts",
  "environment.ts",
  "public-shop.ts",
  "package.json",
  "backend/package.json",
  "backend/src",
  "backend/.medusa/server/src",
  ".medusa/server",
  "storefront/src",
]

function listFiles(place: string): string[] {
  const full = path.join(ROOT, place)
  const facts = statSync(full, { throwIfNoEntry: false })
  if (!facts) return []
  if (facts.isFile()) return [full]
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|js|mjs|cjs|json)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
}

test("A28: the tests' way inside a backend is named nowhere in the product", () => {
  const files = PRODUCT.flatMap(listFiles)
  expect(files.length).toBeGreaterThan(500)
  const telling = files.filter((file) =>
    /testControl|TEST_CONTROL|support\/backend/.test(readFileSync(file, "utf8")),
  )
  expect(telling).toEqual([])
})
