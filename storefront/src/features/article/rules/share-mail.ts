/** A mail with title and address of an article, to nobody yet (RFC 6068). */
export function buildShareMail(title: string, url: string): string {
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`
}
