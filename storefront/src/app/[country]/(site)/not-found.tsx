import { Container } from "@/ui/layout"
import { Dots } from "@/ui/dots"
import styles from "@/app/_frame/status.module.css"

/**
 * Not-found page within a country. Header and footer stay, so that visitors can go on
 * from it.
 */
export default function NotFound() {
  return (
    <Container className={styles.within}>
      <Dots className={styles.dots} />
      <h1>There is no page here</h1>
      <p>
        The address may be mistyped, the product may be gone, or it may not be sold in
        this country. The menu above leads on, or <a href="/">start from the beginning</a>
        .
      </p>
    </Container>
  )
}
