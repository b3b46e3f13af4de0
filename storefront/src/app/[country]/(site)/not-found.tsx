import styles from "@/app/_frame/status.module.css"
import { Dots } from "@/ui/dots"
import { Container } from "@/ui/layout"
import { WaysOn } from "./ways-on"

/**
 * Not-found page within a country. Header and footer stay; a search box and three links
 * lead on.
 */
export default function NotFound() {
  return (
    <Container className={styles.within}>
      <Dots className={styles.dots} />
      <h1>Page not found</h1>
      <p>
        The address may be mistyped, the product may be gone, or we may not sell it in
        this country. Search the shop, or go to the <a href="/">home page</a>.
      </p>
      <WaysOn />
    </Container>
  )
}
