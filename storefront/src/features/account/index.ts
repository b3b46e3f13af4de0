export { AccountNav } from "./components/account-nav"
export { AddressCards } from "./components/address-cards"
export {
  AccountAddressForm,
  ForgottenPasswordForm,
  ProfileForm,
  ResetPasswordForm,
} from "./components/forms"
export {
  ChangePasswordForm,
  ConfirmEmailForm,
  RegisterForm,
  SendMailAgainForm,
  SignInForm,
} from "./components/sign-in-forms"
export { SignOutEverywhere } from "./components/sign-out-everywhere"
