"use client"

import { useSyncExternalStore } from "react"

/** The page of this shop that led here, as far as the browser says; else "". */
function readOrigin(): string {
  if (!URL.canParse(document.referrer)) return ""
  const { origin, pathname } = new URL(document.referrer)
  return origin === window.location.origin ? pathname : ""
}

const never = () => () => {}

/** Tells the form which page of the shop the visitor came from; without script: none. */
export function CameFrom() {
  const path = useSyncExternalStore(never, readOrigin, () => "")
  return <input type="hidden" name="from" value={path} readOnly />
}
