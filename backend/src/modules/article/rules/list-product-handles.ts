import { DIRECTIVE_PATTERNS } from "../../../contracts"

const HANDLE = /\bhandle="([a-z0-9-]+)"/

/**
 * Lists the handles of the products in a Markdown body, each once, in the order of the
 * text.
 */
export function listProductHandles(body: string): string[] {
  return [
    ...new Set(
      [...body.matchAll(DIRECTIVE_PATTERNS.product)].flatMap(
        ([, attributes = ""]) => HANDLE.exec(attributes)?.[1] ?? [],
      ),
    ),
  ]
}
