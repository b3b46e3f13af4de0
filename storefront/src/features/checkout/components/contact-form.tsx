"use client"

import type { CountryCode } from "@clearline/backend/contracts"
import { useActionState, useState } from "react"

import { addressFields, type AddressValues } from "@/lib/address/address-fields"
import { AddressFieldset } from "@/ui/address-fieldset"
import { ErrorSummary } from "@/ui/error-summary"
import { Checkbox, Field } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"

import { saveContact } from "../actions"
import type { ContactErrors, ContactInput } from "../rules/parse-contact"
import styles from "./checkout.module.css"

/** E-mail address, shipping address and, if different, billing address. */
export function ContactForm({
  bagId,
  country,
  countryName,
  initial,
}: {
  bagId: string
  country: CountryCode
  countryName: string
  initial: ContactInput
}) {
  const [state, act] = useActionState(saveContact, {
    values: null,
    errors: null,
    refusal: null,
  })
  const values = state.values ?? initial
  const [differs, setDiffers] = useState(values.billing !== null)
  const fields = addressFields(country)
  return (
    <form action={act} className={styles.form} noValidate>
      <Problems errors={state.errors} message={state.refusal?.message ?? null} />
      <input type="hidden" name="bag_id" value={bagId} />
      <input type="hidden" name="country" value={country} />
      <Field
        name="email"
        type="email"
        label="E-mail"
        hint="We only use it for your confirmation and questions about this order."
        autoComplete="email"
        required
        maxLength={254}
        defaultValue={values.email}
        error={state.errors?.email ?? null}
      />
      <AddressFieldset
        key={`shipping-${JSON.stringify(values.shipping)}`}
        legend="Delivery address"
        fields={fields}
        prefix="shipping_"
        section="shipping"
        values={values.shipping}
        errors={state.errors?.shipping ?? {}}
      />
      <p className={styles.small}>
        Delivery country: {countryName}.{" "}
        <a href={`/${country}/country`}>Change country</a>
      </p>
      <Checkbox
        name="billing_differs"
        label="Use a different billing address"
        checked={differs}
        onChange={(event) => setDiffers(event.target.checked)}
      />
      {differs ? (
        <AddressFieldset
          legend="Billing address"
          fields={fields}
          prefix="billing_"
          section="billing"
          values={values.billing ?? EMPTY}
          errors={state.errors?.billing ?? {}}
        />
      ) : null}
      <SubmitButton busy="Saving …">Continue to shipping</SubmitButton>
    </form>
  )
}

const EMPTY: AddressValues = {
  first_name: "",
  last_name: "",
  company: "",
  address_1: "",
  address_2: "",
  postal_code: "",
  city: "",
  province: "",
  phone: "",
}

function Problems({
  errors,
  message,
}: {
  errors: ContactErrors | null
  message: string | null
}) {
  if (message) return <ErrorSummary title={message} entries={[]} />
  if (!errors) return null
  const entries = [
    ...(errors.email ? [{ field: "email", message: errors.email }] : []),
    ...entriesOf("shipping_", errors.shipping),
    ...entriesOf("billing_", errors.billing),
  ]
  return <ErrorSummary title="Please check these fields" entries={entries} />
}

function entriesOf(prefix: string, errors: ContactErrors["shipping"]) {
  return Object.entries(errors).map(([name, message]) => ({
    field: `${prefix}${name}`,
    message: prefix === "billing_" ? `Billing address: ${message}` : message,
  }))
}
