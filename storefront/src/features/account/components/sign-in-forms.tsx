"use client"

import {
  changePassword,
  confirmEmail,
  register,
  sendMailAgain,
  signIn,
} from "../sign-in-actions"
import { AccountForm } from "./account-form"
import {
  EmailField,
  NameFields,
  NewPasswordField,
  PasswordField,
  SignInFields,
} from "./sign-in-fields"

type Place = { country: string; next?: string | null }

/** Signs in with e-mail address and password. */
export function SignInForm({ country, next }: Place) {
  return (
    <AccountForm
      action={signIn}
      country={country}
      next={next}
      button="Sign in"
      busy="Signing in …"
    >
      {({ errors, values }) => <SignInFields errors={errors} values={values} />}
    </AccountForm>
  )
}

/** Creates a client account. Higher levels follow after verification. */
export function RegisterForm({ country, next }: Place) {
  return (
    <AccountForm
      action={register}
      country={country}
      next={next}
      button="Create account"
      busy="Creating …"
    >
      {({ errors, values }) => (
        <>
          <NameFields errors={errors} values={values} />
          <EmailField error={errors["email"]} value={values["email"]} />
          <NewPasswordField error={errors["password"]} />
        </>
      )}
    </AccountForm>
  )
}

/** Sends the mail with the confirmation link again. */
export function SendMailAgainForm({ country }: Place) {
  return (
    <AccountForm
      action={sendMailAgain}
      country={country}
      button="Send the e-mail again"
      busy="Sending …"
    >
      {() => null}
    </AccountForm>
  )
}

/**
 * Confirms an e-mail address with the code from the mail. In the browser that registered,
 * one button is enough; in other browsers the form also requests the password of the
 * registration.
 */
export function ConfirmEmailForm({
  country,
  next,
  code,
  isKnown,
}: Place & { code: string; isKnown: boolean }) {
  return (
    <AccountForm
      action={confirmEmail}
      country={country}
      next={next}
      button="Confirm and sign in"
      busy="Confirming …"
    >
      {({ errors, values }) => (
        <>
          <input type="hidden" name="code" value={code} />
          {isKnown ? null : <SignInFields errors={errors} values={values} />}
        </>
      )}
    </AccountForm>
  )
}

/** Changes the password of the signed-in account. */
export function ChangePasswordForm({ country }: Place) {
  return (
    <AccountForm
      action={changePassword}
      country={country}
      button="Change password"
      busy="Changing …"
    >
      {({ errors }) => (
        <>
          <PasswordField
            name="current_password"
            label="Current password"
            error={errors["current_password"]}
          />
          <NewPasswordField label="New password" error={errors["password"]} />
        </>
      )}
    </AccountForm>
  )
}
