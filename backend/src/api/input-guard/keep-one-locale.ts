function readName(pair: string): string {
  const raw = (pair.split("=")[0] ?? "").replaceAll("+", " ")
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}

/**
 * The address with `locale` in its query once at most, and as plain text. Core's locale
 * middleware runs before every other, takes a list or an object for text, and the fault it
 * throws then is caught by nobody: the request is never answered.
 */
export function keepOneLocale(address: string): string {
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
