import { createHash } from "node:crypto"

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g
const DATA_BLOCK = /type="application\/(ld\+)?json"/

/**
 * The `script-src` of one prerendered page: allows our own script files and, by SHA-256,
 * exactly the inline scripts in the page. Data blocks (JSON-LD) never run, so they need
 * no hash.
 *
 * @param {string} html the whole page
 * @returns {string}
 */
export function buildScriptPolicy(html) {
  const hashes = new Set()
  for (const [, attributes = "", code = ""] of html.matchAll(INLINE_SCRIPT)) {
    if (DATA_BLOCK.test(attributes)) continue
    hashes.add(`'sha256-${createHash("sha256").update(code).digest("base64")}'`)
  }
  return ["script-src 'self'", ...hashes].join(" ")
}
