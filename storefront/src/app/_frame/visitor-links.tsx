"use client"

import { usePathname } from "next/navigation"
import { useEffect, useState } from "react"
import { readMe, type Me } from "@/lib/me"
import styles from "./visitor-links.module.css"

/**
 * Sign-in and bag in the header. The page arrives as a guest sees it; who is looking is
 * asked after. Both links load their page whole (stricter content policy there).
 */
export function VisitorLinks({
  signInPath,
  accountPath,
  cartPath,
}: {
  signInPath: string
  accountPath: string
  cartPath: string
}) {
  const [me, setMe] = useState<Me | null>(null)
  const path = usePathname()
  // Signing in, or adding to the bag, leads to another page under the same header.
  useEffect(() => {
    let current = true
    const ask = () => void readMe().then((answer) => current && setMe(answer))
    ask()
    window.addEventListener("clearline:bag", ask)
    return () => {
      current = false
      window.removeEventListener("clearline:bag", ask)
    }
  }, [path])
  const count = me?.bag_count ?? 0
  return (
    <>
      <a className={styles.account} href={me?.signed_in ? accountPath : signInPath}>
        {me?.signed_in ? "Account" : "Sign in"}
      </a>
      <a className={styles.bag} href={cartPath}>
        Bag
        <span className={styles.count} data-empty={count === 0}>
          {count}
          <span className="visually-hidden">{count === 1 ? " item" : " items"}</span>
        </span>
      </a>
    </>
  )
}
