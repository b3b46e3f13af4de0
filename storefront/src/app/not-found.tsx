import { COUNTRY_CODES } from "@clearline/backend/contracts"
import type { Metadata } from "next"
import { StatusPage } from "@/app/_frame/status-page"
import { COUNTRY_NAMES } from "@/lib/country"

export const metadata: Metadata = {
  title: "Page not found",
  robots: { index: false },
}

/** Not-found page outside any country: the countries that we ship to, to choose from. */
export default function NotFound() {
  return (
    <StatusPage title="Page not found">
      <p>The address may be mistyped, or the page may have moved. We ship to:</p>
      <ul>
        {COUNTRY_CODES.map((code) => (
          <li key={code}>
            <a href={`/${code}`}>{COUNTRY_NAMES[code]}</a>
          </li>
        ))}
      </ul>
    </StatusPage>
  )
}
