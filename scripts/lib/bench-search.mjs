import { performance } from "node:perf_hooks"

/**
 * Typical queries: correct, incomplete, misspelt, with synonyms, and for things the shop
 * does not sell.
 */
const questions = [
  "blue dots",
  "low hairline",
  "does it hurt",
  "matte sunscreen",
  "spot remover",
  "hair tattoo",
  "afterccare",
  "mosturiser",
  "laser",
  "kit",
  "redn",
  "garden hose",
]

/**
 * Runs each query `rounds` times in sequence, after one warm-up round. Each round uses
 * another visitor address, because searches are rate-limited per visitor.
 *
 * @param {import("./bench-checkout.mjs").Shop} shop
 * @param {number} rounds
 * @returns {Promise<{ results: number[], suggestions: number[] }>}  milliseconds
 */
export async function timeSearches({ backend, publishableKey }, rounds) {
  /** @param {string} path @param {string} question @param {number} round */
  const ask = async (path, question, round) => {
    const address = new URL(path, backend)
    address.searchParams.set("q", question)
    address.searchParams.set("country_code", "us")
    const begun = performance.now()
    const answer = await fetch(address, {
      headers: {
        "x-publishable-api-key": publishableKey,
        "x-forwarded-for": `198.51.100.${2 + (round % 250)}`,
      },
    })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${path} for "${question}": ${answer.status}`)
    return performance.now() - begun
  }
  const results = []
  const suggestions = []
  for (let round = -1; round < rounds; round += 1) {
    for (const question of questions) {
      const result = await ask("/store/search", question, round)
      const suggestion = await ask("/store/search/suggestions", question, round)
      if (round < 0) continue
      results.push(result)
      suggestions.push(suggestion)
    }
  }
  return { results, suggestions }
}
