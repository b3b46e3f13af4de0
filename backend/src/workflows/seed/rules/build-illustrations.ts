import { ILLUSTRATIONS } from "../../../../content/pictures"
import type { Drawing } from "../../../contracts"
import type { StoredIllustration } from "../../../modules/article/rules/illustrations"

/**
 * Builds the rows of the illustrations whose sides are all drawn and stored. The others
 * are left out: half a comparison shows nothing.
 */
export function buildIllustrations(
  pictures: Record<string, Drawing>,
): StoredIllustration[] {
  return Object.entries(ILLUSTRATIONS).flatMap(([name, { caption, sides }]) => {
    const drawn = sides.flatMap(({ label, picture: key }) => {
      const picture = pictures[key]
      return picture ? [{ label, picture }] : []
    })
    return drawn.length === sides.length ? [{ name, caption, sides: drawn }] : []
  })
}
