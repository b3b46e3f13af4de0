"use client"

import type { CountryCode } from "@clearline/backend/contracts"

import { addressFields } from "@/lib/address/address-fields"
import { AddressFieldset } from "@/ui/address-fieldset"
import { Checkbox, Field } from "@/ui/field"

import { requestPasswordReset, resetPassword, saveAddress, saveProfile } from "../actions"
import type { Account, AccountAddress } from "../view"
import { AccountForm } from "./account-form"
import { EmailField, NameFields, NewPasswordField } from "./sign-in-fields"

type Place = { country: string }

/** Requests the mail with the link to set a new password. */
export function ForgottenPasswordForm({ country }: Place) {
  return (
    <AccountForm
      action={requestPasswordReset}
      country={country}
      button="Send the link"
      busy="Sending …"
    >
      {({ errors, values }) => (
        <EmailField error={errors["email"]} value={values["email"]} />
      )}
    </AccountForm>
  )
}

/** Sets a new password with the token from the mail. */
export function ResetPasswordForm({ country, token }: Place & { token: string }) {
  return (
    <AccountForm
      action={resetPassword}
      country={country}
      button="Save new password"
      busy="Saving …"
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="token" value={token} />
          <NewPasswordField error={errors["password"]} />
        </>
      )}
    </AccountForm>
  )
}

/** Name, company and phone. */
export function ProfileForm({ country, account }: Place & { account: Account }) {
  return (
    <AccountForm action={saveProfile} country={country} button="Save" busy="Saving …">
      {({ errors, values }) => (
        <>
          <NameFields
            errors={errors}
            values={values}
            first={account.firstName}
            last={account.lastName}
          />
          <Field
            name="company_name"
            label="Company or studio"
            autoComplete="organization"
            defaultValue={values["company_name"] ?? account.company}
            error={errors["company_name"] ?? null}
          />
          <Field
            name="phone"
            label="Phone"
            inputMode="tel"
            autoComplete="tel"
            defaultValue={values["phone"] ?? account.phone}
            error={errors["phone"] ?? null}
          />
        </>
      )}
    </AccountForm>
  )
}

/** One address of the account. The fields are those of the current country. */
export function AccountAddressForm({
  country,
  countryName,
  address,
}: {
  country: CountryCode
  countryName: string
  address: AccountAddress | null
}) {
  return (
    <AccountForm
      action={saveAddress}
      country={country}
      button="Save address"
      busy="Saving …"
    >
      {({ errors, values }) => (
        <>
          {address ? <input type="hidden" name="address_id" value={address.id} /> : null}
          <AddressFieldset
            // React resets select elements when a form returns; a new key keeps the
            // choice.
            key={JSON.stringify(values)}
            legend={`Address in ${countryName}`}
            fields={addressFields(country)}
            values={{ ...address?.values, ...values }}
            errors={errors}
          />
          <Checkbox
            name="is_default"
            label="Make this my default address"
            defaultChecked={address?.isDefault ?? false}
          />
        </>
      )}
    </AccountForm>
  )
}
