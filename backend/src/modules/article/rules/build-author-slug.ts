/** Slug of an author's page: "Dr Žofie Nová" is `dr-zofie-nova`; `author` when nothing is left. */
export function buildAuthorSlug(name: string): string {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
  return slug || "author"
}
