import { performance } from "node:perf_hooks"
import { listPicturePaths, listSitemapPaths } from "./http.mjs"

/** Number of pictures requested in parallel, as by many first visitors. */
const crowd = 30

/**
 * Requests thirty uncached pictures in parallel and, until they are all there, the cart
 * page again and again. The shop's image cache must be empty.
 *
 * @param {string} storefront  address
 * @returns {Promise<{ pictures: number, bag: number[], last: number }>}  number of pictures;
 *   milliseconds of each cart page, and until the last picture was there
 */
export async function timePictures(storefront) {
  const read = async (/** @type {string} */ path) => {
    const begun = performance.now()
    const answer = await fetch(`${storefront}${path}`, {
      headers: { accept: "image/avif,image/webp,*/*" },
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return { text, took: performance.now() - begun }
  }
  const { text: sitemap } = await read("/sitemap.xml")
  /** @type {Set<string>} */
  const pictures = new Set()
  for (const path of listSitemapPaths(sitemap)) {
    if (pictures.size >= crowd) break
    for (const picture of listPicturePaths((await read(path)).text)) {
      if (/&w=1280&/.test(picture)) pictures.add(picture)
    }
  }
  await read("/us/cart")

  const begun = performance.now()
  let running = true
  const all = Promise.all([...pictures].slice(0, crowd).map(read)).finally(
    () => (running = false),
  )
  const bag = []
  while (running) bag.push((await read("/us/cart")).took)
  const loaded = await all
  return { pictures: loaded.length, bag, last: performance.now() - begun }
}
