"use client"

import { useSyncExternalStore } from "react"

/**
 * Path of the page of this shop that the visitor came from, if the browser reveals it;
 * otherwise "".
 */
function readOrigin(): string {
  if (!URL.canParse(document.referrer)) return ""
  const { origin, pathname } = new URL(document.referrer)
  return origin === window.location.origin ? pathname : ""
}

const never = () => () => {}

/**
 * A hidden field with the page of the shop that the visitor came from; empty without
 * script.
 */
export function CameFrom() {
  const path = useSyncExternalStore(never, readOrigin, () => "")
  return <input type="hidden" name="from" value={path} readOnly />
}
