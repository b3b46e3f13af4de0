"use client"

import { usePathname } from "next/navigation"
import { useSyncExternalStore } from "react"

/**
 * The links of the main menu. Marks the section of the current page; only in the browser,
 * so that the page as sent is the same wherever it was rendered first.
 */
export function MenuLinks({ links }: { links: { name: string; href: string }[] }) {
  const path = usePathname()
  const isLive = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  return links.map(({ name, href }) => (
    <a
      key={href}
      href={href}
      aria-current={isLive ? resolveCurrent(path, href) : undefined}
    >
      {name}
    </a>
  ))
}

/** "page" for the page itself, "true" for a page below it. */
function resolveCurrent(path: string, href: string): "page" | "true" | undefined {
  if (path === href) return "page"
  return path.startsWith(`${href}/`) ? "true" : undefined
}
