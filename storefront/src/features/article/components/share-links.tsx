"use client"

import { useState, useSyncExternalStore } from "react"
import { buildShareMail } from "../rules/share-mail"
import styles from "./article-end.module.css"

const never = () => () => undefined

/**
 * True once the page is hydrated. Parts that need script are not rendered before that.
 */
function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

/**
 * Ways to share an article. Makes no network request before a button is pressed, and no
 * service learns who shared what. Without JavaScript: by e-mail, and the address as text.
 */
export function ShareLinks({ title, url }: { title: string; url: string }) {
  const isHydrated = useHydrated()
  const [words, setWords] = useState("")
  const copy = () =>
    void navigator.clipboard.writeText(url).then(
      () => setWords("Link copied."),
      () => setWords("Your browser did not allow copying. The address bar has the link."),
    )
  const share = () =>
    void navigator.share({ title, url }).then(
      () => setWords(""),
      () => setWords(""),
    )
  return (
    <div className={styles.share}>
      <span id="share-words">Share</span>
      <ul aria-labelledby="share-words">
        <li>
          <a href={buildShareMail(title, url)}>By e-mail</a>
        </li>
        {isHydrated && "clipboard" in navigator ? (
          <li>
            <button type="button" onClick={copy}>
              Copy link
            </button>
          </li>
        ) : null}
        {isHydrated && "share" in navigator ? (
          <li>
            <button type="button" onClick={share}>
              Share with an app
            </button>
          </li>
        ) : null}
      </ul>
      <p role="status" className={styles.shareStatus}>
        {words}
      </p>
    </div>
  )
}
