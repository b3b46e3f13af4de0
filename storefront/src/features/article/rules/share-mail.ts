/**
 * A `mailto:` link without recipient, with title and address of an article (RFC 6068).
 */
export function buildShareMail(title: string, url: string): string {
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`
}
