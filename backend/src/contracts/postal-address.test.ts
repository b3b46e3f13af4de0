import { formatPostalAddress, type PostalAddress } from "./postal-address"

const address: PostalAddress = {
  first_name: "Zoë",
  last_name: "Łukasiewicz",
  company: null,
  address_1: "Torstraße 1",
  address_2: "",
  postal_code: "10119",
  city: "Berlin",
  province: null,
  country_code: "de",
}

test("a German address has its postal code before the city and no empty lines", () => {
  expect(formatPostalAddress(address)).toEqual([
    "Zoë Łukasiewicz",
    "Torstraße 1",
    "10119 Berlin",
    "Germany",
  ])
})

test("a US address has state and ZIP after the city", () => {
  expect(
    formatPostalAddress({
      ...address,
      company: "Dot Studio",
      city: "Austin",
      province: "us-tx",
      postal_code: "78701",
      country_code: "us",
    }),
  ).toEqual([
    "Zoë Łukasiewicz",
    "Dot Studio",
    "Torstraße 1",
    "Austin, TX 78701",
    "United States",
  ])
})

test("an Italian address names the province", () => {
  expect(
    formatPostalAddress({
      ...address,
      city: "Milano",
      province: "MI",
      country_code: "IT",
    }),
  ).toContain("10119 Milano (MI)")
})

test.each<[string, Partial<PostalAddress>, string[]]>([
  [
    "gb",
    { city: "London", postal_code: "SW1A 1AA" },
    ["London", "SW1A 1AA", "United Kingdom"],
  ],
  [
    "ie",
    { city: "Galway", province: "Co. Galway", postal_code: "H91 E2R4" },
    ["Galway", "Co. Galway", "H91 E2R4", "Ireland"],
  ],
  [
    "ie",
    { city: "Dublin 2", postal_code: "D02 X285" },
    ["Dublin 2", "D02 X285", "Ireland"],
  ],
  [
    "nl",
    { city: "Amsterdam", postal_code: "1012 AB" },
    ["1012 AB Amsterdam", "Netherlands"],
  ],
  ["fr", { city: "Paris", postal_code: "75011" }, ["75011 Paris", "France"]],
  [
    "es",
    { city: "Madrid", province: "Madrid", postal_code: "28004" },
    ["28004 Madrid", "Spain"],
  ],
  [
    "es",
    { city: "Getafe", province: "Madrid", postal_code: "28901" },
    ["28901 Getafe (Madrid)", "Spain"],
  ],
  [
    "it",
    { city: "Rho", province: "mi", postal_code: "20017" },
    ["20017 Rho (MI)", "Italy"],
  ],
  [
    "ca",
    { city: "Toronto", province: "ca-on", postal_code: "M5V 3L9" },
    ["Toronto ON M5V 3L9", "Canada"],
  ],
  ["us", { city: "Austin", postal_code: "78701" }, ["Austin, 78701", "United States"]],
  ["x1", {}, ["10119 Berlin", "X1"]],
])("an address in %s with %p ends in %p", (country_code, given, lines) => {
  expect(formatPostalAddress({ ...address, ...given, country_code }).slice(2)).toEqual(
    lines,
  )
})

test("an address of which every part is missing has no lines", () => {
  expect(
    formatPostalAddress({
      ...address,
      ...{ first_name: "", last_name: "", address_1: "", postal_code: "", city: "" },
      country_code: "",
    }),
  ).toEqual([])
})
