import { formatStatement } from "./write-statement"

const how = { slug: "how", title: "How it works", day: "1 November 2026" }
const asked = {
  productId: "prod_1",
  title: "Spot Remover",
  version: "v1",
  articles: [how],
  contraindications: ["Pregnancy"],
  isConfirmed: false,
}

it.each([
  [
    asked,
    "I have read “How it works” in its version of 1 November 2026, and I will not use Spot Remover where one of the reasons above applies.",
  ],
  [
    { ...asked, contraindications: [] },
    "I have read “How it works” in its version of 1 November 2026.",
  ],
  [
    { ...asked, articles: [] },
    "I will not use Spot Remover where one of the reasons above applies.",
  ],
  [
    { ...asked, articles: [how, { ...how, slug: "what" }] },
    "I have read the 2 articles above in the versions shown, and I will not use Spot Remover where one of the reasons above applies.",
  ],
])("states what was read and which contraindications apply (%#)", (given, statement) => {
  expect(formatStatement(given)).toBe(statement)
})
