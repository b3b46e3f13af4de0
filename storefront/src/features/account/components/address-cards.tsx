import { formatPostalAddress } from "@clearline/backend/contracts"

import { Button } from "@/ui/button"

import { deleteAddress } from "../actions"
import type { AccountAddress } from "../view"
import styles from "./account.module.css"

/**
 * The addresses of an account, each with a link to change it and a button to delete it.
 */
export function AddressCards({
  addresses,
  country,
}: {
  addresses: AccountAddress[]
  country: string
}) {
  if (addresses.length === 0) return <p>No addresses yet.</p>
  return (
    <ul className={styles.cards}>
      {addresses.map((address) => {
        const lines = formatPostalAddress({
          ...address.values,
          country_code: address.countryCode,
        })
        const spoken = lines.slice(0, 3).join(", ")
        return (
          <li key={address.id} className={styles.card}>
            {lines.map((line) => (
              <span key={line}>
                {line}
                <br />
              </span>
            ))}
            {address.isDefault ? <small>Default</small> : null}
            <div className={styles.acts}>
              <a href={`/${address.countryCode}/account/addresses/${address.id}`}>
                Change<span className="visually-hidden"> {spoken}</span>
              </a>
              <form action={deleteAddress}>
                <input type="hidden" name="country" value={country} />
                <input type="hidden" name="address_id" value={address.id} />
                <Button look="quiet">
                  Delete<span className="visually-hidden"> {spoken}</span>
                </Button>
              </form>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
