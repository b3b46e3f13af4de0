/**
 * One pattern that matches the pathnames of all pages in the proxy's matchers
 * (`/:country/orders/:path*`), so that the list of personal pages is written once. Leaves
 * out "/" and matchers that are not strings (those look at headers).
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
