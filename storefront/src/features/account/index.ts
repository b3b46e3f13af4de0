export { AccountNav } from "./components/account-nav"
export { AddressCards } from "./components/address-cards"
export {
  AccountAddressForm,
  ForgottenPasswordForm,
  ProfileForm,
  RegisterForm,
  ResetPasswordForm,
  SignInForm,
} from "./components/forms"
export { LEVEL_WORDS } from "./view"
