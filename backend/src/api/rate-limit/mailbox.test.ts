import { readMailbox } from "./mailbox"

test.each([
  ["ana@clinic.example", "ana@clinic.example"],
  [" Ana@Clinic.example ", "ana@clinic.example"],
  ["ana+1@clinic.example", "ana@clinic.example"],
  ["ana+shop+two@clinic.example", "ana@clinic.example"],
  ["+tag@clinic.example", "+tag@clinic.example"],
  ["ana@clinic+x.example", "ana@clinic+x.example"],
  ["no address+at all", "no address+at all"],
])("S8: mail to %j is counted for %s", (email, mailbox) => {
  expect(readMailbox(email)).toBe(mailbox)
})
