import { isTokenRevoked, type TokenFacts } from "./is-token-dead"

const alive: TokenFacts = {
  identity_exists: true,
  linked_actor: "cus_1",
  actor_exists: true,
  is_suspended: false,
  sign_outs: [],
}
const signedOut = [{ issued_from: 0, issued_until: 100 }]
const gone: TokenFacts = {
  ...alive,
  identity_exists: false,
  linked_actor: null,
  actor_exists: false,
}

test.each<[string, string, Partial<TokenFacts>, boolean]>([
  ["an account as it should be", "cus_1", {}, false],
  ["signed out", "cus_1", { sign_outs: signedOut }, true],
  [
    "signed out before it was issued",
    "cus_1",
    { sign_outs: [{ issued_from: 0, issued_until: 99 }] },
    false,
  ],
  ["the identity is gone", "cus_1", { identity_exists: false, linked_actor: null }, true],
  ["the identity signs in nobody any more", "cus_1", { linked_actor: null }, true],
  ["the identity signs in somebody else", "cus_1", { linked_actor: "cus_2" }, true],
  ["the customer is deleted", "cus_1", { actor_exists: false }, true],
  ["the customer is suspended", "cus_1", { is_suspended: true }, true],
  ["nobody is signed in, and the identity is gone", "", gone, false],
  ["nobody is signed in, and signed out", "", { ...gone, sign_outs: signedOut }, true],
])("S3: %s (actor %j): dead %#", (_case, actor_id, facts, expected) => {
  expect(isTokenRevoked({ actor_id, issued_at: 100 }, { ...alive, ...facts })).toBe(
    expected,
  )
})
