import { addressLines } from "./address-lines"

const address = {
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
  expect(addressLines(address)).toEqual([
    "Zoë Łukasiewicz",
    "Torstraße 1",
    "10119 Berlin",
    "Germany",
  ])
})

test("a US address has state and ZIP after the city", () => {
  expect(
    addressLines({
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
    addressLines({ ...address, city: "Milano", province: "MI", country_code: "IT" }),
  ).toContain("10119 Milano (MI)")
})
