"use client"

import { useEffect, useState } from "react"
import { findListPath } from "../rules/list-path"
import { watchTerms } from "./term-notes"

/** Puts the full address behind a heading's link on the clipboard, beside following it. */
function watchHeadingLinks(say: (words: string) => void): () => void {
  const copy = ({ target }: MouseEvent) => {
    const link =
      target instanceof Element
        ? target.closest<HTMLAnchorElement>("a[data-copy-link]")
        : null
    if (link && navigator.clipboard) {
      navigator.clipboard.writeText(link.href).then(
        () => say("Link to this part copied."),
        () => say("The link is in the address bar."),
      )
    }
  }
  document.addEventListener("click", copy)
  return () => document.removeEventListener("click", copy)
}

/** Lets "Back to all articles" lead to the list, filter and page that somebody came from. */
function restoreListPath(listPath: string): void {
  const path = findListPath(document.referrer, location.origin, listPath)
  const link = document.querySelector("a[data-back-to-list]")
  if (path && link) link.setAttribute("href", path)
}

/**
 * What an article gains with JavaScript: notes on trade words, links to headings that
 * copy themselves, and the way back to the list as it was left. All of it is there
 * without, as plain links.
 */
export function ReadingAids({ listPath }: { listPath: string }) {
  const [words, setWords] = useState("")
  useEffect(() => restoreListPath(listPath), [listPath])
  useEffect(() => {
    const stops = [watchTerms(), watchHeadingLinks(setWords)]
    return () => stops.forEach((stop) => stop())
  }, [])
  return (
    <p role="status" className="visually-hidden">
      {words}
    </p>
  )
}
