import { signOut } from "../sign-in-actions"
import styles from "./account.module.css"

export type AccountSection = "overview" | "orders" | "addresses" | "password"

/** Links to the pages of an account, and a button to sign out. */
export function AccountNav({ country, here }: { country: string; here: AccountSection }) {
  const pages: { place: AccountSection; name: string; href: string }[] = [
    { place: "overview", name: "Overview", href: `/${country}/account` },
    { place: "orders", name: "Orders", href: `/${country}/account/orders` },
    { place: "addresses", name: "Addresses", href: `/${country}/account/addresses` },
    { place: "password", name: "Password", href: `/${country}/account/password` },
  ]
  return (
    <nav aria-label="Account" className={styles.nav}>
      {pages.map(({ place, name, href }) => (
        <a key={place} href={href} aria-current={place === here ? "page" : undefined}>
          {name}
        </a>
      ))}
      <form action={signOut}>
        <input type="hidden" name="country" value={country} />
        <button type="submit">Sign out</button>
      </form>
    </nav>
  )
}
