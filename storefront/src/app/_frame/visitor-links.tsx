"use client"

import { usePathname } from "next/navigation"
import { useEffect, useState } from "react"
import { requestVisitor, type Me } from "@/lib/me"
import styles from "./visitor-links.module.css"

/**
 * Links to the account and the cart in the header. The page arrives as rendered for a
 * guest; this part requests afterwards who the visitor is. Both links load a whole page,
 * because those pages have a stricter content security policy.
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
  // Signing in loads another page under the same header; adding to the cart fires the
  // event below.
  useEffect(() => {
    let current = true
    const ask = () => void requestVisitor().then((answer) => current && setMe(answer))
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
