import type { Metadata } from "next"
import { StatusPage } from "@/app/_frame/status-page"

export const metadata: Metadata = {
  title: "Page not found",
  robots: { index: false },
}

/** Not-found page outside any country. */
export default function NotFound() {
  return (
    <StatusPage title="There is no page here">
      <p>
        The address may be mistyped, or the page may have moved. The shop itself is where
        it was.
      </p>
    </StatusPage>
  )
}
