"use client"

import { useEffect, useState } from "react"
import { findBackLink } from "../rules/back-link"
import { watchTerms } from "./term-notes"

/** A click on a heading's link also copies its full address to the clipboard. */
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

/**
 * Makes "Back to all articles" lead to the list that the reader came from, with its
 * filter and page.
 */
function restoreListPath(listPath: string): void {
  const path = findBackLink(document.referrer, location.origin, listPath)
  const link = document.querySelector("a[data-back-to-list]")
  if (path && link) link.setAttribute("href", path)
}

/**
 * What JavaScript adds to an article: notes on trade terms, links to headings that copy
 * their address, and the link back to the same list. Without JavaScript, all of these are
 * plain links.
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
