import { findFreePort } from "./ports.mjs"

test("ports for servers differ and lie below those that systems give to clients", async () => {
  const ports = await Promise.all(Array.from({ length: 200 }, findFreePort))
  expect(new Set(ports).size).toBe(200)
  expect(Math.min(...ports)).toBeGreaterThan(1024)
  // Linux gives 32768 and up to clients; other systems begin higher.
  expect(Math.max(...ports)).toBeLessThan(32_768)
})
