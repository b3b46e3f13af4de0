/**
 * Structured data for search engines (JSON-LD). `<` is escaped, so that no text can close
 * the script element.
 */
export function StructuredData({ data }: { data: object | object[] }) {
  const text = JSON.stringify(data).replaceAll("<", "\\u003c")
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
