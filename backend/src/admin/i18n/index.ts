/**
 * Replaces texts of Medusa's own page for invited people. That page shows one of these
 * two texts whatever error the backend returns, so each says what the person can do about
 * it.
 */
export default {
  en: {
    translation: {
      invite: {
        hint: "Choose a password of at least 12 characters. If you already have an account in the shop with this address, type its password.",
        invalidInvite:
          "That did not work. Either the password is too short or too common, or this address has an account in the shop with another password. Reload this page and try again; if it still fails, ask for a new invitation.",
      },
    },
  },
}
