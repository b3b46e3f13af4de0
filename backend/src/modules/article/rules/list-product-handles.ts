/** `::product{handle="spot-remover"}`, alone or in a line of text. */
const PRODUCT_DIRECTIVE = /::product\{([^{}]*)\}/g
const HANDLE = /\bhandle="([a-z0-9-]+)"/

/**
 * Lists the handles of the products in a Markdown body, each once, in the order of the
 * text.
 */
export function listProductHandles(body: string): string[] {
  return [
    ...new Set(
      [...body.matchAll(PRODUCT_DIRECTIVE)].flatMap(
        ([, attributes = ""]) => HANDLE.exec(attributes)?.[1] ?? [],
      ),
    ),
  ]
}
