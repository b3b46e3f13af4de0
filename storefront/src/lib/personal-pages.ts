/**
 * The pages named by a proxy's matchers (`/:country/orders/:path*`) as one pattern for a
 * pathname, so that the list of personal pages is written once. Matchers that are no strings
 * (they look at headers) name no page and are left out, and so is "/".
 */
export function buildPagePattern(matchers: readonly unknown[]): RegExp {
  const pages = matchers.flatMap((matcher) =>
    typeof matcher === "string" && matcher.startsWith("/:country/") ? [matcher] : [],
  )
  const patterns = pages.map((page) =>
    page
      .split("/")
      .map((segment) => {
        if (segment.endsWith("*")) return "(?:/[^/]+)*"
        if (segment.startsWith(":")) return "/[^/]+"
        return segment && `/${segment}`
      })
      .join(""),
  )
  return new RegExp(`^(?:${patterns.join("|")})/?$`)
}
