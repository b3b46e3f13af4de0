"use client"

import { useParams } from "next/navigation"
import { ADVISOR_NAME } from "@/config/navigation"
import { SearchField } from "@/features/search"
import { buildPaths } from "@/lib/paths"
import styles from "./ways-on.module.css"

/**
 * A search box and three links, for a page that was not found. Next gives that page no
 * parameters, so this reads the country from the address.
 */
export function WaysOn() {
  const { country } = useParams<{ country: string }>()
  const paths = buildPaths(country)
  return (
    <div className={styles.ways}>
      <SearchField
        action={paths.search}
        country={country}
        label="Search the shop and the articles"
        large
      />
      <ul>
        <li>
          <a href={paths.category("all")}>All products</a>
        </li>
        <li>
          <a href={paths.learn}>All articles</a>
        </li>
        <li>
          <a href={paths.advisor}>{ADVISOR_NAME}</a>
        </li>
      </ul>
    </div>
  )
}
