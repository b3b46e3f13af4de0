/**
 * Slug of an author's page: "Dr Žofie Nová" becomes `dr-zofie-nova`; `author` when no
 * character is left.
 */
export function buildAuthorSlug(name: string): string {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
  return slug || "author"
}
