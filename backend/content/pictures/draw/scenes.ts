import { COLOURS } from "./families/colour"
import { REMOVER } from "./families/remover"

/** Every drawing by its picture's key. */
export const SCENES: Record<string, () => string> = {
  ...REMOVER,
  ...COLOURS,
}
