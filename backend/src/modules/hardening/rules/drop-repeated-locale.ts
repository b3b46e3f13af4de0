function readName(pair: string): string {
  const raw = (pair.split("=")[0] ?? "").replaceAll("+", " ")
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}

/**
 * Returns the address with at most one `locale` in its query, as plain text. Core's
 * locale middleware runs before all others and treats a list or an object as text. The
 * error that it then throws is not caught, and the request would never get a response.
 */
export function dropRepeatedLocale(address: string): string {
  const at = address.indexOf("?")
  if (at < 0 || !/l|%6c/i.test(address.slice(at))) return address
  let isNamed = false
  const pairs = address
    .slice(at + 1)
    .split("&")
    .filter((pair) => {
      const name = readName(pair)
      if (/^locale[[.]/i.test(name)) return false
      if (name !== "locale") return true
      const isFirst = !isNamed
      isNamed = true
      return isFirst
    })
  return `${address.slice(0, at)}?${pairs.join("&")}`
}
