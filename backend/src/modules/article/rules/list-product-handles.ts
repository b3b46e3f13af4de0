/** `::product{handle="spot-remover"}`, alone or in a line of text. */
const PRODUCT_DIRECTIVE = /::product\{[^}]*\bhandle="([a-z0-9-]+)"[^}]*\}/g

/** Handles of the products named in a Markdown body, each once, in the order of the text. */
export function listProductHandles(body: string): string[] {
  return [
    ...new Set(
      [...body.matchAll(PRODUCT_DIRECTIVE)].flatMap(([, handle]) => handle ?? []),
    ),
  ]
}
